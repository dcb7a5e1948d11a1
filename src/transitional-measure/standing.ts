import { type CivilDate, civil } from '../calendar/civil.js';
import { addDays } from '../calendar/days.js';
import { lastOfMonth } from '../calendar/months.js';
import { type Finding, finding } from '../core/finding.js';
import { givenFacts, givenList } from '../core/given.js';
import { isError } from '../core/inspection.js';
import type { Outcome } from '../core/outcome.js';
import { inspectTransitionalAttachments, type TransitionalDocument } from './attachments.js';
import type { TransitionalGround, TransitionalScope } from './choices.js';
import {
  channelPaper,
  endedBefore,
  individualJudgement,
  notFiled,
  notFiledClaimsOnly,
  plannedEndPassed,
  toFile,
} from './faults.js';
import { inspectTransitionalFiledDate, inspectTransitionalSelection } from './notice.js';
import {
  inspectTransitionalBirthDate,
  inspectTransitionalStaff,
  type TransitionalWorker,
} from './staff.js';
import {
  inspectTransitionalClosureDate,
  inspectTransitionalCompletionMonth,
  inspectTransitionalConstruction,
  inspectTransitionalContractDate,
} from './supplement.js';
import {
  type TransitionalCoverage,
  type TransitionalType,
  transitionalDates,
  transitionalExpiry,
  typeInfo,
} from './transitional-measure.js';

/**
 * What is known of a 訪問看護ステーション that asks for 経過措置; days are civil dates; `null` and
 * `''` are as good as absent.
 */
export interface TransitionalFacts {
  /** 届出日; absent where no 猶予届出書 has been filed. */
  readonly filed?: string | null | undefined;
  /** ⑤ 届出を行う内容; absent: all that the type covers. */
  readonly scope?: TransitionalScope | null | undefined;
  /** The documents filed; absent: not looked at. */
  readonly documents?: readonly TransitionalDocument[] | null | undefined;
  /**
   * The day on which the circumstance ended: 障害の解消 (1), システム整備の完了 (2), 光回線の整備
   * (3), 工事の完了 (4), 廃止・休止 (5), 事情の解消 (6); absent while it lasts.
   */
  readonly ended?: string | null | undefined;
  /** Type 2: システム事業者との契約日 or 申込日. */
  readonly contract?: string | null | undefined;
  /** Type 2: 作業完了見込み時期, `YYYY-MM`. */
  readonly completion?: string | null | undefined;
  /** Type 4: 工事開始日. */
  readonly start?: string | null | undefined;
  /** Type 4: 工事終了予定日. */
  readonly end?: string | null | undefined;
  /** Type 5: 廃止又は休止予定日. */
  readonly closure?: string | null | undefined;
  /** Type 6: ア `age` or イ `other`. */
  readonly ground?: TransitionalGround | null | undefined;
  /** Type 6 ア: 最も若い常勤職員の生年月日. */
  readonly youngest?: string | null | undefined;
  /** Type 6 ア: the workers, in place of `youngest`. */
  readonly staff?: readonly TransitionalWorker[] | null | undefined;
}

/** A fact that a type needs. */
export type TransitionalFact = keyof TransitionalFacts;

/** Where a station stands with its 経過措置 on a day. */
export type TransitionalStatus<Fact extends string = TransitionalFact> =
  /**
   * The measure holds, through `until`, or with `null` as long as the circumstance lasts, for what
   * it `covers`.
   */
  | {
      readonly status: 'in-force';
      readonly until: CivilDate | null;
      readonly covers: TransitionalCoverage;
    }
  /** It is to hold from a day on. */
  | { readonly status: 'not-yet'; readonly from: CivilDate }
  /**
   * It no longer holds, since that day; or, the circumstance having ended before it could, never
   * does.
   */
  | { readonly status: 'over'; readonly since: CivilDate }
  /** It does not apply; the findings that are errors say why. */
  | { readonly status: 'not-eligible' }
  /** Type 6 イ: those who receive the notice decide; the finding says what to bring. */
  | { readonly status: 'individual-judgement' }
  /**
   * No answer: facts are missing, or (none missing) the sources leave it open and the findings say
   * so.
   */
  | { readonly status: 'open'; readonly missing: readonly Fact[] };

