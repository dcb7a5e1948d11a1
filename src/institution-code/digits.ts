import { type Fault, type Finding, finding, type Params } from '../core/finding.js';
import { blanksBefore, separators, toHalfWidthDigits } from '../core/text.js';
import { lostZero, spreadsheetNumber } from './faults.js';

/**
 * The faults that the ten-digit and the seven-digit code have in common, each under its own rule.
 */
export interface DigitFaults {
  readonly required: Fault<object>;
  readonly notText: Fault<object>;
  readonly length: Fault<{ actual: number }>;
  readonly characters: Fault<{ position: number }>;
  readonly separator: Fault<object>;
  readonly normalised: Fault<object>;
}

const allDigits = /^\d+$/;

/** Longer text is no code, and not worth reading closely. */
const LONGEST = 1000;

/**
 * `1.10114E+08` · `110113719.0` · `'0110113719` · `="0110113719"`; the digits, where all are there.
 */
const spreadsheet = /^(?:\d\.?\d*e\+?\d+|(\d+)\.0*|['’=]"?(\d+)"?)$/i;

/**
 * Reads a field that must hold a fixed number of digits; `text` is undefined where they cannot be
 * made out, and the findings tell the cause. `repair` turns digits of any number into the one code
 * they can have been.
 */
export function readDigits(
  input: unknown,
  digits: number,
  faults: DigitFaults,
  repair: (digits: string) => string | undefined,
): { readonly text: string | undefined; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  if (typeof input === 'string' && input.length === digits && allDigits.test(input)) {
    return { text: input, findings };
  }
  const refuse = <P extends Params>(fault: Fault<P>, params: NoInfer<P>, left = '') => {
    findings.push(finding(fault, params, repair(left)));
    return { text: undefined, findings };
  };

  const trimmed = typeof input === 'string' ? input.trim() : (input ?? '');
  if (trimmed === '') return refuse(faults.required, {});
  if (typeof trimmed !== 'string') {
    return refuse(faults.notText, {}, typeof trimmed === 'number' ? `${trimmed}` : '');
  }
  if (trimmed.length > LONGEST) return refuse(faults.length, { actual: trimmed.length });
  const text = toHalfWidthDigits(trimmed);
  if (text !== input) findings.push(finding(faults.normalised, {}));
  const damaged = spreadsheet.exec(text);
  if (damaged) return refuse(spreadsheetNumber, {}, damaged[1] ?? damaged[2]);
  const joined = text.replace(separators, '');
  if (!allDigits.test(joined)) {
    return refuse(faults.characters, {
      position: blanksBefore(input as string) + text.search(/\D/) + 1,
    });
  }
  if (joined !== text) refuse(faults.separator, {}, joined);
  const actual = joined.length;
  if (actual === digits) return { text: joined, findings };
  const lost = actual === digits - 1 && joined[0] !== '0';
  return refuse(lost ? lostZero : faults.length, { actual }, joined);
}
