/**
 * アカウントと連絡先 — accounts and contacts.
 *
 * @module
 */

export type { Change, Cleaned } from '../core/cleaned.js';
export type { Finding, Params, Reading, Severity, Verdict } from '../core/finding.js';
export type { Inspection } from '../core/inspection.js';
export type { Outcome } from '../core/outcome.js';
export { type ActivationTime, activationLinkStatus, missingMailReasons } from './activation.js';
export { type PortalEntrance, portalEntranceOf, portalEntrances } from './audience.js';
export { cleanEmail, cleanPhone } from './clean.js';
export { type Email, formatEmail, inspectEmail, isEmail, parseEmail } from './email.js';
export { type Founder, inspectFounder, isFounder, parseFounder } from './founder.js';
export { formatPhone, inspectPhone, isPhone, type Phone, parsePhone } from './phone.js';
export {
  isProvisionalAccount,
  isProvisionalPassword,
  type PortalLogin,
  type ProvisionalAccount,
  type ProvisionalPassword,
  type ProvisionalPasswordOptions,
  portalLogin,
} from './provisional.js';

export {
  formatSecretNumber,
  inspectSecretNumber,
  inspectSecretNumberConfirmation,
  isSecretNumber,
  parseSecretNumber,
  type SecretNumber,
  type SecretNumberConfirmationOptions,
} from './secret-number.js';
export { inspectAccounts, type PortalAccount } from './sharing.js';
export {
  isPortalMailDomain,
  type MailDomain,
  mailDomains,
  type PortalMailDomain,
  portalAddresses,
} from './sites.js';
