import type { Rule } from '../core/source.js';

export const claimsStartRules: readonly Rule[] = [
  {
    id: 'ocl.start-month',
    title: { ja: 'オンライン請求の請求開始月', en: 'Start month of online claims' },
    summary: {
      ja: '毎月20日締めです。20日までの申請は翌々月か3か月後、21日以降の申請は3か月後か4か月後の請求月から始められます。20日が閉庁日でも動かしません。',
      en: 'Each month closes on the 20th. An application up to the 20th starts two or three months later, one from the 21st on three or four, counted in months of the claim. A 20th that is a closed day does not move.',
    },
    sources: [
      {
        document: 'S2',
        place: '3-4（事業者の注記）',
        quote:
          '申請日によりオンライン請求をご利用いただける開始月が異なります(毎月 20 日締め) ※例 申請日:5/18 ⇒ 変更月:7 月または 8 月で申請',
        status: 'stated',
      },
      {
        document: 'P2',
        place: '届出',
        quote: '請求開始年月欄は、電子レセプトによる請求月を記載',
        status: 'public',
      },
      { document: 'P3', place: '4月から…2月20日までに届出', status: 'public' },
      { document: 'P13', place: '毎月20日限りで取りまとめ', status: 'public' },
    ],
    readings: [
      {
        id: 'offered-only',
        ja: '選べるのは示された2つの月だけ',
        en: 'only the two months offered may be chosen',
      },
      {
        id: 'any-later',
        ja: '翌々月以降であればそれより後の月も選べる',
        en: 'any later month may be chosen too',
      },
      {
        id: 'offered-in-change-too',
        ja: '「変更月」とあるので、変更の申請でも示された2つの月から選ぶ',
        en: 'a change too has one of the two months offered, as the example speaks of 変更月',
      },
      {
        id: 'start-as-filed',
        ja: '変更の申請では、すでに届け出た請求開始月のままでよい',
        en: 'a change keeps the start month filed before',
      },
    ],
    notChecked: {
      ja: '届出の方法や、審査支払機関の個別の事情は確認しません。',
      en: 'How the application is made, and what a single payer may add.',
    },
  },
  {
    id: 'ocl.change-after-20',
    title: { ja: '申請内容の変更は20日以降', en: 'Changes from the 20th on' },
    summary: {
      ja: '申請した内容の変更は、申請した月の20日以降に行います。21日以降に申請した場合は、すぐ変更できるとも、次の締め（翌月20日）を待つとも読めるため、両方を示します。',
      en: 'A change is filed on or after the 20th of the month of the application. For an application from the 21st on it may be read as at once, or as after the next closing: both are given.',
    },
    sources: [
      {
        document: 'S2',
        place: '3-4',
        quote: '申請した内容を変更される際は申請した月の20日以降に変更してください。',
        status: 'stated',
      },
    ],
    readings: [
      { id: 'letter', ja: '文面どおり、すぐ変更できる', en: 'by the letter: at once' },
      {
        id: 'batch',
        ja: '次の締めである翌月20日を待つ',
        en: 'by the closing: from the 20th of the next month',
      },
    ],
  },
  {
    id: 'ocl.claim-window',
    title: { ja: 'オンライン請求の請求期間', en: 'When online claims are accepted' },
    summary: {
      ja: '毎月5日から7日は8時から21時、8日から10日は8時から24時です。土曜日・日曜日・祝日も含みます。事務点検ASPの訂正は12日まで、試験は月末までです。',
      en: 'On the 5th to 7th of each month from 8:00 to 21:00, on the 8th to 10th to midnight, Saturdays, Sundays and holidays included. Corrections go on to the 12th, tests to the month’s end.',
    },
    sources: [
      {
        document: 'P14',
        place: '請求の期間と時間',
        quote: '5～7日 8:00～21:00／8～10日 8:00～24:00',
        status: 'public',
      },
      { document: 'P15', place: '各月分について翌月10日まで', status: 'public' },
    ],
    readings: [
      { id: 'excluded', ja: '21時ちょうどは受け付けない', en: '21:00 sharp is too late' },
      { id: 'included', ja: '21時ちょうども受け付ける', en: '21:00 sharp is in time' },
    ],
    notChecked: {
      ja: '障害や臨時の変更は確認しません。',
      en: 'Outages and changes of the moment.',
    },
  },
  {
    id: 'vendor.optech.visit-window',
    title: { ja: '訪問作業の時期（オプテック）', en: 'Visits of the vendor OPTECH' },
    summary: {
      ja: '最も早い請求開始月の前月11日から、その請求開始月の末日までです。一事業者の目安で、手続きの決まりではありません。',
      en: 'From the 11th of the month before the earliest start month to that month’s end. The estimate of one vendor, not a rule of the procedure.',
    },
    sources: [
      {
        document: 'S2',
        place: '3-4',
        quote:
          '(訪問作業:6/11~7/31) ／※訪問作業は、オプテックへの「オンライン請求おまかせパック」を申請日にお申込みいただいた場合の目安',
        status: 'stated',
      },
    ],
  },
  {
    id: 'vendor.optech.line',
    title: {
      ja: '電気通信回線種別の選び方（オプテック）',
      en: 'Line type for customers of OPTECH',
    },
    summary: {
      ja: 'オプテックの資料では、「IP-VPN接続【IPv6】」を選びます。NTTデータ中国が設置した場合は「3:IP-Sec+IKE 接続」です。一事業者の顧客への案内で、手続の決まりではありません。',
      en: 'OPTECH’s manual has its customers choose IP-VPN (IPv6), or IPsec+IKE where NTT Data Chugoku installed the line. Advice of one vendor to its customers, not a rule of the procedure.',
    },
    sources: [
      {
        document: 'S2',
        place: '3 オンライン請求の利用申請',
        quote: 'NTT データ中国で設置されたお客様は、「3:IP-Sec+IKE 接続」を選択してください。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'vendor.optech.os',
    title: {
      ja: 'OS・ブラウザの選び方（オプテック）',
      en: 'System and browser for customers of OPTECH',
    },
    summary: {
      ja: 'オプテックの資料では、NTTデータ中国が設置した端末について、デスクトップPCはWindows10 Enterprise2021 LTSC、ノートPCはWindows10 Enterprise2019 LTSC（いずれも64bit、Microsoft Edge）を選びます。一事業者の顧客への案内で、手続の決まりではありません。',
      en: 'OPTECH’s manual: on terminals that NTT Data Chugoku installed, Windows 10 Enterprise 2021 LTSC on a desktop and 2019 LTSC on a notebook, with Edge. Advice of one vendor, not a rule of the procedure.',
    },
    sources: [
      {
        document: 'S2',
        place: '3 オンライン請求の利用申請',
        quote: 'デスクトップ PC: Windows10 Enterprise2021 LTSC(64bit)/Microsoft Edge(Chromium)',
        status: 'stated',
      },
    ],
  },
  {
    id: 'ocl.start-month.check',
    title: { ja: '希望する請求開始月の確認', en: 'The start month asked for' },
    summary: {
      ja: '希望する請求開始月が、申請日から選べる2つの月（`ocl.start-month`）に入るかを確かめます。早すぎる月は誤り、後の月は両方の読み方を示します。',
      en: 'Whether the month asked for is one of the two offered (`ocl.start-month`). An earlier one is an error; a later one carries both readings.',
    },
    sources: [
      {
        document: 'S2',
        place: '3-4（事業者の注記）',
        quote: '申請日:5/18 ⇒ 変更月:7 月または 8 月で申請',
        status: 'derived',
      },
    ],
  },
];
