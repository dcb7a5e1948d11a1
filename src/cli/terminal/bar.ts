/** Whether a terminal of this locale shows more than ASCII. */
export function showsBlocks({
  LC_ALL,
  LC_CTYPE,
  LANG,
  WT_SESSION,
}: Readonly<Record<string, string | undefined>>): boolean {
  // The first that is set counts; Windows Terminal sets none and shows all.
  return WT_SESSION !== undefined || /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of so many columns for a part of the most; in eighths of a column, or in `#`. */
export function barOf(part: number, most: number, columns: number, blocks: boolean): string {
  const length = (part / most) * columns;
  if (!blocks) return '#'.repeat(Math.max(1, Math.round(length)));
  const drawn = Math.max(1, Math.round(length * 8));
  return '█'.repeat(Math.floor(drawn / 8)) + eighths[drawn % 8];
}
