import { escapeXml } from '../core/escape-xml.js';

/** A language of the words in a picture. */
export type PictureLanguage = 'ja' | 'en';

/** How a picture is drawn. */
export interface PictureOptions {
  /** Language of its words. Default: `ja`. */
  readonly language?: PictureLanguage | undefined;
  /** Width in pixels, 320 to 2000; the height follows. Default: 720. */
  readonly width?: number | undefined;
  /**
   * What follows the title, such as the name of an institution. It is escaped. Default: nothing.
   */
  readonly subject?: string | undefined;
  /**
   * Whether the colours, light and dark, come with it in a `style` element. A page whose
   * Content-Security-Policy forbids that leaves them out: the picture then takes the page's
   * text colour, and its own `class`es can be styled. Default: true.
   */
  readonly style?: boolean | undefined;
  /**
   * Whether each row can be reached by the Tab key and is read by itself, as in a page: the picture
   * is then a list (`role="list"`) of rows that say their name and time. Default: false, one image
   * with a description.
   */
  readonly focusable?: boolean | undefined;
}

/** The options as they are used. */
export interface Given {
  readonly language: PictureLanguage;
  readonly width: number;
  readonly subject: string;
  readonly style: boolean;
  readonly focusable: boolean;
}

/** Reads options; refuses a width or a language that no picture can have. */
export function givenPicture(options: PictureOptions): Given {
  const { language = 'ja', width = 720, subject = '', style = true, focusable = false } = options;
  const isWidth = typeof width === 'number' && width >= 320 && width <= 2000;
  if (!isWidth || (language !== 'ja' && language !== 'en')) {
    throw new RangeError(
      '幅は320から2000まで、言語は ja か en です。 Pass a width of 320 to 2000, and ja or en as language.',
    );
  }
  return { language, width, subject: `${subject}`, style, focusable };
}

type Words = Readonly<Record<PictureLanguage, string>>;

/** What a picture shows, of whom, and of which bureau. */
export function titleOf({ language, subject }: Given, name: Words, bureau?: Words): string {
  return [name[language], subject, bureau?.[language]].filter(Boolean).join('  ');
}

/** What the colours are; every shape has its own without them. */
const colours =
  '.page{fill:#fff}.ink{fill:#1c2127}.soft{fill:#59636e}.line{stroke:#d5dae0}.bar{fill:#0b57a4}.guide{fill:#2f6f9f}.late{fill:#c2262e}' +
  '@media(prefers-color-scheme:dark){.page{fill:#14181d}.ink{fill:#e6eaef}.soft{fill:#9aa5b1}.line{stroke:#39424d}.bar{fill:#79b8ff}.guide{fill:#7cc0ea}.late{fill:#ff8a85}}';

const FONT = 14;

/** Estimated width of a text: a Japanese character is as wide as it is high. */
const widthOf = (text: string) =>
  [...text].reduce((sum, each) => sum + (each > '\u2e7f' ? 1 : 0.56) * FONT, 0);

/** A text in lines of a width. Japanese breaks anywhere, other words stay whole. */
function linesOf(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const [part] of text.matchAll(/[!-~–]+ ?|./gsu)) {
    if (line !== '' && widthOf(line + part.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return [...lines, line.trimEnd()];
}

type Attributes = Readonly<Record<string, string | number>>;

function element(name: string, attributes: Attributes, content = ''): string {
  const all = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : value}"`)
    .join('');
  return content === '' ? `<${name}${all}/>` : `<${name}${all}>${content}</${name}>`;
}

const rounded = (number: number) => Math.round(number * 10) / 10;

/** A text at a place: its class says what it is. */
export function textAt(x: number, y: number, text: string, more: Attributes = {}): string {
  const look = { class: 'ink', fill: 'currentColor', ...more };
  return element('text', { x, y, ...look }, escapeXml(text));
}

/** Room around what is drawn. */
export const PAD = 16;

/** From one line of text to the next. */
export const LINE = 20;

/** Writes texts one below the other, from the top on. */
export function createPen({ width, focusable }: Given) {
  const pen = {
    /** How wide a line may be. */
    inner: width - PAD * 2,
    /** Where the next line stands. */
    y: PAD + LINE,
    parts: [] as string[],
    write(text: string, look: Attributes = {}): void {
      for (const line of linesOf(text, pen.inner)) {
        pen.parts.push(textAt(PAD, pen.y, line, look));
        pen.y += LINE;
      }
    },
    /** What is drawn within is one row, which says its label. */
    row(label: string, draw: () => void): void {
      const from = pen.parts.length;
      draw();
      if (!focusable) return;
      const look = { role: 'listitem', tabindex: 0, 'aria-label': escapeXml(label) };
      pen.parts.push(element('g', look, pen.parts.splice(from).join('')));
    },
  };
  return pen;
}

/** A filled bar. */
export function bar(x: number, y: number, width: number, more: Attributes = {}): string {
  const look = { height: 8, rx: 4, class: 'bar', fill: 'currentColor', ...more };
  // A day is shown as a dot, however long the axis.
  const seen = Math.max(8, width);
  return element('rect', { x: x - (seen - width) / 2, y, width: seen, ...look });
}

/** An upright line. */
export function upright(x: number, from: number, to: number): string {
  const look = { class: 'line', stroke: 'currentColor', 'stroke-opacity': 0.4 };
  return element('line', { x1: x, x2: x, y1: from, y2: to, ...look });
}

interface Picture {
  readonly title: string;
  /** All that it shows, in words. */
  readonly description: readonly string[];
  readonly height: number;
  readonly parts: readonly string[];
}

/** What stands around rows that are read by themselves is for the eye alone. */
const forTheEye = (part: string) =>
  part.startsWith('<g') ? part : element('g', { 'aria-hidden': 'true' }, part);

/** A whole picture, to be looked at or listened to. */
export function picture(
  { title, description, height, parts }: Picture,
  { language, width, style, focusable }: Given,
): string {
  // One id for one content: two pictures in a page may be the same, no others share theirs.
  const id = `p${hashOf(title + description.join())}`;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
    role: focusable ? 'list' : 'img',
    lang: language,
    'aria-labelledby': focusable ? `${id}t` : `${id}t ${id}d`,
    'font-family': 'system-ui, sans-serif',
    'font-size': FONT,
  };
  const told = description.join(language === 'ja' ? '。' : '. ');
  const content = [
    element('title', { id: `${id}t` }, escapeXml(title)),
    ...(focusable ? [] : [element('desc', { id: `${id}d` }, escapeXml(told))]),
    ...(style ? [element('style', {}, colours)] : []),
    element('rect', { width, height, class: 'page', fill: 'none' }),
    ...(focusable ? parts.map(forTheEye) : parts),
  ];
  return `${element('svg', attributes, `\n${content.join('\n')}\n`)}\n`;
}

/** A short name of a text. */
function hashOf(text: string): string {
  let hash = 0;
  for (const each of text) hash = (hash * 31 + (each.codePointAt(0) as number)) % 4294967296;
  return hash.toString(36);
}
