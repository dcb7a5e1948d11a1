import { civil } from '../calendar/civil.js';
import { type Milestone, milestones } from './milestones.js';

const plain = (text: string) => text.replace(/[\s・（）()]/g, '');

/**
 * 期日: finds a milestone by its id, its Japanese name or other words for it; blanks, dots and
 * brackets do not matter. Takes anything and never throws.
 *
 * @example
 * import { findMilestone } from 'iryokikan';
 * findMilestone('訪問看護義務化')?.date //=> '2024-12-02'
 * findMilestone('受付番号の対応開始')?.date //=> '2024-02'
 */
export function findMilestone(name: unknown): Milestone | undefined {
  const wanted = typeof name === 'string' && plain(name);
  return milestones.find(
    (each) =>
      each.id === name ||
      [each.name.ja, ...(each.also ?? [])].some((text) => plain(text) === wanted),
  );
}

/**
 * 期間の中の期日: the milestones that fall, wholly or in part, on the days from `from` to `until`,
 * both included. One that the source dates by its month falls on every day of that month.
 *
 * @throws RangeError when either is no civil date (`YYYY-MM-DD`).
 * @example
 * import { milestonesBetween } from 'iryokikan';
 * milestonesBetween('2024-12-01', '2024-12-02').map(({ id }) => id)
 * //=> ['filing-id-mailing', 'vn-mandatory-claims', 'insurance-card-end', 'vn-mandatory']
 */
export function milestonesBetween(from: string, until: string): Milestone[] {
  const [first, last] = [civil(from), civil(until)];
  return milestones.filter(
    ({ date, until = date }) =>
      first <= last && date <= last.slice(0, date.length) && until >= first.slice(0, until.length),
  );
}
