import type { Fault } from '../../core/finding.js';
import { missingText, notTextText, superfluousText, unknownText } from '../engine/texts.js';
import { emailText, phoneText, postalCodeText } from '../shared/texts.js';

export const missing = {
  rule: 'plan.fields',
  reason: 'missing',
  severity: 'error',
  ja: missingText,
} as const satisfies Fault<never>;

export const notText = {
  rule: 'plan.fields',
  reason: 'type',
  severity: 'error',
  ja: notTextText,
} as const satisfies Fault<never>;

export const unknown = {
  rule: 'plan.fields',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;

export const monthMissing = {
  rule: 'plan.fields',
  reason: 'month',
  severity: 'error',
  ja: ({ field }: { field: string; fieldEn: string }) =>
    `イ（契約済み）では、整備予定の月も必要です。「${field}」を1月～12月から選んでください。`,
} as const satisfies Fault<never>;

export const monthsDiffer = {
  rule: 'plan.fields',
  reason: 'months-differ',
  severity: 'warning',
  ja: () => '「イ 契約済み」の後ろの月と違います。どちらの月かご確認ください。',
} as const satisfies Fault<never>;

export const monthUnknown = {
  rule: 'plan.fields',
  reason: 'month-choice',
  severity: 'error',
  ja: ({ field }: { field: string; fieldEn: string }) =>
    `「${field}」を1月～12月から選んでください。`,
} as const satisfies Fault<never>;

export const superfluous = {
  rule: 'plan.fields',
  reason: 'superfluous',
  severity: 'warning',
  ja: superfluousText,
} as const satisfies Fault<never>;

export const mayBeBlank = {
  rule: 'plan.fields',
  reason: 'may-be-blank',
  severity: 'info',
  ja: ({ fields }: { fields: string; fieldsEn: string }) =>
    `ウ（見積もり中）のため、${fields}は空欄でもエラーにしていません。空欄でよいかは案内に記載がなく、地方厚生（支）局から補正を求められることがあります。決まり次第ご記入ください。`,
} as const satisfies Fault<never>;

export const postalCode = {
  rule: 'plan.fields',
  reason: 'postal-code',
  severity: 'error',
  ja: postalCodeText,
} as const satisfies Fault<never>;

export const phone = {
  rule: 'plan.fields',
  reason: 'phone',
  severity: 'error',
  ja: phoneText,
} as const satisfies Fault<never>;

export const email = {
  rule: 'plan.fields',
  reason: 'email',
  severity: 'error',
  ja: emailText,
} as const satisfies Fault<never>;

export const kanaAsked = {
  rule: 'plan.fields',
  reason: 'kana',
  severity: 'warning',
  ja: () => 'フリガナに漢字があります。読みをカタカナで記入してください。',
} as const satisfies Fault<never>;

export const workAfterOperation = {
  rule: 'plan.dates',
  reason: 'work-after-operation',
  severity: 'warning',
  ja: () =>
    '⑩導入作業開始日が⑫運用開始日より後です。導入作業は運用開始より前に始まります。日付をご確認ください。',
} as const satisfies Fault<never>;

export const operationAfterPractice = {
  rule: 'plan.dates',
  reason: 'operation-after-practice',
  severity: 'warning',
  ja: () =>
    '⑫運用開始日が⑬診療・調剤開始日より後です。原則として指定の時点で導入している必要があります。日付をご確認ください。',
} as const satisfies Fault<never>;

export const workAfterPractice = {
  rule: 'plan.dates',
  reason: 'work-after-practice',
  severity: 'warning',
  ja: () =>
    '⑩導入作業開始日が⑬診療・調剤開始日より後です。原則として指定の時点で導入している必要があります。日付をご確認ください。',
} as const satisfies Fault<never>;
