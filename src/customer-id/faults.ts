import type { Fault } from '../core/finding.js';

const papers =
  'NTT東日本の「開通のご案内」、NTT西日本の「お申し込み内容のご案内」（光コラボは事業者の書類）でご確認ください。';

export const customerIdRequired = {
  rule: 'oqs.customer-id.format',
  reason: 'required',
  severity: 'error',
  ja: () => `お客さまIDを入力してください。${papers}`,
} as const satisfies Fault<never>;

export const customerIdNotText = {
  rule: 'oqs.customer-id.format',
  reason: 'type',
  severity: 'error',
  ja: () => 'お客さまIDは文字列で渡してください。',
} as const satisfies Fault<never>;

export const customerIdCharacters = {
  rule: 'oqs.customer-id.format',
  reason: 'characters',
  severity: 'error',
  ja: ({ position }: { position: number }) =>
    `${position}文字目に使えない文字があります。お客さまIDは半角英数字で入力してください。`,
} as const satisfies Fault<never>;

export const customerIdUnknownPrefix = {
  rule: 'oqs.customer-id.format',
  reason: 'prefix',
  severity: 'error',
  ja: () => `お客さまIDはCAFまたはCOPで始まります。${papers}`,
} as const satisfies Fault<never>;

export const customerIdMissingPrefix = {
  rule: 'oqs.customer-id.format',
  reason: 'prefix-missing',
  severity: 'error',
  ja: ({ kind }: { kind: string }) => `先頭の「${kind}」が抜けていませんか。${papers}`,
} as const satisfies Fault<never>;

export const customerIdLength = {
  rule: 'oqs.customer-id.format',
  reason: 'length',
  severity: 'error',
  ja: ({ kind, expected, actual }: { kind: string; expected: number; actual: number }) =>
    `${kind}に続く英数字は${expected}桁です（入力は${actual}桁）。${papers}`,
} as const satisfies Fault<never>;

export const customerIdOtherKind = {
  rule: 'oqs.customer-id.format',
  reason: 'other-kind',
  severity: 'error',
  ja: ({ kind, other }: { kind: string; other: string }) =>
    `${kind}ではなく${other}のお客さまIDではありませんか。${papers}`,
} as const satisfies Fault<never>;

export const customerIdLetters = {
  rule: 'oqs.customer-id.format',
  reason: 'letters',
  severity: 'warning',
  ja: ({ kind }: { kind: string }) =>
    `${kind}に続く部分に英字があります。公開されている例は数字だけです。${papers}`,
} as const satisfies Fault<never>;

export const customerIdNormalised = {
  rule: 'oqs.customer-id.format',
  reason: 'normalised',
  severity: 'info',
  ja: () => 'お客さまIDの全角・小文字・空白・見えない文字を直しました。',
} as const satisfies Fault<never>;

export const customerIdPrefixRepeated = {
  rule: 'oqs.customer-id.format',
  reason: 'prefix-repeated',
  severity: 'info',
  ja: ({ kind }: { kind: string }) => `先頭の${kind}を除いた部分を読み取りました。`,
} as const satisfies Fault<never>;

export const customerIdConfirmationRequired = {
  rule: 'oqs.customer-id.confirm',
  reason: 'required',
  severity: 'error',
  ja: () => '確認用お客さまIDを入力してください。',
} as const satisfies Fault<never>;

export const customerIdConfirmationMismatch = {
  rule: 'oqs.customer-id.confirm',
  reason: 'mismatch',
  severity: 'error',
  ja: () => '確認用お客さまIDが一致しません。もう一度入力してください。',
} as const satisfies Fault<never>;

export const customerIdNotReflected = {
  rule: 'oqs.customer-id.kind',
  reason: 'paper-application',
  severity: 'warning',
  ja: () =>
    '紙でオンライン請求を申請した場合、お客さまIDがまだ反映されていないことがあります。反映されないときはCAFまたはCOPを選んで入力してください。',
} as const satisfies Fault<never>;
