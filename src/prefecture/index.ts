export {
  bureauOf,
  findBureau,
  type RegionalBureau,
  regionalBureaus,
} from './bureau.js';
export type { BureauId } from './bureau-names.js';
export { bureauFilingPages } from './bureau-page.js';
export {
  formatPrefectureCode,
  inspectPrefecture,
  type PrefectureStyle,
  prefectureOf,
} from './display.js';
export {
  inspectPrefectureCode,
  isPrefectureCode,
  type PrefectureCode,
  type PrefectureOptions,
  parsePrefectureCode,
} from './prefecture.js';
export { type Prefecture, prefectures } from './prefectures.js';
