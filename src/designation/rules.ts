import type { Rule, Source } from '../core/source.js';
import type { BureauId } from '../prefecture/bureau-names.js';
import type { DesignationStepId } from './steps.js';

export const designationRules: readonly Rule[] = [
  {
    id: 'recept.definition',
    title: { ja: '受付番号', en: 'Reception number' },
    summary: {
      ja: '指定の際に付与予定の医療機関等コードです。指定の前に、オンライン資格確認の準備（アカウント登録、利用申請、電子証明書発行申請）にだけ使います。指定でも、請求に使う番号でもありません。',
      en: 'The institution code that will be given at the designation. Before it, the number serves only to prepare for eligibility verification (account, applications, certificate). It is neither a designation nor a number to claim with.',
    },
    sources: [
      {
        document: 'S1',
        place: '第1の1(2)',
        quote:
          '「受付番号」として、保険医療機関等としての指定の際に付与予定の医療機関等コードを追記すること。',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '別紙1',
        quote: '※当該回答は保険医療機関・保険薬局としての指定ではありません。',
        status: 'stated',
      },
    ],
    notChecked: {
      ja: '局が7桁と10桁のどちらで書くかは案内に記載がありません。',
      en: 'Whether the bureau writes seven or ten digits is in no source.',
    },
  },
  {
    id: 'recept.scope',
    title: { ja: '対象となる新規指定', en: 'Designations in scope' },
    summary: {
      ja: '令和6年4月以降に新規指定を受ける医療機関等が対象です（受付番号は令和6年2月、導入計画書は令和6年3月から対応）。それより前の指定・診療開始については「定めなし」と答えます。',
      en: 'New designations from April 2024 on (reception numbers handled from February, implementation plans from March 2024). For an earlier designation or start of practice the answer is "no rule".',
    },
    sources: [
      {
        document: 'S1',
        place: '事務連絡 前文',
        quote:
          '令和 6 年 4 月以降に新規指定を受ける医療機関等を対象とした地方厚生（支）局における取扱い等',
        status: 'stated',
      },
    ],
  },
  {
    id: 'recept.bureau-deadline',
    title: { ja: '受付番号の依頼期限', en: 'Deadline for the request' },
    summary: {
      ja: '指定の2か月前を目安に、地方厚生（支）局がそれぞれ定めます。確認できたのは、四国厚生支局（前々月の最初の開庁日）と東海北陸厚生局（2か月前の1日、閉庁日なら前の開庁日）です。ほかの局の期限は示さず、尋ねる先を示し、指定の2か月前の日から（遅くとも局の回答期限の日から）遅れとみて警告します。期限までの依頼に番号が交付されます。',
      en: 'Each bureau sets its own, two months before the designation as a guide. Known are Shikoku (the first open day of the month two months before) and Tokai-Hokuriku (the 1st of that month, or the open day before it). For the others no date is given, but whom to ask, and from the day two months before the designation on (at the latest from the day the reply is due) a warning says that it is late. Numbers are given on requests in time.',
    },
    sources: [
      {
        document: 'S1',
        place: '保連発 記1(1)',
        quote:
          '提出期限（指定の 2 か月前を目安に地方厚生（支）局が設定し、ホームページ等で案内する期限）までに依頼があった場合に、受付番号を交付すること。',
        status: 'stated',
      },
      {
        document: 'P19',
        place: '四国厚生支局',
        quote: '指定を受けようとする月の前々月の最初の開庁日まで',
        status: 'public',
      },
      {
        document: 'P18',
        place: '東海北陸厚生局',
        quote: '指定の2か月前の1日（閉庁日の場合は前の開庁日）まで',
        status: 'public',
      },
      { document: 'P20', place: '中国四国厚生局', quote: '(指定の2月前)', status: 'public' },
      { document: 'S1', place: '期限の分からない局の遅れ', status: 'derived' },
    ],
    notChecked: {
      ja: '局が期限を改めていないかは確認しません。分室があるところでは分室に提出します。',
      en: 'Whether a bureau has changed its deadline. Where there is a branch office, the request goes there.',
    },
  },
  {
    id: 'recept.return-bad-timing',
    title: { ja: '時期が適切でない依頼の返戻', en: 'Requests at a wrong time are returned' },
    summary: {
      ja: '医療機関等コードの交付予定時期等を踏まえ適切でない時期の依頼は、その旨を説明して返戻されます。早すぎる依頼も含みうるため、日付では判定しません。',
      en: 'A request at a time that does not fit the code to be given is returned with an explanation. It may be too early as well as too late: no date is computed.',
    },
    sources: [
      {
        document: 'S1',
        place: '第1の1(1)',
        quote: '適切でないと認められる時期になされた場合には、その旨説明し、返戻すること。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'recept.reply-deadline-10',
    title: { ja: '受付番号の回答（10日）', en: 'Reply by the 10th' },
    summary: {
      ja: '地方厚生（支）局は、原則として診療開始月の前々月の10日（閉庁日なら翌開庁日）までに受付番号を発送します。局の期限で、申請者の期限ではありません。「翌閉庁日」は「翌開庁日」と読みます。',
      en: 'In principle the bureau sends the number by the 10th of the month two months before practice starts, or the next open day. It binds the bureau, not the applicant. 翌閉庁日 is read as 翌開庁日.',
    },
    sources: [
      {
        document: 'S1',
        place: '第1の1(2)',
        quote: '原則として診療開始月の前々月の10日（閉庁日の場合は原則翌閉庁日）までに',
        status: 'stated',
      },
      {
        document: 'P18',
        place: '東海北陸厚生局',
        quote: '前々月の10日(閉庁日の場合は翌開庁日)まで',
        status: 'public',
      },
      { document: 'P19', place: '四国厚生支局（繰り下げの記載なし）', status: 'public' },
    ],
  },
  {
    id: 'recept.submit-deadline-15',
    title: { ja: '受付番号の提出（15日）', en: 'Handing in by the 15th' },
    summary: {
      ja: '受付番号を受けたら、2か月前の15日までに実施機関へ提出します。閉庁日でも延びません。「指定の」と「診療開始月の」の両方の書き方があり、違うときは早いほうを採って両方を示します。⑦⑧にも及ぶかは決まりません。遅れても提出を断る定めはなく、月初からの導入が保証されないことを警告します。',
      en: 'The number is handed in by the 15th two months before, closed day or not. S1 counts from the designation in one place and from the start of practice in another: the earlier is taken, both are given. Whether ⑦ and ⑧ are meant too is open. A late number is not refused; the warning says that a start on the first of the month is not assured.',
    },
    sources: [
      {
        document: 'S1',
        place: '事務連絡 記2',
        quote: '速やかに（指定の2か月前の15日までに）',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '第3(2)',
        quote:
          '通常、診療開始月の前々月の15日までに、実施機関に所要の情報（受付番号を含む。）を提出等する必要がある',
        status: 'stated',
      },
    ],
    readings: [
      { id: 'by-designation', ja: '指定の2か月前の15日', en: 'two months before the designation' },
      {
        id: 'by-practice-start',
        ja: '診療開始月の前々月の15日',
        en: 'two months before practice starts',
      },
      { id: 'submission-only', ja: '⑥だけの期限', en: 'a deadline for ⑥ only' },
      { id: 'applications-too', ja: '⑦⑧にも及ぶ期限', en: 'a deadline for ⑦ and ⑧ too' },
    ],
  },
  {
    id: 'recept.required',
    title: { ja: '受付番号の依頼の要否', en: 'Whether a reception number is needed' },
    summary: {
      ja: '新規指定には必要です。医科・歯科併設ではそれぞれに必要です。遡及指定は対象外です。紙レセプトが認められていれば不要ですが、令和6年4月以降は新規に認められません。経過措置を指定申請と併せて届け出るなら原則不要ですが、ポータルのフォームで届け出る間は必要です。その終わりは確認できず、両方の読みを示します。',
      en: 'A new designation needs one; an institution both medical and dental one for each. Retroactive designations are outside. Where paper claims are allowed none is needed, but none are newly allowed since April 2024. With a transitional measure filed together with the application none is needed in principle, but one is while measures are filed on the portal; when that ended is not confirmed.',
    },
    sources: [
      {
        document: 'S1',
        place: '第1の1(1)',
        quote: '当面の間は…「受付番号情報提供依頼書兼回答書」の提出を求めること。',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '※2',
        quote: '医科・歯科併設の医療機関については、それぞれ…提出が必要となる。',
        status: 'stated',
      },
      { document: 'P20', place: '2024年3月15日付、経過措置でも依頼書が必要', status: 'public' },
      { document: 'P21', place: 'フォームは2024年3月19日に終了', status: 'public' },
    ],
    readings: [
      { id: 'required', ja: 'フォームが続く間は必要', en: 'needed while the form is in use' },
      { id: 'not-required', ja: '原則どおり不要', en: 'not needed, as in principle' },
    ],
  },
  {
    id: 'recept.after',
    title: { ja: '指定の後の取扱い', en: 'After the designation' },
    summary: {
      ja: '答申の後、地方厚生（支）局が新規指定医療機関一覧表を実施機関にメールで送ります。指定されなかったときは、状態区分を「8 . 未指定」に変えます。いずれも局の事務で、申請者の手続はありません。',
      en: 'After the council’s report the bureau mails the list of newly designated institutions to the implementing body; where no designation was made the status becomes 「8 . 未指定」. Nothing for the applicant to do.',
    },
    sources: [
      {
        document: 'S1',
        place: '第1の2',
        quote:
          '「新規指定医療機関一覧表」のExcel帳票のデータを実施機関のメールアドレス（※4）あてにメールで送付',
        status: 'stated',
      },
    ],
  },
  {
    id: 'plan.required',
    title: { ja: '導入計画書の要否', en: 'Whether an implementation plan is needed' },
    summary: {
      ja: '指定申請書に添付します。経過措置を指定の申請の際に併せて届け出たときだけ不要で、後からの届出では免除されません。事務連絡の「該当する場合を除き」より厳しい、第2の書き方に従います。',
      en: 'It is attached to the application for designation, unless a transitional measure is filed together with it; filing later does not excuse. Of the two wordings the stricter one of 第2 is followed.',
    },
    sources: [
      {
        document: 'S1',
        place: '第2',
        quote: '指定の申請の際に併せて経過措置の届出を行ったものについては、この限りでないこと。',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '事務連絡 記3',
        quote: 'オンライン資格確認の経過措置に該当する場合を除き',
        status: 'stated',
      },
    ],
  },
  {
    id: 'designation.order',
    title: { ja: '指定までの手続の順', en: 'The order of the steps' },
    summary: {
      ja: '別紙3の①～⑨です。①②は診療開始の3か月前まで、③④はシステム導入等の依頼と同時、⑤～⑧は指定の2か月前、⑨は指定の1か月前が目安です。④は③の後、⑥は局の回答の後、⑦は⑥の後、⑧は⑦の後です。⑨の期限は局ごとに異なり、案内に記載がありません。',
      en: 'Steps ①–⑨ of 別紙3. As a guide ① and ② are done until three months before practice starts, ③ and ④ with the request for the system, ⑤ to ⑧ two months and ⑨ one month before the designation. ④ follows ③, ⑥ the reply, ⑦ follows ⑥, ⑧ follows ⑦. The deadline of ⑨ differs by bureau and is in no source.',
    },
    sources: [
      {
        document: 'S1',
        place: '別紙3',
        quote: 'こちらをもって医療機関等向け総合ポータルサイトへのアカウント登録が可能となります。',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '第3（別紙3と逆の順に読める）',
        quote: '総合ポータルサイト…から受付番号の提示及び利用申請等の手続き',
        status: 'stated',
      },
      { document: 'S4', place: '⑦の後に⑧（STEP 03）', status: 'derived' },
    ],
  },
  {
    id: 'recept.submit-deadline-15.check',
    title: { ja: '15日までに提出したか', en: 'Handed in by the 15th or not' },
    summary: {
      ja: '提出日が期限（`recept.submit-deadline-15`）に間に合うかを答えます。15日は間に合い、16日は遅れです。遅れても提出を断る定めはありません。',
      en: 'Whether a day of submission is in time (`recept.submit-deadline-15`): the 15th is, the 16th is late. A late one is not refused.',
    },
    sources: [
      {
        document: 'S1',
        place: '事務連絡 記2',
        quote: '指定の2か月前の15日までに',
        status: 'derived',
      },
    ],
  },
  {
    id: 'recept.submit-deadline-15.basis',
    title: { ja: '15日を数える月', en: 'The month from which the 15th counts' },
    summary: {
      ja: '指定の月と診療開始の月が違うときは、期限（`recept.submit-deadline-15`）の早いほうを採り、両方を示します。',
      en: 'Where designation and start of practice lie in different months, the earlier deadline (`recept.submit-deadline-15`) is taken and both are given.',
    },
    sources: [
      {
        document: 'S1',
        place: '第3(2)',
        quote: '通常、診療開始月の前々月の15日までに',
        status: 'derived',
      },
    ],
  },
];

const table: Source = {
  document: 'S1',
  place: '別紙3 スケジュール（目安）',
  status: 'stated',
};

const fifteenth: Source = {
  document: 'S1',
  place: '別紙3 ⑥',
  quote: '指定2か月前の15日までにオンライン資格確認実施機関へ提出してください。',
  status: 'stated',
};

/** Where the time of each step is written. */
export const stepSources: Readonly<Record<DesignationStepId, readonly Source[]>> = {
  'card-reader': [{ ...table, quote: '～診療開始3月前' }],
  network: [{ ...table, quote: '～診療開始3月前' }],
  estimate: [{ ...table, quote: 'システム導入等の依頼と同時' }],
  order: [{ ...table, quote: 'システム導入等の依頼と同時' }],
  request: [
    {
      document: 'S1',
      place: '第1の1(1)',
      quote: '提出期限（指定の2月前が目安）については、…地方厚生（支）局において設定し',
      status: 'stated',
    },
  ],
  reply: [
    {
      document: 'S1',
      place: '第1の1(2)',
      quote: '原則として診療開始月の前々月の10日（閉庁日の場合は原則翌閉庁日）までに',
      status: 'stated',
    },
    { document: 'P18', place: '閉庁日の場合は翌開庁日', status: 'public' },
  ],
  submission: [
    fifteenth,
    {
      document: 'S1',
      place: '第3(2)',
      quote: '通常、診療開始月の前々月の15日までに',
      status: 'stated',
    },
  ],
  account: [fifteenth],
  applications: [fifteenth],
  'designation-application': [{ ...table, quote: '指定1か月前' }],
};

/** Where a bureau has published its deadline for the request. */
export const requestSources: Readonly<Partial<Record<BureauId, Source>>> = {
  shikoku: {
    document: 'P19',
    place: '四国厚生支局',
    quote: '前々月の最初の開庁日まで',
    status: 'public',
  },
  tokaihokuriku: {
    document: 'P18',
    place: '東海北陸厚生局',
    quote: '指定の2か月前の1日（閉庁日の場合は前の開庁日）まで',
    status: 'public',
  },
};
