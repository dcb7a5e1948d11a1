// Made of the fields in reception-number-request.ts by `npm run generate`: edit that file, not this
// one.

import type { CivilDate } from '../../calendar/civil.js';
import type { InstitutionCode } from '../../institution-code/institution-code.js';
import type { InstitutionCode7 } from '../../institution-code/institution-code-7.js';
import type { TypedForm } from '../engine/form.js';
import type { DateParts } from '../engine/record.js';

/** 受付番号 情報提供依頼書 兼 回答書, inspected. */
export type ReceptionNumberRequest = {
  /** 回答書の送付先（住所）〒 */
  readonly replyPostalCode: string;
  /** 回答書の送付先（住所） */
  readonly replyAddress: string;
  /** 回答書の送付先（氏名） */
  readonly replyName: string;
  /** 医科・歯科・薬局 */
  readonly category: 'medical' | 'dental' | 'pharmacy';
  /** 名称 */
  readonly institutionName: string;
  /** 所在地 〒 */
  readonly postalCode: string;
  /** 所在地 */
  readonly address: string;
  /** 指定希望日(予定) */
  readonly designation: CivilDate;
  /** 依頼日 */
  readonly requested: CivilDate;
  /** 〇〇 厚生(支)局 御中 */
  readonly bureau:
    | 'hokkaido'
    | 'tohoku'
    | 'kantoshinetsu'
    | 'tokaihokuriku'
    | 'kinki'
    | 'chugokushikoku'
    | 'shikoku'
    | 'kyushu';
  /** 開設者（氏名） */
  readonly founderName: string;
  /** 開設者は保険医又は保険薬剤師ですか。 */
  readonly founderRegistered?: 'yes' | 'no';
  /** 保険医又は保険薬剤師の登録の記号及び番号 */
  readonly registration?: string;
  /** 担当者の連絡先(電話番号) */
  readonly phone: string;
  /** 受付番号 */
  readonly receptionNumber?: InstitutionCode | InstitutionCode7;
  /** 回答日 */
  readonly answered?: CivilDate;
};

/** 受付番号 情報提供依頼書 兼 回答書, as it is entered. */
export type ReceptionNumberRequestInput = {
  /** 回答書の送付先（住所）〒 */
  readonly replyPostalCode: string;
  /** 回答書の送付先（住所） */
  readonly replyAddress: string;
  /** 回答書の送付先（氏名） */
  readonly replyName: string;
  /** 医科・歯科・薬局 */
  readonly category: 'medical' | 'dental' | 'pharmacy' | (string & {});
  /** 名称 */
  readonly institutionName: string;
  /** 所在地 〒 */
  readonly postalCode: string;
  /** 所在地 */
  readonly address: string;
  /** 指定希望日(予定) */
  readonly designation: DateParts | string;
  /** 依頼日 */
  readonly requested: DateParts | string;
  /** 〇〇 厚生(支)局 御中 */
  readonly bureau:
    | 'hokkaido'
    | 'tohoku'
    | 'kantoshinetsu'
    | 'tokaihokuriku'
    | 'kinki'
    | 'chugokushikoku'
    | 'shikoku'
    | 'kyushu'
    | (string & {});
  /** 開設者（氏名） */
  readonly founderName: string;
  /** 開設者は保険医又は保険薬剤師ですか。 */
  readonly founderRegistered?: 'yes' | 'no' | (string & {}) | null | undefined;
  /** 保険医又は保険薬剤師の登録の記号及び番号 */
  readonly registration?: string | null | undefined;
  /** 担当者の連絡先(電話番号) */
  readonly phone: string;
  /** 受付番号 */
  readonly receptionNumber?: string | null | undefined;
  /** 回答日 */
  readonly answered?: DateParts | string | null | undefined;
};

/** 受付番号 情報提供依頼書 兼 回答書, as data. */
export interface ReceptionNumberRequestForm
  extends TypedForm<ReceptionNumberRequest, ReceptionNumberRequestInput> {}
