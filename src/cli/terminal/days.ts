import { dayOfWeek } from '../../calendar/days.js';
import type { Lang } from './language.js';

const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/** A day with its weekday, for people: 「2024-11-01（金）」. */
export function dayIn(date: string, lang: Lang): string {
  const weekday = weekdays[lang][dayOfWeek(date)];
  return lang === 'ja' ? `${date}（${weekday}）` : `${date} (${weekday})`;
}

/** A time of day for people, from the minutes since midnight: 「09:30」. */
export function timeOfDay(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
