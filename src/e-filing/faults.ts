import type { Fault } from '../core/finding.js';

export const serviceClosing = {
  rule: 'efs.service-hours',
  reason: 'closing-minute',
  severity: 'warning',
  ja: () => '21:00ちょうどを含むかは資料にありません。サービス終了とみなします。',
  readings: [
    { id: 'open', verdict: 'valid', source: 'S0' },
    { id: 'closed', verdict: 'invalid', source: 'S0' },
  ],
} as const satisfies Fault<never>;

export const serviceHoliday = {
  rule: 'efs.service-hours',
  reason: 'holiday',
  severity: 'warning',
  ja: () =>
    '祝日と年末年始のサービスは資料にありません。文面どおりなら利用できます。期限のあるものは前の開庁日までにお出しください。',
  readings: [
    { id: 'open', verdict: 'valid', source: 'S0' },
    { id: 'closed', verdict: 'invalid', source: 'package' },
  ],
} as const satisfies Fault<never>;
