import { type Finding, finding } from '../../core/finding.js';
import type { CheckedColumn } from '../columns/table.js';
import {
  consecutiveRows,
  duplicatesNotChecked,
  noPartsForDigit,
  otherInstitution,
} from '../faults.js';
import type { RowCheckOptions } from '../profile.js';
import type { Duplicates } from './duplicates.js';
import type { NumberColumn } from './numbers.js';

/** What a column lacked, and in how many rows. */
interface Lack {
  readonly name: string;
  readonly lacks: 'point-table' | 'prefecture' | 'both' | 'other';
  rows: number;
}

/** Counts the numbers whose 検証番号 could not be checked. */
export function createUnread(options: RowCheckOptions) {
  const lacking = new Map<string, Lack>();

  return {
    /** Takes a number that is one, and what is known of it. */
    count(
      { key, name, role }: NumberColumn,
      prefecture: string | undefined,
      pointTable: string | undefined,
    ): void {
      if (prefecture !== undefined && pointTable !== undefined) return;
      const lacked = prefecture ? 'point-table' : pointTable ? 'prefecture' : 'both';
      const lacks = role === 'other' ? 'other' : lacked;
      const place = `${key} ${lacks}`;
      const known = lacking.get(place);
      if (known) known.rows++;
      else lacking.set(place, { name, lacks, rows: 1 });
    },

    /** What could not be checked, and why. */
    told(
      columns: readonly CheckedColumn[],
      numbers: readonly NumberColumn[],
      duplicates: Duplicates | undefined,
    ): readonly Finding[] {
      const has = (part: string) => columns.some(({ column }) => column.startsWith(part));
      const isKnown = (part: 'prefecture' | 'pointTable') =>
        options[part] !== undefined || has(part);
      const canBeCompared = ({ kind, role, pointTable }: NumberColumn) =>
        kind === 'code' ||
        (role !== 'other' &&
          (kind === 'code9' || isKnown('prefecture')) &&
          (pointTable !== undefined || isKnown('pointTable')));
      const parts = { prefecture: has('prefecture'), 'point-table': has('pointTable') };
      const findings: Finding[] = [];
      for (const { name, lacks, rows: count } of lacking.values()) {
        if (lacks === 'other') {
          findings.push(finding(otherInstitution, { column: name, rows: count }));
          continue;
        }
        const isThere = lacks === 'both' ? has('prefecture') || has('pointTable') : parts[lacks];
        const all = isThere ? 'some' : 'all';
        const { prefecture = '', pointTable = '' } = options.fileSays ?? {};
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
      const { consecutive } = duplicates;
      if (!numbers.some(canBeCompared)) findings.push(finding(duplicatesNotChecked, {}));
      if (consecutive > 0) findings.push(finding(consecutiveRows, { rows: consecutive }));
      return findings;
    },
  };
}
