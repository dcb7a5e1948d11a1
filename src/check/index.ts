/**
 * データの検査 — checking data.
 *
 * @module
 */

export type { Finding, Params, Reading, Severity, Verdict } from '../core/finding.js';
export type { Form } from '../forms/index.js';
export type { CheckDigitMode } from '../institution-code/index.js';
export type { ByteStream } from './byte-stream.js';
export { createCheck } from './check.js';
export type { HeaderOptions } from './columns/given-columns.js';
export type { CellsBeside, ColumnMatch, KnownColumns, OpenName } from './columns/known-columns.js';
export type { CheckedColumn } from './columns/table.js';
export { formProfile } from './form-profile.js';
export { createKernel, type Kernel } from './kernel/kernel.js';
export type {
  Register,
  RegisterCoverage,
  RegisterInstitution,
  RegisterStatus,
} from './known-institutions.js';
export type { MendCell, Profile, ReportColumn, RowCheck, RowCheckOptions } from './profile.js';
export { createRegister } from './register/known.js';
export {
  namedRegisterProfile,
  registerListProfile,
  registerProfile,
} from './register/register.js';
export { type ColumnKind, registerHeaders } from './register/register-columns.js';
export type { Repair } from './repair/repair.js';
export type { Encoding } from './rows/encoding.js';
export type { Format, Quote } from './rows/format.js';
export type { Row } from './rows/row.js';
export { checkStream } from './stream.js';
export type { Check, CheckFinding, CheckOptions, CheckSummary } from './types.js';
