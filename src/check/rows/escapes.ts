/** What stands behind a backslash in the TSV of a database, where it does not stand for itself. */
const meant: Readonly<Record<string, string>> = {
  0: '\0',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** The text of a cell in the TSV of a database; NULL is as good as nothing. */
export function unescaped(cell: string): string {
  if (!cell.includes('\\')) return cell;
  if (cell === '\\N') return '';
  return cell.replace(/\\([\s\S])/g, (_, each: string) => meant[each] ?? each);
}

/** A text as a cell in the TSV of a database. */
export function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (each) =>
    each === '\\' ? '\\\\' : each === '\t' ? '\\t' : each === '\n' ? '\\n' : '\\r',
  );
}
