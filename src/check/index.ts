export {
  type Check,
  type CheckFinding,
  type CheckOptions,
  type CheckSummary,
  createCheck,
} from './check.js';
export { type ColumnKind, headers } from './columns.js';
export type { Encoding } from './encoding.js';
export { checkStream } from './stream.js';
