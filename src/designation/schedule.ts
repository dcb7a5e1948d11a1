import { addMonthsClamped } from '../calendar/arithmetic.js';
import { type CivilDate, civil, type YearMonth } from '../calendar/civil.js';
import { previousOpenDay } from '../calendar/closed-day.js';
import { daysBetween } from '../calendar/days.js';
import { addYearMonths, monthOf } from '../calendar/months.js';
import { type Fault, type Finding, finding } from '../core/finding.js';
import { givenOptions } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { findBureau, findBureauOfCode, type RegionalBureau } from '../prefecture/bureau.js';
import {
  type BureauClosedDays,
  type Deadline,
  noBureau,
  receptionReplyDeadline,
  receptionRequestDeadline,
  receptionSubmissionDeadline,
} from './deadlines.js';
import {
  askBureau,
  guidePassed,
  replyAfterSubmission,
  replyOverdue,
  requestLate,
  requestLateByGuide,
  startBeforeDesignation,
  submissionClosedDay,
  submissionCovers,
  submissionLate,
} from './faults.js';
import { type DesignationStep, type DesignationStepId, designationSteps } from './steps.js';

/** What a schedule is made for. */
export interface DesignationPlan {
  /** 指定（希望）日, `YYYY-MM-DD`. */
  readonly designation: string;
  /** 診療（調剤）開始日, `YYYY-MM-DD`. Default: the designation. */
  readonly practiceStart?: string | undefined;
  /** 都道府県コード, two digits: its bureau is looked up. */
  readonly prefecture?: string | undefined;
  /** The bureau by name, short name or id, instead of the prefecture. */
  readonly bureau?: string | undefined;
  /** Closed days of the bureau that the law does not know, `YYYY-MM-DD`. */
  readonly extraClosedDays?: readonly string[] | undefined;
  /** The day against which steps are late, `YYYY-MM-DD`. Default: none are marked. */
  readonly on?: string | undefined;
}

/** A step with its time. */
export interface ScheduledStep extends DesignationStep {
  /** The last day; null where no source gives one. */
  readonly due: CivilDate | null;
  /** The month that the source gives as a guide (目安); null where it gives none, or a day. */
  readonly guide: YearMonth | null;
  /** Days from `on` to `due`, negative when it has passed; null without either. */
  readonly daysLeft: number | null;
  /** The last day by each reading, where the sources leave it open; `due` is the cautious one. */
  readonly readings?: Readonly<Record<string, CivilDate | null>>;
}

/** The plan before a designation. */
export interface DesignationSchedule {
  readonly designation: CivilDate;
  readonly practiceStart: CivilDate;
  /** Null where neither prefecture nor bureau was given. */
  readonly bureau: RegionalBureau | null;
  /** ①–⑨ in the order of 別紙3, with the bureau's reply between ⑤ and ⑥. */
  readonly steps: readonly ScheduledStep[];
}

const lateFaults: Readonly<
  Partial<Record<DesignationStepId, Fault<{ due: string; bureau: string }>>>
> = { request: requestLate, reply: replyOverdue, submission: submissionLate };

function bureauFor({ prefecture, bureau }: Partial<DesignationPlan>): RegionalBureau | null {
  if (bureau === undefined && prefecture === undefined) return null;
  const found = bureau === undefined ? findBureauOfCode(prefecture) : findBureau(bureau);
  if (found) return found;
  throw noBureau();
}

/**
 * The whole plan before a designation (別紙3): each step with its last day or the month given as a
 * guide, what it depends on, and, given `on`, how many days are left. What is late, what the
 * sources leave open and whom to ask stands in the findings, whose path names the step
 * (`['steps', 6]`). Where the bureau's day for ⑤ is not known, it is late from the day two months
 * before the designation on, and at the latest from the day on which the bureau's reply is due. For
 * a designation or practice start before April 2024 the value is null: no source has a
 * rule.
 *
 * Not for 訪問看護 (not among the 区分 of 別紙1). Not checked: whether a 受付番号 or 導入計画書 is
 * needed: {@link receptionNumberNeed}, {@link implementationPlanNeed}. Source: S1 別紙3, 第1, 第3;
 * P18, P19.
 *
 * @throws RangeError when a date is no civil date or outside the holiday table, or the prefecture
 * or bureau is unknown.
 * @example
 * import { designationSchedule } from 'iryokikan';
 * const plan = designationSchedule({ designation: '2024-11-01', prefecture: '37' }).value;
 * plan?.steps.filter(({ due }) => due).map(({ mark, due }) => `${mark} ${due}`)
 * //=> ['⑤ 2024-09-02', ' 2024-09-10', '⑥ 2024-09-15', '⑦ 2024-09-15', '⑧ 2024-09-15']
 */
