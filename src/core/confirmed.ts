import { isBlank } from './entered.js';
import { type Fault, finding } from './finding.js';
import { type Inspection, refused } from './inspection.js';
import { fieldOf } from './record.js';

/**
 * Inspects what is entered once more: as `read` reads them, it and the text entered first are the
 * same.
 */
export function confirmed(
  again: unknown,
  options: { readonly of: unknown } | undefined,
  required: Fault<object>,
  mismatch: Fault<object>,
  read = (text: string) => text,
): Inspection<string> {
  if (isBlank(again)) return refused(finding(required, {}));
  const first = fieldOf(options, 'of');
  if (typeof again !== 'string' || typeof first !== 'string' || read(again) !== read(first)) {
    return refused(finding(mismatch, {}));
  }
  return { value: read(again), findings: [] };
}
