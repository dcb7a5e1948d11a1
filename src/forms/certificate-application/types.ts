// Made of the fields in certificate-application.ts by `npm run generate`: edit that file, not this
// one.

import type { Email } from '../../account/email.js';
import type { Phone } from '../../account/phone.js';
import type { InstitutionCode7 } from '../../institution-code/institution-code-7.js';
import type { PrefectureCode } from '../../prefecture/prefecture.js';
import type { TypedForm } from '../engine/form.js';

/** 電子証明書発行申請, inspected. */
export type CertificateApplication = {
  /** オンライン資格確認の利用申請は、行いましたか。 */
  readonly eligibilityApplied: 'yes' | 'no';
  /** オンライン請求の届出は、行いましたか。 */
  readonly claimsApplied?: 'yes' | 'no';
  /** 発行料（1枚当たり1,500円）への同意 */
  readonly feeConsent: true;
  /** オンライン請求ネットワーク関連システム共通認証局運用規程（CP/CPS）の確認 */
  readonly policyRead: true;
  /** 分類 */
  readonly category: string;
  /** 都道府県コード */
  readonly prefecture: PrefectureCode;
  /** 点数表 */
  readonly pointTable: '1' | '3' | '4' | '6';
  /** 医療機関コード */
  readonly code7: InstitutionCode7;
  /** 医療機関（薬局）名称 */
  readonly institutionName: string;
  /** 担当部署／担当者名 */
  readonly contact: string;
  /** 電話番号 */
  readonly phone: Phone;
  /** メールアドレス */
  readonly email: Email;
  /** 端末名称等 */
  readonly terminalName: string;
};

/** 電子証明書発行申請, as it is entered. */
export type CertificateApplicationInput = {
  /** オンライン資格確認の利用申請は、行いましたか。 */
  readonly eligibilityApplied: 'yes' | 'no' | (string & {});
  /** オンライン請求の届出は、行いましたか。 */
  readonly claimsApplied?: 'yes' | 'no' | (string & {}) | null | undefined;
  /** 発行料（1枚当たり1,500円）への同意 */
  readonly feeConsent: boolean | 'on' | 'true' | (string & {});
  /** オンライン請求ネットワーク関連システム共通認証局運用規程（CP/CPS）の確認 */
  readonly policyRead: boolean | 'on' | 'true' | (string & {});
  /** 分類 */
  readonly category: string;
  /** 都道府県コード */
  readonly prefecture: PrefectureCode | (string & {});
  /** 点数表 */
  readonly pointTable: '1' | '3' | '4' | '6' | (string & {});
  /** 医療機関コード */
  readonly code7: string;
  /** 医療機関（薬局）名称 */
  readonly institutionName: string;
  /** 担当部署／担当者名 */
  readonly contact: string;
  /** 電話番号 */
  readonly phone: string;
  /** メールアドレス */
  readonly email: string;
  /** 端末名称等 */
  readonly terminalName: string;
};

/** 電子証明書発行申請, as data. */
export interface CertificateApplicationForm
  extends TypedForm<CertificateApplication, CertificateApplicationInput> {}
