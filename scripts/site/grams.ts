/** Words as the search takes them apart, the same for the index and for what is asked. */

/**
 * Latin words in threes, everything else in twos: Japanese has no blanks. Words end where kanji and katakana give way to
 * hiragana, so that a particle between two words makes no pairs with them.
 */
export function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  const normal = text.normalize('NFKC').toLowerCase();
  const words =
    /[a-z0-9]+|\p{sc=Hiragana}{2,}|(?:(?![a-z0-9\p{sc=Hiragana}])[\p{L}\p{N}\p{M}ー々〇])+/gu;
  for (const [word] of normal.matchAll(words)) {
    const size = /^[a-z0-9]/.test(word) ? 3 : 2;
    if (word.length < size) grams.add(word);
    for (let at = 0; at + size <= word.length; at++) grams.add(word.slice(at, at + size));
  }
  return grams;
}

export interface SearchIndex {
  /** Address, title, language (`j` or `e`), and the beginning of the text. */
  readonly pages: readonly (readonly [path: string, title: string, lang: string, text: string])[];
  /** Numbers of the pages by what is in their titles, and in their texts. */
  readonly titles: Readonly<Record<string, readonly number[]>>;
  readonly texts: Readonly<Record<string, readonly number[]>>;
}
