import type { Fault } from '../../core/finding.js';
import {
  type Asked,
  consentText,
  enterText,
  missingText,
  notTextText,
  superfluousText,
  unknownText,
} from '../engine/texts.js';

export const missing = {
  rule: 'ocl.required',
  reason: 'missing',
  severity: 'error',
  ja: missingText,
} as const satisfies Fault<never>;

export const notText = {
  rule: 'ocl.required',
  reason: 'type',
  severity: 'error',
  ja: notTextText,
} as const satisfies Fault<never>;

export const unknown = {
  rule: 'ocl.required',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;

export const applicationType = {
  rule: 'ocl.application-type',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;

export const consent = {
  rule: 'ocl.safety-rules',
  reason: 'consent',
  severity: 'error',
  ja: consentText,
} as const satisfies Fault<never>;

export const safetyRulesMissing = {
  rule: 'ocl.safety-rules',
  reason: 'not-drawn-up',
  severity: 'error',
  ja: () =>
    '届出の前に、厚生労働省のガイドラインに沿ったオンライン請求システムに係る安全対策の規程を策定してください。',
} as const satisfies Fault<never>;

export const lineType = {
  rule: 'ocl.line-type',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;

export const lineMissing = {
  rule: 'ocl.line-conditional',
  reason: 'missing',
  severity: 'error',
  ja: (asked: Asked) => `選んだ回線では必須です。${enterText(asked)}`,
} as const satisfies Fault<never>;

export const lineSuperfluous = {
  rule: 'ocl.line-conditional',
  reason: 'superfluous',
  severity: 'warning',
  ja: superfluousText,
} as const satisfies Fault<never>;

export const carrierNeedsLine1 = {
  rule: 'ocl.line-conditional',
  reason: 'carrier',
  severity: 'error',
  ja: () =>
    'CTCまたはQTnetの利用者は、「1:IP-VPN接続【IPv4】」を選択してください（オンライン資格確認の申請とは異なります）。',
} as const satisfies Fault<never>;

export const customerIdMissing = {
  rule: 'ocl.customer-id',
  reason: 'missing',
  severity: 'error',
  ja: missingText,
} as const satisfies Fault<never>;

export const customerIdSuperfluous = {
  rule: 'ocl.customer-id',
  reason: 'superfluous',
  severity: 'warning',
  ja: superfluousText,
} as const satisfies Fault<never>;

export const customerIdUnclear = {
  rule: 'ocl.customer-id',
  reason: 'carrier-unknown',
  severity: 'warning',
  ja: () =>
    'NTT（光コラボを含む）のIP-VPN回線では「お客さまID」の選択が必要です。回線事業者をご確認ください。',
  readings: [
    { id: 'starred', verdict: 'invalid', source: 'S2' },
    { id: 'not-listed', verdict: 'valid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const paymentMethod = {
  rule: 'ocl.payment-method',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;
