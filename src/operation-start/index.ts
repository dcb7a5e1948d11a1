/**
 * 運用開始日 — the operation start date.
 *
 * @module
 */

export type { CivilDate } from '../calendar/civil.js';
export type { Finding } from '../core/finding.js';
export type { Inspection } from '../core/inspection.js';
export type { Outcome } from '../core/outcome.js';
export {
  type DxAddonStatus,
  dxAddonStatus,
  inspectOperationStart,
  operationStartPath,
} from './operation-start.js';
