import {
  inspectSecretNumber,
  inspectSecretNumberConfirmation,
} from '../../account/secret-number.js';
import { inspectYearMonth } from '../../calendar/year-month.js';
import { isBlank } from '../../core/entered.js';
import { type Finding, finding } from '../../core/finding.js';
import { customerIdNotReflected } from '../../customer-id/faults.js';
import type { Form, FormContext, FormField, Values } from '../engine/form.js';
import { carriers, paymentMethods, yesOrNo } from '../shared/choices.js';
import {
  caf,
  cop,
  customerIdLabel,
  inspectChosenId,
  inspectChosenIdAgain,
  kindLabel,
  ofOwnId,
} from '../shared/customer-id.js';
import { erasAsked } from '../shared/eras.js';
import {
  carrierLabel,
  code7Shown,
  institutionNameShown,
  paymentMethodLabel,
  pointTableShown,
  prefectureShown,
  termsConsent,
} from '../shared/fields.js';
import {
  applicationType,
  carrierExcluded,
  carrierUnknown,
  changeTakesAWeek,
  consent,
  lineType,
  missing,
  notText,
  nttChoosesLine1,
  paymentMethod,
  startMissing,
  superfluous,
  testAfterStart,
  unknown,
  v6Option,
} from './faults.js';
import type { EligibilityApplicationForm } from './types.js';

const onLine1 = { field: 'line', in: ['ip-vpn-ntt'] } as const;
const notAChange = { field: 'applicationType', except: ['change'] } as const;

/**
 * What can be said of a choice only beside another, each at the path of the choice to look at
 * again.
 */
function contradictions({
  line,
  carrier,
  customerIdKind,
  claimsOnPaper,
  applicationType: type,
}: Values): readonly Finding[] {
  const findings: Finding[] = [];
  if (type === 'change') {
    findings.push({ ...finding(changeTakesAWeek, {}), path: ['applicationType'] });
  }
  if (line === 'ip-vpn-ntt' && (carrier === 'ctc' || carrier === 'qtnet')) {
    findings.push({ ...finding(carrierExcluded, {}), path: ['line'] });
  }
  if (line === 'other' && carrier === 'ntt') {
    findings.push({ ...finding(nttChoosesLine1, {}), path: ['line'] });
  }
  if (customerIdKind === 'same-as-claims' && claimsOnPaper === 'yes') {
    findings.push({ ...finding(customerIdNotReflected, {}), path: ['customerIdKind'] });
  }
  return findings;
}

/**
 * What line 1 asks for reads 「NTTなど」, its guide speaks of lines of NTT: where the carrier is
 * not told, or is another, what is left blank has both readings beside the star of the form.
 */
function carrierOpen({ line, carrier }: Values, { form, entered }: FormContext): Finding[] {
  if (line !== 'ip-vpn-ntt' || (carrier !== undefined && carrier !== 'other')) return [];
  const isBlankField = ({ name }: FormField) =>
    (name === 'customerIdKind' || name === 'v6Option') && isBlank(entered[name]);
  return form.fields.filter(isBlankField).map(({ name, label }) => ({
    ...finding(carrierUnknown, { field: label.ja, fieldEn: label.en }),
    path: [name],
  }));
}

function testBeforeStart({ startMonth: start, testMonth: test }: Values): readonly Finding[] {
  if (!start || !test || `${test}` <= `${start}`) return [];
  const params = { start: `${start}`, test: `${test}` };
  return [{ ...finding(testAfterStart, params), path: ['testMonth'] }];
}

/**
 * オンライン資格確認 利用開始・変更申請. 申請区分 is 新規 or 変更 here (開始 or 変更 on the claims
 * form). The portal shows the four fields of the institution from the account and the 申請区分 by
 * itself: where they are filled in they are inspected. 予定年 and 予定月 are one month here.
 *
 * `carrier` and `claimsOnPaper` are on no screen: they tell what the choices of the form have to
 * agree with. Of 電気通信回線種別 only option 1 is legible in the sources; all others are `other`.
 * Where the carrier on line 1 is not told, or is another than NTT, a blank お客さまID or
 * v6オプション has both readings, though the form stars them. 秘密の番号 is not asked for in a 変更
 * (S2 does not show it). Sources: S2 1-6, S4 STEP 03.
 *
 * @example
 * import { eligibilityApplication, requiredFields } from 'iryokikan';
 * const values = { line: 'ip-vpn-ntt', customerIdKind: 'CAF' };
 * requiredFields(eligibilityApplication, values).includes('customerId') //=> true
 */
