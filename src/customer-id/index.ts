/**
 * お客さまID — customer IDs.
 *
 * @module
 */

export type { Change, Cleaned } from '../core/cleaned.js';
export type { Finding, Params, Reading, Severity, Verdict } from '../core/finding.js';
export type { Inspection } from '../core/inspection.js';
export { cleanCustomerId } from './clean.js';
export {
  type CustomerIdConfirmationOptions,
  inspectCustomerIdConfirmation,
} from './confirmation.js';
export {
  type CustomerId,
  type CustomerIdKind,
  type CustomerIdOptions,
  customerIdKindOf,
  formatCustomerId,
  inspectCustomerId,
  isCustomerId,
  parseCustomerId,
} from './customer-id.js';
export {
  type CustomerIdChoice,
  type EligibilityLine,
  findCustomerIdChoice,
  findEligibilityLine,
} from './labels.js';
