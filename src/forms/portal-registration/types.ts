// Made of the fields in portal-registration.ts by `npm run generate`: edit that file, not this one.

import type { Email } from '../../account/email.js';
import type { Founder } from '../../account/founder.js';
import type { Phone } from '../../account/phone.js';
import type { InstitutionCode } from '../../institution-code/institution-code.js';
import type { InstitutionCode7 } from '../../institution-code/institution-code-7.js';
import type { Password } from '../../password/password.js';
import type { PrefectureCode } from '../../prefecture/prefecture.js';
import type { TypedForm } from '../engine/form.js';

/** 新規ユーザー登録, inspected. */
export type PortalRegistration = {
  /** 姓 */
  readonly familyName: string;
  /** 名 */
  readonly givenName: string;
  /** 所属機関選択 */
  readonly accountClass: '1' | '3' | '4' | '6' | '7';
  /** 都道府県 */
  readonly prefecture: PrefectureCode;
  /** 点数表コード */
  readonly pointTable?: '1' | '3' | '4' | '6';
  /** 医療機関等・訪問看護ステーションコード（7桁） */
  readonly code7: InstitutionCode7;
  /** 医療機関等・訪問看護ステーションコード（10桁） */
  readonly code10?: InstitutionCode;
  /** 所在地 */
  readonly address?: string;
  /** 上記「医療機関等・訪問看護ステーションコード」の所在地であることを確認しました。 */
  readonly addressConfirmed: true;
  /** 医療機関等・訪問看護ステーション名 */
  readonly institutionName: string;
  /** 開設者（全角） */
  readonly founder: Founder;
  /** 電話番号 */
  readonly phone: Phone;
  /** メールアドレス */
  readonly email: Email;
  /** パスワード */
  readonly password: Password;
  /** パスワード（確認用） */
  readonly passwordConfirmation: string;
  /** 上記の利用規約に同意します。 */
  readonly consent: true;
};

/** 新規ユーザー登録, as it is entered. */
export type PortalRegistrationInput = {
  /** 姓 */
  readonly familyName: string;
  /** 名 */
  readonly givenName: string;
  /** 所属機関選択 */
  readonly accountClass: '1' | '3' | '4' | '6' | '7' | (string & {});
  /** 都道府県 */
  readonly prefecture: PrefectureCode | (string & {});
  /** 点数表コード */
  readonly pointTable?: '1' | '3' | '4' | '6' | (string & {}) | null | undefined;
  /** 医療機関等・訪問看護ステーションコード（7桁） */
  readonly code7: string;
  /** 医療機関等・訪問看護ステーションコード（10桁） */
  readonly code10?: string | null | undefined;
  /** 所在地 */
  readonly address?: string | null | undefined;
  /** 上記「医療機関等・訪問看護ステーションコード」の所在地であることを確認しました。 */
  readonly addressConfirmed: boolean | 'on' | 'true' | (string & {});
  /** 医療機関等・訪問看護ステーション名 */
  readonly institutionName: string;
  /** 開設者（全角） */
  readonly founder: string;
  /** 電話番号 */
  readonly phone: string;
  /** メールアドレス */
  readonly email: string;
  /** パスワード */
  readonly password: string;
  /** パスワード（確認用） */
  readonly passwordConfirmation: string;
  /** 上記の利用規約に同意します。 */
  readonly consent: boolean | 'on' | 'true' | (string & {});
};

/** 新規ユーザー登録, as data. */
export interface PortalRegistrationForm
  extends TypedForm<PortalRegistration, PortalRegistrationInput> {}
