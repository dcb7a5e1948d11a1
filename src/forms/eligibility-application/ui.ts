import type { Source } from '../../core/source.js';
import { drawn, type FieldGroup, type FieldUi, type TypedDrawnForm } from '../engine/ui.js';
import { ofOwnId } from '../shared/customer-id.js';
import {
  fromAccount,
  paymentHelp,
  eligibilityScreen as screen,
  sevenDigits,
} from '../shared/ui.js';
import { eligibilityApplication } from './eligibility-application.js';
import type { EligibilityApplication, EligibilityApplicationInput } from './types.js';

const newer: Source = {
  document: 'S4',
  place: 'STEP 03 オンライン資格確認利用申請',
  status: 'stated',
};

/** On no screen: what the choices have to agree with. */
const presupposed: Source = { document: 'S2', place: '1-6 利用開始・変更申請', status: 'derived' };

const groups: readonly FieldGroup[] = [
  { id: 'institution', title: { ja: '医療機関等情報', en: 'Institution' } },
  { id: 'application', title: { ja: 'オンライン資格確認利用申請入力欄', en: 'Application' } },
  { id: 'months', title: { ja: '利用開始・テスト開始予定年月', en: 'Months planned' } },
  { id: 'secret', title: { ja: '秘密の番号', en: 'Secret number' } },
  { id: 'fee', title: { ja: '電子証明書発行料', en: 'Fee of the certificate' } },
];

const onLine1 = { field: 'line', in: ['ip-vpn-ntt'] } as const;
const notAChange = { field: 'applicationType', except: ['change'] } as const;

const idHelp = {
  ja: 'NTTフレッツ回線「開通のご案内」を元に入力',
  en: 'As NTT prints it on its opening notice, without CAF or COP.',
  status: 'stated',
} as const;

const fields: Readonly<Record<keyof EligibilityApplicationInput, FieldUi>> = {
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
    autocomplete: 'off',
    filledBy: {
      by: 'portal',
      from: { ja: 'これまでの申請', en: 'the applications filed so far' },
    },
  },
  consent: {
    group: 'application',
    shownIn: screen,
    help: {
      ja: '「オンライン資格確認利用規約」を確認してからチェックボックスにチェックを入れます。',
      en: 'Read the terms of use of the eligibility verification, then tick the box.',
      status: 'stated',
    },
    autocomplete: 'off',
  },
  line: {
    group: 'application',
    shownIn: screen,
    help: {
      ja: '利用する電気通信回線種別を選択してください。',
      en: 'Choose the type of the line that is used.',
      status: 'stated',
    },
    autocomplete: 'off',
  },
  carrier: { group: 'application', shownIn: presupposed, autocomplete: 'off', onScreen: false },
  customerIdKind: {
    group: 'application',
    shownIn: newer,
    help: {
      ja: '回線契約時(光コラボレーション契約時)にNTT又は光コラボ事業者から送付されてきた書類に記載されている「お客さまID」の種別を選択してください。',
      en: 'Choose the kind of the customer ID on the papers that NTT or the carrier of the 光コラボ line sent.',
      status: 'stated',
    },
    autocomplete: 'off',
    visibleWhen: [onLine1],
  },
  claimsOnPaper: {
    group: 'application',
    shownIn: presupposed,
    autocomplete: 'off',
    onScreen: false,
  },
  customerId: {
    group: 'application',
    shownIn: screen,
    help: idHelp,
    placeholder: '1111111111',
    autocomplete: 'off',
    inputMode: 'text',
    visibleWhen: [onLine1, ofOwnId],
    pattern: '^(?:CAF[0-9A-Z]{10}|COP[0-9A-Z]{8})$',
  },
  customerIdConfirmation: {
    group: 'application',
    shownIn: screen,
    help: idHelp,
    placeholder: '1111111111',
    autocomplete: 'off',
    inputMode: 'text',
    visibleWhen: [onLine1, ofOwnId],
  },
  v6Option: {
    group: 'application',
    shownIn: screen,
    help: {
      ja: '配信アプリケーションの利用には、フレッツ・v6オプション契約が必要となります。',
      en: 'The delivery application needs a contract for フレッツ・v6オプション.',
      status: 'stated',
    },
    autocomplete: 'off',
    visibleWhen: [onLine1],
  },
  startMonth: {
    group: 'months',
    shownIn: screen,
    help: {
      ja: 'オンライン資格確認等システム利用開始の予定年月を選択(入力)してください。',
      en: 'The month in which the use of the eligibility verification is planned to begin.',
      status: 'stated',
    },
    autocomplete: 'off',
  },
  testMonth: {
    group: 'months',
    shownIn: screen,
    help: {
      ja: '※未定の方は入力不要',
      en: 'Leave it blank while it is not settled.',
      status: 'stated',
    },
    autocomplete: 'off',
  },
  secretNumber: {
    group: 'secret',
    shownIn: newer,
    help: {
      ja: '任意の半角数字4文字で入力してください',
      en: 'Four half-width digits of your choice. Do not forget them.',
      status: 'stated',
    },
    autocomplete: 'off',
    inputMode: 'numeric',
    maxLength: 4,
    visibleWhen: [notAChange],
    minLength: 4,
    pattern: '^[0-9]{4}$',
  },
  secretNumberConfirmation: {
    group: 'secret',
    shownIn: newer,
    help: {
      ja: '確認のため再度入力してください。',
      en: 'The same four digits once more.',
      status: 'stated',
    },
    autocomplete: 'off',
    inputMode: 'numeric',
    maxLength: 4,
    visibleWhen: [notAChange],
    minLength: 4,
    pattern: '^[0-9]{4}$',
  },
  paymentMethod: { group: 'fee', shownIn: screen, help: paymentHelp, autocomplete: 'off' },
};

/**
 * オンライン資格確認 利用開始・変更申請 with all that is needed to draw it. It is a form as well:
 * `inspectForm` takes it. Sources: S2 1-6, S4 STEP 03.
 *
 * @example
 * import { eligibilityApplicationUi } from 'iryokikan/forms/ui';
 * const test = eligibilityApplicationUi.fields.find(({ name }) => name === 'testMonth');
 * test.help.ja //=> '※未定の方は入力不要'
 */
export const eligibilityApplicationUi: TypedDrawnForm<
  EligibilityApplication,
  EligibilityApplicationInput
> = /* @__PURE__ */ drawn(eligibilityApplication, groups, fields);
