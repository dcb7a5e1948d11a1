import { firstOfMonth } from '../calendar/months.js';
import { finding } from '../core/finding.js';
import { flagOrNo, givenFacts, givenFlag } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { noRule, plan, required } from './faults.js';
import { isBeforeScope } from './scope.js';

/** What decides whether a 受付番号 is needed; what is not given counts as no. */
export interface ReceptionNumberSituation {
  /**
   * The designation, a day or a month. Where it is given, a date before April 2024 answers
   * `no-rule`.
   */
  readonly designation?: string | undefined;
  /** 指定期日を遡及して指定を受ける */
  readonly retroactive?: boolean | undefined;
  /** 紙レセプトによる請求が認められている */
  readonly paperClaimsAllowed?: boolean | undefined;
  /** 医科・歯科併設 */
  readonly medicalAndDental?: boolean | undefined;
  /** 経過措置の届出を、指定の申請に併せて出す */
  readonly transitionalFiledWithDesignation?: boolean | undefined;
  /**
   * Whether transitional measures are (still) filed by the portal's form (届出フォーム). Public
   * pages disagree on when that ended (2024-03-19 by P21); where it is not given, both readings
   * are.
   */
  readonly formEra?: boolean | undefined;
}

/** Whether a 受付番号 is to be requested: `required-twice` once each for 医科 and 歯科. */
export type ReceptionNumberNeed =
  | 'required'
  | 'required-twice'
  | 'not-required'
  | 'not-applicable'
  | 'no-rule';

/**
 * 受付番号情報提供依頼書の要否: whether a reception number is to be requested before a designation.
 * The finding gives the reason. With a 経過措置 filed together with the application the request is
 * not needed in principle, but is while the portal's form is the way to file.
 *
 * When that ended is not confirmed. With `formEra: false` `value` is the letter, `not-required`,
 * and not the cautious reading; the answer is ambiguous and `readings` holds both.
 *
 * Source: S1 第1の1(1), ※2, ※3; P20, P21.
 *
 * @throws RangeError when `designation` is neither a civil date nor a month, or an answer neither
 * true nor false.
 * @example
 * import { receptionNumberNeed } from 'iryokikan';
 * receptionNumberNeed({}).value //=> 'required'
 * receptionNumberNeed({ medicalAndDental: true }).value //=> 'required-twice'
 * receptionNumberNeed({ designation: '2024-03-01' }).value //=> 'no-rule'
 */
export function receptionNumberNeed(
  situation: ReceptionNumberSituation,
): Outcome<ReceptionNumberNeed> {
  const { designation, ...answers } = givenFacts(situation);
  const retroactive = flagOrNo(answers.retroactive, 'retroactive');
  const paperClaimsAllowed = flagOrNo(answers.paperClaimsAllowed, 'paperClaimsAllowed');
  const medicalAndDental = flagOrNo(answers.medicalAndDental, 'medicalAndDental');
  const together = flagOrNo(
    answers.transitionalFiledWithDesignation,
    'transitionalFiledWithDesignation',
  );
  const formEra = answers.formEra == null ? undefined : givenFlag(answers.formEra, 'formEra');
  if (designation !== undefined && isBeforeScope(firstOfMonth(designation))) {
    return { value: 'no-rule', findings: [finding(noRule, {})] };
  }
  if (retroactive) {
    return { value: 'not-applicable', findings: [finding(required.retroactive, {})] };
  }
  if (paperClaimsAllowed && designation === undefined) {
    return { value: 'not-required', findings: [finding(required.paper, {})] };
  }
  const need = medicalAndDental ? 'required-twice' : 'required';
  const reason = paperClaimsAllowed ? required.paperNotNew : required.standard;
  const twice = medicalAndDental ? [finding(required.twice, {})] : [];
  if (!together) {
    return { value: need, findings: [finding(reason, {}), ...twice] };
  }
  if (formEra) return { value: need, findings: [finding(required.formEra, {}), ...twice] };
  return {
    value: formEra === false ? 'not-required' : need,
    readings: { required: need, 'not-required': 'not-required' },
    findings: [finding(required.grace, {}), ...twice],
  };
}

/** What decides whether an 導入計画書 is needed; what is not given counts as no. */
export interface ImplementationPlanSituation {
  /**
   * The designation, a day or a month. Where it is given, a date before April 2024 answers
   * `no-rule`.
   */
  readonly designation?: string | undefined;
  /** 経過措置の届出を、指定の申請に併せて出す */
  readonly transitionalFiledWithDesignation?: boolean | undefined;
  /** 経過措置の届出を、指定の申請の後に出す */
  readonly transitionalFiledLater?: boolean | undefined;
}

/** Whether an 導入計画書 is to be attached to the application for designation. */
export type ImplementationPlanNeed = 'required' | 'not-required' | 'no-rule';

/**
 * 導入計画書の要否: whether the implementation plan (別紙2) is to be attached to the application
 * for designation: unless a 経過措置 is filed together with the application. Filing it later does
 * not excuse. The same institution may still need a 受付番号: {@link receptionNumberNeed}.
 *
 * Source: S1 第2. 事務連絡 3. excuses whoever 「該当する」; the stricter wording of 第2
 * (「併せて…届出を行ったもの」) is followed.
 *
 * @throws RangeError when `designation` is neither a civil date nor a month, or an answer neither
 * true nor false.
 * @example
 * import { implementationPlanNeed } from 'iryokikan';
 * implementationPlanNeed({}).value //=> 'required'
 * implementationPlanNeed({ transitionalFiledWithDesignation: true }).value //=> 'not-required'
 */
export function implementationPlanNeed(
  situation: ImplementationPlanSituation,
): Outcome<ImplementationPlanNeed> {
  const { designation, ...answers } = givenFacts(situation);
  const together = flagOrNo(
    answers.transitionalFiledWithDesignation,
    'transitionalFiledWithDesignation',
  );
  const later = flagOrNo(answers.transitionalFiledLater, 'transitionalFiledLater');
  if (designation !== undefined && isBeforeScope(firstOfMonth(designation))) {
    return { value: 'no-rule', findings: [finding(noRule, {})] };
  }
  if (together) {
    return { value: 'not-required', findings: [finding(plan.grace, {})] };
  }
  const reason = later ? plan.graceLater : plan.standard;
  return { value: 'required', findings: [finding(reason, {})] };
}
