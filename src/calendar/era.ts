/** 元号: from its first to its last day. 1912-07-30 and 1926-12-25 belong to two eras each. */
export interface Era {
  /** How it is written: its name, the letter of forms, the first character, the ligature. */
  readonly names: readonly [string, string, string, string];
  readonly from: string;
  readonly until: string;
}

/** Newest first. 明治 counts from 明治6年1月1日, the first day of the present calendar in Japan. */
export const eras: readonly Era[] = [
  { names: ['令和', 'R', '令', '㋿'], from: '2019-05-01', until: '9999-12-31' },
  { names: ['平成', 'H', '平', '㍻'], from: '1989-01-08', until: '2019-04-30' },
  { names: ['昭和', 'S', '昭', '㍼'], from: '1926-12-25', until: '1989-01-07' },
  { names: ['大正', 'T', '大', '㍽'], from: '1912-07-30', until: '1926-12-25' },
  { names: ['明治', 'M', '明', '㍾'], from: '1868-01-25', until: '1912-07-30' },
];

/** The year in which an era counts 元年. */
export function firstYear(era: Era): number {
  return +era.from.slice(0, 4);
}

/** The era of a day, and the year in it; of a day with two eras the newer. */
export function eraOf(date: string): { readonly era: Era; readonly year: number } {
  const era = eras.find(({ from }) => from <= date) as Era;
  return { era, year: +date.slice(0, 4) - firstYear(era) + 1 };
}
