import type { Rule } from '../core/source.js';

export const prefectureRules: readonly Rule[] = [
  {
    id: 'ref.prefecture-code',
    title: { ja: '都道府県コード', en: 'Prefecture code' },
    summary: {
      ja: '01（北海道）から47（沖縄）までの2桁の半角数字です。先頭の0を落とさないよう、文字列で扱います。全角数字と前後の空白は直して読み取り、その旨を知らせます。51～97（都道府県番号に50を加えた追加番号）は、公表された一覧に例がないため警告し、選択肢には出しません。',
      en: 'Two half-width digits from 01 (Hokkaido) to 47 (Okinawa), kept as text because of the leading zero. Full-width digits and surrounding blanks are normalised, and that is said. 51–97 (50 added) pass with a warning and are never offered for selection.',
    },
    sources: [
      {
        document: 'S4',
        place: '新規ユーザー登録、電子証明書発行申請の画面',
        quote: '都道府県番号:北海道01、青森02、岩手03…沖縄47',
        status: 'stated',
      },
      { document: 'P4', place: '51～97の追加番号', status: 'unconfirmed' },
    ],
    readings: [
      {
        id: 'accepted',
        ja: '番号が足りなくなった都道府県の追加番号として有効',
        en: 'valid, as the overflow number of a prefecture',
      },
      { id: 'not-listed', ja: '一覧にないので無効', en: 'invalid, because no list has it' },
    ],
    notChecked: {
      ja: 'その医療機関が本当にその都道府県にあるかは確認しません。',
      en: 'Whether the institution really lies in that prefecture.',
    },
  },
  {
    id: 'ref.prefecture-code-48',
    title: { ja: '都道府県コード48（動作確認用）', en: 'Prefecture code 48 (test value)' },
    summary: {
      ja: '48は運用側の動作確認用の値で、都道府県ではありません。呼び出し側が試験用の値を許したときだけ通します。',
      en: "48 is the operator's test value, not a prefecture. It passes only where the caller allows test values.",
    },
    sources: [
      {
        document: 'S4',
        place: '画面例',
        quote: '都道府県コード 48／動作確認用_訪問（実施機関・運用保守用）',
        status: 'stated',
      },
    ],
  },
  {
    id: 'ref.bureau',
    title: { ja: '地方厚生（支）局', en: 'Regional bureaus' },
    summary: {
      ja: '8つの地方厚生（支）局の名前と、電子申請・届出等システムを案内するページ（令和6年9月時点）です。',
      en: 'The names of the eight bureaus, and their pages on the electronic-filing system (as of September 2024).',
    },
    sources: [
      {
        document: 'S0',
        place: 'A5',
        quote: '【各地方厚生(支)局ホームページのURL】(令和6年9月時点)',
        status: 'stated',
      },
      { document: 'S1', place: '提出先', status: 'stated' },
    ],
  },
  {
    id: 'ref.bureau-jurisdiction',
    title: { ja: '地方厚生（支）局の管轄', en: 'Jurisdiction of the bureaus' },
    summary: {
      ja: '47都道府県がどの地方厚生（支）局の管轄かを示します。福井は近畿、新潟・山梨・長野は関東信越、静岡は東海北陸です。',
      en: 'Which bureau each of the 47 prefectures belongs to. Fukui lies with Kinki; Niigata, Yamanashi and Nagano with Kanto-Shin’etsu; Shizuoka with Tokai-Hokuriku.',
    },
    sources: [
      { document: 'P5', place: '局ごとの一覧', status: 'public' },
      { document: 'P8', place: '関東信越厚生局の10都県', status: 'public' },
    ],
  },
];
