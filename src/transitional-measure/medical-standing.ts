import { type CivilDate, civil } from '../calendar/civil.js';
import { periodBy } from '../calendar/period.js';
import { inForceOn } from '../core/dated.js';
import { type Finding, finding } from '../core/finding.js';
import { givenFacts } from '../core/given.js';
import { isError } from '../core/inspection.js';
import type { Outcome } from '../core/outcome.js';
import {
  institutionsContract,
  institutionsFiling,
  institutionsMandatory,
} from '../facts/institutions.js';
import {
  medicalAccountFirst,
  medicalAfterDesignation,
  medicalAtBureau,
  medicalClosureLate,
  medicalContractLate,
  medicalCounting,
  medicalEndedBefore,
  medicalIndividual,
  medicalNoChannel,
  medicalNotFiled,
  medicalPlannedEndPassed,
  medicalToFile,
} from './faults.js';
import {
  inspectMedicalTransitionalFiledDate,
  type MedicalTransitionalType,
  medicalTransitionalChannels,
  medicalTransitionalTypes,
} from './medical.js';
import { statusOn, type TransitionalStatus } from './standing.js';
import { isTransitionalType, type TransitionalType } from './transitional-measure.js';

/**
 * What is known of a 医療機関 or 薬局 that asks for 経過措置; days are civil dates; but for
 * `account`, `null` and `''` are as good as absent.
 */
export interface MedicalTransitionalFacts {
  /** 届出日; absent where no 猶予届出書 has been filed. */
  readonly filed?: string | null | undefined;
  /** The day on which the portal account was registered; `null`: none; absent: not looked at. */
  readonly account?: string | null | undefined;
  /** 指定日 of an institution that was designated on 2023-04-01 or later. */
  readonly designation?: string | null | undefined;
  /** Type 1: システム事業者との契約日. */
  readonly contract?: string | null | undefined;
  /** Type 4: 工事終了予定日; type 5: 廃止又は休止予定日. */
  readonly planned?: string | null | undefined;
  /** The day on which the circumstance ended; for type 2 the day on which the line was ready. */
  readonly ended?: string | null | undefined;
}

/** A fact that a type of 医療機関・薬局 needs. */
export type MedicalTransitionalFact = keyof MedicalTransitionalFacts;

/** The answer to {@link medicalStanding}. */
export type MedicalStanding = TransitionalStatus<MedicalTransitionalFact> & {
  /** The ids of the rules that were applied. */
  readonly rules: readonly string[];
};

/** What is to be said of the filing of an institution that is designated after the duty began. */
function filedWithDesignation(
  { filed, account }: MedicalTransitionalFacts,
  designation: string,
  on: string,
): readonly Finding[] {
  if (!filed && on > designation) {
    return [finding(medicalNotFiled, { until: designation })];
  }
  const day = civil(filed || on);
  const channel = inForceOn(medicalTransitionalChannels, day);
  const findings: Finding[] = [];
  if (channel.status === 'no-rule') findings.push(finding(medicalNoChannel, {}));
  else if (channel.entry.value === 'bureau') findings.push(finding(medicalAtBureau, {}));
  else if (filed) {
    const { findings: found } = inspectMedicalTransitionalFiledDate(day, { account });
    findings.push(...found.filter(({ reason }) => reason === medicalAccountFirst.reason));
  }
  if (day > designation) findings.push(finding(medicalAfterDesignation, { designation }));
  return findings;
}

/** What is to be said of the filing on a day. */
function filing(facts: MedicalTransitionalFacts, isNew: boolean, on: string): readonly Finding[] {
  const { filed, account, designation } = facts;
  if (isNew) return filedWithDesignation(facts, designation as string, on);
  if (filed) return inspectMedicalTransitionalFiledDate(civil(filed), { account }).findings;
  const until = institutionsFiling;
  return [finding(on <= until ? medicalToFile : medicalNotFiled, { until })];
}

/** What the facts of one type say, and which it lacks. */
function particulars(
  type: TransitionalType,
  { contract, planned }: MedicalTransitionalFacts,
): { readonly findings: readonly Finding[]; readonly missing: readonly MedicalTransitionalFact[] } {
  if (type === '1') {
    if (!contract) return { findings: [], missing: ['contract'] };
    const isLate = civil(contract) > institutionsContract;
    const until = institutionsContract;
    return { findings: isLate ? [finding(medicalContractLate, { until })] : [], missing: [] };
  }
  if (type === '5') {
    if (!planned) return { findings: [], missing: ['planned'] };
    const until = `${medicalTransitionalTypes[5].latest}`;
    const isLate = civil(planned) > until;
    return { findings: isLate ? [finding(medicalClosureLate, { until })] : [], missing: [] };
  }
  if (type === '4' && planned) civil(planned);
  return { findings: type === '6' ? [finding(medicalIndividual, {})] : [], missing: [] };
}

