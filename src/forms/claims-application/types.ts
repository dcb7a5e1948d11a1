// Made of the fields in claims-application.ts by `npm run generate`: edit that file, not this one.

import type { YearMonth } from '../../calendar/civil.js';
import type { CustomerId } from '../../customer-id/customer-id.js';
import type { InstitutionCode7 } from '../../institution-code/institution-code-7.js';
import type { PrefectureCode } from '../../prefecture/prefecture.js';
import type { TypedForm } from '../engine/form.js';
import type { DateParts } from '../engine/record.js';

/** オンライン請求 利用開始・変更申請, inspected. */
export type ClaimsApplication = {
  /** 都道府県コード */
  readonly prefecture?: PrefectureCode;
  /** 点数表コード */
  readonly pointTable?: '1' | '3' | '4' | '6';
  /** 医療機関等コード */
  readonly code7?: InstitutionCode7;
  /** 医療機関等名 */
  readonly institutionName?: string;
  /** 申請区分 */
  readonly applicationType: 'start' | 'change';
  /** 上記の利用規約に同意します。 */
  readonly consent: true;
  /** 安全対策の規程の策定 */
  readonly safetyRules?: 'yes' | 'no';
  /** 請求開始年月 */
  readonly startMonth: YearMonth;
  /** レセコンのプログラム名称 */
  readonly programName: string;
  /** レセコンのソフトメーカー名（プログラムの作成者の氏名） */
  readonly programMaker: string;
  /** パソコンの基本ソフト（OS）・ブラウザ */
  readonly osBrowser: string;
  /** 電気通信回線種別 */
  readonly line: 'ip-vpn-ipv4' | 'ip-vpn-ipv6' | 'ipsec-ike' | 'isdn';
  /** 回線事業者 */
  readonly carrier?: 'ntt' | 'ctc' | 'qtnet' | 'other';
  /** ISDNダイヤルアップ番号 */
  readonly isdnDialUp?: string;
  /** インターネット接続(IPsec+IKE提供事業者名) */
  readonly ipsecProvider?: string;
  /** お客さまID */
  readonly customerIdKind?: 'same-as-eligibility' | 'CAF' | 'COP';
  /** お客さまID (CAF・COP) */
  readonly customerId?: CustomerId;
  /** 電子証明書発行料の支払方法 */
  readonly paymentMethod: '1' | '2';
  /** セットアップCDの送付希望 */
  readonly setupCd?: 'yes' | 'no';
  /** 備考 */
  readonly remarks?: string;
};

/** オンライン請求 利用開始・変更申請, as it is entered. */
export type ClaimsApplicationInput = {
  /** 都道府県コード */
  readonly prefecture?: PrefectureCode | (string & {}) | null | undefined;
  /** 点数表コード */
  readonly pointTable?: '1' | '3' | '4' | '6' | (string & {}) | null | undefined;
  /** 医療機関等コード */
  readonly code7?: string | null | undefined;
  /** 医療機関等名 */
  readonly institutionName?: string | null | undefined;
  /** 申請区分 */
  readonly applicationType: 'start' | 'change' | (string & {});
  /** 上記の利用規約に同意します。 */
  readonly consent: boolean | 'on' | 'true' | (string & {});
  /** 安全対策の規程の策定 */
  readonly safetyRules?: 'yes' | 'no' | (string & {}) | null | undefined;
  /** 請求開始年月 */
  readonly startMonth: DateParts | string;
  /** レセコンのプログラム名称 */
  readonly programName: string;
  /** レセコンのソフトメーカー名（プログラムの作成者の氏名） */
  readonly programMaker: string;
  /** パソコンの基本ソフト（OS）・ブラウザ */
  readonly osBrowser: string;
  /** 電気通信回線種別 */
  readonly line: 'ip-vpn-ipv4' | 'ip-vpn-ipv6' | 'ipsec-ike' | 'isdn' | (string & {});
  /** 回線事業者 */
  readonly carrier?: 'ntt' | 'ctc' | 'qtnet' | 'other' | (string & {}) | null | undefined;
  /** ISDNダイヤルアップ番号 */
  readonly isdnDialUp?: string | null | undefined;
  /** インターネット接続(IPsec+IKE提供事業者名) */
  readonly ipsecProvider?: string | null | undefined;
  /** お客さまID */
  readonly customerIdKind?:
    | 'same-as-eligibility'
    | 'CAF'
    | 'COP'
    | (string & {})
    | null
    | undefined;
  /** お客さまID (CAF・COP) */
  readonly customerId?: string | null | undefined;
  /** 電子証明書発行料の支払方法 */
  readonly paymentMethod: '1' | '2' | (string & {});
  /** セットアップCDの送付希望 */
  readonly setupCd?: 'yes' | 'no' | (string & {}) | null | undefined;
  /** 備考 */
  readonly remarks?: string | null | undefined;
};

/** オンライン請求 利用開始・変更申請, as data. */
export interface ClaimsApplicationForm
  extends TypedForm<ClaimsApplication, ClaimsApplicationInput> {}
