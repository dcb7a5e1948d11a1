import { inspectCivilDate } from '../../calendar/civil-date.js';
import { type Finding, finding } from '../../core/finding.js';
import type { Form, FormContext, Values } from '../engine/form.js';
import { erasAsked } from '../shared/eras.js';
import {
  founderRegistered,
  inspectPostalCode,
  inspectWrittenEmail,
  inspectWrittenPhone,
  ofRegistered,
  registrationLabel,
} from '../shared/paper.js';
import { monthPlanned, months, networks, planned, progress, statuses } from './choices.js';
import {
  email,
  kanaAsked,
  mayBeBlank,
  missing,
  monthMissing,
  monthsDiffer,
  monthUnknown,
  notText,
  operationAfterPractice,
  phone,
  postalCode,
  superfluous,
  unknown,
  workAfterOperation,
  workAfterPractice,
} from './faults.js';
import type { ImplementationPlanForm } from './types.js';

const settled = ['ready', 'contracted'] as const;
const maker = { ja: '⑥ メーカー名', en: '⑥ maker of the card reader' } as const;
const provider = { ja: '⑧ ネットワーク導入事業者名', en: '⑧ provider of the network' } as const;
const vendor = { ja: '⑪ システム導入事業者名', en: '⑪ vendor of the system' } as const;

/** What ウ lets be blank, told at the status that was chosen. */
function quoting(values: Values): readonly Finding[] {
  const tell = (status: string, name: string, own: typeof maker | typeof provider) => {
    if (values[status] !== 'quoting') return [];
    const blank: (typeof own | typeof vendor)[] = [];
    if (values[name] === undefined) blank.push(own);
    if (values['systemVendor'] === undefined) blank.push(vendor);
    if (!blank.length) return [];
    const fields = blank.map(({ ja }) => `「${ja}」`).join('');
    const fieldsEn = blank.map(({ en }) => en).join(' / ');
    return [{ ...finding(mayBeBlank, { fields, fieldsEn }), path: [status] }];
  };
  return [
    ...tell('readerStatus', 'readerMaker', maker),
    ...tell('networkStatus', 'networkProvider', provider),
  ];
}

/** A reading in 漢字 is none. */
function kana({ institutionKana, founderKana }: Values): readonly Finding[] {
  return Object.entries({ institutionKana, founderKana })
    .filter(([, text]) => /\p{Script=Han}/u.test(`${text ?? ''}`))
    .map(([name]) => ({ ...finding(kanaAsked, {}), path: [name] }));
}

/** The month behind イ beside the month that is filled in. */
function monthsAgree(values: Values, { entered }: FormContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const part of ['reader', 'network']) {
    const name = `${part}Month`;
    const month = monthPlanned(entered[`${part}Status`]);
    if (month && values[name] && values[name] !== `${+month}`) {
      findings.push({ ...finding(monthsDiffer, {}), path: [name] });
    }
  }
  return findings;
}

/** ⑩ ≤ ⑫ ≤ ⑬; without ⑫, ⑩ ≤ ⑬. */
function dates(values: Values): readonly Finding[] {
  const { workStart, operationStart, practiceStart } = values as Readonly<
    Record<string, string | undefined>
  >;
  const findings: Finding[] = [];
  if (operationStart) {
    if (workStart && workStart > operationStart) {
      findings.push({ ...finding(workAfterOperation, {}), path: ['workStart'] });
    }
    if (practiceStart && operationStart > practiceStart) {
      findings.push({ ...finding(operationAfterPractice, {}), path: ['operationStart'] });
    }
  } else if (workStart && practiceStart && workStart > practiceStart) {
    findings.push({ ...finding(workAfterPractice, {}), path: ['workStart'] });
  }
  return findings;
}

/**
 * オンライン資格確認の導入計画書 (別紙2), filed with the application for designation. All is
 * required but the e-mail address (「任意」); 登録の記号及び番号 only of a 保険医 or 保険薬剤師
 * (`founderRegistered`, which is on no form). With ウ (見積もり中) ⑥, ⑧ and ⑪ may be blank, ⑪ with
 * either ウ, which is told with an `info`; with イ the month of 整備予定 is required, and is also
 * read where it stands behind イ as printed, 「イ 契約済み (3月整備予定)」. ⑩ ≤ ⑫ ≤ ⑬, derived: a
 * warning.
 *
 * Not checked: whether a plan is needed ({@link implementationPlanNeed}); ⑤ and ⑦ against the days.
 * Source: S1 別紙2.
 *
 * @example
 * import { implementationPlan, requiredFields } from 'iryokikan';
 * requiredFields(implementationPlan, { readerStatus: 'contracted' }).includes('readerMonth')
 * //=> true
 * requiredFields(implementationPlan, { readerStatus: 'quoting' }).includes('readerMaker')
 * //=> false
 */
