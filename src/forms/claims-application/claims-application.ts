import { isCivilDate } from '../../calendar/civil.js';
import { inspectYearMonth } from '../../calendar/year-month.js';
import { inspectOffered } from '../../claims-start/claims-start.js';
import { type Finding, finding } from '../../core/finding.js';
import type { Form, FormContext, Values } from '../engine/form.js';
import { carriers, paymentMethods, yesOrNo } from '../shared/choices.js';
import {
  caf,
  cop,
  customerIdLabel,
  inspectChosenId,
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
  carrierNeedsLine1,
  consent,
  customerIdMissing,
  customerIdSuperfluous,
  customerIdUnclear,
  lineMissing,
  lineSuperfluous,
  lineType,
  missing,
  notText,
  paymentMethod,
  safetyRulesMissing,
  unknown,
} from './faults.js';
import type { ClaimsApplicationForm } from './types.js';

const onIpVpn = { field: 'line', in: ['ip-vpn-ipv4', 'ip-vpn-ipv6'] } as const;

/**
 * The months that are offered are counted from the day of filing, and the calendar ends with the
 * year 9999.
 */
const isDay = (on: unknown) => isCivilDate(on) && on < '9999';

/**
 * What can be said of a choice only beside another, each at the path of the choice to look at
 * again.
 */
function contradictions(
  { safetyRules, line, carrier, customerIdKind }: Values,
  { entered }: FormContext,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (safetyRules === 'no') {
    findings.push({ ...finding(safetyRulesMissing, {}), path: ['safetyRules'] });
  }
  if (line && line !== 'ip-vpn-ipv4' && (carrier === 'ctc' || carrier === 'qtnet')) {
    findings.push({ ...finding(carrierNeedsLine1, {}), path: ['line'] });
  }
  const isIpVpn = (onIpVpn.in as readonly unknown[]).includes(line);
  if (isIpVpn && !carrier && !customerIdKind && !entered['customerIdKind']) {
    findings.push({ ...finding(customerIdUnclear, {}), path: ['customerIdKind'] });
  }
  return findings;
}

/**
 * オンライン請求 利用開始・変更申請. 申請区分 is 開始 or 変更 here (新規 or 変更 on the eligibility
 * form). With the day of filing, `on`, the 請求開始年月 must be one that is offered then.
 * 請求開始年月 and 請求開始月 are one month here. The portal shows the four fields of the
 * institution from the account; where they are filled in they are inspected.
 *
 * `safetyRules` and `carrier` are on no screen: the first is what the form presupposes, the second
 * what the line has to agree with. The お客さまID is starred in S2 and not listed in S4: it is
 * required on an IP-VPN line of NTT; where the carrier is not told, an answer with both readings.
 * Sources: S2 3-4, S4 STEP 03.
 *
 * @example
 * import { claimsApplication, inspectForm } from 'iryokikan';
 * const values = { line: 'isdn', startMonth: '2024-07' };
 * const { findings } = inspectForm(claimsApplication, values, { on: '2024-05-21' });
 * findings.filter(({ path }) => path[0] === 'startMonth')[0].reason //=> 'too-early'
 */
