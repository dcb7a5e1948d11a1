import type { Fault } from '../core/finding.js';

const centre = 'オンライン資格確認等コールセンター（0800-080-4583）にお問い合わせください。';

export const emailRequired = {
  rule: 'portal.email.charset',
  reason: 'required',
  severity: 'error',
  ja: () => 'メールアドレスを入力してください。',
} as const satisfies Fault<never>;

/** メールアドレス; no text may hold any of the address. */
export const email = {
  notText: {
    rule: 'portal.email.charset',
    reason: 'type',
    severity: 'error',
    ja: () => 'メールアドレスは文字列で渡してください。',
  },
  at: {
    rule: 'portal.email.charset',
    reason: 'at',
    severity: 'error',
    ja: () => '「@」を1つだけ入れてください。',
  },
  part: {
    rule: 'portal.email.charset',
    reason: 'part',
    severity: 'error',
    ja: () => '「@」の前と後の両方を入力してください。',
  },
  upperCase: {
    rule: 'portal.email.charset',
    reason: 'upper-case',
    severity: 'error',
    ja: () => '英大文字は使えません。小文字で入力してください。',
  },
  characters: {
    rule: 'portal.email.charset',
    reason: 'characters',
    severity: 'error',
    ja: ({ position }: { position: number }) =>
      `${position}文字目に使えない文字があります。使えるのは半角の英小文字、数字、ピリオド（.）、ハイフン（-）、アンダーバー（_）、プラス（+）です。`,
  },
  tooLong: {
    rule: 'portal.email.length',
    reason: 'too-long',
    severity: 'error',
    ja: ({ maximum, actual }: { maximum: number; actual: number }) =>
      `メールアドレスは半角${maximum}桁以下です（入力は${actual}桁）。長いものを使う場合は、${centre}`,
  },
  forty: {
    rule: 'portal.email.length',
    reason: 'forty',
    severity: 'warning',
    ja: () =>
      `40桁ちょうどのメールアドレスは、登録できてもログインの設定が必要なことがあります。${centre}`,
    readings: [
      { id: 'registration-page', verdict: 'valid', source: 'S4' },
      { id: 'login-page', verdict: 'invalid', source: 'S4' },
    ],
  },
  provisional: {
    rule: 'portal.provisional-suffix',
    reason: 'mailbox',
    severity: 'error',
    ja: () =>
      '「@01」～「@48」で終わるのは旧サイトの仮メールアドレスです。受信できるメールアドレスを入力してください。',
  },
} as const satisfies Record<string, Fault<never>>;

export const registerAnew = {
  rule: 'portal.provisional-suffix',
  reason: 'register-anew',
  severity: 'info',
  ja: () =>
    '旧サイトの仮アカウントです。パスワード再設定のメールは届きません。「新規ユーザー登録はこちら」から登録してください。',
} as const satisfies Fault<never>;

export const longUserId = {
  rule: 'portal.login.user-id',
  reason: 'long',
  severity: 'info',
  ja: () => `40桁以上のユーザーIDには支払基金側での設定が必要です。${centre}`,
} as const satisfies Fault<never>;

export const phoneRequired = {
  rule: 'portal.phone',
  reason: 'required',
  severity: 'error',
  ja: () => '電話番号を入力してください。',
} as const satisfies Fault<never>;

/** 電話番号; no text may hold any of the number. */
export const phone = {
  notText: {
    rule: 'portal.phone',
    reason: 'type',
    severity: 'error',
    ja: () => '電話番号は文字列で渡してください（数値では先頭の0が失われます）。',
  },
  characters: {
    rule: 'portal.phone',
    reason: 'characters',
    severity: 'error',
    ja: ({ position }: { position: number }) =>
      `${position}文字目に使えない文字があります。電話番号は半角数字をハイフン無しで入力してください。`,
  },
  length: {
    rule: 'portal.phone',
    reason: 'length',
    severity: 'warning',
    ja: ({ actual }: { actual: number }) =>
      `電話番号が${actual}桁です。通常は10桁か11桁です。番号をご確認ください。`,
    readings: [
      { id: 'any-length', verdict: 'valid', source: 'S4' },
      { id: 'ten-or-eleven', verdict: 'invalid', source: 'S4' },
    ],
  },
  firstDigit: {
    rule: 'portal.phone',
    reason: 'first-digit',
    severity: 'warning',
    ja: () => '電話番号が0で始まっていません。市外局番からかご確認ください。',
  },
} as const satisfies Record<string, Fault<never>>;

