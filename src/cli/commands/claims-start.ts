import { calendarTexts } from '../../calendar/en.js';
import { claimsStartTexts } from '../../claims-start/en.js';
import {
  type ClaimWindowDay,
  claimsStartMonths,
  claimWindow,
  inspectClaimsStartMonth,
} from '../../claims-start/index.js';
import { isError } from '../../core/inspection.js';
import type { Options, Values } from '../inputs/command-line.js';
import { dateGiven } from '../inputs/dates.js';
import { calculated } from '../inputs/refusals.js';
import { UsageError } from '../inputs/usage-error.js';
import { noteOf, translated } from '../reports/notes.js';
import { dayIn } from '../terminal/days.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import type { Status, Surroundings } from '../terminal/surroundings.js';
import type { Command, Exits } from './command.js';

const options = {
  requested: {
    kind: 'text',
    text: {
      ja: '希望する請求開始月（2026-07）。選べなければ終了コード1',
      en: 'the month asked for (2026-07); exit status 1 if it is not offered',
    },
  },
  format: {
    kind: ['text', 'json'],
    text: { ja: '出力の形式（既定 text）', en: 'form of the output (default text)' },
  },
} as const satisfies Options;

const about: Bilingual = {
  ja: `オンライン請求の利用開始を申請する日から、選べる請求開始月（毎月20日締め）を示します。
日付は 2026-05-18、令和8年5月18日、R8.5.18 のように書けます。`,
  en: `Tells the months in which online claims can start after an application (each month closes on the 20th).
The date may be written as 2026-05-18 or in a Japanese era.`,
};

const exits = {
  0: { ja: '計算できた', en: 'well' },
  1: { ja: '--requested の月は選べない', en: 'the month of --requested is not offered' },
  2: { ja: '使い方の誤り', en: 'wrong usage' },
} as const satisfies Exits;

const words = {
  applied: { ja: '申請日', en: 'applied' },
  closing: { ja: '締め', en: 'closing' },
  months: { ja: '請求開始月', en: 'claims may start in' },
  or: { ja: 'または', en: 'or' },
  send: { ja: '送信できる期間', en: 'claims accepted' },
} as const satisfies Record<string, Bilingual>;

/**
 * When the claims of a month are accepted, 「2024-07-05（金）～… 08:00～21:00」: a line per closing
 * hour.
 */
function windowsOf(month: string, lang: Lang): string[] {
  const days = claimWindow(month);
  const to = lang === 'ja' ? '～' : ' – ';
  return [...new Set(days.map(({ until }) => until))].map((closes) => {
    const same = days.filter(({ until }) => until === closes);
    const [first, last] = [same[0], same.at(-1)] as [ClaimWindowDay, ClaimWindowDay];
    return `${dayIn(first.date, lang)}${to}${dayIn(last.date, lang)} ${first.from}${to.trim()}${closes}`;
  });
}

/** `iryokikan claims-start`: the exit status is 1 when the month asked for is not offered. */
async function run(
  positionals: readonly string[],
  { requested, format = 'text' }: Values<typeof options>,
  lang: Lang,
  { stdout }: Surroundings,
): Promise<Status> {
  const [given, extra] = positionals;
  if (given === undefined || extra !== undefined) {
    throw new UsageError({
      ja: '申請日を1つ指定してください。例: iryokikan claims-start 2026-05-18',
      en: 'Give the day of the application. Example: iryokikan claims-start 2026-05-18',
    });
  }
  const applied = dateGiven('DATE', given);
  const { value, findings: known } = calculated(() => claimsStartMonths(applied));
  const asked =
    requested === undefined
      ? []
      : calculated(() => inspectClaimsStartMonth(requested, { applied })).findings;
  const texts = { ...calendarTexts, ...claimsStartTexts };
  const findings = translated([...asked, ...known], texts, lang);
  if (format === 'json') {
    stdout.write(`${JSON.stringify({ applied, ...value, findings }, undefined, 2)}\n`);
  } else {
    const { closing, options: months } = value;
    const lines = [
      `${words.applied[lang]} ${dayIn(applied, lang)}  ${words.closing[lang]} ${dayIn(closing, lang)}`,
      `${words.months[lang]} ${months.join(` ${words.or[lang]} `)}`,
      ...months.flatMap((month) =>
        windowsOf(month, lang).map((window) => `  ${month}  ${words.send[lang]} ${window}`),
      ),
      ...findings.map((found) => noteOf(found, lang)),
    ];
    stdout.write(`${lines.join('\n')}\n`);
  }
  return findings.some(isError) ? 1 : 0;
}

export const command: Command<typeof options> = {
  name: 'claims-start',
  operands: 'DATE',
  summary: {
    ja: '申請日から、オンライン請求を始められる月を調べる',
    en: 'the months in which online claims can start after an application',
  },
  about,
  options,
  exits,
  run,
};
