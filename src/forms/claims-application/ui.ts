import { claimsStartMonths } from '../../claims-start/claims-start.js';
import type { Source } from '../../core/source.js';
import type { Choice, Values } from '../engine/form.js';
import { drawn, type FieldGroup, type FieldUi, type TypedDrawnForm } from '../engine/ui.js';
import { ofOwnId } from '../shared/customer-id.js';
import { fromAccount, paymentHelp, claimsScreen as screen, sevenDigits } from '../shared/ui.js';
import { claimsApplication } from './claims-application.js';
import type { ClaimsApplication, ClaimsApplicationInput } from './types.js';

const newer: Source = { document: 'S4', place: 'STEP 03 オンライン請求利用申請', status: 'stated' };

/** On no screen: what the form presupposes, or what the choices have to agree with. */
const presupposed: Source = { document: 'S2', place: '3-4 利用開始・変更申請', status: 'derived' };

const groups: readonly FieldGroup[] = [
  { id: 'institution', title: { ja: '医療機関等情報', en: 'Institution' } },
  {
    id: 'application',
    title: { ja: 'オンライン請求利用開始・変更申請入力欄', en: 'Application' },
  },
  { id: 'line', title: { ja: '電気通信回線', en: 'Line' } },
  { id: 'fee', title: { ja: '電子証明書発行料', en: 'Fee of the certificate' } },
  { id: 'others', title: { ja: 'その他', en: 'Others' } },
];

const onIpVpn = { field: 'line', in: ['ip-vpn-ipv4', 'ip-vpn-ipv6'] } as const;

/** Lines of NTT, as far as that is known. */
const notAnother = { field: 'carrier', except: ['ctc', 'qtnet', 'other'] } as const;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function monthChoice(value: string): Choice {
  const [year = '', month = ''] = value.split('-');
  return {
    value,
    label: { ja: `${year}年${Number(month)}月`, en: `${months[Number(month) - 1]} ${year}` },
  };
}

/** The two months that are offered; a 変更 may keep the one filed before. */
function offered(on: string, { applicationType }: Values): readonly Choice[] | undefined {
  if (applicationType === 'change') return undefined;
  return claimsStartMonths(on).value.options.map(monthChoice);
}

