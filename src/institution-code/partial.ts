import { givenOptions, givenText } from '../core/given.js';
import { separators, toHalfWidthDigits } from '../core/text.js';

/** A code while it is being typed. */
export interface PartialInstitutionCode {
  /** What to show: in its parts, `01 1 0113719`. */
  readonly text: string;
  /** Where the caret belongs in it. */
  readonly caret: number;
  /** What was typed without blanks and separators, for the inspection. */
  readonly code: string;
}

/** How many blanks stand before a character of the code. */
const blanksBefore = (index: number) => (index > 2 ? 2 : index > 1 ? 1 : 0);

/**
 * A 医療機関等コード in its parts while it is being typed, with the place of the caret: call it at
 * each `input` event with the text and `selectionStart`. Full-width digits become half-width;
 * blanks and separators are put where they belong. Nothing else is left out, nor is anything cut
 * off behind ten digits: what is wrong stays to be seen, and {@link inspectInstitutionCode} says
 * so.
 *
 * @throws RangeError when it is given no text, or a caret that is not in it.
 * @example
 * import { formatInstitutionCodePartial } from 'iryokikan';
 * formatInstitutionCodePartial('0110', { caret: 3 })
 * //=> { text: '01 1 0', caret: 4, code: '0110' }
 * formatInstitutionCodePartial('01・1・0113719').text //=> '01 1 0113719'
 */
export function formatInstitutionCodePartial(
  text: string,
  options?: {
    /** `selectionStart` of the input. Default: behind the text. */
    readonly caret?: number | null | undefined;
  },
): PartialInstitutionCode {
  const typed = givenText(text);
  const caret = givenOptions(options).caret ?? typed.length;
  if (!Number.isInteger(caret) || caret < 0 || caret > typed.length) {
    throw new RangeError(
      'カーソルの位置を文字列の中で渡してください。Pass a caret that is in the text.',
    );
  }
  const plain = (part: string) => toHalfWidthDigits(part).replace(separators, '');
  const code = plain(typed);
  const before = plain(typed.slice(0, caret)).length;
  const parts = [code.slice(0, 2), code.slice(2, 3), code.slice(3)].filter((part) => part !== '');
  return {
    text: parts.join(' '),
    caret: before + blanksBefore(before - 1),
    code,
  };
}
