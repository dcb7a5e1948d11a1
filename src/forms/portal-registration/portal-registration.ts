import { inspectEmail } from '../../account/email.js';
import { inspectFounder } from '../../account/founder.js';
import { inspectPhone } from '../../account/phone.js';
import { type Finding, finding } from '../../core/finding.js';
import { type Inspection, inspection } from '../../core/inspection.js';
import {
  accountClassUnknown,
  partMismatch,
  pointTableUnknown,
  workplaceCode,
} from '../../institution-code/faults.js';
import {
  type InstitutionCode,
  inspectInstitutionCode,
} from '../../institution-code/institution-code.js';
import { inspectInstitutionCode7 } from '../../institution-code/institution-code-7.js';
import type { AccountClass } from '../../institution-code/point-table.js';
import {
  inspectEnteredPassword,
  inspectEnteredPasswordConfirmation,
} from '../../password/entered.js';
import { prefectureNameUnknown } from '../../prefecture/faults.js';
import type { Choice, Form, FormContext, Values } from '../engine/form.js';
import { pointTables, prefectureCodes } from '../shared/choices.js';
import { termsConsent } from '../shared/fields.js';
import { consent, missing, notText, unknown, unticked } from './faults.js';
import type { PortalRegistrationForm } from './types.js';

type Parts = Readonly<Record<'prefecture' | 'accountClass' | 'code7', string | undefined>>;

/** Called, so that no bundle keeps what it does not use. */
const accountClassChoices = (): readonly (Choice & { readonly value: AccountClass })[] => [
  ...pointTables,
  {
    value: '7',
    label: { ja: '7: 職域診療所等', en: 'workplace clinic' },
    also: ['職域', '職域診療所'],
  },
];

/** The ten digits that the portal fills in, once their parts are there. */
function composed(values: Values): string | undefined {
  const { prefecture, accountClass, code7 } = values as Parts;
  return prefecture && accountClass && code7 ? prefecture + accountClass + code7 : undefined;
}

/** What a 職域 account may have for its 7 as well, which is open. */
const isOfWorkplace = (pointTable: unknown) => /^[134]$/.test(`${pointTable}`);

/** What the seven digits are by themselves is told there: the 検証番号, 「番号なし」. */
function inspectCode10(input: unknown, values: Values): Inspection<InstitutionCode> {
  const { prefecture, accountClass, code7 } = values as Parts;
  const pointTable = accountClass === '7' ? undefined : accountClass;
  const answer = inspectInstitutionCode(input, {
    checkDigit: 'off',
    expect: { prefecture, pointTable, code7 },
  });
  const { value } = answer;
  const findings = answer.findings.filter(({ rule }) => rule !== 'code.placeholder');
  const actual = value?.[2];
  if (!value || !actual || !accountClass || actual === accountClass) return { value, findings };
  const other =
    accountClass === '7' && isOfWorkplace(actual)
      ? finding(workplaceCode, {})
      : finding(partMismatch, { part: 'pointTable', expected: accountClass, actual });
  return inspection(value, [...findings, other]);
}

/** The 点数表コード is that of the 所属機関; whether 職域 has one of its own is open. */
function samePointTable({ accountClass, pointTable }: Values): readonly Finding[] {
  if (!pointTable || !accountClass || pointTable === accountClass) return [];
  if (accountClass === '7' && isOfWorkplace(pointTable)) {
    return [{ ...finding(workplaceCode, {}), path: ['pointTable'] }];
  }
  const params = {
    part: 'pointTable',
    expected: `${accountClass}`,
    actual: `${pointTable}`,
  } as const;
  return [{ ...finding(partMismatch, params), path: ['pointTable'] }];
}

/**
 * 新規ユーザー登録 of the 医療機関等向け総合ポータルサイト. 点数表コード and the ten-digit code are
 * filled in of what is chosen; where they are given they must agree.
 *
 * Not checked: whether the code was issued, whether the 所在地 is that of the code (the applicant
 * ticks that it is). Source: S4 STEP 03 「ユーザー登録 * 必須」.
 *
 * @example
 * import { inspectForm, portalRegistration } from 'iryokikan';
 * const values = { accountClass: '6', prefecture: '01', code7: '0190005' };
 * const { findings } = inspectForm(portalRegistration, values);
 * findings.some(({ path }) => path[0] === 'code10') //=> false
 */
export const portalRegistration: PortalRegistrationForm = {
  id: 'portal-registration',
  title: { ja: '新規ユーザー登録', en: 'Registration of a portal user' },
  source: 'S4',
  fields: [
    { name: 'familyName', label: { ja: '姓', en: 'family name' }, required: true },
    { name: 'givenName', label: { ja: '名', en: 'given name' }, required: true },
    {
      name: 'accountClass',
      label: { ja: '所属機関選択', en: 'kind of institution' },
      required: true,
      choices: /* @__PURE__ */ accountClassChoices(),
      unknown: accountClassUnknown,
    },
    {
      name: 'prefecture',
      label: { ja: '都道府県', en: 'prefecture' },
      required: true,
      choices: prefectureCodes,
      unknown: prefectureNameUnknown,
    },
    {
      name: 'pointTable',
      label: { ja: '点数表コード', en: 'point table' },
      required: false,
      choices: pointTables,
      unknown: pointTableUnknown,
      fill: ({ accountClass }: Values) => (accountClass === '7' ? undefined : accountClass),
    },
    {
      name: 'code7',
      label: {
        ja: '医療機関等・訪問看護ステーションコード（7桁）',
        en: 'institution code (7 digits)',
      },
      required: true,
      inspectWith: (input: unknown, values: Values) => {
        const { prefecture, accountClass: pointTable } = values as Parts;
        return inspectInstitutionCode7(input, { expect: { prefecture, pointTable } });
      },
    },
    {
      name: 'code10',
      label: {
        ja: '医療機関等・訪問看護ステーションコード（10桁）',
        en: 'institution code (10 digits)',
      },
      required: false,
      inspectWith: inspectCode10,
      fill: composed,
    },
    { name: 'address', label: { ja: '所在地', en: 'address' }, required: false },
    {
      name: 'addressConfirmed',
      label: {
        ja: '上記「医療機関等・訪問看護ステーションコード」の所在地であることを確認しました。',
        en: 'The address is that of the institution code above.',
      },
      required: true,
      consent: true,
      missing: unticked,
    },
    {
      name: 'institutionName',
      label: { ja: '医療機関等・訪問看護ステーション名', en: 'name of the institution' },
      required: true,
    },
    {
      name: 'founder',
      label: { ja: '開設者（全角）', en: 'founder' },
      required: true,
      inspect: inspectFounder,
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
      name: 'password',
      label: { ja: 'パスワード', en: 'password' },
      required: true,
      inspect: inspectEnteredPassword,
      secret: true,
      input: 'password',
    },
    {
      name: 'passwordConfirmation',
      label: { ja: 'パスワード（確認用）', en: 'password once more' },
      required: true,
      inspectWith: (input: unknown, _values: Values, { entered }: FormContext) =>
        inspectEnteredPasswordConfirmation(input, { of: entered['password'] }),
      secret: true,
      input: 'password',
    },
    termsConsent,
  ],
  rules: [samePointTable],
  faults: { missing, notText, unknown, unticked: consent },
} as const satisfies Form;
