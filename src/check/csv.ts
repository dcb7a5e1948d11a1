const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/** No row of a data file is longer; a lost quote or line break would otherwise swallow the rest of the file. */
export const ROW_LIMIT = 1024 * 1024;

/** Bytes are gathered to this size before they are read, so that small chunks cost no re-reading. */
const BLOCK = 64 * 1024;

/** A copy, as the caller may use its buffer again (`slice` of a Node buffer would not copy). */
const copyOf = (bytes: Uint8Array) => new Uint8Array(bytes);

/** One row, valid until the next: the bounds of its cells in `bytes`, quotes excluded. */
export interface Row {
  bytes: Uint8Array;
  /** 1-based number of the line on which the row begins. */
  line: number;
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where the cell holds doubled quotes. */
  escaped: Uint8Array;
  /** Whether text stands right behind a closing quote: the cells are not to be trusted. */
  stray: boolean;
  /** Bounds of the whole row, line break excluded. */
  start: number;
  end: number;
}

export interface RowReaderOptions {
  /** Called once, before the first row, with up to the first 64 KiB cut at a line break. */
  readonly onStart: (bytes: Uint8Array) => void;
  /** Called before the rows of a block, with all their bytes. */
  readonly onBlock: (bytes: Uint8Array) => void;
  readonly onRow: (row: Row) => void;
  /** The rest of the input cannot be read. */
  readonly onBroken: (fault: 'unclosed-quote' | 'row-too-long', line: number) => void;
}

/**
 * Splits CSV bytes (RFC 4180, LF or CRLF, quoted line breaks) into rows, whatever the chunks they come in. In UTF-8 and in
 * Shift_JIS no byte of a longer character is a line feed, a comma or a quote, so both are read alike.
 */
