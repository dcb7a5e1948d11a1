import { describe, expect, it } from 'vitest';
import type { Repair } from '../../src/check/index.js';
import { inUtf8, places, run } from './run.js';

const uke = (lines: readonly string[]) => lines.map((line) => `${line}\r\n`).join('');
const ir = 'IR,1,34,1,0712362,,見本病院,202611,0,';

describe('the records of a claims file', () => {
  it.each([
    ['IR', 'IR,1,34,1,0712362,,見本病院', '医療機関コード'],
    ['UK', 'UK,1,34,1,0712362,,見本病院', '医療機関コード'],
    ['YK', 'YK,1,34,4,0712366,,見本薬局', '薬局コード'],
    ['HM', 'HM,1,34,6,0790003,,見本ステーション', '訪問看護ステーションコード'],
  ])('%s name an institution in their items 3 to 5', (_, record, label) => {
    expect(
      places(run(uke([record])).findings).filter((found) => found.includes('check-digit')),
    ).toEqual([]);
    const wrong = record.replace(
      /,(\d{6})(\d),/,
      (_all, six, last) => `,${six}${(Number(last) + 1) % 10},`,
    );
    expect(places(run(uke([wrong]), { checkDigit: 'error' }).findings)).toContain(
      `1 ${label} code.check-digit/mismatch`,
    );
  });

  it('are counted where they pass, by their kinds', () => {
    const { findings, summary } = run(uke([ir, 'RE,1,1112', 'SI,11,1', 'SI,12,1', '?']));
    expect(findings.map(({ rule, params }) => [rule, params])).toEqual([
      ['check.uke', { kinds: 'IR', count: 4, others: 'RE、SI' }],
    ]);
    expect(summary).toMatchObject({ rows: 5, format: 'uke', complete: true });
    expect(run(uke([ir])).findings).toEqual([]);
  });

  it('may end with 0x1A and hold blank lines', () => {
    const { findings, summary } = run(inUtf8(`${uke([ir, ''])}\u001a`));
    expect([findings, summary.rows]).toEqual([[], 1]);
  });

  it('are wrong where one ends before its code, or none names an institution', () => {
    expect(places(run(uke([ir, 'IR,1,34,1'])).findings)).toEqual(['2  check.uke/short-record']);
    const none = run(uke(['RE,1,1112']), { format: 'uke' });
    expect(places(none.findings)).toEqual(['1  check.uke/no-institution']);
    expect(none.summary.complete).toBe(false);
    expect(places(run('', { format: 'uke' }).findings)).toEqual(['1  check.header/empty-file']);
  });

  it('name the institution whose doctor ordered a visit, or none', () => {
    const hm = 'HM,1,34,6,0790003,,見本ステーション';
    const ordered = (items: string) => places(run(uke([hm, `IH,${items}`])).findings);
    expect(ordered('34,1,0712362,見本病院')).toEqual([]);
    expect(ordered('34,1,0712363,見本病院')).toEqual([
      '2 医療機関コード code.check-digit/mismatch',
    ]);
    expect(ordered(',,,')).toEqual([]);
    // 介護老人保健施設 and 介護医療院: codes of their own.
    for (const table of ['5', 'B']) {
      expect(ordered(`34,${table},0712363,見本施設`)).toEqual([]);
      expect(ordered(`99,${table},071236,見本施設`)).toEqual([
        '2 都道府県 ref.prefecture-code/unknown',
        '2 医療機関コード code.institution-7/length',
      ]);
    }
    expect(ordered('34,9,0712362,見本病院')).toEqual(['2 点数表 ref.tensuhyo-code/unknown']);
  });

  it('are mended in a copy, item by item', () => {
    const copied: string[] = [];
    const repairs: Repair[] = [];
    const decoder = new TextDecoder();
    run(uke(['IR,1,34,1,07-1236-2,,見本病院', 'RE,1,1112', 'IR,1,34,1,07123,,見本医院']), {
      onCopied: (bytes) => copied.push(decoder.decode(bytes)),
      onRepair: (repair) => repairs.push(repair),
    });
    expect(copied.join('')).toBe(
      uke(['IR,1,34,1,0712362,,見本病院', 'RE,1,1112', 'IR,1,34,1,07123,,見本医院']),
    );
    expect(repairs.map(({ column, from, to }) => [column, from, to])).toEqual([
      ['医療機関コード', '07-1236-2', '0712362'],
    ]);
  });
});