export const eligibilityApplication: EligibilityApplicationForm = {
  id: 'eligibility-application',
  title: {
    ja: 'オンライン資格確認 利用開始・変更申請',
    en: 'Application for online eligibility verification',
  },
  source: 'S2 S4',
  fields: [
    prefectureShown,
    pointTableShown,
    code7Shown,
    institutionNameShown,
    {
      name: 'applicationType',
      label: { ja: '申請区分', en: 'type of the application' },
      required: false,
      choices: [
        { value: 'new', label: { ja: '新規', en: 'new' } },
        { value: 'change', label: { ja: '変更', en: 'change' } },
      ],
      unknown: applicationType,
    },
    termsConsent,
    {
      name: 'line',
      label: { ja: '電気通信回線種別', en: 'type of the line' },
      source: 'S2 S4 P12',
      required: true,
      choices: [
        {
          value: 'ip-vpn-ntt',
          label: {
            ja: '1 : IP-VPN回線事業者 (NTTなど。ただし、CTC・Qtnetを除く)',
            en: '1: IP-VPN (NTT and others, without CTC and QTnet)',
          },
          also: ['1'],
        },
        { value: 'other', label: { ja: '1以外の電気通信回線種別', en: 'any other' } },
      ],
      unknown: lineType,
    },
    {
      name: 'carrier',
      label: carrierLabel,
      required: false,
      choices: carriers,
    },
    {
      name: 'customerIdKind',
      label: kindLabel,
      required: [onLine1],
      choices: [
        {
          value: 'same-as-claims',
          label: {
            ja: 'オンライン請求と同じお客さまIDを使用',
            en: 'the same as for the online claims',
          },
          also: [
            'オンライン請求と同じお客様IDを使用',
            'オンライン請求時と同じお客様ID',
            'オンライン請求時と同じお客さまID',
          ],
        },
        caf,
        cop,
      ],
      superfluous,
    },
    {
      name: 'claimsOnPaper',
      label: { ja: '紙でのオンライン請求の申請', en: 'online claims applied for on paper' },
      required: false,
      choices: yesOrNo,
    },
    {
      name: 'customerId',
      label: customerIdLabel,
      required: [onLine1, ofOwnId],
      inspectWith: inspectChosenId,
      superfluous,
    },
    {
      name: 'customerIdConfirmation',
      label: { ja: '確認用お客さまID (CAF・COP)', en: 'customer ID once more' },
      required: [onLine1, ofOwnId],
      inspectWith: inspectChosenIdAgain,
      superfluous,
    },
    {
      name: 'v6Option',
      label: { ja: 'フレッツ・v6オプション契約の確認', en: 'フレッツ・v6オプション' },
      required: [onLine1],
      choices: [
        {
          value: '1',
          label: {
            ja: '1. 契約済、または利用開始までに契約予定である',
            en: '1: contracted, or will be before the start',
          },
        },
      ],
      unknown: v6Option,
      superfluous,
    },
    {
      name: 'startMonth',
      label: { ja: '利用開始予定年月', en: 'month of the start' },
      required: true,
      inspect: inspectYearMonth,
      era: 'seireki',
      input: 'month',
      missing: startMissing,
    },
    {
      name: 'testMonth',
      label: { ja: 'テスト開始予定年月', en: 'month of the test' },
      required: false,
      inspect: inspectYearMonth,
      era: 'seireki',
      input: 'month',
    },
    {
      name: 'secretNumber',
      label: { ja: '秘密の番号', en: 'secret number' },
      source: 'S4',
      required: [notAChange],
      inspect: inspectSecretNumber,
      secret: true,
      input: 'password',
    },
    {
      name: 'secretNumberConfirmation',
      label: { ja: '秘密の番号（確認のため再度入力）', en: 'secret number once more' },
      source: 'S4',
      required: [notAChange],
      inspectWith: (input: unknown, _values: Values, { entered }: FormContext) =>
        inspectSecretNumberConfirmation(input, { of: entered['secretNumber'] }),
      secret: true,
      input: 'password',
    },
    {
      name: 'paymentMethod',
      label: paymentMethodLabel,
      required: true,
      choices: paymentMethods,
      unknown: paymentMethod,
    },
  ],
  rules: [contradictions, carrierOpen, testBeforeStart, erasAsked],
  faults: { missing, notText, unknown, unticked: consent },
} as const satisfies Form;
