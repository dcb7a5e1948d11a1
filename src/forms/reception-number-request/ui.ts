import type { Source } from '../../core/source.js';
import { drawn, type FieldGroup, type FieldUi, type TypedDrawnForm } from '../engine/ui.js';
import { reiwaHelp } from '../shared/ui.js';
import { receptionNumberRequest } from './reception-number-request.js';
import type { ReceptionNumberRequest, ReceptionNumberRequestInput } from './types.js';

const screen: Source = { document: 'S1', place: '別紙1', status: 'stated' };

/** On no form: whether the registration is asked for. */
const presupposed: Source = { document: 'S1', place: '別紙1', status: 'derived' };

const groups: readonly FieldGroup[] = [
  { id: 'reply-to', title: { ja: '回答書の送付先', en: 'Where to send the reply' } },
  {
    id: 'institution',
    title: { ja: '情報提供を希望する医療機関・薬局', en: 'Institution that asks for a number' },
  },
  { id: 'request', title: { ja: '依頼', en: 'Request' } },
  { id: 'reply', title: { ja: '回答', en: 'Reply' } },
];

const replyHelp = {
  ja: 'ここに記載いただいた住所及び氏名宛に回答書を送付します。',
  en: 'The reply is sent to this address and name.',
  status: 'stated',
} as const;

const byBureau = {
  by: 'bureau',
  from: { ja: '依頼への回答', en: 'the answer to the request' },
} as const;

const fields: Readonly<Record<keyof ReceptionNumberRequestInput, FieldUi>> = {
  replyPostalCode: {
    group: 'reply-to',
    shownIn: screen,
    help: replyHelp,
    placeholder: '123-4567',
    autocomplete: 'section-reply postal-code',
    inputMode: 'numeric',
    pattern: '^[^0-9０-９]*(?:[0-9０-９][^0-9０-９]*){7}$',
  },
  replyAddress: {
    group: 'reply-to',
    shownIn: screen,
    help: replyHelp,
    placeholder: '東京都千代田区霞が関1-2-2',
    autocomplete: 'section-reply address-line1',
  },
  replyName: {
    group: 'reply-to',
    shownIn: screen,
    help: replyHelp,
    placeholder: '資格 太郎',
    autocomplete: 'section-reply name',
  },
  category: {
    group: 'institution',
    shownIn: screen,
    help: {
      ja: '「受付番号情報提供依頼書兼回答書」を医科分と歯科分で別々にご提出ください。',
      en: 'An institution that is both medical and dental files one request for each.',
      status: 'stated',
    },
    autocomplete: 'off',
  },
  institutionName: {
    group: 'institution',
    shownIn: screen,
    placeholder: 'オン資クリニック',
    autocomplete: 'section-institution organization',
  },
  postalCode: {
    group: 'institution',
    shownIn: screen,
    placeholder: '123-4567',
    autocomplete: 'section-institution postal-code',
    inputMode: 'numeric',
    pattern: '^[^0-9０-９]*(?:[0-9０-９][^0-9０-９]*){7}$',
  },
  address: {
    group: 'institution',
    shownIn: screen,
    placeholder: '東京都千代田区霞が関1-2-2',
    autocomplete: 'section-institution address-line1',
  },
  designation: { group: 'institution', shownIn: screen, help: reiwaHelp, autocomplete: 'off' },
  requested: { group: 'request', shownIn: screen, help: reiwaHelp, autocomplete: 'off' },
  bureau: {
    group: 'request',
    shownIn: screen,
    help: {
      ja: '医療機関・薬局の所在地を管轄する地方厚生（支）局です。',
      en: 'The regional bureau in charge of where the institution is.',
      status: 'derived',
    },
    autocomplete: 'off',
  },
  founderName: {
    group: 'request',
    shownIn: screen,
    help: {
      ja: '※法人の場合は、名称、代表者の職・氏名',
      en: 'Of a corporation its name, and the post and name of its representative.',
      status: 'stated',
    },
    placeholder: '資格 花子',
    autocomplete: 'off',
  },
  founderRegistered: {
    group: 'request',
    shownIn: presupposed,
    autocomplete: 'off',
    onScreen: false,
  },
  registration: {
    group: 'request',
    shownIn: screen,
    help: {
      ja: '※保険医又は保険薬剤師の場合は記入ください。',
      en: 'Only of a registered insurance doctor or pharmacist.',
      status: 'stated',
    },
    placeholder: '〇〇XXXX',
    autocomplete: 'off',
  },
  phone: {
    group: 'request',
    shownIn: screen,
    placeholder: 'XXX-XXX-XXXX',
    autocomplete: 'tel-national',
    inputMode: 'tel',
    pattern: '[0-9０-９]',
  },
  receptionNumber: {
    group: 'reply',
    shownIn: screen,
    help: {
      ja: '受付番号はオンライン資格確認の準備にのみ利用し、適切に管理してください。',
      en: 'The number is for preparing the eligibility verification only. Keep it safe.',
      status: 'stated',
    },
    autocomplete: 'off',
    inputMode: 'numeric',
    maxLength: 10,
    filledBy: byBureau,
    pattern: '^(?:[0-9]{10}|[0-9]{7})$',
  },
  answered: {
    group: 'reply',
    shownIn: screen,
    help: reiwaHelp,
    autocomplete: 'off',
    filledBy: byBureau,
  },
};

/**
 * 受付番号 情報提供依頼書 兼 回答書 (別紙1) with all that is needed to draw it. It is a form as
 * well: `inspectForm` takes it. Source: S1 別紙1 and its specimen.
 *
 * @example
 * import { receptionNumberRequestUi } from 'iryokikan/forms/ui';
 * const number = receptionNumberRequestUi.fields.find(({ name }) => name === 'receptionNumber');
 * number.filledBy.by //=> 'bureau'
 */
export const receptionNumberRequestUi: TypedDrawnForm<
  ReceptionNumberRequest,
  ReceptionNumberRequestInput
> = /* @__PURE__ */ drawn(receptionNumberRequest, groups, fields);