export const claimsApplication: ClaimsApplicationForm = {
  id: 'claims-application',
  title: { ja: 'オンライン請求 利用開始・変更申請', en: 'Application for online claims' },
  source: 'S2 S4',
  fields: [
    prefectureShown,
    pointTableShown,
    code7Shown,
    institutionNameShown,
    {
      name: 'applicationType',
      label: { ja: '申請区分', en: 'type of the application' },
      required: true,
      choices: [
        { value: 'start', label: { ja: '開始', en: 'start' } },
        { value: 'change', label: { ja: '変更', en: 'change' } },
      ],
      unknown: applicationType,
    },
    termsConsent,
    {
      name: 'safetyRules',
      label: { ja: '安全対策の規程の策定', en: 'safety rules drawn up' },
      required: false,
      choices: yesOrNo,
    },
    {
      name: 'startMonth',
      label: { ja: '請求開始年月', en: 'month of the first claim' },
      required: true,
      inspectWith: (input: unknown, { applicationType }: Values, { on }: FormContext) => {
        const month = inspectYearMonth(input);
        return on === undefined ? month : inspectOffered(month, on, applicationType === 'change');
      },
      era: 'seireki',
      input: 'month',
    },
    {
      name: 'programName',
      label: { ja: 'レセコンのプログラム名称', en: 'name of the billing software' },
      required: true,
    },
    {
      name: 'programMaker',
      label: {
        ja: 'レセコンのソフトメーカー名（プログラムの作成者の氏名）',
        en: 'maker of the billing software',
      },
      required: true,
    },
    {
      name: 'osBrowser',
      label: {
        ja: 'パソコンの基本ソフト（OS）・ブラウザ',
        en: 'operating system and browser',
      },
      required: true,
    },
    {
      name: 'line',
      label: { ja: '電気通信回線種別', en: 'type of the line' },
      required: true,
      choices: [
        {
          value: 'ip-vpn-ipv4',
          label: { ja: '1:IP-VPN接続【IPv4】', en: '1: IP-VPN (IPv4)' },
        },
        {
          value: 'ip-vpn-ipv6',
          label: { ja: 'IP-VPN接続【IPv6】', en: 'IP-VPN (IPv6)' },
        },
        {
          value: 'ipsec-ike',
          label: { ja: '3:IP-Sec+IKE 接続', en: '3: IPsec+IKE' },
          also: ['IPsec+IKE'],
        },
        {
          value: 'isdn',
          label: { ja: 'ISDN接続', en: 'ISDN' },
          also: ['ISDN'],
        },
      ],
      unknown: lineType,
    },
    {
      name: 'carrier',
      label: carrierLabel,
      source: 'S2',
      required: false,
      choices: carriers,
    },
    {
      name: 'isdnDialUp',
      label: { ja: 'ISDNダイヤルアップ番号', en: 'ISDN dial-up number' },
      source: 'S2',
      required: [{ field: 'line', in: ['isdn'] }],
      secret: true,
      input: 'tel',
      missing: lineMissing,
      superfluous: lineSuperfluous,
    },
    {
      name: 'ipsecProvider',
      label: {
        ja: 'インターネット接続(IPsec+IKE提供事業者名)',
        en: 'provider of the IPsec+IKE connection',
      },
      source: 'S2',
      required: [{ field: 'line', in: ['ipsec-ike'] }],
      missing: lineMissing,
      superfluous: lineSuperfluous,
    },
    {
      name: 'customerIdKind',
      label: kindLabel,
      source: 'S2',
      required: [onIpVpn, { field: 'carrier', in: ['ntt'] }],
      choices: [
        {
          value: 'same-as-eligibility',
          label: {
            ja: 'オンライン資格確認等システムと同じ回線（お客さまID）を使用する。',
            en: 'the line (customer ID) of the eligibility verification',
          },
          also: ['オンライン資格確認システムと同じ回線（お客さまID）を利用する'],
        },
        caf,
        cop,
      ],
      missing: customerIdMissing,
      superfluous: customerIdSuperfluous,
    },
    {
      name: 'customerId',
      label: customerIdLabel,
      source: 'S2',
      required: [onIpVpn, ofOwnId],
      inspectWith: inspectChosenId,
      missing: customerIdMissing,
      superfluous: customerIdSuperfluous,
    },
    {
      name: 'paymentMethod',
      label: paymentMethodLabel,
      required: true,
      choices: paymentMethods,
      unknown: paymentMethod,
    },
    {
      name: 'setupCd',
      label: { ja: 'セットアップCDの送付希望', en: 'set-up CD wanted' },
      source: 'S4',
      required: false,
      choices: [
        { value: 'yes', label: { ja: '有', en: 'yes' } },
        { value: 'no', label: { ja: '無', en: 'no' } },
      ],
    },
    {
      name: 'remarks',
      label: { ja: '備考', en: 'remarks' },
      required: false,
    },
  ],
  rules: [contradictions, erasAsked],
  isDay,
  faults: { missing, notText, unknown, unticked: consent },
} as const satisfies Form;
