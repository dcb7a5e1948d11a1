/** A day or a month as Japanese texts print it: 2024年10月31日. */
export function printed(iso: string): string {
  return iso
    .split('-')
    .map((part, index) => Number(part) + '年月日'.charAt(index))
    .join('');
}
