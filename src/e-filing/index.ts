/**
 * 電子申請・届出等システム — the e-filing system.
 *
 * @module
 */

export type { Dated } from '../core/dated.js';
export type { Finding } from '../core/finding.js';
export type { AgedOutcome, Outcome } from '../core/outcome.js';
export type { PointTable } from '../institution-code/point-table.js';
export {
  type FilingAccessStatus,
  type FilingEnvironmentStatus,
  type FilingEnvironments,
  filingAccessStatus,
  filingEnvironmentStatus,
  filingEnvironments,
} from './environment.js';
export {
  type MailingArrival,
  mailingArrival,
  mailingReaches,
  mailingSchedule,
} from './mailing.js';
export { filingProxyBypass } from './proxy.js';
export { type FilingServiceStatus, filingServiceStatus } from './service-hours.js';
export {
  type FilingFacts,
  filingAddresses,
  filingFacts,
  filingSurveyOpenOn,
  formsForNewUserId,
  trustedSiteSteps,
} from './user-id.js';
