import type { CivilDate, YearMonth } from '../calendar/civil.js';
import { inspectCivilDate } from '../calendar/civil-date.js';
import { endOf, monthOf } from '../calendar/months.js';
import { inspectYearMonth } from '../calendar/year-month.js';
import { isBlank } from '../core/entered.js';
import { type Fault, type Finding, finding } from '../core/finding.js';
import { type Inspection, inspection, refused } from '../core/inspection.js';
import { fieldOf } from '../core/record.js';
import {
  closureLate,
  completionLate,
  constructionOrder,
  constructionReference,
  contractLate,
  hardshipRequired,
  individualJudgement,
  lineLater,
  lineNotReady,
  lineOver,
  lineReadyRequired,
  lineStatusUnknown,
  plannedBefore,
  reasonRequired,
} from './faults.js';
import { LINE_MONTHS, transitionalDates } from './transitional-measure.js';

/** Findings under the name of their field. */
function under(field: string, findings: readonly Finding[]): Finding[] {
  return findings.map((found) => ({ ...found, path: [field, ...found.path] }));
}

/** A text that is not blank. */
function inspectText(input: unknown, required: Fault<object>): Inspection<string> {
  if (typeof input === 'string' && input.trim() !== '') return { value: input, findings: [] };
  return refused(finding(required, {}));
}

/** A value that is not after the last one allowed. */
function notAfter<T extends string>(
  last: string,
  { value, findings }: Inspection<T>,
  late: Fault<{ until: string }>,
): Inspection<T> {
  if (value === undefined || value <= last) return { value, findings };
  return refused(...findings, finding(late, { until: last }));
}

/** A plan that does not reach the day as of which the circumstance is judged is told. */
function reaching<T extends string>({ value, findings }: Inspection<T>): Inspection<T> {
  const { reference } = transitionalDates;
  if (value === undefined || value >= reference.slice(0, value.length)) return { value, findings };
  return { value, findings: [...findings, finding(plannedBefore, { reference })] };
}

/**
 * Inspects ⑦ 第1号, 回線機能障害の理由: never blank; where the reason is not known yet, that is
 * written (S4
 * 「その旨を記入」).
 *
 * @example
 * import { inspectTransitionalReason } from 'iryokikan';
 * inspectTransitionalReason('調査中のため不明').value //=> '調査中のため不明'
 * inspectTransitionalReason(' ').findings[0].rule //=> 'grace.vn.type1.fields'
 */
export function inspectTransitionalReason(input: unknown): Inspection<string> {
  return inspectText(input, reasonRequired);
}

/**
 * Inspects ⑦ 第2号, システム事業者との契約日 (or 申込日): a day up to 2024-10-31 (S4
 * 「遅くとも2024年10月末」).
 *
 * @example
 * import { inspectTransitionalContractDate } from 'iryokikan';
 * inspectTransitionalContractDate('2024-10-31').value //=> '2024-10-31'
 * inspectTransitionalContractDate('2024-11-01').findings[0].reason //=> 'late'
 */
export function inspectTransitionalContractDate(input: unknown): Inspection<CivilDate> {
  return notAfter(transitionalDates.contract, inspectCivilDate(input), contractLate);
}

/**
 * Inspects ⑦ 第2号, 作業完了見込み時期: a month up to 2025-06 (S4 「遅くとも2025年6月末」). One
 * before 2024-12 is a warning: the circumstance is judged as of 2024-12-02.
 *
 * @example
 * import { inspectTransitionalCompletionMonth } from 'iryokikan';
 * inspectTransitionalCompletionMonth('2025-06').value //=> '2025-06'
 * inspectTransitionalCompletionMonth('2025-07').findings[0].reason //=> 'late'
 */
export function inspectTransitionalCompletionMonth(input: unknown): Inspection<YearMonth> {
  return reaching(
    notAfter(monthOf(transitionalDates.end), inspectYearMonth(input), completionLate),
  );
}

/** ⑦ 第3号. */
export interface TransitionalLine {
  /** 光回線のネットワークの整備状況: 1 整備されていない, 2 整備された. */
  readonly status: '1' | '2';
  /** 整備された時期; with status 2. */
  readonly ready?: CivilDate | undefined;
}

/**
 * Inspects ⑦ 第3号: the status, and with status 2 the day on which the line was ready. When its six
 * months, counted the shortest way, end before 2024-12-02 or before the day of filing, a warning
 * says that the measure would be over; so does one when that day lies after the filing. Findings
 * carry the path `status` or `ready`.
 *
 * @example
 * import { inspectTransitionalLine } from 'iryokikan';
 * inspectTransitionalLine({ status: '1' }).value //=> { status: '1' }
 * inspectTransitionalLine({ status: '2' }).findings[0].path //=> ['ready']
 * inspectTransitionalLine({ status: '2', ready: '2024-03-01' }).findings[0].reason //=> 'over'
 */
