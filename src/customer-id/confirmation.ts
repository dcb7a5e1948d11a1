import { finding } from '../core/finding.js';
import { type Inspection, refused } from '../core/inspection.js';
import { type CustomerIdOptions, chosenKind, completed, normalise } from './customer-id.js';
import { customerIdConfirmationMismatch, customerIdConfirmationRequired } from './faults.js';

/**
 * Inspects the 確認用お客さまID against the お客さまID. Both are compared after normalising, and
 * the part after the prefix equals the full form that it stands for. Not checked here: whether the
 * ID itself is right ({@link inspectCustomerId}).
 * Source: S4 STEP 03 「*確認用お客さまID (CAF)」.
 *
 * @example
 * import { inspectCustomerIdConfirmation } from 'iryokikan';
 * inspectCustomerIdConfirmation('1111111111', 'ＣＡＦ1111111111', { kind: 'CAF' }).findings //=> []
 * inspectCustomerIdConfirmation('1111111111', '1111111112').findings[0].reason //=> 'mismatch'
 */
export function inspectCustomerIdConfirmation(
  id: unknown,
  confirmation: unknown,
  options?: CustomerIdOptions,
): Inspection<string> {
  const given = confirmation ?? '';
  return typeof given === 'string' && normalise(given) === ''
    ? refused(finding(customerIdConfirmationRequired, {}))
    : inspectEnteredCustomerIdAgain(id, given, options);
}

/**
 * As {@link inspectCustomerIdConfirmation}, of what is not blank: a form says itself what is
 * missing.
 */
export function inspectEnteredCustomerIdAgain(
  id: unknown,
  confirmation: unknown,
  options?: CustomerIdOptions,
): Inspection<string> {
  const kind = chosenKind(options);
  const full = (input: unknown) =>
    typeof input === 'string' ? completed(normalise(input), kind) : undefined;
  const value = full(confirmation);
  return value === undefined || value !== full(id ?? '')
    ? refused(finding(customerIdConfirmationMismatch, {}))
    : { value, findings: [] };
}