/** The answer to {@link transitionalStanding}. */
export type TransitionalStanding = TransitionalStatus & {
  /** The ids of the rules that were applied. */
  readonly rules: readonly string[];
};

/** What the facts that belong to one type say. */
interface Particulars {
  readonly rules: readonly string[];
  readonly missing?: readonly TransitionalFact[];
  readonly findings?: readonly Finding[];
  /** The first day of the circumstance. */
  readonly from?: string;
  /** The day on which it is planned to end. */
  readonly planned?: string;
}

const needs = (rule: string, fact: TransitionalFact): Particulars => ({
  rules: [rule],
  missing: [fact],
});

const particulars: Readonly<Record<TransitionalType, (facts: TransitionalFacts) => Particulars>> = {
  1: () => ({ rules: ['grace.vn.channel'] }),
  2: ({ contract, completion }) => {
    const rule = 'grace.vn.type2.contract-date';
    if (!contract) return needs(rule, 'contract');
    const { findings } = inspectTransitionalContractDate(civil(contract));
    const rules = [rule, 'grace.vn.type2.expiry'];
    if (!completion) return { rules, findings };
    return {
      rules: [...rules, 'grace.vn.type2.completion'],
      findings: [...findings, ...inspectTransitionalCompletionMonth(completion).findings],
      planned: lastOfMonth(completion),
    };
  },
  3: () => ({ rules: ['grace.vn.type3.expiry'] }),
  4: ({ start, end }) => {
    const rules = ['grace.vn.type4.fields'];
    if (!start) return { rules, missing: end ? ['start'] : ['start', 'end'] };
    if (!end) return { rules, missing: ['end'] };
    const { findings } = inspectTransitionalConstruction({ start: civil(start), end: civil(end) });
    return { rules, findings, from: start, planned: end };
  },
  5: ({ closure }) => {
    const rule = 'grace.vn.type5.date';
    if (!closure) return needs(rule, 'closure');
    const { findings } = inspectTransitionalClosureDate(civil(closure));
    return { rules: [rule], findings, planned: closure };
  },
  6: ({ ground, youngest, staff }) => {
    if (ground === 'other') {
      return { rules: ['grace.vn.type6b'], findings: [finding(individualJudgement, {})] };
    }
    if (ground !== 'age') return needs('grace.vn.type-fields', 'ground');
    const rule = 'grace.vn.type6a.birth';
    if (staff) {
      for (const worker of givenList(staff)) {
        if (givenFacts(worker).fullTime) civil(worker.birth);
      }
      return { rules: [rule], findings: inspectTransitionalStaff(staff).findings };
    }
    if (!youngest) return needs(rule, 'youngest');
    return { rules: [rule], findings: inspectTransitionalBirthDate(civil(youngest)).findings };
  },
};

/** What is to be said of the filing on a day. */
function filing(type: TransitionalType, facts: TransitionalFacts, on: string): Finding[] {
  if (facts.filed) {
    const { scope } = facts;
    return [...inspectTransitionalFiledDate(civil(facts.filed), { type, scope }).findings];
  }
  if (type === '1') return [finding(channelPaper, {})];
  const until = transitionalDates.filing;
  if (on <= until) return [finding(toFile, { until })];
  return [finding(facts.scope === 'claims' ? notFiledClaimsOnly : notFiled, { until })];
}

/** Whether the measure holds on a day, given its first and its last. */
export function statusOn(
  on: string,
  from: string,
  until: CivilDate | null,
  covers: TransitionalCoverage,
): TransitionalStatus<never> {
  if (until && (on > until || until < from)) return { status: 'over', since: addDays(until, 1) };
  if (on < from) return { status: 'not-yet', from: civil(from) };
  return { status: 'in-force', until, covers };
}