export function createRowReader(options: RowReaderOptions) {
  const row: Row = {
    bytes: new Uint8Array(0),
    line: 1,
    count: 0,
    starts: new Int32Array(64),
    ends: new Int32Array(64),
    escaped: new Uint8Array(64),
    stray: false,
    start: 0,
    end: 0,
  };
  let pending: Uint8Array[] = [];
  let pendingSize = 0;
  let line = 1;
  let started = false;
  let broken = false;
  /** Bytes that came since the last reading. */
  let fresh = 0;

  function addCell(start: number, end: number, escaped: number): void {
    if (row.count === row.starts.length) {
      const grow = <T extends Int32Array | Uint8Array>(from: T, to: T): T => {
        to.set(from);
        return to;
      };
      row.starts = grow(row.starts, new Int32Array(row.count * 2));
      row.ends = grow(row.ends, new Int32Array(row.count * 2));
      row.escaped = grow(row.escaped, new Uint8Array(row.count * 2));
    }
    row.starts[row.count] = start;
    row.ends[row.count] = end;
    row.escaped[row.count] = escaped;
    row.count++;
  }

  function fail(fault: 'unclosed-quote' | 'row-too-long', at: number): void {
    broken = true;
    options.onBroken(fault, at);
  }

  /** Line breaks in a part of the bytes. */
  function breaksIn(bytes: Uint8Array, from: number, to: number): number {
    let count = 0;
    for (let i = bytes.indexOf(LF, from); i !== -1 && i < to; i = bytes.indexOf(LF, i + 1)) count++;
    return count;
  }

  /**
   * Reads one row from `start` and returns where the next begins; -1 when the row does not end in these bytes. The row
   * is then read again from its start when more have come.
   */
  function readRow(bytes: Uint8Array, start: number, final: boolean): number {
    const size = bytes.length;
    row.bytes = bytes;
    row.line = line;
    row.count = 0;
    row.stray = false;
    row.start = start;
    let at = start;
    let breaks = 0;
    for (;;) {
      if (at - start > ROW_LIMIT) {
        fail('row-too-long', line);
        return -1;
      }
      const cellStart = at;
      let quotedEnd = -1;
      let escaped = 0;
      if (bytes[at] === QUOTE) {
        let close = at;
        for (;;) {
          close = bytes.indexOf(QUOTE, close + 1);
          const lost = close === -1 ? final || size - start > ROW_LIMIT : close - start > ROW_LIMIT;
          if (lost) fail('unclosed-quote', line + breaks);
          if (lost || close === -1) return -1;
          if (bytes[close + 1] !== QUOTE) break;
          escaped = 1;
          close++;
        }
        quotedEnd = close;
        at = close + 1;
        // Blanks behind the quote are forgiven.
        while (bytes[at] === SPACE || bytes[at] === TAB) at++;
        if (bytes[at] === CR) at++;
        // What follows decides, and has not come yet.
        if (at === size && !final) return -1;
        const closed = at === size || bytes[at] === COMMA || bytes[at] === LF;
        const broken = breaksIn(bytes, cellStart, quotedEnd);
        if (!closed && broken > 0) {
          // The quote closed one that another line opened: give up the line on which it opened, and read on behind it.
          row.stray = true;
          row.end = bytes.indexOf(LF, cellStart);
          addCell(cellStart, row.end, 0);
          line += breaks + 1;
          return row.end + 1;
        }
        if (!closed) row.stray = true;
        breaks += broken;
      }
      while (at < size && bytes[at] !== COMMA && bytes[at] !== LF) at++;
      if (at === size && !final) return -1;
      const last = at === size || bytes[at] === LF;
      const stop = last && at > cellStart && bytes[at - 1] === CR ? at - 1 : at;
      if (quotedEnd === -1) addCell(cellStart, stop, 0);
      else addCell(cellStart + 1, quotedEnd, escaped);
      at++;
      if (!last) continue;
      row.end = stop;
      line += breaks + 1;
      return at;
    }
  }

  function readBlock(bytes: Uint8Array, final: boolean): void {
    if (!started) {
      started = true;
      const head = bytes.length > BLOCK ? bytes.subarray(0, BLOCK) : bytes;
      const whole = final && head.length === bytes.length;
      options.onStart(whole ? head : head.subarray(0, head.lastIndexOf(LF) + 1));
    }
    const end = final ? bytes.length : bytes.lastIndexOf(LF) + 1;
    if (end > 0) options.onBlock(bytes.subarray(0, end));
    let at = 0;
    while (at < bytes.length && !broken) {
      const next = readRow(bytes, at, final);
      if (broken) return;
      if (next === -1) break;
      if (row.end - row.start > ROW_LIMIT) {
        fail('row-too-long', row.line);
        return;
      }
      options.onRow(row);
      at = next;
    }
    pending = [];
    pendingSize = 0;
    if (final || broken) return;
    if (bytes.length - at > ROW_LIMIT) {
      fail('row-too-long', line);
    } else if (at < bytes.length) {
      pending.push(copyOf(bytes.subarray(at)));
      pendingSize = bytes.length - at;
    }
  }

  function gather(): Uint8Array {
    const [only] = pending;
    if (pending.length === 1 && only) return only;
    const bytes = new Uint8Array(pendingSize);
    let at = 0;
    for (const part of pending) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }

  return {
    /** Takes the next bytes; they may be used again when the call returns. */
    push(bytes: Uint8Array): void {
      if (broken || bytes.length === 0) return;
      fresh += bytes.length;
      const enough = fresh >= BLOCK;
      pending.push(enough ? bytes : copyOf(bytes));
      pendingSize += bytes.length;
      if (!enough) return;
      fresh = 0;
      readBlock(gather(), false);
    },
    /** Reads the rows that are whole, and nothing of what may go on. */
    flush(): void {
      if (!broken && pendingSize > 0) readBlock(gather(), false);
    },
    /** Reads what is left. */
    end(): void {
      if (!broken) readBlock(gather(), true);
    },
  };
}
