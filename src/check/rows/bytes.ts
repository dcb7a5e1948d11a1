/** The bytes that lay out a data file, the same in UTF-8 and in Shift_JIS. */
export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
/** The end mark of a file, by 記録条件仕様. */
export const END_MARK = 0x1a;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const MINUS = 0x2d;
export const ZERO = 0x30;
export const NINE = 0x39;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_LIST = 0x5d;
export const OPEN = 0x7b;
export const CLOSE = 0x7d;
