import holidayPackage from '@holiday-jp/holiday_jp';

/** Days one after another, counted on by hand: a second, slow calendar that knows neither `Date` nor the library. */
export interface Day {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number;
}

const two = (number: number) => `${number}`.padStart(2, '0');

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function lastDay(year: number, month: number): number {
  return [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
}

/** Every day from 1873-01-01, a Wednesday, to the end of 2150. */
export const allDays: readonly Day[] = (() => {
  const days: Day[] = [];
  let weekday = 3;
  for (let year = 1873; year <= 2150; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= lastDay(year, month); day++) {
        days.push({ iso: `${year}-${two(month)}-${two(day)}`, year, month, day, weekday });
        weekday = (weekday + 1) % 7;
      }
    }
  }
  return days;
})();

const places = new Map(allDays.map(({ iso }, place) => [iso, place]));

/** The place of a day in `allDays`. */
export function placeOf(iso: string): number {
  const place = places.get(iso);
  if (place === undefined) throw new Error(`${iso} is no day of the slow calendar.`);
  return place;
}

/** The day so many days after another. */
export function dayAfter(iso: string, days = 1): Day {
  return allDays[placeOf(iso) + days] as Day;
}

/** The names of the package, by day. */
export const packageHolidays: ReadonlyMap<string, string> = new Map(
  Object.entries(holidayPackage.holidays).map(([date, { name }]) => [date, name]),
);

/** The days that the package knows. */
export const tableDays: readonly Day[] = allDays.slice(
  placeOf('1970-01-01'),
  placeOf('2050-12-31') + 1,
);

/** 行政機関の休日に関する法律 第1条, read item by item. */
export function isClosedByLaw({ iso, weekday, month, day }: Day): boolean {
  const weekend = weekday === 0 || weekday === 6;
  const yearEnd = (month === 12 && day >= 29) || (month === 1 && day <= 3);
  return weekend || packageHolidays.has(iso) || yearEnd;
}
