/** お客さまID, as the two applications for use ask for it: its kind and the part after it. */
import { type Inspection, refused } from '../../core/inspection.js';
import { inspectCustomerIdConfirmation } from '../../customer-id/confirmation.js';
import {
  type CustomerId,
  type CustomerIdKind,
  inspectCustomerId,
} from '../../customer-id/customer-id.js';
import type { FormContext, Values } from '../engine/form.js';

export const kindLabel = { ja: 'お客さまID', en: 'kind of the customer ID' } as const;

export const caf = { value: 'CAF', label: { ja: 'CAF', en: 'CAF' } } as const;
export const cop = { value: 'COP', label: { ja: 'COP', en: 'COP' } } as const;

/** An ID of its own is chosen, not that of the other application. */
export const ofOwnId = { field: 'customerIdKind', in: ['CAF', 'COP'] } as const;

export const customerIdLabel = { ja: 'お客さまID (CAF・COP)', en: 'customer ID' } as const;

/**
 * Whether a text was left in a field of the ID though the choices do not ask for it: that is told
 * as superfluous, and what it says does not matter.
 */
function isLeft(input: unknown, { customerIdKind: kind, line }: Values): boolean {
  const isOther = kind !== undefined && !ofOwnId.in.some((own) => own === kind);
  const isElsewhere = typeof line === 'string' && !line.startsWith('ip-vpn');
  return typeof input === 'string' && (isOther || isElsewhere);
}

/** Of the kind that is chosen: the field of the ID then holds the part after it. */
export function inspectChosenId(input: unknown, values: Values): Inspection<CustomerId> {
  if (isLeft(input, values)) return refused();
  const { customerIdKind: kind } = values;
  return inspectCustomerId(input, { kind: kind as CustomerIdKind });
}

export function inspectChosenIdAgain(
  input: unknown,
  values: Values,
  { entered }: FormContext,
): Inspection<string> {
  if (isLeft(input, values)) return refused();
  const { customerIdKind: kind } = values;
  const of = entered['customerId'];
  return inspectCustomerIdConfirmation(input, { of, kind: kind as CustomerIdKind });
}
