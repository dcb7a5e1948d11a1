export { inspectCustomerIdConfirmation } from './confirmation.js';
export {
  type CustomerId,
  type CustomerIdKind,
  type CustomerIdOptions,
  customerIdKindOf,
  formatCustomerId,
  inspectCustomerId,
  isCustomerId,
  parseCustomerId,
} from './customer-id.js';
export {
  type CustomerIdChoice,
  type CustomerIdField,
  customerIdChoiceOf,
  type EligibilityLine,
  eligibilityLineOf,
  requiredCustomerIdFields,
} from './required.js';
