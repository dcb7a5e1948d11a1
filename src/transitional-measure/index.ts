export {
  type GraceDocument,
  type GraceGround,
  graceGrounds,
  inspectGraceAttachments,
} from './attachments.js';
export {
  inspectMedicalGraceFiledDate,
  type MedicalTransitionalType,
  medicalGraceChannels,
  medicalTransitionalTypes,
} from './medical.js';
export {
  type GraceChannel,
  type GraceScope,
  type GraceSelection,
  graceChannel,
  graceScopes,
  inspectGraceCode,
  inspectGraceFiledDate,
  inspectGraceSelection,
} from './notice.js';
export {
  type GraceStaff,
  type GraceWorker,
  inspectGraceBirthDate,
  inspectGraceStaff,
} from './staff.js';
export {
  type TransitionalFact,
  type TransitionalFacts,
  type TransitionalStanding,
  type TransitionalStatus,
  transitionalStanding,
} from './standing.js';
export {
  type GraceConstruction,
  type GraceLine,
  inspectGraceClosureDate,
  inspectGraceCompletionMonth,
  inspectGraceConstruction,
  inspectGraceContractDate,
  inspectGraceHardship,
  inspectGraceLine,
  inspectGraceReason,
} from './supplement.js';
export {
  graceDates,
  graceLineCountings,
  isTransitionalType,
  type TransitionalCoverage,
  type TransitionalType,
  type TransitionalTypeInfo,
  transitionalCoverage,
  transitionalExpiry,
  transitionalTypes,
} from './transitional-measure.js';
