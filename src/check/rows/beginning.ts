import { type Finding, finding } from '../../core/finding.js';
import { jsonArray, otherEncoding, utf16 } from '../faults.js';
import { byteOrderMark, type Encoding } from './encoding.js';
import { detectFormat, type Format } from './format.js';
import { otherEncodingOf } from './other-encoding.js';

/** What the first bytes of a file tell. */
export interface Beginning {
  readonly format: Format;
  /** Where its rows begin. */
  readonly from: number;
  /** Why it cannot be read. */
  readonly refusal: Finding | undefined;
}

/**
 * Tells the format of a file, unless it is given, by its first bytes. `ended` are those of them
 * that are whole rows; an encoding that is given is believed.
 */
export function beginningOf(
  bytes: Uint8Array,
  ended: number,
  given: Format | undefined,
  encoding: Encoding | undefined,
): Beginning {
  const mark = byteOrderMark(bytes);
  const from = mark === 'utf-8' ? 3 : 0;
  const detected = mark === 'utf-16' ? mark : detectFormat(bytes.subarray(from));
  const format = detected === 'array' || detected === 'utf-16' ? 'csv' : detected;
  let refusal: Finding | undefined;
  const other = encoding === undefined && otherEncodingOf(bytes.subarray(0, ended));
  if (detected === 'utf-16') refusal = finding(utf16, {});
  else if (other) refusal = finding(otherEncoding, { encoding: other });
  else if (detected === 'array' && (given ?? 'ndjson') === 'ndjson') {
    refusal = finding(jsonArray, {});
  }
  return { format: given ?? format, from, refusal };
}
