/** The letters of a column from 1: `A`, `Z`, `AA`, `XFD`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** The name of a cell as Excel writes it: `E27`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** The column and row of `E27`; 0 where one is missing. Undefined for other text. */
export function parseAddress(text: string): { column: number; row: number } | undefined {
  let at = 0;
  let column = 0;
  let row = 0;
  for (; at < text.length; at++) {
    const letter = (text.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  return { column, row };
}

/** Where in a sheet something is, if it is in one; `place` counts columns from 0. */
export function inSheet(
  sheet: string | undefined,
  line: number,
  place: number,
): { readonly sheet?: string; readonly address?: string } {
  return sheet === undefined ? {} : { sheet, address: cellAddress(line, place + 1) };
}