const fields: Readonly<Record<keyof ClaimsApplicationInput, FieldUi>> = {
  prefecture: { group: 'institution', shownIn: screen, autocomplete: 'off', filledBy: fromAccount },
  pointTable: { group: 'institution', shownIn: screen, autocomplete: 'off', filledBy: fromAccount },
  code7: {
    group: 'institution',
    shownIn: screen,
    help: sevenDigits,
    autocomplete: 'off',
    inputMode: 'numeric',
    maxLength: 7,
    filledBy: fromAccount,
    pattern: '^[0-9]{7}$',
  },
  institutionName: {
    group: 'institution',
    shownIn: screen,
    autocomplete: 'organization',
    filledBy: fromAccount,
  },
  applicationType: {
    group: 'application',
    shownIn: screen,
    help: {
      ja: '申請した内容を変更される際は申請した月の20日以降に変更してください。',
      en: 'A change of what was applied for is filed from the 20th of the month of the application on.',
      status: 'stated',
    },
    autocomplete: 'off',
  },
  consent: {
    group: 'application',
    shownIn: screen,
    help: {
      ja: 'オンライン請求システム利用規約をご確認ください。',
      en: 'Read the terms of use of the online claims system first.',
      status: 'derived',
    },
    autocomplete: 'off',
  },
  safetyRules: { group: 'application', shownIn: presupposed, autocomplete: 'off', onScreen: false },
  startMonth: {
    group: 'application',
    shownIn: screen,
    help: {
      ja: '申請日によりオンライン請求をご利用いただける開始月が異なります(毎月20日締め)',
      en: 'The months that may be chosen depend on the day of the application; each month closes on the 20th.',
      status: 'stated',
    },
    autocomplete: 'off',
    choicesOn: offered,
  },
  programName: {
    group: 'application',
    shownIn: newer,
    help: {
      ja: '※レセコンのソフトの名称及びシリーズ名を入力',
      en: 'The name and the series of the billing software.',
      status: 'stated',
    },
    autocomplete: 'off',
  },
  programMaker: {
    group: 'application',
    shownIn: newer,
    help: {
      ja: '※レセコンのソフトメーカー名又はプログラムの作成者の氏名を入力',
      en: 'The maker of the billing software, or the name of its author.',
      status: 'stated',
    },
    autocomplete: 'off',
  },
  osBrowser: {
    group: 'application',
    shownIn: newer,
    help: {
      ja: '※オンライン請求システムの送信機器の基本ソフト名及びブラウザ名を入力',
      en: 'Of the device that sends the claims.',
      status: 'stated',
    },
    placeholder: 'Windows 11／Microsoft Edge',
    autocomplete: 'off',
  },
  line: {
    group: 'line',
    shownIn: screen,
    help: {
      ja: 'CTCまたはQTnetの利用者は、「1:IP-VPN接続【IPv4】」を選択してください。',
      en: 'On a line of CTC or QTnet choose “1: IP-VPN (IPv4)”.',
      status: 'derived',
    },
    autocomplete: 'off',
  },
  carrier: { group: 'line', shownIn: presupposed, autocomplete: 'off', onScreen: false },
  isdnDialUp: {
    group: 'line',
    shownIn: screen,
    help: {
      ja: 'ISDN接続を選択している場合は「ISDNダイヤルアップ番号」が入力必須となります。',
      en: 'Required on an ISDN line.',
      status: 'stated',
    },
    autocomplete: 'off',
    inputMode: 'tel',
    visibleWhen: [{ field: 'line', in: ['isdn'] }],
  },
  ipsecProvider: {
    group: 'line',
    shownIn: screen,
    help: {
      ja: 'IPsec+IKE接続を選択している場合は「インターネット接続(IPsec+IKE提供事業者名)」が入力必須となります。',
      en: 'Required on an IPsec+IKE line.',
      status: 'stated',
    },
    autocomplete: 'off',
    visibleWhen: [{ field: 'line', in: ['ipsec-ike'] }],
  },
  customerIdKind: {
    group: 'line',
    shownIn: screen,
    help: {
      ja: 'NTT（光コラボを含む）のIP-VPN回線では選択が必要です。',
      en: 'It has to be chosen on an IP-VPN line of NTT (光コラボ included).',
      status: 'derived',
    },
    autocomplete: 'off',
    visibleWhen: [onIpVpn, notAnother],
  },
  customerId: {
    group: 'line',
    shownIn: screen,
    help: {
      ja: 'CAFまたはCOPの後ろの英数字を、NTTの「開通のご案内」などを見て入力します。',
      en: 'What follows CAF or COP, as NTT prints it on its opening notice.',
      status: 'derived',
    },
    autocomplete: 'off',
    inputMode: 'text',
    visibleWhen: [onIpVpn, ofOwnId],
    filledBy: {
      by: 'portal',
      from: {
        ja: 'オンライン資格確認の申請のお客さまID（同じ回線を選んだとき）',
        en: 'the customer ID of the eligibility application, where the same line is chosen',
      },
      fields: ['customerIdKind'],
    },
    pattern: '^(?:CAF[0-9A-Z]{10}|COP[0-9A-Z]{8})$',
  },
  paymentMethod: { group: 'fee', shownIn: screen, help: paymentHelp, autocomplete: 'off' },
  setupCd: { group: 'others', shownIn: newer, autocomplete: 'off' },
  remarks: {
    group: 'others',
    shownIn: screen,
    help: {
      ja: '連絡事項等ありましたら入力してください。',
      en: 'Anything that you would like to tell.',
      status: 'stated',
    },
    autocomplete: 'off',
    multiline: true,
  },
};

/**
 * オンライン請求 利用開始・変更申請 with all that is needed to draw it: with the day of filing also
 * the two months to choose from. It is a form as well: `inspectForm` takes it. Sources: S2 3-4, S4
 * STEP 03.
 *
 * @example
 * import { claimsApplicationUi } from 'iryokikan/forms/ui';
 * const dialUp = claimsApplicationUi.fields.find(({ name }) => name === 'isdnDialUp');
 * dialUp.visibleWhen //=> [{ field: 'line', in: ['isdn'] }]
 */
export const claimsApplicationUi: TypedDrawnForm<ClaimsApplication, ClaimsApplicationInput> =
  /* @__PURE__ */ drawn(claimsApplication, groups, fields);
