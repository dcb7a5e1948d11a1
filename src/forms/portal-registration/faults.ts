import type { Fault } from '../../core/finding.js';
import { consentText, missingText, notTextText, unknownText } from '../engine/texts.js';

export const missing = {
  rule: 'portal.required',
  reason: 'missing',
  severity: 'error',
  ja: missingText,
} as const satisfies Fault<never>;

export const notText = {
  rule: 'portal.required',
  reason: 'type',
  severity: 'error',
  ja: notTextText,
} as const satisfies Fault<never>;

export const unknown = {
  rule: 'portal.required',
  reason: 'choice',
  severity: 'error',
  ja: unknownText,
} as const satisfies Fault<never>;

export const consent = {
  rule: 'portal.consent',
  reason: 'missing',
  severity: 'error',
  ja: consentText,
} as const satisfies Fault<never>;

export const unticked = {
  rule: 'portal.required',
  reason: 'unticked',
  severity: 'error',
  ja: consentText,
} as const satisfies Fault<never>;
