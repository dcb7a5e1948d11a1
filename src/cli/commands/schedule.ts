import { calendarTexts } from '../../calendar/en.js';
import type { Finding } from '../../core/finding.js';
import type { Outcome } from '../../core/outcome.js';
import { designationTexts } from '../../designation/en.js';
import {
  type DesignationSchedule,
  designationSchedule,
  designationStepDetails,
} from '../../designation/index.js';
import { onboardingTexts } from '../../onboarding/en.js';
import {
  type OnboardingKind,
  type OnboardingPlan,
  onboardingPlan,
} from '../../onboarding/index.js';
import { onboardingSvg, type PictureOptions, scheduleSvg } from '../../pictures/index.js';
import { prefectureTexts } from '../../prefecture/en.js';
import { findBureau, inspectPrefecture } from '../../prefecture/index.js';
import { dayInJapan } from '../inputs/clock.js';
import type { Options, Values } from '../inputs/command-line.js';
import { dateGiven } from '../inputs/dates.js';
import { calculated, refusedBy } from '../inputs/refusals.js';
import { UsageError } from '../inputs/usage-error.js';
import { translated } from '../reports/notes.js';
import { onboardingCalendar } from '../reports/onboarding-calendar.js';
import { onboardingTable } from '../reports/onboarding-table.js';
import { picturePage } from '../reports/picture-page.js';
import { scheduleCalendar } from '../reports/schedule-calendar.js';
import { scheduleTable } from '../reports/schedule-table.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import type { Status, Surroundings } from '../terminal/surroundings.js';
import { visible } from '../terminal/visible.js';
import type { Command, Exits } from './command.js';

const options = {
  designation: {
    kind: 'text',
    text: { ja: '指定（希望）日（必須）', en: 'day of the designation (required)' },
  },
  'practice-start': {
    kind: 'text',
    text: {
      ja: '診療・調剤開始日（既定は指定日）',
      en: 'day on which practice starts (default: the designation)',
    },
  },
  prefecture: {
    kind: 'text',
    text: { ja: '都道府県（13、東京 など）', en: 'prefecture (13, tokyo …)' },
  },
  bureau: {
    kind: 'text',
    text: {
      ja: '地方厚生（支）局（四国 など、--prefecture の代わり）',
      en: 'regional bureau (四国, shikoku …), instead of --prefecture',
    },
  },
  kind: {
    kind: 'text',
    text: {
      ja: '医科、歯科、薬局、訪問看護: 開始までの段取り全体を、必要なものと問い合わせ先とともに並べる',
      en: 'medical, dental, pharmacy or visiting-nursing: all steps before the start, what each needs and whom to ask',
    },
  },
  start: {
    kind: 'text',
    text: {
      ja: '開始日（--kind とともに。医療機関・薬局は指定希望日）',
      en: 'day of the start, with --kind (of an institution the designation)',
    },
  },
  vendor: {
    kind: 'text',
    text: {
      ja: '導入支援事業者の番号（1～6、訪問看護）',
      en: 'number of the installation vendor (1–6, visiting nursing)',
    },
  },
  client: {
    kind: 'text',
    text: {
      ja: '医療機関・ステーションの名前。カレンダーの予定が他と重ならない',
      en: 'name of the institution or station: its calendar events do not replace those of another',
    },
  },
  on: {
    kind: 'text',
    text: {
      ja: 'この日を基準に、過ぎた期限に印を付ける（既定は今日）',
      en: 'day against which deadlines are late (default: today in Japan)',
    },
  },
  format: {
    kind: ['text', 'json', 'ics', 'svg', 'html'],
    text: {
      ja: '出力の形式（既定 text、ics はカレンダー、svg と html は図）',
      en: 'form of the output (default text; ics is a calendar file, svg and html are pictures)',
    },
  },
} as const satisfies Options;

const about: Bilingual = {
  ja: `保険医療機関・保険薬局の指定までの手続（令和5年12月26日の通知の別紙3、①～⑨）を期限とともに並べます。
--kind で、電子証明書やオンライン請求の申請まで含めた段取りを並べます。訪問看護ステーションでは --kind 訪問看護 --start 2027-02-01 のように使います。
日付は 2026-11-01、令和8年11月1日、R8.11.1 のように書けます。
カレンダーに取り込むには: iryokikan schedule --designation 2026-11-01 --format ics > schedule.ics
図にするには: iryokikan schedule --designation 2026-11-01 --format svg > schedule.svg`,
  en: `Lists the steps before the designation of an institution or pharmacy (①–⑨ of 別紙3, notice of 26 December 2023) with
their deadlines. With --kind the plan goes on to the certificate and the online claims, and holds for visiting nursing
too (--kind visiting-nursing --start 2027-02-01). Dates may be written as 2026-11-01 or in Japanese eras.
For a calendar program: iryokikan schedule --designation 2026-11-01 --format ics > schedule.ics
As a picture: iryokikan schedule --designation 2026-11-01 --format svg > schedule.svg`,
};

