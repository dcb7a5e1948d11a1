export { createCheck } from './check.js';
export type { HeaderOptions } from './columns/header.js';
export type {
  ColumnMatch,
  Profile,
  ReportColumn,
  RowCheck,
  RowCheckOptions,
} from './columns/profile.js';
export { formProfile } from './form-profile.js';
export { registerProfile } from './register/register.js';
export { type ColumnKind, headers } from './register/register-columns.js';
export type { Repair } from './repair/repair.js';
export type { Encoding } from './rows/encoding.js';
export type { Format } from './rows/format.js';
export { checkStream } from './stream.js';
export type { Check, CheckFinding, CheckOptions, CheckSummary } from './types.js';
