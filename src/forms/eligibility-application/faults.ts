import type { Fault } from '../../core/finding.js';
import {
  consentText,
  missingText,
  notTextText,
  superfluousText,
  unknownText,
} from '../engine/texts.js';

export const missing = {
  rule: 'oqs.required',
  reason: 'missing',
  severity: 'error',
  ja: missingText,
} as const satisfies Fault<never>;

export const notText = {
  rule: 'oqs.required',
  reason: 'type',
  severity: 'error',
  ja: notTextText,
} as const satisfies Fault<never>;

export const unknown = {
  rule: 'oqs.required',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;

export const applicationType = {
  rule: 'oqs.application-type',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;

export const changeTakesAWeek = {
  rule: 'oqs.change-lead-time',
  reason: 'week',
  severity: 'info',
  ja: () => '変更が反映されるまで1週間ほどかかります。',
} as const satisfies Fault<never>;

export const consent = {
  rule: 'oqs.consent',
  reason: 'missing',
  severity: 'error',
  ja: consentText,
} as const satisfies Fault<never>;

export const lineType = {
  rule: 'oqs.line-type',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;

export const carrierExcluded = {
  rule: 'oqs.line-type',
  reason: 'carrier-excluded',
  severity: 'error',
  ja: () =>
    'CTC・QTnetの回線は、この申請では「1」に含まれません。別の電気通信回線種別を選んでください（オンライン請求の申請では「1」を選びます）。',
} as const satisfies Fault<never>;

export const nttChoosesLine1 = {
  rule: 'oqs.line-type',
  reason: 'ntt-chooses-1',
  severity: 'warning',
  ja: () =>
    'NTTフレッツ・光コラボの回線は「1」を選ぶよう、レセコン事業者が案内しています（間違えると当日に設置できず、再訪問になります）。電気通信回線種別をご確認ください。',
} as const satisfies Fault<never>;

export const carrierUnknown = {
  rule: 'oqs.customer-id.required',
  reason: 'carrier-unknown',
  severity: 'warning',
  ja: ({ field }: { field: string; fieldEn: string }) =>
    `NTT（光コラボを含む）の回線でなければ、「${field}」は不要とも読めます。回線事業者をご確認ください。`,
  readings: [
    { id: 'starred', verdict: 'invalid', source: 'S2' },
    { id: 'ntt-only', verdict: 'valid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const superfluous = {
  rule: 'oqs.customer-id.required',
  reason: 'superfluous',
  severity: 'warning',
  ja: superfluousText,
} as const satisfies Fault<never>;

export const v6Option = {
  rule: 'oqs.v6option',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;

export const startMissing = {
  rule: 'oqs.start-test-ym',
  reason: 'start-missing',
  severity: 'error',
  ja: missingText,
} as const satisfies Fault<never>;

export const testAfterStart = {
  rule: 'oqs.start-test-ym',
  reason: 'test-after-start',
  severity: 'warning',
  ja: ({ start, test }: { start: string; test: string }) =>
    `テスト開始予定年月（${test}）が利用開始予定年月（${start}）より後です。年月をご確認ください。`,
} as const satisfies Fault<never>;

export const paymentMethod = {
  rule: 'oqs.payment-method',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;
