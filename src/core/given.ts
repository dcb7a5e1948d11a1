/** The text that a calculation was given, or the `RangeError` that asks for one. */
export function givenText(text: unknown): string {
  if (typeof text === 'string') return text;
  throw new RangeError('文字列を渡してください。Pass a text.');
}

/** The facts that a calculation was given by name, or the `RangeError` that asks for them. */
export function givenFacts<T extends object>(facts: T): T {
  if (typeof facts === 'object' && facts) return facts;
  throw new RangeError('項目をオブジェクトで渡してください。Pass the facts as an object.');
}

/** The yes or no that a calculation was given, or the `RangeError` that names it. */
export function givenFlag(flag: unknown, name: string): boolean {
  if (typeof flag === 'boolean') return flag;
  throw new RangeError(`${name}はtrueかfalseです。Pass ${name} as true or false.`);
}

/** The name that a calculation was given, or the `RangeError` that lists what there is. */
export function givenName<T extends string>(name: unknown, names: readonly T[]): T {
  if (names.includes(name as T)) return name as T;
  throw new RangeError(`次から選んでください。Pass one of: ${names.join(', ')}.`);
}
