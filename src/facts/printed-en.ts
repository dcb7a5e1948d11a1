/** What is said of a list that may have aged by the day of asking. */
export const agedEn = ({ asOf }: { asOf: string }) =>
  `This is as of ${asOf}. Check the page of those who publish it for changes.`;

/** A day or a month as English texts print it: 31 October 2024. */
export function printedEn(iso: string): string {
  const months =
    'January February March April May June July August September October November December';
  const [year, month, day] = iso.split('-').map(Number);
  const named = `${months.split(' ')[Number(month) - 1]} ${year}`;
  return day === undefined ? named : `${day} ${named}`;
}
