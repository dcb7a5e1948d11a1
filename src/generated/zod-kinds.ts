// Made by `npm run generate` (scripts/generate.ts): do not edit.

import type * as z from 'zod/v4/mini';
import {
  type Email,
  type Founder,
  inspectEmail,
  inspectFounder,
  inspectPhone,
  inspectSecretNumber,
  type Phone,
  type SecretNumber,
} from '../account/index.js';
import { emailJson, founderJson, phoneJson, secretNumberJson } from '../account/kind.js';
import {
  type CivilDate,
  inspectCivilDate,
  inspectYearMonth,
  type YearMonth,
} from '../calendar/index.js';
import { civilDateJson, yearMonthJson } from '../calendar/kind.js';
import {
  type CustomerId,
  type CustomerIdOptions,
  inspectCustomerId,
} from '../customer-id/index.js';
import { customerIdJson } from '../customer-id/kind.js';
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
} from '../institution-code/index.js';
import {
  accountClassJson,
  institutionCode7Json,
  institutionCodeJson,
  pointTableJson,
} from '../institution-code/kind.js';
import { inspectPassword, type Password, type PasswordOptions } from '../password/index.js';
import { passwordJson } from '../password/kind.js';
import {
  inspectPrefectureCode,
  type PrefectureCode,
  type PrefectureOptions,
} from '../prefecture/index.js';
import { prefectureCodeJson } from '../prefecture/kind.js';
import { schemaOf } from '../zod/schema-of.js';

export type {
  AccountClass,
  CivilDate,
  CustomerId,
  CustomerIdOptions,
  Email,
  Founder,
  InstitutionCode,
  InstitutionCode7,
  InstitutionCode7Options,
  InstitutionCodeOptions,
  Password,
  PasswordOptions,
  Phone,
  PointTable,
  PrefectureCode,
  PrefectureOptions,
  SecretNumber,
  YearMonth,
};

/**
 * Schema of a 所属機関: it fails exactly where {@link inspectAccountClass} finds an error, and
 * gives its value.
 *
 * @example
 * import { accountClassSchema } from 'iryokikan/zod';
 * accountClassSchema().safeParse('7').success //=> true
 */
export function accountClassSchema(): z.ZodMiniType<AccountClass, string> {
  return schemaOf(inspectAccountClass, accountClassJson);
}

/**
 * Schema of a 日付: it fails exactly where {@link inspectCivilDate} finds an error, and gives its
 * value.
 *
 * @example
 * import { civilDateSchema } from 'iryokikan/zod';
 * civilDateSchema().safeParse('2024-04-01').success //=> true
 */
export function civilDateSchema(): z.ZodMiniType<CivilDate, string> {
  return schemaOf(inspectCivilDate, civilDateJson);
}

/**
 * Schema of a お客さまID: it fails exactly where {@link inspectCustomerId} finds an error, and
 * gives its value.
 *
 * @example
 * import { customerIdSchema } from 'iryokikan/zod';
 * customerIdSchema().safeParse('CAF1111111111').success //=> true
 */
export function customerIdSchema(options?: CustomerIdOptions): z.ZodMiniType<CustomerId, string> {
  return schemaOf((input) => inspectCustomerId(input, options), customerIdJson);
}

/**
 * Schema of a メールアドレス: it fails exactly where {@link inspectEmail} finds an error, and gives
 * its value. It reports no text of the value, also where `reportInput` is on.
 *
 * @example
 * import { emailSchema } from 'iryokikan/zod';
 * emailSchema().safeParse('info@example.com').success //=> true
 */
export function emailSchema(): z.ZodMiniType<Email, string> {
  return schemaOf(inspectEmail, emailJson);
}

/**
 * Schema of a 開設者: it fails exactly where {@link inspectFounder} finds an error, and gives its
 * value.
 *
 * @example
 * import { founderSchema } from 'iryokikan/zod';
 * founderSchema().safeParse('基金太郎').success //=> true
 */
