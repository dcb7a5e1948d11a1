import { finding } from '../core/finding.js';
import { type Inspection, inspection } from '../core/inspection.js';
import { fieldOf } from '../core/record.js';
import { registrationFieldMissing } from './faults.js';

/**
 * The fields that 新規ユーザー登録 of the portal requires (* 必須), in their order. 点数表コード,
 * 所在地 and the ten-digit code are filled in by the portal. Source: S4 STEP 03, 「必須情報」.
 *
 * @example
 * import { requiredRegistrationFields } from 'iryokikan';
 * requiredRegistrationFields.includes('医療機関等・訪問看護ステーションコード（10桁）') //=> false
 */
export const requiredRegistrationFields: readonly string[] = [
  '姓',
  '名',
  '所属機関選択',
  '都道府県',
  '医療機関等・訪問看護ステーションコード（7桁）',
  '所在地確認チェック',
  '名称',
  '開設者',
  '電話番号',
  'メールアドレス',
  'パスワード',
  'パスワード（確認用）',
  '利用規約への同意',
];

/**
 * Whether every required field of the registration is filled in: text that is not blank, or a
 * ticked box. Each one that is missing is an error at its path. What the fields hold is not
 * inspected here.
 *
 * @example
 * import { inspectRequiredRegistrationFields } from 'iryokikan';
 * inspectRequiredRegistrationFields({ 姓: '基金' }).findings[0].path //=> ['名']
 */
export function inspectRequiredRegistrationFields(
  values: Readonly<Record<string, unknown>>,
): Inspection<Readonly<Record<string, unknown>>> {
  const missing = requiredRegistrationFields.filter((field) => {
    const value = fieldOf(values, field) ?? false;
    return value === false || (typeof value === 'string' && value.trim() === '');
  });
  return inspection(
    values,
    missing.map((field) => ({ ...finding(registrationFieldMissing, { field }), path: [field] })),
  );
}
