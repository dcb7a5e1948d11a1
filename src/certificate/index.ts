/**
 * 電子証明書 — certificates.
 *
 * @module
 */

export type { CivilDate } from '../calendar/civil.js';
export type { ClosedDayOptions } from '../calendar/closed-day.js';
export type { PeriodEndReadings } from '../calendar/period.js';
export type { Dated } from '../core/dated.js';
export type { Finding } from '../core/finding.js';
export type { Inspection } from '../core/inspection.js';
export type { Outcome } from '../core/outcome.js';
export {
  type CertificatePaymentMethod,
  type CertificatePrerequisiteStatus,
  type CertificatePrerequisites,
  certificatePaymentMethod,
  certificatePrerequisiteStatus,
} from './application.js';
export {
  type CertificateRenewal,
  certificateArrival,
  certificateExpiryReadings,
  certificateFee,
  certificateFeeDue,
  certificateFees,
  certificateRenewal,
  certificatesNeeded,
  certificateValidity,
} from './certificate.js';
export { inspectTerminalNames } from './terminal-name.js';
