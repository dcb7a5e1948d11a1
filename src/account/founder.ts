import { isBlank } from '../core/entered.js';
import { finding } from '../core/finding.js';
import { type Inspection, inspection, parsed, refused } from '../core/inspection.js';
import { lengthOf } from '../core/text.js';
import { founder as faults, founderRequired } from './faults.js';

/** 開設者: full-width text, of a corporation its name. */
export type Founder = string & { readonly '~iryokikan': 'Founder' };

/** Half-width letters, digits, marks and blanks, half-width katakana, control characters. */
const halfWidth = /[\p{Cc} -~｡-ﾟ]/u;

const runsOfKatakana = /[｡-ﾟ]+/g;

const wideOf = (narrow: string) =>
  narrow === ' ' ? '　' : String.fromCharCode(narrow.charCodeAt(0) + 0xfee0);

/** The full-width form; undefined where a control character is in the way. */
function widened(text: string): string | undefined {
  const wide = text
    .replace(runsOfKatakana, (katakana) => katakana.normalize('NFKC'))
    .replace(/[ -~]/g, wideOf);
  return isFounder(wide) ? wide : undefined;
}

/** Longer text is no name, and not worth widening. */
const LONGEST = 200;

/**
 * Whether a value is a 開設者 as the portal takes it: full-width text that is not blank. Never
 * throws.
 *
 * @example
 * import { isFounder } from 'iryokikan';
 * isFounder('医療法人　基金会') //=> true
 * isFounder('ｷｷﾝ') //=> false
 */
export function isFounder(value: unknown): value is Founder {
  return typeof value === 'string' && !isBlank(value) && !halfWidth.test(value);
}

/**
 * Inspects a 開設者: full-width text, not blank. Half-width characters, blanks among them, are an
 * error with the full-width form as suggestion.
 *
 * Not checked: whether it is the name of a corporation (the form asks for one, its sample is a
 * person), or the registered one. Source: S4
 * 「開設者（全角）」「開設者（漢字）※法人名を入力してください」.
 *
 * @example
 * import { inspectFounder } from 'iryokikan';
 * inspectFounder('基金太郎').findings //=> []
 * inspectFounder('医療法人 ｷｷﾝ会').findings[0].suggestion //=> '医療法人　キキン会'
 */
export function inspectFounder(input: unknown): Inspection<Founder> {
  if (isBlank(input)) return refused(finding(founderRequired, {}));
  if (typeof input !== 'string') return refused(finding(faults.notText, {}));
  const wrong = input.search(halfWidth);
  if (wrong < 0) return inspection(input as Founder, []);
  const position = lengthOf(input.slice(0, wrong)) + 1;
  const suggestion = input.length > LONGEST ? undefined : widened(input);
  return refused(finding(faults.halfWidth, { position }, suggestion));
}

/**
 * Takes a 開設者, or throws an {@link InspectionError} with the findings.
 *
 * @example
 * import { parseFounder } from 'iryokikan';
 * parseFounder('基金太郎') //=> '基金太郎'
 */
export function parseFounder(input: unknown): Founder {
  return parsed(inspectFounder(input));
}
