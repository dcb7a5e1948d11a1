/**
 * The password of the portal as its form takes it, not blank: without what only the other policy
 * needs.
 */
import { finding } from '../core/finding.js';
import { type Inspection, refused } from '../core/inspection.js';
import { portalPassword as faults } from './faults.js';
import { judged, type Password, ruled } from './password.js';
import { portal } from './policies.js';

/** As `inspectPassword` by the policy of the portal. */
export function inspectEnteredPassword(input: unknown): Inspection<Password> {
  if (typeof input !== 'string') return refused(finding(faults.notText, {}));
  const isUnclear = /[^!-~]/.test(input);
  return judged(input, ruled(input, portal, faults), isUnclear, faults.unaddressed);
}

/** As `inspectPasswordConfirmation`. */
export function inspectEnteredPasswordConfirmation(
  input: unknown,
  { of }: { readonly of: unknown },
): Inspection<string> {
  return typeof input === 'string' && input === of
    ? { value: input, findings: [] }
    : refused(finding(faults.mismatch, {}));
}