const exits = {
  0: { ja: '過ぎた期限なし', en: 'no deadline is late' },
  1: { ja: '過ぎた期限がある、または定めがない', en: 'a deadline is late, or there is no rule' },
  2: { ja: '使い方の誤り', en: 'wrong usage' },
} as const satisfies Exits;

/** The bureau that was asked for, by its id; undefined where none was. */
function bureauGiven({ prefecture, bureau }: Values<typeof options>): string | undefined {
  if (prefecture !== undefined && bureau !== undefined) {
    throw new UsageError({
      ja: '--prefecture と --bureau はどちらか一方を指定してください。',
      en: 'Give either --prefecture or --bureau.',
    });
  }
  if (bureau === undefined) return undefined;
  const found = findBureau(bureau);
  if (found) return found.id;
  throw new UsageError({
    ja: `--bureau: ${bureau} という地方厚生（支）局はありません。例: 関東信越、四国`,
    en: `--bureau: there is no regional bureau ${bureau}. Examples: kantoshinetsu, 四国`,
  });
}

function prefectureGiven({ prefecture }: Values<typeof options>): string | undefined {
  if (prefecture === undefined) return undefined;
  const { value, findings } = inspectPrefecture(prefecture);
  if (value) return value.code;
  throw refusedBy('--prefecture', findings, prefectureTexts);
}

/** Who starts, as it was given. */
function kindGiven(given: string): OnboardingKind {
  const words: Readonly<Record<OnboardingKind, readonly string[]>> = {
    medical: ['medical', '医科', '1'],
    dental: ['dental', '歯科', '3'],
    pharmacy: ['pharmacy', '薬局', '調剤', '4'],
    'visiting-nursing': ['visiting-nursing', '訪問看護', '訪問看護ステーション', '6'],
  };
  const found = Object.entries(words).find(([, names]) => names.includes(given.trim()));
  if (found) return found[0] as OnboardingKind;
  throw new UsageError({
    ja: `--kind: ${given} は読み取れません。医科、歯科、薬局、訪問看護から指定してください。`,
    en: `--kind: there is no ${given}. Give medical, dental, pharmacy or visiting-nursing.`,
  });
}

/** Options that go without another. */
function refuseBeside(
  values: Values<typeof options>,
  names: readonly (keyof typeof options)[],
  kind: boolean,
): void {
  const stray = names.find((name) => values[name] !== undefined);
  if (stray === undefined) return;
  throw new UsageError({
    ja: `--${stray} は --kind ${kind ? 'とともには使えません' : 'とともに指定してください'}。`,
    en: kind ? `--${stray} does not go with --kind.` : `--${stray} goes with --kind.`,
  });
}

/** The plan that a call asks for. */
function planOf(
  values: Values<typeof options> & { readonly kind: string },
  today: string,
): { readonly on: string; readonly outcome: Outcome<OnboardingPlan | null> } {
  refuseBeside(values, ['practice-start', 'bureau'], true);
  if (values.start !== undefined) refuseBeside(values, ['designation'], true);
  const start = values.start ?? values.designation;
  if (start === undefined) {
    throw new UsageError({
      ja: '開始日を指定してください。例: iryokikan schedule --kind 訪問看護 --start 2027-02-01',
      en: 'Give the day of the start. Example: iryokikan schedule --kind visiting-nursing --start 2027-02-01',
    });
  }
  const on = values.on === undefined ? today : dateGiven('--on', values.on);
  const asked = {
    kind: kindGiven(values.kind),
    start: dateGiven('--start', start),
    prefecture: prefectureGiven(values),
    vendor: values.vendor === undefined ? undefined : Number(values.vendor),
    on,
  };
  return { on, outcome: calculated(() => onboardingPlan(asked)) };
}

