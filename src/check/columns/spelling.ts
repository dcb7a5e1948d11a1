/**
 * How many characters must be put in, left out, changed or swapped with their neighbour to make one
 * text of another.
 */
export function editDistance(one: string, other: string): number {
  const a = [...one];
  const b = [...other];
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(changed, (above[j] as number) + 1, (row[j - 1] as number) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] as number) + 1);
      }
      row.push(least);
    }
    before = above;
    above = row;
  }
  return above[b.length] as number;
}

/** Slips that a name of so many characters may have: a shorter one would be another word. */
const slips = (length: number) => (length < 6 ? 0 : length < 8 ? 1 : 2);

/** Width, case and blanks aside: a text as it is compared character by character. */
const squeeze = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-‐−・]/g, '');

/**
 * Tells the one of some names that a text is most likely a slip of. A text that holds one of `all`
 * names whole, with more around it, is another name, not a slip.
 */
export function nearestAmong(
  names: readonly string[],
  all: readonly string[] = names,
): (text: string) => string | undefined {
  const compared = (name: string) => {
    const known = squeeze(name);
    return { name, known, most: slips(known.length) };
  };
  const wanted = names.map(compared).filter(({ most }) => most > 0);
  const whole = all.map(compared).filter(({ most }) => most > 0);

  return (text) => {
    if (text.length > 60) return undefined;
    const plain = squeeze(text);
    let best: string | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const { name, known, most } of wanted) {
      if (Math.abs(plain.length - known.length) > most) continue;
      const distance = editDistance(plain, known);
      if (distance <= most && distance < least) {
        best = name;
        least = distance;
      }
    }
    return best !== undefined && whole.some(({ known }) => plain.includes(known))
      ? undefined
      : best;
  };
}
