import {
  inspectEmail,
  inspectPhone,
  inspectRequiredRegistrationFields,
  inspectSecretNumber,
  inspectSecretNumberConfirmation,
  isActivationLinkOpen,
  isProvisionalAccount,
  portalEntranceOf,
  requiredRegistrationFields,
} from '../../../src/index.js';
import { type Adapter, calculated, inspected } from '../adapter.js';

const email: Adapter = ({ email }) => inspected(inspectEmail(email));

export const accountAdapters: Readonly<Record<string, Adapter>> = {
  'portal.email.length': email,
  'portal.email.charset': email,
  'portal.phone': ({ phone }) => inspected(inspectPhone(phone)),
  'portal.provisional-suffix': ({ user_id }) => ({ value: isProvisionalAccount(user_id) }),
  'portal.activation-token': ({ elapsed, sent_at, at }) =>
    calculated(
      isActivationLinkOpen(
        elapsed === undefined
          ? { sentAt: String(sent_at), at: String(at) }
          : { elapsed: String(elapsed) },
      ),
    ),
  'portal.audience': ({ kind }) => ({ value: portalEntranceOf(String(kind)).portal }),
  'portal.required': ({ missing }) =>
    inspected(
      inspectRequiredRegistrationFields(
        Object.fromEntries(
          requiredRegistrationFields.map((field) => [field, field === missing ? '' : 'x']),
        ),
      ),
    ),
  'oqs.secret-number': ({ value, confirm }) => {
    const number = inspectSecretNumber(value);
    if (confirm === undefined) return inspected(number);
    const again = inspectSecretNumberConfirmation(value, confirm);
    return inspected({ ...number, findings: [...number.findings, ...again.findings] });
  },
};
