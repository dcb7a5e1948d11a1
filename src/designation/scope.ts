import type { CivilDate } from '../calendar/civil.js';
import { firstOfMonth } from '../calendar/months.js';
import { type Dated, type InForce, inForceOn } from '../core/dated.js';
import { designationProcedureDay } from '../facts/designation.js';

/**
 * The procedure before a designation: a 受付番号 and an 導入計画書 (S1), or none that a source
 * tells.
 *
 * @example
 * import { designationProcedures } from 'iryokikan';
 * designationProcedures[0].from //=> '2024-04-01'
 */
export const designationProcedures: readonly Dated<'reception-number-and-plan'>[] = [
  { from: designationProcedureDay, value: 'reception-number-and-plan', source: 'S1' },
];

/**
 * 対象となる新規指定: the procedure that applies to a designation, by its day or month. Before
 * April 2024 the answer is `no-rule`: what applied then is in no source. Source: S1
 * 「令和6年4月以降に新規指定を受ける医療機関等」.
 *
 * @throws RangeError when the text is neither a civil date nor a month.
 * @example
 * import { designationProcedureOn } from 'iryokikan';
 * designationProcedureOn('2024-04-01').status //=> 'in-force'
 * designationProcedureOn('2024-03') //=> { status: 'no-rule', reason: 'before-first' }
 */
export function designationProcedureOn(designation: string): InForce<'reception-number-and-plan'> {
  return inForceOn(designationProcedures, firstOfMonth(designation));
}

/** Whether no rule tells what applies to a designation or practice start of a month. */
export function isBeforeScope(first: CivilDate): boolean {
  return first < designationProcedureDay;
}
