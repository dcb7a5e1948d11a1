import { type CivilDate, civil } from '../calendar/civil.js';
import { addDays } from '../calendar/days.js';
import { isAged } from '../facts/printed.js';
import { type DatedMatter, datedMatters, type MatterSpan } from './matters.js';

/**
 * How a matter stands on a day: it holds, it did until a day, it will from a day on, or no source
 * tells: in a gap between two rules, or of a list that has aged.
 */
export type MatterStatus = 'in-force' | 'ended' | 'not-yet' | 'unknown';

/** How one matter stands on a day. */
export interface MatterOn extends Pick<DatedMatter, 'id' | 'name' | 'audience' | 'rule'> {
  readonly status: MatterStatus;
  /** What holds, held last, or will hold first; null in a gap. */
  readonly state: { readonly ja: string; readonly en: string } | null;
  /** Since when it holds, or from when it will; null where it has ended or no source tells. */
  readonly from: CivilDate | null;
  /** Through which day it holds or held; null where none is set. */
  readonly until: CivilDate | null;
  /** The day or month as of which a list that ages is known; null for what is no such list. */
  readonly asOf: string | null;
}

const day = (text: string | undefined) => (text === undefined ? null : civil(text));

const lastDay = ({ until, before }: MatterSpan) =>
  before === undefined ? day(until) : addDays(before, -1);

function standing(matter: DatedMatter, on: CivilDate): MatterOn {
  const { id, name, audience, rule, asOf = null, spans } = matter;
  const as = (status: MatterStatus, span?: MatterSpan): MatterOn => ({
    id,
    name,
    audience,
    rule,
    status,
    state: span?.state ?? null,
    from: status === 'ended' ? null : day(span?.from),
    until: span ? lastDay(span) : null,
    asOf,
  });
  const begun = spans.filter(({ from }) => from === undefined || from <= on);
  const latest = begun[begun.length - 1];
  if (!latest) return as('not-yet', spans[0]);
  const last = lastDay(latest);
  if (last === null || on <= last) {
    return as(asOf !== null && isAged(asOf, on) ? 'unknown' : 'in-force', latest);
  }
  return begun.length < spans.length ? as('unknown') : as('ended', latest);
}

/**
 * 今日できること: how everything that the rules date stands on a day, in the order of
 * {@link datedMatters}. Of a list that ages (addresses, telephone numbers, supported browsers) the
 * status is `unknown` after the day as of which its source gives it.
 *
 * Not checked: what has changed since the sources were written. Source: the rule of each.
 *
 * @throws RangeError when the day is no civil date.
 * @example
 * import { statusOn } from 'iryokikan';
 * const today = statusOn('2026-11-02');
 * today.find(({ id }) => id === 'vn-online')?.state?.ja //=> '義務（12月請求分から）'
 * today.find(({ id }) => id === 'vn-transitional-2-5')?.status //=> 'ended'
 */
export function statusOn(on: string): readonly MatterOn[] {
  const asked = civil(on);
  return datedMatters.map((matter) => standing(matter, asked));
}
