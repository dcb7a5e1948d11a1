import { type Fault, type Finding, finding } from '../core/finding.js';
import { type Inspection, refused } from '../core/inspection.js';
import { normalised, warekiRead } from './faults.js';
import { canonical, type Parts, partsOf } from './reading.js';

/** What a date and a month have in common when they are read. */
export interface Kind {
  readonly is: (value: unknown) => boolean;
  readonly wantsDay: boolean;
  readonly type: Fault<{ type: string }>;
  readonly format: Fault<object>;
}

/**
 * What something that is no text is called in a message; the names of classes are not asked for.
 */
function typeName(input: unknown): string {
  try {
    return Object.prototype.toString.call(input).slice(8, -1);
  } catch {
    return 'Object';
  }
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

/**
 * Reads a date or a month, however it is written. Without `required`, of what is not blank: a form
 * says itself what is missing.
 */
export function read(input: unknown, kind: Kind, required?: Fault<object>): Inspection<string> {
  if (kind.is(input)) return { value: input as string, findings: [] };
  const text = typeof input === 'string' ? input.trim() : (input ?? '');
  if (required && text === '') return refused(finding(required, {}));
  const isText = typeof text === 'string';
  const parts = isText ? partsOf(text) : partsOfObject(text, kind.wantsDay);
  if (!parts || (parts.day !== undefined) !== kind.wantsDay) {
    return refused(
      isText ? finding(kind.format, {}) : finding(kind.type, { type: typeName(input) }),
    );
  }
  const value = canonical(parts);
  if (typeof value !== 'string') return refused(value);
  const findings: Finding[] = isText
    ? [finding(parts.era ? warekiRead : normalised, { value })]
    : [];
  return { value, findings };
}
