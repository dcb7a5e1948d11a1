import type { CheckFinding } from '../../check/index.js';
import { toHalfWidthDigits } from '../../core/text.js';
import { prefectures } from '../../prefecture/index.js';
import type { Lang } from '../texts.js';

/** Rules on cells that hold such codes. */
const about = /^(code|ref)\.|^check\.duplicate$/;

/**
 * The prefecture that a finding is about, `01` to `47`, as far as its own cell tells: the first two digits of a ten-digit code, or a
 * prefecture code. Numbers with 50 added are of the same prefecture.
 */
export function prefectureIn({ rule, cell, suggestion }: CheckFinding): string | undefined {
  const text = toHalfWidthDigits(suggestion ?? cell ?? '').trim();
  const form = /^ref\.prefecture-code/.test(rule) ? /^(\d{1,2})(\d{8})?$/ : /^(\d\d)\d{8}$/;
  const digits = about.test(rule) ? form.exec(text)?.[1] : undefined;
  if (digits === undefined) return undefined;
  const number = Number(digits) > 50 ? Number(digits) - 50 : Number(digits);
  return number >= 1 && number <= 47 ? String(number).padStart(2, '0') : undefined;
}

/** What a prefecture is called. */
export function prefectureName(code: string, lang: Lang): string {
  const found = prefectures[Number(code) - 1];
  return (lang === 'ja' ? found?.name : found?.romaji) ?? code;
}
