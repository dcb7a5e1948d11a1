/** What the forms on paper ask alike, each under its own rule. */
import { type Fault, type Finding, finding } from '../../core/finding.js';
import { type Inspection, inspection, refused } from '../../core/inspection.js';
import { separators, toHalfWidthDigits } from '../../core/text.js';

/** A 郵便番号: seven digits, with or without 〒 and a hyphen; the value is as it was entered. */
export function inspectPostalCode(input: unknown, fault: Fault<object>): Inspection<string> {
  if (typeof input === 'string') {
    const digits = toHalfWidthDigits(input).replace(separators, '');
    if (/^〒?\d{7}$/.test(digits)) return { value: input, findings: [] };
  }
  return refused(finding(fault, {}));
}

/**
 * A telephone number as it is written on paper, with hyphens and the like. Without a digit it is
 * none; other than 10 or 11 digits is a warning, since no source states a length. Secret: nothing
 * of it is told.
 */
export function inspectWrittenPhone(input: unknown, fault: Fault<object>): Inspection<string> {
  const digits = typeof input === 'string' ? toHalfWidthDigits(input).replace(/\D/g, '') : '';
  if (digits === '') return refused(finding(fault, {}));
  const isUsual = digits.length === 10 || digits.length === 11;
  const findings: Finding[] = isUsual ? [] : [finding(fault, {}, undefined, 'warning')];
  return inspection(input as string, findings);
}

/**
 * An e-mail address as it is written on paper; the limits of the portal do not hold. Secret:
 * nothing of it is told.
 */
export function inspectWrittenEmail(input: unknown, fault: Fault<object>): Inspection<string> {
  return typeof input === 'string' && /^[^\s@]+@[^\s@]+$/.test(input.trim())
    ? { value: input, findings: [] }
    : refused(finding(fault, {}));
}

/**
 * Whether the 開設者 is a 保険医 or 保険薬剤師: on no form, but it decides whether
 * 登録の記号及び番号 is asked for.
 */
export const founderRegistered = {
  name: 'founderRegistered',
  label: {
    ja: '開設者は保険医又は保険薬剤師ですか。',
    en: 'Is the founder a registered insurance doctor or pharmacist?',
  },
  required: false,
  choices: [
    { value: 'yes', label: { ja: 'はい', en: 'yes' } },
    { value: 'no', label: { ja: 'いいえ', en: 'no' } },
  ],
} as const;

/** 登録の記号及び番号: asked for only of a 保険医 or 保険薬剤師. */
export const registrationLabel = {
  ja: '保険医又は保険薬剤師の登録の記号及び番号',
  en: 'registration of the insurance doctor or pharmacist',
} as const;

export const ofRegistered = [{ field: 'founderRegistered', in: ['yes'] }] as const;
