import type { CivilDate } from '../calendar/civil.js';
import { inspectCivilDate } from '../calendar/civil-date.js';
import { isBlank } from '../core/entered.js';
import { type Finding, finding } from '../core/finding.js';
import { givenFacts, givenFlag } from '../core/given.js';
import { type Inspection, inspection, refused } from '../core/inspection.js';
import type { Outcome } from '../core/outcome.js';
import { fieldOf } from '../core/record.js';
import { addonOtherRequirements, addonUnregistered, notReady, startRequired } from './faults.js';

/**
 * The way to the page on the 総合ポータルサイト, as its buttons are called (S4).
 *
 * @example
 * import { operationStartPath } from 'iryokikan';
 * operationStartPath[0] //=> '各種申請一覧'
 */
export const operationStartPath: readonly string[] = [
  '各種申請一覧',
  'オンライン資格確認の申請はこちら',
  '運用開始日登録',
  '運用開始日入力はこちら',
];

/**
 * Inspects a 運用開始日 as a 訪問看護ステーション registers it on the 総合ポータルサイト, once its
 * preparations are complete: with `ready: false` a warning says so. Stations that registered are on
 * the list of the ministry (https://www.mhlw.go.jp/stf/index_16743.html). Not checked: how far back
 * or ahead the day may lie, which no source says. Source: S4
 * 「準備作業が完了した時点で…運用開始日の入力」.
 *
 * @example
 * import { inspectOperationStart } from 'iryokikan';
 * inspectOperationStart('2024-09-29').value //=> '2024-09-29'
 * inspectOperationStart('2024-09-29', { ready: false }).findings[0].severity //=> 'warning'
 * inspectOperationStart(null).findings[0].reason //=> 'required'
 */
export function inspectOperationStart(
  input: unknown,
  options?: { readonly ready?: boolean | undefined },
): Inspection<CivilDate> {
  const findings: Finding[] = fieldOf(options, 'ready') === false ? [finding(notReady, {})] : [];
  if (isBlank(input)) {
    return refused(finding(startRequired, {}), ...findings);
  }
  const date = inspectCivilDate(input);
  return inspection(date.value as CivilDate, [...date.findings, ...findings]);
}

/** Whether the requirements are met, as far as the 運用開始日 tells. */
export type DxAddonStatus = 'not-met' | 'undetermined';

/**
 * 訪問看護医療DX情報活用加算: whether a station meets what the add-on asks for, as far as its
 * 運用開始日 tells: `not-met` where it is not registered; where it is, `undetermined`, because that
 * is one requirement of several. Source: S4 「届出に係る要件の一つ」.
 *
 * @throws RangeError when `operationStartRegistered` is neither true nor false.
 * @example
 * import { dxAddonStatus } from 'iryokikan';
 * dxAddonStatus({ operationStartRegistered: false }).value //=> 'not-met'
 * dxAddonStatus({ operationStartRegistered: true }).value //=> 'undetermined'
 */
export function dxAddonStatus(station: {
  readonly operationStartRegistered: boolean;
}): Outcome<DxAddonStatus> {
  const { operationStartRegistered } = givenFacts(station);
  return givenFlag(operationStartRegistered, 'operationStartRegistered')
    ? { value: 'undetermined', findings: [finding(addonOtherRequirements, {})] }
    : { value: 'not-met', findings: [finding(addonUnregistered, {})] };
}
