import { type BureauId, bureauNames } from './bureau-names.js';
import { isTwoDigits } from './prefecture.js';

/**
 * 地方厚生（支）局: the ministry's bureau that designates institutions (指定) in its prefectures.
 */
export interface RegionalBureau {
  readonly id: BureauId;
  readonly name: { readonly ja: string; readonly en: string };
  /** Codes of the prefectures of its jurisdiction (管轄), ascending. */
  readonly prefectures: readonly string[];
}

const jurisdictions: Readonly<Record<BureauId, readonly string[]>> = {
  hokkaido: ['01'],
  tohoku: ['02', '03', '04', '05', '06', '07'],
  kantoshinetsu: ['08', '09', '10', '11', '12', '13', '14', '15', '19', '20'],
  tokaihokuriku: ['16', '17', '21', '22', '23', '24'],
  kinki: ['18', '25', '26', '27', '28', '29', '30'],
  chugokushikoku: ['31', '32', '33', '34', '35'],
  shikoku: ['36', '37', '38', '39'],
  kyushu: ['40', '41', '42', '43', '44', '45', '46', '47'],
};

/**
 * The eight bureaus, in the order of S0. Names: S0, S1. Jurisdictions are public (P5, P8), the
 * sources give none: 福井 belongs to 近畿, 新潟・山梨・長野 to 関東信越, 静岡 to 東海北陸. Their
 * pages: {@link bureauFilingPages}.
 *
 * @example
 * import { regionalBureaus } from 'iryokikan';
 * regionalBureaus.map((bureau) => bureau.prefectures.length) //=> [1, 6, 10, 6, 7, 5, 4, 8]
 */
export const regionalBureaus: readonly RegionalBureau[] = /* @__PURE__ */ bureauNames.map(
  ({ value: id, label: { ja, en } }) => ({
    id,
    name: {
      ja,
      en: `${en} ${ja.endsWith('支局') ? 'Branch' : 'Regional'} Bureau of Health and Welfare`,
    },
    prefectures: jurisdictions[id],
  }),
);

/** The bureau of two digits; of an overflow code (51–97) that of its prefecture. */
export function findBureauOfCode(prefecture: unknown): RegionalBureau | undefined {
  const number = isTwoDigits(prefecture) ? +prefecture : 0;
  return regionalBureaus.find(({ prefectures }) =>
    prefectures.some((code) => +code === number || +code + 50 === number),
  );
}

/**
 * Finds a bureau by its name 「四国厚生支局」, its short name 「四国」 or its id `shikoku`. Takes
 * anything and never throws.
 *
 * @example
 * import { findBureau } from 'iryokikan';
 * findBureau('東海北陸')?.id //=> 'tokaihokuriku'
 */
export function findBureau(name: unknown): RegionalBureau | undefined {
  const text = typeof name === 'string' ? name.trim() : '';
  return regionalBureaus.find(
    ({ id, name: { ja } }) =>
      [id, ja].includes(text) || [`${text}厚生局`, `${text}厚生支局`].includes(ja),
  );
}
