import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

const write = 'Write it like 2026-04-01 or 令和8年4月1日';
const writeMonth = 'Write it like 2026年4月 or 令和8年4月';
const convert = "date.toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' })";

const weekdays: Readonly<Record<string, string>> = {
  日: 'Sunday',
  月: 'Monday',
  火: 'Tuesday',
  水: 'Wednesday',
  木: 'Thursday',
  金: 'Friday',
  土: 'Saturday',
};

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { calendarTexts } from 'iryokikan/en';
 * Object.values(calendarTexts).every((text) => typeof text === 'function') //=> true
 */
export const calendarTexts: TextsOf<Omit<typeof faults, 'convert'>> = {
  'cal.civil-date/required': () => `Enter the date. ${write}.`,
  'cal.civil-date/type': ({ type }) =>
    `Pass the date as text (this is of type ${type}). ${write}. A Date becomes one by ${convert}.`,
  'cal.civil-date/format': () => `This cannot be read as a date. ${write}.`,
  'cal.civil-date/month-required': () => `Enter the month. ${writeMonth}.`,
  'cal.civil-date/month-type': ({ type }) =>
    `Pass the month as text (this is of type ${type}). ${writeMonth}. A Date becomes one by ${convert}.slice(0, 7).`,
  'cal.civil-date/month-format': () => `This cannot be read as a month. ${writeMonth}.`,
  'cal.civil-date/no-such-month': ({ month }) =>
    `There is no month ${month}. Enter one from 1 to 12.`,
  'cal.civil-date/no-such-day': ({ year, month, day, last }) =>
    `There is no day ${day} in month ${month} of ${year}: the month has ${last} days.`,
  'cal.civil-date/out-of-range': ({ year }) =>
    `The year ${year} is not supported: years run from 1873 (明治6年) to 9999. Check its four digits.`,
  'cal.civil-date/normalised': ({ value }) => `The date was read as ${value}.`,
  'form.date/excel': ({ like }) =>
    `This is a date that Excel has changed. Format the cell as text and enter it again like ${like}.`,
  'form.date/weekday': ({ value, right }) =>
    `${value} is a ${weekdays[right]}. Check the date or the day of the week.`,
  'cal.wareki/converted': ({ value }) => `The date was read as ${value} (Japanese era converted).`,
  'cal.wareki/outside-era': ({ given, right }) =>
    `There was no ${given}. Check whether ${right} is meant.`,
  'cal.closed-day/not-announced': ({ until }) =>
    `Holidays after ${until} are not announced yet. This follows from the law as it stands.`,
  'cal.period/counting': ({ earliest, latest }) =>
    `Depending on the counting it ends between ${earliest} and ${latest}. Go by the earlier day.`,
};
