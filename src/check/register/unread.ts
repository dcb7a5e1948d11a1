import { type Finding, finding } from '../../core/finding.js';
import { consecutiveRows, duplicatesNotChecked, noPartsForDigit } from '../faults.js';
import type { RowCheckOptions } from '../profile.js';
import type { Duplicates } from './duplicates.js';
import type { NumberColumn } from './numbers.js';

/** What a column lacked, and in how many rows. */
interface Lack {
  readonly name: string;
  readonly lacks: 'point-table' | 'prefecture' | 'both';
  rows: number;
}

/** Counts the numbers whose 検証番号 could not be checked. */
export function createUnread({ fileSays }: RowCheckOptions) {
  const lacking = new Map<string, Lack>();
  /** Numbers whose 検証番号 was looked at, by the keys of their columns. */
  const read = new Set<string>();

  return {
    /** Takes a number that is one, and what is known of it. */
    count(
      { key, name }: NumberColumn,
      prefecture: string | undefined,
      pointTable: string | undefined,
    ): void {
      if (prefecture !== undefined && pointTable !== undefined) {
        read.add(key);
        return;
      }
      const lacks = prefecture ? 'point-table' : pointTable ? 'prefecture' : 'both';
      const known = lacking.get(`${key} ${lacks}`);
      if (known) known.rows++;
      else lacking.set(`${key} ${lacks}`, { name, lacks, rows: 1 });
    },

    /** What could not be checked, and why. */
    told(duplicates: Duplicates | undefined, rows: number): readonly Finding[] {
      const findings: Finding[] = [];
      for (const [place, { name, lacks, rows: count }] of lacking) {
        const all = read.has(place.split(' ')[0] as string) ? 'some' : 'all';
        const { prefecture = '', pointTable = '' } = fileSays ?? {};
        findings.push(
          finding(noPartsForDigit[lacks], {
            column: name,
            rows: count,
            all,
            prefecture,
            pointTable,
          }),
        );
      }
      if (!duplicates) return findings;
      const { any, consecutive } = duplicates;
      if (!any && rows > 0) findings.push(finding(duplicatesNotChecked, {}));
      if (consecutive > 0) findings.push(finding(consecutiveRows, { rows: consecutive }));
      return findings;
    },
  };
}
