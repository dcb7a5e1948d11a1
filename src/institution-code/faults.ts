import type { Fault } from '../core/finding.js';

const ten = '医療機関等コードを10桁の半角数字で入力してください。';
const seven = '医療機関コードを7桁の半角数字で入力してください。';
const entered = ({ actual }: { actual: number }) => `入力は${actual}桁です。`;
const correct = ({ position }: { position: number }) => `${position}文字目を直してください。`;
const normalised = '全角数字や空白などを直しました。';
const mismatch = (way: string, { expected, actual }: { expected: number; actual: number }) =>
  `末尾の検証番号が${actual}ですが、${way}計算では${expected}です。番号をご確認ください。`;

/** What can be wrong with the digits themselves of a 医療機関等コード. */
export const code10 = {
  required: {
    rule: 'code.institution-10',
    reason: 'required',
    severity: 'error',
    ja: () => ten,
  },
  notText: {
    rule: 'code.institution-10',
    reason: 'type',
    severity: 'error',
    ja: () => `${ten}文字列で渡してください。`,
  },
  length: {
    rule: 'code.institution-10',
    reason: 'length',
    severity: 'error',
    ja: (params: { actual: number }) => ten + entered(params),
  },
  characters: {
    rule: 'code.institution-10',
    reason: 'characters',
    severity: 'error',
    ja: (params: { position: number }) => ten + correct(params),
  },
  separator: {
    rule: 'code.institution-10',
    reason: 'separator',
    severity: 'error',
    ja: () => `${ten}区切りや空白を除いてください。`,
  },
  normalised: {
    rule: 'code.institution-10',
    reason: 'normalised',
    severity: 'info',
    ja: () => normalised,
  },
} as const satisfies Record<string, Fault<never>>;

/** What can be wrong with the digits themselves of a 医療機関コード. */
export const code7 = {
  required: {
    rule: 'code.institution-7',
    reason: 'required',
    severity: 'error',
    ja: () => seven,
  },
  notText: {
    rule: 'code.institution-7',
    reason: 'type',
    severity: 'error',
    ja: () => `${seven}文字列で渡してください。`,
  },
  length: {
    rule: 'code.institution-7',
    reason: 'length',
    severity: 'error',
    ja: (params: { actual: number }) => seven + entered(params),
  },
  characters: {
    rule: 'code.institution-7',
    reason: 'characters',
    severity: 'error',
    ja: (params: { position: number }) => seven + correct(params),
  },
  separator: {
    rule: 'code.institution-7',
    reason: 'separator',
    severity: 'error',
    ja: () => `${seven}区切りや空白を除いてください。`,
  },
  normalised: {
    rule: 'code.institution-7',
    reason: 'normalised',
    severity: 'info',
    ja: () => normalised,
  },
} as const satisfies Record<string, Fault<never>>;

/** 点数表コード and 所属機関選択. */
export const pointTableRequired = {
  rule: 'ref.tensuhyo-code',
  reason: 'required',
  severity: 'error',
  ja: () => '点数表コードを1医科・3歯科・4調剤・6訪問看護から選んでください。',
} as const satisfies Fault<never>;

export const pointTableNotText = {
  rule: 'ref.tensuhyo-code',
  reason: 'type',
  severity: 'error',
  ja: () => '点数表コードは文字列で渡してください。',
} as const satisfies Fault<never>;

export const pointTableUnknown = {
  rule: 'ref.tensuhyo-code',
  reason: 'unknown',
  severity: 'error',
  ja: () => '点数表コードは1医科・3歯科・4調剤・6訪問看護です。',
} as const satisfies Fault<never>;

export const pointTableNormalised = {
  rule: 'ref.tensuhyo-code',
  reason: 'normalised',
  severity: 'info',
  ja: () => '点数表コードの全角数字や空白、見えない文字を直しました。',
} as const satisfies Fault<never>;

export const accountClassUnknown = {
  rule: 'ref.tensuhyo-code',
  reason: 'account-class',
  severity: 'error',
  ja: () => '所属機関を1医科・3歯科・4調剤・6訪問看護・7職域から選んでください。',
} as const satisfies Fault<never>;

/** A 7 in third place of a ten-digit code. */
export const workplaceCode = {
  rule: 'code.institution-10',
  reason: 'workplace',
  severity: 'warning',
  ja: () => '点数表コード7は公表された例がありません。番号をご確認ください。',
  readings: [
    { id: 'accepted', verdict: 'valid', source: 'S4' },
    { id: 'not-listed', verdict: 'invalid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

/** The code against what the caller knows beside it. */
export const partMismatch = {
  rule: 'code.institution-10',
  reason: 'part-mismatch',
  severity: 'error',
  ja: ({ part, expected, actual }: { part: string; expected: string; actual: string }) =>
    `${part === 'prefecture' ? '都道府県' : part === 'code7' ? '医療機関' : '点数表'}コードが食い違います（${expected}と${actual}）。番号をご確認ください。`,
} as const satisfies Fault<never>;

export const checkDigitMismatch = {
  rule: 'code.check-digit',
  reason: 'mismatch',
  severity: 'warning',
  ja: (params: { expected: number; actual: number }) => mismatch('', params),
} as const satisfies Fault<never>;

export const checkDigitMismatchKanto4 = {
  rule: 'code.check-digit-kanto4',
  reason: 'mismatch',
  severity: 'warning',
  ja: (params: { expected: number; actual: number }) => mismatch('4都県の', params),
} as const satisfies Fault<never>;

export const lostZero = {
  rule: 'code.excel-damage',
  reason: 'leading-zero',
  severity: 'error',
  ja: ({ actual }: { actual: number }) =>
    `1桁足りません。先頭の0${actual > 6 ? 'か点数表コード' : ''}をご確認ください。`,
} as const satisfies Fault<never>;

export const spreadsheetNumber = {
  rule: 'code.excel-damage',
  reason: 'number-format',
  severity: 'error',
  ja: () => '1.1E+08のような表示や記号です。番号をご確認ください。',
} as const satisfies Fault<never>;

/** Seven digits all 0 or all 9. */
export const placeholderCode = {
  rule: 'code.placeholder',
  reason: 'placeholder',
  severity: 'info',
  ja: () => '番号なしの値です。',
} as const satisfies Fault<never>;

export const kaigoTenDigits = {
  rule: 'code.kaigo-number-mixup',
  reason: 'ten-digits',
  severity: 'warning',
  ja: () => '7桁の欄です。10桁の医療機関等コードや介護保険事業所番号でないかご確認ください。',
} as const satisfies Fault<never>;

export const kaigoTokyo = {
  rule: 'code.kaigo-number-mixup',
  reason: 'tokyo',
  severity: 'warning',
  ja: () => '介護保険事業所番号でないかご確認ください。',
} as const satisfies Fault<never>;
