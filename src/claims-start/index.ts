/**
 * オンライン請求の開始月 — the first month of online claims.
 *
 * @module
 */

export type { CivilDate, YearMonth } from '../calendar/civil.js';
export type { Finding } from '../core/finding.js';
export type { Inspection } from '../core/inspection.js';
export type { Outcome } from '../core/outcome.js';
export {
  type ClaimWindowDay,
  type ClaimWindowKind,
  type ClaimWindowOptions,
  type ClaimWindowStatus,
  claimWindow,
  claimWindowStatus,
} from './claim-window.js';
export {
  type ClaimsChangeStatus,
  type ClaimsStart,
  claimsChangeStatus,
  claimsStartMonths,
  type DateWindow,
  inspectClaimsStartMonth,
  optechVisitWindow,
} from './claims-start.js';
