import type { Fault } from '../core/finding.js';
import { printed } from '../facts/printed.js';

export const olderPage = {
  rule: 'milestone.vn-phase',
  reason: 'older-page',
  severity: 'info',
  ja: ({ from }: { from: string }) =>
    `7月請求分からオンライン請求になると読める古い案内がありますが、義務化は${printed(from)}（12月請求分）からです。`,
} as const satisfies Fault<never>;
