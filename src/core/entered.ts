/** What was entered: it may be anything at all, and nothing here throws. */

/** Whether nothing was entered: no value, an empty text, or blanks only. */
export function isBlank(input: unknown): boolean {
  return typeof input === 'string' ? !input.trim() : input == null;
}

/** The entries of a list; undefined where it is none, or cannot be gone through. */
export function entriesOf(list: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(list) ? [...list] : undefined;
  } catch {
    return undefined;
  }
}
