import type { Severity } from '../../core/finding.js';

/** A language of the command. */
export type Lang = 'ja' | 'en';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Lang, string>>;

/** What a severity is called. */
export const severities: Readonly<Record<Severity, Bilingual>> = {
  error: { ja: '誤り', en: 'error' },
  warning: { ja: '注意', en: 'warning' },
  info: { ja: '情報', en: 'info' },
};

/** A number with thousands separators, the same in every locale of the machine. */
export function count(number: number): string {
  return number.toLocaleString('en-US');
}

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

/** A text without what would act on a terminal: control characters become their pictures, marks that turn the direction �. */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f]/g, picture).replace(turning, '�');
}

const turning = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\p{Cs}]/gu;

function picture(control: string): string {
  const code = control.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '␡';
}
