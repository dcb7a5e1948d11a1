import type { Source } from '../../core/source.js';
import { drawn, type FieldGroup, type FieldUi, type TypedDrawnForm } from '../engine/ui.js';
import { seirekiHelp } from '../shared/ui.js';
import { graceNotice } from './grace-notice.js';
import type { GraceNotice, GraceNoticeInput } from './types.js';

const screen: Source = {
  document: 'S4',
  place: '猶予届出書 様式、記入等に当たっての留意点',
  status: 'stated',
};

/** On no form: what the contract or order shows. */
const presupposed: Source = {
  document: 'S4',
  place: '猶予届出書 添付書類について',
  status: 'derived',
};

const groups: readonly FieldGroup[] = [
  { id: 'station', title: { ja: '訪問看護ステーションの基本情報', en: 'Station' } },
  { id: 'notice', title: { ja: '届出内容', en: 'Notice' } },
  { id: 'particulars', title: { ja: '⑥の選択に応じた補足事項', en: 'Particulars of the type' } },
  { id: 'filer', title: { ja: '届出者', en: 'Who files the notice' } },
  { id: 'attachments', title: { ja: '添付書類', en: 'Documents attached' } },
];

const registered = {
  ja: '①・②・④欄には、指定訪問看護事業者の指定申請書により届け出た記載内容を記入すること。',
  en: 'As in the application for the designation.',
  status: 'stated',
} as const;

const type1 = [{ field: 'type', in: ['1'] }] as const;
const type2 = [{ field: 'type', in: ['2'] }] as const;
const type4 = [{ field: 'type', in: ['4'] }] as const;
const ofType3 = { field: 'type', in: ['3'] } as const;
const ofType6 = { field: 'type', in: ['6'] } as const;

