import { civil } from '../calendar/civil.js';
import { type Finding, finding } from '../core/finding.js';
import { givenFacts, givenFlag, givenName } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { portalRenewed } from '../facts/portal.js';
import {
  successionCodeUnchanged,
  successionContinuity,
  successionOtherCase,
  successionReplaced,
} from './faults.js';

/** What happened to the institution. */
export type SuccessionEvent = 'incorporation' | 'family' | 'relocation' | 'franchise' | 'other';

/** A case of 承継手続き as the letter lists it. */
export interface SuccessionCase {
  readonly id: SuccessionEvent;
  readonly ja: string;
  readonly en: string;
  /** Whether 実質的な診療体制／調剤体制 must go on; written for two of the four only. */
  readonly continuity: boolean;
}

/**
 * The cases in which the letter of 2023-02-03 asks for 承継手続き, and `other` for its 「等」.
 * Source: S3
 * 別添2.
 *
 * @example
 * import { successionCases } from 'iryokikan';
 * successionCases.filter(({ continuity }) => continuity).map(({ id }) => id)
 * //=> ['family', 'franchise']
 */
export const successionCases: readonly SuccessionCase[] = [
  {
    id: 'incorporation',
    ja: '個人診療所を医療法人化',
    en: 'a clinic of a person becomes a medical corporation',
    continuity: false,
  },
  { id: 'family', ja: '親から子', en: 'from parent to child, and the like', continuity: true },
  { id: 'relocation', ja: '住所移転', en: 'the institution moves', continuity: false },
  {
    id: 'franchise',
    ja: 'フランチャイズ契約先の変更',
    en: 'another franchise partner',
    continuity: true,
  },
  { id: 'other', ja: 'その他', en: 'other', continuity: false },
];

/** What is known of the event. */
export interface Succession {
  readonly event: SuccessionEvent;
  /** Whether the 医療機関等コード changes. */
  readonly codeChanged: boolean;
  /** Whether 実質的な診療体制 or 調剤体制 goes on; undefined: not known, taken as yes and told. */
  readonly continued?: boolean | undefined;
  /** The day on which one asks: from 2024-03-25 on today's way is told. */
  readonly on?: string | undefined;
}

/** Whether 承継手続き is needed. */
export type SuccessionNeed = 'needed' | 'not-needed';

/**
 * 承継手続きの要否: whether it applies, by which all rights and duties about オンライン資格確認
 * pass to the new code. It goes with a change of the 医療機関等コード. The letter lists four cases
 * and 「等」: for any other the value is `needed`, with both readings.
 *
 * Without a change of the code `value` is the reading of the whole sentence, `not-needed`, and not
 * the cautious one: except for the first case listed it can be read otherwise, and both readings
 * are given.
 *
 * The old portal was replaced on 2024-03-25: asked `on` a later day, an `info` names today's way
 * ({@link codeChangeSteps}).
 *
 * Source: S3 別添2 「承継手続きとは、医療機関等コードの変更を伴う、…場合等において…」.
 *
 * @throws RangeError when the event is none of {@link successionCases}, or `codeChanged` neither
 * true nor false, or `on` no civil date.
 * @example
 * import { successionNeed } from 'iryokikan';
 * successionNeed({ event: 'relocation', codeChanged: true }).value //=> 'needed'
 * successionNeed({ event: 'family', codeChanged: true, continued: false }).value //=> 'not-needed'
 * successionNeed({ event: 'relocation', codeChanged: false }).readings
 * //=> { 'every-case': 'not-needed', 'first-case': 'needed' }
 */
export function successionNeed(asked: Succession): Outcome<SuccessionNeed> {
  const answer = needOf(asked);
  const isReplaced = asked.on !== undefined && civil(asked.on) >= portalRenewed;
  if (!isReplaced) return answer;
  return { ...answer, findings: [...answer.findings, finding(successionReplaced, {})] };
}

function needOf(asked: Succession): Outcome<SuccessionNeed> {
  const { event, continued } = givenFacts(asked);
  givenName(
    event,
    successionCases.map(({ id }) => id),
  );
  const codeChanged = givenFlag(asked.codeChanged, 'codeChanged');
  const needsContinuity = successionCases.some(({ id, continuity }) => id === event && continuity);
  if (needsContinuity && continued === false) return { value: 'not-needed', findings: [] };
  if (!codeChanged) {
    return event === 'incorporation' || event === 'other'
      ? { value: 'not-needed', findings: [] }
      : {
          value: 'not-needed',
          readings: { 'every-case': 'not-needed', 'first-case': 'needed' },
          findings: [finding(successionCodeUnchanged, {})],
        };
  }
  if (event === 'other') {
    return {
      value: 'needed',
      readings: { 'other-cases-too': 'needed', 'listed-cases-only': 'not-needed' },
      findings: [finding(successionOtherCase, {})],
    };
  }
  const findings: Finding[] =
    needsContinuity && continued === undefined ? [finding(successionContinuity, {})] : [];
  return { value: 'needed', findings };
}
