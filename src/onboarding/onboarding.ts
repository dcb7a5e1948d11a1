import { addMonthsClamped } from '../calendar/arithmetic.js';
import { type CivilDate, civil, type YearMonth } from '../calendar/civil.js';
import { addDays, daysBetween } from '../calendar/days.js';
import { addYearMonths, dateIn, monthOf } from '../calendar/months.js';
import { certificateArrival } from '../certificate/certificate.js';
import { claimsStartMonths } from '../claims-start/claims-start.js';
import { type Finding, finding } from '../core/finding.js';
import { givenFacts, givenName } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { designationSchedule } from '../designation/schedule.js';
import { noNewPaperClaims } from '../facts/designation.js';
import { institutionsMandatory } from '../facts/institutions.js';
import { visitingNursingMandatory, visitingNursingStart } from '../facts/visiting-nursing.js';
import type { GuidanceText } from '../guidance/text.js';
import { findBureauOfCode, type RegionalBureau } from '../prefecture/bureau.js';
import {
  type InstallationVendor,
  installationVendors,
  installationVendorsOn,
} from '../support-desk/vendors.js';
import {
  arrivalGuide,
  claimsBeforeDesignation,
  claimsLate,
  guidePassed,
  leadTimes,
  mandatory,
  noPaperClaims,
  notStarted,
  stationCode,
  stillOptional,
} from './faults.js';
import {
  institutionOnboardingSteps,
  type OnboardingStep,
  stationOnboardingSteps,
} from './steps.js';

const kinds = ['medical', 'dental', 'pharmacy', 'visiting-nursing'] as const;

/** Who starts: 医科, 歯科, 薬局 or 訪問看護. */
export type OnboardingKind = (typeof kinds)[number];

/** What a plan is made for. */
export interface OnboardingStart {
  readonly kind: OnboardingKind;
  /** The day of the start, `YYYY-MM-DD`: of an institution its designation (指定希望日). */
  readonly start: string;
  /** 都道府県コード, two digits: its bureau is looked up. */
  readonly prefecture?: string | undefined;
  /** 訪問看護: the number of the chosen one of {@link installationVendors}. Default: any. */
  readonly vendor?: number | undefined;
  /** The day against which steps are late, `YYYY-MM-DD`. Default: none are marked. */
  readonly on?: string | undefined;
}

/** A step with its time. */
export interface PlannedOnboardingStep extends OnboardingStep {
  /** The first day on which it can be done for this start; null where no rule gives one. */
  readonly from: CivilDate | null;
  /** The last day; null where no rule gives one. */
  readonly due: CivilDate | null;
  /** The day or month that a source gives as a guide, or that follows from an estimate. */
  readonly guide: CivilDate | YearMonth | null;
  /** Days from `on` to `due`, negative when it has passed; null without either. */
  readonly daysLeft: number | null;
  /** The last day by each reading, where the sources leave it open. */
  readonly readings?: Readonly<Record<string, CivilDate | null>>;
}

/** What a new institution or station has to do until it starts. */
export interface OnboardingPlan {
  readonly kind: OnboardingKind;
  readonly start: CivilDate;
  /** From when オンライン資格確認 is mandatory. */
  readonly mandatoryFrom: CivilDate;
  /** The first month in which claims are filed (請求月): the month after the start. */
  readonly firstClaims: YearMonth;
  /** Null where no prefecture was given. */
  readonly bureau: RegionalBureau | null;
  /** In the order in which they are done. */
  readonly steps: readonly PlannedOnboardingStep[];
  /** 訪問看護: when to order of each of the six 導入支援事業者, by its lead time; else empty. */
  readonly vendors: readonly OnboardingVendor[];
}

/** A 導入支援事業者, and the day by which to order of it. */
export interface OnboardingVendor {
  readonly no: number;
  readonly name: GuidanceText;
  /** The start less the longest lead time that it names: an estimate. */
  readonly orderBy: CivilDate;
}

/** The time of a step, as far as there is one. */
type Time = Partial<Pick<PlannedOnboardingStep, 'from' | 'due' | 'guide' | 'readings'>> & {
  readonly findings?: readonly Finding[];
};

/** When online claims are applied for, so that they begin in a month. */
function claimsTime(
  month: YearMonth,
  on: CivilDate | undefined,
): Time & { readonly due: CivilDate } {
  const due = dateIn(addYearMonths(month, -2), 20);
  const from = dateIn(addYearMonths(month, -4), 21);
  if (!on || on <= due) return { from, due };
  const [first] = claimsStartMonths(on).value.options;
  return { from, due, findings: [finding(claimsLate, { month, first })] };
}

/** The last day on which a certificate is applied for and its notice comes by the start. */
function lastApplication(start: CivilDate): CivilDate {
  let day = addDays(start, -5);
  while (certificateArrival(day).value > start) day = addDays(day, -1);
  return day;
}

/** The vendors to choose from: all, or the one that was chosen. */
function vendorsOf(vendor: number | undefined): readonly InstallationVendor[] {
  const chosen = installationVendors.filter(({ no }) => vendor === undefined || no === vendor);
  if (chosen.length > 0) return chosen;
  throw new RangeError('導入支援事業者は1～6の番号です。Pass the number of a vendor, 1 to 6.');
}

