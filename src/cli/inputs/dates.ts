import { calendarTexts } from '../../calendar/en.js';
import { inspectCivilDate } from '../../calendar/index.js';
import { refusedBy } from './refusals.js';

/** A date that was given to the command, however it is written. */
export function dateGiven(option: string, text: string): string {
  const { value, findings } = inspectCivilDate(text);
  if (value !== undefined) return value;
  throw refusedBy(option, findings, calendarTexts);
}
