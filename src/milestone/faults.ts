import type { Fault } from '../core/finding.js';

export const olderPage = {
  rule: 'milestone.vn-phase',
  reason: 'older-page',
  severity: 'info',
  ja: () =>
    '7月請求分からオンライン請求になると読める古い案内がありますが、義務化は2024年12月2日（12月請求分）からです。',
} as const satisfies Fault<never>;
