import type { CivilDate } from '../calendar/civil.js';
import { japanTimeOf } from '../calendar/japan-time.js';
import { dateIn, lastOfMonth } from '../calendar/months.js';
import { finding } from '../core/finding.js';
import { givenFacts } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { windowClosing } from './faults.js';

/**
 * What is sent: `claims` レセプトの送信 and 受付・事務点検ASP; `correction` its corrections; `test`
 * 接続試験など.
 */
export type ClaimWindowKind = 'claims' | 'correction' | 'test';

/** First and last day of the month, and the hour of closing; every day opens at eight. */
const hours: Readonly<
  Record<ClaimWindowKind, readonly (readonly [first: number, last: number, until: number])[]>
> = {
  claims: [
    [5, 7, 21],
    [8, 10, 24],
  ],
  correction: [
    [5, 7, 21],
    [8, 10, 24],
    [11, 12, 21],
  ],
  test: [[5, 31, 21]],
};

const OPENING = 8;

/** What is asked about. */
export interface ClaimWindowOptions {
  /** Default: `claims`. */
  readonly kind?: ClaimWindowKind | undefined;
}

function hoursOf(options: ClaimWindowOptions = {}): (typeof hours)[ClaimWindowKind] {
  const { kind = 'claims' } = givenFacts(options);
  if (kind === 'claims' || kind === 'correction' || kind === 'test') return hours[kind];
  throw new RangeError(
    "送信の種類は'claims'か'correction'か'test'です。The kind is 'claims', 'correction' or 'test'.",
  );
}

/** The hours of one day, Japan time. */
export interface ClaimWindowDay {
  readonly date: CivilDate;
  readonly from: string;
  readonly until: string;
}

/**
 * オンライン請求の請求期間: the days and hours of a month in which claims are accepted, in Japan
 * time. Saturdays, Sundays and holidays count. The claims are those of treatments of earlier
 * months, due by the 10th of the next (P15). Known from a payer's page (P14): ask your own where it
 * matters.
 *
 * @throws RangeError when the month or the kind is none.
 * @example
 * import { claimWindow } from 'iryokikan';
 * claimWindow('2024-07')[0] //=> { date: '2024-07-05', from: '08:00', until: '21:00' }
 * claimWindow('2024-07').length //=> 6
 */
export function claimWindow(
  yearMonth: string,
  options?: ClaimWindowOptions,
): readonly ClaimWindowDay[] {
  const days: ClaimWindowDay[] = [];
  const end = +lastOfMonth(yearMonth).slice(8);
  for (const [first, last, until] of hoursOf(options)) {
    for (let day = first; day <= last && day <= end; day++) {
      days.push({ date: dateIn(yearMonth, day), from: `0${OPENING}:00`, until: `${until}:00` });
    }
  }
  return days;
}

/** Whether claims are accepted: `open` 受付中, `closed` 受付時間外. */
export type ClaimWindowStatus = 'open' | 'closed';

/**
 * オンライン請求の受付状況: whether claims are accepted at a time, `YYYY-MM-DDTHH:mm` (Japan) or an
 * instant with an offset. On the 5th to 7th from 8:00 to 21:00, on the 8th to 10th to midnight.
 * At 21:00 sharp the value is `closed`, the cautious reading, and the answer ambiguous.
 *
 * Not checked: outages. Source: P14.
 *
 * @throws RangeError when the time or the kind is none.
 * @example
 * import { claimWindowStatus } from 'iryokikan';
 * claimWindowStatus('2024-07-10T23:59').value //=> 'open'
 * claimWindowStatus('2024-07-11T08:00').value //=> 'closed'
 * claimWindowStatus('2024-07-11T08:00', { kind: 'correction' }).value //=> 'open'
 */
export function claimWindowStatus(
  at: string,
  options?: ClaimWindowOptions,
): Outcome<ClaimWindowStatus> {
  const { date, minutes } = japanTimeOf(at);
  const day = +date.slice(8);
  const until = hoursOf(options).find(([first, last]) => day >= first && day <= last)?.[2] ?? 0;
  if (until && minutes === until * 60) {
    return {
      value: 'closed',
      readings: { excluded: 'closed', included: 'open' },
      findings: [finding(windowClosing, { until: `${until}:00` })],
    };
  }
  const isOpen = minutes >= OPENING * 60 && minutes < until * 60;
  return { value: isOpen ? 'open' : 'closed', findings: [] };
}