export const implementationPlan: ImplementationPlanForm = {
  id: 'implementation-plan',
  title: {
    ja: 'オンライン資格確認の導入計画書',
    en: 'Plan for introducing online eligibility verification',
  },
  source: 'S1',
  fields: [
    {
      name: 'institutionKana',
      label: { ja: '① (フリガナ)', en: '① reading of the name' },
      required: true,
    },
    {
      name: 'institutionName',
      label: { ja: '① 名称', en: '① name of the institution' },
      required: true,
    },
    {
      name: 'postalCode',
      label: { ja: '① 所在地 〒', en: '① postal code of the institution' },
      required: true,
      inspect: (input: unknown) => inspectPostalCode(input, postalCode),
    },
    {
      name: 'address',
      label: { ja: '① 所在地', en: '① address of the institution' },
      required: true,
    },
    {
      name: 'founderKana',
      label: { ja: '② 開設者 (フリガナ)', en: '② reading of the founder’s name' },
      required: true,
    },
    {
      name: 'founderName',
      label: { ja: '② 開設者 氏名', en: '② name of the founder' },
      required: true,
    },
    founderRegistered,
    {
      name: 'registration',
      label: registrationLabel,
      required: ofRegistered,
      superfluous,
    },
    {
      name: 'founderPostalCode',
      label: { ja: '② 開設者 住所 〒', en: '② postal code of the founder' },
      required: true,
      inspect: (input: unknown) => inspectPostalCode(input, postalCode),
    },
    {
      name: 'founderAddress',
      label: { ja: '② 開設者 住所', en: '② address of the founder' },
      required: true,
    },
    {
      name: 'founderPhone',
      label: { ja: '② 開設者 電話番号', en: '② telephone number of the founder' },
      required: true,
      inspect: (input: unknown) => inspectWrittenPhone(input, phone),
      secret: true,
      input: 'tel',
    },
    {
      name: 'founderEmail',
      label: { ja: '② Email(任意)', en: '② e-mail (optional)' },
      required: false,
      inspect: (input: unknown) => inspectWrittenEmail(input, email),
      secret: true,
      input: 'email',
    },
    {
      name: 'account',
      label: { ja: '③ アカウント作成', en: '③ portal account' },
      required: true,
      choices: progress,
    },
    {
      name: 'applications',
      label: {
        ja: '④ 利用申請・電子証明書の発行申請',
        en: '④ applications for use and for the certificate',
      },
      required: true,
      choices: progress,
    },
    {
      name: 'readerStatus',
      label: { ja: '⑤ 調達状況', en: '⑤ card reader' },
      required: true,
      choices: statuses,
      apart: planned,
    },
    {
      name: 'readerMonth',
      label: { ja: '⑤ 整備予定の月', en: '⑤ month of the card reader' },
      required: [{ field: 'readerStatus', in: ['contracted'] }],
      choices: months,
      fill: (_values: Values, { readerStatus }: Values) => monthPlanned(readerStatus),
      missing: monthMissing,
      unknown: monthUnknown,
      superfluous,
    },
    {
      name: 'readerMaker',
      label: maker,
      required: [{ field: 'readerStatus', in: settled }],
    },
    {
      name: 'networkStatus',
      label: { ja: '⑦ 整備状況', en: '⑦ network' },
      required: true,
      choices: statuses,
      apart: planned,
    },
    {
      name: 'networkMonth',
      label: { ja: '⑦ 整備予定の月', en: '⑦ month of the network' },
      required: [{ field: 'networkStatus', in: ['contracted'] }],
      choices: months,
      fill: (_values: Values, { networkStatus }: Values) => monthPlanned(networkStatus),
      missing: monthMissing,
      unknown: monthUnknown,
      superfluous,
    },
    {
      name: 'networkProvider',
      label: provider,
      required: [{ field: 'networkStatus', in: settled }],
    },
    {
      name: 'networkType',
      label: { ja: '⑨ ネットワーク種類', en: '⑨ type of the network' },
      required: true,
      choices: networks,
    },
    {
      name: 'workStart',
      label: { ja: '⑩ 導入作業開始(予定)日', en: '⑩ day on which the work begins' },
      required: true,
      inspect: inspectCivilDate,
      era: 'seireki',
      input: 'date',
    },
    {
      name: 'systemVendor',
      label: vendor,
      required: [
        { field: 'readerStatus', in: settled },
        { field: 'networkStatus', in: settled },
      ],
    },
    {
      name: 'operationStart',
      label: { ja: '⑫ 運用開始(予定)日', en: '⑫ operation start date' },
      required: true,
      inspect: inspectCivilDate,
      era: 'seireki',
      input: 'date',
    },
    {
      name: 'practiceStart',
      label: { ja: '⑬ 診療・調剤開始(予定)日', en: '⑬ day on which the practice begins' },
      required: true,
      inspect: inspectCivilDate,
      era: 'seireki',
      input: 'date',
    },
  ],
  rules: [kana, quoting, monthsAgree, dates, erasAsked],
  faults: { missing, notText, unknown },
} as const satisfies Form;
