/** Whether a record has a name itself, not through its prototype. */
export function owns(record: object, name: PropertyKey): boolean {
  // biome-ignore lint/suspicious/noPrototypeBuiltins: Safari 14 has no `Object.hasOwn` (docs/browsers.md).
  return Object.prototype.hasOwnProperty.call(record, name);
}

/** A field of a record that is inspected; undefined where it is no record, or its getter throws. */
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

/** So far up the prototypes of a record are its fields looked for. */
const DEPTH = 20;

/** A record as a plain object, with what it inherits; undefined where a field cannot be read. */
export function copyOfRecord<T extends object>(record: T): T | undefined {
  try {
    // Without a prototype, which a field called `__proto__` would set.
    const copy: Record<string, unknown> = { __proto__: null };
    let at: object = record;
    // Getters of a class are not its own.
    for (let left = DEPTH; left && at && at !== Object.prototype; left--) {
      for (const key of Object.getOwnPropertyNames(at)) {
        if (!(key in copy)) copy[key] = (record as typeof copy)[key];
      }
      at = Object.getPrototypeOf(at);
    }
    return copy as T;
  } catch {
    return undefined;
  }
}
