import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatInstitutionCode,
  formatInstitutionCodePartial,
  parseInstitutionCode,
} from '../../src/index.js';

/** What the user sees, the caret as `|`. */
function seen(typed: string) {
  const caret = typed.indexOf('|');
  const { text, caret: at } = formatInstitutionCodePartial(typed.replace('|', ''), { caret });
  return `${text.slice(0, at)}|${text.slice(at)}`;
}

describe('formatInstitutionCodePartial', () => {
  it.each([
    ['|', '|'],
    ['0|', '0|'],
    ['01|', '01|'],
    ['011|', '01 1|'],
    ['01 10|', '01 1 0|'],
    ['01 1 0113719|', '01 1 0113719|'],
    // The blank is deleted: the caret goes before it.
    ['01|1 0113719', '01| 1 0113719'],
    // A digit in the middle.
    ['019| 1 011371', '01 9| 1011371'],
    ['|01 1 0113719', '|01 1 0113719'],
    ['０１１|', '01 1|'],
    ['01・1・0113719|', '01 1 0113719|'],
    ['01-1-|0113719', '01 1| 0113719'],
    // Too much and no digits: they stay to be seen.
    ['01101137199|', '01 1 01137199|'],
    ['13A|', '13 A|'],
  ])('%s → %s', (typed, expected) => {
    expect(seen(typed)).toBe(expected);
  });

  it('ends as formatInstitutionCode shows the code', () => {
    const code = parseInstitutionCode('0110113719');
    expect(formatInstitutionCodePartial(code).text).toBe(formatInstitutionCode(code, 'spaced'));
    expect(formatInstitutionCodePartial(code, { caret: null }).caret).toBe(12);
  });

  it('keeps what was typed and the caret behind the same character, whatever is typed', () => {
    const characters = fc.constantFrom('0', '1', '９', ' ', '-', '・', 'A', '　');
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 14 }), fc.nat(14), (typed, place) => {
        const text = typed.join('');
        const caret = Math.min(place, text.length);
        const shown = formatInstitutionCodePartial(text, { caret });
        const again = formatInstitutionCodePartial(shown.text, { caret: shown.caret });
        expect(again).toEqual(shown);
        expect(shown.text.replaceAll(' ', '')).toBe(shown.code);
        const before = formatInstitutionCodePartial(text.slice(0, caret)).code;
        expect(shown.text.slice(0, shown.caret).replaceAll(' ', '')).toBe(before);
      }),
    );
  });

  it.each([-1, 5, 1.5, Number.NaN])('takes no caret %s in four characters', (caret) => {
    expect(() => formatInstitutionCodePartial('0110', { caret })).toThrow(RangeError);
  });
});
