export {
  type Check,
  type CheckFinding,
  type CheckOptions,
  type CheckSummary,
  createCheck,
} from './check.js';
export { type ColumnKind, headers } from './columns.js';
export type { Encoding } from './encoding.js';
export { formProfile } from './form-profile.js';
export type { Format } from './format.js';
export type { HeaderOptions } from './header.js';
export type { ColumnMatch, Profile, ReportColumn, RowCheck, RowCheckOptions } from './profile.js';
export { registerProfile } from './register.js';
export type { Repair } from './repair.js';
export { checkStream } from './stream.js';
