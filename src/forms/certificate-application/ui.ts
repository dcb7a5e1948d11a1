import type { Source } from '../../core/source.js';
import { drawn, type FieldGroup, type FieldUi, type TypedDrawnForm } from '../engine/ui.js';
import { fromAccount } from '../shared/ui.js';
import { certificateApplication } from './certificate-application.js';
import type { CertificateApplication, CertificateApplicationInput } from './types.js';

const screen: Source = { document: 'S2', place: '2-4 証明書発行申請情報の入力', status: 'stated' };
const gate: Source = {
  document: 'S2',
  place: '2-3 電子証明書発行申請業務ページ',
  status: 'stated',
};
const newer: Source = { document: 'S4', place: 'STEP 03 電子証明書発行申請', status: 'stated' };

/** On no screen: it tells an applicant for claims only. */
const presupposed: Source = {
  document: 'S4',
  place: 'STEP 03 電子証明書発行申請',
  status: 'derived',
};

const groups: readonly FieldGroup[] = [
  { id: 'gate', title: { ja: '申請の前に', en: 'Before the application' } },
  { id: 'application', title: { ja: '証明書発行申請情報', en: 'Application' } },
];

const profile = {
  ja: '修正が必要な場合はプロフィールのユーザー情報を修正してください。',
  en: 'It comes from the profile of the portal account: correct it there.',
  status: 'stated',
} as const;

const fields: Readonly<Record<keyof CertificateApplicationInput, FieldUi>> = {
  eligibilityApplied: {
    group: 'gate',
    shownIn: newer,
    help: {
      ja: '電子証明書を利用いただくには、オンライン資格確認の利用申請が必要です。',
      en: 'To use a certificate, eligibility verification has to be applied for.',
      status: 'stated',
    },
    autocomplete: 'off',
  },
  claimsApplied: {
    group: 'gate',
    shownIn: presupposed,
    autocomplete: 'off',
    onScreen: false,
  },
  feeConsent: {
    group: 'gate',
    shownIn: gate,
    help: {
      ja: '電子証明書発行申請は1枚当たり発行料が1,500円がかかります。',
      en: 'Each certificate costs 1,500 yen.',
      status: 'stated',
    },
    autocomplete: 'off',
  },
  policyRead: {
    group: 'gate',
    shownIn: screen,
    help: {
      ja: '申請前にオンライン請求ネットワーク関連システム共通認証局運用規程（CP/CPS）をご確認ください。',
      en: 'Read the certification practice statement (CP/CPS) of the common certificate authority first.',
      status: 'stated',
    },
    autocomplete: 'off',
  },
  category: {
    group: 'application',
    shownIn: newer,
    help: profile,
    filledBy: fromAccount,
    placeholder: 'n.訪問看護',
    autocomplete: 'off',
  },
  prefecture: {
    group: 'application',
    shownIn: newer,
    help: profile,
    filledBy: fromAccount,
    autocomplete: 'off',
  },
  pointTable: {
    group: 'application',
    shownIn: newer,
    help: profile,
    filledBy: fromAccount,
    autocomplete: 'off',
  },
  code7: {
    group: 'application',
    shownIn: newer,
    help: profile,
    filledBy: fromAccount,
    placeholder: '9999999',
    autocomplete: 'off',
    inputMode: 'numeric',
    maxLength: 7,
    pattern: '^[0-9]{7}$',
  },
  institutionName: {
    group: 'application',
    shownIn: newer,
    help: profile,
    filledBy: fromAccount,
    placeholder: '訪問看護ステーション名',
    autocomplete: 'organization',
  },
  contact: {
    group: 'application',
    shownIn: screen,
    help: {
      ja: 'こちらに入力いただいたお名前が、郵便物の宛名になります',
      en: 'The letter is addressed to this name.',
      status: 'stated',
    },
    autocomplete: 'off',
  },
  phone: {
    group: 'application',
    shownIn: newer,
    help: profile,
    filledBy: fromAccount,
    placeholder: '09012345678',
    autocomplete: 'tel-national',
    inputMode: 'tel',
    pattern: '^[0-9]+$',
  },
  email: {
    group: 'application',
    shownIn: newer,
    help: profile,
    filledBy: fromAccount,
    autocomplete: 'email',
    inputMode: 'email',
    maxLength: 40,
    minLength: 3,
    pattern: '^[a-z0-9._+-]+@[a-z0-9._+-]+$',
  },
  terminalName: {
    group: 'application',
    shownIn: screen,
    help: {
      ja: '端末にどの電子証明書をインストールしたか、利用者において判別するための任意名称です。',
      en: 'A name of your choice, by which to know the terminal on which the certificate is installed.',
      status: 'stated',
    },
    placeholder: 'オンライン資格確認パソコン',
    autocomplete: 'off',
  },
};

/**
 * 電子証明書発行申請 with all that is needed to draw it. It is a form as well: `inspectForm` takes
 * it. Sources: S2 2-3 and 2-4, S4 STEP 03.
 *
 * @example
 * import { certificateApplicationUi } from 'iryokikan/forms/ui';
 * const terminal = certificateApplicationUi.fields.find(({ name }) => name === 'terminalName');
 * terminal.placeholder //=> 'オンライン資格確認パソコン'
 */
export const certificateApplicationUi: TypedDrawnForm<
  CertificateApplication,
  CertificateApplicationInput
> = /* @__PURE__ */ drawn(certificateApplication, groups, fields);
