/** ⑦ ⑥の選択に応じた補足事項, and what goes with it. */
import { inspectCivilDate } from '../../calendar/civil-date.js';
import type { Inspection } from '../../core/inspection.js';
import { refused } from '../../core/inspection.js';
import { documentNeeded } from '../../transitional-measure/attachments.js';
import { transitionalGrounds } from '../../transitional-measure/choices.js';
import { groundRequired } from '../../transitional-measure/faults.js';
import { inspectTransitionalBirthDate } from '../../transitional-measure/staff.js';
import {
  inspectTransitionalClosureDate,
  inspectTransitionalCompletionMonth,
  inspectTransitionalContractDate,
  inspectTransitionalHardship,
  inspectTransitionalReason,
} from '../../transitional-measure/supplement.js';
import type { TransitionalType } from '../../transitional-measure/transitional-measure.js';
import type { FormField, Values } from '../engine/form.js';
import { lineStatuses, parties } from './choices.js';
import {
  attachmentMissing,
  particularMissing as missing,
  particularSuperfluous as superfluous,
} from './faults.js';

function needsAttachment({ type, ground }: Values): boolean {
  return documentNeeded(type, ground) !== undefined;
}

/**
 * The inspection of a field of one 号. A text that was left in it when another 号 was chosen is
 * told as superfluous, and what it says does not matter.
 */
function of<T>(own: TransitionalType, inspect: (input: unknown) => Inspection<T>, part?: string) {
  return (input: unknown, { type, ground }: Values): Inspection<T> => {
    const isOther =
      (type !== undefined && type !== own) ||
      (part !== undefined && ground !== undefined && ground !== part);
    return isOther && typeof input === 'string' ? refused() : inspect(input);
  };
}

/** A day of ⑦, in 西暦. */
const day = <const Field extends FormField>(field: Field) =>
  ({ ...field, era: 'seireki', input: 'date', missing, superfluous }) as const;

export const outageReason = {
  name: 'outageReason',
  label: { ja: '⑦第1号 回線機能障害の理由', en: '⑦ 1: reason of the failure' },
  required: [{ field: 'type', in: ['1'] }],
  inspectWith: /* @__PURE__ */ of('1', inspectTransitionalReason),
  missing,
  superfluous,
} as const satisfies FormField;

export const contractDate = /* @__PURE__ */ day({
  name: 'contractDate',
  label: {
    ja: '⑦第2号 システム事業者との契約日 (遅くとも2024年10月末)',
    en: '⑦ 2: date of the contract',
  },
  required: [{ field: 'type', in: ['2'] }],
  inspectWith: /* @__PURE__ */ of('2', inspectTransitionalContractDate),
});

export const completionMonth = {
  name: 'completionMonth',
  label: {
    ja: '⑦第2号 作業完了見込み時期 (遅くとも2025年6月末)',
    en: '⑦ 2: month of completion',
  },
  required: [{ field: 'type', in: ['2'] }],
  inspectWith: /* @__PURE__ */ of('2', inspectTransitionalCompletionMonth),
  era: 'seireki',
  input: 'month',
  missing,
  superfluous,
} as const satisfies FormField;

export const lineStatus = {
  name: 'lineStatus',
  label: { ja: '⑦第3号 光回線のネットワークの整備状況', en: '⑦ 3: status of the line' },
  required: [{ field: 'type', in: ['3'] }],
  choices: lineStatuses,
  missing,
  superfluous,
} as const satisfies FormField;

export const lineReady = /* @__PURE__ */ day({
  name: 'lineReady',
  label: { ja: '⑦第3号 整備された時期', en: '⑦ 3: day on which the line was ready' },
  required: [
    { field: 'type', in: ['3'] },
    { field: 'lineStatus', in: ['2'] },
  ],
  inspectWith: /* @__PURE__ */ of('3', inspectCivilDate),
});

export const constructionStart = /* @__PURE__ */ day({
  name: 'constructionStart',
  label: { ja: '⑦第4号 工事開始日', en: '⑦ 4: start of the work' },
  required: [{ field: 'type', in: ['4'] }],
  inspectWith: /* @__PURE__ */ of('4', inspectCivilDate),
});

export const constructionEnd = /* @__PURE__ */ day({
  name: 'constructionEnd',
  label: { ja: '⑦第4号 工事終了予定日', en: '⑦ 4: planned end of the work' },
  required: [{ field: 'type', in: ['4'] }],
  inspectWith: /* @__PURE__ */ of('4', inspectCivilDate),
});

export const closureDate = /* @__PURE__ */ day({
  name: 'closureDate',
  label: {
    ja: '⑦第5号 廃止又は休止予定日 (遅くとも2025年6月末)',
    en: '⑦ 5: planned day of closure or suspension',
  },
  required: [{ field: 'type', in: ['5'] }],
  inspectWith: /* @__PURE__ */ of('5', inspectTransitionalClosureDate),
});

export const ground = {
  name: 'ground',
  label: { ja: '⑦第6号 特に困難な事情', en: '⑦ 6: ア or イ' },
  required: [{ field: 'type', in: ['6'] }],
  choices: transitionalGrounds,
  missing: groundRequired,
  unknown: groundRequired,
  superfluous,
} as const satisfies FormField;

export const youngestBirth = /* @__PURE__ */ day({
  name: 'youngestBirth',
  label: {
    ja: '⑦第6号ア 最も若い常勤職員の生年月日',
    en: '⑦ 6 ア: birth date of the youngest full-time worker',
  },
  required: [
    { field: 'type', in: ['6'] },
    { field: 'ground', in: ['age'] },
  ],
  inspectWith: /* @__PURE__ */ of('6', inspectTransitionalBirthDate, 'age'),
});

export const hardship = {
  name: 'hardship',
  label: { ja: '⑦第6号イ 具体的な内容', en: '⑦ 6 イ: particulars' },
  required: [
    { field: 'type', in: ['6'] },
    { field: 'ground', in: ['other'] },
  ],
  inspectWith: /* @__PURE__ */ of('6', inspectTransitionalHardship, 'other'),
  missing,
  superfluous,
} as const satisfies FormField;

export const attachments = {
  name: 'attachments',
  label: { ja: '添付書類', en: 'documents attached' },
  required: needsAttachment,
  missing: attachmentMissing,
} as const satisfies FormField;

export const attachmentDate = {
  name: 'attachmentDate',
  label: { ja: '添付書類の契約日又は申込日', en: 'date of the contract or order attached' },
  required: false,
  inspectWith: /* @__PURE__ */ of('2', inspectCivilDate),
  input: 'date',
} as const satisfies FormField;

export const attachmentParties = {
  name: 'attachmentParties',
  label: { ja: '添付書類の契約者の名称', en: 'parties named in the document attached' },
  required: false,
  choices: parties,
} as const satisfies FormField;
