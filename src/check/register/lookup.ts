import { type Finding, finding } from '../../core/finding.js';
import { decomposeInstitutionCode } from '../../institution-code/index.js';
import { findPrefecture } from '../../prefecture/index.js';
import { registerLists, rowsNotCovered } from '../faults.js';
import type { Register } from '../known-institutions.js';

/** What becomes of the institutions that rows name. */
export interface Lookup {
  /** Takes a 医療機関等コード with its name, where the row has one. */
  take(code: string, name: string): readonly Finding[];
  /** What is to be said of them in the end. */
  told(): readonly Finding[];
}

/** So many places are listed. */
const LISTED = 10;

/** Looks institutions up in a register; what it does not cover is counted. */
export function lookupIn(register: Register): Lookup {
  const uncovered = new Map<string, number>();
  return {
    take(code, name) {
      const { value, findings } = register.statusOf(code, { name });
      if (value !== 'not-covered') return findings;
      const { prefecture, pointTable } = decomposeInstitutionCode(code);
      const place = `${findPrefecture(prefecture)?.name ?? prefecture} ${pointTable}`;
      uncovered.set(place, (uncovered.get(place) ?? 0) + 1);
      return [];
    },
    told() {
      const { lists, size } = register;
      const told: Finding[] = [];
      if (lists.length > 0) {
        told.push(finding(registerLists, { lists: lists.join('、'), count: size }));
      }
      if (uncovered.size > 0) {
        const rows = [...uncovered.values()].reduce((sum, count) => sum + count, 0);
        const more = uncovered.size > LISTED ? ['…'] : [];
        const places = [...[...uncovered.keys()].sort().slice(0, LISTED), ...more].join('、');
        told.push(finding(rowsNotCovered, { rows, places }));
      }
      return told;
    },
  };
}

/** Fills a register with the institutions of a list. */
export const fillingOf = (register: Register): Lookup => ({
  take(code, name) {
    register.add({ code, name });
    return [];
  },
  told: () => [],
});
