import { givenText } from '../core/given.js';
import { toHalfWidthDigits } from '../core/text.js';

/** A number that stands in a text among others. */
export interface CodeInText {
  /** Its digits, half-width. */
  readonly digits: string;
  /** As it is written. */
  readonly text: string;
  /** Where it begins in the text, from 0. */
  readonly from: number;
}

const digit = /[0-9０-９]/;
/** What may stand between digits; brackets, letters and line breaks end a number. */
const mark = /[\t\p{Zs}\p{Pd}\p{Pc}\p{Po}\p{DI}−─ーｰ]/u;

/** Numbers of institutions have so many digits. */
const lengths = [7, 9, 10];

/** Two of them in one piece have no more. */
const MOST = 20;

/**
 * Digits with marks between them, and where they begin; none that has too many. Character by
 * character: a regular expression for a whole one has no stack left after some million digits.
 */
function* piecesIn(text: string): Generator<readonly [piece: string, from: number]> {
  let [from, to, digits, at] = [0, 0, 0, 0];
  for (const character of `${text}\n`) {
    if (digit.test(character)) {
      if (digits === 0) from = at;
      digits++;
      to = at + 1;
    } else if (digits > 0 && !mark.test(character)) {
      if (digits <= MOST) yield [text.slice(from, to), from];
      digits = 0;
    }
    at += character.length;
  }
}

const digitsOf = (text: string) => toHalfWidthDigits(text).replace(/\D/g, '');

/** A part without the marks behind its last digit. */
const upToDigit = (part: string) => (/^.*[0-9０-９]/s.exec(part) as RegExpExecArray)[0];

/** Where the second half of two numbers in one piece begins: behind a mark in the middle. */
function middleOf(text: string): number | undefined {
  const digits = [...text.matchAll(/[0-9０-９]/g)].map(({ index }) => index);
  const half = digits.length / 2;
  const [before, middle] = digits.slice(half - 1, half + 1);
  const isApart = middle !== undefined && before !== middle - 1;
  return isApart && lengths.includes(half) ? middle : undefined;
}

/**
 * The numbers of institutions that stand in one text, such as the cell of a list that has the codes
 * of a 医科 and a 歯科 in one house (併設) on two lines, or a label below its code. Each with its
 * place. Only numbers of seven, nine or ten digits are taken; whether they are right is not
 * checked: inspect their digits.
 *
 * @throws RangeError when it is given no text.
 * @example
 * import { institutionCodesIn } from 'iryokikan';
 * institutionCodesIn('01-1216-5\n(01-3216-9)').map(({ digits }) => digits)
 * //=> ['0112165', '0132169']
 * institutionCodesIn('01・1216・5\n（内科）')
 * //=> [{ digits: '0112165', text: '01・1216・5', from: 0 }]
 */
export function institutionCodesIn(text: string): readonly CodeInText[] {
  const codes: CodeInText[] = [];
  for (const [whole, index] of piecesIn(givenText(text))) {
    const middle = middleOf(whole);
    const parts = middle === undefined ? [whole] : [whole.slice(0, middle), whole.slice(middle)];
    let from = index;
    for (const part of parts) {
      const digits = digitsOf(part);
      if (lengths.includes(digits.length)) {
        codes.push({ digits, text: upToDigit(part), from });
      }
      from += part.length;
    }
  }
  return codes;
}
