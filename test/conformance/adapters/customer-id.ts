import {
  type CustomerIdKind,
  eligibilityApplication,
  findCustomerIdChoice,
  findEligibilityLine,
  inspectCustomerId,
  inspectCustomerIdConfirmation,
  requiredFields,
} from '../../../src/index.js';
import { type Adapter, inspected } from '../adapter.js';

/** The fields that depend on the line and the choice, beside the choice itself. */
const dependent: readonly string[] = ['customerId', 'customerIdConfirmation', 'v6Option'];

export const customerIdAdapters: Readonly<Record<string, Adapter>> = {
  'oqs.customer-id.format': ({ id, kind, rest }) =>
    inspected(inspectCustomerId(id ?? rest, { kind: kind as CustomerIdKind | undefined })),
  'oqs.customer-id.confirm': ({ id, rest, confirm, kind }) =>
    inspected(
      inspectCustomerIdConfirmation(confirm, {
        of: id ?? rest,
        kind: kind as CustomerIdKind | undefined,
      }),
    ),
  'oqs.customer-id.required': ({ line, kind }) => ({
    value: requiredFields(eligibilityApplication, {
      line: findEligibilityLine(line),
      customerIdKind: findCustomerIdChoice(kind),
    }).filter((name) => dependent.includes(name)),
  }),
};
