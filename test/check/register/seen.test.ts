import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSeen, createSeenApart } from '../../../src/check/register/seen.js';
import { run } from '../run.js';

/** Some numbers that share pages, some that stand alone. */
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 4_294_967_295 }),
  fc.integer({ min: 131_000, max: 131_200 }),
);

describe('createSeen', () => {
  it('remembers the first line of each number, as a Map does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(numbers, fc.nat(), fc.boolean()), { maxLength: 1000 }),
        (all) => {
          const seen = createSeen(2 ** 32 - 1);
          const map = new Map<number, number>();
          for (const [number, line, isAsked] of all) {
            if (isAsked) expect(seen.see(number, line)).toBe(map.get(number));
            else expect(seen.isNew(number, line)).toBe(!map.has(number));
            if (!map.has(number)) map.set(number, line);
          }
        },
      ),
    );
  });

  it('remembers numbers that lie apart too', () => {
    const seen = createSeenApart();
    const map = new Map<number, number>();
    for (let i = 1; i <= 60_000; i++) {
      const number = (Math.imul(i % 40_000, 0x9e3779b1) >>> 0) % 4_294_967_291;
      expect(seen.see(number, i)).toBe(map.get(number));
      if (!map.has(number)) map.set(number, i);
    }
    expect(map.size).toBe(40_000);
  });

  /** Different numbers, spread over all or side by side. */
  const orders: [string, (i: number) => number][] = [
    ['spread', (i) => (i * 2_654_435_761) % 4_294_967_295],
    ['side by side', (i) => i],
    ['side by side, from the last to the first', (i) => 100_000 - i],
    ['mixed up', (i) => (i * 7919) % 60_001],
  ];

  it.each(orders)('loses none of many numbers that lie %s', (_, numberOf) => {
    const seen = createSeen(2 ** 32 - 1);
    const count = 60_000;
    for (let i = 0; i < count; i++) if (!seen.isNew(numberOf(i), i + 1)) throw new Error(`${i}`);
    for (let i = 0; i < count; i++) expect(seen.see(numberOf(i), 0)).toBe(i + 1);
  });

  it.each(orders)('finds duplicates while numbers still come, that lie %s', (_, numberOf) => {
    const seen = createSeen(2 ** 32 - 1);
    const wrong: number[] = [];
    for (let i = 0; i < 40_000; i++) {
      if (!seen.isNew(numberOf(i), i + 1)) wrong.push(i);
      const before = (i * 31) % (i + 1);
      if (seen.see(numberOf(before), 0) !== before + 1) wrong.push(before);
    }
    expect(wrong).toEqual([]);
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

  it('are no duplicates of the codes that would share their number without the last digit', () => {
    const duplicates = (codes: readonly string[]) =>
      run(`code\n${codes.join('\n')}\n`, { checkDigit: 'off' })
        .findings.filter(({ rule }) => rule === 'check.duplicate')
        .map(({ line, message }) => `${line} ${/\d+行目/.exec(message)?.[0]}`);
    const ten = Array.from({ length: 10 }, (_, digit) => `011011371${digit}`);
    const unknown = ten.map((code) => `63${code.slice(2)}`);
    const workplace = ten.map((code) => `${code.slice(0, 2)}7${code.slice(3)}`);
    expect(duplicates([...ten, ...unknown, ...workplace])).toEqual([]);
    const again = duplicates([...ten, ...unknown, ...workplace, ...ten, ...unknown, ...workplace]);
    expect(again).toEqual(Array.from({ length: 30 }, (_, i) => `${i + 32} ${i + 2}行目`));
  });
});
