import type { Fault } from '../core/finding.js';

export const startRequired = {
  rule: 'opstart.register',
  reason: 'required',
  severity: 'error',
  ja: () => '運用開始日を入力してください。',
} as const satisfies Fault<never>;

export const notReady = {
  rule: 'opstart.register',
  reason: 'not-ready',
  severity: 'warning',
  ja: () => '運用開始日は、導入・運用開始の準備作業が完了してから登録してください。',
} as const satisfies Fault<never>;

export const addonUnregistered = {
  rule: 'opstart.dx-addon',
  reason: 'unregistered',
  severity: 'info',
  ja: () => '訪問看護医療DX情報活用加算の届出の前に、運用開始日を登録してください。',
} as const satisfies Fault<never>;

export const addonOtherRequirements = {
  rule: 'opstart.dx-addon',
  reason: 'other-requirements',
  severity: 'info',
  ja: () =>
    '運用開始日の登録は要件の一つです。訪問看護医療DX情報活用加算のほかの要件をご確認ください。',
} as const satisfies Fault<never>;
