import { entriesOf } from '../core/entered.js';
import { givenFacts } from '../core/given.js';
import type { CheckOptions } from './types.js';

/** What one option of a check may be, beside not given. */
type Takes = (value: unknown) => boolean;

const text: Takes = (value) => typeof value === 'string';
const call: Takes = (value) => typeof value === 'function';
const flag: Takes = (value) => typeof value === 'boolean';
const one =
  (...words: readonly string[]): Takes =>
  (value) =>
    words.includes(value as string);
const record: Takes = (value) => typeof value === 'object' && value !== null;
const textsByName: Takes = (value) => record(value) && Object.values(value as object).every(text);
const listOf =
  (takes: Takes): Takes =>
  (value) =>
    entriesOf(value)?.every(takes) === true;
const profile: Takes = (value) =>
  record(value) &&
  call((value as { matchOf?: unknown }).matchOf) &&
  listOf(text)((value as { columns?: unknown }).columns);

/** The options of a check that would fail within it, were they anything else. */
const taken: Partial<Record<keyof CheckOptions, Takes>> = {
  onCopied: call,
  onRepair: call,
  isUtf8: call,
  profiles: listOf(profile),
  columns: textsByName,
  require: listOf(text),
  encoding: one('utf-8', 'shift_jis'),
  format: one('csv', 'tsv', 'ndjson', 'uke', 'sheet'),
  quote: one('double', 'none'),
  checkDigit: one('off', 'warning', 'error'),
  header: flag,
  unique: flag,
  strictColumns: flag,
  headerRow: (value) => typeof value === 'number',
  sheet: text,
  kernel: (value) => record(value) && call((value as { lend?: unknown }).lend),
  on: text,
  fileSays: textsByName,
  register: (value) => record(value) && call((value as { statusOf?: unknown }).statusOf),
};

const isTaken = (takes: Takes, value: unknown): boolean => {
  try {
    return takes(value);
  } catch {
    return false;
  }
};

/** The options of a check, or the `RangeError` that names the one that is none. */
export function givenCheck(options: CheckOptions): CheckOptions {
  const given = givenFacts(options);
  if (!call(given.onFinding)) {
    throw new RangeError('onFindingに関数を渡してください。Pass a function as onFinding.');
  }
  for (const [name, takes] of Object.entries(taken) as [keyof CheckOptions, Takes][]) {
    const value = given[name];
    if (value === undefined || isTaken(takes, value)) continue;
    throw new RangeError(`${name}の値をご確認ください。The option ${name} cannot be used.`);
  }
  return given;
}

/** The bytes that a check was given, or the `RangeError` that asks for them. */
export function givenBytes(bytes: Uint8Array): Uint8Array {
  if (ArrayBuffer.isView(bytes) && 'subarray' in bytes) return bytes;
  throw new RangeError('Uint8Arrayを渡してください。Pass a Uint8Array.');
}
