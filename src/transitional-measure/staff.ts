import type { CivilDate } from '../calendar/civil.js';
import { inspectCivilDate } from '../calendar/civil-date.js';
import { entriesOf } from '../core/entered.js';
import { type Finding, finding } from '../core/finding.js';
import { type Inspection, inspection, refused } from '../core/inspection.js';
import { fieldOf } from '../core/record.js';
import { bornOnTheDay, noFullTimeStaff, staffRequired, tooYoung } from './faults.js';
import { transitionalDates } from './transitional-measure.js';

/** What the birth date of the youngest full-time worker calls for. */
function judge(birth: CivilDate): Finding[] {
  const before = transitionalDates.bornBefore;
  if (birth < before) return [];
  return [finding(birth === before ? bornOnTheDay : tooYoung, { before })];
}

/**
 * Inspects ⑦ 第6号ア, 最も若い常勤職員の生年月日: before 1953-04-01, so that the whole full-time
 * staff was 65 or older on 2018-03-31 and 71 or older on 2024-03-31, which is the same condition.
 * 1953-04-01 itself is refused by the form (「より前」), and allowed by the legal way of counting
 * an age (年齢計算ニ関スル法律): an error that carries both readings.
 *
 * @example
 * import { inspectTransitionalBirthDate } from 'iryokikan';
 * inspectTransitionalBirthDate('1953-03-31').value //=> '1953-03-31'
 * inspectTransitionalBirthDate('1953-04-01').findings[0].readings.map(({ id }) => id)
 * //=> ['form', 'legal-age']
 */
export function inspectTransitionalBirthDate(input: unknown): Inspection<CivilDate> {
  const { value, findings } = inspectCivilDate(input);
  return value === undefined
    ? { value, findings }
    : inspection(value, [...findings, ...judge(value)]);
}

/** A worker of a 訪問看護ステーション. */
export interface TransitionalWorker {
  /** 生年月日. */
  readonly birth: string;
  /** 常勤. Whoever works part-time does not count. */
  readonly fullTime: boolean;
}

/** The full-time staff as the 猶予届出書 asks for it. */
export interface TransitionalStaff {
  /** How many work full-time. */
  readonly fullTime: number;
  /** 最も若い常勤職員の生年月日; `null` where nobody works full-time. */
  readonly youngest: CivilDate | null;
}

/**
 * Inspects a list of workers by the 65/71 rule of 第6号ア: all who work full-time count, part-time
 * workers do not, and the youngest decides, as with {@link inspectTransitionalBirthDate}. Whether a
 * station without full-time staff meets 「いずれも」 is written nowhere: ambiguous. The path of a
 * finding is the place in the list and `birth`. Source: S4
 * 「常勤の看護職員その他の従業者の年齢が…いずれも65歳以上」.
 *
 * @example
 * import { inspectTransitionalStaff, verdictOf } from 'iryokikan';
 * const nurse = { birth: '1940-01-01', fullTime: true };
 * inspectTransitionalStaff([nurse, { birth: '1990-01-01', fullTime: false }]).value
 * //=> { fullTime: 1, youngest: '1940-01-01' }
 * inspectTransitionalStaff([nurse, { birth: '1960-01-01', fullTime: true }]).findings[0].path
 * //=> [1, 'birth']
 * verdictOf(inspectTransitionalStaff([])) //=> 'ambiguous'
 */
export function inspectTransitionalStaff(staff: unknown): Inspection<TransitionalStaff> {
  const workers = entriesOf(staff) as readonly Partial<TransitionalWorker>[] | undefined;
  if (!workers) return refused(finding(staffRequired, {}));
  const findings: Finding[] = [];
  let fullTime = 0;
  let youngest: CivilDate | null = null;
  let place = 0;
  const at = (index: number, found: readonly Finding[]) =>
    findings.push(...found.map((each) => ({ ...each, path: [index, 'birth'] })));
  for (const [index, worker] of workers.entries()) {
    if (fieldOf(worker, 'fullTime') === false) continue;
    fullTime++;
    const birth = inspectCivilDate(fieldOf(worker, 'birth'));
    at(index, birth.findings);
    if (birth.value && (youngest === null || birth.value > youngest)) {
      youngest = birth.value;
      place = index;
    }
  }
  if (youngest) at(place, judge(youngest));
  if (!fullTime) findings.push(finding(noFullTimeStaff, {}));
  return inspection({ fullTime, youngest }, findings);
}
