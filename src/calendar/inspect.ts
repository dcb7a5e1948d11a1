import { isBlank } from '../core/entered.js';
import { type Fault, type Finding, finding } from '../core/finding.js';
import { type Inspection, refused } from '../core/inspection.js';
import { excel, normalised, otherWeekday, warekiRead } from './faults.js';
import { canonical, isOfExcel, type Parts, partsOf, weekdayOf } from './reading.js';

/** What a date and a month have in common when they are read. */
export interface Kind {
  readonly is: (value: unknown) => boolean;
  readonly wantsDay: boolean;
  readonly required: Fault<object>;
  readonly type: Fault<{ type: string }>;
  readonly format: Fault<object>;
  /** As one writes it in a cell that Excel leaves alone. */
  readonly like: string;
}

/**
 * The numbers of an object such as a `Temporal.PlainDate`; undefined where it has none, or where
 * its getters throw.
 */
function partsOfObject(input: unknown, wantsDay: boolean): Parts | undefined {
  try {
    const { year, month, day } = input as Record<string, unknown>;
    const numbers = [year, month, wantsDay ? day : 1];
    if (!numbers.every(Number.isSafeInteger)) return undefined;
    return { year, month, day: wantsDay ? day : undefined } as Parts;
  } catch {
    return undefined;
  }
}

/** Reads a date or a month, however it is written. */
export function read(input: unknown, kind: Kind): Inspection<string> {
  if (kind.is(input)) return { value: input as string, findings: [] };
  if (isBlank(input)) return refused(finding(kind.required, {}));
  const isText = typeof input === 'string';
  const parts = isText ? partsOf(input.trim()) : partsOfObject(input, kind.wantsDay);
  if (!parts || (parts.day !== undefined) !== kind.wantsDay) {
    if (!isText) return refused(finding(kind.type, { type: typeof input }));
    const { like } = kind;
    return refused(isOfExcel(input.trim()) ? finding(excel, { like }) : finding(kind.format, {}));
  }
  const value = canonical(parts);
  if (typeof value !== 'string') return refused(value);
  const findings: Finding[] = isText
    ? [finding(parts.era ? warekiRead : normalised, { value })]
    : [];
  const { weekday } = parts;
  const right = weekday && weekdayOf(value);
  if (right && right !== weekday) findings.push(finding(otherWeekday, { value, right }));
  return { value, findings };
}
