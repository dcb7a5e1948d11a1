import { confirmed } from '../core/confirmed.js';
import type { Inspection } from '../core/inspection.js';
import { type CustomerIdOptions, chosenKind, completed, normalise } from './customer-id.js';
import { customerIdConfirmationMismatch, customerIdConfirmationRequired } from './faults.js';

/** What the お客さまID is compared with. */
export interface CustomerIdConfirmationOptions extends CustomerIdOptions {
  /** The お客さまID that was entered first, whatever it is. */
  readonly of: unknown;
}

/**
 * Inspects the 確認用お客さまID against the お客さまID. Both are compared after normalising, and
 * the part after the prefix equals the full form that it stands for. Not checked here: whether the
 * ID itself is right ({@link inspectCustomerId}).
 * Source: S4 STEP 03 「*確認用お客さまID (CAF)」.
 *
 * @example
 * import { inspectCustomerIdConfirmation } from 'iryokikan';
 * inspectCustomerIdConfirmation('ＣＡＦ1111111111', { of: '1111111111', kind: 'CAF' }).findings
 * //=> []
 * inspectCustomerIdConfirmation('1111111112', { of: '1111111111' }).findings[0].reason
 * //=> 'mismatch'
 */
export function inspectCustomerIdConfirmation(
  confirmation: unknown,
  options: CustomerIdConfirmationOptions,
): Inspection<string> {
  const kind = chosenKind(options);
  return confirmed(
    confirmation,
    options,
    customerIdConfirmationRequired,
    customerIdConfirmationMismatch,
    (text) => completed(normalise(text), kind),
  );
}
