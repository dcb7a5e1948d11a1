import { civil } from '../calendar/civil.js';
import { finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import {
  visitingNursingMandatory,
  visitingNursingStart,
  visitingNursingStartClaims,
} from '../facts/visiting-nursing.js';
import { olderPage } from './faults.js';

/**
 * Of オンライン請求 and オンライン資格確認 in 訪問看護: not yet possible, possible, or mandatory.
 */
export type VisitingNursingPhase = 'not-started' | 'optional' | 'mandatory';

/**
 * The phase of 訪問看護ステーション on a day, for オンライン請求 and オンライン資格確認 alike:
 * `not-started` until 2024-05-31, `optional` from 2024-06-01, `mandatory` from 2024-12-02. While an
 * older page of the ministry reads as mandatory from the claims of July 2024, an `info` says so.
 *
 * Not checked: whether a station has a 経過措置. Claims go by their month (請求分): see
 * {@link milestones}. Source: S4 「近時の動き」.
 *
 * @throws RangeError when the date is no civil date (`YYYY-MM-DD`).
 * @example
 * import { visitingNursingPhaseOn } from 'iryokikan';
 * visitingNursingPhaseOn('2024-12-01').value //=> 'optional'
 * visitingNursingPhaseOn('2024-12-02').value //=> 'mandatory'
 */
export function visitingNursingPhaseOn(date: string): Outcome<VisitingNursingPhase> {
  const day = civil(date);
  if (day < visitingNursingStart) return { value: 'not-started', findings: [] };
  if (day >= visitingNursingMandatory) return { value: 'mandatory', findings: [] };
  if (day < visitingNursingStartClaims) return { value: 'optional', findings: [] };
  const from = visitingNursingMandatory;
  return { value: 'optional', findings: [finding(olderPage, { from })] };
}
