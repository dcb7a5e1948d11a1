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
 * The 47 prefectures by code, 北海道 to 沖縄県. Overflow codes (51–97) and the test value 48 are
 * not among them: they are never offered for selection. Source: S4
 * 「都道府県番号:北海道01、青森02…沖縄47」.
 *
 * @example
 * import { prefectures } from 'iryokikan';
 * prefectures.length //=> 47
 * prefectures[12].name //=> '東京都'
 */
export const prefectures: readonly Prefecture[] = [
  { code: '01', short: '北海道', name: '北海道', romaji: 'Hokkaido' },
  { code: '02', short: '青森', name: '青森県', romaji: 'Aomori' },
  { code: '03', short: '岩手', name: '岩手県', romaji: 'Iwate' },
  { code: '04', short: '宮城', name: '宮城県', romaji: 'Miyagi' },
  { code: '05', short: '秋田', name: '秋田県', romaji: 'Akita' },
  { code: '06', short: '山形', name: '山形県', romaji: 'Yamagata' },
  { code: '07', short: '福島', name: '福島県', romaji: 'Fukushima' },
  { code: '08', short: '茨城', name: '茨城県', romaji: 'Ibaraki' },
  { code: '09', short: '栃木', name: '栃木県', romaji: 'Tochigi' },
  { code: '10', short: '群馬', name: '群馬県', romaji: 'Gunma' },
  { code: '11', short: '埼玉', name: '埼玉県', romaji: 'Saitama' },
  { code: '12', short: '千葉', name: '千葉県', romaji: 'Chiba' },
  { code: '13', short: '東京', name: '東京都', romaji: 'Tokyo' },
  { code: '14', short: '神奈川', name: '神奈川県', romaji: 'Kanagawa' },
  { code: '15', short: '新潟', name: '新潟県', romaji: 'Niigata' },
  { code: '16', short: '富山', name: '富山県', romaji: 'Toyama' },
  { code: '17', short: '石川', name: '石川県', romaji: 'Ishikawa' },
  { code: '18', short: '福井', name: '福井県', romaji: 'Fukui' },
  { code: '19', short: '山梨', name: '山梨県', romaji: 'Yamanashi' },
  { code: '20', short: '長野', name: '長野県', romaji: 'Nagano' },
  { code: '21', short: '岐阜', name: '岐阜県', romaji: 'Gifu' },
  { code: '22', short: '静岡', name: '静岡県', romaji: 'Shizuoka' },
  { code: '23', short: '愛知', name: '愛知県', romaji: 'Aichi' },
  { code: '24', short: '三重', name: '三重県', romaji: 'Mie' },
  { code: '25', short: '滋賀', name: '滋賀県', romaji: 'Shiga' },
  { code: '26', short: '京都', name: '京都府', romaji: 'Kyoto' },
  { code: '27', short: '大阪', name: '大阪府', romaji: 'Osaka' },
  { code: '28', short: '兵庫', name: '兵庫県', romaji: 'Hyogo' },
  { code: '29', short: '奈良', name: '奈良県', romaji: 'Nara' },
  { code: '30', short: '和歌山', name: '和歌山県', romaji: 'Wakayama' },
  { code: '31', short: '鳥取', name: '鳥取県', romaji: 'Tottori' },
  { code: '32', short: '島根', name: '島根県', romaji: 'Shimane' },
  { code: '33', short: '岡山', name: '岡山県', romaji: 'Okayama' },
  { code: '34', short: '広島', name: '広島県', romaji: 'Hiroshima' },
  { code: '35', short: '山口', name: '山口県', romaji: 'Yamaguchi' },
  { code: '36', short: '徳島', name: '徳島県', romaji: 'Tokushima' },
  { code: '37', short: '香川', name: '香川県', romaji: 'Kagawa' },
  { code: '38', short: '愛媛', name: '愛媛県', romaji: 'Ehime' },
  { code: '39', short: '高知', name: '高知県', romaji: 'Kochi' },
  { code: '40', short: '福岡', name: '福岡県', romaji: 'Fukuoka' },
  { code: '41', short: '佐賀', name: '佐賀県', romaji: 'Saga' },
  { code: '42', short: '長崎', name: '長崎県', romaji: 'Nagasaki' },
  { code: '43', short: '熊本', name: '熊本県', romaji: 'Kumamoto' },
  { code: '44', short: '大分', name: '大分県', romaji: 'Oita' },
  { code: '45', short: '宮崎', name: '宮崎県', romaji: 'Miyazaki' },
  { code: '46', short: '鹿児島', name: '鹿児島県', romaji: 'Kagoshima' },
  { code: '47', short: '沖縄', name: '沖縄県', romaji: 'Okinawa' },
] as readonly unknown[] as readonly Prefecture[];
