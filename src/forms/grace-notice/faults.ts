import type { Fault } from '../../core/finding.js';
import {
  type Asked,
  enterText,
  missingText,
  notTextText,
  superfluousText,
  unknownText,
} from '../engine/texts.js';
import { emailText, phoneText, postalCodeText } from '../shared/texts.js';

export const missing = {
  rule: 'grace.vn.form',
  reason: 'missing',
  severity: 'error',
  ja: missingText,
} as const satisfies Fault<never>;

export const notText = {
  rule: 'grace.vn.form',
  reason: 'type',
  severity: 'error',
  ja: notTextText,
} as const satisfies Fault<never>;

export const unknown = {
  rule: 'grace.vn.form',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;

export const postalCode = {
  rule: 'grace.vn.form',
  reason: 'postal-code',
  severity: 'error',
  ja: postalCodeText,
} as const satisfies Fault<never>;

export const phone = {
  rule: 'grace.vn.form',
  reason: 'phone',
  severity: 'error',
  ja: phoneText,
} as const satisfies Fault<never>;

export const email = {
  rule: 'grace.vn.form',
  reason: 'email',
  severity: 'error',
  ja: emailText,
} as const satisfies Fault<never>;

export const emailBlank = {
  rule: 'grace.vn.form',
  reason: 'email-blank',
  severity: 'warning',
  ja: () => '「メールアドレス」が空欄です。届出書に記入欄があるので、空欄でよいかご確認ください。',
} as const satisfies Fault<never>;

export const particularMissing = {
  rule: 'grace.vn.type-fields',
  reason: 'missing',
  severity: 'error',
  ja: (asked: Asked) => `⑥で選んだ号では必須です。${enterText(asked)}`,
} as const satisfies Fault<never>;

export const particularSuperfluous = {
  rule: 'grace.vn.type-fields',
  reason: 'superfluous',
  severity: 'warning',
  ja: superfluousText,
} as const satisfies Fault<never>;

export const attachmentMissing = {
  rule: 'grace.vn.attachments',
  reason: 'missing',
  severity: 'error',
  ja: () =>
    '添付書類が必要です。第1号は障害の理由を確認できる書類、第2号は契約書や注文書の写しなど、第6号アは生年月日が確認できる書類を添付してください。ないと返戻されることがあります。',
} as const satisfies Fault<never>;
