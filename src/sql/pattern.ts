/** A part of a text: these characters, or so many of a class that is written in brackets. */
type PatternPart = string | readonly [oneOf: string, times: number];

/** What a text may be: one of several, each made of parts. */
export type Pattern = readonly (readonly PatternPart[])[];

/** So many digits. */
export const digitsOf = (count: number): Pattern => [[['[0-9]', count]]];

/**
 * The regular expression that a whole text must match; its characters have no other meaning in one.
 */
export function expressionOf(pattern: Pattern): string {
  return pattern
    .map((parts) =>
      parts.map((part) => (typeof part === 'string' ? part : `${part[0]}{${part[1]}}`)).join(''),
    )
    .join('|');
}

/** The patterns of LIKE with classes of characters, and how long a text is that one matches. */
export function likesOf(
  pattern: Pattern,
): readonly { readonly like: string; readonly length: number }[] {
  return pattern.map((parts) => ({
    like: parts.map((part) => (typeof part === 'string' ? part : part[0].repeat(part[1]))).join(''),
    length: parts.reduce(
      (length, part) => length + (typeof part === 'string' ? part.length : part[1]),
      0,
    ),
  }));
}
