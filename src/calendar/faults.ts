import type { Fault } from '../core/finding.js';

const write = '2026-04-01または令和8年4月1日のように';
/** Not 2026-04, which Excel changes into Apr-26. */
const writeMonth = '2026年4月または令和8年4月のように';

/** How a `Date` becomes a civil date; in the messages of findings and of every calculation. */
export const convert = "date.toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' })";

export const dateRequired = {
  rule: 'cal.civil-date',
  reason: 'required',
  severity: 'error',
  ja: () => `日付を${write}入力してください。`,
} as const satisfies Fault<never>;

export const dateType = {
  rule: 'cal.civil-date',
  reason: 'type',
  severity: 'error',
  ja: ({ type }: { type: string }) =>
    `日付は${write}文字列で渡してください（${type}は読み取れません）。Dateは${convert}で直せます。`,
} as const satisfies Fault<never>;

export const dateFormat = {
  rule: 'cal.civil-date',
  reason: 'format',
  severity: 'error',
  ja: () => `日付として読み取れません。${write}入力してください。`,
} as const satisfies Fault<never>;

export const monthRequired = {
  rule: 'cal.civil-date',
  reason: 'month-required',
  severity: 'error',
  ja: () => `年月を${writeMonth}入力してください。`,
} as const satisfies Fault<never>;

export const monthType = {
  rule: 'cal.civil-date',
  reason: 'month-type',
  severity: 'error',
  ja: ({ type }: { type: string }) =>
    `年月は${writeMonth}文字列で渡してください（${type}は読み取れません）。Dateは${convert}.slice(0, 7)で直せます。`,
} as const satisfies Fault<never>;

export const monthFormat = {
  rule: 'cal.civil-date',
  reason: 'month-format',
  severity: 'error',
  ja: () => `年月として読み取れません。${writeMonth}入力してください。`,
} as const satisfies Fault<never>;

export const noSuchMonth = {
  rule: 'cal.civil-date',
  reason: 'no-such-month',
  severity: 'error',
  ja: ({ month }: { month: number }) => `${month}月はありません。1～12月で入力してください。`,
} as const satisfies Fault<never>;

export const noSuchDay = {
  rule: 'cal.civil-date',
  reason: 'no-such-day',
  severity: 'error',
  ja: ({ year, month, day, last }: { year: number; month: number; day: number; last: number }) =>
    `${year}年${month}月${day}日はありません（${month}月は${last}日まで）。`,
} as const satisfies Fault<never>;

export const outOfRange = {
  rule: 'cal.civil-date',
  reason: 'out-of-range',
  severity: 'error',
  ja: ({ year }: { year: number }) =>
    `${year}年は扱えません。西暦1873年（明治6年）から9999年までです。年を4桁でご確認ください。`,
} as const satisfies Fault<never>;

export const normalised = {
  rule: 'cal.civil-date',
  reason: 'normalised',
  severity: 'info',
  ja: ({ value }: { value: string }) => `${value}と読み取りました。`,
} as const satisfies Fault<never>;

export const excel = {
  rule: 'form.date',
  reason: 'excel',
  severity: 'error',
  ja: ({ like }: { like: string }) =>
    `Excelが書き換えた日付です。セルの書式を文字列にして、${like}のように入力し直してください。`,
} as const satisfies Fault<never>;

export const otherWeekday = {
  rule: 'form.date',
  reason: 'weekday',
  severity: 'warning',
  ja: ({ value, right }: { value: string; right: string }) =>
    `${value}は${right}曜日です。日付か曜日をご確認ください。`,
} as const satisfies Fault<never>;

export const warekiRead = {
  rule: 'cal.wareki',
  reason: 'converted',
  severity: 'info',
  ja: ({ value }: { value: string }) => `和暦を西暦${value}と読み取りました。`,
} as const satisfies Fault<never>;

export const warekiOutside = {
  rule: 'cal.wareki',
  reason: 'outside-era',
  severity: 'error',
  ja: ({ given, right }: { given: string; right: string }) =>
    `${given}はありません。${right}ではありませんか。`,
} as const satisfies Fault<never>;

export const notAnnounced = {
  rule: 'cal.closed-day',
  reason: 'not-announced',
  severity: 'info',
  ja: ({ until }: { until: string }) => `${until}より後の祝日は未公表のため、見込みです。`,
} as const satisfies Fault<never>;

export const periodCounting = {
  rule: 'cal.period',
  reason: 'counting',
  severity: 'warning',
  ja: ({ earliest, latest }: { earliest: string; latest: string }) =>
    `数え方により${earliest}から${latest}まで分かれます。早い日でお考えください。`,
  readings: [
    { id: 'clamped', verdict: 'valid', source: 'package' },
    { id: 'first-day-excluded', verdict: 'valid', source: 'P10' },
    { id: 'first-day-included', verdict: 'valid', source: 'P10' },
  ],
} as const satisfies Fault<never>;
