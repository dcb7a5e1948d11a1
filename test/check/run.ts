import {
  type CheckFinding,
  type CheckOptions,
  type CheckSummary,
  createCheck,
} from '../../src/check/index.js';

/** Options of a check that collects its findings itself. */
export type Options = Omit<CheckOptions, 'onFinding'>;

export const inUtf8 = (text: string) => new TextEncoder().encode(text);

/** Runs a check over a text, bytes, or chunks of bytes. */
export function run(
  chunks: string | Uint8Array | readonly Uint8Array[],
  options: Options = {},
): { findings: CheckFinding[]; summary: CheckSummary } {
  const findings: CheckFinding[] = [];
  const check = createCheck({ ...options, onFinding: (found) => findings.push(found) });
  const list =
    typeof chunks === 'string'
      ? [inUtf8(chunks)]
      : chunks instanceof Uint8Array
        ? [chunks]
        : chunks;
  for (const chunk of list) {
    // The caller may use its buffer again: hand over a copy and spoil it.
    const lent = Buffer.from(chunk);
    check.push(lent);
    lent.fill(0x22);
  }
  return { summary: check.end(), findings };
}

/** Each finding as its line, column and reason. */
export const places = (found: readonly CheckFinding[]) =>
  found.map(({ line, column, rule, reason }) => `${line} ${column} ${rule}/${reason}`);

/** Cuts bytes into chunks at places between 0 and 1. */
export function cut(bytes: Uint8Array, at: readonly number[]): Uint8Array[] {
  const bounds = [0, ...at.map((part) => Math.floor(part * bytes.length)), bytes.length];
  bounds.sort((a, b) => a - b);
  return bounds.slice(1).map((end, i) => bytes.subarray(bounds[i], end));
}
