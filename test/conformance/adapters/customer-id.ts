import {
  type CustomerIdKind,
  customerIdChoiceOf,
  eligibilityLineOf,
  inspectCustomerId,
  inspectCustomerIdConfirmation,
  requiredCustomerIdFields,
} from '../../../src/index.js';
import { type Adapter, calculated, inspected } from '../adapter.js';

export const customerIdAdapters: Readonly<Record<string, Adapter>> = {
  'oqs.customer-id.format': ({ id, kind, rest }) =>
    inspected(inspectCustomerId(id ?? rest, { kind: kind as CustomerIdKind | undefined })),
  'oqs.customer-id.confirm': ({ id, rest, confirm, kind }) =>
    inspected(
      inspectCustomerIdConfirmation(id ?? rest, confirm, {
        kind: kind as CustomerIdKind | undefined,
      }),
    ),
  'oqs.customer-id.required': ({ line, kind }) =>
    calculated(
      requiredCustomerIdFields({
        line: eligibilityLineOf(String(line)),
        choice: customerIdChoiceOf(String(kind ?? '')),
      }),
    ),
};
