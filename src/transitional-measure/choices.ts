/**
 * ⑤ 経過措置の届出を行う内容: both duties (ア), オンライン請求 only (イ), オンライン資格確認 only
 * (ウ).
 */
export type TransitionalScope = 'both' | 'claims' | 'eligibility';

/** ⑦ 第6号: the age of the staff (ア), or another hardship (イ). */
export type TransitionalGround = 'age' | 'other';

/** A choice of the 猶予届出書, as a form offers it. */
export interface TransitionalChoice<Value extends string> {
  readonly value: Value;
  /** ア, イ or ウ. */
  readonly mark: string;
  /** The Japanese text as the notice prints it, with its mark. */
  readonly label: { readonly ja: string; readonly en: string };
  /** Other spellings that mean it. */
  readonly also: readonly string[];
}

/**
 * ⑤ 経過措置の届出を行う内容, in printed order. Source: S4 様式.
 *
 * @example
 * import { transitionalScopes } from 'iryokikan';
 * transitionalScopes.find(({ mark }) => mark === 'イ')?.value //=> 'claims'
 */
export const transitionalScopes: readonly TransitionalChoice<TransitionalScope>[] = [
  {
    value: 'both',
    mark: 'ア',
    label: {
      ja: 'ア. オンライン請求とオンライン資格確認の両方(⑥の猶予類型も共通)',
      en: 'ア both, for the same type',
    },
    also: ['ア', 'オンライン請求とオンライン資格確認の両方'],
  },
  {
    value: 'claims',
    mark: 'イ',
    label: { ja: 'イ. オンライン請求のみ', en: 'イ online claims only' },
    also: ['イ'],
  },
  {
    value: 'eligibility',
    mark: 'ウ',
    label: { ja: 'ウ. オンライン資格確認のみ', en: 'ウ online eligibility verification only' },
    also: ['ウ'],
  },
];

/**
 * ⑦ 第6号, 特に困難な事情: the grounds in printed order. Source: S4 様式.
 *
 * @example
 * import { transitionalGrounds } from 'iryokikan';
 * transitionalGrounds.map(({ value }) => value) //=> ['age', 'other']
 */
export const transitionalGrounds: readonly TransitionalChoice<TransitionalGround>[] = [
  {
    value: 'age',
    mark: 'ア',
    label: {
      ja: 'ア: 常勤の看護職員その他の従業者の年齢が、平成30年3月31日において、いずれも65歳以上である',
      en: 'ア age of the full-time staff',
    },
    also: ['ア', '6ア'],
  },
  {
    value: 'other',
    mark: 'イ',
    label: {
      ja: 'イ: その他第1号～第5号と同視できる特に困難な事情がある場合',
      en: 'イ another hardship, like 1 to 5',
    },
    also: ['イ', '6イ'],
  },
];
