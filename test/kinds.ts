// Made by `npm run generate` (scripts/generate.ts): do not edit.

import { emailKind, founderKind, phoneKind, secretNumberKind } from '../src/account/kind.js';
import { civilDateKind, yearMonthKind } from '../src/calendar/kind.js';
import type { Kind } from '../src/core/kind.js';
import { customerIdKind } from '../src/customer-id/kind.js';
import {
  accountClassKind,
  institutionCode7Kind,
  institutionCodeKind,
  pointTableKind,
} from '../src/institution-code/kind.js';
import { passwordKind } from '../src/password/kind.js';
import { prefectureCodeKind } from '../src/prefecture/kind.js';

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
