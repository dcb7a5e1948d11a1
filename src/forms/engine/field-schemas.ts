// Made by `npm run generate` (scripts/generate.ts): do not edit.

import { inspectEmail } from '../../account/email.js';
import { inspectFounder } from '../../account/founder.js';
import { emailJson, founderJson, phoneJson, secretNumberJson } from '../../account/kind.js';
import { inspectPhone } from '../../account/phone.js';
import { inspectSecretNumber } from '../../account/secret-number.js';
import type { TextSchema } from '../../core/kind.js';
import { inspectEnteredPassword } from '../../password/entered.js';
import { passwordJson } from '../../password/kind.js';

/** The JSON Schema of the texts that an inspection takes, where its kind declares one. */
export const fieldSchemas: readonly (readonly [inspect: unknown, schema: TextSchema])[] = [
  [inspectEmail, emailJson],
  [inspectFounder, founderJson],
  [inspectEnteredPassword, /* @__PURE__ */ passwordJson({ policy: 'portal' })],
  [inspectPhone, phoneJson],
  [inspectSecretNumber, secretNumberJson],
];
