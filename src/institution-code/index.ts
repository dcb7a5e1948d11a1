/**
 * 医療機関等コード — institution codes.
 *
 * @module
 */

export type { Finding, Params, Reading, Severity, Verdict } from '../core/finding.js';
export type { Inspection } from '../core/inspection.js';
export {
  type CheckDigitMethod,
  type CheckDigitMode,
  type CheckDigitOptions,
  findCheckDigitMethod,
  institutionCheckDigit,
} from './check-digit.js';
export { type CodeInText, institutionCodesIn } from './codes-in.js';
export {
  composeInstitutionCode,
  decomposeInstitutionCode,
  formatInstitutionCode,
  type InstitutionCode,
  type InstitutionCodeOptions,
  type InstitutionCodeParts,
  inspectInstitutionCode,
  isInstitutionCode,
  parseInstitutionCode,
} from './institution-code.js';
export {
  type InstitutionCode7,
  type InstitutionCode7Options,
  inspectInstitutionCode7,
  isInstitutionCode7,
  parseInstitutionCode7,
} from './institution-code-7.js';
export { type NineDigitReadings, nineDigitReadings } from './nine-digits.js';
export { formatInstitutionCodePartial, type PartialInstitutionCode } from './partial.js';
export {
  type AccountClass,
  accountClasses,
  findAccountClass,
  findPointTable,
  formatPointTable,
  inspectAccountClass,
  inspectPointTable,
  isAccountClass,
  isPointTable,
  type PointTable,
  parseAccountClass,
  parsePointTable,
} from './point-table.js';
