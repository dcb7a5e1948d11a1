import type { Fault } from '../core/finding.js';

export const startSource = {
  rule: 'ocl.start-month',
  reason: 'vendor-source',
  severity: 'info',
  ja: () => '20日締めと開始月（請求月）は、レセコン事業者、国保連、支払基金の案内によります。',
} as const satisfies Fault<never>;

export const applicationDate = {
  rule: 'ocl.start-month',
  reason: 'application-date',
  severity: 'error',
  ja: () => '申請日を2024-05-18のように入力してください。',
} as const satisfies Fault<never>;

export const startTooEarly = {
  rule: 'ocl.start-month',
  reason: 'too-early',
  severity: 'error',
  ja: ({ applied, first, second }: { applied: string; first: string; second: string }) =>
    `申請日が${applied}のとき、請求開始月は${first}か${second}です（毎月20日締め）。どちらかを選んでください。`,
} as const satisfies Fault<never>;

export const startLater = {
  rule: 'ocl.start-month',
  reason: 'later',
  severity: 'warning',
  ja: ({ first, second }: { first: string; second: string }) =>
    `${second}より後の請求開始月を受け付けるかは案内に記載がありません。${first}か${second}を選んでください。`,
  readings: [
    { id: 'offered-only', verdict: 'invalid', source: 'S2' },
    { id: 'any-later', verdict: 'valid', source: 'P2' },
  ],
} as const satisfies Fault<never>;

export const startEarlyInChange = {
  rule: 'ocl.start-month',
  reason: 'early-in-change',
  severity: 'warning',
  ja: ({ applied, first, second }: { applied: string; first: string; second: string }) =>
    `変更の申請日が${applied}のとき、選べる月は${first}か${second}とも、すでに届け出た請求開始月のままともいえます。請求開始月をご確認ください。`,
  readings: [
    { id: 'offered-in-change-too', verdict: 'invalid', source: 'S2' },
    { id: 'start-as-filed', verdict: 'valid', source: 'S2' },
  ],
} as const satisfies Fault<never>;

export const changeBeforeApplication = {
  rule: 'ocl.change-after-20',
  reason: 'before-application',
  severity: 'error',
  ja: ({ applied }: { applied: string }) =>
    `変更日が申請日${applied}より前です。日付をご確認ください。`,
} as const satisfies Fault<never>;

export const changeTooEarly = {
  rule: 'ocl.change-after-20',
  reason: 'too-early',
  severity: 'info',
  ja: ({ from }: { from: string }) => `変更は、申請した月の20日（${from}）以降に行ってください。`,
} as const satisfies Fault<never>;

export const changeBatch = {
  rule: 'ocl.change-after-20',
  reason: 'after-closing',
  severity: 'warning',
  ja: ({ batch }: { batch: string }) =>
    `21日以降の申請です。文面ではすぐ変更できますが、次の締めに入るため${batch}以降とも読めます。お急ぎでなければ${batch}以降に変更してください。`,
  readings: [
    { id: 'letter', verdict: 'valid', source: 'S2' },
    { id: 'batch', verdict: 'invalid', source: 'S2' },
  ],
} as const satisfies Fault<never>;

export const visitEstimate = {
  rule: 'vendor.optech.visit-window',
  reason: 'vendor-estimate',
  severity: 'info',
  ja: () =>
    '訪問作業は株式会社オプテックの目安で、「オンライン請求おまかせパック」を申請日に申し込んだ場合に限ります。',
} as const satisfies Fault<never>;

export const windowClosing = {
  rule: 'ocl.claim-window',
  reason: 'closing-minute',
  severity: 'warning',
  ja: ({ until }: { until: string }) =>
    `${until}ちょうどを受け付けるかは案内に記載がありません。それより前に送信してください。`,
  readings: [
    { id: 'excluded', verdict: 'invalid', source: 'P14' },
    { id: 'included', verdict: 'valid', source: 'P14' },
  ],
} as const satisfies Fault<never>;
