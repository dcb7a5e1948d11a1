/** A moment as a time in Japan, `YYYY-MM-DDTHH:mm`, whatever the time zone of the machine. */
export function timeInJapan(milliseconds: number): string {
  return new Date(milliseconds + 9 * 3_600_000).toISOString().slice(0, 16);
}

/** The day of a moment in Japan, `YYYY-MM-DD`. */
export function dayInJapan(milliseconds: number): string {
  return timeInJapan(milliseconds).slice(0, 10);
}
