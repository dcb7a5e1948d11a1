import type { Kind, TextSchema } from '../core/kind.js';
import { formatEmail, inspectEmail, isEmail, parseEmail } from './email.js';
import { inspectFounder, isFounder, parseFounder } from './founder.js';
import { formatPhone, inspectPhone, isPhone, parsePhone } from './phone.js';
import {
  formatSecretNumber,
  inspectSecretNumber,
  isSecretNumber,
  parseSecretNumber,
} from './secret-number.js';

export const emailJson = {
  title: 'メールアドレス',
  minLength: 3,
  maxLength: 40,
} as const satisfies TextSchema;

export const emailKind = {
  name: 'Email',
  inspect: inspectEmail,
  is: isEmail,
  parse: parseEmail,
  format: formatEmail,
  json: emailJson,
  example: 'info@example.com',
  variants: [undefined],
  secret: true,
} as const satisfies Kind;

export const founderJson = { title: '開設者', minLength: 1 } as const satisfies TextSchema;

export const founderKind = {
  name: 'Founder',
  inspect: inspectFounder,
  is: isFounder,
  parse: parseFounder,
  json: founderJson,
  example: '基金太郎',
  variants: [undefined],
} as const satisfies Kind;

export const phoneJson = { title: '電話番号', minLength: 1 } as const satisfies TextSchema;

export const phoneKind = {
  name: 'Phone',
  inspect: inspectPhone,
  is: isPhone,
  parse: parsePhone,
  format: formatPhone,
  json: phoneJson,
  example: '0312345678',
  variants: [undefined],
  secret: true,
} as const satisfies Kind;

export const secretNumberJson = {
  title: '秘密の番号',
  minLength: 4,
  maxLength: 4,
} as const satisfies TextSchema;

export const secretNumberKind = {
  name: 'SecretNumber',
  inspect: inspectSecretNumber,
  is: isSecretNumber,
  parse: parseSecretNumber,
  format: formatSecretNumber,
  json: secretNumberJson,
  example: '0123',
  variants: [undefined],
  secret: true,
} as const satisfies Kind;
