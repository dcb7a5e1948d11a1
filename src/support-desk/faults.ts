import type { Fault } from '../core/finding.js';
import { agedJa } from '../facts/printed.js';
import { yearEndJa } from '../facts/year-end.js';

const closing = ({ closes }: { closes: string }) =>
  `${closes}ちょうどを含むかは案内に記載がありません。受付終了とみなします。`;

const unconfirmed = ({ day }: { day: number }) =>
  `${day}日の受付時間は、ほかの案内（秋田県国保連）に載っていません。`;

const yearEnd = () => `年末年始（${yearEndJa}）の受付は案内に記載がありません。`;

export const callCentreClosing = {
  rule: 'desk.call-centre',
  reason: 'closing-minute',
  severity: 'warning',
  ja: closing,
  readings: [
    { id: 'open', verdict: 'valid', source: 'S4' },
    { id: 'closed', verdict: 'invalid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const callCentreYearEnd = {
  rule: 'desk.call-centre',
  reason: 'year-end',
  severity: 'warning',
  ja: () => `${yearEnd()}文面どおりなら受け付けています。電話の前にホームページでご確認ください。`,
  readings: [
    { id: 'open', verdict: 'valid', source: 'S4' },
    { id: 'closed', verdict: 'invalid', source: 'package' },
  ],
} as const satisfies Fault<never>;

export const systemClosing = {
  rule: 'desk.claims-system',
  reason: 'closing-minute',
  severity: 'warning',
  ja: closing,
  readings: [
    { id: 'open', verdict: 'valid', source: 'S4' },
    { id: 'closed', verdict: 'invalid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const systemUnconfirmed = {
  rule: 'desk.claims-system',
  reason: 'unconfirmed',
  severity: 'info',
  ja: unconfirmed,
} as const satisfies Fault<never>;

export const networkClosing = {
  rule: 'desk.claims-network',
  reason: 'closing-minute',
  severity: 'warning',
  ja: closing,
  readings: [
    { id: 'open', verdict: 'valid', source: 'S4' },
    { id: 'closed', verdict: 'invalid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const networkHoliday = {
  rule: 'desk.claims-network',
  reason: 'holiday',
  severity: 'warning',
  ja: () =>
    '土日祝日も受付とする案内と、除くとする案内（秋田県国保連）があります。急ぎでなければ平日におかけください。',
  readings: [
    { id: 'holidays-included', verdict: 'valid', source: 'S4' },
    { id: 'holidays-excluded', verdict: 'invalid', source: 'P14' },
  ],
} as const satisfies Fault<never>;

export const networkConflict = {
  rule: 'desk.claims-network',
  reason: 'conflict',
  severity: 'info',
  ja: ({ other }: { other: string }) =>
    `ほかの案内（秋田県国保連）では${other}です（1行ずれた誤記とみられます）。`,
} as const satisfies Fault<never>;

export const networkUnconfirmed = {
  rule: 'desk.claims-network',
  reason: 'unconfirmed',
  severity: 'info',
  ja: unconfirmed,
} as const satisfies Fault<never>;

export const networkYearEnd = {
  rule: 'desk.claims-network',
  reason: 'year-end',
  severity: 'info',
  ja: yearEnd,
} as const satisfies Fault<never>;

export const systemYearEnd = {
  rule: 'desk.claims-system',
  reason: 'year-end',
  severity: 'info',
  ja: yearEnd,
} as const satisfies Fault<never>;

export const callCentreAged = {
  rule: 'desk.call-centre',
  reason: 'as-of',
  severity: 'info',
  ja: agedJa,
} as const satisfies Fault<never>;

export const systemAged = {
  rule: 'desk.claims-system',
  reason: 'as-of',
  severity: 'info',
  ja: agedJa,
} as const satisfies Fault<never>;

export const networkAged = {
  rule: 'desk.claims-network',
  reason: 'as-of',
  severity: 'info',
  ja: agedJa,
} as const satisfies Fault<never>;

export const vendorsAged = {
  rule: 'vendor.vn-providers',
  reason: 'as-of',
  severity: 'info',
  ja: agedJa,
} as const satisfies Fault<never>;
