// Made of the fields in grace-notice.ts by `npm run generate`: edit that file, not this one.

import type { CivilDate, YearMonth } from '../../calendar/civil.js';
import type { InstitutionCode } from '../../institution-code/institution-code.js';
import type { PrefectureCode } from '../../prefecture/prefecture.js';
import type { TransitionalGround, TransitionalScope } from '../../transitional-measure/choices.js';
import type { TypedForm } from '../engine/form.js';
import type { DateParts } from '../engine/record.js';

/** オンライン請求及びオンライン資格確認導入の猶予届出書, inspected. */
export type GraceNotice = {
  /** ① 名称 */
  readonly stationName: string;
  /** ② 電話番号 */
  readonly phone: string;
  /** ④ 所在地 〒 */
  readonly postalCode: string;
  /** ④ 所在地 (都道府県) */
  readonly prefecture?: PrefectureCode;
  /** ④ 所在地 */
  readonly address: string;
  /** ③ 保険機関コード */
  readonly code: InstitutionCode;
  /** ⑤ 経過措置の届出を行う内容 */
  readonly scope: TransitionalScope;
  /** ⑥ 該当する経過措置の猶予類型 */
  readonly type: '1' | '2' | '3' | '4' | '5' | '6';
  /** ⑦第1号 回線機能障害の理由 */
  readonly outageReason?: string;
  /** ⑦第2号 システム事業者との契約日 (遅くとも2024年10月末) */
  readonly contractDate?: CivilDate;
  /** ⑦第2号 作業完了見込み時期 (遅くとも2025年6月末) */
  readonly completionMonth?: YearMonth;
  /** ⑦第3号 光回線のネットワークの整備状況 */
  readonly lineStatus?: '1' | '2';
  /** ⑦第3号 整備された時期 */
  readonly lineReady?: CivilDate;
  /** ⑦第4号 工事開始日 */
  readonly constructionStart?: CivilDate;
  /** ⑦第4号 工事終了予定日 */
  readonly constructionEnd?: CivilDate;
  /** ⑦第5号 廃止又は休止予定日 (遅くとも2025年6月末) */
  readonly closureDate?: CivilDate;
  /** ⑦第6号 特に困難な事情 */
  readonly ground?: TransitionalGround;
  /** ⑦第6号ア 最も若い常勤職員の生年月日 */
  readonly youngestBirth?: CivilDate;
  /** ⑦第6号イ 具体的な内容 */
  readonly hardship?: string;
  /** ⑧ 備考 */
  readonly remarks?: string;
  /** 届出日 */
  readonly filed: CivilDate;
  /** 代表者名 */
  readonly representative: string;
  /** 住所 〒 */
  readonly representativePostalCode: string;
  /** 住所 */
  readonly representativeAddress: string;
  /** メールアドレス */
  readonly email?: string;
  /** 添付書類 */
  readonly attachments?: string;
  /** 添付書類の契約日又は申込日 */
  readonly attachmentDate?: CivilDate;
  /** 添付書類の契約者の名称 */
  readonly attachmentParties?: 'both' | 'one';
};

/** オンライン請求及びオンライン資格確認導入の猶予届出書, as it is entered. */
export type GraceNoticeInput = {
  /** ① 名称 */
  readonly stationName: string;
  /** ② 電話番号 */
  readonly phone: string;
  /** ④ 所在地 〒 */
  readonly postalCode: string;
  /** ④ 所在地 (都道府県) */
  readonly prefecture?: PrefectureCode | (string & {}) | null | undefined;
  /** ④ 所在地 */
  readonly address: string;
  /** ③ 保険機関コード */
  readonly code: string;
  /** ⑤ 経過措置の届出を行う内容 */
  readonly scope: TransitionalScope | (string & {});
  /** ⑥ 該当する経過措置の猶予類型 */
  readonly type: '1' | '2' | '3' | '4' | '5' | '6' | (string & {});
  /** ⑦第1号 回線機能障害の理由 */
  readonly outageReason?: string | null | undefined;
  /** ⑦第2号 システム事業者との契約日 (遅くとも2024年10月末) */
  readonly contractDate?: DateParts | string | null | undefined;
  /** ⑦第2号 作業完了見込み時期 (遅くとも2025年6月末) */
  readonly completionMonth?: DateParts | string | null | undefined;
  /** ⑦第3号 光回線のネットワークの整備状況 */
  readonly lineStatus?: '1' | '2' | (string & {}) | null | undefined;
  /** ⑦第3号 整備された時期 */
  readonly lineReady?: DateParts | string | null | undefined;
  /** ⑦第4号 工事開始日 */
  readonly constructionStart?: DateParts | string | null | undefined;
  /** ⑦第4号 工事終了予定日 */
  readonly constructionEnd?: DateParts | string | null | undefined;
  /** ⑦第5号 廃止又は休止予定日 (遅くとも2025年6月末) */
  readonly closureDate?: DateParts | string | null | undefined;
  /** ⑦第6号 特に困難な事情 */
  readonly ground?: TransitionalGround | (string & {}) | null | undefined;
  /** ⑦第6号ア 最も若い常勤職員の生年月日 */
  readonly youngestBirth?: DateParts | string | null | undefined;
  /** ⑦第6号イ 具体的な内容 */
  readonly hardship?: string | null | undefined;
  /** ⑧ 備考 */
  readonly remarks?: string | null | undefined;
  /** 届出日 */
  readonly filed: DateParts | string;
  /** 代表者名 */
  readonly representative: string;
  /** 住所 〒 */
  readonly representativePostalCode: string;
  /** 住所 */
  readonly representativeAddress: string;
  /** メールアドレス */
  readonly email?: string | null | undefined;
  /** 添付書類 */
  readonly attachments?: string | null | undefined;
  /** 添付書類の契約日又は申込日 */
  readonly attachmentDate?: DateParts | string | null | undefined;
  /** 添付書類の契約者の名称 */
  readonly attachmentParties?: 'both' | 'one' | (string & {}) | null | undefined;
};

/** オンライン請求及びオンライン資格確認導入の猶予届出書, as data. */
export interface GraceNoticeForm extends TypedForm<GraceNotice, GraceNoticeInput> {}