export function inspectTransitionalLine(
  line: { readonly status?: unknown; readonly ready?: unknown },
  options?: { readonly filed?: unknown },
): Inspection<TransitionalLine> {
  const status = fieldOf(line, 'status');
  const ready = fieldOf(line, 'ready');
  const findings: Finding[] = [];
  if (status !== '1' && status !== '2') {
    findings.push(...under('status', [finding(lineStatusUnknown, {})]));
  }
  if (isBlank(ready)) {
    if (status === '2') findings.push(...under('ready', [finding(lineReadyRequired, {})]));
    return inspection({ status } as TransitionalLine, findings);
  }
  const day = inspectCivilDate(ready);
  findings.push(...under('ready', day.findings));
  if (status === '1') findings.push(...under('ready', [finding(lineNotReady, {})]));
  if (status === '2' && day.value) {
    const filed = inspectCivilDate(fieldOf(options, 'filed')).value;
    findings.push(...under('ready', doubtsOf(day.value, filed)));
  }
  return inspection({ status, ready: day.value } as TransitionalLine, findings);
}

/** What is odd about the day on which a line was ready. */
function doubtsOf(ready: CivilDate, filed: CivilDate | undefined): Finding[] {
  if (filed && ready > filed) return [finding(lineLater, { filed })];
  // Beyond the year 9998 six months may not be counted.
  const by =
    filed && filed > transitionalDates.reference && filed < '9999'
      ? filed
      : transitionalDates.reference;
  if (ready >= by) return [];
  // The earliest of its three countings ({@link transitionalLineEndReadings}).
  const earliest = endOf(ready, LINE_MONTHS);
  return earliest < by ? [finding(lineOver, { earliest, by })] : [];
}

/** ⑦ 第4号. */
export interface TransitionalConstruction {
  /** 工事開始日. */
  readonly start: CivilDate;
  /** 工事終了予定日. */
  readonly end: CivilDate;
}

/**
 * Inspects ⑦ 第4号, 工事開始日 and 工事終了予定日: both are required, and an end before the start
 * is an error. Where the work is not under way on 2024-12-02, the day as of which the circumstance
 * is judged, a warning says so. Paths `start` and `end`.
 *
 * @example
 * import { inspectTransitionalConstruction } from 'iryokikan';
 * inspectTransitionalConstruction({ start: '2024-10-01', end: '2025-03-31' }).findings //=> []
 * inspectTransitionalConstruction({ start: '2024-12-03', end: '2025-03-31' }).findings[0].reason
 * //=> 'reference-date'
 */
export function inspectTransitionalConstruction(construction: {
  readonly start?: unknown;
  readonly end?: unknown;
}): Inspection<TransitionalConstruction> {
  const start = inspectCivilDate(fieldOf(construction, 'start'));
  const end = inspectCivilDate(fieldOf(construction, 'end'));
  const findings = [...under('start', start.findings), ...under('end', end.findings)];
  if (!start.value || !end.value) return refused(...findings);
  if (end.value < start.value) {
    findings.push(...under('end', [finding(constructionOrder, {})]));
  } else if (start.value > transitionalDates.reference || end.value < transitionalDates.reference) {
    const field = start.value > transitionalDates.reference ? 'start' : 'end';
    findings.push(
      ...under(field, [finding(constructionReference, { reference: transitionalDates.reference })]),
    );
  }
  return inspection({ start: start.value, end: end.value }, findings);
}

/**
 * Inspects ⑦ 第5号, 廃止又は休止予定日: a day up to 2025-06-30 (S4 「遅くとも2025年6月末」). One
 * before 2024-12-02 is a warning: the circumstance is judged as of that day. A closure without a
 * date yet is the example that S4 gives for 第6号イ.
 *
 * @example
 * import { inspectTransitionalClosureDate } from 'iryokikan';
 * inspectTransitionalClosureDate('2025-06-30').value //=> '2025-06-30'
 * inspectTransitionalClosureDate('2025-07-01').findings[0].reason //=> 'late'
 */
export function inspectTransitionalClosureDate(input: unknown): Inspection<CivilDate> {
  return reaching(notAfter(transitionalDates.end, inspectCivilDate(input), closureLate));
}

/**
 * Inspects ⑦ 第6号イ, the particulars: never blank, and always with the warning that each case is
 * judged on its own (S4 「①～⑤の類型と同視できるか個別判断」), with what to bring. Nothing decides
 * it here.
 *
 * @example
 * import { inspectTransitionalHardship } from 'iryokikan';
 * inspectTransitionalHardship('休廃止を予定している（時期未定）').findings[0].reason
 * //=> 'individual'
 * inspectTransitionalHardship('').findings[0].reason //=> 'required'
 */
export function inspectTransitionalHardship(input: unknown): Inspection<string> {
  const { value, findings } = inspectText(input, hardshipRequired);
  return value === undefined
    ? { value, findings }
    : { value, findings: [finding(individualJudgement, {})] };
}
