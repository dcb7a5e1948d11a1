import { calendarTexts } from '../../calendar/en.js';
import { japanTimeOf } from '../../calendar/index.js';
import type { Outcome } from '../../core/outcome.js';
import { eFilingTexts } from '../../e-filing/en.js';
import { filingServiceStatus } from '../../e-filing/index.js';
import { supportDeskTexts } from '../../support-desk/en.js';
import {
  type DeskHours,
  deskHoursOn,
  deskStatus,
  deskTopics,
  findDesk,
  nextDeskHours,
  type PhoneDeskId,
  type SupportDesk,
  supportDesks,
} from '../../support-desk/index.js';
import { timeInJapan } from '../inputs/clock.js';
import type { Options, Values } from '../inputs/command-line.js';
import { calculated } from '../inputs/refusals.js';
import { UsageError } from '../inputs/usage-error.js';
import { noteOf, translated } from '../reports/notes.js';
import { dayIn, timeOfDay } from '../terminal/days.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import type { Status, Surroundings } from '../terminal/surroundings.js';
import type { Command, Exits } from './command.js';

const options = {
  at: {
    kind: 'text',
    text: {
      ja: '日本時間（2026-11-02T09:30）、または時差の付いた時刻（既定は今）',
      en: 'time in Japan (2026-11-02T09:30), or with an offset (default: now)',
    },
  },
} as const satisfies Options;

const about: Bilingual = {
  ja: `問い合わせ先が受け付けているかを調べます。DESKを省くと、問い合わせ先と用件の一覧を示します。
  call-centre      オンライン資格確認等コールセンター
  claims-system    オンライン請求ヘルプデスク
  claims-network   オンライン請求ネットワークサポートデスク
  e-filing         保険医療機関等電子申請・届出等システム
電話番号でも指定できます（0800-080-4583）。`,
  en: `Tells whether a desk answers. Without DESK it lists the desks and who answers what.
  call-centre      call centre for online eligibility verification
  claims-system    help desk for online claims
  claims-network   network support desk for online claims
  e-filing         the electronic-filing system
A telephone number will do too (0800-080-4583).`,
};

const exits = {
  0: { ja: '受付中', en: 'open' },
  1: { ja: '受付時間外', en: 'closed' },
  2: {
    ja: '使い方の誤り、または受付時間が案内にない',
    en: 'wrong usage, or no guide gives the hours',
  },
} as const satisfies Exits;

const words = {
  open: { ja: '受付中', en: 'open' },
  closed: { ja: '受付時間外', en: 'closed' },
  until: { ja: 'まで', en: '' },
  untilBefore: { ja: '', en: 'until ' },
  next: { ja: '次の受付', en: 'next' },
  tollFree: { ja: '（通話無料）', en: ' (toll-free)' },
  filing: { ja: '保険医療機関等電子申請・届出等システム', en: 'Electronic-filing system' },
  filingHours: { ja: '月～土曜日 08:00～21:00', en: 'Monday to Saturday 08:00–21:00' },
} as const satisfies Record<string, Bilingual>;

const hoursText = ({ from, until }: DeskHours, lang: Lang) =>
  lang === 'ja' ? `${from}～${until}` : `${from}–${until}`;

function phoneOf({ phoneText, tollFree }: SupportDesk, lang: Lang): string {
  return phoneText ? `${phoneText}${tollFree ? words.tollFree[lang] : ''}` : '';
}

function hasHours(desk: SupportDesk): desk is SupportDesk & { readonly id: PhoneDeskId } {
  return desk.id !== 'bureau' && desk.id !== 'ssk';
}

/** The desks, and what each is asked about. */
function deskList(lang: Lang): string {
  return supportDesks
    .map((desk) => {
      const topics = desk.topics.map((topic) => `  ${deskTopics[topic][lang]}`);
      const head = [desk.name[lang], phoneOf(desk, lang), `[${desk.id}]`];
      return `${[head.filter(Boolean).join('  '), ...topics].join('\n')}\n`;
    })
    .join('\n');
}

const texts = { ...calendarTexts, ...supportDeskTexts, ...eFilingTexts };

