import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeen } from '../../../src/check/register/seen.js';
import { run } from '../run.js';

describe('createSeen', () => {
  it('remembers the first place of each number, as a Map does', () => {
    const seen = createSeen();
    const map = new Map<number, number>();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_294_967_294 }), fc.nat(), (key, place) => {
        expect(seen.see(key, place)).toBe(map.get(key));
        if (!map.has(key)) map.set(key, place);
      }),
    );
  });

  it('grows without losing any', () => {
    const seen = createSeen();
    const numbers = Array.from({ length: 60_000 }, (_, i) => (i * 2_654_435_761) % 4_294_967_295);
    expect(numbers.every((number, i) => seen.see(number, i + 1) === undefined)).toBe(true);
    expect(numbers.every((number, i) => seen.see(number, 0) === i + 1)).toBe(true);
    // Neighbours, as codes of one prefecture are.
    const near = createSeen();
    for (let i = 0; i < 60_000; i++) near.see(i, i + 1);
    expect(Array.from({ length: 60_000 }, (_, i) => near.see(i, 0) === i + 1)).not.toContain(false);
  });

  it('takes no more numbers than its limit, and says so', () => {
    const seen = createSeen(2);
    expect([seen.see(7, 1), seen.see(8, 2), seen.see(9, 3), seen.see(7, 4)]).toEqual([
      undefined,
      undefined,
      'full',
      1,
    ]);
  });
});

describe('codes of 職域 accounts (7)', () => {
  const rules = (codes: readonly string[], unique = true) =>
    run(`code\n${codes.join('\n')}\n`, { checkDigit: 'off', unique }).findings.map(
      ({ line, rule }) => `${line} ${rule}`,
    );

  it('are no duplicates of codes of another prefecture or point table', () => {
    expect(rules(['1060000001', '1170000001', '1110000001', '1310000001'])).toEqual([
      '3 code.institution-10',
    ]);
  });

  it('are compared with each other, unless nothing is to be compared', () => {
    const twice = ['1170000001', '1170000002', '1170000001'];
    const said = ['2 code.institution-10', '3 code.institution-10', '4 code.institution-10'];
    expect(rules(twice)).toEqual([...said, '4 check.duplicate']);
    expect(rules(twice, false)).toEqual(said);
  });
});
