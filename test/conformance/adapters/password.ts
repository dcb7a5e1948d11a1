import {
  inspectPassword,
  inspectPasswordConfirmation,
  type PasswordPolicyId,
} from '../../../src/index.js';
import { type Adapter, inspected } from '../adapter.js';

const password =
  (policy: PasswordPolicyId): Adapter =>
  ({ password }) =>
    inspected(inspectPassword(password, { policy }));

const confirmation =
  (policy: PasswordPolicyId): Adapter =>
  ({ password, confirm }) =>
    inspected(inspectPasswordConfirmation(confirm, { of: password, policy }));

export const passwordAdapters: Readonly<Record<string, Adapter>> = {
  'portal.password': password('portal'),
  'portal.password.confirm': confirmation('portal'),
  'efs.password': password('e-filing'),
  'efs.password.confirm': confirmation('e-filing'),
};
