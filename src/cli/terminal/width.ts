/** What takes no column of its own: combining marks, and invisible format characters. */
const joining = /[\p{Mn}\p{Me}\p{Cf}]/u;
const wide =
  /[ᄀ-ᅟ⌚⌛⏩-⏬⏰⏳⺀-〾ぁ-꓏ꥠ-ꥼ가-힣豈-﫿︐-︙︰-﹫！-｠￠-￦\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes: East Asian wide characters take two, combining ones none. */
export function width(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (!joining.test(character)) columns += wide.test(character) ? 2 : 1;
  }
  return columns;
}

/** A text filled up with blanks to a width on a terminal. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** A text in lines of so many columns. Japanese breaks anywhere, but not before 、 or 。. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  // Words of half-width characters stay whole.
  for (const part of text.match(/[!-~]+[。、）」]?|.[。、）」！？]*/gsu) ?? []) {
    const columnsOfPart = width(part);
    if (used + columnsOfPart > columns && used > 0) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
      if (part === ' ') continue;
    }
    line += part;
    used += columnsOfPart;
  }
  return [...lines, line];
}
