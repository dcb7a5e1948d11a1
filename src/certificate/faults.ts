import type { Fault } from '../core/finding.js';

export const validityCounting = {
  rule: 'cert.validity',
  reason: 'counting',
  severity: 'warning',
  ja: ({ earliest, latest }: { earliest: string; latest: string }) =>
    `3年3か月の数え方は案内に記載がなく、期限は${earliest}から${latest}まで分かれます。発行通知書の日付をご確認ください。`,
  readings: [
    { id: 'clamped', verdict: 'valid', source: 'S4' },
    { id: 'first-day-excluded', verdict: 'valid', source: 'P10' },
    { id: 'first-day-included', verdict: 'valid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const renewalPublic = {
  rule: 'cert.validity',
  reason: 'renewal-public',
  severity: 'info',
  ja: () =>
    '更新できる期間とお知らせの時期は、事業者が公開する案内によります。更新にも発行料がかかり、残りの期間は引き継がれません。',
} as const satisfies Fault<never>;

export const arrivalEstimate = {
  rule: 'cert.arrival',
  reason: 'estimate',
  severity: 'info',
  ja: () => '約5営業日の目安です。発行通知書は簡易書留で届きます。',
} as const satisfies Fault<never>;

export const prerequisiteMissing = {
  rule: 'cert.prereq',
  reason: 'missing',
  severity: 'error',
  ja: () => '先にオンライン資格確認の利用申請を行ってください。',
} as const satisfies Fault<never>;

export const prerequisiteClaimsOnly = {
  rule: 'cert.prereq',
  reason: 'claims-only',
  severity: 'warning',
  ja: () =>
    'オンライン請求の届出だけで申請できるかは、案内によって異なります。オンライン資格確認の利用申請を行うか、コールセンターにご確認ください。',
  readings: [
    { id: 'gate', verdict: 'invalid', source: 'S4' },
    { id: 'fee-text', verdict: 'valid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const paymentDeducted = {
  rule: 'cert.payment-default',
  reason: 'deducted',
  severity: 'info',
  ja: () =>
    '支払方法の登録がないため、1（診療（調剤）報酬支払額から控除）となります。変えるには利用申請で登録してください。',
} as const satisfies Fault<never>;

export const terminalNameRequired = {
  rule: 'cert.terminal-name',
  reason: 'required',
  severity: 'error',
  ja: () =>
    '「オンライン資格確認パソコン」のような、端末を見分けられる端末名称等を入力してください。',
} as const satisfies Fault<never>;

export const terminalNameRepeated = {
  rule: 'cert.terminal-name',
  reason: 'repeated',
  severity: 'warning',
  ja: ({ first }: { first: number }) =>
    `${first}枚目と同じ端末名称等です。電子証明書1枚ごとに、端末を見分けられる名前にしてください。`,
} as const satisfies Fault<never>;

export const terminalNameSystem = {
  rule: 'cert.terminal-name',
  reason: 'operating-system',
  severity: 'warning',
  ja: () =>
    '基本ソフト（OS）の名前だけでは端末を見分けられません。「受付1号機」のような名前にしてください。',
} as const satisfies Fault<never>;
