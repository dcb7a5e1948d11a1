/**
 * パスワード — passwords.
 *
 * @module
 */

export type { Dated, InForce } from '../core/dated.js';
export type { Finding, Params, Reading, Severity, Verdict } from '../core/finding.js';
export type { Inspection } from '../core/inspection.js';
export type { Outcome } from '../core/outcome.js';
export {
  type PasswordAttributeOptions,
  type PasswordAttributes,
  passwordAttributes,
} from './attributes.js';
export { inspectPasswordConfirmation, type PasswordConfirmationOptions } from './confirmation.js';
export {
  formatPassword,
  inspectPassword,
  isPassword,
  type Password,
  type PasswordOptions,
  type PasswordRequirement,
  parsePassword,
  passwordRequirements,
} from './password.js';
export {
  type CharacterClass,
  type PasswordPolicy,
  type PasswordPolicyId,
  passwordPolicies,
  passwordPolicyOn,
} from './policies.js';
export { passwordChangeForcedAt, passwordReuseStatus, portalPasswordResetNeed } from './reset.js';
