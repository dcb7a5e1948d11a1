import type { Rule } from '../core/source.js';

export const institutionCodeRules: readonly Rule[] = [
  {
    id: 'ref.tensuhyo-code',
    title: { ja: '点数表コードと所属機関', en: 'Point table and account class' },
    summary: {
      ja: '点数表コードは1医科、3歯科、4調剤、6訪問看護です。総合ポータルの所属機関では、これに7職域が加わります。',
      en: 'The point table is 1 medical, 3 dental, 4 pharmacy or 6 visiting nursing. The account class of the portal has 7 workplace as well.',
    },
    sources: [
      {
        document: 'S4',
        place: '新規ユーザー登録 所属機関選択',
        quote: '1: 医科…3: 歯科…4: 調剤…6: 訪問看護',
        status: 'stated',
      },
      { document: 'P7', place: '点数表コード', status: 'public' },
    ],
    notChecked: {
      ja: '電子証明書の画面の「分類」の番号は案内から確定できないため、扱いません。',
      en: 'The numbers of 分類 on the certificate screen: the sources do not settle them.',
    },
  },
  {
    id: 'code.institution-7',
    title: { ja: '医療機関コード（7桁）', en: 'Institution number (7 digits)' },
    summary: {
      ja: '7桁の半角数字です。ハイフン・カンマ・中黒・点・空白が入ったもの（01-1248-9、01,1248,9、01・1248・9など）は誤りとし、区切りを除いた番号を提案します。全角数字、前後の空白、見えない文字（U+200Bなど）は直して情報として知らせます。都道府県内でも一意ではありません（医科と歯科が同じ7桁を持つことがあります）。',
      en: 'Seven half-width digits. Hyphens, commas, dots, middle dots and blanks inside (01-1248-9, 01,1248,9, 01・1248・9) are an error, with the joined digits as suggestion. Full-width digits, blanks around and invisible characters (such as U+200B) are normalised with an info. It is not unique in a prefecture: a medical and a dental institution may share it.',
    },
    sources: [
      { document: 'S2', place: '利用申請', quote: '医療機関等コード ※数字7桁', status: 'stated' },
      { document: 'S4', place: '新規ユーザー登録', quote: '例) 0123456', status: 'stated' },
    ],
    notChecked: {
      ja: '実在する番号かどうかは確認しません。',
      en: 'Whether the number was ever issued.',
    },
  },
  {
    id: 'code.institution-10',
    title: { ja: '医療機関等コード（10桁）', en: 'Institution code (10 digits)' },
    summary: {
      ja: '都道府県コード2桁、点数表コード1桁、医療機関コード7桁をつないだ10桁の半角数字です。3桁目の7（職域）は公表された例がないため警告します。別に都道府県・点数表・7桁のコードがわかっているときは、一致しなければ誤りとします。ただし点数表が1・3・4で3桁目が7（職域）のときは、両方の読み方を示します。',
      en: 'Ten half-width digits: prefecture code 2, point table 1, institution number 7. A 7 (workplace) in third place gives a warning, as no published code has one. Where prefecture, point table or number are known beside the code, a difference is an error; a 7 in third place beside point table 1, 3 or 4 has both readings.',
    },
    sources: [
      {
        document: 'S4',
        place: '猶予届出書の記入要領',
        // The bracket closes once too often in the document itself.
        quote:
          '先頭から順に該当の都道府県番号(2桁)、点数表番号(1桁))=6、指定訪問看護ステーションコード(7桁)',
        status: 'stated',
      },
      {
        document: 'S4',
        place: '新規ユーザー登録',
        quote: '入力内容に応じて自動入力されます。',
        status: 'stated',
      },
    ],
    readings: [
      {
        id: 'accepted',
        ja: '職域のアカウントの10桁として有効',
        en: 'valid, as the ten digits of a workplace account',
      },
      {
        id: 'not-listed',
        ja: '点数表コードとして示されていないので無効',
        en: 'invalid, because no list of point tables has it',
      },
    ],
    notChecked: {
      ja: '実在するコードか、連番の範囲（医科1000～2999など）に収まるかは確認しません。実在する医科のコードの30～45％がその範囲の外にあります。',
      en: 'Whether the code was ever issued, and serial ranges: 30–45 % of the real codes break them.',
    },
  },
  {
    id: 'code.check-digit',
    title: { ja: '検証番号', en: 'Check digit' },
    summary: {
      ja: '末尾の1桁は、都道府県コード・点数表コードと続く6桁（あわせて9桁）に、右から2・1・2・1…を掛け、2桁になった積は各桁を足し、その合計を10から引いた1の位です。合わなければ警告します（呼び出し側で誤りにも、確認なしにもできます）。訪問看護（6）も同じです。ただし東京の訪問看護では、郡市区番号（4～5桁目）が71のものだけを確かめ、ほかは誤りとするよう指定されたときだけ知らせます。',
      en: 'The last digit: multiply the nine digits before it by 2, 1, 2, 1 … from the right, add the digits of two-digit products, and take the sum from the next ten. A mismatch is a warning by default, for visiting nursing (6) too; but for visiting nursing in Tokyo only numbers whose digits 4 and 5 are 71 are checked, unless the caller asks for errors.',
    },
    sources: [
      { document: 'P4', place: '別添２ 第４', status: 'public' },
      { document: 'P6', place: '10桁の構造', status: 'public' },
      {
        document: 'registers',
        place: '医科68,122件、歯科36,658件、薬局4,555件のすべてで一致',
        status: 'public',
      },
      {
        document: 'P27',
        place:
          '訪問看護ステーションの公表番号：43道府県の12,592件のうち12,588件、埼玉・千葉・神奈川の2,615件のうち2,612件、東京の71の246件のうち245件で一致',
        status: 'public',
      },
    ],
    notChecked: {
      ja: '09と90の入れ替えは見つかりません。51～97、48、3桁目が7のコードは計算方法がわからないため確認しません。',
      en: 'A swap of 09 and 90 escapes. Codes under 51–97, 48, or with 7 in third place are not checked: no method is known.',
    },
  },
  {
    id: 'code.placeholder',
    title: { ja: '番号なしを表す値', en: 'Placeholder codes' },
    summary: {
      ja: '7桁がすべて0、またはすべて9のものは、記録条件仕様で番号がないこと・わからないことを表す値です。10桁の下7桁でも同じです。情報として知らせ、検証番号は確かめず、重複としても数えません。',
      en: 'Seven digits that are all 0 or all 9, also as the last of ten, stand for no code or an unknown one in the record specification. An info says so; their check digit is not checked, and they are no duplicates.',
    },
    sources: [
      { document: 'P28', place: '訪問看護用 令和6年6月版', status: 'public' },
      { document: 'S4', place: '画面の例 0000000・9999999', status: 'derived' },
    ],
  },
  {
    id: 'code.check-digit-kanto4',
    title: {
      ja: '検証番号（埼玉・千葉・東京・神奈川）',
      en: 'Check digit in Saitama, Chiba, Tokyo and Kanagawa',
    },
    summary: {
      ja: '11埼玉、12千葉、13東京、14神奈川では、末尾の1桁を医療機関コードの先頭6桁（4～9桁目）だけで計算します。都道府県コードと点数表コードの打ち間違いは、この番号では見つかりません。',
      en: 'In 11 Saitama, 12 Chiba, 13 Tokyo and 14 Kanagawa the last digit is computed over the first six digits of the institution number only (digits 4 to 9). A slip in the prefecture or the point table cannot be seen by it.',
    },
    sources: [
      { document: 'P4', place: '4都県についての注記（二次資料）', status: 'public' },
      {
        document: 'registers',
        place: '医科28,875件、歯科11,448件、薬局119件のすべてで一致',
        status: 'public',
      },
    ],
  },
  {
    id: 'code.kaigo-number-mixup',
    title: { ja: '介護保険事業所番号との取り違え', en: 'Mix-up with a long-term care number' },
    summary: {
      ja: '7桁の欄に10桁が入っているとき、10桁の医療機関等コードか介護保険事業所番号ではないかを尋ねます。10桁から7桁を取り出す提案は、訪問看護ではしません（介護保険事業所番号も同じ3桁で始まりうるため）。東京の訪問看護では、検証番号が介護保険事業所番号の方式でだけ合うときに警告します。',
      en: 'Ten digits in the seven-digit field bring the question whether the ten-digit code or a 介護保険事業所番号 was typed; for visiting nursing no seven digits are suggested from them, as both may begin alike. For visiting nursing in Tokyo a warning comes when the check digit agrees only as that number computes it.',
    },
    sources: [
      {
        document: 'S4',
        place: '新規ユーザー登録',
        quote: '※介護保険事業者番号との誤入力が発生していますので、ご留意下さい。',
        status: 'stated',
      },
      { document: 'registers', place: '東京の訪問看護の84％で見分けられる', status: 'derived' },
    ],
  },
  {
    id: 'code.excel-damage',
    title: { ja: '表計算ソフトによる破損', en: 'Damage by spreadsheets' },
    summary: {
      ja: '先頭の0が消えたもの（10桁の欄に9桁、7桁の欄に6桁）、指数表示（1.10114E+08）、小数（110113719.0）、文字列の印（先頭の\'や=""）を見分けます。番号が1つに決まるときだけ、直した番号を提案します（0を補うのは検証番号が合うときだけ）。9桁は、先頭の0が消えた10桁とも、点数表コードのない番号（都道府県コード2桁と7桁）とも読めるので、両方の読みが成り立つときは提案しません。0が残っているのに桁が足りないものは、0が消えたとはみなしません。',
      en: 'A lost leading zero (nine digits for ten, six for seven), scientific notation (1.10114E+08), decimals (110113719.0) and text marks (a leading apostrophe, ="…") are named. The repaired code is suggested only where there is exactly one; a zero is added only when the check digit then agrees. Nine digits may be ten that lost the zero, or the prefecture code with the seven digits behind it (no point table): where both readings stand nothing is suggested. Digits that still begin with 0 have not lost a leading zero.',
    },
    sources: [{ document: 'S4', place: '都道府県番号:北海道01…群馬10', status: 'derived' }],
  },
];
