/** Numbers are kept in blocks of so many, so that growing copies none of them. */
const BLOCK = 2 ** 14;

/** A step that does not fit: the line stands in a list of its own. */
const FAR = 255;

/** Entries of a page lie in chunks of so many. */
const CHUNK = 2 ** 7;

/** So many unsorted entries are looked through one by one. */
const FEW = 64;

/** Numbers as they came, and by how much the line of each lies below that of the one before. */
interface Notes {
  readonly numbers: Uint32Array;
  readonly steps: Uint8Array;
}

/** Where the last block of notes is written, which another hand may write too. */
export interface Notebook extends Notes {
  /** How many notes there are, and the line of the last. */
  noted: number;
  lastLine: number;
}

const ownNotebook = (): Notebook => ({
  numbers: new Uint32Array(BLOCK),
  steps: new Uint8Array(BLOCK),
  noted: 0,
  lastLine: 0,
});

/** The numbers that share all but their lowest 16 bits. */
interface Page {
  /** Where its chunks lie, in the order in which they were filled. */
  readonly chunks: number[];
  size: number;
  /** How many, from the first, are in the order of their numbers. */
  sorted: number;
}

/**
 * Remembers for each number up to `largest` the line on which it first stood. Numbers are written
 * down one after the other, in five bytes each. Only when one is to be found they are put in order
 * by pages, in six bytes each.
 */
export function createFirstLines(largest: number, notebook = ownNotebook()) {
  const { numbers, steps } = notebook;
  /** Blocks that are full. */
  const notes: Notes[] = [];
  const far: number[] = [];
  /** The line of the last note that was moved into pages. */
  let movedTo = 0;

  /** Undefined until something is to be found. */
  let pages: (Page | undefined)[] | undefined;
  /** Entries of all pages: the lowest 16 bits of a number, and the line as two halves. */
  const blocks: Uint16Array[] = [];
  let chunks = 0;

  /** Makes room for a note. */
  function turn(): void {
    if (notebook.noted < numbers.length) return;
    notes.push({ numbers: numbers.slice(), steps: steps.slice() });
    notebook.noted = 0;
  }

  function note(number: number, line: number): void {
    turn();
    const place = notebook.noted++;
    numbers[place] = number;
    const step = line - notebook.lastLine;
    const isNear = step >= 0 && step < FAR;
    steps[place] = isNear ? step : FAR;
    if (!isNear) far.push(line);
    notebook.lastLine = line;
  }

  /** Moves what was written down into pages; it is let go as they grow. */
  function drain(into: (Page | undefined)[]): void {
    let farther = 0;
    const move = ({ numbers, steps }: Notes, count: number) => {
      for (let place = 0; place < count; place++) {
        const step = steps[place] as number;
        movedTo = step === FAR ? (far[farther++] as number) : movedTo + step;
        put(into, numbers[place] as number, movedTo);
      }
    };
    for (let block = notes.shift(); block; block = notes.shift()) move(block, block.numbers.length);
    move(notebook, notebook.noted);
    notebook.noted = 0;
    far.length = 0;
  }

  /** The index of an entry of a page among those of all. */
  const entryOf = ({ chunks }: Page, index: number) =>
    (chunks[index >>> 7] as number) * CHUNK + (index & (CHUNK - 1));
  const blockOf = (entry: number) => blocks[entry >>> 14] as Uint16Array;

  function set(entry: number, low: number, line: number): void {
    const block = blockOf(entry);
    const place = 3 * (entry & (BLOCK - 1));
    block[place] = low;
    block[place + 1] = line;
    block[place + 2] = line >>> 16;
  }

  function put(into: (Page | undefined)[], number: number, line: number): void {
    let page = into[number >>> 16];
    if (!page) {
      page = { chunks: [], size: 0, sorted: 0 };
      into[number >>> 16] = page;
    }
    if ((page.size & (CHUNK - 1)) === 0) {
      if ((chunks * CHUNK) % BLOCK === 0) blocks.push(new Uint16Array(3 * BLOCK));
      page.chunks.push(chunks++);
    }
    set(entryOf(page, page.size++), number & 0xffff, line);
  }

  const lowAt = (page: Page, index: number): number => {
    const entry = entryOf(page, index);
    return blockOf(entry)[3 * (entry & (BLOCK - 1))] as number;
  };

  function lineAt(page: Page, index: number): number {
    const entry = entryOf(page, index);
    const block = blockOf(entry);
    const place = 3 * (entry & (BLOCK - 1));
    return (block[place + 1] as number) + (block[place + 2] as number) * 65536;
  }

  function sort(page: Page): void {
    const all = new Float64Array(page.size);
    for (let i = 0; i < all.length; i++) all[i] = lowAt(page, i) * 2 ** 32 + lineAt(page, i);
    all.sort();
    all.forEach((one, i) => {
      set(entryOf(page, i), Math.floor(one / 2 ** 32), one % 2 ** 32);
    });
    page.sorted = page.size;
  }

  return {
    /** Takes a number that is new. */
    add: note,
    turn,
    /** The line with which a number was added; it must have been. */
    find(number: number): number {
      pages ??= new Array((largest >>> 16) + 1);
      drain(pages);
      const page = pages[number >>> 16] as Page;
      const low = number & 0xffff;
      if (page.size - page.sorted > Math.max(FEW, page.sorted / 4)) sort(page);
      let from = 0;
      for (let to = page.sorted; from < to; ) {
        const middle = (from + to) >>> 1;
        if (lowAt(page, middle) < low) from = middle + 1;
        else to = middle;
      }
      if (from === page.sorted || lowAt(page, from) !== low) {
        from = page.sorted;
        while (lowAt(page, from) !== low) from++;
      }
      return lineAt(page, from);
    },
  };
}
