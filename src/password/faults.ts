import type { Fault } from '../core/finding.js';

const required = () => 'パスワードを入力してください。';
const asText = () => 'パスワードは文字列で渡してください。';
const length = ({ minimum, maximum }: { minimum: number; maximum: number }) =>
  `${minimum}文字以上${maximum}文字以下にしてください。`;
const upper = () => '半角の英大文字を1文字以上入れてください。';
const lower = () => '半角の英小文字を1文字以上入れてください。';
const digit = () => '半角の数字を1文字以上入れてください。';
const confirm = () => 'パスワード（確認用）を入力してください。';
const mismatch = () => 'パスワード（確認用）が一致しません。もう一度入力してください。';

export const policyUnknown = {
  rule: 'portal.password',
  reason: 'policy',
  severity: 'error',
  ja: () => "パスワードの基準は'portal'か'e-filing'を渡してください。",
} as const satisfies Fault<never>;

/** The password of the portal. */
export const portalPassword = {
  required: { rule: 'portal.password', reason: 'required', severity: 'error', ja: required },
  notText: { rule: 'portal.password', reason: 'type', severity: 'error', ja: asText },
  length: { rule: 'portal.password', reason: 'length', severity: 'error', ja: length },
  upper: { rule: 'portal.password', reason: 'upper', severity: 'error', ja: upper },
  lower: { rule: 'portal.password', reason: 'lower', severity: 'error', ja: lower },
  digit: { rule: 'portal.password', reason: 'digit', severity: 'error', ja: digit },
  unaddressed: {
    rule: 'portal.password',
    reason: 'characters',
    severity: 'warning',
    ja: () =>
      '空白や全角文字が使えるかは案内に記載がありません。半角の英字・数字・記号にしてください。',
    readings: [
      { id: 'accepted', verdict: 'valid', source: 'S4' },
      { id: 'refused', verdict: 'invalid', source: 'S4' },
    ],
  },
  confirmationRequired: {
    rule: 'portal.password.confirm',
    reason: 'required',
    severity: 'error',
    ja: confirm,
  },
  mismatch: {
    rule: 'portal.password.confirm',
    reason: 'mismatch',
    severity: 'error',
    ja: mismatch,
  },
} as const satisfies Record<string, Fault<never>>;

/** The password of the electronic-filing system. */
export const eFilingPassword = {
  required: { rule: 'efs.password', reason: 'required', severity: 'error', ja: required },
  notText: { rule: 'efs.password', reason: 'type', severity: 'error', ja: asText },
  length: { rule: 'efs.password', reason: 'length', severity: 'error', ja: length },
  upper: { rule: 'efs.password', reason: 'upper', severity: 'error', ja: upper },
  lower: { rule: 'efs.password', reason: 'lower', severity: 'error', ja: lower },
  digit: { rule: 'efs.password', reason: 'digit', severity: 'error', ja: digit },
  unaddressed: {
    rule: 'efs.password',
    reason: 'space',
    severity: 'warning',
    ja: () => '空白が記号に当たるかは案内に記載がありません。空白は使わないでください。',
    readings: [
      { id: 'accepted', verdict: 'valid', source: 'S0' },
      { id: 'refused', verdict: 'invalid', source: 'S0' },
    ],
  },
  confirmationRequired: {
    rule: 'efs.password.confirm',
    reason: 'required',
    severity: 'error',
    ja: confirm,
  },
  mismatch: { rule: 'efs.password.confirm', reason: 'mismatch', severity: 'error', ja: mismatch },
} as const satisfies Record<string, Fault<never>>;

export const passwordSymbol = {
  rule: 'efs.password',
  reason: 'symbol',
  severity: 'error',
  ja: () => '半角の記号を1文字以上入れてください。',
} as const satisfies Fault<never>;

export const passwordHalfWidth = {
  rule: 'efs.password',
  reason: 'half-width',
  severity: 'error',
  ja: () => '半角の英字・数字・記号だけを使ってください。',
} as const satisfies Fault<never>;

export const oldPasswordReset = {
  rule: 'portal.login.old-password',
  reason: 'reset',
  severity: 'info',
  ja: () =>
    '旧サイトのパスワードではログインできません。ログイン画面の「パスワードの再設定」から設定し直してください。',
} as const satisfies Fault<never>;

export const oldPasswordOverlap = {
  rule: 'portal.login.old-password',
  reason: 'overlap',
  severity: 'warning',
  ja: () =>
    '新旧のサイトが並行していた時期のパスワードです。旧サイトで設定したものなら、再設定が必要です。',
  readings: [
    { id: 'old-portal', verdict: 'invalid', source: 'S2' },
    { id: 'new-portal', verdict: 'valid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const oldPasswordReuse = {
  rule: 'portal.login.old-password',
  reason: 'reuse',
  severity: 'warning',
  ja: () =>
    '旧サイトと同じパスワードを選べるかは、案内によって異なります。新しいパスワードにしてください。',
  readings: [
    { id: 'refused', verdict: 'invalid', source: 'S4' },
    { id: 'accepted', verdict: 'valid', source: 'S2' },
  ],
} as const satisfies Fault<never>;

export const samePassword = {
  rule: 'efs.password.current',
  reason: 'same',
  severity: 'warning',
  ja: () =>
    '現在と同じパスワードを選べるかは案内に記載がありません。新しいパスワードにしてください。',
  readings: [
    { id: 'refused', verdict: 'invalid', source: 'S0' },
    { id: 'accepted', verdict: 'valid', source: 'S0' },
  ],
} as const satisfies Fault<never>;
