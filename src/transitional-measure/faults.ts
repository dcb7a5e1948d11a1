import type { Fault } from '../core/finding.js';
import { printed } from '../facts/printed.js';

type Until = { until: string };
type Reference = { reference: string };
type Before = { before: string };

export const typeUnknown = {
  rule: 'grace.vn.type-content',
  reason: 'type',
  severity: 'error',
  ja: () => '猶予類型は第1号～第6号から選んでください。',
} as const satisfies Fault<never>;

export const scopeUnknown = {
  rule: 'grace.vn.type-content',
  reason: 'scope',
  severity: 'error',
  ja: () =>
    '届出を行う内容は、ア（両方）・イ（オンライン請求のみ）・ウ（オンライン資格確認のみ）から選んでください。',
} as const satisfies Fault<never>;

export const outageClaimsOnly = {
  rule: 'grace.vn.type-content',
  reason: 'claims-only',
  severity: 'error',
  ja: () =>
    '第1号（電気通信回線設備の障害）は、イ（オンライン請求のみ）のときだけ選べます。イか、別の号を選んでください。',
} as const satisfies Fault<never>;

export const groundRequired = {
  rule: 'grace.vn.type-fields',
  reason: 'ground',
  severity: 'error',
  ja: () => '第6号では、ア（従業者の年齢）かイ（その他の事情）を選んでください。',
} as const satisfies Fault<never>;

export const filedLate = {
  rule: 'grace.vn.filing-deadline',
  reason: 'late',
  severity: 'error',
  ja: ({ until }: Until) =>
    `届出の期限（${printed(until)}）を過ぎています。届出日をご確認ください。`,
} as const satisfies Fault<never>;

