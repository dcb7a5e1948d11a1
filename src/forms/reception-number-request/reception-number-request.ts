import type { CivilDate } from '../../calendar/civil.js';
import { inspectCivilDate } from '../../calendar/civil-date.js';
import { wholeMonths } from '../../calendar/months.js';
import { type Finding, finding } from '../../core/finding.js';
import { type Inspection, refused } from '../../core/inspection.js';
import { toHalfWidthDigits } from '../../core/text.js';
import { noRule } from '../../designation/faults.js';
import { isBeforeScope } from '../../designation/scope.js';
import { hasCodeForm, type InstitutionCode } from '../../institution-code/institution-code.js';
import type { InstitutionCode7 } from '../../institution-code/institution-code-7.js';
import { findBureauOfCode } from '../../prefecture/bureau.js';
import { bureauNames } from '../../prefecture/bureau-names.js';
import type { Form, Values } from '../engine/form.js';
import { erasAsked } from '../shared/eras.js';
import {
  founderRegistered,
  inspectPostalCode,
  inspectWrittenPhone,
  ofRegistered,
  registrationLabel,
} from '../shared/paper.js';
import {
  category,
  missing,
  notText,
  otherBureau,
  otherPointTable,
  phone,
  postalCode,
  receptionNumber,
  receptionNumberRead,
  registrationSuperfluous,
  replyBeforeRequest,
  retroactive,
  shortNotice,
  unknown,
} from './faults.js';
import type { ReceptionNumberRequestForm } from './types.js';

/** Ten digits or seven: which of them the bureau writes, no source says. */
function inspectReceptionNumber(input: unknown): Inspection<InstitutionCode | InstitutionCode7> {
  const text = typeof input === 'string' ? toHalfWidthDigits(input).trim() : '';
  if (!hasCodeForm(text) && !/^\d{7}$/.test(text)) return refused(finding(receptionNumber, {}));
  const value = text as InstitutionCode | InstitutionCode7;
  return { value, findings: text === input ? [] : [finding(receptionNumberRead, { value })] };
}

/** The three days of the form beside one another. */
function days(values: Values): readonly Finding[] {
  const { designation, requested, answered } = values as Readonly<
    Record<string, string | undefined>
  >;
  const findings: Finding[] = [];
  if (designation && requested) {
    if (designation < requested) {
      findings.push({ ...finding(retroactive, {}), path: ['designation'] });
    } else if (wholeMonths(requested, designation) < 2) {
      findings.push({ ...finding(shortNotice, {}), path: ['designation'] });
    }
  }
  if (requested && answered && answered < requested) {
    findings.push({ ...finding(replyBeforeRequest, {}), path: ['answered'] });
  }
  return findings;
}

const pointTables = { medical: '1', dental: '3', pharmacy: '4' } as const;

/** The number is that of the code to be given: its 点数表 and 都道府県 are those of the request. */
function sameInstitution(values: Values): readonly Finding[] {
  const { receptionNumber: number, category: kind, bureau } = values;
  if (typeof number !== 'string' || number.length !== 10) return [];
  const findings: Finding[] = [];
  if (kind && pointTables[kind as keyof typeof pointTables] !== number[2]) {
    findings.push({ ...finding(otherPointTable, {}), path: ['receptionNumber'] });
  }
  if (bureau && findBureauOfCode(number.slice(0, 2))?.id !== bureau) {
    findings.push({ ...finding(otherBureau, {}), path: ['receptionNumber'] });
  }
  return findings;
}

/** No source tells what was asked for before a designation in April 2024. */
function scope({ designation }: Values): readonly Finding[] {
  return designation && isBeforeScope(designation as CivilDate)
    ? [{ ...finding(noRule, {}, undefined, 'warning'), path: ['designation'] }]
    : [];
}

