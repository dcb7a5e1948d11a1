import { finding } from '../core/finding.js';
import type { Surroundings } from './cell-check.js';
import {
  emptyFile,
  noInstitutionRecord,
  otherRecords,
  registerLists,
  shortRecord,
} from './faults.js';
import type { RowCheck } from './profile.js';
import { registerProfile } from './register/register.js';
import { prefectureOf } from './register/row-prefecture.js';
import type { Suggested } from './repair/repair.js';
import type { Row } from './rows/row.js';
import type { RowsCheck } from './table-check.js';

/** Where a record names an institution: the places of 都道府県, 点数表 and the seven digits. */
interface Named {
  readonly places: readonly [prefecture: number, pointTable: number, code7: number];
  readonly label: string;
  /** Whether the record may leave them out. */
  readonly optional?: true;
}

/** The records that name one, by レコード識別情報. */
const named: ReadonlyMap<string, Named> = new Map([
  ['IR', { places: [2, 3, 4], label: '医療機関コード' }],
  ['UK', { places: [2, 3, 4], label: '医療機関コード' }],
  ['YK', { places: [2, 3, 4], label: '薬局コード' }],
  ['HM', { places: [2, 3, 4], label: '訪問看護ステーションコード' }],
  // The institution of the doctor on whose order a station visits.
  ['IH', { places: [1, 2, 3], label: '医療機関コード', optional: true }],
]);

const keys = ['prefecture', 'pointTable', 'code7'] as const;
type Key = (typeof keys)[number];

/** What is said of the institutions that were looked up. */
const CHECKED_IN = registerLists.rule;

/** No item of a record is mended without a word. */
const noMending = () => {};
const labels = ['都道府県', '点数表'] as const;

/** 介護老人保健施設 and 介護医療院 have codes of their own, of whose 検証番号 nothing is known. */
const CARE_HOMES = ['5', 'B'];

const END_MARK = 0x1a;

/** The columns that are checked, as a summary lists them. */
const columns = {
  prefecture: '都道府県',
  pointTable: '点数表',
  code7: '医療機関コード',
} as const;

/**
 * Checks the institutions of a claims file (レセ電, 記録条件仕様): the records that name one are
 * read by the places of their items, every other one passes.
 */
export function createClaimsRecords({ options, text, report, copy }: Surroundings): RowsCheck {
  const checkOf = (some: readonly Key[]) => {
    const check = registerProfile.createRowCheck({ ...options, unique: false });
    const placed = some.map((key, place) => ({ key, column: key, place, name: key, says: {} }));
    check.begin?.(placed, []);
    return check;
  };
  const whole = checkOf(keys);
  /** Of an institution that is none: the parts by themselves. */
  const alone = { prefecture: checkOf(['prefecture']), code7: checkOf(['code7']) };
  /** How many records of each kind there were; '' stands for those of no kind. */
  const checked = new Map<string, number>();
  const passed = new Map<string, number>();

  function readNamed(row: Row, { places, label, optional }: Named): void {
    const cells = places.map((place) => text.cell(row, place).trim());
    if (optional && cells.every((cell) => cell === '')) return;
    const { line } = row;
    const [prefecture, pointTable, code7] = cells as [string, string, string];
    const suggested: Suggested[] = [];
    const inspectCells = ({ inspect }: RowCheck, texts: Readonly<Record<string, string>>) =>
      inspect(
        texts,
        line,
        (key, findings) => {
          const at = keys.indexOf(key as Key);
          const [place, column, from] = [places[at], labels[at] ?? label, texts[key]];
          for (const found of findings) {
            report.add(found, line, column, from, prefectureOf({ prefecture }), place);
            const { suggestion: to, rule } = found;
            if (to === undefined || from === undefined || place === undefined) continue;
            suggested.push({ place, repair: { line, column, from, to, rule } });
          }
        },
        noMending,
      );
    if (optional && CARE_HOMES.includes(pointTable)) {
      inspectCells(alone.prefecture, { prefecture });
      inspectCells(alone.code7, { code7 });
    } else inspectCells(whole, { prefecture, pointTable, code7 });
    if (!copy || suggested.length === 0) return;
    const repairs = copy.mend(row, suggested, text.encoding ?? 'utf-8');
    for (const repair of repairs) options.onRepair?.(repair);
  }

  const records = {
    rows: 0,
    // Records stand by themselves.
    hasHeader: () => true,
    begin() {},
    notChecked: () => whole.notChecked?.().filter(({ rule }) => rule === CHECKED_IN) ?? [],
    // Objects alone have names.
    takeNames() {},
    read(row: Row): void {
      text.tell(row.bytes, row.start, row.end);
      const { start, end, bytes, count } = row;
      if (end === start || (end === start + 1 && bytes[start] === END_MARK)) return;
      records.rows++;
      const kind = text.cell(row, 0);
      const known = named.get(kind);
      const counts = known ? checked : passed;
      const counted = /^[A-Z]{2}$/.test(kind) ? kind : '';
      counts.set(counted, (counts.get(counted) ?? 0) + 1);
      if (!known) return;
      if (count > known.places[2]) readNamed(row, known);
      else report.add(finding(shortRecord, { kind }), row.line);
    },
    end(): void {
      const listed = (counts: ReadonlyMap<string, number>) =>
        [...counts.keys()].filter((kind) => kind !== '').join('、');
      const sum = [...passed.values()].reduce((total, count) => total + count, 0);
      if (records.rows === 0) report.stop(finding(emptyFile, {}), 1);
      else if (checked.size === 0) report.stop(finding(noInstitutionRecord, {}), 1);
      else if (sum > 0) {
        const params = { kinds: listed(checked), count: sum, others: listed(passed) };
        report.add(finding(otherRecords, params), 0);
      }
    },
    checkedAs: () => ({ profile: registerProfile.id, columns }),
  };
  return records;
}
