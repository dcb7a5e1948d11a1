import type { Fault } from '../core/finding.js';
import { designationProcedureJa, noNewPaperClaimsJa } from '../facts/designation.js';

export const noRule = {
  rule: 'recept.scope',
  reason: 'no-rule',
  severity: 'error',
  ja: () =>
    `${designationProcedureJa}より前の指定・診療開始は案内に記載がありません。日付をご確認ください。`,
} as const satisfies Fault<never>;

export const askBureau = {
  rule: 'recept.bureau-deadline',
  reason: 'ask',
  severity: 'info',
  ja: ({ bureau }: { bureau: string }) =>
    `受付番号の依頼期限（指定の2か月前が目安）は局ごとに異なります。${bureau}のホームページか都府県事務所でご確認ください。`,
} as const satisfies Fault<never>;

export const requestLate = {
  rule: 'recept.bureau-deadline',
  reason: 'late',
  severity: 'warning',
  ja: ({ due, bureau }: { due: string; bureau: string }) =>
    `受付番号の依頼期限${due}を過ぎています。交付されないことがあるので、${bureau}にご相談ください。指定希望日の変更もご検討ください。`,
} as const satisfies Fault<never>;

export const requestLateByGuide = {
  rule: 'recept.bureau-deadline',
  reason: 'late-by-guide',
  severity: 'warning',
  ja: ({ from, bureau }: { from: string; bureau: string }) =>
    `受付番号の依頼は遅れとみられます。${from}が指定の2か月前（または局からの回答の期限）です。まだなら、間に合うかを${bureau}に至急ご確認ください。`,
} as const satisfies Fault<never>;

export const replyRolled = {
  rule: 'recept.reply-deadline-10',
  reason: 'rolled',
  severity: 'info',
  ja: () => '10日が閉庁日のため、翌開庁日です（通知の「翌閉庁日」は誤記とみられます）。',
} as const satisfies Fault<never>;

export const replyOverdue = {
  rule: 'recept.reply-deadline-10',
  reason: 'overdue',
  severity: 'info',
  ja: ({ due, bureau }: { due: string; bureau: string }) =>
    `受付番号の回答は原則${due}までに発送されます。届いていなければ${bureau}にご確認ください。`,
} as const satisfies Fault<never>;

export const replyAfterSubmission = {
  rule: 'recept.reply-deadline-10',
  reason: 'after-submission',
  severity: 'info',
  ja: ({ due, bureau }: { due: string; bureau: string }) =>
    `受付番号の回答が提出期限${due}に間に合わないおそれがあります。早めの回答を${bureau}にご相談ください。`,
} as const satisfies Fault<never>;

export const submissionBasis = {
  rule: 'recept.submit-deadline-15',
  reason: 'basis',
  severity: 'warning',
  ja: ({ due }: { due: string }) =>
    `期限は「指定の2か月前の15日」とも「診療開始月の前々月の15日」とも書かれています。早いほうの${due}までに提出してください。`,
  readings: [
    { id: 'by-designation', verdict: 'valid', source: 'S1' },
    { id: 'by-practice-start', verdict: 'valid', source: 'S1' },
  ],
} as const satisfies Fault<never>;

export const submissionLate = {
  rule: 'recept.submit-deadline-15',
  reason: 'late',
  severity: 'warning',
  ja: ({ due }: { due: string }) =>
    `受付番号の提出期限${due}を過ぎています。提出はできますが、診療開始月の月初に導入が間に合わないことがあります。コールセンターにご相談ください。`,
} as const satisfies Fault<never>;

export const submissionClosedDay = {
  rule: 'recept.submit-deadline-15',
  reason: 'closed-day',
  severity: 'info',
  ja: ({ due, open }: { due: string; open: string }) =>
    `${due}は閉庁日ですが、期限は延びません。${open}までに提出してください。`,
} as const satisfies Fault<never>;

export const submissionCovers = {
  rule: 'recept.submit-deadline-15',
  reason: 'covers',
  severity: 'info',
  ja: ({ due }: { due: string }) =>
    `15日の期限（${due}）が⑦アカウント登録と⑧利用申請にも及ぶかは案内に記載がありません。及ぶものとしてお進めください。`,
  readings: [
    { id: 'submission-only', verdict: 'valid', source: 'S1' },
    { id: 'applications-too', verdict: 'valid', source: 'S1' },
  ],
} as const satisfies Fault<never>;

export const guidePassed = {
  rule: 'designation.order',
  reason: 'guide-passed',
  severity: 'info',
  ja: ({ step, guide }: { step: string; guide: string }) =>
    `${step}の目安の${guide}を過ぎています。まだなら早めにお進めください。`,
} as const satisfies Fault<never>;

export const startBeforeDesignation = {
  rule: 'designation.order',
  reason: 'start-before-designation',
  severity: 'warning',
  ja: () => '診療開始日が指定日より前です。日付をご確認ください。',
} as const satisfies Fault<never>;

/** Whether a 受付番号 is needed, and why. */
export const required = {
  standard: {
    rule: 'recept.required',
    reason: 'standard',
    severity: 'info',
    ja: () => '新規指定には、受付番号の情報提供依頼が必要です。',
  },
  twice: {
    rule: 'recept.required',
    reason: 'medical-and-dental',
    severity: 'info',
    ja: () => '医科・歯科併設では、それぞれに依頼書が必要です。',
  },
  retroactive: {
    rule: 'recept.required',
    reason: 'retroactive',
    severity: 'info',
    ja: () => '指定期日をさかのぼる指定は、受付番号の対象外です。',
  },
  paper: {
    rule: 'recept.required',
    reason: 'paper-claims',
    severity: 'warning',
    ja: () =>
      `紙レセプトが認められている場合、依頼書は不要です。ただし${noNewPaperClaimsJa}以降、新規には認められません。`,
  },
  paperNotNew: {
    rule: 'recept.required',
    reason: 'paper-claims-not-new',
    severity: 'warning',
    ja: () =>
      `${noNewPaperClaimsJa}以降の新規指定では、紙レセプトは認められません。受付番号の情報提供依頼が必要です。`,
  },
  formEra: {
    rule: 'recept.required',
    reason: 'form-era',
    severity: 'info',
    ja: () =>
      '経過措置でも、届出フォームを使うにはアカウントが要るため、受付番号の情報提供依頼が必要です。',
  },
  grace: {
    rule: 'recept.required',
    reason: 'grace',
    severity: 'warning',
    ja: () =>
      '経過措置を指定申請と併せて届け出るなら原則不要ですが、ポータルで届け出る間は必要です。その終わりは確認できていないため、地方厚生（支）局にご確認ください。',
    readings: [
      { id: 'required', verdict: 'valid', source: 'P20' },
      { id: 'not-required', verdict: 'valid', source: 'S1' },
    ],
  },
} as const satisfies Record<string, Fault<never>>;

/** Whether an 導入計画書 is needed, and why. */
export const plan = {
  standard: {
    rule: 'plan.required',
    reason: 'standard',
    severity: 'info',
    ja: () => '指定申請書に導入計画書を添付してください。',
  },
  grace: {
    rule: 'plan.required',
    reason: 'grace',
    severity: 'info',
    ja: () => '経過措置を指定申請と併せて届け出る場合、導入計画書は不要です。',
  },
  graceLater: {
    rule: 'plan.required',
    reason: 'grace-later',
    severity: 'warning',
    ja: () =>
      '経過措置を指定申請の後に届け出ても、導入計画書は免除されません。指定申請書に添付してください。',
  },
} as const satisfies Record<string, Fault<never>>;
