import { prefectures } from '../../prefecture/index.js';
import type { Lang } from '../terminal/language.js';

/** What a prefecture is called. */
export function prefectureName(code: string, lang: Lang): string {
  const found = prefectures[Number(code) - 1];
  return (lang === 'ja' ? found?.name : found?.romaji) ?? code;
}