export const filedLateClaimsOnly = {
  rule: 'grace.vn.filing-deadline',
  reason: 'late-claims-only',
  severity: 'error',
  ja: ({ until }: Until) =>
    `届出の期限（${printed(until)}）を過ぎています。オンライン請求のみの届出は、請求と同時の紙の提出で足りるとも読めます。支払基金・国保連にご確認ください。`,
  readings: [
    { id: 'deadline', verdict: 'invalid', source: 'S4' },
    { id: 'with-claim', verdict: 'valid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const filedBeforeForm = {
  rule: 'grace.vn.filing-deadline',
  reason: 'before-form',
  severity: 'warning',
  ja: ({ from }: { from: string }) =>
    `届出フォームの開設（${printed(from)}）より前の日付です。届出日をご確認ください。`,
} as const satisfies Fault<never>;

export const notFiled = {
  rule: 'grace.vn.filing-deadline',
  reason: 'not-filed',
  severity: 'error',
  ja: ({ until }: Until) =>
    `期限（${printed(until)}）までの届出がないため、経過措置は受けられません。`,
} as const satisfies Fault<never>;

export const notFiledClaimsOnly = {
  rule: 'grace.vn.filing-deadline',
  reason: 'not-filed-claims-only',
  severity: 'error',
  ja: ({ until }: Until) =>
    `期限（${printed(until)}）までの届出がありません。オンライン請求のみの届出は、請求と同時の紙の提出で足りるとも読めます。支払基金・国保連にご確認ください。`,
  readings: [
    { id: 'deadline', verdict: 'invalid', source: 'S4' },
    { id: 'with-claim', verdict: 'valid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const toFile = {
  rule: 'grace.vn.filing-deadline',
  reason: 'to-file',
  severity: 'info',
  ja: ({ until }: Until) => `経過措置を受けるには、${printed(until)}までに届け出てください。`,
} as const satisfies Fault<never>;

export const endedBefore = {
  rule: 'grace.vn.reference-date',
  reason: 'ended-before',
  severity: 'error',
  ja: ({ until, reference }: Until & Reference) =>
    `経過措置が${printed(until)}までとなり、${printed(reference)}の時点では終わっています。日付をご確認ください。`,
} as const satisfies Fault<never>;

export const plannedBefore = {
  rule: 'grace.vn.reference-date',
  reason: 'planned-before',
  severity: 'warning',
  ja: ({ reference }: Reference) =>
    `予定の時期が${printed(reference)}より前です。経過措置は${printed(reference)}の時点の事情で判断されます。予定の時期をご確認ください。`,
} as const satisfies Fault<never>;

export const plannedEndPassed = {
  rule: 'grace.vn.reference-date',
  reason: 'planned-end-passed',
  severity: 'warning',
  ja: ({ planned }: { planned: string }) =>
    `予定の${printed(planned)}を過ぎています。実際に完了・廃止・休止した日をご確認ください。`,
} as const satisfies Fault<never>;

export const filingClosed = {
  rule: 'grace.vn.filing-deadline',
  reason: 'closed',
  severity: 'error',
  ja: ({ until }: Until) =>
    `新しい届出は${printed(until)}で締め切られています。いま届け出られるのは第1号（回線の障害、オンライン請求のみ）だけで、紙の届出書を請求と同時に支払基金と国保連の両方に提出します。`,
} as const satisfies Fault<never>;

export const heldUntil = {
  rule: 'grace.vn.table',
  reason: 'until',
  severity: 'info',
  ja: ({ type, until }: { type: string; until: string }) =>
    `第${type}号の経過措置は、${until}です。`,
} as const satisfies Fault<never>;

export const heldOver = {
  rule: 'grace.vn.table',
  reason: 'over',
  severity: 'info',
  ja: ({ type, until }: { type: string; until: string }) =>
    `第${type}号の経過措置は、遅くとも${printed(until)}で終わりました。オンライン請求・オンライン資格確認は義務です。`,
} as const satisfies Fault<never>;

export const channelPaper = {
  rule: 'grace.vn.channel',
  reason: 'paper',
  severity: 'info',
  ja: () => '紙の猶予届出書を、請求と同時に、都道府県の支払基金と国保連の両方に提出してください。',
} as const satisfies Fault<never>;

export const channelClaimsOnly = {
  rule: 'grace.vn.channel',
  reason: 'claims-only',
  severity: 'warning',
  ja: () =>
    'オンライン請求のみの届出は、回線の障害でなくても紙で支払基金と国保連の両方に提出するとも読めます。提出の前に両方にご確認ください。',
  readings: [
    { id: 'outage-only', verdict: 'valid', source: 'S4' },
    { id: 'claims-only', verdict: 'invalid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const notVisitingNursing = {
  rule: 'grace.vn.code',
  reason: 'point-table',
  severity: 'error',
  ja: ({ actual }: { actual: string }) =>
    `3桁目（点数表番号）が${actual}です。訪問看護ステーションの6になる番号を入力してください。`,
} as const satisfies Fault<never>;

export const reasonRequired = {
  rule: 'grace.vn.type1.fields',
  reason: 'required',
  severity: 'error',
  ja: () =>
    '回線機能障害の理由を入力してください。まだ分からないときは、その旨を入力してください。',
} as const satisfies Fault<never>;

export const contractLate = {
  rule: 'grace.vn.type2.contract-date',
  reason: 'late',
  severity: 'error',
  ja: ({ until }: Until) =>
    `契約日は遅くとも${printed(until)}です。契約書または注文書の日付をご確認ください。`,
} as const satisfies Fault<never>;

export const completionLate = {
  rule: 'grace.vn.type2.completion',
  reason: 'late',
  severity: 'error',
  ja: ({ until }: Until) =>
    `作業完了見込み時期は遅くとも${printed(until)}です。システム事業者に完了の時期をご確認ください。`,
} as const satisfies Fault<never>;

export const lineStatusUnknown = {
  rule: 'grace.vn.type3.fields',
  reason: 'status',
  severity: 'error',
  ja: () => '光回線の整備状況は、1（整備されていない）か2（整備された）を選んでください。',
} as const satisfies Fault<never>;

export const lineReadyRequired = {
  rule: 'grace.vn.type3.fields',
  reason: 'ready-required',
  severity: 'error',
  ja: () => '2（整備された）のときは、光回線が整備された日を入力してください。',
} as const satisfies Fault<never>;

export const lineNotReady = {
  rule: 'grace.vn.type3.fields',
  reason: 'not-ready',
  severity: 'warning',
  ja: () =>
    '1（整備されていない）に、整備された日があります。整備済みなら2を選び、そうでなければ日付を消してください。',
} as const satisfies Fault<never>;

export const lineLater = {
  rule: 'grace.vn.type3.fields',
  reason: 'after-filing',
  severity: 'warning',
  ja: ({ filed }: { filed: string }) =>
    `整備された日が届出日（${filed}）より後です。届出の時点で未整備なら1を選んでください。`,
} as const satisfies Fault<never>;

export const lineOver = {
  rule: 'grace.vn.type3.fields',
  reason: 'over',
  severity: 'warning',
  ja: ({ earliest, by }: { earliest: string; by: string }) =>
    `整備から6か月の猶予は${earliest}までと数えられ、${by}には終わっています。整備された日をご確認ください。`,
} as const satisfies Fault<never>;

export const lineCounting = {
  rule: 'grace.vn.type3.expiry',
  reason: 'counting',
  severity: 'warning',
  ja: ({ earliest, latest }: { earliest: string; latest: string }) =>
    `6か月の数え方は案内に記載がなく、期限は${earliest}から${latest}まで分かれます。早い日までに導入してください。`,
  readings: [
    { id: 'clamped', verdict: 'valid', source: 'S4' },
    { id: 'first-day-excluded', verdict: 'valid', source: 'P10' },
    { id: 'first-day-included', verdict: 'valid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const constructionOrder = {
  rule: 'grace.vn.type4.fields',
  reason: 'order',
  severity: 'error',
  ja: () => '工事終了予定日が工事開始日より前です。2つの日付をご確認ください。',
} as const satisfies Fault<never>;

export const constructionReference = {
  rule: 'grace.vn.type4.fields',
  reason: 'reference-date',
  severity: 'warning',
  ja: ({ reference }: Reference) =>
    `${printed(reference)}の時点で工事中ではありません。工事の日付をご確認ください。`,
} as const satisfies Fault<never>;

export const closureLate = {
  rule: 'grace.vn.type5.date',
  reason: 'late',
  severity: 'error',
  ja: ({ until }: Until) =>
    `廃止・休止の予定日は遅くとも${printed(until)}です。それより後か時期が未定なら、第6号イをご検討ください。`,
} as const satisfies Fault<never>;

export const tooYoung = {
  rule: 'grace.vn.type6a.birth',
  reason: 'too-young',
  severity: 'error',
  ja: ({ before }: Before) =>
    `最も若い常勤職員の生年月日が${printed(before)}より前でないため、第6号アに当たりません。ほかの事情は第6号イでご検討ください。`,
} as const satisfies Fault<never>;

export const bornOnTheDay = {
  rule: 'grace.vn.type6a.birth',
  reason: 'on-the-day',
  severity: 'error',
  ja: ({ before }: Before) =>
    `届出書は生年月日が${printed(before)}より前の方に限るため、当日生まれは第6号アに当たりません。法律の年齢の数え方では65歳に達しているので、届出先にご確認ください。`,
  readings: [
    { id: 'form', verdict: 'invalid', source: 'S4' },
    { id: 'legal-age', verdict: 'valid', source: 'P10' },
  ],
} as const satisfies Fault<never>;

export const noFullTimeStaff = {
  rule: 'grace.vn.type6a.birth',
  reason: 'no-full-time',
  severity: 'warning',
  ja: () => '常勤の従業者がいない場合の扱いは案内に記載がありません。届出先にご確認ください。',
  readings: [
    { id: 'nobody-too-young', verdict: 'valid', source: 'S4' },
    { id: 'needs-somebody', verdict: 'invalid', source: 'S4' },
  ],
} as const satisfies Fault<never>;

export const staffRequired = {
  rule: 'grace.vn.type6a.birth',
  reason: 'staff',
  severity: 'error',
  ja: () => '従業者の生年月日と常勤かどうかの一覧を渡してください。',
} as const satisfies Fault<never>;

export const hardshipRequired = {
  rule: 'grace.vn.type6b',
  reason: 'required',
  severity: 'error',
  ja: () => '困難な事情の具体的な内容を入力してください。',
} as const satisfies Fault<never>;

export const individualJudgement = {
  rule: 'grace.vn.type6b',
  reason: 'individual',
  severity: 'warning',
  ja: () =>
    '第6号イは、第1号～第5号・第6号アと同視できるかが個別に判断されます。具体的な内容を届出書に書き、困難な事情を確認できる書類があれば添付してください。',
} as const satisfies Fault<never>;

export const attachmentReason = {
  rule: 'grace.vn.attachments',
  reason: 'outage',
  severity: 'error',
  ja: () =>
    '障害の理由を確認できる書類または証明書を添付してください。ないと返戻されることがあります。',
} as const satisfies Fault<never>;

export const attachmentContract = {
  rule: 'grace.vn.attachments',
  reason: 'contract',
  severity: 'error',
  ja: () =>
    '契約書や注文書の写しなど、契約日（申込日）と契約者双方の名称が分かる書類を添付してください。ないと返戻されることがあります。',
} as const satisfies Fault<never>;

export const attachmentBirth = {
  rule: 'grace.vn.attachments',
  reason: 'birth',
  severity: 'error',
  ja: () =>
    '最も若い常勤職員の生年月日が確認できる書類（看護師免許の写しなど）を添付してください。ないと返戻されることがあります。',
} as const satisfies Fault<never>;

export const attachmentDateMissing = {
  rule: 'grace.vn.attachments',
  reason: 'date-missing',
  severity: 'error',
  ja: () => '契約日または申込日が書かれた書類を添付してください。',
} as const satisfies Fault<never>;

export const attachmentDateLate = {
  rule: 'grace.vn.attachments',
  reason: 'date-late',
  severity: 'error',
  ja: ({ until }: Until) =>
    `契約日または申込日が${printed(until)}までの書類に限ります。日付をご確認ください。`,
} as const satisfies Fault<never>;

export const attachmentParties = {
  rule: 'grace.vn.attachments',
  reason: 'parties',
  severity: 'error',
  ja: () => '契約者双方の名称が書かれた書類を添付してください。',
} as const satisfies Fault<never>;

export const medicalLate = {
  rule: 'grace.med.deadline',
  reason: 'late',
  severity: 'error',
  ja: ({ until }: Until) =>
    `医療機関・薬局の届出の期限（${printed(until)}）を過ぎています。届出日をご確認ください。`,
} as const satisfies Fault<never>;

export const medicalAccountFirst = {
  rule: 'grace.med.deadline',
  reason: 'account-first',
  severity: 'error',
  ja: () => '届出の前に、ポータルサイトのアカウント登録（または承継手続き）が必要です。',
} as const satisfies Fault<never>;

export const medicalNotFiled = {
  rule: 'grace.med.deadline',
  reason: 'not-filed',
  severity: 'error',
  ja: ({ until }: Until) =>
    `期限（${printed(until)}）までの届出がないため、経過措置は受けられません。新たに指定を受ける医療機関・薬局は、指定の申請と併せて地方厚生（支）局に届け出ます。`,
} as const satisfies Fault<never>;

export const medicalToFile = {
  rule: 'grace.med.deadline',
  reason: 'to-file',
  severity: 'info',
  ja: ({ until }: Until) =>
    `経過措置を受けるには、アカウント登録の上、${printed(until)}までに届け出てください。`,
} as const satisfies Fault<never>;

export const medicalAtBureau = {
  rule: 'grace.med.form-closed',
  reason: 'bureau',
  severity: 'info',
  ja: () =>
    'ポータルサイトのフォームは閉鎖されています。届出は、指定の申請と併せて地方厚生（支）局に提出してください。',
} as const satisfies Fault<never>;

export const medicalNoChannel = {
  rule: 'grace.med.form-closed',
  reason: 'no-rule',
  severity: 'warning',
  ja: () => 'この日の届出先は案内に記載がありません。地方厚生（支）局にご確認ください。',
} as const satisfies Fault<never>;

export const medicalAfterDesignation = {
  rule: 'grace.med.form-closed',
  reason: 'after-designation',
  severity: 'error',
  ja: ({ designation }: { designation: string }) =>
    `届出日が指定日（${printed(designation)}）より後です。新たに指定を受ける場合は、指定の申請と併せて届け出ます。日付をご確認ください。`,
} as const satisfies Fault<never>;

export const medicalContractLate = {
  rule: 'grace.med.types',
  reason: 'contract-late',
  severity: 'error',
  ja: ({ until }: Until) =>
    `システム事業者との契約は遅くとも${printed(until)}です。契約書の日付をご確認ください。`,
} as const satisfies Fault<never>;

export const medicalClosureLate = {
  rule: 'grace.med.types',
  reason: 'closure-late',
  severity: 'error',
  ja: ({ until }: Until) => `廃止・休止は遅くとも${printed(until)}です。予定の日をご確認ください。`,
} as const satisfies Fault<never>;

export const medicalEndedBefore = {
  rule: 'grace.med.types',
  reason: 'ended-before',
  severity: 'error',
  ja: ({ until, reference }: Until & Reference) =>
    `経過措置が${printed(until)}までとなり、${printed(reference)}の時点では終わっています。日付をご確認ください。`,
} as const satisfies Fault<never>;

export const medicalIndividual = {
  rule: 'grace.med.types',
  reason: 'individual',
  severity: 'warning',
  ja: () =>
    '第6号は個別に判断されます（目安は、70歳以上で月平均50件以下）。具体的な事情を届出先にご確認ください。',
} as const satisfies Fault<never>;

export const medicalPlannedEndPassed = {
  rule: 'grace.med.types',
  reason: 'planned-end-passed',
  severity: 'warning',
  ja: ({ planned }: { planned: string }) =>
    `予定の${printed(planned)}を過ぎています。実際に完了・廃止・休止した日をご確認ください。`,
} as const satisfies Fault<never>;

export const medicalCounting = {
  rule: 'grace.med.types',
  reason: 'counting',
  severity: 'warning',
  ja: ({ earliest, latest }: { earliest: string; latest: string }) =>
    `6か月の数え方は案内に記載がなく、期限は${earliest}から${latest}まで分かれます。早い日までに導入してください。`,
  readings: [
    { id: 'clamped', verdict: 'valid', source: 'P22' },
    { id: 'first-day-excluded', verdict: 'valid', source: 'P10' },
    { id: 'first-day-included', verdict: 'valid', source: 'P22' },
  ],
} as const satisfies Fault<never>;
