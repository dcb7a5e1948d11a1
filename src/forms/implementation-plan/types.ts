// Made of the fields in implementation-plan.ts by `npm run generate`: edit that file, not this one.

import type { CivilDate } from '../../calendar/civil.js';
import type { TypedForm } from '../engine/form.js';
import type { DateParts } from '../engine/record.js';

/** オンライン資格確認の導入計画書, inspected. */
export type ImplementationPlan = {
  /** ① (フリガナ) */
  readonly institutionKana: string;
  /** ① 名称 */
  readonly institutionName: string;
  /** ① 所在地 〒 */
  readonly postalCode: string;
  /** ① 所在地 */
  readonly address: string;
  /** ② 開設者 (フリガナ) */
  readonly founderKana: string;
  /** ② 開設者 氏名 */
  readonly founderName: string;
  /** 開設者は保険医又は保険薬剤師ですか。 */
  readonly founderRegistered?: 'yes' | 'no';
  /** 保険医又は保険薬剤師の登録の記号及び番号 */
  readonly registration?: string;
  /** ② 開設者 住所 〒 */
  readonly founderPostalCode: string;
  /** ② 開設者 住所 */
  readonly founderAddress: string;
  /** ② 開設者 電話番号 */
  readonly founderPhone: string;
  /** ② Email(任意) */
  readonly founderEmail?: string;
  /** ③ アカウント作成 */
  readonly account: 'done' | 'not-done';
  /** ④ 利用申請・電子証明書の発行申請 */
  readonly applications: 'done' | 'not-done';
  /** ⑤ 調達状況 */
  readonly readerStatus: 'ready' | 'contracted' | 'quoting';
  /** ⑤ 整備予定の月 */
  readonly readerMonth?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12';
  /** ⑥ メーカー名 */
  readonly readerMaker?: string;
  /** ⑦ 整備状況 */
  readonly networkStatus: 'ready' | 'contracted' | 'quoting';
  /** ⑦ 整備予定の月 */
  readonly networkMonth?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12';
  /** ⑧ ネットワーク導入事業者名 */
  readonly networkProvider?: string;
  /** ⑨ ネットワーク種類 */
  readonly networkType: 'ip-vpn' | 'ipsec-ike';
  /** ⑩ 導入作業開始(予定)日 */
  readonly workStart: CivilDate;
  /** ⑪ システム導入事業者名 */
  readonly systemVendor?: string;
  /** ⑫ 運用開始(予定)日 */
  readonly operationStart: CivilDate;
  /** ⑬ 診療・調剤開始(予定)日 */
  readonly practiceStart: CivilDate;
};

/** オンライン資格確認の導入計画書, as it is entered. */
export type ImplementationPlanInput = {
  /** ① (フリガナ) */
  readonly institutionKana: string;
  /** ① 名称 */
  readonly institutionName: string;
  /** ① 所在地 〒 */
  readonly postalCode: string;
  /** ① 所在地 */
  readonly address: string;
  /** ② 開設者 (フリガナ) */
  readonly founderKana: string;
  /** ② 開設者 氏名 */
  readonly founderName: string;
  /** 開設者は保険医又は保険薬剤師ですか。 */
  readonly founderRegistered?: 'yes' | 'no' | (string & {}) | null | undefined;
  /** 保険医又は保険薬剤師の登録の記号及び番号 */
  readonly registration?: string | null | undefined;
  /** ② 開設者 住所 〒 */
  readonly founderPostalCode: string;
  /** ② 開設者 住所 */
  readonly founderAddress: string;
  /** ② 開設者 電話番号 */
  readonly founderPhone: string;
  /** ② Email(任意) */
  readonly founderEmail?: string | null | undefined;
  /** ③ アカウント作成 */
  readonly account: 'done' | 'not-done' | (string & {});
  /** ④ 利用申請・電子証明書の発行申請 */
  readonly applications: 'done' | 'not-done' | (string & {});
  /** ⑤ 調達状況 */
  readonly readerStatus: 'ready' | 'contracted' | 'quoting' | (string & {});
  /** ⑤ 整備予定の月 */
  readonly readerMonth?:
    | '1'
    | '2'
    | '3'
    | '4'
    | '5'
    | '6'
    | '7'
    | '8'
    | '9'
    | '10'
    | '11'
    | '12'
    | (string & {})
    | null
    | undefined;
  /** ⑥ メーカー名 */
  readonly readerMaker?: string | null | undefined;
  /** ⑦ 整備状況 */
  readonly networkStatus: 'ready' | 'contracted' | 'quoting' | (string & {});
  /** ⑦ 整備予定の月 */
  readonly networkMonth?:
    | '1'
    | '2'
    | '3'
    | '4'
    | '5'
    | '6'
    | '7'
    | '8'
    | '9'
    | '10'
    | '11'
    | '12'
    | (string & {})
    | null
    | undefined;
  /** ⑧ ネットワーク導入事業者名 */
  readonly networkProvider?: string | null | undefined;
  /** ⑨ ネットワーク種類 */
  readonly networkType: 'ip-vpn' | 'ipsec-ike' | (string & {});
  /** ⑩ 導入作業開始(予定)日 */
  readonly workStart: DateParts | string;
  /** ⑪ システム導入事業者名 */
  readonly systemVendor?: string | null | undefined;
  /** ⑫ 運用開始(予定)日 */
  readonly operationStart: DateParts | string;
  /** ⑬ 診療・調剤開始(予定)日 */
  readonly practiceStart: DateParts | string;
};

/** オンライン資格確認の導入計画書, as data. */
export interface ImplementationPlanForm
  extends TypedForm<ImplementationPlan, ImplementationPlanInput> {}
