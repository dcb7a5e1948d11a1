import { daysBetween } from '../calendar/days.js';
import { japanTimeOf } from '../calendar/japan-time.js';
import { finding } from '../core/finding.js';
import { givenFacts, givenText } from '../core/given.js';
import type { Outcome } from '../core/outcome.js';
import { activationAtLimit, activationExpired } from './faults.js';

/** The time since the mail was sent: an ISO 8601 duration, or the two times. */
export type ActivationTime =
  | { readonly elapsed: string }
  | { readonly sentAt: string; readonly at: string };

const DAY = 86_400;

const duration =
  /^P(?:([\d.,]+)W)?(?:([\d.,]+)D)?(?:T(?:([\d.,]+)H)?(?:([\d.,]+)M)?(?:([\d.,]+)S)?)?$/;

const unitSeconds = [7 * DAY, DAY, 3600, 60, 1];

/** The seconds of an ISO 8601 duration of weeks to seconds; NaN where it is none. */
function secondsOf(text: string): number {
  const parts = duration.exec(text)?.slice(1);
  if (!parts?.some(Boolean) || text.endsWith('T')) return Number.NaN;
  return unitSeconds.reduce(
    (sum, unit, index) => sum + unit * Number(parts[index]?.replace(',', '.') ?? 0),
    0,
  );
}

/**
 * The seconds from the first day of the calendar to a time, which is Japan time or has an offset.
 */
function instantOf(text: string): number {
  const { date, minutes } = japanTimeOf(text);
  const seconds = /T..:..:([\d.,]+)/.exec(text)?.[1] ?? '0';
  return daysBetween('1873-01-01', date) * DAY + minutes * 60 + Number(seconds.replace(',', '.'));
}

/**
 * Whether the link 「ユーザー登録完了はこちら」 in the mail of the portal still opens: it is `open`
 * for less than 24 hours after the mail was sent, then `expired`. At exactly 24 hours the value is
 * `expired`, with both readings (経過 can mean reached or passed). Give the time `elapsed` as an
 * ISO 8601 duration, or `sentAt` and `at` as Japan times `YYYY-MM-DDTHH:mm[:ss]` or with an offset.
 *
 * Source: S4 「送信されてから 24 時間を経過しますと無効になります。」
 *
 * @throws RangeError when the duration or a time cannot be read, or the time lies before the
 * sending.
 * @example
 * import { activationLinkStatus } from 'iryokikan';
 * activationLinkStatus({ elapsed: 'PT23H59M59S' }).value //=> 'open'
 * activationLinkStatus({ elapsed: 'P1D' }).readings //=> { reached: 'expired', passed: 'open' }
 * activationLinkStatus({ sentAt: '2026-04-01T09:00', at: '2026-04-02T00:00:01Z' }).value
 * //=> 'expired'
 */
export function activationLinkStatus(time: ActivationTime): Outcome<'open' | 'expired'> {
  const given = givenFacts(time);
  const seconds =
    'elapsed' in given
      ? secondsOf(givenText(given.elapsed))
      : instantOf(given.at) - instantOf(given.sentAt);
  if (!(seconds >= 0)) {
    throw new RangeError(
      "経過時間を'PT23H59M'の形で、または送信の時刻とそれより後の時刻を渡してください。Pass the time elapsed like 'PT23H59M', or the time of sending and a later one (of a Date: date.toISOString()).",
    );
  }
  if (seconds < DAY) return { value: 'open', findings: [] };
  if (seconds > DAY) return { value: 'expired', findings: [finding(activationExpired, {})] };
  return {
    value: 'expired',
    readings: { reached: 'expired', passed: 'open' },
    findings: [finding(activationAtLimit, {})],
  };
}

/**
 * Why the mail with the link may not have arrived. Source: S4
 * 「メールアドレス登録確認メールが届かない場合」.
 *
 * @example
 * import { missingMailReasons } from 'iryokikan';
 * missingMailReasons[0].ja //=> 'メールアドレスの入力に誤りがある。'
 */
export const missingMailReasons: readonly { readonly ja: string; readonly en: string }[] = [
  { ja: 'メールアドレスの入力に誤りがある。', en: 'The e-mail address was mistyped.' },
  { ja: 'メール受信拒否の設定をしている。', en: 'The mailbox refuses the mail.' },
  { ja: '「迷惑メール」などのフォルダに入っている。', en: 'It lies in the spam folder.' },
];
