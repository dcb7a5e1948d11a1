const blank = /[ \t\r\n]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none in its strings
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Where a text stops being JSON. Only some versions of Node tell that in what `JSON.parse` throws.
 */
export function jsonFault(text: string): { readonly line: number; readonly column: number } {
  let at = 0;
  const take = (pattern: typeof blank): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found !== null;
  };
  const takeMark = (mark: string): boolean => {
    take(blank);
    if (text[at] !== mark) return false;
    at++;
    return true;
  };

  /** Reads a value; false where it is none, with `at` on the character that is wrong. */
  function value(): boolean {
    take(blank);
    if (text[at] === '{') return list('}', () => key() && takeMark(':') && value());
    if (text[at] === '[') return list(']', value);
    return take(string) || take(scalar);
  }

  function key(): boolean {
    take(blank);
    return take(string);
  }

  function list(end: string, item: () => boolean): boolean {
    at++;
    if (takeMark(end)) return true;
    do {
      if (!item()) return false;
    } while (takeMark(','));
    return takeMark(end);
  }

  if (value()) take(blank);
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) as string).length + 1 };
}
