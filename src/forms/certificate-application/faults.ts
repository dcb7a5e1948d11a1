import type { Fault } from '../../core/finding.js';
import { consentText, missingText, notTextText, unknownText } from '../engine/texts.js';

export const missing = {
  rule: 'cert.form-fields',
  reason: 'missing',
  severity: 'error',
  ja: missingText,
} as const satisfies Fault<never>;

export const notText = {
  rule: 'cert.form-fields',
  reason: 'type',
  severity: 'error',
  ja: notTextText,
} as const satisfies Fault<never>;

export const unknown = {
  rule: 'cert.form-fields',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;

export const consent = {
  rule: 'cert.form-fields',
  reason: 'consent',
  severity: 'error',
  ja: consentText,
} as const satisfies Fault<never>;

export const categoryMismatch = {
  rule: 'cert.form-fields',
  reason: 'category-mismatch',
  severity: 'warning',
  ja: () =>
    '分類と点数表が食い違います。総合ポータルサイトのユーザー情報（プロフィール）をご確認ください。',
} as const satisfies Fault<never>;
