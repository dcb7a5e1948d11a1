/** 医療機関・薬局: the last day to file for a 経過措置. S3 「遅くとも令和5年3月31日までに」. */
export const institutionsFiling = '2023-03-31';

/** The form of the old portal opens. P21. */
export const institutionsFormOpened = '2023-01-27';

/** Type 1: the last day of the contract with the vendor. P22 「令和5年2月末」. */
export const institutionsContract = '2023-02-28';

/** オンライン資格確認 in principle mandatory for 医療機関・薬局. S1, S3. */
export const institutionsMandatory = '2023-04-01';

/** The form of the old portal closes. P21 「令和6年3月19日をもって閉鎖」. */
export const institutionsFormClosed = '2024-03-19';

/** From this day on the 地方厚生（支）局 take the 猶予届出書. P21. */
export const institutionsAtBureau = '2024-04-01';

/** Type 1: the last day of its measure. P22 「遅くとも令和5年9月末まで」. */
export const institutionsFirstEnd = '2023-09-30';

/** Types 3 and 5: the last day of their measures. P22 「令和6年12月1日まで」. */
export const institutionsLaterEnd = '2024-12-01';
