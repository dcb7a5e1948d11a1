export { type ActivationTime, isActivationLinkOpen, missingMailReasons } from './activation.js';
export { type PortalEntrance, portalEntranceOf, portalEntrances } from './audience.js';
export { type Email, formatEmail, inspectEmail, isEmail, parseEmail } from './email.js';
export { type Founder, inspectFounder, isFounder, parseFounder } from './founder.js';
export { formatPhone, inspectPhone, isPhone, type Phone, parsePhone } from './phone.js';
export {
  isProvisionalAccount,
  isProvisionalPassword,
  type PortalLogin,
  portalLogin,
} from './provisional.js';
export { inspectRequiredRegistrationFields, requiredRegistrationFields } from './registration.js';
export {
  formatSecretNumber,
  inspectSecretNumber,
  inspectSecretNumberConfirmation,
  isSecretNumber,
  parseSecretNumber,
  type SecretNumber,
} from './secret-number.js';
export { inspectAccounts, type PortalAccount } from './sharing.js';
export { isPortalMailDomain, type MailDomain, mailDomains, portalAddresses } from './sites.js';