/**
 * Where a 訪問看護ステーション stands with its 経過措置 on a day: the one question that its duty to
 * claim and verify online turns on.
 *
 * Errors among the findings make it `not-eligible`: a late or missing filing, type and scope that
 * do not go together, a date beyond its limit, a missing document, a circumstance that ended before
 * 2024-12-02, the day as of which it is judged. Once a planned end has passed the real one is asked
 * for: `open`, with `ended` missing. Type 6 イ is never decided here. What the sources
 * leave open is `open`; where the three countings of type 3 put the day on either side, `readings`
 * holds each. Type 1 is filed with the claim and bound by no date.
 *
 * Not checked: whether the notice was accepted, the channel ({@link transitionalChannel}), and
 * whether what is said is true. Source: S4.
 *
 * @throws RangeError when the type is none of '1' to '6', a day no civil date, or `facts` or
 * `staff` not what they should be.
 * @example
 * import { transitionalStanding } from 'iryokikan';
 * const facts = { filed: '2024-10-01', scope: 'both', contract: '2024-09-30' };
 * transitionalStanding({ type: '2', facts, on: '2025-06-30' }).value.until //=> '2025-06-30'
 * transitionalStanding({ type: '2', facts, on: '2025-07-01' }).value.since //=> '2025-07-01'
 * transitionalStanding({ type: '5', facts: {}, on: '2025-01-01' }).findings[0].reason
 * //=> 'not-filed'
 */
export function transitionalStanding(asked: {
  readonly type: TransitionalType;
  readonly facts: TransitionalFacts;
  readonly on: string;
}): Outcome<TransitionalStanding> {
  const { type } = givenFacts(asked);
  const facts = givenFacts(asked.facts);
  const { claims, eligibility } = typeInfo(type);
  const on = civil(asked.on);
  const { scope, documents, ground } = facts;

  const findings = filing(type, facts, on);
  const rules = ['grace.vn.table', 'grace.vn.filing-deadline'];
  if (type !== '1') rules.push('grace.vn.reference-date');
  if (scope) {
    rules.push('grace.vn.type-content');
    findings.push(...inspectTransitionalSelection({ type, scope }).findings);
  }
  if (documents && (type !== '6' || ground)) {
    rules.push('grace.vn.attachments');
    findings.push(...inspectTransitionalAttachments(documents, { type, ground }).findings);
  }
  const own = particulars[type](facts);
  rules.push(...own.rules);
  findings.push(...(own.findings ?? []));
  const missing: TransitionalFact[] = facts.filed ? [] : ['filed'];
  missing.push(...(own.missing ?? []));

  const expiry = transitionalExpiry(type, { ended: facts.ended });
  const [latest] = Object.values(expiry.readings ?? [expiry.value])
    .sort()
    .reverse();
  if (type !== '1' && latest && latest < transitionalDates.reference) {
    findings.push(finding(endedBefore, { until: latest, reference: transitionalDates.reference }));
  }

  const answer = (status: TransitionalStatus): Outcome<TransitionalStanding> => ({
    value: { ...status, rules },
    findings,
  });
  if (findings.some(isError)) return answer({ status: 'not-eligible' });
  if (ground === 'other' && type === '6') return answer({ status: 'individual-judgement' });
  if (missing.length || findings.some(({ readings }) => readings)) {
    return answer({ status: 'open', missing });
  }

  findings.push(...expiry.findings);
  const from =
    own.from && own.from > transitionalDates.reference ? own.from : transitionalDates.reference;
  const covers = {
    claims: claims && scope !== 'eligibility',
    eligibility: eligibility && scope !== 'claims',
  };
  const statusUntil = (until: CivilDate | null) => statusOn(on, from, until, covers);
  const cautious = statusUntil(expiry.value);
  const { planned } = own;
  if (cautious.status === 'in-force' && planned && planned < on && !facts.ended) {
    findings.push(finding(plannedEndPassed, { planned }));
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
