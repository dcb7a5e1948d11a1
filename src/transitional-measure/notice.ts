import { type CivilDate, isCivilDate } from '../calendar/civil.js';
import { inspectCivilDate } from '../calendar/civil-date.js';
import { type Finding, finding } from '../core/finding.js';
import { type Inspection, inspection } from '../core/inspection.js';
import type { Outcome } from '../core/outcome.js';
import { copyOfRecord, fieldOf } from '../core/record.js';
import { transitionalForm } from '../facts/transitional.js';
import {
  type InstitutionCode,
  type InstitutionCodeOptions,
  inspectInstitutionCode,
} from '../institution-code/institution-code.js';
import type { TransitionalScope } from './choices.js';
import {
  channelClaimsOnly,
  channelPaper,
  filedBeforeForm,
  filedLate,
  filedLateClaimsOnly,
  filingClosed,
  notVisitingNursing,
  outageClaimsOnly,
  scopeUnknown,
  typeUnknown,
} from './faults.js';
import {
  isTransitionalType,
  type TransitionalType,
  transitionalDates,
} from './transitional-measure.js';

/** What ⑤ and ⑥ of a 猶予届出書 say. */
export interface TransitionalSelection {
  readonly type: TransitionalType;
  readonly scope: TransitionalScope;
}

/** ⑤ and ⑥ as they are entered. */
export type TransitionalSelectionInput = {
  readonly [Field in keyof TransitionalSelection]?: unknown;
};

function isScope(scope: unknown): scope is TransitionalScope {
  return scope === 'both' || scope === 'claims' || scope === 'eligibility';
}

/**
 * Inspects ⑤ and ⑥ of a 猶予届出書 together: type 1 goes with `claims` (イ) only, types 2 to 6 with
 * any. With `both` the type is the same for both duties; a different one for each takes two
 * notices.
 * Source: S4 「第1号…【⑤イを選択した場合のみ】」「ア…両方(⑥の猶予類型も共通)」.
 *
 * @example
 * import { inspectTransitionalSelection } from 'iryokikan';
 * inspectTransitionalSelection({ type: '2', scope: 'both' }).findings //=> []
 * inspectTransitionalSelection({ type: '1', scope: 'both' }).findings[0].reason //=> 'claims-only'
 */
export function inspectTransitionalSelection(
  selection: TransitionalSelectionInput,
): Inspection<TransitionalSelection> {
  const type = fieldOf(selection, 'type');
  const scope = fieldOf(selection, 'scope');
  const findings: Finding[] = [];
  if (!isTransitionalType(type)) findings.push({ ...finding(typeUnknown, {}), path: ['type'] });
  if (!isScope(scope)) findings.push({ ...finding(scopeUnknown, {}), path: ['scope'] });
  else if (type === '1' && scope !== 'claims') {
    findings.push({ ...finding(outageClaimsOnly, {}), path: ['scope'] });
  }
  return inspection({ type, scope } as TransitionalSelection, findings);
}

/** Whether new notices are no longer taken on a day. */
export function isAfterFiling(on: unknown): boolean {
  return isCivilDate(on) && on > transitionalDates.filing;
}

/**
 * Inspects the day on which a 訪問看護ステーション files its 猶予届出書 (each station its own):
 * 2024-10-31 is the last. Type 1 is not bound by it, an outage being filed with the claim
 * (「請求と同時に」). A later notice for `claims` only (イ) is refused, with both readings, because
 * 「障害が発生した場合等」 may free every such notice; without a `type` it stays open. Before
 * 2024-04-01, when the form opened, is a warning. Asked `on` a later day, a late notice is told
 * that none is taken any more but that of type 1.
 *
 * @example
 * import { inspectTransitionalFiledDate } from 'iryokikan';
 * inspectTransitionalFiledDate('2024-10-31', { type: '2', scope: 'both' }).value //=> '2024-10-31'
 * inspectTransitionalFiledDate('2024-11-01', { type: '2', scope: 'both' }).findings[0].reason
 * //=> 'late'
 * inspectTransitionalFiledDate('2025-01-08', { type: '1', scope: 'claims' }).findings //=> []
 */