/**
 * 受付番号 情報提供依頼書 兼 回答書 (別紙1): the request for the number that stands in for the
 * 医療機関等コード before the designation. The bureau fills in `receptionNumber` and `answered`;
 * all else is required, but 登録の記号及び番号 only of a 保険医 or 保険薬剤師 (`founderRegistered`,
 * which is on no form).
 *
 * A number of ten digits whose 点数表 or 都道府県 is not that of the request is a warning. Not
 * checked: the 検証番号 of the reply (`inspectInstitutionCode` does); the deadline of the
 * bureau ({@link receptionRequestDeadline}); whether a number is needed at all
 * ({@link receptionNumberNeed}). Source: S1 別紙1 「赤字部分を記載の上、提出してください。」
 *
 * @example
 * import { inspectForm, receptionNumberRequest } from 'iryokikan';
 * const values = { requested: '令和6年3月1日', designation: '令和6年4月1日' };
 * const { findings } = inspectForm(receptionNumberRequest, values);
 * findings.find(({ reason }) => reason === 'short-notice').path //=> ['designation']
 */
export const receptionNumberRequest: ReceptionNumberRequestForm = {
  id: 'reception-number-request',
  title: {
    ja: '受付番号 情報提供依頼書 兼 回答書',
    en: 'Request for a reception number, and reply',
  },
  source: 'S1',
  fields: [
    {
      name: 'replyPostalCode',
      label: { ja: '回答書の送付先（住所）〒', en: 'postal code to send the reply to' },
      required: true,
      inspect: (input: unknown) => inspectPostalCode(input, postalCode),
    },
    {
      name: 'replyAddress',
      label: { ja: '回答書の送付先（住所）', en: 'address to send the reply to' },
      required: true,
    },
    {
      name: 'replyName',
      label: { ja: '回答書の送付先（氏名）', en: 'name to send the reply to' },
      required: true,
    },
    {
      name: 'category',
      label: { ja: '医科・歯科・薬局', en: 'kind of the institution' },
      required: true,
      choices: [
        { value: 'medical', label: { ja: '医科', en: 'medical' } },
        { value: 'dental', label: { ja: '歯科', en: 'dental' } },
        { value: 'pharmacy', label: { ja: '薬局', en: 'pharmacy' } },
      ],
      unknown: category,
    },
    {
      name: 'institutionName',
      label: { ja: '名称', en: 'name of the institution' },
      required: true,
    },
    {
      name: 'postalCode',
      label: { ja: '所在地 〒', en: 'postal code of the institution' },
      required: true,
      inspect: (input: unknown) => inspectPostalCode(input, postalCode),
    },
    {
      name: 'address',
      label: { ja: '所在地', en: 'address of the institution' },
      required: true,
    },
    {
      name: 'designation',
      label: { ja: '指定希望日(予定)', en: 'day wanted for the designation' },
      required: true,
      inspect: inspectCivilDate,
      era: 'reiwa',
      input: 'date',
    },
    {
      name: 'requested',
      label: { ja: '依頼日', en: 'day of the request' },
      required: true,
      inspect: inspectCivilDate,
      era: 'reiwa',
      input: 'date',
    },
    {
      name: 'bureau',
      label: { ja: '〇〇 厚生(支)局 御中', en: 'regional bureau' },
      required: true,
      choices: bureauNames,
    },
    {
      name: 'founderName',
      label: { ja: '開設者（氏名）', en: 'name of the founder' },
      required: true,
    },
    founderRegistered,
    {
      name: 'registration',
      label: registrationLabel,
      required: ofRegistered,
      superfluous: registrationSuperfluous,
    },
    {
      name: 'phone',
      label: { ja: '担当者の連絡先(電話番号)', en: 'telephone number of the contact' },
      required: true,
      inspect: (input: unknown) => inspectWrittenPhone(input, phone),
      secret: true,
      input: 'tel',
    },
    {
      name: 'receptionNumber',
      label: { ja: '受付番号', en: 'reception number' },
      required: false,
      inspect: inspectReceptionNumber,
    },
    {
      name: 'answered',
      label: { ja: '回答日', en: 'day of the reply' },
      required: false,
      inspect: inspectCivilDate,
      era: 'reiwa',
      input: 'date',
    },
  ],
  rules: [days, scope, sameInstitution, erasAsked],
  faults: { missing, notText, unknown },
} as const satisfies Form;
