import { type Finding, finding } from '../../core/finding.js';
import { jsonArray, utf16 } from '../faults.js';
import { byteOrderMark } from './encoding.js';
import { detectFormat, type Format } from './format.js';

/** What the first bytes of a file tell. */
export interface Beginning {
  readonly format: Format;
  /** Where its rows begin. */
  readonly from: number;
  /** Why it cannot be read. */
  readonly refusal: Finding | undefined;
}

/** Tells the format of a file, unless it is given, by its first bytes. */
export function beginningOf(bytes: Uint8Array, given: Format | undefined): Beginning {
  const mark = byteOrderMark(bytes);
  const from = mark === 'utf-8' ? 3 : 0;
  const detected = mark === 'utf-16' ? mark : detectFormat(bytes.subarray(from));
  const format = detected === 'array' || detected === 'utf-16' ? 'csv' : detected;
  let refusal: Finding | undefined;
  if (detected === 'utf-16') refusal = finding(utf16, {});
  else if (detected === 'array' && (given ?? 'ndjson') === 'ndjson') {
    refusal = finding(jsonArray, {});
  }
  return { format: given ?? format, from, refusal };
}