/** The steps with their times, and what is found of each at its place. */
function planned(
  steps: readonly OnboardingStep[],
  times: Readonly<Record<string, Time>>,
  on: CivilDate | undefined,
): { readonly steps: readonly PlannedOnboardingStep[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const timed = steps.map((step, index): PlannedOnboardingStep => {
    const { findings: known = [], ...time } = times[step.id] ?? {};
    const { from = null, due = null, guide = null, readings } = time;
    const daysLeft = due && on ? daysBetween(on, due) : null;
    for (const each of known) findings.push({ ...each, path: ['steps', index] });
    return { ...step, from, due, guide, daysLeft, ...(readings && { readings }) };
  });
  return { steps: timed, findings };
}

/** STEP 01–04 of a 訪問看護ステーション. */
function stationPlan(
  start: CivilDate,
  bureau: RegionalBureau | null,
  { vendor }: OnboardingStart,
  on: CivilDate | undefined,
): Outcome<OnboardingPlan | null> {
  const chosen = vendorsOf(vendor);
  const months = Math.max(...chosen.map(({ leadMonths }) => leadMonths.until));
  if (start < visitingNursingStart) {
    return { value: null, findings: [finding(notStarted, { from: visitingNursingStart })] };
  }
  const guided = (guide: CivilDate, ...found: readonly Finding[]): Time => {
    const isPassed = on !== undefined && on > guide;
    return { guide, findings: isPassed ? [...found, finding(guidePassed, { guide })] : found };
  };
  const firstClaims = addYearMonths(monthOf(start), 1);
  const aged = on ? installationVendorsOn(on).findings : [];
  const name = bureau?.name.ja ?? '管轄の地方厚生（支）局';
  const times: Record<string, Time> = {
    order: guided(addMonthsClamped(start, -months), finding(leadTimes, { months }), ...aged),
    account: { findings: [finding(stationCode, { bureau: name })] },
    'claims-application': claimsTime(firstClaims, on),
    certificate: guided(lastApplication(start), finding(arrivalGuide, {})),
    'operation-start': { guide: start },
  };
  const from = visitingNursingMandatory;
  const duty = finding(start < from ? stillOptional : mandatory, { from });
  const { steps, findings } = planned(stationOnboardingSteps, times, on);
  return {
    value: {
      kind: 'visiting-nursing',
      start,
      mandatoryFrom: civil(from),
      firstClaims,
      bureau,
      steps,
      vendors: chosen.map(({ no, name, leadMonths }) => ({
        no,
        name,
        orderBy: addMonthsClamped(start, -leadMonths.until),
      })),
    },
    findings: [duty, ...findings],
  };
}

/** ①–⑨ of a 保険医療機関 or 保険薬局, and what follows from them. */
function institutionPlan(
  kind: OnboardingKind,
  start: CivilDate,
  bureau: RegionalBureau | null,
  { prefecture }: OnboardingStart,
  on: CivilDate | undefined,
): Outcome<OnboardingPlan | null> {
  const schedule = designationSchedule({ designation: start, prefecture, on });
  if (!schedule.value) return { value: null, findings: schedule.findings };
  const firstClaims = addYearMonths(monthOf(start), 1);
  const claims = claimsTime(firstClaims, on);
  const times: Record<string, Time> = {};
  schedule.value.steps.forEach((step, index) => {
    const { due, guide, readings } = step;
    const findings = schedule.findings.filter(({ path }) => path[1] === index);
    times[step.id] = { due, guide, ...(readings && { readings }), findings };
  });
  const applied = times['applications']?.due as CivilDate;
  times['certificate-arrival'] = { guide: certificateArrival(applied).value };
  times['claims-application'] = {
    ...claims,
    readings: { 'with-reception-number': claims.due, 'after-designation': null },
    findings: [finding(claimsBeforeDesignation, {}), ...(claims.findings ?? [])],
  };
  times['operation-start'] = { guide: start };
  const { steps, findings } = planned(institutionOnboardingSteps, times, on);
  return {
    value: {
      kind,
      start,
      mandatoryFrom: civil(institutionsMandatory),
      firstClaims,
      bureau,
      steps,
      vendors: [],
    },
    findings: [finding(noPaperClaims, { from: noNewPaperClaims }), ...findings],
  };
}

/**
 * What a new institution, pharmacy or station has to do until it starts: from when
 * オンライン資格確認 (for 訪問看護 also オンライン請求) is mandatory, and the steps in their order,
 * each with its last day where a rule gives one, a guide where a source does, what it needs, with
 * whom it is done and what to ask a desk about ({@link deskOf}). Whoever asks of `on` gets the days
 * that are left, and what is late in the findings, whose path names the step.
 *
 * A start before 訪問看護 began (2024-06-01), or before the procedure of designations (April 2024),
 * gives null. Online claims are counted for the month after the start; whether an institution can
 * apply for them before its designation is open, and both readings are given.
 *
 * Not checked: how a 訪問看護ステーション is designated, which no source tells; the vendors'
 * calendars.
 * Sources: S1 別紙3, S4 STEP 01–04, S2 「毎月20日締め」.
 *
 * @throws RangeError when the kind, the vendor or the prefecture is none, or a day no civil date or
 * outside the holiday table.
 * @example
 * import { onboardingPlan } from 'iryokikan';
 * const plan = onboardingPlan({ kind: 'visiting-nursing', start: '2027-02-01' }).value;
 * plan?.mandatoryFrom //=> '2024-12-02'
 * plan?.steps.find(({ id }) => id === 'claims-application')?.due //=> '2027-01-20'
 */
export function onboardingPlan(asked: OnboardingStart): Outcome<OnboardingPlan | null> {
  const { kind, prefecture } = givenFacts(asked);
  givenName(kind, kinds);
  const start = civil(asked.start);
  const on = asked.on === undefined ? undefined : civil(asked.on);
  const bureau = prefecture === undefined ? null : (findBureauOfCode(prefecture) ?? null);
  if (prefecture !== undefined && !bureau) {
    throw new RangeError('都道府県コードを渡してください。Pass a prefecture code of two digits.');
  }
  return kind === 'visiting-nursing'
    ? stationPlan(start, bureau, asked, on)
    : institutionPlan(kind, start, bureau, asked, on);
}