const fields: Readonly<Record<keyof GraceNoticeInput, FieldUi>> = {
  stationName: {
    group: 'station',
    shownIn: screen,
    help: registered,
    autocomplete: 'section-station organization',
  },
  phone: {
    group: 'station',
    shownIn: screen,
    help: registered,
    autocomplete: 'section-station tel-national',
    inputMode: 'tel',
    pattern: '[0-9０-９]',
  },
  postalCode: {
    group: 'station',
    shownIn: screen,
    help: registered,
    placeholder: '123-4567',
    autocomplete: 'section-station postal-code',
    inputMode: 'numeric',
    pattern: '^[^0-9０-９]*(?:[0-9０-９][^0-9０-９]*){7}$',
  },
  prefecture: {
    group: 'station',
    shownIn: screen,
    autocomplete: 'section-station address-level1',
  },
  address: {
    group: 'station',
    shownIn: screen,
    help: registered,
    autocomplete: 'section-station address-line1',
  },
  code: {
    group: 'station',
    shownIn: screen,
    help: {
      ja: '都道府県番号2桁、点数表番号の6、指定訪問看護ステーションコード7桁の10桁です。',
      en: 'Ten digits: two of the prefecture, a 6, and the seven digits of the station.',
      status: 'derived',
    },
    autocomplete: 'off',
    inputMode: 'numeric',
    maxLength: 10,
    pattern: '^(?:0[1-9]|[1-36-8][0-9]|4[0-7]|5[1-9]|9[0-7])6[0-9]{7}$',
  },
  scope: {
    group: 'notice',
    shownIn: screen,
    help: {
      ja: '「ア～ウ」のうち経過措置の届出を行う内容を選択して記入すること。',
      en: 'Choose what the notice is for: ア, イ or ウ.',
      status: 'stated',
    },
    autocomplete: 'off',
  },
  type: {
    group: 'notice',
    shownIn: screen,
    help: {
      ja: '第1号は、⑤でイを選んだ場合だけ選べます。',
      en: 'Type 1 may be chosen with イ of ⑤ only.',
      status: 'derived',
    },
    autocomplete: 'off',
  },
  outageReason: {
    group: 'particulars',
    shownIn: screen,
    help: {
      ja: '届出までに理由が分からない場合は、その旨を記入します。',
      en: 'Where the reason is not known by then, say so.',
      status: 'derived',
    },
    autocomplete: 'off',
    multiline: true,
    visibleWhen: type1,
  },
  contractDate: {
    group: 'particulars',
    shownIn: screen,
    help: seirekiHelp,
    autocomplete: 'off',
    visibleWhen: type2,
  },
  completionMonth: {
    group: 'particulars',
    shownIn: screen,
    help: seirekiHelp,
    autocomplete: 'off',
    visibleWhen: type2,
  },
  lineStatus: {
    group: 'particulars',
    shownIn: screen,
    help: {
      ja: '整備されてから6か月以内のときは、「2.整備された」を選び、整備された時期を記入します。',
      en: 'Within six months after the line was ready, choose 2 and enter the day.',
      status: 'derived',
    },
    autocomplete: 'off',
    visibleWhen: [ofType3],
  },
  lineReady: {
    group: 'particulars',
    shownIn: screen,
    help: seirekiHelp,
    autocomplete: 'off',
    visibleWhen: [ofType3, { field: 'lineStatus', in: ['2'] }],
  },
  constructionStart: {
    group: 'particulars',
    shownIn: screen,
    help: seirekiHelp,
    autocomplete: 'off',
    visibleWhen: type4,
  },
  constructionEnd: {
    group: 'particulars',
    shownIn: screen,
    help: seirekiHelp,
    autocomplete: 'off',
    visibleWhen: type4,
  },
  closureDate: {
    group: 'particulars',
    shownIn: screen,
    help: seirekiHelp,
    autocomplete: 'off',
    visibleWhen: [{ field: 'type', in: ['5'] }],
  },
  ground: {
    group: 'particulars',
    shownIn: screen,
    autocomplete: 'off',
    visibleWhen: [ofType6],
  },
  youngestBirth: {
    group: 'particulars',
    shownIn: screen,
    help: seirekiHelp,
    autocomplete: 'off',
    visibleWhen: [ofType6, { field: 'ground', in: ['age'] }],
  },
  hardship: {
    group: 'particulars',
    shownIn: screen,
    help: {
      ja: '第1号～第5号と同視できる事情を、具体的に記入します。',
      en: 'Describe the hardship that equals those of types 1 to 5.',
      status: 'derived',
    },
    autocomplete: 'off',
    multiline: true,
    visibleWhen: [ofType6, { field: 'ground', in: ['other'] }],
  },
  remarks: { group: 'notice', shownIn: screen, autocomplete: 'off', multiline: true },
  filed: { group: 'filer', shownIn: screen, help: seirekiHelp, autocomplete: 'off' },
  representative: { group: 'filer', shownIn: screen, autocomplete: 'section-filer name' },
  representativePostalCode: {
    group: 'filer',
    shownIn: screen,
    placeholder: '123-4567',
    autocomplete: 'section-filer postal-code',
    inputMode: 'numeric',
    pattern: '^[^0-9０-９]*(?:[0-9０-９][^0-9０-９]*){7}$',
  },
  representativeAddress: {
    group: 'filer',
    shownIn: screen,
    autocomplete: 'section-filer address-line1',
  },
  email: {
    group: 'filer',
    shownIn: screen,
    autocomplete: 'section-filer email',
    inputMode: 'email',
    pattern: '^\\s*[^\\s@]+@[^\\s@]+\\s*$',
  },
  attachments: {
    group: 'attachments',
    shownIn: screen,
    help: {
      ja: '第1号は障害の理由を確認できる書類、第2号は契約書や注文書の写しなど、第6号アは生年月日が確認できる書類を添付します。',
      en: 'For type 1 a document that shows the reason, for type 2 a copy of the contract or order, for type 6 ア one that shows the birth date.',
      status: 'derived',
    },
    autocomplete: 'off',
    visibleWhen: [{ field: 'type', except: ['3', '4', '5'] }],
  },
  attachmentDate: {
    group: 'attachments',
    shownIn: presupposed,
    autocomplete: 'off',
    onScreen: false,
  },
  attachmentParties: {
    group: 'attachments',
    shownIn: presupposed,
    autocomplete: 'off',
    onScreen: false,
  },
};

/**
 * オンライン請求及びオンライン資格確認導入の猶予届出書 with all that is needed to draw it: of ⑦ the
 * fields of the chosen 号. It is a form as well: `inspectForm` takes it. Source: S4 様式 and
 * 「記入等に当たっての留意点」.
 *
 * @example
 * import { fieldStates, graceNoticeUi } from 'iryokikan/forms/ui';
 * const states = fieldStates(graceNoticeUi, { type: '5' });
 * [states.closureDate.visible, states.outageReason.visible] //=> [true, false]
 */
export const graceNoticeUi: TypedDrawnForm<GraceNotice, GraceNoticeInput> = /* @__PURE__ */ drawn(
  graceNotice,
  groups,
  fields,
);
