import type { Rule } from '../core/source.js';

export const calendarRules: readonly Rule[] = [
  {
    id: 'cal.civil-date',
    title: { ja: '日付と年月', en: 'Civil dates and months' },
    summary: {
      ja: '日付はYYYY-MM-DD、年月はYYYY-MMの文字列で扱います。時刻も時差も持たないので、どの環境でも同じ日です。「2024年4月1日」「2024/4/1」、全角数字、漢数字、年月日や区切りの前後の空白も読み取り、読み取った値を知らせます。実在しない日は、ずらさずにエラーとします。Dateは時差によって日が変わるため、数値は日付か通し番号か分からないため、読み取りません。',
      en: 'A date is text of the form YYYY-MM-DD, a month YYYY-MM. They hold neither time nor offset, and so are the same everywhere. 「2024年4月1日」, 2024/4/1, full-width and kanji digits and blanks beside 年月日 and separators are read too, and that is said. A day that does not exist is an error, never shifted. A Date is not read because its day depends on a time zone, nor a number because it may be a date or a serial.',
    },
    sources: [
      {
        document: 'package',
        place: '1873年（明治6年）1月1日（現行の暦の初日）から9999年までを扱う',
        status: 'derived',
      },
    ],
    notChecked: {
      ja: '使う場面にふさわしい日かどうかは確認しません。',
      en: 'Whether the day makes sense where it is used.',
    },
  },
  {
    id: 'form.date',
    title: { ja: '書かれたままの日付', en: 'Dates as they are written' },
    summary: {
      ja: '「西暦2024年3月10日」「2024/03/10」や、後ろに曜日を付けた「令和8年6月1日（月）」も読み取ります。日付と合わない曜日は警告します。空白を読み飛ばすのは、年月日と区切りの前後だけです。Excelが書き換えた「Jul-26」「26-Jul」「46204」はエラーとし、Excelが書き換えない「2026年7月」の形をご案内します。',
      en: '「西暦2024年3月10日」, 2024/03/10 and a day of the week behind the date 「令和8年6月1日（月）」 are read too; one that the date does not have is a warning. Blanks are passed over beside 年月日 and separators only. What Excel made of a date (Jul-26, 26-Jul, 46204) is an error that recommends 2026年7月, which Excel leaves alone.',
    },
    sources: [
      { document: 'S1', place: '別紙2 ⑩⑫⑬（西暦 年 月 日）', status: 'derived' },
      { document: 'S4', place: 'STEP 03 確認画面（2024年 01月）', status: 'derived' },
    ],
    notChecked: {
      ja: 'Excelが書き換える前に何と書かれていたか。',
      en: 'What was written before Excel changed it.',
    },
  },
  {
    id: 'cal.wareki',
    title: { ja: '和暦', en: 'Japanese eras' },
    summary: {
      ja: '明治・大正・昭和・平成・令和の日付（元年、漢数字、R6.4.1の形も）を西暦に直します。その元号になかった日（平成31年5月1日など）はエラーとし、正しい日を示します。1912年7月30日と1926年12月25日は、前後どちらの元号でも読み取ります。',
      en: 'Dates of the eras Meiji to Reiwa (the first year 元年, kanji digits and the form R6.4.1 too) become western ones. A day that its era did not have, such as 平成31年5月1日, is an error that names the right one. 1912-07-30 and 1926-12-25 are read in either of their two eras.',
    },
    sources: [
      {
        document: 'S1',
        place: '別紙1（令和で記入）、別紙2 ⑩⑫⑬（西暦で記入）',
        status: 'stated',
      },
      {
        document: 'S4',
        place: '猶予届出書',
        quote: '昭和28(1953)年4月1日より前',
        status: 'stated',
      },
    ],
  },
  {
    id: 'cal.closed-day',
    title: { ja: '閉庁日', en: 'Closed days of offices' },
    summary: {
      ja: '土曜日、日曜日、国民の祝日に関する法律に規定する休日（振替休日・国民の休日を含む）、12月29日から翌年1月3日までの日です。祝日の表は2050年まで、うち内閣府が公表済みの年より後は見込みとして知らせます。期限を開庁日に動かすのは、その期限の定めにそう書かれているときだけです。',
      en: 'Saturdays, Sundays, the holidays of the Act on National Holidays (substitute and sandwiched ones included), and 29 December to 3 January. The table of holidays runs to 2050; beyond the years that the Cabinet Office has announced that is said. A deadline is moved to an open day only where its own text says so.',
    },
    sources: [
      {
        document: 'P9',
        place: '行政機関の休日に関する法律 第1条',
        quote:
          '日曜日及び土曜日／国民の祝日に関する法律に規定する休日／十二月二十九日から翌年の一月三日までの日',
        status: 'public',
      },
    ],
    notChecked: {
      ja: '個々の機関の臨時の休業は、呼び出し側が渡した日だけを見ます。1992年5月1日より前の土曜日も、現在の法律で数えます。',
      en: 'Closures of single offices, unless the caller passes them. Saturdays before 1992-05-01 are counted by the law as it stands today.',
    },
  },
  {
    id: 'cal.business-day',
    title: { ja: '営業日', en: 'Business days' },
    summary: {
      ja: '土曜日、日曜日、祝日、年末年始を除いた日です。年末年始の期間は案内に定めがないため、既定は12月29日から1月3日までとし、変更できます。',
      en: 'Days other than Saturdays, Sundays, holidays and the closure at the year’s end. No source says when that is: by default 29 December to 3 January, and it can be changed.',
    },
    sources: [
      {
        document: 'S2',
        place: '電子証明書発行申請',
        quote: '※土・日・祝日・年末年始を除きます。',
        status: 'stated',
      },
      { document: 'package', place: '年末年始の既定の期間', status: 'unconfirmed' },
    ],
  },
  {
    id: 'cal.age-on',
    title: { ja: '年齢', en: 'Age' },
    summary: {
      ja: '誕生日に1歳を加える数え方と、年齢計算ニ関スル法律による数え方（誕生日の前日の終わりに1歳を加える）の両方を答えます。違いが出るのは誕生日の前日だけです。',
      en: 'Both the age by birthdays and the age by law, which is completed at the end of the day before the birthday. They differ on that one day only.',
    },
    sources: [
      {
        document: 'P10',
        place: '年齢計算ニ関スル法律、民法143条',
        quote: '年齢ハ出生ノ日ヨリ之ヲ起算ス',
        status: 'public',
      },
    ],
  },
  {
    id: 'cal.period',
    title: { ja: '月で定めた期間', en: 'Periods of months' },
    summary: {
      ja: '「その日からnか月」の最後の日です。数え方を定めた案内がないときは3通りを答え、分かれるときは早い日を採ります。',
      en: 'The last day of "n months from a day". Where no source fixes the counting the answer holds three, and takes the earliest where they differ.',
    },
    sources: [
      {
        document: 'P10',
        place: '民法140条・143条2項',
        quote:
          '期間の初日は、算入しない。／その起算日に応当する日の前日に満了する。ただし、…最後の月に応当する日がないときは、その月の末日に満了する。',
        status: 'public',
      },
    ],
    readings: [
      {
        id: 'clamped',
        ja: '同じ日付の日（ない月は月末）',
        en: 'the same day of the month, or the month’s last',
      },
      {
        id: 'first-day-excluded',
        ja: '初日を数えず、翌日から起算（民法140条）',
        en: 'counted from the next day (Civil Code art. 140)',
      },
      {
        id: 'first-day-included',
        ja: '初日から起算',
        en: 'counted from the day itself',
      },
    ],
  },
];
