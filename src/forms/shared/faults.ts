import type { Fault } from '../../core/finding.js';

type FieldText = { field: string; fieldEn: string };

export const seirekiAsked = {
  rule: 'cal.wareki',
  reason: 'seireki-asked',
  severity: 'warning',
  ja: ({ field, value }: FieldText & { value: string }) =>
    `「${field}」は西暦で記入する欄です。${value}と記入してください。`,
} as const satisfies Fault<never>;

export const reiwaAsked = {
  rule: 'cal.wareki',
  reason: 'reiwa-asked',
  severity: 'warning',
  ja: ({ field }: FieldText) => `「${field}」は令和で記入してください。`,
} as const satisfies Fault<never>;
