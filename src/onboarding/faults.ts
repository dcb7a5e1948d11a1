import type { Fault } from '../core/finding.js';
import { printed } from '../facts/printed.js';

export const notStarted = {
  rule: 'onboarding.plan',
  reason: 'not-started',
  severity: 'error',
  ja: ({ from }: { from: string }) =>
    `訪問看護のオンライン請求・オンライン資格確認は${printed(from)}からです。開始日をご確認ください。`,
} as const satisfies Fault<never>;

export const stillOptional = {
  rule: 'onboarding.plan',
  reason: 'optional',
  severity: 'info',
  ja: ({ from }: { from: string }) => `開始日には任意です。${printed(from)}から義務です。`,
} as const satisfies Fault<never>;

export const mandatory = {
  rule: 'onboarding.plan',
  reason: 'mandatory',
  severity: 'info',
  ja: ({ from }: { from: string }) => `${printed(from)}から義務です。`,
} as const satisfies Fault<never>;

export const noPaperClaims = {
  rule: 'onboarding.plan',
  reason: 'no-paper-claims',
  severity: 'info',
  ja: ({ from }: { from: string }) =>
    `オンライン資格確認は原則義務です。紙レセプトでの請求は、${printed(from)}以降、新規には認められません。`,
} as const satisfies Fault<never>;

export const stationCode = {
  rule: 'onboarding.plan',
  reason: 'station-code',
  severity: 'info',
  ja: ({ bureau }: { bureau: string }) =>
    `登録にはステーションコード（7桁）が要ります。受付番号の様式に訪問看護はないため、指定の前に登録できるかは${bureau}にご確認ください。`,
} as const satisfies Fault<never>;

export const leadTimes = {
  rule: 'onboarding.plan',
  reason: 'lead-times',
  severity: 'info',
  ja: ({ months }: { months: number }) =>
    `導入までの期間の目安（最長${months}か月）から数えています。環境によって異なるので、導入支援事業者にご確認ください。`,
} as const satisfies Fault<never>;

export const arrivalGuide = {
  rule: 'onboarding.plan',
  reason: 'arrival-guide',
  severity: 'info',
  ja: () =>
    '通知書は申請から約5営業日で届きます。開始日に間に合う最後の日の目安で、現地での導入の日数は含みません。',
} as const satisfies Fault<never>;

export const claimsLate = {
  rule: 'onboarding.plan',
  reason: 'late-claims',
  severity: 'warning',
  ja: ({ month, first }: { month: string; first: string }) =>
    `${month}の請求からオンラインにできる申請の締切（20日）を過ぎています。いま申請すると、請求開始月は早くて${first}です。`,
} as const satisfies Fault<never>;

export const claimsBeforeDesignation = {
  rule: 'onboarding.plan',
  reason: 'claims-before-designation',
  severity: 'info',
  ja: () =>
    '受付番号はオンライン資格確認の準備にのみ使うとされ、指定の前にオンライン請求を申請できるかは案内に記載がありません。早めに支払基金・国保連にご確認ください。',
  readings: [
    { id: 'with-reception-number', verdict: 'valid', source: 'S4' },
    { id: 'after-designation', verdict: 'valid', source: 'S1' },
  ],
} as const satisfies Fault<never>;

export const guidePassed = {
  rule: 'onboarding.plan',
  reason: 'guide-passed',
  severity: 'info',
  ja: ({ guide }: { guide: string }) =>
    `目安の${guide}を過ぎています。まだなら早めにお進めください。`,
} as const satisfies Fault<never>;
