import { type Fault, type Finding, finding, type Params } from '../core/finding.js';
import { invisible, separators, toHalfWidthDigits } from '../core/text.js';
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

/** `1.10114E+08` · `110113719.0` · `'0110113719` · `="0110113719"` */
const spreadsheet = /\de\+?\d|^['’=]|\.0*$/i;

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
): { readonly text?: string; readonly findings: Finding[] } {
  const findings: Finding[] = [];
  if (typeof input === 'string' && input.length === digits && allDigits.test(input)) {
    return { text: input, findings };
  }
  const refuse = <P extends Params>(fault: Fault<P>, params: NoInfer<P>, left = '') => {
    findings.push(finding(fault, params, repair(left)));
    return { findings };
  };

  if (input == null) return refuse(faults.required, {});
  if (typeof input !== 'string') {
    return refuse(faults.notText, {}, typeof input === 'number' ? `${input}` : '');
  }
  const text = toHalfWidthDigits(input.replace(invisible, '').trim());
  if (!text) return refuse(faults.required, {});
  if (text !== input) findings.push(finding(faults.normalised, {}));
  const joined = text.replace(/\.0*$/, '').replace(separators, '');
  const isReadable = allDigits.test(joined);
  if (spreadsheet.test(text)) return refuse(spreadsheetNumber, {}, isReadable ? joined : '');
  if (!isReadable) {
    return refuse(faults.characters, { position: input.search(/[^\d０-９\s\p{DI}]/u) + 1 });
  }
  if (joined !== text) refuse(faults.separator, {}, joined);
  const actual = joined.length;
  if (actual === digits) return { text: joined, findings };
  // The zero was lost, not another digit.
  const isLost = joined > '1' && actual + 1 === digits;
  return refuse(isLost ? lostZero : faults.length, { actual }, joined);
}