export function founderSchema(): z.ZodMiniType<Founder, string> {
  return schemaOf(inspectFounder, founderJson);
}

/**
 * Schema of a 医療機関等コード: it fails exactly where {@link inspectInstitutionCode} finds an
 * error, and gives its value.
 *
 * @example
 * import { institutionCodeSchema } from 'iryokikan/zod';
 * institutionCodeSchema().safeParse('0110113719').success //=> true
 */
export function institutionCodeSchema(
  options?: InstitutionCodeOptions,
): z.ZodMiniType<InstitutionCode, string> {
  return schemaOf((input) => inspectInstitutionCode(input, options), institutionCodeJson);
}

/**
 * Schema of a 医療機関コード: it fails exactly where {@link inspectInstitutionCode7} finds an
 * error, and gives its value.
 *
 * @example
 * import { institutionCode7Schema } from 'iryokikan/zod';
 * institutionCode7Schema().safeParse('0113719').success //=> true
 */
export function institutionCode7Schema(
  options?: InstitutionCode7Options,
): z.ZodMiniType<InstitutionCode7, string> {
  return schemaOf((input) => inspectInstitutionCode7(input, options), institutionCode7Json);
}

/**
 * Schema of a パスワード: it fails exactly where {@link inspectPassword} finds an error, and gives
 * its value. It reports no text of the value, also where `reportInput` is on.
 *
 * @example
 * import { passwordSchema } from 'iryokikan/zod';
 * passwordSchema({ policy: 'portal' }).safeParse('Abcdefg1').success //=> true
 */
export function passwordSchema(options: PasswordOptions): z.ZodMiniType<Password, string> {
  return schemaOf((input) => inspectPassword(input, options), passwordJson(options));
}

/**
 * Schema of a 電話番号: it fails exactly where {@link inspectPhone} finds an error, and gives its
 * value. It reports no text of the value, also where `reportInput` is on.
 *
 * @example
 * import { phoneSchema } from 'iryokikan/zod';
 * phoneSchema().safeParse('0312345678').success //=> true
 */
export function phoneSchema(): z.ZodMiniType<Phone, string> {
  return schemaOf(inspectPhone, phoneJson);
}

/**
 * Schema of a 点数表コード: it fails exactly where {@link inspectPointTable} finds an error, and
 * gives its value.
 *
 * @example
 * import { pointTableSchema } from 'iryokikan/zod';
 * pointTableSchema().safeParse('1').success //=> true
 */
export function pointTableSchema(): z.ZodMiniType<PointTable, string> {
  return schemaOf(inspectPointTable, pointTableJson);
}

/**
 * Schema of a 都道府県コード: it fails exactly where {@link inspectPrefectureCode} finds an error,
 * and gives its value.
 *
 * @example
 * import { prefectureCodeSchema } from 'iryokikan/zod';
 * prefectureCodeSchema().safeParse('13').success //=> true
 */
export function prefectureCodeSchema(
  options?: PrefectureOptions,
): z.ZodMiniType<PrefectureCode, string> {
  return schemaOf((input) => inspectPrefectureCode(input, options), prefectureCodeJson);
}

/**
 * Schema of a 秘密の番号: it fails exactly where {@link inspectSecretNumber} finds an error, and
 * gives its value. It reports no text of the value, also where `reportInput` is on.
 *
 * @example
 * import { secretNumberSchema } from 'iryokikan/zod';
 * secretNumberSchema().safeParse('0123').success //=> true
 */
export function secretNumberSchema(): z.ZodMiniType<SecretNumber, string> {
  return schemaOf(inspectSecretNumber, secretNumberJson);
}

/**
 * Schema of a 年月: it fails exactly where {@link inspectYearMonth} finds an error, and gives its
 * value.
 *
 * @example
 * import { yearMonthSchema } from 'iryokikan/zod';
 * yearMonthSchema().safeParse('2024-07').success //=> true
 */
export function yearMonthSchema(): z.ZodMiniType<YearMonth, string> {
  return schemaOf(inspectYearMonth, yearMonthJson);
}
