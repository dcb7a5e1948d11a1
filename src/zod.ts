import * as z from 'zod/mini';
import {
  type Email,
  type Founder,
  inspectEmail,
  inspectFounder,
  inspectPhone,
  inspectSecretNumber,
  type Phone,
  type SecretNumber,
} from './account/index.js';
import {
  type CivilDate,
  inspectCivilDate,
  inspectYearMonth,
  type YearMonth,
} from './calendar/index.js';
import { fieldOf } from './core/given.js';
import { type Inspection, isError } from './core/inspection.js';
import { type CustomerId, type CustomerIdOptions, inspectCustomerId } from './customer-id/index.js';
import type { Form } from './forms/engine/form.js';
import { type FormOptions, inspectForm } from './forms/engine/inspect.js';
import type { FormInput, FormValues } from './forms/engine/record.js';
import {
  type AccountClass,
  type InstitutionCode,
  type InstitutionCode7,
  type InstitutionCode7Options,
  type InstitutionCodeOptions,
  inspectAccountClass,
  inspectInstitutionCode,
  inspectInstitutionCode7,
  inspectPointTable,
  type PointTable,
} from './institution-code/index.js';
import {
  inspectPassword,
  type Password,
  type PasswordPolicy,
  type PasswordPolicyId,
  passwordAttributes,
} from './password/index.js';
import {
  inspectPrefectureCode,
  type PrefectureCode,
  type PrefectureOptions,
} from './prefecture/index.js';

/**
 * A schema that fails exactly when the inspection finds an error, and gives the inspected value. Its issues carry the rule
 * and the reason in `params`; it never reports the input, also where `reportInput` is on.
 */
function schemaOf<T, Input>(
  inspect: (input: unknown) => Inspection<T>,
  json: Readonly<Record<string, unknown>>,
): z.ZodMiniType<T, Input> {
  const check = z.check<unknown>((context) => {
    const { value, findings } = inspect(context.value);
    if (value !== undefined) {
      context.value = value;
      return;
    }
    for (const found of findings.filter(isError)) {
      const { rule, reason, message, path } = found;
      context.issues.push({
        code: 'custom',
        input: undefined,
        message,
        path: [...path],
        params: { rule, reason },
        continue: true,
      });
    }
  });
  // Not `z.string()`: its own type issue would carry neither rule nor reason, and would report the input. Not `z.any().check()`
  // either: a schema with a parent cannot bring its own JSON Schema.
  const schema = new z.ZodMiniAny({ type: 'any', checks: [check] });
  schema._zod.toJSONSchema = () => ({ type: 'string', ...json });
  return schema;
}

/**
 * Schema of a 医療機関等コード. zod/mini: it composes in a classic `z.object` too.
 *
 * @example
 * import { institutionCodeSchema } from 'iryokikan/zod';
 * institutionCodeSchema({ checkDigit: 'error' }).safeParse('3410712362').success //=> true
 */
export function institutionCodeSchema(
  options?: InstitutionCodeOptions,
): z.ZodMiniType<InstitutionCode, string> {
  return schemaOf((input) => inspectInstitutionCode(input, options), {
    title: '医療機関等コード',
  });
}

/**
 * Schema of a 医療機関コード of seven digits.
 *
 * @example
 * import { institutionCode7Schema } from 'iryokikan/zod';
 * institutionCode7Schema().safeParse('0123456').data //=> '0123456'
 */
export function institutionCode7Schema(
  options?: InstitutionCode7Options,
): z.ZodMiniType<InstitutionCode7, string> {
  return schemaOf((input) => inspectInstitutionCode7(input, options), { title: '医療機関コード' });
}

/**
 * Schema of a 都道府県コード.
 *
 * @example
 * import { prefectureCodeSchema } from 'iryokikan/zod';
 * prefectureCodeSchema().safeParse('99').error.issues[0].params //=> { rule: 'ref.prefecture-code', reason: 'unknown' }
 */
export function prefectureCodeSchema(
  options?: PrefectureOptions,
): z.ZodMiniType<PrefectureCode, string> {
  return schemaOf((input) => inspectPrefectureCode(input, options), { title: '都道府県コード' });
}

/**
 * Schema of a 点数表コード.
 *
 * @example
 * import { pointTableSchema } from 'iryokikan/zod';
 * pointTableSchema().safeParse('7').success //=> false
 */
export function pointTableSchema(): z.ZodMiniType<PointTable, string> {
  return schemaOf(inspectPointTable, { title: '点数表コード' });
}

/**
 * Schema of a 所属機関 of the portal.
 *
 * @example
 * import { accountClassSchema } from 'iryokikan/zod';
 * accountClassSchema().safeParse('7').success //=> true
 */
