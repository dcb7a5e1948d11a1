/** The pages docs/today.md and docs/en/today.md: how all that the rules date stands, from the last turn on and before. */
import type { DatedMatter, MatterOn, MatterSpan } from '../../src/milestone/index.js';

/** What the page says, in a language; `{turn}` is the last day on which anything turns. */
interface Words {
  readonly path: string;
  /** From the page to the pages of the rules. */
  readonly rules: string;
  readonly title: string;
  readonly lead: string;
  readonly since: string;
  readonly turn: string;
  readonly all: string;
  readonly head: string;
  readonly states: Readonly<Record<'in-force' | 'not-yet' | 'ended' | 'unknown', string>>;
  readonly undated: string;
  readonly comma: string;
  from(date: string): string;
  until(date: string): string;
  before(date: string): string;
  asOf(date: string): string;
  unknownAfter(date: string): string;
  joined(days: readonly string[]): string;
  row(name: string, text: string, link: string): string;
}

const words: Readonly<Record<'ja' | 'en', Words>> = {
  ja: {
    path: 'docs/today.md',
    rules: 'rules',
    title: '今日できること',
    lead: "規則の日付から作った一覧です。ある日について調べるには、`iryokikan status --on 2026-11-02` か、関数 `statusOn('2026-11-02')` を使います。資料が書かれた後に変わったことは分かりません。",
    since: '{turn}以降',
    turn: '規則と一覧の日付の中で最後の節目は{turn}です。その日からは次のとおりです。',
    all: 'すべての期間',
    head: '| 事項 | いつからいつまで | 規則 |',
    states: {
      'in-force': '有効なもの',
      'not-yet': 'これからのもの',
      ended: '終わったもの',
      unknown: '案内からは分からないもの（示した時点の案内によります）',
    },
    undated: '日付の定めなし',
    comma: '、',
    from: (date) => `${date}から`,
    until: (date) => `${date}まで`,
    before: (date) => `${date}の前日まで`,
    asOf: (date) => `${date}時点`,
    unknownAfter: (date) => `${date}より後は不明`,
    joined: (days) => days.join(''),
    row: (name, text, link) => `- ${name}: ${text}（${link}）`,
  },
  en: {
    path: 'docs/en/today.md',
    rules: '../rules',
    title: 'What can be done today',
    lead: "This list is made of the dates of the rules. To ask about a day, use `iryokikan status --on 2026-11-02` (in English with `--lang en`) or the function `statusOn('2026-11-02')`. What has changed since the sources were written is not known.",
    since: 'From {turn} on',
    turn: 'Of all dates in the rules and lists, {turn} is the last on which anything turns. From that day on it stands as follows.',
    all: 'All periods',
    head: '| Matter | From when until when | Rule |',
    states: {
      'in-force': 'In force',
      'not-yet': 'Still to come',
      ended: 'Ended',
      unknown: 'Not known from the guides (as they stood on the day given)',
    },
    undated: 'no dates set',
    comma: ', ',
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    before: (date) => `until the day before ${date}`,
    asOf: (date) => `as of ${date}`,
    unknownAfter: (date) => `after ${date}: not known`,
    joined: (days) => days.filter(Boolean).join(' '),
    row: (name, text, link) => `- ${name}: ${text} (${link})`,
  },
};

type Lang = keyof typeof words;

function spanText({ from, until, before, state }: MatterSpan, lang: Lang): string {
  const say = words[lang];
  const days = [
    from ? say.from(from) : '',
    until ? say.until(until) : '',
    before ? say.before(before) : '',
  ];
  return `${say.joined(days) || say.undated}: ${state[lang]}`;
}

function onText({ status, state, from, until, asOf }: MatterOn, lang: Lang): string {
  const say = words[lang];
  if (status === 'ended' && until) return say.until(until);
  const days = [from && say.from(from), until && say.until(until), asOf && say.asOf(asOf)];
  return [state?.[lang], ...days].filter(Boolean).join(say.comma);
}

/** The day after which nothing turns any more, as far as the rules tell. */
async function lastTurn(matters: readonly DatedMatter[]): Promise<string> {
  const { addDays } = await import('../../src/calendar/days.js');
  const { lastOfMonth } = await import('../../src/calendar/months.js');
  const after = (date: string) => addDays(date.length === 7 ? lastOfMonth(date) : date, 1);
  const turns = matters.flatMap(({ spans, asOf }) => [
    ...spans.flatMap(({ from, until, before }) => [from, until && after(until), before]),
    asOf && after(asOf),
  ]);
  return turns
    .filter((turn) => turn !== undefined)
    .sort()
    .at(-1) as string;
}

export async function todayPages(): Promise<(readonly [path: string, text: string])[]> {
  const { datedMatters, statusOn } = await import('../../src/milestone/index.js');
  const { rulesByConcept } = await import('../../src/generated/catalogue.js');
  const concepts = new Map(
    Object.entries(rulesByConcept).flatMap(([concept, rules]) =>
      rules.map(({ id }) => [id, concept] as const),
    ),
  );
  const turn = await lastTurn(datedMatters);
  const today = statusOn(turn);
  return (['ja', 'en'] as const).map((lang) => {
    const say = words[lang];
    const link = (rule: string) => `[${rule}](${say.rules}/${concepts.get(rule)}.md)`;
    const sections = Object.entries(say.states).flatMap(([status, title]) => {
      const rows = today
        .filter((each) => each.status === status)
        .map((each) => say.row(each.name[lang], onText(each, lang), link(each.rule)));
      return rows.length > 0 ? [`### ${title}\n\n${rows.join('\n')}`] : [];
    });
    const rows = datedMatters.map(({ name, spans, asOf, rule }) => {
      const states = [
        ...spans.map((span) => spanText(span, lang)),
        ...(asOf ? [say.unknownAfter(asOf)] : []),
      ];
      return `| ${name[lang]} | ${states.join('<br>')} | ${link(rule)} |`;
    });
    const text = `<!-- Made from src/milestone/matters.ts by \`npm run generate\`: edit that file, not this one. -->

# ${say.title}

${say.lead}

## ${say.since.replace('{turn}', turn)}

${say.turn.replace('{turn}', turn)}

${sections.join('\n\n')}

## ${say.all}

${say.head}
|---|---|---|
${rows.join('\n')}
`;
    return [say.path, text];
  });
}
