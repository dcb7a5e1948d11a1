import { dayOfWeek } from '../../calendar/arithmetic.js';
import { calendarTexts } from '../../calendar/en.js';
import { inspectCivilDate } from '../../calendar/index.js';
import { type Finding, messageOf, type Texts } from '../../core/finding.js';
import type { Lang } from '../terminal/command-texts.js';
import { UsageError } from './command-line.js';

/** A date that was given to the command, however it is written. */
export function dateGiven(option: string, text: string): string {
  const { value, findings } = inspectCivilDate(text);
  if (value !== undefined) return value;
  throw refusedBy(option, findings, calendarTexts);
}

/** The wrong usage that the errors of an inspection tell. */
export function refusedBy(option: string, findings: readonly Finding[], texts: Texts): UsageError {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return new UsageError({
    ja: `${option}: ${errors.map(({ message }) => message).join('')}`,
    en: `${option}: ${errors.map((found) => messageOf(found, texts)).join(' ')}`,
  });
}

/** What a calculation gives, or its refusal (both languages in one text) as wrong usage. */
export function calculated<T>(calculate: () => T): T {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError({ ja: error.message, en: error.message });
  }
}

const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/** A day with its weekday, for people: 「2024-11-01（金）」. */
export function dayIn(date: string, lang: Lang): string {
  const weekday = weekdays[lang][dayOfWeek(date)];
  return lang === 'ja' ? `${date}（${weekday}）` : `${date} (${weekday})`;
}
