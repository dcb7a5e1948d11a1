import type { PrefectureCode } from './prefecture.js';

/** One of the 47 prefectures. */
export interface Prefecture {
  readonly code: PrefectureCode;
  /** Name without 都・府・県 (北海道 keeps its 道). */
  readonly short: string;
  readonly name: string;
  readonly romaji: string;
}

/**
 * Short name and romaji from 01 to 47: written so because every form that asks for one carries it.
 */
const table =
  '北海道 Hokkaido,青森 Aomori,岩手 Iwate,宮城 Miyagi,秋田 Akita,' +
  '山形 Yamagata,福島 Fukushima,茨城 Ibaraki,栃木 Tochigi,群馬 Gunma,' +
  '埼玉 Saitama,千葉 Chiba,東京 Tokyo,神奈川 Kanagawa,新潟 Niigata,' +
  '富山 Toyama,石川 Ishikawa,福井 Fukui,山梨 Yamanashi,長野 Nagano,' +
  '岐阜 Gifu,静岡 Shizuoka,愛知 Aichi,三重 Mie,滋賀 Shiga,京都 Kyoto,' +
  '大阪 Osaka,兵庫 Hyogo,奈良 Nara,和歌山 Wakayama,鳥取 Tottori,' +
  '島根 Shimane,岡山 Okayama,広島 Hiroshima,山口 Yamaguchi,' +
  '徳島 Tokushima,香川 Kagawa,愛媛 Ehime,高知 Kochi,福岡 Fukuoka,' +
  '佐賀 Saga,長崎 Nagasaki,熊本 Kumamoto,大分 Oita,宮崎 Miyazaki,' +
  '鹿児島 Kagoshima,沖縄 Okinawa';

const suffixes: Readonly<Record<string, string>> = {
  北海道: '',
  東京: '都',
  京都: '府',
  大阪: '府',
};

function listed(): readonly Prefecture[] {
  return table.split(',').map((names, index) => {
    const [short, romaji] = names.split(' ') as [string, string];
    const code = `${index + 1}`.padStart(2, '0') as PrefectureCode;
    return { code, short, name: short + (suffixes[short] ?? '県'), romaji };
  });
}

/**
 * The 47 prefectures by code, 北海道 to 沖縄県. Overflow codes (51–97) and the test value 48 are
 * not among them: they are never offered for selection. Source: S4
 * 「都道府県番号:北海道01、青森02…沖縄47」.
 *
 * @example
 * import { prefectures } from 'iryokikan';
 * prefectures.length //=> 47
 * prefectures[12].name //=> '東京都'
 */
export const prefectures: readonly Prefecture[] = /* @__PURE__ */ listed();
