/**
 * Plain functions that give the same answers as those of the library, as one writes them who is sure of the input: integers, no
 * validation, no findings. They are what its speed is measured against.
 */
import { findHolidayName } from 'iryokikan';

const two = (number) => (number < 10 ? `0${number}` : `${number}`);
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function lengthOf(year, month) {
  if (month !== 2) return lengths[month - 1];
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** The days from 1970-01-01, and the day of such a number. */
function daysOf(date) {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8)) - 1;
  return year * 365 + leaps + inYear - 719_468;
}

function dayOf(days) {
  const day = days + 719_468;
  const era = Math.floor(day / 146_097);
  const inEra = day - era * 146_097;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const place = Math.floor((5 * inYear + 2) / 153);
  const month = place < 10 ? place + 3 : place - 9;
  const inMonth = inYear - Math.floor((153 * place + 2) / 5) + 1;
  return `${year + era * 400 + (month < 3 ? 1 : 0)}-${two(month)}-${two(inMonth)}`;
}

const addDays = (date, days) => dayOf(daysOf(date) + days);
const weekdayOf = (date) => (daysOf(date) + 4) % 7;

function addMonths(date, months) {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return `${year}-${two(month)}-${two(Math.min(Number(date.slice(8)), lengthOf(year, month)))}`;
}

const monthsLater = (month, months) => addMonths(`${month}-01`, months).slice(0, 7);

const holidays = new Set();
for (let day = '1970-01-01'; day <= '2050-12-31'; day = addDays(day, 1)) {
  if (findHolidayName(day)) holidays.add(day);
}

function isClosed(date) {
  const inYear = date.slice(5);
  const weekday = weekdayOf(date);
  return (
    holidays.has(date) || weekday === 0 || weekday === 6 || inYear >= '12-29' || inYear <= '01-03'
  );
}

function openDay(date, step) {
  let day = date;
  while (isClosed(day)) day = addDays(day, step);
  return day;
}

function openDayAfter(date, count) {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (!isClosed(day)) left--;
  }
  return day;
}

/** The last day of a period that begins with a day. */
function endOf(start, months) {
  const day = Number(start.slice(8)) - 1;
  const count = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + months;
  const at = day === 0 ? count - 1 : count;
  const year = Math.floor(at / 12);
  const month = (at % 12) + 1;
  const last = lengthOf(year, month);
  return `${year}-${two(month)}-${two(day === 0 ? last : Math.min(day, last))}`;
}

function periodEnd(date, months) {
  const clamped = addMonths(date, months);
  const excluded = endOf(addDays(date, 1), months);
  const included = endOf(date, months);
  let value = clamped < excluded ? clamped : excluded;
  if (included < value) value = included;
  if (clamped === excluded && clamped === included) return { value };
  const readings = {
    clamped,
    'first-day-excluded': excluded,
    'first-day-included': included,
  };
  return { value, readings };
}

function renewalOf(earliest, latest) {
  const end = daysOf(earliest);
  return {
    from: addDays(latest, -90),
    until: earliest,
    notices: [dayOf(end - 90), dayOf(end - 60), dayOf(end - 30), dayOf(end - 15), dayOf(end - 7)],
  };
}

function certificateRenewal(issued) {
  const { value, readings } = periodEnd(issued, 39);
  if (!readings) return { value: renewalOf(value, value) };
  const { clamped, 'first-day-excluded': excluded, 'first-day-included': included } = readings;
  let latest = clamped > excluded ? clamped : excluded;
  if (included > latest) latest = included;
  return {
    value: renewalOf(value, latest),
    readings: {
      clamped: renewalOf(clamped, clamped),
      'first-day-excluded': renewalOf(excluded, excluded),
      'first-day-included': renewalOf(included, included),
    },
  };
}

function ageOn(birth, on) {
  const years = (day) =>
    Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);
  return { birthday: years(on), legal: years(addDays(on, 1)) };
}

const minutesOf = (at) => Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16));

function japanTime(at) {
  if (!at.endsWith('Z')) return { date: at.slice(0, 10), minutes: minutesOf(at) };
  const minutes = minutesOf(at) + 540;
  const date = at.slice(0, 10);
  return minutes < 1440 ? { date, minutes } : { date: addDays(date, 1), minutes: minutes - 1440 };
}

