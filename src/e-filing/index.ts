export {
  type FilingEnvironments,
  filingAccess,
  filingEnvironment,
  filingEnvironments,
} from './environment.js';
export {
  isMailingTarget,
  type MailingArrival,
  mailingArrival,
  mailingSchedule,
} from './mailing.js';
export { filingProxyBypass } from './proxy.js';
export { filingServiceAt } from './service-hours.js';
export {
  type FilingFacts,
  filingAddresses,
  filingFacts,
  formsForNewUserId,
  isFilingSurveyOpen,
  trustedSiteSteps,
} from './user-id.js';