export function inspectTransitionalFiledDate(
  input: unknown,
  selection?: TransitionalSelectionInput & {
    /** The day on which one asks, `YYYY-MM-DD`: after 2024-10-31 a new notice is not taken. */
    readonly on?: unknown;
  },
): Inspection<CivilDate> {
  const type = fieldOf(selection, 'type');
  const scope = fieldOf(selection, 'scope');
  const { value, findings } = inspectCivilDate(input);
  if (value === undefined || type === '1') return { value, findings };
  if (value < transitionalDates.formOpened) {
    return { value, findings: [...findings, finding(filedBeforeForm, { from: transitionalForm })] };
  }
  const until = transitionalDates.filing;
  if (value <= until) return { value, findings };
  const late =
    scope === 'claims'
      ? finding(filedLateClaimsOnly, { until }, undefined, type === undefined ? 'warning' : 'error')
      : finding(isAfterFiling(fieldOf(selection, 'on')) ? filingClosed : filedLate, { until });
  return inspection(value, [...findings, late]);
}

/** How a 猶予届出書 is filed: on the portal, or on paper to both 支払基金 and 国保連. */
export type TransitionalChannel = 'portal' | 'paper';

/**
 * How a 猶予届出書 of 訪問看護 is filed: on the portal; that of type 1 on paper, with the claim, to
 * both the 支払基金 and the 国保連 of the prefecture. The portal is the principle (「原則として」):
 * where its form is difficult, paper is accepted (P23).
 *
 * Whether 「障害が発生した場合等」 moves every notice for `claims` only (イ) to paper is left open:
 * `value` is the letter, `portal`, the answer is ambiguous and `readings` holds both. Ask before
 * filing.
 *
 * @throws RangeError when type and scope do not go together.
 * @example
 * import { transitionalChannel } from 'iryokikan';
 * transitionalChannel({ type: '1', scope: 'claims' }).value //=> 'paper'
 * transitionalChannel({ type: '2', scope: 'claims' }).readings
 * //=> { 'outage-only': 'portal', 'claims-only': 'paper' }
 */
export function transitionalChannel(
  selection: TransitionalSelection,
): Outcome<TransitionalChannel> {
  const { value } = inspectTransitionalSelection(selection);
  if (!value) {
    throw new RangeError(
      "猶予類型（'1'～'6'）と届出内容（'both'・'claims'・'eligibility'）の組合せがありません。No such combination of type and scope; type '1' goes with 'claims' only.",
    );
  }
  if (value.type === '1') return { value: 'paper', findings: [finding(channelPaper, {})] };
  if (value.scope !== 'claims') return { value: 'portal', findings: [] };
  return {
    value: 'portal',
    readings: { 'outage-only': 'portal', 'claims-only': 'paper' },
    findings: [finding(channelClaimsOnly, {})],
  };
}

/**
 * Inspects ③ 保険機関コード of a 猶予届出書: a 医療機関等コード with 点数表番号 6. As
 * {@link inspectInstitutionCode} otherwise. Source: S4
 * 「該当の都道府県番号(2桁)、点数表番号(1桁)=6、指定訪問看護ステーションコード(7桁)」.
 *
 * @example
 * import { inspectTransitionalCode } from 'iryokikan';
 * inspectTransitionalCode('1367190002').value //=> '1367190002'
 * inspectTransitionalCode('1317190002').findings[0].rule //=> 'grace.vn.code'
 */
export function inspectTransitionalCode(
  input: unknown,
  options?: InstitutionCodeOptions,
): Inspection<InstitutionCode> {
  const given = (options && copyOfRecord(options)) ?? {};
  const expect = { ...(given.expect && copyOfRecord(given.expect)), pointTable: '6' };
  const { value, findings } = inspectInstitutionCode(input, { ...given, expect });
  return {
    value,
    findings: findings.map((found) =>
      found.params['part'] === 'pointTable'
        ? finding(notVisitingNursing, { actual: `${found.params['actual']}` })
        : found,
    ),
  };
}
