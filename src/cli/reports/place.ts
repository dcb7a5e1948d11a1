import type { CheckFinding } from '../../check/index.js';

/** The name of a sheet as a formula writes it: in quotes where it is more than a word. */
function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** A table among those of a run: `list.csv`, `archive.zip/list.xlsx:Sheet1`. */
export function tableText({
  file,
  sheet,
}: {
  readonly file: string;
  readonly sheet?: string;
}): string {
  return sheet === undefined ? file : `${file}:${quoted(sheet)}`;
}

/** Where something is in its sheet, as Excel writes it: `Sheet1!E27`, or `Sheet1!27` for a row. */
export function sheetPlace({
  line,
  sheet,
  address,
}: Pick<CheckFinding, 'line' | 'sheet' | 'address'>): string | undefined {
  if (sheet === undefined) return undefined;
  const at = address ?? (line > 0 ? String(line) : undefined);
  return at === undefined ? quoted(sheet) : `${quoted(sheet)}!${at}`;
}

/** Where something is: `list.csv:27`, `list.xlsx:Sheet1!E27`. */
export function placeText(
  file: string,
  found: Pick<CheckFinding, 'line' | 'sheet' | 'address'>,
): string {
  const place = sheetPlace(found) ?? (found.line > 0 ? String(found.line) : undefined);
  return place === undefined ? file : `${file}:${place}`;
}
