/** オンライン請求・オンライン資格確認 of 訪問看護 begin. S4 「令和6年6月1日…開始」. */
export const visitingNursingStart = '2024-06-01';

/** The first claims that may be filed online. S4 「請求は7月請求分から」. */
export const visitingNursingStartClaims = '2024-07';

/** 義務化 of both. S4 「令和6年12月2日…義務化」. */
export const visitingNursingMandatory = '2024-12-02';

/** The first claims that must be filed online. S4 「請求は12月請求分から」. */
export const visitingNursingMandatoryClaims = '2024-12';
