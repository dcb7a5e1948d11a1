import type { Rule } from '../core/source.js';

const table = '経過措置（オンライン請求・オンライン資格確認）の表';
const notice = '猶予届出書';
const notes = '猶予届出書 記入等に当たっての留意点';
const attached = '猶予届出書 添付書類について';

export const transitionalMeasureRules: readonly Rule[] = [
  {
    id: 'grace.vn.table',
    title: { ja: '訪問看護の経過措置の6類型', en: 'The six types for home-visit nursing' },
    summary: {
      ja: 'やむを得ない事情の6類型と、それぞれの期限です。第1号はオンライン請求だけ、第2号～第6号はオンライン資格確認も対象です。第2号と第5号は遅くとも2025年6月30日まで、第3号は光回線が整備されてから6か月後まで、ほかは事情がなくなるまでです。2024年10月31日までに届け出た届出書を後日に見るときは、いつまで（またはいつ終わったか）をお知らせします。',
      en: 'The six types and until when each holds. Type 1 covers online claims only, the others eligibility verification too. Types 2 and 5 end on 2025-06-30 at the latest, type 3 six months after the line is ready, the others with their circumstance. Looked at later, a notice filed by 2024-10-31 tells until when it holds, or when it ended.',
    },
    sources: [
      { document: 'S4', place: table, quote: 'やむを得ない事情／期限', status: 'stated' },
      { document: 'P23', place: '猶予類型', status: 'public' },
    ],
  },
  {
    id: 'grace.vn.filing-deadline',
    title: { ja: '猶予届出書の期限', en: 'When the notice is due' },
    summary: {
      ja: '訪問看護ステーションごとに、2024年10月31日までに届け出ます（フォームは2024年4月開設）。その後に届け出られるのは、紙による第1号だけです。第1号は請求と同時の届出のため、この期限によりません。オンライン請求のみの届出が期限後に出された場合は、「障害が発生した場合等」の読み方が分かれるため、両方を示します。',
      en: 'Each station files by 2024-10-31; the form opened in April 2024. After it only type 1 is taken, on paper. Type 1 is filed with the claim and not bound by that day. A later notice for online claims only carries both readings of 「障害が発生した場合等」.',
    },
    sources: [
      {
        document: 'S4',
        place: '経過措置（オンライン請求・オンライン資格確認）',
        quote:
          '令和6年10月31日までに、原則として、…「届出フォーム」（令和6年4月開設）から、訪問看護ステーションごとに届出を行う',
        status: 'stated',
      },
      { document: 'S4', place: '表の注 ※①', quote: '請求と同時に', status: 'stated' },
      { document: 'P23', place: '届出期限', status: 'public' },
    ],
    readings: [
      {
        id: 'deadline',
        ja: '第1号のほかは、オンライン請求のみでも2024年10月31日まで',
        en: 'all but type 1 by 2024-10-31, also for online claims only',
      },
      {
        id: 'with-claim',
        ja: 'オンライン請求のみの届出は、請求と同時でよい',
        en: 'a notice for online claims only is filed with the claim',
      },
    ],
  },
  {
    id: 'grace.vn.reference-date',
    title: { ja: '事情の基準日', en: 'The day as of which the circumstance is judged' },
    summary: {
      ja: 'やむを得ない事情は2024年12月2日の時点で判断します。届出はその前に行うため、見込みで書きます。その日より前に終わった事情は対象になりません。第2号の完了見込みと第5号の予定日がその日より前なら警告し、予定の日を過ぎたら実際の日を尋ねます。',
      en: 'The circumstance is judged as of 2024-12-02, while the notice is filed before, in prospect. A circumstance that ended earlier does not count. A plan of type 2 or 5 that ends before that day is a warning, and once a planned day has passed the real one is asked for.',
    },
    sources: [
      {
        document: 'S4',
        place: '経過措置（オンライン請求・オンライン資格確認）',
        quote: '令和6年12月2日時点で、下記のやむを得ない事情がある訪問看護ステーション',
        status: 'stated',
      },
      { document: 'S4', place: '予定の日との比較', status: 'derived' },
    ],
  },
  {
    id: 'grace.vn.type-content',
    title: { ja: '猶予類型と届出内容の組合せ', en: 'Type and scope of a notice' },
    summary: {
      ja: '第1号は、イ（オンライン請求のみ）のときだけ選べます。第2号～第6号は、ア・イ・ウのどれとも組み合わせられます。アでは類型が共通なので、請求と資格確認で類型が違うときは2件に分けて届け出ます。',
      en: 'Type 1 goes with online claims only (イ), types 2 to 6 with any scope. For both duties (ア) the type is the same; different types take two notices.',
    },
    sources: [
      {
        document: 'S4',
        place: `${notice} ⑤⑥`,
        quote: '第1号: …【⑤イを選択した場合のみ】／ア. …両方(⑥の猶予類型も共通)',
        status: 'stated',
      },
      { document: 'package', place: '類型が違うときは2件', status: 'derived' },
    ],
  },
  {
    id: 'grace.vn.channel',
    title: { ja: '猶予届出書の提出先', en: 'How the notice is filed' },
    summary: {
      ja: '原則として総合ポータルサイトから届け出ます。回線の障害（第1号）は、紙の届出書を請求と同時に、都道府県の支払基金と国保連の両方に提出します。「等」がオンライン請求のみの届出すべてを指すかは分かれるため、両方を示します。フォームでの届出が難しいときは紙も使えます（公開情報）。',
      en: 'On the portal, in principle. For a line failure (type 1) on paper, with the claim, to both payers of the prefecture. Whether 等 extends that to every notice for online claims only is left open. Paper is accepted where the form is difficult (public).',
    },
    sources: [
      {
        document: 'S4',
        place: '表の注 ※①',
        quote:
          '①電気通信回線設備に障害が発生した場合等にオンライン請求のみの経過措置の届出を行う場合には、総合ポータルサイトから提出するのではなく、紙媒体の猶予届出書を、請求と同時に、都道府県の支払基金及び国保連の両方に提出すること。',
        status: 'stated',
      },
      { document: 'P23', place: '紙による届出', status: 'public' },
    ],
    readings: [
      { id: 'outage-only', ja: '紙で提出するのは第1号だけ', en: 'on paper for type 1 only' },
      {
        id: 'claims-only',
        ja: 'オンライン請求のみの届出はすべて紙で提出する',
        en: 'on paper for every notice for online claims only',
      },
    ],
  },
  {
    id: 'grace.vn.form',
    title: { ja: '猶予届出書の記載事項', en: 'What the notice says' },
    summary: {
      ja: '①名称 ②電話番号 ③保険機関コード ④所在地 ⑤届出内容 ⑥猶予類型 ⑦補足事項 ⑧備考と、届出日（西暦）、代表者名、住所、メールアドレスです。①②④は指定申請書と同じ内容を書きます。',
      en: 'Name, telephone number, code, address, scope, type, its particulars and remarks; the day of filing (western year), the representative, the address and the e-mail address. Name, telephone number and address are those of the application for designation.',
    },
    sources: [
      {
        document: 'S4',
        place: notes,
        quote:
          '①・②・④欄には、指定訪問看護事業者の指定申請書により届け出た記載内容を記入すること。',
        status: 'stated',
      },
    ],
    notChecked: {
      ja: '指定申請書と同じ内容かどうかは確認しません。',
      en: 'Whether it agrees with the application for designation.',
    },
  },
  {
    id: 'grace.vn.code',
    title: { ja: '猶予届出書の保険機関コード', en: 'The code on the notice' },
    summary: {
      ja: '都道府県番号2桁、点数表番号6、訪問看護ステーションコード7桁の10桁です。3桁目が6でなければエラーです。',
      en: 'Ten digits: prefecture 2, point table 6, station 7. A third digit other than 6 is an error.',
    },
    sources: [
      {
        document: 'S4',
        place: notes,
        quote:
          '先頭から順に該当の都道府県番号(2桁)、点数表番号(1桁))=6、指定訪問看護ステーションコード(7桁)',
        status: 'stated',
      },
    ],
  },
  {
    id: 'grace.vn.type-fields',
    title: { ja: '類型ごとの補足事項', en: 'Particulars of each type' },
    summary: {
      ja: '⑦には、⑥で選んだ号の欄を記入します。第1号は理由、第2号は契約日と完了見込み年月、第3号は整備状況、第4号は工事の開始日と終了予定日、第5号は廃止・休止予定日、第6号はアかイのどちらかと、アは最も若い常勤職員の生年月日、イは具体的な内容です。ほかの号の欄や書類が残っているときは警告だけします。',
      en: 'Field ⑦ is filled in for the chosen type: 1 the reason; 2 the date of the contract and the month of completion; 3 the status of the line; 4 start and planned end of the work; 5 the planned day of closure; 6 either ア with the birth date of the youngest full-time worker, or イ with the particulars. What is left of another type, documents too, is only a warning.',
    },
    sources: [
      {
        document: 'S4',
        place: notes,
        quote: '⑦欄には⑥欄の選択に応じて補足事項を記入すること。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'grace.vn.type1.fields',
    title: { ja: '第1号: 障害の理由', en: 'Type 1: the reason' },
    summary: {
      ja: '回線機能障害の理由を記入します。届出までに分からないときは、その旨を記入します。空欄にはできません。',
      en: 'The reason of the line failure; where it is not known by the filing, that is written. Never blank.',
    },
    sources: [
      {
        document: 'S4',
        place: notes,
        quote: '判明しない場合は、その旨を記入すること。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'grace.vn.type2.contract-date',
    title: { ja: '第2号: 契約日', en: 'Type 2: date of the contract' },
    summary: {
      ja: 'システム事業者との契約日は、遅くとも2024年10月31日です。添付書類の注は申込日も認めるので、どちらの日付でもかまいません。',
      en: 'Dated 2024-10-31 or earlier. The note on documents also allows the date of the order.',
    },
    sources: [
      {
        document: 'S4',
        place: `${notice} ⑦第2号`,
        quote: 'システム事業者との契約日 (遅くとも2024年10月末)',
        status: 'stated',
      },
      { document: 'S4', place: attached, quote: '契約日又は申込日', status: 'stated' },
    ],
  },
  {
    id: 'grace.vn.type2.completion',
    title: { ja: '第2号: 作業完了見込み時期', en: 'Type 2: month of completion' },
    summary: {
      ja: '年月で記入します。遅くとも2025年6月です。',
      en: 'A month, 2025-06 at the latest.',
    },
    sources: [
      {
        document: 'S4',
        place: `${notice} ⑦第2号`,
        quote: '作業完了見込み時期 (遅くとも2025年6月末)',
        status: 'stated',
      },
    ],
  },
  {
    id: 'grace.vn.type2.expiry',
    title: { ja: '第2号: 期限', en: 'Type 2: until when' },
    summary: {
      ja: 'システム整備が完了する日までで、遅くとも2025年6月30日までです。完了していなければ2025年6月30日です。',
      en: 'Through the day of completion, 2025-06-30 at the latest; while it is not complete, 2025-06-30.',
    },
    sources: [
      {
        document: 'S4',
        place: table,
        quote: 'システム整備が完了する日まで（遅くとも令和7年6月末まで）',
        status: 'stated',
      },
    ],
  },
  {
    id: 'grace.vn.type3.fields',
    title: { ja: '第3号: 光回線の整備状況', en: 'Type 3: status of the line' },
    summary: {
      ja: '1（整備されていない）か2（整備された）を選び、2のときは整備された日を記入します。整備から6か月（最も早い数え方）が2024年12月2日または届出日より前に過ぎるときは警告します。',
      en: 'Either 1 (not ready) or 2 (ready) with the day. Where six months from it, counted the shortest way, end before 2024-12-02 or before the filing, a warning says so.',
    },
    sources: [
      {
        document: 'S4',
        place: notes,
        quote:
          '光回線のネットワークが整備されてから間もない(6か月以内)場合には、「2.整備された」と記入した上で、光回線のネットワークが整備された時期を記入すること。',
        status: 'stated',
      },
      { document: 'package', place: '6か月を過ぎた日付への警告', status: 'derived' },
    ],
  },
  {
    id: 'grace.vn.type3.expiry',
    title: { ja: '第3号: 期限', en: 'Type 3: until when' },
    summary: {
      ja: '光回線が整備されてから6か月後までです。数え方は案内に記載がないため3通りを示し、分かれるときは早い日を採ります。整備されていなければ期限はありません。',
      en: 'Six months after the line is ready. No source says how they are counted: the answer holds three countings and takes the earliest. Open-ended while the line is not ready.',
    },
    sources: [
      {
        document: 'S4',
        place: table,
        quote: '光回線ネットワーク環境が整備されてから6ヶ月後まで',
        status: 'stated',
      },
      { document: 'P10', place: '民法140条・143条2項', status: 'public' },
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
      { id: 'first-day-included', ja: '初日から起算', en: 'counted from the day itself' },
    ],
  },
  {
    id: 'grace.vn.type4.fields',
    title: { ja: '第4号: 工事の日付', en: 'Type 4: dates of the work' },
    summary: {
      ja: '工事開始日と工事終了予定日を記入します。終了が開始より前ならエラー、2024年12月2日が工事の期間に入らなければ警告します。期限は実際に工事が完了する日です。',
      en: 'Start and planned end. An end before the start is an error; work that is not under way on 2024-12-02 is a warning. The measure holds until the work is in fact complete.',
    },
    sources: [
      {
        document: 'S4',
        place: `${notice} ⑦第4号`,
        quote: '工事開始日／工事終了予定日',
        status: 'stated',
      },
      { document: 'S4', place: table, quote: '改築工事が完了するまで', status: 'stated' },
      { document: 'package', place: '日付の前後と基準日', status: 'derived' },
    ],
  },
  {
    id: 'grace.vn.type5.date',
    title: { ja: '第5号: 廃止・休止予定日', en: 'Type 5: day of closure' },
    summary: {
      ja: '遅くとも2025年6月30日です。時期が未定の計画は、第6号イの例に挙げられています。',
      en: '2025-06-30 at the latest. A plan without a date yet is an example given for type 6 イ.',
    },
    sources: [
      {
        document: 'S4',
        place: `${notice} ⑦第5号`,
        quote: '廃止又は休止予定日 (遅くとも2025年6月末)',
        status: 'stated',
      },
      {
        document: 'S4',
        place: notes,
        quote: '「休廃止を予定している(時期未定)」',
        status: 'stated',
      },
    ],
  },
  {
    id: 'grace.vn.type6a.birth',
    title: { ja: '第6号ア: 従業者の年齢', en: 'Type 6 ア: age of the staff' },
    summary: {
      ja: '常勤の従業者全員が2018年3月31日に65歳以上（2024年3月31日に71歳以上）、届出書の言い方では全員の生年月日が1953年4月1日より前であることです。最も若い常勤職員で判断し、非常勤は数えません。1953年4月1日生まれは、届出書では対象外、法律の年齢計算では対象なので、両方の読み方を示します。常勤職員がいない場合は案内に記載がありません。',
      en: 'All full-time staff 65 or older on 2018-03-31 (71 on 2024-03-31); in the words of the form, all born before 1953-04-01. The youngest decides; part-time staff does not count. A birth on 1953-04-01 is out by the form and in by the legal way of counting ages: both readings are given. What holds without full-time staff is written nowhere.',
    },
    sources: [
      {
        document: 'S4',
        place: table,
        quote:
          '常勤の看護職員その他の従業者の年齢が、平成30年3月31日において、いずれも65歳以上（令和6年3月31日現在において、いずれも71歳以上）である場合',
        status: 'stated',
      },
      {
        document: 'S4',
        place: `${notice} ⑦第6号ア`,
        quote: '全員の生年月日が昭和28(1953)年4月1日より前',
        status: 'stated',
      },
      { document: 'P10', place: '年齢計算ニ関スル法律', status: 'public' },
      { document: 'P25', place: '介護保険の同じ経過措置', status: 'public' },
    ],
    readings: [
      {
        id: 'form',
        ja: '届出書のとおり、1953年4月1日生まれは含まない',
        en: 'by the form: a birth on 1953-04-01 is out',
      },
      {
        id: 'legal-age',
        ja: '年齢計算ニ関スル法律により、1953年4月1日生まれも含む',
        en: 'by the law on ages: a birth on 1953-04-01 is in',
      },
      {
        id: 'nobody-too-young',
        ja: '常勤職員がいなければ「いずれも」を満たす',
        en: 'without full-time staff the condition is met',
      },
      {
        id: 'needs-somebody',
        ja: '常勤職員がいなければ対象にならない',
        en: 'without full-time staff the condition is not met',
      },
    ],
  },
  {
    id: 'grace.vn.type6b',
    title: { ja: '第6号イ: その他の事情', en: 'Type 6 イ: other hardship' },
    summary: {
      ja: '具体的な内容を記入します。第1号～第5号や第6号アと同視できるかは個別に判断されるため、対象になるとは答えません。困難な事情を確認できる書類があれば添えます。',
      en: 'The particulars are written down. Whether they equal types 1 to 5 or 6 ア is judged case by case, and never answered here. Documents are attached where there are any.',
    },
    sources: [
      {
        document: 'S4',
        place: table,
        quote: '※ ①～⑤の類型と同視できるか個別判断',
        status: 'stated',
      },
      {
        document: 'S4',
        place: notes,
        quote: '等を複数抱えている場合は、個別判断がされ、経過措置の対象となる場合があること。',
        status: 'stated',
      },
    ],
  },
  {
    id: 'grace.vn.attachments',
    title: { ja: '猶予届出書の添付書類', en: 'Documents with the notice' },
    summary: {
      ja: '第1号は理由を確認できる書類、第2号は契約日または申込日（2024年10月31日まで）と契約者双方の名称がある契約書や注文書の写しなど、第6号アは生年月日が確認できる書類です。第6号イは書類がある場合だけ、第3号～第5号は不要です。名前だけ分かる書類は認めます。',
      en: 'Type 1: a document that shows the reason. Type 2: a contract or order dated 2024-10-31 or earlier that names both parties. Type 6 ア: one that shows the birth date. Type 6 イ: where there is one. Types 3 to 5: none. A document known by its name only is accepted.',
    },
    sources: [
      {
        document: 'S4',
        place: attached,
        quote:
          '契約書や注文書の写しなど、契約日又は申込日(令和6年10月末までに締結されたものに限る。)及び契約者双方の名称が記載され、システム事業者と契約したことが確認できる書類',
        status: 'stated',
      },
      {
        document: 'S4',
        place: attached,
        quote: '書類漏れ等の不備がある場合は、届出書を返戻する場合がある',
        status: 'stated',
      },
    ],
    notChecked: {
      ja: '書類の種類と、契約の相手がシステム事業者かどうかは確認しません。',
      en: 'What a document is, and whether the contract is with a vendor of systems.',
    },
  },
  {
    id: 'grace.med.deadline',
    title: {
      ja: '医療機関・薬局の経過措置の期限',
      en: 'When institutions and pharmacies had to file',
    },
    summary: {
      ja: '2023年3月31日までに、ポータルサイトのアカウント登録（または承継手続き）を行った上で、事前に届け出ます。',
      en: 'By 2023-03-31, after the account on the portal has been registered or taken over.',
    },
    sources: [
      {
        document: 'S3',
        place: '別添1',
        quote:
          '遅くとも令和5年3月31日までにあらかじめアカウント登録を行った上で「医療機関等向けポータルサイト」から事前届出を行ってください。',
        status: 'stated',
      },
      {
        document: 'S3',
        place: '別添2',
        quote: 'あらかじめアカウント登録または承継手続きを行った上で',
        status: 'stated',
      },
    ],
  },
  {
    id: 'grace.med.types',
    title: {
      ja: '医療機関・薬局の経過措置の6類型',
      en: 'The six types for institutions and pharmacies',
    },
    summary: {
      ja: 'システム整備中（遅くとも2023年9月30日まで）、光回線がない（整備から6か月後まで）、訪問診療のみ（2024年12月1日まで）、改築工事中・臨時施設、廃止・休止（遅くとも2024年12月1日まで）、その他です。訪問看護の6類型とは別の一覧で、公開情報によります。',
      en: 'System in progress (2023-09-30 at the latest), no fibre line (six months after), home visits only (2024-12-01), reconstruction or temporary facility, closure (2024-12-01 at the latest), other hardship. Another list than that for home-visit nursing, known from public material.',
    },
    sources: [
      { document: 'P22', place: '経過措置一覧', status: 'public' },
      { document: 'P26', place: '第6号の目安（70歳以上、月平均50件以下）', status: 'public' },
      { document: 'P10', place: '民法140条・143条2項', status: 'public' },
    ],
    readings: [
      {
        id: 'clamped',
        ja: '6か月後の同じ日付の日（ない月は月末）',
        en: 'the same day six months later, or the month’s last',
      },
      {
        id: 'first-day-excluded',
        ja: '初日を数えず、翌日から起算（民法140条）',
        en: 'counted from the next day (Civil Code art. 140)',
      },
      { id: 'first-day-included', ja: '初日から起算', en: 'counted from the day itself' },
    ],
    notChecked: {
      ja: '類型に当たるかどうかは確認しません。',
      en: 'Whether an institution is of a type.',
    },
  },
  {
    id: 'grace.med.form-closed',
    title: { ja: '医療機関・薬局の届出先の変更', en: 'Where institutions and pharmacies file' },
    summary: {
      ja: 'ポータルサイトのフォームは2024年3月19日で閉鎖し、2024年4月1日から地方厚生（支）局に届け出ます。新たに指定を受けるときは、指定の申請と併せて届け出ます。その間の扱いは案内に記載がありません。',
      en: 'The form on the portal closed on 2024-03-19; from 2024-04-01 the notice goes to the regional bureau. An institution to be designated files it with the application. What held between is written nowhere.',
    },
    sources: [
      {
        document: 'P21',
        place: '保連発0222第1号・保医発0222第1号（令和6年2月22日）',
        quote: '当該フォームは令和6年3月19日をもって閉鎖する予定であること。',
        status: 'public',
      },
      {
        document: 'S1',
        place: '第1の1(1)',
        quote: '指定の申請の際に併せて経過措置の届出を行えば',
        status: 'stated',
      },
    ],
  },
  {
    id: 'grace.vn.coverage',
    title: { ja: '類型ごとの対象（○×）', en: 'What each type covers' },
    summary: {
      ja: '第1号はオンライン請求だけが対象（資格確認は×）、第2号～第6号はオンライン請求と資格確認の両方が対象です。',
      en: 'Type 1 covers online claims only; types 2 to 6 cover both duties.',
    },
    sources: [{ document: 'S4', place: table, status: 'derived' }],
  },
  {
    id: 'grace.vn.type6a.all-staff',
    title: { ja: '第6号ア: 全員が条件を満たすこと', en: 'Type 6 ア: everybody' },
    summary: {
      ja: '常勤の看護職員その他の従業者の「いずれも」が条件を満たす必要があります。最も若い常勤職員1人で判断でき、非常勤は数えません。',
      en: 'Every full-time nurse and other worker must meet the condition, so that the youngest of them decides; part-time staff does not count.',
    },
    sources: [
      {
        document: 'S4',
        place: `${notice} ⑦第6号ア`,
        quote: '全員の生年月日が昭和28(1953)年4月1日より前',
        status: 'derived',
      },
    ],
  },
];
