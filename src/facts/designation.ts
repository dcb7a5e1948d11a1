/** The first 新規指定 with 受付番号 and 導入計画書. S1 「令和6年4月以降に新規指定を受ける」. */
export const designationProcedure = '2024-04';
export const designationProcedureDay = '2024-04-01';

/** From this month on nobody is newly allowed to claim on paper. S1. */
export const noNewPaperClaims = '2024-04';

/** The last day before it. */
export const paperClaimsLast = '2024-03-31';

/** Both months, as messages print them. */
export const designationProcedureJa = '令和6年4月';
export const designationProcedureEn = 'April 2024';
export const noNewPaperClaimsJa = '令和6年4月';
export const noNewPaperClaimsEn = 'April 2024';