const inYearEnd = (date) => date.slice(5) >= '12-29' || date.slice(5) <= '01-03';

/** The call centre. */
function deskStatus(at) {
  const { date, minutes } = japanTime(at);
  const weekday = weekdayOf(date);
  if (weekday === 0 || holidays.has(date)) return { value: 'closed' };
  const closing = weekday === 6 ? 960 : 1080;
  if (minutes === closing) return { value: 'closed', readings: { open: 'open', closed: 'closed' } };
  if (minutes < 480 || minutes > closing) return { value: 'closed' };
  if (!inYearEnd(date)) return { value: 'open' };
  return { value: 'open', readings: { open: 'open', closed: 'closed' } };
}

function filingServiceStatus(at) {
  const { date, minutes } = japanTime(at);
  if (weekdayOf(date) === 0 || minutes < 480 || minutes > 1260) return { value: 'closed' };
  const readings = { open: 'open', closed: 'closed' };
  if (minutes === 1260) return { value: 'closed', readings };
  return holidays.has(date) || inYearEnd(date) ? { value: 'open', readings } : { value: 'open' };
}

function claimWindowStatus(at) {
  const { date, minutes } = japanTime(at);
  const day = Number(date.slice(8));
  const closing = day < 5 || day > 10 ? 0 : day < 8 ? 1260 : 1440;
  if (closing !== 0 && minutes === closing) {
    return { value: 'closed', readings: { excluded: 'closed', included: 'open' } };
  }
  return { value: minutes >= 480 && minutes < closing ? 'open' : 'closed' };
}

function closingOf(applied) {
  const month = applied.slice(0, 7);
  return `${Number(applied.slice(8)) > 20 ? monthsLater(month, 1) : month}-20`;
}

function claimsStartMonths(applied) {
  const closing = closingOf(applied);
  const month = closing.slice(0, 7);
  return { value: { closing, options: [monthsLater(month, 2), monthsLater(month, 3)] } };
}

function claimsChangeStatus(applied) {
  const changed = addDays(applied, 3);
  if (changed < `${applied.slice(0, 7)}-20`) return { value: 'not-yet' };
  if (changed >= closingOf(applied)) return { value: 'allowed' };
  return { value: 'allowed', readings: { letter: 'allowed', batch: 'not-yet' } };
}

function optechVisitWindow(applied) {
  const month = monthsLater(closingOf(applied).slice(0, 7), 2);
  const last = lengthOf(Number(month.slice(0, 4)), Number(month.slice(5)));
  return { value: { from: `${monthsLater(month, -1)}-11`, until: `${month}-${last}` } };
}

const twoMonthsBefore = (date) => monthsLater(date.slice(0, 7), -2);

function submissionStatus(submitted, practiceStart) {
  return { value: submitted <= `${twoMonthsBefore(practiceStart)}-15` ? 'in-time' : 'late' };
}

function isPassword(text) {
  let upper = false;
  let lower = false;
  let digit = false;
  let symbol = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 33 || code > 126) return false;
    if (code > 64 && code < 91) upper = true;
    else if (code > 96 && code < 123) lower = true;
    else if (code > 47 && code < 58) digit = true;
    else symbol = true;
  }
  return text.length >= 10 && text.length <= 20 && upper && lower && digit && symbol;
}

export const plain = {
  isPassword,
  ageOn,
  japanTime,
  deskStatus,
  filingServiceStatus,
  claimWindowStatus,
  addDays,
  addMonths,
  isClosed,
  closedDayStatus: (date) => ({ value: isClosed(date) ? 'closed' : 'open' }),
  nextOpenDay: (date) => ({ value: openDay(date, 1) }),
  addOpenDays: (date) => ({ value: openDayAfter(date, 5) }),
  periodEnd,
  certificateRenewal,
  claimsStartMonths,
  claimsChangeStatus,
  optechVisitWindow,
  requestDeadline: (date) => ({ value: openDay(`${twoMonthsBefore(date)}-01`, 1) }),
  replyDeadline: (date) => ({ value: openDay(`${twoMonthsBefore(date)}-10`, 1) }),
  submissionDeadline: (date) => ({ value: `${twoMonthsBefore(date)}-15` }),
  submissionStatus,
};
