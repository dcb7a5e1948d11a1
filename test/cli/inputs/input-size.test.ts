import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../../src/cli/inputs/input-size.js';
import { file } from './support.js';

describe('sizeOf', () => {
  it('adds up what files hold', () => {
    expect(sizeOf([file('12345'), file('6')])).toBe(6);
    expect(sizeOf([])).toBe(0);
  });

  it.each([['-'], ['a.csv.gz'], ['a.csv.GZ'], ['no-such-file'], ['src']])(
    'does not know %s, and so not the whole',
    (name) => {
      expect(sizeOf([file('12345'), name])).toBeUndefined();
    },
  );
});
