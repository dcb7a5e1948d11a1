/** What takes no column of its own: marks that combine with the character before, and invisible format characters. */
const joining = /[\p{Mn}\p{Me}\p{Cf}]/u;
const wide =
  /[ᄀ-ᅟ⌚⌛⏩-⏬⏰⏳⺀-〾ぁ-꓏ꥠ-ꥼ가-힣豈-﫿︐-︙︰-﹫！-｠￠-￦\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/** Columns a text takes on a terminal: East Asian wide and full-width characters take two, combining ones none. */
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

/** A text in lines of at most so many columns; a Japanese line may end anywhere, but does not begin with 、 or 。. */
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
