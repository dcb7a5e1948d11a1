/**
 * Date of the guide to 保険医療機関等電子申請・届出等システム, as of which its contents are known.
 * S0.
 */
export const filingGuide = '2024-11-18';

/**
 * The month as of which the addresses of the bureaus' pages are known. S0 A5 「令和6年9月時点」.
 */
export const bureauPagesAsOf = '2024-09';

/** The last day of the survey. S0 「期限：令和7年4月30日(水)」. */
export const filingSurvey = '2025-04-30';

/** The first and the last day of the mailing of user IDs. S0 「11月下旬ごろ」, 「3月下旬ごろ」. */
export const filingMailingFrom = '2024-11-21';
export const filingMailingUntil = '2025-03-31';

/** The first day of the month as of which the addresses of the bureaus' pages are known. */
export const bureauPagesFrom = '2024-09-01';
