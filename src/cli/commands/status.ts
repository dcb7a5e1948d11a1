import { type MatterOn, type MatterStatus, statusOn } from '../../milestone/index.js';
import { dayInJapan } from '../inputs/clock.js';
import type { Options, Values } from '../inputs/command-line.js';
import { dateGiven } from '../inputs/dates.js';
import { UsageError } from '../inputs/usage-error.js';
import { dayIn } from '../terminal/days.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import type { Status, Surroundings } from '../terminal/surroundings.js';
import type { Command, Exits } from './command.js';

const options = {
  on: {
    kind: 'text',
    text: { ja: 'この日について調べる（既定は今日）', en: 'the day asked about (default: today)' },
  },
  for: {
    kind: ['institutions', 'visiting-nursing'],
    text: {
      ja: '医療機関・薬局、または訪問看護にかかわるものだけ',
      en: 'only what concerns institutions and pharmacies, or visiting nursing',
    },
  },
  format: {
    kind: ['text', 'json'],
    text: { ja: '出力の形式（既定 text）', en: 'form of the output (default text)' },
  },
} as const satisfies Options;

const about: Bilingual = {
  ja: `その日に有効な義務・届出・経過措置・一覧と、終わったもの、案内からは分からないものを並べます。
日付は 2026-11-02、令和8年11月2日、R8.11.2 のように書けます。例: iryokikan status --on 2026-11-02`,
  en: `Lists which duties, notices, transitional measures and lists are in force on a day, which have ended, and of which
no source tells. The date may be written in a Japanese era. Example: iryokikan status --on 2026-11-02`,
};

const exits = {
  0: { ja: '示した', en: 'well' },
  2: { ja: '使い方の誤り', en: 'wrong usage' },
} as const satisfies Exits;

const headings: Readonly<Record<MatterStatus, Bilingual>> = {
  'in-force': { ja: '有効なもの', en: 'In force' },
  'not-yet': { ja: 'これからのもの', en: 'Still to come' },
  ended: { ja: '終わったもの', en: 'Ended' },
  unknown: { ja: '案内からは分からないもの', en: 'Unknown' },
};

/** Since when, through when, or as of when. */
function timeOf({ status, from, until, asOf }: MatterOn, lang: Lang): string {
  const [since, to] = [from && dayIn(from, lang), until && dayIn(until, lang)];
  if (status === 'unknown' && asOf) return lang === 'ja' ? `${asOf}時点の案内` : `as of ${asOf}`;
  if (status === 'ended') return lang === 'ja' ? `${to}まででした` : `until ${to}`;
  if (lang === 'en')
    return [since && `from ${since}`, to && `until ${to}`].filter(Boolean).join(' ');
  return [since && `${since}から`, to && `${to}まで`].filter(Boolean).join('');
}

function lineOf(matter: MatterOn, lang: Lang): string {
  const { name, state, status, rule } = matter;
  const told = state && status !== 'ended' ? state[lang] : '';
  const rest =
    [told, timeOf(matter, lang)].filter(Boolean).join(lang === 'ja' ? '、' : ', ') || '—';
  return `  ${name[lang]}: ${rest}  [${rule}]`;
}

/** `iryokikan status`: what holds on a day. */
async function run(
  positionals: readonly string[],
  { on: given, for: audience, format = 'text' }: Values<typeof options>,
  lang: Lang,
  { stdout, now }: Surroundings,
): Promise<Status> {
  if (positionals.length > 0) {
    throw new UsageError({
      ja: `${positionals[0]} は余分です。日付は --on で指定してください。`,
      en: `${positionals[0]} is too much. Give the day by --on.`,
    });
  }
  const on = given === undefined ? dayInJapan(now()) : dateGiven('--on', given);
  const matters = statusOn(on).filter(
    (each) => audience === undefined || each.audience === 'all' || each.audience === audience,
  );
  if (format === 'json') {
    stdout.write(`${JSON.stringify({ on, matters }, undefined, 2)}\n`);
    return 0;
  }
  const sections = (Object.keys(headings) as MatterStatus[]).flatMap((status) => {
    const lines = matters
      .filter((each) => each.status === status)
      .map((each) => lineOf(each, lang));
    return lines.length > 0 ? [[headings[status][lang], ...lines].join('\n')] : [];
  });
  stdout.write(`${[dayIn(on, lang), ...sections].join('\n\n')}\n`);
  return 0;
}

export const command: Command<typeof options> = {
  name: 'status',
  operands: '',
  summary: {
    ja: 'その日に有効な義務・届出・経過措置を調べる',
    en: 'which duties, notices and measures are in force on a day',
  },
  about,
  options,
  exits,
  run,
};
