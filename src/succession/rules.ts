import type { Rule } from '../core/source.js';

export const successionRules: readonly Rule[] = [
  {
    id: 'oldportal.url',
    title: { ja: '旧ポータルサイトのアドレス', en: 'Address of the old portal' },
    summary: {
      ja: '旧・医療機関等向けポータルサイトは https://www.iryohokenjyoho-portalsite.jp/ でした。2024年3月25日に医療機関等向け総合ポータルサイトに置き換わりました。',
      en: 'The old portal was https://www.iryohokenjyoho-portalsite.jp/. It was replaced on 2024-03-25.',
    },
    sources: [
      { document: 'S3', place: '記1、記2', status: 'stated' },
      {
        document: 'S2',
        place: '1-1',
        quote: '新サイト：2024/3/25にリニューアル済み',
        status: 'stated',
      },
    ],
  },
  {
    id: 'oldportal.dm-target',
    title: { ja: '案内の送付先', en: 'Who got which letter' },
    summary: {
      ja: '令和4年8月に案内を送り、まだアカウントを登録していない医療機関等には別添1を、アカウントが未登録の新設医療機関等と承継手続きが必要な医療機関等には別添2を送ります。登録済みなら届きません。',
      en: 'Annex 1 goes to institutions written to in August 2022 and still without an account, annex 2 to new ones without an account and to those that need a succession. The registered get none.',
    },
    sources: [
      {
        document: 'S3',
        place: '記1',
        quote:
          '昨年8月にダイレクトメールを発送した医療機関等のうち未だアカウント登録していない医療機関等',
        status: 'stated',
      },
      {
        document: 'S3',
        place: '記2',
        quote: 'アカウントが未登録の新設医療機関等又は承継手続きが必要な医療機関等',
        status: 'stated',
      },
    ],
  },
  {
    id: 'oldportal.reference-date',
    title: { ja: '案内の基準日', en: 'Reference date of the letters' },
    summary: {
      ja: '令和5年1月15日時点で登録（別添2は登録または承継手続き）をしていない医療機関等に送ります。その日の登録は登録済みに数えます。それより後に登録したところにも届きますが、改めての登録は不要です。',
      en: 'The letters go to institutions not registered (annex 2: nor succeeded) at 2023-01-15; a registration on that day counts. Who registered later gets one all the same, and need not register again.',
    },
    sources: [
      {
        document: 'S3',
        place: '別添1、別添2 ※',
        quote: '令和 5 年 1 月 15 日時点においてアカウント登録を行っていない',
        status: 'stated',
      },
      { document: 'S3', place: '当日を含むこと', status: 'derived' },
    ],
  },
  {
    id: 'oldportal.dm-date',
    title: { ja: '案内の日付', en: 'Date of the letters' },
    summary: {
      ja: '令和5年2月3日付です（事務連絡では予定）。',
      en: '2023-02-03 (planned, according to the notice).',
    },
    sources: [{ document: 'S3', place: '記1', quote: '令和5年2月3日付を予定', status: 'stated' }],
  },
  {
    id: 'oldportal.register-provisional',
    title: { ja: '仮アカウントからの登録', en: 'Registering with a provisional account' },
    summary: {
      ja: '仮メールアドレスと仮パスワードでログインし、「アカウント情報編集」で自分のメールアドレスと任意のパスワードに変えます。',
      en: 'Log in with the provisional address and password, and change both in 「アカウント情報編集」.',
    },
    sources: [{ document: 'S3', place: '別添1 アカウント登録方法①～⑥', status: 'stated' }],
  },
  {
    id: 'oldportal.new-account',
    title: { ja: '新しいアカウントの登録', en: 'Registering a new account' },
    summary: {
      ja: '「初めてご利用になる方（アカウント登録）」から、受信できるメールアドレスに届くURLで登録します。',
      en: 'From 「初めてご利用になる方（アカウント登録）」, by the link sent to an e-mail address that receives mail.',
    },
    sources: [{ document: 'S3', place: '別添2 アカウント登録方法①～④', status: 'stated' }],
  },
  {
    id: 'oldportal.password',
    title: { ja: '旧ポータルサイトのパスワード', en: 'Password of the old portal' },
    summary: {
      ja: '「任意のパスワード」とあるだけで、基準は示されていません。',
      en: 'A password of one’s choice; no policy is stated.',
    },
    sources: [
      { document: 'S3', place: '別添1 ※', quote: '任意のパスワードに変更', status: 'stated' },
    ],
  },
  {
    id: 'oldportal.succession',
    title: { ja: '承継手続き', en: 'Succession' },
    summary: {
      ja: '医療機関等コードの変更を伴う、医療法人化、親から子などの継続、住所の移転、フランチャイズ契約先の変更等のときに、オンライン資格確認の権利・義務を承継する手続きです。診療体制・調剤体制の継続は、親から子とフランチャイズについてだけ書かれています。旧ポータルサイトは2024年3月25日に置き換わり、いまは総合ポータルサイトの「医療機関等を新設・廃止・コード変更される方はこちら」から行います。',
      en: 'Passes all rights and duties about the eligibility verification on, when the institution code changes and a clinic is incorporated, passes from parent to child, moves, changes its franchise partner, “and so on”. That care or dispensing goes on is written for the second and the fourth only. The old portal was replaced on 2024-03-25; today the way is 「医療機関等を新設・廃止・コード変更される方はこちら」 on the portal.',
    },
    sources: [
      {
        document: 'S3',
        place: '別添2 ※',
        quote:
          '承継手続きとは、医療機関等コードの変更を伴う、個人診療所を医療法人化する場合…等において、オンライン資格確認に関するすべての権利・義務を承継するための手続き',
        status: 'stated',
      },
      {
        document: 'S4',
        place: 'STEP 03 トップページ',
        quote: '医療機関等を新設・廃止・コード変更される方はこちら',
        status: 'stated',
      },
    ],
    readings: [
      {
        id: 'every-case',
        ja: 'コードの変更は4つの場合すべての条件',
        en: 'the change of the code is a condition in all four cases',
      },
      {
        id: 'first-case',
        ja: 'コードの変更は最初の場合（医療法人化）だけの条件',
        en: 'it is a condition in the first only',
      },
      { id: 'other-cases-too', ja: '4つの場合に限らない', en: 'other cases too' },
      { id: 'listed-cases-only', ja: '4つの場合に限る', en: 'the four cases only' },
    ],
  },
];
