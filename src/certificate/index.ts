export {
  type CertificatePaymentMethod,
  type CertificatePrerequisites,
  certificatePaymentMethod,
  certificatePrerequisites,
} from './application.js';
export {
  type CertificateRenewal,
  certificateArrival,
  certificateCountings,
  certificateFee,
  certificateFeeDue,
  certificateFees,
  certificateRenewal,
  certificatesNeeded,
  certificateValidity,
} from './certificate.js';
export { inspectTerminalNames } from './terminal-name.js';
