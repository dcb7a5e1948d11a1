// Made of the fields in eligibility-application.ts by `npm run generate`: edit that file, not this
// one.

import type { SecretNumber } from '../../account/secret-number.js';
import type { YearMonth } from '../../calendar/civil.js';
import type { CustomerId } from '../../customer-id/customer-id.js';
import type { InstitutionCode7 } from '../../institution-code/institution-code-7.js';
import type { PrefectureCode } from '../../prefecture/prefecture.js';
import type { TypedForm } from '../engine/form.js';
import type { DateParts } from '../engine/record.js';

/** オンライン資格確認 利用開始・変更申請, inspected. */
export type EligibilityApplication = {
  /** 都道府県コード */
  readonly prefecture?: PrefectureCode;
  /** 点数表コード */
  readonly pointTable?: '1' | '3' | '4' | '6';
  /** 医療機関等コード */
  readonly code7?: InstitutionCode7;
  /** 医療機関等名 */
  readonly institutionName?: string;
  /** 申請区分 */
  readonly applicationType?: 'new' | 'change';
  /** 上記の利用規約に同意します。 */
  readonly consent: true;
  /** 電気通信回線種別 */
  readonly line: 'ip-vpn-ntt' | 'other';
  /** 回線事業者 */
  readonly carrier?: 'ntt' | 'ctc' | 'qtnet' | 'other';
  /** お客さまID */
  readonly customerIdKind?: 'same-as-claims' | 'CAF' | 'COP';
  /** 紙でのオンライン請求の申請 */
  readonly claimsOnPaper?: 'yes' | 'no';
  /** お客さまID (CAF・COP) */
  readonly customerId?: CustomerId;
  /** 確認用お客さまID (CAF・COP) */
  readonly customerIdConfirmation?: string;
  /** フレッツ・v6オプション契約の確認 */
  readonly v6Option?: '1';
  /** 利用開始予定年月 */
  readonly startMonth: YearMonth;
  /** テスト開始予定年月 */
  readonly testMonth?: YearMonth;
  /** 秘密の番号 */
  readonly secretNumber?: SecretNumber;
  /** 秘密の番号（確認のため再度入力） */
  readonly secretNumberConfirmation?: string;
  /** 電子証明書発行料の支払方法 */
  readonly paymentMethod: '1' | '2';
};

/** オンライン資格確認 利用開始・変更申請, as it is entered. */
export type EligibilityApplicationInput = {
  /** 都道府県コード */
  readonly prefecture?: PrefectureCode | (string & {}) | null | undefined;
  /** 点数表コード */
  readonly pointTable?: '1' | '3' | '4' | '6' | (string & {}) | null | undefined;
  /** 医療機関等コード */
  readonly code7?: string | null | undefined;
  /** 医療機関等名 */
  readonly institutionName?: string | null | undefined;
  /** 申請区分 */
  readonly applicationType?: 'new' | 'change' | (string & {}) | null | undefined;
  /** 上記の利用規約に同意します。 */
  readonly consent: boolean | 'on' | 'true' | (string & {});
  /** 電気通信回線種別 */
  readonly line: 'ip-vpn-ntt' | 'other' | (string & {});
  /** 回線事業者 */
  readonly carrier?: 'ntt' | 'ctc' | 'qtnet' | 'other' | (string & {}) | null | undefined;
  /** お客さまID */
  readonly customerIdKind?: 'same-as-claims' | 'CAF' | 'COP' | (string & {}) | null | undefined;
  /** 紙でのオンライン請求の申請 */
  readonly claimsOnPaper?: 'yes' | 'no' | (string & {}) | null | undefined;
  /** お客さまID (CAF・COP) */
  readonly customerId?: string | null | undefined;
  /** 確認用お客さまID (CAF・COP) */
  readonly customerIdConfirmation?: string | null | undefined;
  /** フレッツ・v6オプション契約の確認 */
  readonly v6Option?: '1' | (string & {}) | null | undefined;
  /** 利用開始予定年月 */
  readonly startMonth: DateParts | string;
  /** テスト開始予定年月 */
  readonly testMonth?: DateParts | string | null | undefined;
  /** 秘密の番号 */
  readonly secretNumber?: string | null | undefined;
  /** 秘密の番号（確認のため再度入力） */
  readonly secretNumberConfirmation?: string | null | undefined;
  /** 電子証明書発行料の支払方法 */
  readonly paymentMethod: '1' | '2' | (string & {});
};

/** オンライン資格確認 利用開始・変更申請, as data. */
export interface EligibilityApplicationForm
  extends TypedForm<EligibilityApplication, EligibilityApplicationInput> {}