export function designationSchedule(plan: DesignationPlan): Outcome<DesignationSchedule | null> {
  const given = givenOptions(plan);
  const designation = civil(given.designation);
  const practiceStart = civil(given.practiceStart ?? designation);
  const on = given.on === undefined ? null : civil(given.on);
  const bureau = bureauFor(given);
  const submission = receptionSubmissionDeadline({ designation, practiceStart });
  if (!submission.value) return { value: null, findings: submission.findings };

  const name = bureau?.name.ja ?? '管轄の地方厚生（支）局';
  const deadlines = deadlinesOf(bureau, name, designation, practiceStart, submission, given);
  const before = (date: CivilDate, months: number) => addYearMonths(monthOf(date), -months);
  const guides: Partial<Record<DesignationStepId, YearMonth>> = {
    'card-reader': before(practiceStart, 3),
    network: before(practiceStart, 3),
    request: before(designation, 2),
    'designation-application': before(designation, 1),
  };
  // Where no day is known for ⑤: two months before, and at the latest when the reply is due.
  const twoMonthsBefore = addMonthsClamped(designation, -2);
  const reply = `${deadlines.reply?.value}`;
  const lateFrom = reply < twoMonthsBefore ? reply : twoMonthsBefore;
  const findings: Finding[] = [];
  if (practiceStart < designation) findings.push(finding(startBeforeDesignation, {}));

  const steps = designationSteps.map((step, index): ScheduledStep => {
    const { value: due = null, readings, findings: known = [] } = deadlines[step.id] ?? {};
    const guide = due ? null : (guides[step.id] ?? null);
    const daysLeft = due && on ? daysBetween(on, due) : null;
    const found = [...known];
    const late = lateFaults[step.id];
    if (due && late && Number(daysLeft) < 0) found.push(finding(late, { due, bureau: name }));
    if (guide && on) {
      if (step.id === 'request') {
        if (on >= lateFrom)
          found.push(finding(requestLateByGuide, { from: lateFrom, bureau: name }));
      } else if (monthOf(on) > guide) {
        found.push(finding(guidePassed, { step: step.mark, guide }));
      }
    }
    for (const each of found) findings.push({ ...each, path: ['steps', index] });
    return { ...step, due, guide, daysLeft, ...(readings && { readings }) };
  });
  return { value: { designation, practiceStart, bureau, steps }, findings };
}

function deadlinesOf(
  bureau: RegionalBureau | null,
  name: string,
  designation: string,
  practiceStart: string,
  submission: Deadline,
  options: BureauClosedDays,
): Partial<Record<DesignationStepId, Deadline>> {
  const due = submission.value as CivilDate;
  const { value: open } = previousOpenDay(due, options);
  const closed = open === due ? [] : [finding(submissionClosedDay, { due, open })];
  // Whether the 15th holds for them too is open: the cautious reading says so.
  const applications = {
    value: due,
    readings: { 'submission-only': null, 'applications-too': due },
  };
  const reply = receptionReplyDeadline(practiceStart, options);
  const replyLate =
    `${reply.value}` > due ? [finding(replyAfterSubmission, { due, bureau: name })] : [];
  return {
    request: bureau
      ? receptionRequestDeadline(designation, { ...options, bureau })
      : { value: null, findings: [finding(askBureau, { bureau: name })] },
    reply: { ...reply, findings: [...reply.findings, ...replyLate] },
    submission: { ...submission, findings: [...submission.findings, ...closed] },
    account: { ...applications, findings: [finding(submissionCovers, { due })] },
    applications: { ...applications, findings: [] },
  };
}