/** The schedule that a call asks for. */
function scheduleOf(
  values: Values<typeof options>,
  today: string,
): { readonly on: string; readonly outcome: Outcome<DesignationSchedule | null> } {
  refuseBeside(values, ['start', 'vendor'], false);
  const { designation, 'practice-start': start } = values;
  if (designation === undefined) {
    throw new UsageError({
      ja: '指定（希望）日を指定してください。例: iryokikan schedule --designation 2026-11-01',
      en: 'Give the day of the designation. Example: iryokikan schedule --designation 2026-11-01',
    });
  }
  const on = values.on === undefined ? today : dateGiven('--on', values.on);
  const plan = {
    designation: dateGiven('--designation', designation),
    practiceStart: start === undefined ? undefined : dateGiven('--practice-start', start),
    bureau: bureauGiven(values),
    prefecture: prefectureGiven(values),
    on,
  };
  return { on, outcome: calculated(() => designationSchedule(plan)) };
}

const pictureTitle: Bilingual = { ja: '開始までの日程', en: 'Schedule before the start' };

/** A plan as a picture, alone or in a page with its findings. */
function drawn<T>(
  format: 'svg' | 'html',
  draw: (plan: T, options: PictureOptions) => string,
  plan: T,
  findings: readonly Finding[],
  lang: Lang,
  client = '',
): string {
  const svg = draw(plan, { language: lang, subject: visible(client), width: 760 });
  const title = [pictureTitle[lang], client].filter(Boolean).join(' ');
  return format === 'svg' ? svg : picturePage(title, svg, findings, lang);
}

const texts = { ...calendarTexts, ...designationTexts, ...onboardingTexts };

/** `iryokikan schedule`: the exit status is 1 when a deadline is late or there is no rule. */
async function run(
  positionals: readonly string[],
  values: Values<typeof options>,
  lang: Lang,
  { stdout, stderr, now }: Surroundings,
): Promise<Status> {
  if (positionals.length > 0) {
    throw new UsageError({
      ja: `${positionals[0]} は余分です。日付は --designation で指定してください。`,
      en: `${positionals[0]} is too much. Give the day by --designation.`,
    });
  }
  const { format = 'text', client, kind } = values;
  const made = now();
  if (kind !== undefined) {
    const asked = planOf({ ...values, kind }, dayInJapan(made));
    const plan = asked.outcome.value;
    const findings = translated(asked.outcome.findings, texts, lang);
    if (format === 'json') {
      const data = { on: asked.on, client, plan, findings };
      stdout.write(`${JSON.stringify(data, undefined, 2)}\n`);
    } else if (!plan) {
      stderr.write(`iryokikan: ${findings.map(({ message }) => message).join('')}\n`);
    } else if (format === 'ics') {
      stdout.write(onboardingCalendar(plan, findings, lang, made, client));
    } else if (format === 'svg' || format === 'html') {
      stdout.write(drawn(format, onboardingSvg, plan, findings, lang, client));
    } else {
      stdout.write(onboardingTable(plan, findings, lang, asked.on, client));
    }
    return plan && !findings.some(isLate) ? 0 : 1;
  }
  const { on, outcome } = scheduleOf(values, dayInJapan(made));
  const findings = translated(outcome.findings, texts, lang);
  const schedule = outcome.value;
  if (format === 'json') {
    const steps = schedule?.steps.map((step) => {
      const { en, at } = designationStepDetails[step.id];
      return { ...step, name: { ja: step.name, en }, at };
    });
    const detailed = schedule && { ...schedule, steps };
    stdout.write(`${JSON.stringify({ on, client, schedule: detailed, findings }, undefined, 2)}\n`);
  } else if (!schedule) {
    stderr.write(`iryokikan: ${findings.map(({ message }) => message).join('')}\n`);
  } else if (format === 'ics') {
    stdout.write(scheduleCalendar(schedule, findings, lang, made, client));
  } else if (format === 'svg' || format === 'html') {
    stdout.write(drawn(format, scheduleSvg, schedule, findings, lang, client));
  } else {
    stdout.write(scheduleTable(schedule, findings, lang, on, client));
  }
  return schedule && !findings.some(isLate) ? 0 : 1;
}

function isLate({ severity, reason }: Finding): boolean {
  return severity === 'warning' && reason.startsWith('late');
}

export const command: Command<typeof options> = {
  name: 'schedule',
  operands: '--designation DATE',
  summary: {
    ja: '指定までの手続の期限を並べる（表、JSON、カレンダー、図）',
    en: 'the steps before a designation (table, JSON, calendar file, picture)',
  },
  about,
  options,
  exits,
  run,
};
