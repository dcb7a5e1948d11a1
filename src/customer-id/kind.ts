import type { Kind, TextSchema } from '../core/kind.js';
import {
  formatCustomerId,
  inspectCustomerId,
  isCustomerId,
  parseCustomerId,
} from './customer-id.js';

export const customerIdJson = { title: 'お客さまID' } as const satisfies TextSchema;

export const customerIdKind = {
  name: 'CustomerId',
  inspect: inspectCustomerId,
  is: isCustomerId,
  parse: parseCustomerId,
  format: formatCustomerId,
  json: customerIdJson,
  example: 'CAF1111111111',
  variants: [undefined, { kind: 'CAF' }, { kind: 'COP' }],
} as const satisfies Kind;
