export { type PasswordAttributes, passwordAttributes } from './attributes.js';
export { inspectPasswordConfirmation } from './confirmation.js';
export {
  formatPassword,
  inspectPassword,
  isPassword,
  type Password,
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
export { isPasswordChangeForced, mayReusePassword, mustResetPortalPassword } from './reset.js';
