import type { Rule } from '../core/source.js';

export const supportDeskRules: readonly Rule[] = [
  {
    id: 'desk.call-centre',
    title: {
      ja: 'オンライン資格確認等コールセンター',
      en: 'Call centre for eligibility verification',
    },
    summary: {
      ja: '月～金曜日8:00～18:00、土曜日8:00～16:00（いずれも祝日を除く）です。振替休日と国民の休日も祝日とします。日曜日は受け付けません。年末年始と、受付終了時刻ちょうどは案内に定めがなく、両方の読みを示します。',
      en: 'Monday to Friday 8:00–18:00, Saturday 8:00–16:00, not on public holidays (substitute holidays and 国民の休日 count as such), not on Sunday. The year-end days and the closing minute itself are left open by the sources: both readings are given.',
    },
    sources: [
      {
        document: 'S4',
        place: '問い合わせ先（ユーザー登録の画面）',
        quote: '月曜日～金曜日（祝日を除く）8：00～18：00 土曜日（祝日を除く）8：00～16：00',
        status: 'stated',
      },
      {
        document: 'S1',
        place: '別紙3 お問い合わせ先',
        quote: '0800-0804583（通話無料）（月～金8:00～18:00 土8:00～16:00（いずれも祝日を除く））',
        status: 'stated',
      },
      { document: 'S3', place: '別添1・2', status: 'stated' },
      { document: 'P16', place: '受付時間（祝日を除く）', status: 'public' },
    ],
    readings: [
      {
        id: 'open',
        ja: '文面どおり、祝日でなければ受け付ける（終了時刻ちょうどを含む）',
        en: 'open by the letter: no public holiday; the closing minute included',
      },
      {
        id: 'closed',
        ja: '年末年始（12月29日～1月3日）は休み、終了時刻ちょうどは終了',
        en: 'closed from 29 December to 3 January; the closing minute excluded',
      },
    ],
    notChecked: {
      ja: '混雑や臨時の休みは見ません。問い合わせフォームは回答まで日数がかかることがあります。',
      en: 'Busy lines and days closed without notice. The contact form may take days.',
    },
  },
  {
    id: 'desk.claims-system',
    title: { ja: 'オンライン請求ヘルプデスク', en: 'Help desk for online claims' },
    summary: {
      ja: '8～10日は8:00～24:00、13日～月末は9:00～17:00、そのほかの日は8:00～21:00で、土日祝日も同じです。案内の「平日…休日を含む」は毎日と読みます。1～4日、13・14日、26日～月末は、ほかの案内（秋田県国保連）に載っていないため、その旨を知らせます。',
      en: 'Days 8–10: 8:00–24:00; day 13 to the end of the month: 9:00–17:00; other days: 8:00–21:00; weekends and holidays included. 「平日…休日を含む」 contradicts itself and is read as every day. Days 1–4, 13, 14 and from 26 on are missing from another announcement (Akita), and that is said.',
    },
    sources: [
      {
        document: 'S4',
        place: 'お問い合わせ先のご案内',
        quote:
          '平日8:00~21:00 休日(土曜日、日曜日及び祝日)を含む (8日から10日は8時から24時、13日から月末は9時から17時',
        status: 'stated',
      },
      {
        document: 'P14',
        place: '医療機関向けヘルプデスク',
        quote: '15日～25日 9:00～17:00（休日含む）',
        status: 'public',
      },
    ],
    readings: [
      { id: 'open', ja: '終了時刻ちょうどを含む', en: 'the closing minute included' },
      { id: 'closed', ja: '終了時刻ちょうどは終了', en: 'the closing minute excluded' },
    ],
  },
  {
    id: 'desk.claims-network',
    title: {
      ja: 'オンライン請求ネットワークサポートデスク',
      en: 'Network support desk for online claims',
    },
    summary: {
      ja: '5～7日は8:00～21:00、8～10日は8:00～24:00、そのほかの日は9:00～17:00です。5～10日以外の土日祝日は、含むとする案内（S4）と除くとする案内（秋田県国保連）があり、両方の読みを示します。8～12日は同じ案内の時間が1行ずれているとみられ、その旨を知らせます。',
      en: 'Days 5–7: 8:00–21:00; days 8–10: 8:00–24:00; other days 9:00–17:00. On weekends and holidays outside the 5th to the 10th S4 says served and another announcement (Akita) not served: both readings are given. On days 8 to 12 that announcement differs too, apparently by a slip of one line.',
    },
    sources: [
      {
        document: 'S4',
        place: 'お問い合わせ先のご案内',
        quote:
          '平日9:00~17:00 休日(土曜日、日曜日及び祝日)を含む (5日から7日は8時から21時、8日から10日は8時から24時',
        status: 'stated',
      },
      {
        document: 'P14',
        place: 'ネットワークサポートデスク',
        quote: '1日～4日 9:00～17:00（休日除く）…11日～12日 8:00～24:00',
        status: 'public',
      },
    ],
    readings: [
      {
        id: 'holidays-included',
        ja: '土日祝日も受け付ける（S4の文面）',
        en: 'weekends and holidays served (the letter of S4)',
      },
      {
        id: 'holidays-excluded',
        ja: '5～10日以外の土日祝日は休み（P14）',
        en: 'not served on weekends and holidays outside the 5th to the 10th (P14)',
      },
      { id: 'open', ja: '終了時刻ちょうどを含む', en: 'the closing minute included' },
      { id: 'closed', ja: '終了時刻ちょうどは終了', en: 'the closing minute excluded' },
    ],
  },
  {
    id: 'desk.bureau',
    title: { ja: '地方厚生（支）局', en: 'Regional bureau' },
    summary: {
      ja: '受付番号の情報提供依頼（⑤）と指定申請（⑨）は、医療機関等の所在する地方厚生（支）局の都府県事務所等に尋ねます。番号と受付時間は局ごとに異なり、案内に記載がありません。',
      en: 'Questions on the request for a reception number (⑤) and the application for designation (⑨) go to the bureau of the prefecture. Numbers and hours differ by bureau and stand in no source.',
    },
    sources: [
      {
        document: 'S1',
        place: '別紙3 お問い合わせ先',
        quote:
          '【⑤受付番号の情報提供依頼】については、医療機関等の所在する地方厚生（支）局都府県事務所等へご確認ください。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'desk.ssk',
    title: { ja: '実施機関（支払基金本部）', en: 'Implementing body (支払基金, head office)' },
    summary: {
      ja: '地方厚生（支）局が新規指定医療機関一覧表を送る先です。医療機関等からの問い合わせ先はコールセンターです。',
      en: 'Where the bureaus send the list of newly designated institutions. Institutions themselves ask the call centre.',
    },
    sources: [
      {
        document: 'S1',
        place: '第1の2（※4）',
        quote: '実施機関（社会保険診療報酬支払基金本部）連絡先…電話番号 : 03-3591-7441',
        status: 'stated',
      },
    ],
  },
  {
    id: 'vendor.vn-providers',
    title: { ja: '訪問看護の導入支援事業者', en: 'Vendors that set up visiting nursing stations' },
    summary: {
      ja: '訪問看護ステーション向けの導入支援事業者6社の対象エリア、導入までの期間の目安、電話番号と受付時間です。事業者の情報で、手続の決まりではありません。5番の電話番号は4番と同じため、確認が必要です。',
      en: 'Six vendors with their areas, estimated lead times, numbers and hours. Information of the vendors, not a rule of the procedure. No. 5 has the same number as no. 4: verify.',
    },
    sources: [
      {
        document: 'S4',
        place: '問い合わせ先のご案内（p.49）',
        quote: '導入にかかる期間は契約内容や訪問看護ステーションの環境によって異なります。',
        status: 'stated',
      },
    ],
    notChecked: {
      ja: '年末年始の日にち、番号や期間が今も同じかは確認しません。',
      en: 'Which days the year’s end is, and whether numbers and lead times still hold.',
    },
  },
];
