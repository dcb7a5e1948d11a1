import type { Source } from '../../core/source.js';
import { drawn, type FieldGroup, type FieldUi, type TypedDrawnForm } from '../engine/ui.js';
import { portalRegistration } from './portal-registration.js';
import type { PortalRegistration, PortalRegistrationInput } from './types.js';

const screen: Source = { document: 'S4', place: 'STEP 03 新規ユーザー登録', status: 'stated' };

const groups: readonly FieldGroup[] = [
  { id: 'contact', title: { ja: '担当者情報', en: 'Contact' } },
  { id: 'institution', title: { ja: '医療機関等情報', en: 'Institution' } },
  { id: 'account', title: { ja: 'ログイン情報', en: 'Account' } },
  { id: 'terms', title: { ja: '利用規約への同意', en: 'Terms of use' } },
];

const contactHelp = {
  ja: '※各種申請手続きに係る担当者情報を入力してください。',
  en: 'The person in charge of the applications.',
  status: 'stated',
} as const;

const fields: Readonly<Record<keyof PortalRegistrationInput, FieldUi>> = {
  familyName: {
    group: 'contact',
    shownIn: screen,
    help: contactHelp,
    placeholder: '基金',
    autocomplete: 'family-name',
  },
  givenName: {
    group: 'contact',
    shownIn: screen,
    help: contactHelp,
    placeholder: '太郎',
    autocomplete: 'given-name',
  },
  accountClass: {
    group: 'institution',
    shownIn: screen,
    help: {
      ja: '「職域」は、特定の保険者等が診療契約を結んだ医療機関・薬局、または健康保険組合である保険者等が開設するものです。',
      en: 'A workplace clinic is one with which an insurer has a contract for its members, or one that a health insurance society runs.',
      status: 'derived',
    },
    autocomplete: 'off',
  },
  prefecture: {
    group: 'institution',
    shownIn: screen,
    help: {
      ja: '都道府県を選択（入力）してください。',
      en: 'Choose the prefecture of the institution.',
      status: 'stated',
    },
    autocomplete: 'address-level1',
  },
  pointTable: {
    group: 'institution',
    shownIn: screen,
    autocomplete: 'off',
    filledBy: {
      by: 'portal',
      from: { ja: '所属機関選択', en: 'kind of institution' },
      fields: ['accountClass'],
    },
  },
  code7: {
    group: 'institution',
    shownIn: screen,
    help: {
      ja: '※介護保険事業者番号との誤入力が発生していますので、ご留意下さい。',
      en: 'Seven digits. Not the number of a long-term care provider (介護保険事業者番号).',
      status: 'stated',
    },
    placeholder: '0123456',
    autocomplete: 'off',
    inputMode: 'numeric',
    maxLength: 7,
    pattern: '^[0-9]{7}$',
  },
  code10: {
    group: 'institution',
    shownIn: screen,
    help: {
      ja: '入力内容に応じて自動入力されます。',
      en: 'It is filled in from what is entered above.',
      status: 'stated',
    },
    placeholder: '0160000000',
    autocomplete: 'off',
    inputMode: 'numeric',
    maxLength: 10,
    filledBy: {
      by: 'portal',
      from: {
        ja: '都道府県、所属機関選択、医療機関等・訪問看護ステーションコード（7桁）',
        en: 'prefecture, kind of institution and the seven digits',
      },
      fields: ['prefecture', 'accountClass', 'code7'],
    },
    pattern: '^(?:0[1-9]|[1-36-8][0-9]|4[0-7]|5[1-9]|9[0-7])[13467][0-9]{7}$',
  },
  address: { group: 'institution', shownIn: screen, autocomplete: 'address-line1' },
  addressConfirmed: { group: 'institution', shownIn: screen, autocomplete: 'off' },
  institutionName: { group: 'institution', shownIn: screen, autocomplete: 'organization' },
  founder: {
    group: 'institution',
    shownIn: screen,
    help: {
      ja: '※法人名を入力してください',
      en: 'Of a corporation its name, in full-width characters.',
      status: 'stated',
    },
    placeholder: '基金太郎',
    autocomplete: 'off',
    pattern: '^(?!\\s*$)[^\\u0000-\\u009f｡-ﾟ]+$',
  },
  phone: {
    group: 'account',
    shownIn: screen,
    help: {
      ja: '半角数字をご入力ください(ハイフン無し)。',
      en: 'Half-width digits without hyphens.',
      status: 'stated',
    },
    placeholder: '01201234567',
    autocomplete: 'tel-national',
    inputMode: 'tel',
    pattern: '^[0-9]+$',
  },
  email: {
    group: 'account',
    shownIn: screen,
    help: {
      ja: '半角40桁以下。英小文字、数字、ピリオド（.）、ハイフン（-）、アンダーバー（_）、プラス（+）を使用可能です。',
      en: 'At most 40 half-width characters: lower-case letters, digits, full stop (.), hyphen (-), underscore (_) and plus (+).',
      status: 'stated',
    },
    autocomplete: 'email',
    inputMode: 'email',
    maxLength: 40,
    minLength: 3,
    pattern: '^[a-z0-9._+-]+@[a-z0-9._+-]+$',
  },
  password: {
    group: 'account',
    shownIn: screen,
    help: {
      ja: '大小英文字・数字をそれぞれ1文字以上ご入力ください。パスワードの長さは8文字以上100文字以下です。',
      en: 'At least one upper-case letter, one lower-case letter and one digit; 8 to 100 characters.',
      status: 'stated',
    },
    autocomplete: 'new-password',
    maxLength: 100,
    passwordPolicy: 'portal',
    minLength: 8,
    pattern: '^(?=[^A-Z]*[A-Z])(?=[^a-z]*[a-z])(?=[^0-9]*[0-9])',
  },
  passwordConfirmation: {
    group: 'account',
    shownIn: screen,
    help: {
      ja: '同じパスワードをもう一度入力してください。',
      en: 'The same password once more.',
      status: 'derived',
    },
    autocomplete: 'new-password',
    maxLength: 100,
  },
  consent: {
    group: 'terms',
    shownIn: screen,
    help: {
      ja: '医療機関等向け総合ポータルサイト利用規約とプライバシーポリシーをご確認ください。',
      en: 'Read the terms of use and the privacy policy of the portal first.',
      status: 'derived',
    },
    autocomplete: 'off',
  },
};

/**
 * 新規ユーザー登録 with all that is needed to draw it: groups, help, placeholders and the like, in
 * Japanese and English. It is a form as well: `inspectForm` takes it. Source: S4 STEP 03.
 *
 * @example
 * import { portalRegistrationUi } from 'iryokikan/forms/ui';
 * const code = portalRegistrationUi.fields.find(({ name }) => name === 'code7');
 * [code.placeholder, code.inputMode] //=> ['0123456', 'numeric']
 */
export const portalRegistrationUi: TypedDrawnForm<PortalRegistration, PortalRegistrationInput> =
  /* @__PURE__ */ drawn(portalRegistration, groups, fields);
