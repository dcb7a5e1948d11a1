import { describe, expect, it } from 'vitest';
import {
  byDigits,
  byDigitsBesideParts,
  unlessNames,
} from '../../../src/check/register/open-columns.js';

describe('the cells of an open column', () => {
  it.each([
    ['0113719', 'code7'],
    ['113719', 'code7'],
    ['０１１３７１９', 'code7'],
    ['0110113719', 'code'],
    ['110113719', 'code'],
    [' 01-1-0113719 ', 'code'],
    ['', undefined],
    ['なし', undefined],
    ['01101137', undefined],
    ['12', undefined],
    ['01101137190', undefined],
  ])('tell by the digits of 「%s」 the number %s', (cell, column) => {
    expect(byDigits.settledBy(cell, 'code7')).toBe(column);
  });

  it.each([
    ['0113719', 'code7'],
    ['0110113719', 'code'],
    ['113719', undefined],
    ['110113719', undefined],
    ['', undefined],
  ])('tell it by the digits of 「%s」 only when they are all there', (cell, column) => {
    expect(byDigitsBesideParts.settledBy(cell, 'code')).toBe(column);
  });

  it.each([
    ['13', 'prefecture'],
    ['１３', 'prefecture'],
    ['東京都', null],
    ['  ', undefined],
  ])('tell that 「%s」 is a code, a name, or nothing', (cell, column) => {
    expect(unlessNames.settledBy(cell, 'prefecture')).toBe(column);
  });
});
