import { isBlank } from '../core/entered.js';
import { type Fault, type Finding, finding, type Params } from '../core/finding.js';
import { separators, toHalfWidthDigits } from '../core/text.js';
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

  if (isBlank(input)) return refuse(faults.required, {});
  if (typeof input !== 'string') {
    return refuse(faults.notText, {}, typeof input === 'number' ? `${input}` : '');
  }
  const trimmed = input.trim();
  if (trimmed.length > LONGEST) return refuse(faults.length, { actual: trimmed.length });
  const text = toHalfWidthDigits(trimmed);
  if (text !== input) findings.push(finding(faults.normalised, {}));
  const damaged = spreadsheet.exec(text);
  if (damaged) return refuse(spreadsheetNumber, {}, damaged[1] ?? damaged[2]);
  const joined = text.replace(separators, '');
  if (!allDigits.test(joined)) {
    return refuse(faults.characters, {
      position: toHalfWidthDigits(input as string).search(/[^\d\s]/) + 1,
    });
  }
  if (joined !== text) refuse(faults.separator, {}, joined);
  const actual = joined.length;
  if (actual === digits) return { text: joined, findings };
  // The zero was lost, not another digit.
  const isLost = joined > '1' && actual + 1 === digits;
  return refuse(isLost ? lostZero : faults.length, { actual }, joined);
}
