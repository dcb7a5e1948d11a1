/** What is said of a list that may have aged by the day of asking. */
export const agedJa = ({ asOf }: { asOf: string }) =>
  `${printed(asOf)}時点の情報です。変わっていないか、案内元のホームページでご確認ください。`;

/** Whether a day lies after the day or month as of which a list is known. */
export const isAged = (asOf: string, on: string) => on.slice(0, asOf.length) > asOf;

/** A day or a month as Japanese texts print it: 2024年10月31日. */
export function printed(iso: string): string {
  return iso
    .split('-')
    .map((part, index) => Number(part) + '年月日'.charAt(index))
    .join('');
}
