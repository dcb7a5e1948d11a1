// Made of the fields in operation-start-registration.ts by `npm run generate`: edit that file, not
// this one.

import type { CivilDate } from '../../calendar/civil.js';
import type { TypedForm } from '../engine/form.js';
import type { DateParts } from '../engine/record.js';

/** 運用開始日登録, inspected. */
export type OperationStartRegistration = {
  /** 利用状況 */
  readonly usage?: string;
  /** ステータス */
  readonly status?: string;
  /** 導入・運用開始の準備作業は完了しましたか。 */
  readonly ready?: 'yes' | 'no';
  /** 運用開始日 */
  readonly operationStart: CivilDate;
};

/** 運用開始日登録, as it is entered. */
export type OperationStartRegistrationInput = {
  /** 利用状況 */
  readonly usage?: string | null | undefined;
  /** ステータス */
  readonly status?: string | null | undefined;
  /** 導入・運用開始の準備作業は完了しましたか。 */
  readonly ready?: 'yes' | 'no' | (string & {}) | null | undefined;
  /** 運用開始日 */
  readonly operationStart: DateParts | string;
};

/** 運用開始日登録, as data. */
export interface OperationStartRegistrationForm
  extends TypedForm<OperationStartRegistration, OperationStartRegistrationInput> {}
