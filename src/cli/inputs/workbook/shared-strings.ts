import { FileFault } from '../archive/file-fault.js';
import type { WorkbookLimits } from './limits.js';
import type { Package } from './package.js';
import { richText } from './rich-text.js';

/** Bytes of a page. No text lies in two. */
const PAGE = 2 ** 20;

/**
 * The texts that cells share, held as their bytes: a register of 600,000 rows has a million of
 * them, which would take three times the memory as strings.
 */
export class SharedStrings {
  readonly #limits: WorkbookLimits;
  readonly #pages: Buffer[] = [];
  #places = {
    page: new Uint32Array(1024),
    start: new Uint32Array(1024),
    size: new Uint32Array(1024),
  };
  /** Of the last page; there is none yet. */
  #used = Number.POSITIVE_INFINITY;
  #bytes = 0;
  #length = 0;

  constructor(limits: WorkbookLimits) {
    this.#limits = limits;
  }

  add(text: string): void {
    const { strings, stringBytes } = this.#limits;
    if (this.#length === strings) throw new FileFault('strings', { limit: strings });
    const size = Buffer.byteLength(text);
    this.#bytes += size;
    if (this.#bytes > stringBytes) throw new FileFault('strings', { limit: stringBytes });
    if (this.#used + size > PAGE) {
      this.#pages.push(Buffer.allocUnsafeSlow(Math.max(PAGE, size)));
      this.#used = 0;
    }
    const page = this.#pages.length - 1;
    (this.#pages[page] as Buffer).write(text, this.#used);
    if (this.#length === this.#places.page.length) this.#grow();
    this.#places.page[this.#length] = page;
    this.#places.start[this.#length] = this.#used;
    this.#places.size[this.#length++] = size;
    this.#used += size;
  }

  #grow(): void {
    const grown = (from: Uint32Array) => {
      const to = new Uint32Array(from.length * 2);
      to.set(from);
      return to;
    };
    const { page, start, size } = this.#places;
    this.#places = { page: grown(page), start: grown(start), size: grown(size) };
  }

  /** The text of a number in the list; undefined where there is none. */
  get(index: number): string | undefined {
    if (!(Number.isInteger(index) && index >= 0 && index < this.#length)) return undefined;
    const { page, start, size } = this.#places;
    const from = start[index] as number;
    const bytes = this.#pages[page[index] as number] as Buffer;
    return bytes.toString('utf8', from, from + (size[index] as number));
  }
}

/** Reads the texts that cells share; none where a workbook has no such part. */
export async function readSharedStrings(
  parts: Package,
  name: string | undefined,
): Promise<SharedStrings> {
  const strings = new SharedStrings(parts.limits);
  if (name === undefined) return strings;
  const text = richText();
  await parts.readAll(name, {
    open: (element) => {
      if (element === 'si') text.start();
      text.open(element);
    },
    text: (piece) => text.add(piece),
    close: (element) => {
      text.close(element);
      if (element === 'si') strings.add(text.end());
    },
  });
  return strings;
}
