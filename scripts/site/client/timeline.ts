/** A picture of time: one line from above, an event beside it for each day. */
import { lang, svg } from './dom.js';

export interface TimelineEvent {
  /** `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. */
  readonly date: string;
  readonly text: string;
  /** A guide is no deadline; the goal is what all the others lead to. */
  readonly kind?: 'guide' | 'goal';
}

export interface Timeline {
  readonly title: string;
  readonly description: string;
  readonly events: readonly TimelineEvent[];
}

const WHEN = 100;
const LINE = 118;
const TEXT = 136;
const ROW = 21;

/** The width of a character, in ems as far as that can be told. */
const wide = (character: string) => (character.charCodeAt(0) < 0x2000 ? 0.56 : 1);

/** Where a line may end: in Japanese not before a mark that closes, and not after one that opens. */
const piecesOf = (text: string) =>
  (lang === 'en' ? text.match(/\S+\s*/g) : text.match(/[（「]*.[）」、。]*/gu)) ?? [];

/** The lines of a text that is to be so many pixels wide. */
function linesOf(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text)) {
    const size = [...piece].reduce((sum, character) => sum + wide(character) * 14, 0);
    if (line !== '' && used + size > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += size;
  }
  return [...lines, line];
}

const daysTo = (date: string) => Date.parse(date.length === 7 ? `${date}-01` : date) / 86_400_000;

/** Room between two events: more where more time passes, as far as a page allows. */
const gapBetween = (one: string, other: string) =>
  Math.round(Math.min(60, Math.max(12, (daysTo(other) - daysTo(one)) * 0.6)));

/** The rules of style.css for pictures, which go with one that is kept. */
const style = `text{fill:#1c2127;font:14px system-ui,"Noto Sans JP",sans-serif}.title{font-weight:700}line{stroke:#4f5963;stroke-width:2}circle{fill:#0b57a4}.guide circle{fill:#fff;stroke:#0b57a4;stroke-width:2}.goal circle{fill:#b3202a}.back{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e6eaef}.back{fill:#1d232a}line{stroke:#a3aebb}circle{fill:#79b8ff}.guide circle{fill:#1d232a;stroke:#79b8ff}.goal circle{fill:#ff9a95}}`;

/** The picture, as wide as there is room. Each event can be reached by the Tab key. */
export function timelinePicture(
  { title, description, events }: Timeline,
  room: number,
): SVGSVGElement {
  const width = Math.round(Math.min(760, Math.max(280, room)));
  const sorted = [...events].sort((one, other) => daysTo(one.date) - daysTo(other.date));
  let y = 64;
  const drawn = sorted.map(({ date, text, kind }, index) => {
    const before = sorted[index - 1];
    if (before) y += gapBetween(before.date, date);
    const top = y;
    const lines = linesOf(text, width - TEXT - 10);
    y += lines.length * ROW;
    return svg(
      'g',
      { role: 'listitem', tabindex: '0', class: kind, 'aria-label': `${date} ${text}` },
      svg('circle', { cx: `${LINE}`, cy: `${top - 5}`, r: '6' }),
      svg('text', { class: 'when', x: `${WHEN}`, y: `${top}`, 'text-anchor': 'end' }, date),
      ...lines.map((line, place) =>
        svg('text', { x: `${TEXT}`, y: `${top + place * ROW}` }, line.trim()),
      ),
    );
  });
  const height = y + 10;
  const last = drawn.at(-1)?.querySelector('circle')?.getAttribute('cy') ?? '60';
  return svg(
    'svg',
    {
      class: 'timeline',
      viewBox: `0 0 ${width} ${height}`,
      width: `${width}`,
      height: `${height}`,
      role: 'list',
      'aria-label': `${title} ${description}`,
    },
    svg('text', { class: 'title', x: '12', y: '28', 'aria-hidden': 'true' }, title),
    svg('line', { x1: `${LINE}`, x2: `${LINE}`, y1: '59', y2: last, 'aria-hidden': 'true' }),
    ...drawn,
  );
}

/** The picture as a file that stands by itself. */
export function pictureFile(picture: SVGSVGElement, description: string): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('role', 'img');
  for (const event of copy.querySelectorAll('g')) {
    for (const name of ['role', 'tabindex', 'aria-label']) event.removeAttribute(name);
  }
  copy.prepend(
    svg('desc', {}, description),
    svg('rect', { class: 'back', width: '100%', height: '100%' }),
  );
  const text = new XMLSerializer().serializeToString(copy);
  // The page allows no style within it; a file has its own.
  return text.replace(/<svg[^>]*>/, (opening) => `${opening}<style>${style}</style>`);
}
