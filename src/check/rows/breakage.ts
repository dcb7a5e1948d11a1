import { type Finding, finding } from '../../core/finding.js';
import { notSeparated, rowTooLong, truncatedObject, unclosedQuote } from '../faults.js';
import { CR } from './bytes.js';
import { type Breakage, ROW_LIMIT, type Row } from './row.js';

/** Why nothing can be read from a row on; `isHeader` when it is the first of a table. */
export function breakageOf(fault: Breakage, row: Row, isHeader: boolean): Finding {
  if (fault === 'unclosed-quote') return finding(unclosedQuote, {});
  if (fault === 'truncated') return finding(truncatedObject, {});
  // A file whose lines end with a carriage return alone is one long line.
  const { bytes, start } = row;
  const isEndedByCr = isHeader && bytes.subarray(start, start + ROW_LIMIT).includes(CR);
  return isEndedByCr
    ? finding(notSeparated, { separator: 'cr' })
    : finding(rowTooLong, { limit: ROW_LIMIT });
}