/** What a desk answers at a time, and when it can be reached next. */
function deskAt(
  desk: SupportDesk & { readonly id: PhoneDeskId },
  at: string,
  lang: Lang,
): { readonly outcome: Outcome<'open' | 'closed'>; readonly lines: readonly string[] } {
  const outcome = deskStatus(desk.id, at);
  const today = deskHoursOn(desk.id, japanTimeOf(at).date).value;
  const head = `${desk.name[lang]}  ${phoneOf(desk, lang)}`;
  if (outcome.value === 'open' && today) {
    const until = `${words.untilBefore[lang]}${today.until}${words.until[lang]}`;
    return { outcome, lines: [head, `${words.open[lang]}  ${until}`] };
  }
  const next = nextDeskHours(desk.id, at).value;
  const when = `${dayIn(next.date, lang)} ${hoursText(next, lang)}`;
  return { outcome, lines: [head, `${words.closed[lang]}  ${words.next[lang]}: ${when}`] };
}

function filingAt(at: string, lang: Lang): ReturnType<typeof deskAt> {
  const outcome = filingServiceStatus(at);
  const state = words[outcome.value][lang];
  return { outcome, lines: [words.filing[lang], `${state}  ${words.filingHours[lang]}`] };
}

/** The desk of a name, or the wrong usage that tells why it cannot be asked. */
function deskGiven(given: string): SupportDesk & { readonly id: PhoneDeskId } {
  const desk = findDesk(given);
  if (!desk) {
    throw new UsageError({
      ja: `${given} という問い合わせ先はありません。iryokikan open で一覧を表示します。`,
      en: `There is no desk ${given}. iryokikan open lists them.`,
    });
  }
  if (hasHours(desk)) return desk;
  throw new UsageError({
    ja: `${desk.name.ja}の受付時間は案内に記載がありません。直接お問い合わせください。${phoneOf(desk, 'ja')}`,
    en: `No guide gives the hours of this desk (${desk.name.en}). Ask it directly. ${phoneOf(desk, 'en')}`.trim(),
  });
}

/** The time that was given, with a blank for the `T` too; or the wrong usage. */
function timeGiven(given: string): string {
  const at = given.trim().replace(/^(\S+) (?=\d)/, '$1T');
  try {
    japanTimeOf(at);
    return at;
  } catch {
    throw new UsageError({
      ja: `--at: 「${given}」は時刻として読み取れません。2026-11-02T09:30 のように指定してください。`,
      en: `--at: "${given}" cannot be read as a time. Write it like 2026-11-02T09:30.`,
    });
  }
}

/** `iryokikan open`: the exit status is 0 when the desk is open, 1 when it is closed. */
async function run(
  positionals: readonly string[],
  values: Values<typeof options>,
  lang: Lang,
  { stdout, now }: Surroundings,
): Promise<Status> {
  const [given, extra] = positionals;
  if (extra !== undefined) {
    throw new UsageError({
      ja: `問い合わせ先は1つだけ指定してください（${extra} は余分です）。`,
      en: `Name one desk only (${extra} is too much).`,
    });
  }
  if (given === undefined) {
    stdout.write(deskList(lang));
    return 0;
  }
  const at = values.at === undefined ? timeInJapan(now()) : timeGiven(values.at);
  const desk = given === 'e-filing' ? undefined : deskGiven(given);
  const { outcome, lines } = calculated(() => (desk ? deskAt(desk, at, lang) : filingAt(at, lang)));
  const { date, minutes } = japanTimeOf(at);
  const head = `${dayIn(date, lang)} ${timeOfDay(minutes)}`;
  const notes = translated(outcome.findings, texts, lang).map((found) => noteOf(found, lang));
  stdout.write(`${[head, ...lines, ...notes].join('\n')}\n`);
  return outcome.value === 'open' ? 0 : 1;
}

export const command: Command<typeof options> = {
  name: 'open',
  operands: '[DESK]',
  summary: {
    ja: '問い合わせ先がいま受け付けているかを調べる',
    en: 'whether a support desk answers now, and who answers what',
  },
  about,
  options,
  exits,
  run,
};
