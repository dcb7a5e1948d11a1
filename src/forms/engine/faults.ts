import type { Fault } from '../../core/finding.js';

export const choiceRead = {
  rule: 'form.choice',
  reason: 'read',
  severity: 'info',
  ja: ({ field, choice }: { field: string; fieldEn: string; choice: string; choiceEn: string }) =>
    `「${field}」を「${choice}」と読み取りました。`,
} as const satisfies Fault<never>;

export const noDay = {
  rule: 'form.on',
  reason: 'format',
  severity: 'error',
  ja: () => '提出日をご確認ください（例：2024-05-20）。',
} as const satisfies Fault<never>;

export const noForm = {
  rule: 'form.definition',
  reason: 'unreadable',
  severity: 'error',
  ja: () => '様式をご確認ください。',
} as const satisfies Fault<never>;
