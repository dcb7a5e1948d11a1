import { describe, expect, it } from 'vitest';
import { createCheck } from '../../src/check/index.js';
import { inUtf8, run } from './run.js';

describe('a running check', () => {
  it('tells how many rows it has read, and whether it still reads', () => {
    const check = createCheck({ onFinding() {} });
    const row = inUtf8(`0110113719,${'x'.repeat(100_000)}\n`);
    check.push(inUtf8('code,name\n'));
    check.push(row);
    check.push(row);
    expect([check.rows, check.complete]).toEqual([2, true]);
    check.push(inUtf8(`"${'x'.repeat(1_200_000)}`));
    expect([check.rows, check.complete]).toEqual([2, false]);
    check.push(row);
    expect(check.end()).toMatchObject({ rows: 2, complete: false });
  });
});

describe('the prefecture of a finding', () => {
  it.each([
    ['its prefecture code', 'prefecture,code\n13,x\n', '13'],
    ['a prefecture code that lost its zero', 'prefecture,code\n1,x\n', '01'],
    ['its ten digits', 'code\n3410712363\n', '34'],
    ['nine of its ten digits', 'code\n110113719\n', '01'],
    ['a number with 50 added', 'code\n6310112342\n', '13'],
    ['full-width digits', 'prefecture,code\n１３,x\n', '13'],
    ['nothing', 'code\nx\n', undefined],
    ['a prefecture that there is not', 'prefecture\n99\n', undefined],
  ])('is told by %s', (_, text, prefecture) => {
    const { findings } = run(text);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map((found) => found.prefecture))).toEqual(new Set([prefecture]));
  });
});
