import type { Source } from '../../core/source.js';
import { drawn, type FieldGroup, type FieldUi, type TypedDrawnForm } from '../engine/ui.js';
import { seirekiHelp } from '../shared/ui.js';
import { implementationPlan } from './implementation-plan.js';
import type { ImplementationPlan, ImplementationPlanInput } from './types.js';

const screen: Source = { document: 'S1', place: '別紙2', status: 'stated' };

/** On no form: whether the registration is asked for. */
const presupposed: Source = { document: 'S1', place: '別紙2', status: 'derived' };

const groups: readonly FieldGroup[] = [
  { id: 'basics', title: { ja: '医療機関・薬局の基本情報', en: 'Institution' } },
  { id: 'portal', title: { ja: 'ポータルサイト関係手続', en: 'Portal' } },
  { id: 'reader', title: { ja: 'カードリーダー', en: 'Card reader' } },
  { id: 'network', title: { ja: 'ネットワーク整備', en: 'Network' } },
  { id: 'work', title: { ja: '導入作業等', en: 'Introduction' } },
];

const founderHelp = {
  ja: '法人の場合は代表者',
  en: 'Of a corporation its representative.',
  status: 'stated',
} as const;

const chooseHelp = {
  ja: 'ア～ウから選択',
  en: 'Choose one of ア, イ and ウ.',
  status: 'stated',
} as const;

const monthHelp = {
  ja: 'イ（契約済み）の場合に、整備予定の月を選びます。',
  en: 'With イ (under contract), the month in which it is to be in place.',
  status: 'derived',
} as const;

const blankHelp = {
  ja: 'ウ（見積もり中）の間は空欄にできます。',
  en: 'It may be left blank while ウ (being quoted) is chosen.',
  status: 'derived',
} as const;

const fields: Readonly<Record<keyof ImplementationPlanInput, FieldUi>> = {
  institutionKana: {
    group: 'basics',
    shownIn: screen,
    help: { ja: 'カタカナで記入します。', en: 'In katakana.', status: 'derived' },
    autocomplete: 'off',
  },
  institutionName: {
    group: 'basics',
    shownIn: screen,
    autocomplete: 'section-institution organization',
  },
  postalCode: {
    group: 'basics',
    shownIn: screen,
    placeholder: '123-4567',
    autocomplete: 'section-institution postal-code',
    inputMode: 'numeric',
    pattern: '^[^0-9０-９]*(?:[0-9０-９][^0-9０-９]*){7}$',
  },
  address: { group: 'basics', shownIn: screen, autocomplete: 'section-institution address-line1' },
  founderKana: {
    group: 'basics',
    shownIn: screen,
    help: founderHelp,
    autocomplete: 'off',
  },
  founderName: {
    group: 'basics',
    shownIn: screen,
    help: founderHelp,
    autocomplete: 'section-founder name',
  },
  founderRegistered: {
    group: 'basics',
    shownIn: presupposed,
    autocomplete: 'off',
    onScreen: false,
  },
  registration: {
    group: 'basics',
    shownIn: screen,
    help: {
      ja: '保険医又は保険薬剤師の場合に記入します。',
      en: 'Only of a registered insurance doctor or pharmacist.',
      status: 'derived',
    },
    autocomplete: 'off',
  },
  founderPostalCode: {
    group: 'basics',
    shownIn: screen,
    placeholder: '123-4567',
    autocomplete: 'section-founder postal-code',
    inputMode: 'numeric',
    pattern: '^[^0-9０-９]*(?:[0-9０-９][^0-9０-９]*){7}$',
  },
  founderAddress: {
    group: 'basics',
    shownIn: screen,
    autocomplete: 'section-founder address-line1',
  },
  founderPhone: {
    group: 'basics',
    shownIn: screen,
    autocomplete: 'section-founder tel-national',
    inputMode: 'tel',
    pattern: '[0-9０-９]',
  },
  founderEmail: {
    group: 'basics',
    shownIn: screen,
    autocomplete: 'section-founder email',
    inputMode: 'email',
    pattern: '^\\s*[^\\s@]+@[^\\s@]+\\s*$',
  },
  account: { group: 'portal', shownIn: screen, autocomplete: 'off' },
  applications: { group: 'portal', shownIn: screen, autocomplete: 'off' },
  readerStatus: { group: 'reader', shownIn: screen, help: chooseHelp, autocomplete: 'off' },
  readerMonth: {
    group: 'reader',
    shownIn: screen,
    help: monthHelp,
    autocomplete: 'off',
    visibleWhen: [{ field: 'readerStatus', in: ['contracted'] }],
  },
  readerMaker: { group: 'reader', shownIn: screen, help: blankHelp, autocomplete: 'off' },
  networkStatus: { group: 'network', shownIn: screen, help: chooseHelp, autocomplete: 'off' },
  networkMonth: {
    group: 'network',
    shownIn: screen,
    help: monthHelp,
    autocomplete: 'off',
    visibleWhen: [{ field: 'networkStatus', in: ['contracted'] }],
  },
  networkProvider: { group: 'network', shownIn: screen, help: blankHelp, autocomplete: 'off' },
  networkType: { group: 'network', shownIn: screen, autocomplete: 'off' },
  workStart: { group: 'work', shownIn: screen, help: seirekiHelp, autocomplete: 'off' },
  systemVendor: { group: 'work', shownIn: screen, help: blankHelp, autocomplete: 'off' },
  operationStart: { group: 'work', shownIn: screen, help: seirekiHelp, autocomplete: 'off' },
  practiceStart: { group: 'work', shownIn: screen, help: seirekiHelp, autocomplete: 'off' },
};

/**
 * オンライン資格確認の導入計画書 (別紙2) with all that is needed to draw it. It is a form as well:
 * `inspectForm` takes it. Source: S1 別紙2.
 *
 * @example
 * import { implementationPlanUi } from 'iryokikan/forms/ui';
 * implementationPlanUi.groups.map(({ title }) => title.en)
 * //=> ['Institution', 'Portal', 'Card reader', 'Network', 'Introduction']
 */
export const implementationPlanUi: TypedDrawnForm<ImplementationPlan, ImplementationPlanInput> =
  /* @__PURE__ */ drawn(implementationPlan, groups, fields);