export function accountClassSchema(): z.ZodMiniType<AccountClass, string> {
  return schemaOf(inspectAccountClass, { title: '所属機関' });
}

/**
 * Schema of a お客さまID; with `kind` of the form field that holds the part after the prefix.
 *
 * @example
 * import { customerIdSchema } from 'iryokikan/zod';
 * customerIdSchema({ kind: 'CAF' }).safeParse('1111111111').data //=> 'CAF1111111111'
 */
export function customerIdSchema(options?: CustomerIdOptions): z.ZodMiniType<CustomerId, string> {
  return schemaOf((input) => inspectCustomerId(input, options), { title: 'お客さまID' });
}

/**
 * Schema of a new password by a policy. It reports no text of the password, also where `reportInput` is on.
 *
 * @example
 * import { passwordSchema } from 'iryokikan/zod';
 * passwordSchema('portal').safeParse('Abcdefg1').success //=> true
 */
export function passwordSchema(
  policy: PasswordPolicyId | PasswordPolicy,
): z.ZodMiniType<Password, string> {
  const { minlength, maxlength } = passwordAttributes(policy);
  return schemaOf((input) => inspectPassword(input, policy), {
    title: 'パスワード',
    format: 'password',
    minLength: minlength,
    maxLength: maxlength,
  });
}

/**
 * Schema of a メールアドレス of a portal account. It reports no text of the address.
 *
 * @example
 * import { emailSchema } from 'iryokikan/zod';
 * emailSchema().safeParse('Info@example.com').error.issues[0].params.reason //=> 'upper-case'
 */
export function emailSchema(): z.ZodMiniType<Email, string> {
  return schemaOf(inspectEmail, { title: 'メールアドレス', minLength: 3, maxLength: 40 });
}

/**
 * Schema of a 電話番号 of a portal account. It reports no text of the number.
 *
 * @example
 * import { phoneSchema } from 'iryokikan/zod';
 * phoneSchema().safeParse('03-1234-5678').success //=> false
 */
export function phoneSchema(): z.ZodMiniType<Phone, string> {
  return schemaOf(inspectPhone, { title: '電話番号', minLength: 1 });
}

/**
 * Schema of a 開設者.
 *
 * @example
 * import { founderSchema } from 'iryokikan/zod';
 * founderSchema().safeParse('基金太郎').success //=> true
 */
export function founderSchema(): z.ZodMiniType<Founder, string> {
  return schemaOf(inspectFounder, { title: '開設者', minLength: 1 });
}

/**
 * Schema of a 秘密の番号. It reports no text of the number.
 *
 * @example
 * import { secretNumberSchema } from 'iryokikan/zod';
 * secretNumberSchema().safeParse('0123').success //=> true
 */
export function secretNumberSchema(): z.ZodMiniType<SecretNumber, string> {
  return schemaOf(inspectSecretNumber, { title: '秘密の番号', minLength: 4, maxLength: 4 });
}

/**
 * Schema of a civil date; 和暦 is read too.
 *
 * @example
 * import { civilDateSchema } from 'iryokikan/zod';
 * civilDateSchema().safeParse('令和6年4月1日').data //=> '2024-04-01'
 */
export function civilDateSchema(): z.ZodMiniType<CivilDate, string> {
  return schemaOf(inspectCivilDate, { title: '日付' });
}

/**
 * Schema of a month; 和暦 is read too.
 *
 * @example
 * import { yearMonthSchema } from 'iryokikan/zod';
 * yearMonthSchema().safeParse('令和6年7月').data //=> '2024-07'
 */
export function yearMonthSchema(): z.ZodMiniType<YearMonth, string> {
  return schemaOf(inspectYearMonth, { title: '年月' });
}

/**
 * Schema of a whole form: as {@link inspectForm}, with an issue at the path of each field. It composes in a classic
 * `z.object` too. Its own JSON Schema is just that of an object: take that of `formJsonSchema`.
 *
 * @example
 * import { certificateApplication } from 'iryokikan';
 * import { formSchema } from 'iryokikan/zod';
 * const { error } = formSchema(certificateApplication).safeParse({ eligibilityApplied: 'yes' });
 * error.issues[0].path //=> ['feeConsent']
 */
export function formSchema<const F extends Form>(
  form: F,
  options?: FormOptions,
): z.ZodMiniType<FormValues<F>, FormInput<F>> {
  return schemaOf((input) => inspectForm(form, input, options), {
    type: 'object',
    title: fieldOf(fieldOf(form, 'title'), 'ja'),
  });
}
