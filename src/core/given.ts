import { entriesOf } from './entered.js';
import { copyOfRecord } from './record.js';

/** The text that a calculation was given, or the `RangeError` that asks for one. */
export function givenText(text: unknown): string {
  if (typeof text === 'string') return text;
  throw new RangeError('文字列を渡してください。Pass a text.');
}

/**
 * The text `YYYY-MM-DD` that a calculation was given, or a `RangeError` that says how to pass one.
 */
export function givenDay(day: unknown): string {
  if (typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day)) return day;
  throw new RangeError(
    "日付を'2026-04-01'の形で渡してください。Pass a date like '2026-04-01'. Date → date.toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' })",
  );
}

/** The facts that a calculation was given by name, or the `RangeError` that asks for them. */
export function givenFacts<T extends object>(facts: T): T {
  const copy = typeof facts === 'object' && facts && copyOfRecord(facts);
  if (copy) return copy;
  throw new RangeError('項目をオブジェクトで渡してください。Pass the facts as an object.');
}

/** The options that a calculation was given; none where they are no object. */
export function givenOptions<T extends object>(options: T | null | undefined): Partial<T> {
  return givenFacts(typeof options === 'object' && options ? options : {});
}

/** The list that a calculation was given, or the `RangeError` that asks for one. */
export function givenList<T>(list: readonly T[]): readonly T[] {
  const entries = entriesOf(list);
  if (entries) return entries as readonly T[];
  throw new RangeError('一覧を配列で渡してください。Pass the list as an array.');
}

/** The yes or no that a calculation was given, or the `RangeError` that names it. */
export function givenFlag(flag: unknown, name: string): boolean {
  if (typeof flag === 'boolean') return flag;
  throw new RangeError(`${name}はtrueかfalseです。Pass ${name} as true or false.`);
}

/** A yes or no that need not be given: absent or `null` counts as no. */
export function flagOrNo(flag: unknown, name: string): boolean {
  return givenFlag(flag ?? false, name);
}

/** The name that a calculation was given, or the `RangeError` that lists what there is. */
export function givenName<T extends string>(name: unknown, names: readonly T[]): T {
  if (names.includes(name as T)) return name as T;
  throw new RangeError(`次から選んでください。Pass one of: ${names.join(', ')}.`);
}
