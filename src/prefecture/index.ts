/**
 * 都道府県と地方厚生局 — prefectures and bureaus.
 *
 * @module
 */

export type { Dated } from '../core/dated.js';
export type { Finding, Params, Reading, Severity, Verdict } from '../core/finding.js';
export type { Inspection } from '../core/inspection.js';
export type { AgedOutcome } from '../core/outcome.js';
export {
  findBureau,
  type RegionalBureau,
  regionalBureaus,
} from './bureau.js';
export type { BureauId } from './bureau-names.js';
export { bureauFilingPageOf, bureauFilingPages } from './bureau-page.js';
export {
  findPrefecture,
  formatPrefectureCode,
  inspectPrefecture,
  type PrefectureStyle,
} from './display.js';
export { bureauOf } from './jurisdiction.js';
export {
  inspectPrefectureCode,
  isPrefectureCode,
  type PrefectureCode,
  type PrefectureOptions,
  parsePrefectureCode,
} from './prefecture.js';
export { type Prefecture, prefectures } from './prefectures.js';
