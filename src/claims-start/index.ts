export {
  type ClaimWindowDay,
  type ClaimWindowKind,
  claimWindow,
  claimWindowOpenAt,
} from './claim-window.js';
export {
  type ClaimsStart,
  claimsChangeAllowed,
  claimsStartMonths,
  type DateWindow,
  inspectClaimsStartMonth,
  optechVisitWindow,
} from './claims-start.js';
