/** 届出フォーム開設 of the 経過措置 of 訪問看護. S4 「令和6年4月開設」. */
export const transitionalForm = '2024-04';
export const transitionalFormDay = '2024-04-01';

/** The last day to file the 猶予届出書. S4 「令和6年10月31日までに…届出を行う」. */
export const transitionalFiling = '2024-10-31';

/** Type 2: the last day of the contract with the vendor. S4 「遅くとも2024年10月末」. */
export const transitionalContract = '2024-10-31';

/** The circumstance is judged as of this day. S4 「令和6年12月2日時点で…」. */
export const transitionalReference = '2024-12-02';

/** Types 2 and 5: the last day. S4 「遅くとも令和7年6月末まで」. */
export const transitionalEnd = '2025-06-30';

/** Type 6 ア: everyone was born before this day. S4 「昭和28(1953)年4月1日より前」. */
export const transitionalBornBefore = '1953-04-01';