/** The last day of a type, given the day on which its circumstance ended. */
function expiryOf(
  { latest, months }: MedicalTransitionalType,
  ended: string | null | undefined,
): Outcome<CivilDate | null> {
  if (!ended) return { value: latest ? civil(latest) : null, findings: [] };
  if (months) return periodBy(medicalCounting, ended, months);
  const last = civil(ended);
  return { value: latest && latest < last ? civil(latest) : last, findings: [] };
}

/**
 * Where a 医療機関 or 薬局 stands with its 経過措置 (オンライン資格確認 only) on a day. For
 * 訪問看護 ask {@link transitionalStanding}.
 *
 * The notice was due by 2023-03-31, after the portal account; an institution designated later files
 * it with the application for designation, since 2024-04-01 with the 地方厚生（支）局. Errors among
 * the findings make it `not-eligible`. Type 1 ended on 2023-09-30, types 3 and 5 on 2024-12-01 at
 * the latest; type 6 is judged case by case. Once a planned end has passed the real one is asked
 * for.
 *
 * Not checked: whether the notice was accepted, and whether what is said is true. Sources: S3
 * 「遅くとも令和5年3月31日までに」, S1 第1の1(1); the types and where to file are public (P21,
 * P22).
 *
 * @throws RangeError when the type is none of '1' to '6', a day no civil date, or `facts` not what
 * they should be.
 * @example
 * import { medicalStanding } from 'iryokikan';
 * const facts = { filed: '2023-03-15', contract: '2023-02-28' };
 * medicalStanding({ type: '1', facts, on: '2023-09-30' }).value.until //=> '2023-09-30'
 * medicalStanding({ type: '1', facts, on: '2026-11-01' }).value.since //=> '2023-10-01'
 * medicalStanding({ type: '4', facts: {}, on: '2026-11-01' }).findings[0].reason //=> 'not-filed'
 */
export function medicalStanding(asked: {
  readonly type: TransitionalType;
  readonly facts: MedicalTransitionalFacts;
  readonly on: string;
}): Outcome<MedicalStanding> {
  const { type } = givenFacts(asked);
  const facts = givenFacts(asked.facts);
  if (!isTransitionalType(type)) {
    throw new RangeError("類型は'1'～'6'です。Pass a type from '1' to '6'.");
  }
  const on = civil(asked.on);
  const { ended, planned } = facts;
  const designation = facts.designation ? civil(facts.designation) : undefined;
  const isNew = designation !== undefined && designation >= institutionsMandatory;
  const from = isNew ? designation : civil(institutionsMandatory);

  const own = particulars(type, facts);
  const findings = [...filing(facts, isNew, on), ...own.findings];
  const rules = ['grace.med.types', isNew ? 'grace.med.form-closed' : 'grace.med.deadline'];
  const missing: MedicalTransitionalFact[] = [
    ...(facts.filed ? [] : ['filed' as const]),
    ...own.missing,
  ];

  const expiry = expiryOf(medicalTransitionalTypes[type], ended);
  const days = Object.values(expiry.readings ?? { value: expiry.value }).sort();
  const latest = days[days.length - 1];
  const reference = isNew ? designation : institutionsFiling;
  if (latest && latest < reference) {
    findings.push(finding(medicalEndedBefore, { until: latest, reference }));
  }

  const answer = (
    status: TransitionalStatus<MedicalTransitionalFact>,
  ): Outcome<MedicalStanding> => ({ value: { ...status, rules }, findings });
  if (findings.some(isError)) return answer({ status: 'not-eligible' });
  if (type === '6') return answer({ status: 'individual-judgement' });
  if (missing.length) return answer({ status: 'open', missing });

  findings.push(...expiry.findings);
  const covers = { claims: false, eligibility: true };
  const statusUntil = (until: CivilDate | null) => statusOn(on, from, until, covers);
  const cautious = statusUntil(expiry.value);
  if (cautious.status === 'in-force' && planned && planned < on && !ended) {
    findings.push(finding(medicalPlannedEndPassed, { planned }));
    return answer({ status: 'open', missing: ['ended'] });
  }
  if (!expiry.readings) return answer(cautious);
  const readings = Object.entries(expiry.readings).map(
    ([name, until]) => [name, { ...statusUntil(until), rules }] as const,
  );
  const agreed = readings.every(([, { status }]) => status === cautious.status);
  return {
    ...answer(agreed ? cautious : { status: 'open', missing }),
    readings: Object.fromEntries(readings),
  };
}
