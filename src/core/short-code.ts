import { isBlank } from './entered.js';
import { type Fault, type Finding, finding } from './finding.js';
import { toHalfWidthDigits } from './text.js';

/** What can be wrong with any code of one or two digits, each under its own rule. */
export interface ShortCodeFaults {
  readonly required: Fault<object>;
  readonly notText: Fault<object>;
  readonly normalised: Fault<object>;
}

/**
 * Reads a code of `length` characters: without blanks around it and with half-width digits. `text`
 * is undefined where there is none, and the findings tell why.
 */
export function readShortCode(
  input: unknown,
  length: number,
  { required, notText, normalised }: ShortCodeFaults,
): { readonly text?: string; readonly findings: Finding[] } {
  if (isBlank(input)) return { findings: [finding(required, {})] };
  if (typeof input !== 'string') return { findings: [finding(notText, {})] };
  const trimmed = input.trim();
  const text = trimmed.length > length ? trimmed : toHalfWidthDigits(trimmed);
  return { text, findings: text === input ? [] : [finding(normalised, {})] };
}