export const founderRequired = {
  rule: 'portal.founder',
  reason: 'required',
  severity: 'error',
  ja: () => '開設者を入力してください（法人の場合は法人名）。',
} as const satisfies Fault<never>;

export const founder = {
  notText: {
    rule: 'portal.founder',
    reason: 'type',
    severity: 'error',
    ja: () => '開設者は文字列で渡してください。',
  },
  halfWidth: {
    rule: 'portal.founder',
    reason: 'half-width',
    severity: 'error',
    ja: ({ position }: { position: number }) =>
      `開設者は全角で入力してください（${position}文字目が全角ではありません）。`,
  },
} as const satisfies Record<string, Fault<never>>;

export const secretNumberRequired = {
  rule: 'oqs.secret-number',
  reason: 'required',
  severity: 'error',
  ja: () => '秘密の番号を入力してください。',
} as const satisfies Fault<never>;

export const secretNumberAgainRequired = {
  rule: 'oqs.secret-number',
  reason: 'confirmation-required',
  severity: 'error',
  ja: () => '秘密の番号を再度入力してください。',
} as const satisfies Fault<never>;

/** 秘密の番号; no text may hold any of the number. */
export const secretNumber = {
  notText: {
    rule: 'oqs.secret-number',
    reason: 'type',
    severity: 'error',
    ja: () => '秘密の番号は文字列で渡してください（数値では先頭の0が失われます）。',
  },
  format: {
    rule: 'oqs.secret-number',
    reason: 'format',
    severity: 'error',
    ja: () => '秘密の番号は半角数字4文字で入力してください。',
  },
  mismatch: {
    rule: 'oqs.secret-number',
    reason: 'mismatch',
    severity: 'error',
    ja: () => '再度入力した秘密の番号が一致しません。もう一度入力してください。',
  },
} as const satisfies Record<string, Fault<never>>;

const again = '「新規ユーザー登録はこちら」からもう一度手続きをしてください。';

export const activationExpired = {
  rule: 'portal.activation-token',
  reason: 'expired',
  severity: 'info',
  ja: () => `URLの有効期限（24時間）が過ぎています。${again}`,
} as const satisfies Fault<never>;

export const activationAtLimit = {
  rule: 'portal.activation-token',
  reason: 'at-limit',
  severity: 'warning',
  ja: () => `送信からちょうど24時間です。開けない場合は、${again}`,
  readings: [
    { id: 'reached', verdict: 'invalid', source: 'S4' },
    { id: 'passed', verdict: 'valid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const accountsNotListed = {
  rule: 'portal.one-account-per-code',
  reason: 'list',
  severity: 'error',
  ja: () => 'アカウントの一覧を配列で渡してください。',
} as const satisfies Fault<never>;

export const codeRegisteredTwice = {
  rule: 'portal.one-account-per-code',
  reason: 'code',
  severity: 'warning',
  ja: ({ first }: { first: number }) =>
    `同じ医療機関等コードのアカウントが${first}件目にもあります。1施設に1アカウントです。どちらが正しいかご確認ください。`,
} as const satisfies Fault<never>;

export const emailRegisteredTwice = {
  rule: 'portal.one-account-per-code',
  reason: 'email',
  severity: 'warning',
  ja: ({ first }: { first: number }) =>
    `同じメールアドレスのアカウントが${first}件目にもあります。医科と歯科の併設でも、別のメールアドレスが必要です。`,
} as const satisfies Fault<never>;
