import { END_MARK, LF } from './bytes.js';
import { textOf, undecodablePlaces } from './cells.js';
import {
  byteOrderMark,
  decode,
  detectEncoding,
  type Encoding,
  isAscii,
  isText,
} from './encoding.js';
import type { Row } from './row.js';
import { isUtf8 as isUtf8Text } from './utf8.js';

export interface EncodingOptions {
  readonly encoding?: Encoding | undefined;
  readonly isUtf8?: ((bytes: Uint8Array) => boolean) | undefined;
}

/** Faster looks at bytes than the built-in ones. */
export interface QuickLook {
  holds(bytes: Uint8Array, byte: number): boolean;
  isShiftJis(bytes: Uint8Array): boolean;
}

const ownLook: QuickLook = {
  holds: (bytes, byte) => bytes.includes(byte),
  isShiftJis: (bytes) => isText(bytes, 'shift_jis'),
};

/** Reads rows as text, in the encoding that is given, or that the bytes tell as they come. */
export interface RowText {
  /** Undefined while all bytes were ASCII, or could be either. */
  encoding: Encoding | undefined;
  /** Whether the bytes at hand hold some that are no text, or the end mark of a file. */
  suspect: boolean;
  /** Whether each row must be asked for its encoding; see {@link tell}. */
  telling: boolean;
  /** Looks at the first bytes of a file; `whole` when there are no more. */
  begin(bytes: Uint8Array, whole: boolean): void;
  /** Looks at whole rows, before they are read one by one. */
  look(bytes: Uint8Array): void;
  /** Lets the bytes of a row tell the encoding. */
  tell(bytes: Uint8Array, start: number, end: number): void;
  decode(bytes: Uint8Array): string;
  cell(row: Row, place: number): string;
  /** The places of cells that are no text; -1 stands for the row. */
  undecodable(row: Row): readonly number[];
}

export function createRowText(
  { encoding: given, isUtf8 = isUtf8Text }: EncodingOptions,
  quick: QuickLook = ownLook,
): RowText {
  const text: RowText = {
    encoding: given,
    suspect: false,
    telling: false,
    begin(bytes, whole) {
      if (byteOrderMark(bytes) === 'utf-8') text.encoding ??= 'utf-8';
      const ended = whole ? bytes.length : bytes.lastIndexOf(LF) + 1;
      text.encoding ??= detectEncoding(bytes.subarray(0, ended));
    },
    look(bytes) {
      const { encoding } = text;
      text.telling = encoding === undefined && !isAscii(bytes);
      const isSound = encoding === 'shift_jis' ? quick.isShiftJis(bytes) : isUtf8(bytes);
      text.suspect = !isSound || quick.holds(bytes, END_MARK);
    },
    tell(bytes, start, end) {
      if (text.telling) text.encoding ??= detectEncoding(bytes.subarray(start, end));
    },
    decode: (bytes) => decode(bytes, text.encoding ?? 'utf-8'),
    cell: (row, place) => textOf(row, place, text.encoding ?? 'utf-8'),
    undecodable: (row) => (text.encoding ? undecodablePlaces(row, text.encoding) : []),
  };
  return text;
}
