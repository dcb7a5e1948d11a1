/** What was entered, and what is told beside it: it may be anything at all, and nothing here throws. */

/** Whether nothing was entered: no value, an empty text, or blanks only. */
export function isBlank(input: unknown): boolean {
  return typeof input === 'string' ? !input.trim() : input == null;
}

/** A field of a record that is inspected, or of options; undefined where there is none, or its getter throws. */
export function fieldOf<T, Name extends keyof T>(
  record: T | null | undefined,
  name: Name,
): T[Name] | undefined {
  try {
    return record?.[name];
  } catch {
    return undefined;
  }
}

/** The entries of a list; undefined where it is none, or cannot be gone through. */
export function entriesOf(list: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(list) ? [...list] : undefined;
  } catch {
    return undefined;
  }
}
