import { describe, expect, it } from 'vitest';
import type { CheckFinding } from '../../../src/check/index.js';
import { cellWithCaret, placeOf } from '../../../src/cli/reports/caret.js';
import { width } from '../../../src/cli/terminal/width.js';
import {
  inspectCustomerId,
  inspectEmail,
  inspectFounder,
  inspectInstitutionCode,
  inspectInstitutionCode7,
  inspectPhone,
} from '../../../src/index.js';

const found = (
  cell: string | undefined,
  position?: number,
  rule = 'code.institution-10',
): CheckFinding => ({
  rule,
  reason: 'characters',
  severity: 'error',
  path: [],
  message: '',
  params: position === undefined ? {} : { position },
  line: 2,
  column: 'code',
  ...(cell !== undefined && { cell }),
});

describe('the caret', () => {
  it.each([
    ['the whole cell where the place is not known', '12345', undefined, '12345', '^^^^^'],
    ['one character', '12x45', 3, '12x45', '  ^'],
    ['the first', 'x2345', 1, 'x2345', '^'],
    ['the last', '1234x', 5, '1234x', '    ^'],
    ['a wide character', '１２x', 3, '１２x', '    ^'],
    ['under a wide character', '1あ2', 2, '1あ2', ' ^^'],
    ['behind a combining mark', 'か\u3099x', 3, 'か\u3099x', '  ^'],
    ['a combining mark, which has no column of its own', 'か\u3099', 2, 'か\u3099', '  ^'],
    ['behind a surrogate pair', '𠮷x', 2, '𠮷x', '  ^'],
    ['a control character, as its picture', '1\u001b2', 2, '1␛2', ' ^'],
    ['behind blanks, which count too', '  12x', 5, '  12x', '    ^'],
    ['the whole cell where the place is behind its end', '123', 9, '123', '^^^'],
    ['a whole wide cell', 'あいう', undefined, 'あいう', '^^^^^^'],
  ])('stands under %s', (_, cell, position, shown, caret) => {
    expect(cellWithCaret(found(cell, position), 80)).toEqual([shown, caret]);
  });

  it.each([
    ['an institution code', inspectInstitutionCode, ' \u300001101137x9 ', 'x'],
    ['seven digits', inspectInstitutionCode7, '\t123x567', 'x'],
    ['a customer ID', inspectCustomerId, '  ＣAF１1#1111111', '#'],
    ['an e-mail address', inspectEmail, 'a b@example.com', ' '],
    ['a telephone number', inspectPhone, ' 03-1234', ' '],
    ['a founder', inspectFounder, '架空 Co', ' '],
  ])(
    'stands where %s says that it is wrong, whatever blanks are before',
    (_, inspect, cell, wrong) => {
      const one = inspect(cell).findings.find(({ reason }) => /characters|half-width/.test(reason));
      const [from, to] = placeOf({ ...found(cell), ...one }, [...cell]);
      expect([...cell].slice(from, to).join('')).toBe(wrong);
    },
  );

  it('is not there without a cell', () => {
    expect(cellWithCaret(found(undefined), 80)).toBeUndefined();
    expect(cellWithCaret(found(''), 80)).toBeUndefined();
  });

  it.each([20, 30, 40])('stays within %i columns, with the place in sight', (columns) => {
    const cell = `${'あ'.repeat(40)}x${'い'.repeat(40)}`;
    for (const position of [1, 5, 41, 60, 81]) {
      const [shown = '', caret = ''] = cellWithCaret(found(cell, position), columns) ?? [];
      expect(width(shown)).toBeLessThanOrEqual(columns);
      expect(caret.length).toBeLessThanOrEqual(columns);
      const under = [...shown].reduce(
        (at, character) => ({
          column: at.column + width(character),
          text: at.column === caret.indexOf('^') ? character : at.text,
        }),
        { column: 0, text: '' },
      );
      expect(under.text).toBe([...cell][position - 1]);
    }
    const [, whole = ''] = cellWithCaret(found(cell), columns) ?? [];
    expect(whole.length).toBeLessThanOrEqual(columns);
    expect(whole).toMatch(/^\^+$/);
  });
});
