import { civil } from './civil.js';
import { addDays } from './days.js';

/** An age, counted in two ways that differ on one day of the year. */
export interface Age {
  /** Completed on the birthday, as people count and as a card shows it. */
  readonly birthday: number;
  /** Completed at the end of the day before the birthday (年齢計算ニ関スル法律, 民法143条). */
  readonly legal: number;
}

/**
 * 年齢: the age on a day. The two countings differ only on the day before the birthday; a birthday
 * of 29 February falls on 1 March in other years.
 *
 * @throws RangeError when either is no civil date, or `on` lies before `birth`.
 * @example
 * import { ageOn } from 'iryokikan';
 * ageOn('1953-04-01', '2018-03-31') //=> { birthday: 64, legal: 65 }
 */
export function ageOn(birth: string, on: string): Age {
  if (civil(on) < civil(birth)) {
    throw new RangeError('基準日が生年月日より前です。The day lies before the date of birth.');
  }
  return { birthday: years(birth, on), legal: years(birth, addDays(on, 1)) };
}

function years(birth: string, on: string): number {
  return +on.slice(0, 4) - +birth.slice(0, 4) - (on.slice(5) < birth.slice(5) ? 1 : 0);
}
