/**
 * 経過措置 — transitional measures.
 *
 * @module
 */

export type { CivilDate, YearMonth } from '../calendar/civil.js';
export type { PeriodEndReadings } from '../calendar/period.js';
export type { Dated } from '../core/dated.js';
export type { Finding } from '../core/finding.js';
export type { Inspection } from '../core/inspection.js';
export type { Outcome } from '../core/outcome.js';
export type {
  InstitutionCode,
  InstitutionCodeOptions,
} from '../institution-code/institution-code.js';
export {
  inspectTransitionalAttachments,
  type TransitionalDocument,
} from './attachments.js';
export {
  type TransitionalChoice,
  type TransitionalGround,
  type TransitionalScope,
  transitionalGrounds,
  transitionalScopes,
} from './choices.js';
export {
  inspectMedicalTransitionalFiledDate,
  type MedicalTransitionalType,
  medicalTransitionalChannels,
  medicalTransitionalTypes,
} from './medical.js';
export {
  type MedicalStanding,
  type MedicalTransitionalFact,
  type MedicalTransitionalFacts,
  medicalStanding,
} from './medical-standing.js';
export {
  inspectTransitionalCode,
  inspectTransitionalFiledDate,
  inspectTransitionalSelection,
  type TransitionalChannel,
  type TransitionalSelection,
  type TransitionalSelectionInput,
  transitionalChannel,
} from './notice.js';
export {
  inspectTransitionalBirthDate,
  inspectTransitionalStaff,
  type TransitionalStaff,
  type TransitionalWorker,
} from './staff.js';
export {
  type TransitionalFact,
  type TransitionalFacts,
  type TransitionalStanding,
  type TransitionalStatus,
  transitionalStanding,
} from './standing.js';
export {
  inspectTransitionalClosureDate,
  inspectTransitionalCompletionMonth,
  inspectTransitionalConstruction,
  inspectTransitionalContractDate,
  inspectTransitionalHardship,
  inspectTransitionalLine,
  inspectTransitionalReason,
  type TransitionalConstruction,
  type TransitionalLine,
} from './supplement.js';
export {
  isTransitionalType,
  type TransitionalCoverage,
  type TransitionalType,
  type TransitionalTypeInfo,
  transitionalCoverage,
  transitionalDates,
  transitionalExpiry,
  transitionalLineEndReadings,
  transitionalTypes,
} from './transitional-measure.js';
