import type { Fault } from '../../core/finding.js';
import { notTextText, unknownText } from '../engine/texts.js';

export const notText = {
  rule: 'opstart.register',
  reason: 'type',
  severity: 'error',
  ja: notTextText,
} as const satisfies Fault<never>;

export const unknown = {
  rule: 'opstart.register',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;
