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
