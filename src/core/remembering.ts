/** So many different texts are remembered; a column of names has fewer. */
const REMEMBERED = 1000;

/**
 * Remembers what was made of a text: most columns have few different ones, and a form that is drawn
 * anew the same ones again. For short texts: each is kept.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (known.size > REMEMBERED) known.clear();
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text) as T;
  };
}
