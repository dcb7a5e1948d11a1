import { inspectEmail } from '../../account/email.js';
import { inspectPhone } from '../../account/phone.js';
import { prerequisitesLacking } from '../../certificate/application.js';
import { systemNamed } from '../../certificate/terminal-name.js';
import { type Finding, finding, findingAt } from '../../core/finding.js';
import { pointTableUnknown } from '../../institution-code/faults.js';
import { prefectureNameUnknown } from '../../prefecture/faults.js';
import type { Form, Values } from '../engine/form.js';
import { pointTables, prefectureCodes, yesOrNo } from '../shared/choices.js';
import { inspectCode7Among } from '../shared/fields.js';
import { categoryMismatch, consent, missing, notText, unknown } from './faults.js';
import type { CertificateApplicationForm } from './types.js';

/** The question at the gate; without an answer the field itself is missing. */
function prerequisites({ eligibilityApplied, claimsApplied }: Values): readonly Finding[] {
  if (!eligibilityApplied) return [];
  return prerequisitesLacking(eligibilityApplied === 'yes', claimsApplied === 'yes').map((found) =>
    findingAt(found, ['eligibilityApplied']),
  );
}

/** 分類 in words, or by the two codes that are known, beside 点数表. */
const categories = [
  ['3', /歯科|^2$/],
  ['1', /医科/],
  ['4', /薬局|調剤/],
  ['6', /訪問看護|^n$/],
] as const;

function samePointTable({ category, pointTable }: Values): readonly Finding[] {
  if (!category || !pointTable) return [];
  const text = `${category}`.normalize('NFKC').trim().replace(/[.:]$/, '');
  const named = categories.find(([, name]) => name.test(text))?.[0];
  if (named === undefined || named === pointTable) return [];
  return [findingAt(finding(categoryMismatch, {}), ['category'])];
}

/** Whether the name tells the terminal apart. */
function terminal({ terminalName }: Values): readonly Finding[] {
  if (!terminalName) return [];
  return systemNamed(terminalName as string).map((found) => findingAt(found, ['terminalName']));
}

/**
 * 電子証明書発行申請: the application for one certificate, that is for one terminal. The portal
 * fills in all but 担当部署／担当者名 and 端末名称等 from the account; whoever fills it in
 * elsewhere gives everything.
 *
 * `claimsApplied` is on no screen: it tells an applicant for claims only, of whom the guide is of
 * two minds. A 分類 that contradicts the 点数表 is a warning. Not checked: 分類 otherwise, of whose
 * codes only those for 歯科 (2) and 訪問看護 (n) are known.
 * Sources: S2 2-4 「証明書発行申請情報をすべて入力してください。」, S4.
 *
 * @example
 * import { certificateApplication } from 'iryokikan';
 * certificateApplication.fields.find(({ name }) => name === 'terminalName').label.ja
 * //=> '端末名称等'
 */
export const certificateApplication: CertificateApplicationForm = {
  id: 'certificate-application',
  title: { ja: '電子証明書発行申請', en: 'Application for a certificate' },
  source: 'S2 S4',
  fields: [
    {
      name: 'eligibilityApplied',
      label: {
        ja: 'オンライン資格確認の利用申請は、行いましたか。',
        en: 'eligibility applied for',
      },
      required: true,
      choices: yesOrNo,
    },
    {
      name: 'claimsApplied',
      label: {
        ja: 'オンライン請求の届出は、行いましたか。',
        en: 'claims applied for',
      },
      source: 'S4',
      required: false,
      choices: yesOrNo,
    },
    {
      name: 'feeConsent',
      label: {
        ja: '発行料（1枚当たり1,500円）への同意',
        en: 'fee of 1,500 yen each',
      },
      required: true,
      consent: true,
    },
    {
      name: 'policyRead',
      label: {
        ja: 'オンライン請求ネットワーク関連システム共通認証局運用規程（CP/CPS）の確認',
        en: 'CP/CPS',
      },
      required: true,
      consent: true,
    },
    {
      name: 'category',
      label: { ja: '分類', en: 'category' },
      required: true,
    },
    {
      name: 'prefecture',
      label: { ja: '都道府県コード', en: 'prefecture code' },
      required: true,
      choices: prefectureCodes,
      unknown: prefectureNameUnknown,
    },
    {
      name: 'pointTable',
      label: { ja: '点数表', en: 'point table' },
      required: true,
      choices: pointTables,
      unknown: pointTableUnknown,
    },
    {
      name: 'code7',
      label: { ja: '医療機関コード', en: 'institution code' },
      required: true,
      inspectWith: inspectCode7Among,
    },
    {
      name: 'institutionName',
      label: { ja: '医療機関（薬局）名称', en: 'institution' },
      required: true,
    },
    {
      name: 'contact',
      label: { ja: '担当部署／担当者名', en: 'contact' },
      required: true,
    },
    {
      name: 'phone',
      label: { ja: '電話番号', en: 'phone number' },
      required: true,
      inspect: inspectPhone,
      secret: true,
      input: 'tel',
    },
    {
      name: 'email',
      label: { ja: 'メールアドレス', en: 'e-mail address' },
      required: true,
      inspect: inspectEmail,
      secret: true,
      input: 'email',
    },
    {
      name: 'terminalName',
      label: { ja: '端末名称等', en: 'terminal' },
      required: true,
    },
  ],
  rules: [prerequisites, samePointTable, terminal],
  faults: { missing, notText, unknown, unticked: consent },
} as const satisfies Form;
