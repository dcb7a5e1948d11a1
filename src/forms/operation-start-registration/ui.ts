import type { Source } from '../../core/source.js';
import { drawn, type FieldGroup, type FieldUi, type TypedDrawnForm } from '../engine/ui.js';
import { operationStartRegistration } from './operation-start-registration.js';
import type { OperationStartRegistration, OperationStartRegistrationInput } from './types.js';

const screen: Source = { document: 'S4', place: '運用開始日登録', status: 'stated' };

/** On no screen: whether the preparations are complete. */
const presupposed: Source = { document: 'S4', place: '運用開始日登録', status: 'derived' };

const groups: readonly FieldGroup[] = [
  { id: 'state', title: { ja: '登録の状況', en: 'State' } },
  { id: 'start', title: { ja: '運用開始日入力欄', en: 'Operation start date' } },
];

const shownByPortal = {
  by: 'portal',
  from: { ja: 'これまでの登録', en: 'what is registered so far' },
} as const;

const fields: Readonly<Record<keyof OperationStartRegistrationInput, FieldUi>> = {
  usage: { group: 'state', shownIn: screen, autocomplete: 'off', filledBy: shownByPortal },
  status: { group: 'state', shownIn: screen, autocomplete: 'off', filledBy: shownByPortal },
  ready: {
    group: 'start',
    shownIn: presupposed,
    autocomplete: 'off',
    onScreen: false,
  },
  operationStart: {
    group: 'start',
    shownIn: screen,
    help: {
      ja: '導入・運用開始の準備作業が完了してから、運用開始日を入力します。',
      en: 'Enter it once the preparations are complete.',
      status: 'derived',
    },
    autocomplete: 'off',
  },
};

/**
 * 運用開始日登録 with all that is needed to draw it. It is a form as well: `inspectForm` takes it.
 * Source: S4 「運用開始日登録」.
 *
 * @example
 * import { operationStartRegistrationUi } from 'iryokikan/forms/ui';
 * operationStartRegistrationUi.fields.find(({ name }) => name === 'ready').onScreen //=> false
 */
export const operationStartRegistrationUi: TypedDrawnForm<
  OperationStartRegistration,
  OperationStartRegistrationInput
> = /* @__PURE__ */ drawn(operationStartRegistration, groups, fields);
