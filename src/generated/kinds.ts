// Made by `npm run generate` (scripts/generate.ts): do not edit.

import { emailKind, founderKind, phoneKind, secretNumberKind } from '../account/kind.js';
import { civilDateKind, yearMonthKind } from '../calendar/kind.js';
import type { Kind } from '../core/kind.js';
import { customerIdKind } from '../customer-id/kind.js';
import {
  accountClassKind,
  institutionCode7Kind,
  institutionCodeKind,
  pointTableKind,
} from '../institution-code/kind.js';
import { passwordKind } from '../password/kind.js';
import { prefectureCodeKind } from '../prefecture/kind.js';

/** Every kind of text value. */
export const kinds: readonly Kind[] = [
  accountClassKind,
  civilDateKind,
  customerIdKind,
  emailKind,
  founderKind,
  institutionCodeKind,
  institutionCode7Kind,
  passwordKind,
  phoneKind,
  pointTableKind,
  prefectureCodeKind,
  secretNumberKind,
  yearMonthKind,
];
