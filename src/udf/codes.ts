/** What the script for the JavaScript functions of a warehouse holds. */
export { verdictOf } from '../core/finding.js';
export { isCustomerId } from '../customer-id/customer-id.js';
export { institutionCheckDigit } from '../institution-code/check-digit.js';
export { inspectInstitutionCode, isInstitutionCode } from '../institution-code/institution-code.js';
export {
  inspectInstitutionCode7,
  isInstitutionCode7,
} from '../institution-code/institution-code-7.js';
export { inspectPrefectureCode, isPrefectureCode } from '../prefecture/prefecture.js';
