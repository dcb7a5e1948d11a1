import type { Fault } from '../core/finding.js';
import { agedJa } from '../facts/printed.js';

const choices = '01（北海道）から47（沖縄）までの2桁の半角数字です。';

export const prefectureRequired = {
  rule: 'ref.prefecture-code',
  reason: 'required',
  severity: 'error',
  ja: () => `都道府県コードを入力してください。${choices}`,
} as const satisfies Fault<never>;

export const prefectureNotText = {
  rule: 'ref.prefecture-code',
  reason: 'type',
  severity: 'error',
  ja: () => `都道府県コードは文字列で渡してください（数値では先頭の0が失われます）。`,
} as const satisfies Fault<never>;

export const prefectureFormat = {
  rule: 'ref.prefecture-code',
  reason: 'format',
  severity: 'error',
  ja: () => `都道府県コードは${choices}先頭の0も入力してください。`,
} as const satisfies Fault<never>;

export const prefectureNormalised = {
  rule: 'ref.prefecture-code',
  reason: 'normalised',
  severity: 'info',
  ja: () => '都道府県コードの全角数字や空白、見えない文字を直しました。',
} as const satisfies Fault<never>;

export const prefectureUnknown = {
  rule: 'ref.prefecture-code',
  reason: 'unknown',
  severity: 'error',
  ja: ({ code }: { code: string }) =>
    `都道府県コード${code}はありません。01～47の番号をご確認ください。`,
} as const satisfies Fault<never>;

export const prefectureOverflow = {
  rule: 'ref.prefecture-code',
  reason: 'overflow',
  severity: 'warning',
  ja: ({ code }: { code: string }) =>
    `都道府県コード${code}は公表された例がありません。番号をご確認ください。`,
  readings: [
    { id: 'accepted', verdict: 'valid', source: 'P4' },
    { id: 'not-listed', verdict: 'invalid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const prefectureTestValue = {
  rule: 'ref.prefecture-code-48',
  reason: 'test-value',
  severity: 'error',
  ja: () => '都道府県コード48は動作確認用です。01～47の番号をご確認ください。',
} as const satisfies Fault<never>;

export const prefectureNameUnknown = {
  rule: 'ref.prefecture-code',
  reason: 'name-unknown',
  severity: 'error',
  ja: () =>
    '都道府県として読み取れません。「13:東京都」「東京都」「tokyo」「13」のように、番号か名前を入力してください。',
} as const satisfies Fault<never>;

export const prefectureNameMismatch = {
  rule: 'ref.prefecture-code',
  reason: 'name-mismatch',
  severity: 'error',
  ja: ({ code, expected, actual }: { code: string; expected: string; actual: string }) =>
    `番号${code}は${expected}ですが、名前は${actual}になっています。番号か名前のどちらかを直してください。`,
} as const satisfies Fault<never>;

export const pagesAged = {
  rule: 'ref.bureau',
  reason: 'as-of',
  severity: 'info',
  ja: agedJa,
} as const satisfies Fault<never>;
