import { isAscii, isText } from './encoding.js';

/** Encodings that are told by their name, and not read. */
export type OtherEncoding = 'EUC-JP' | 'ISO-2022-JP';

/** What begins a character set of two bytes. */
const ESC = 0x1b;
const TWO_BYTES = 0x24;

/** Words of the headers of such files: half-width katakana that looks like EUC-JP holds none. */
const words = /医療|薬局|都道府県|点数|番号|コード|名称|住所|電話|開設|区分/;

let euc: TextDecoder | undefined;

/** The text of EUC-JP; undefined where the bytes are none, or the platform cannot read it. */
function eucText(bytes: Uint8Array): string | undefined {
  try {
    euc ??= new TextDecoder('euc-jp', { fatal: true });
    return euc.decode(bytes);
  } catch {
    return undefined;
  }
}

function isIso2022(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESC); at !== -1; at = bytes.indexOf(ESC, at + 1)) {
    const set = bytes[at + 2];
    if (bytes[at + 1] === TWO_BYTES && (set === 0x40 || set === 0x42)) return true;
  }
  return false;
}

/** What whole rows are written in that is neither UTF-8 nor Shift_JIS; undefined where nothing. */
export function otherEncodingOf(bytes: Uint8Array): OtherEncoding | undefined {
  if (isAscii(bytes)) return isIso2022(bytes) ? 'ISO-2022-JP' : undefined;
  if (isText(bytes, 'utf-8')) return undefined;
  const text = eucText(bytes);
  if (text === undefined) return undefined;
  return !isText(bytes, 'shift_jis') || words.test(text) ? 'EUC-JP' : undefined;
}
