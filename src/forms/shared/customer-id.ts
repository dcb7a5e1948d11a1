/** お客さまID, as the two applications for use ask for it: its kind and the part after it. */
import { inspectEnteredCustomerIdAgain } from '../../customer-id/confirmation.js';
import { type CustomerIdOptions, inspectEnteredCustomerId } from '../../customer-id/customer-id.js';
import type { FormContext, Values } from '../engine/form.js';

export const kindLabel = { ja: 'お客さまID', en: 'kind of the customer ID' } as const;

export const caf = { value: 'CAF', label: { ja: 'CAF', en: 'CAF' } } as const;
export const cop = { value: 'COP', label: { ja: 'COP', en: 'COP' } } as const;

/** An ID of its own is chosen, not that of the other application. */
export const ofOwnId = { field: 'customerIdKind', in: ['CAF', 'COP'] } as const;

export const customerIdLabel = { ja: 'お客さまID (CAF・COP)', en: 'customer ID' } as const;

/** The kind that is chosen: the field of the ID then holds the part after it. */
function optionsOf({ customerIdKind: kind }: Values): CustomerIdOptions {
  return { kind } as CustomerIdOptions;
}

export function inspectChosenId(input: unknown, values: Values) {
  return inspectEnteredCustomerId(input, optionsOf(values));
}

export function inspectChosenIdAgain(input: unknown, values: Values, { entered }: FormContext) {
  return inspectEnteredCustomerIdAgain(entered['customerId'], input, optionsOf(values));
}
