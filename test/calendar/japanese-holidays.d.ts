declare module 'japanese-holidays' {
  /** The name of the holiday in Japan at an instant. */
  export function isHolidayAt(date: Date): string | undefined;
}
