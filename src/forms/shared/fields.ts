/** Fields that several forms show alike. */
import { pointTableUnknown } from '../../institution-code/faults.js';
import { inspectInstitutionCode7 } from '../../institution-code/institution-code-7.js';
import { prefectureNameUnknown } from '../../prefecture/faults.js';
import type { FormField, Values } from '../engine/form.js';
import { pointTables, prefectureCodes } from './choices.js';

/** The seven digits, with the 検証番号 where 都道府県コード and 点数表コード are known. */
export function inspectCode7Among(input: unknown, values: Values) {
  return inspectInstitutionCode7(input, { expect: values });
}

/** The four that the portal shows of the account. */
export const prefectureShown = {
  name: 'prefecture',
  label: { ja: '都道府県コード', en: 'prefecture code' },
  required: false,
  choices: prefectureCodes,
  unknown: prefectureNameUnknown,
} as const satisfies FormField;

export const pointTableShown = {
  name: 'pointTable',
  label: { ja: '点数表コード', en: 'point table' },
  required: false,
  choices: pointTables,
  unknown: pointTableUnknown,
} as const satisfies FormField;

export const code7Shown = {
  name: 'code7',
  label: { ja: '医療機関等コード', en: 'institution code (7 digits)' },
  required: false,
  inspectWith: inspectCode7Among,
} as const satisfies FormField;

export const institutionNameShown = {
  name: 'institutionName',
  label: { ja: '医療機関等名', en: 'name of the institution' },
  required: false,
} as const satisfies FormField;

/** What to say where it is not given is the form's own to say: `unticked` among its faults. */
export const termsConsent = {
  name: 'consent',
  label: { ja: '上記の利用規約に同意します。', en: 'I agree to the terms of use.' },
  required: true,
  consent: true,
} as const satisfies FormField;

export const carrierLabel = { ja: '回線事業者', en: 'carrier of the line' } as const;

export const paymentMethodLabel = {
  ja: '電子証明書発行料の支払方法',
  en: 'how the fee of the certificate is paid',
} as const;
