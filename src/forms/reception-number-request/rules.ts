import type { Rule } from '../../core/source.js';

export const receptionNumberRequestRules: readonly Rule[] = [
  {
    id: 'recept.form',
    title: {
      ja: '受付番号情報提供依頼書兼回答書（別紙1）の記載事項',
      en: 'What the request for a reception number says',
    },
    summary: {
      ja: '送付先（〒・住所・氏名）、医科・歯科・薬局の別、名称、所在地、指定希望日、依頼日、宛先の厚生（支）局、開設者の氏名、担当者の電話番号が必要です。登録の記号及び番号は保険医・保険薬剤師の場合に記入します。日付は令和で記入します。指定希望日が依頼日より前ならエラー、2か月に満たなければお知らせします。受付番号と回答日は局が記入する欄で、入力があれば形式を確認し、10桁の番号の点数表番号が区分と、都道府県番号が宛先の局と合わなければ警告します。',
      en: 'Required: where to send the reply (postal code, address, name), kind (医科, 歯科 or 薬局), name, address, day wanted for the designation, day of the request, regional bureau, name of the founder and telephone number of the contact. The registration is for an insurance doctor or pharmacist. Days are in 令和. A designation before the request is an error; less than two months between them is said. The reception number and the day of the reply are the bureau’s; they are inspected where they are given: a number of ten digits whose point table or prefecture is not that of the request gives a warning.',
    },
    sources: [
      {
        document: 'S1',
        place: '別紙1 記載例',
        quote: '赤字部分を記載の上、提出してください。',
        status: 'derived',
      },
      {
        document: 'S1',
        place: '別紙1',
        quote: '※保険医又は保険薬剤師の場合は記入ください。',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '第1 1(1)',
        quote:
          '受付番号の交付から導入までに要する期間も踏まえた指定希望日の設定を検討するよう促すこと',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '第1 ※2',
        quote: '指定期日を遡及して指定を受ける医療機関等については対象外とする。',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '第1 1(2)（番号と区分・宛先の一致）',
        quote:
          '「受付番号」として、保険医療機関等としての指定の際に付与予定の医療機関等コードを追記すること。',
        status: 'derived',
      },
    ],
    notChecked: {
      ja: '厚生（支）局ごとの提出期限、宛先が所在地を管轄する局かどうか、局が受付番号を7桁と10桁のどちらで記入するか（案内に記載がなく、どちらも読み取ります）は確認しません。',
      en: 'The deadline of the bureau; whether it is the bureau of the address; whether the reception number has seven digits or ten (no source says: both are read).',
    },
  },
];
