import type { Finding } from '../../core/finding.js';
import { finding } from '../../core/finding.js';
import { givenFacts, givenOptions, givenText } from '../../core/given.js';
import {
  decomposeInstitutionCode,
  isInstitutionCode,
  isPointTable,
} from '../../institution-code/index.js';
import { findPrefecture } from '../../prefecture/index.js';
import { nameDiffers, notCovered, otherPrefecture, unknownCode } from '../faults.js';
import type { Register, RegisterCoverage } from '../known-institutions.js';
import { numberOf } from './fast-path.js';
import { isSameName } from './institution-names.js';
import { createNumberTable } from './number-table.js';
import { createTextStore } from './text-store.js';

/**
 * What is fewer than this part of the institutions beside it is there by chance: a list of 医科 may
 * hold some of 歯科.
 */
const LEAST = 1 / 100;

const tables = [1, 3, 4, 6];

/** Place of a prefecture and a 点数表 among all. */
const areaOf = (prefecture: number, pointTable: number) =>
  prefecture * 4 + tables.indexOf(pointTable);

/**
 * Creates a register of institutions to ask whether a code was issued: fill it with the rows of
 * lists that the bureaus publish (コード内容別医療機関一覧表, 届出受理医療機関名簿), then look
 * codes up. Holds the 250,000 institutions of Japan with their names in 20 MB.
 *
 * It knows what its lists know: institutions of the prefectures and 点数表 that they hold, on the
 * day on which they were made. Anything else is `not-covered`. A code that is `unknown` may have
 * been issued later, or may be a slip; one that is `known` may have been abolished since.
 *
 * Names are compared without width, blanks, variants of characters (髙 and 高) and the owner in
 * front
 * (医療法人…). Throws nothing itself.
 *
 * @example
 * import { createRegister } from 'iryokikan/check';
 * const register = createRegister();
 * register.add({ code: '0110113719', name: '医療法人社団　青空会　髙橋医院' });
 * register.statusOf('0110113719', { name: '高橋医院' }).value //=> 'known'
 * register.statusOf('0110113727').value //=> 'unknown'
 * register.statusOf('3410712362').value //=> 'not-covered'
 */
export function createRegister(): Register {
  const codes = createNumberTable();
  const names = createTextStore();
  const counts = new Uint32Array(100 * tables.length);
  const lists: string[] = [];

  /** The number of a code; undefined where it can be in no list. */
  function numberIn(
    code: unknown,
  ): { number: number; prefecture: number; table: number } | undefined {
    if (!isInstitutionCode(code) || !isPointTable(code[2])) return undefined;
    const [prefecture, table] = [Number(code.slice(0, 2)), Number(code[2])];
    return { number: numberOf(prefecture, table, Number(code.slice(3))), prefecture, table };
  }

  const total = (prefecture: number) =>
    tables.reduce((sum, table) => sum + (counts[areaOf(prefecture, table)] as number), 0);

  function covers(prefecture: number, table: number): boolean {
    const own = counts[areaOf(prefecture, table)] as number;
    if (own === 0) return false;
    const inPrefecture = Math.max(
      ...tables.map((each) => counts[areaOf(prefecture, each)] as number),
    );
    const all = Array.from({ length: 100 }, (_, each) => total(each));
    return own >= inPrefecture * LEAST && total(prefecture) >= Math.max(...all) * LEAST;
  }

  function nameOf(number: number): string | undefined {
    const index = codes.indexOf(number);
    return index === -1 ? undefined : names.get(index);
  }

  /** Another prefecture that holds the same number under the same name. */
  function elsewhere(code: string, table: number, name: string): string | undefined {
    const code7 = Number(code.slice(3));
    for (let prefecture = 1; prefecture < 48; prefecture++) {
      const found = nameOf(numberOf(prefecture, table, code7));
      if (found && isSameName(found, name)) return String(prefecture).padStart(2, '0');
    }
    return undefined;
  }

  function findingsOn(
    code: string,
    table: number,
    held: string | undefined,
    name: string,
  ): readonly Finding[] {
    if (held !== undefined) {
      const differs = held !== '' && name !== '' && !isSameName(held, name);
      return differs ? [finding(nameDiffers, { expected: held, actual: name })] : [];
    }
    const other = name === '' ? undefined : elsewhere(code, table, name);
    if (other === undefined) return [finding(unknownCode, {})];
    const expected = findPrefecture(other)?.name as string;
    const actual = findPrefecture(code.slice(0, 2))?.name ?? code.slice(0, 2);
    return [finding(otherPrefecture, { expected, actual, name }, other + code.slice(2))];
  }

  return {
    get size() {
      return codes.size;
    },
    add(institution) {
      const { code, name = '' } = givenFacts(institution);
      const found = numberIn(code);
      if (!found) {
        throw new RangeError(
          'createRegister: codeは10桁の医療機関等コードです。 Pass code as a ten-digit institution code.',
        );
      }
      const text = givenText(name);
      if (!codes.add(found.number)) return;
      names.add(text);
      (counts[areaOf(found.prefecture, found.table)] as number)++;
    },
    find(code) {
      const found = numberIn(code);
      const name = found && nameOf(found.number);
      return name === undefined ? undefined : { code: code as string, name };
    },
    statusOf(code, options) {
      // It throws where there is no code.
      const { prefecture, pointTable } = decomposeInstitutionCode(code);
      const found = numberIn(code);
      const held = found && nameOf(found.number);
      if (held === undefined && (!found || !covers(found.prefecture, found.table))) {
        const place = findPrefecture(prefecture)?.name ?? prefecture;
        return { value: 'not-covered', findings: [finding(notCovered, { place, pointTable })] };
      }
      const table = Number(pointTable);
      const findings = findingsOn(
        code,
        table,
        held,
        givenText(givenOptions(options).name ?? '').trim(),
      );
      return { value: held === undefined ? 'unknown' : 'known', findings };
    },
    get lists() {
      return lists;
    },
    addList(list) {
      lists.push(givenText(list));
    },
    coverage() {
      const all: RegisterCoverage[] = [];
      for (let prefecture = 1; prefecture < 98; prefecture++) {
        for (const table of tables) {
          if (!covers(prefecture, table)) continue;
          const count = counts[areaOf(prefecture, table)] as number;
          const code = String(prefecture).padStart(2, '0');
          all.push({ prefecture: code, pointTable: String(table), count });
        }
      }
      return all;
    },
  };
}
