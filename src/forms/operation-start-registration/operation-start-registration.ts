import { type Finding, finding } from '../../core/finding.js';
import { notReady, startRequired } from '../../operation-start/faults.js';
import { inspectOperationStart } from '../../operation-start/operation-start.js';
import type { Form, Values } from '../engine/form.js';
import { yesOrNo } from '../shared/choices.js';
import { notText, unknown } from './faults.js';
import type { OperationStartRegistrationForm } from './types.js';

/** A date is registered once all is ready. */
function readiness({ ready }: Values): readonly Finding[] {
  return ready === 'no' ? [{ ...finding(notReady, {}), path: ['ready'] }] : [];
}

/**
 * 運用開始日登録 on the 総合ポータルサイト: the 運用開始日 of a 訪問看護ステーション, once its
 * preparations are complete. 利用状況 and ステータス are shown by the portal. `ready` is on no
 * screen: it tells whether the preparations are complete. Not checked: how far back or ahead the
 * day may lie. Source: S4 「準備作業が完了した時点で…運用開始日の入力」.
 *
 * @example
 * import { inspectForm, operationStartRegistration } from 'iryokikan';
 * inspectForm(operationStartRegistration, { operationStart: '2024-09-29' }).value
 * //=> { operationStart: '2024-09-29' }
 */
export const operationStartRegistration: OperationStartRegistrationForm = {
  id: 'operation-start-registration',
  title: { ja: '運用開始日登録', en: 'Registration of the operation start date' },
  source: 'S4',
  fields: [
    {
      name: 'usage',
      label: { ja: '利用状況', en: 'state of use' },
      required: false,
    },
    {
      name: 'status',
      label: { ja: 'ステータス', en: 'status' },
      required: false,
    },
    {
      name: 'ready',
      label: {
        ja: '導入・運用開始の準備作業は完了しましたか。',
        en: 'Are the preparations complete?',
      },
      required: false,
      choices: yesOrNo,
    },
    {
      name: 'operationStart',
      label: { ja: '運用開始日', en: 'operation start date' },
      required: true,
      inspect: inspectOperationStart,
      input: 'date',
    },
  ],
  rules: [readiness],
  faults: { missing: startRequired, notText, unknown },
} as const satisfies Form;
