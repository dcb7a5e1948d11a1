/** The page docs/today.md: how all that the rules date stands, from the last turn on and before. */
import type { DatedMatter, MatterOn, MatterSpan } from '../../src/milestone/index.js';

const words = {
  'in-force': '有効なもの',
  'not-yet': 'これからのもの',
  ended: '終わったもの',
  unknown: '案内からは分からないもの（示した時点の案内によります）',
} as const;

const link = (rule: string, concepts: ReadonlyMap<string, string>) =>
  `[${rule}](rules/${concepts.get(rule)}.md)`;

function spanText({ from, until, before, state }: MatterSpan): string {
  const days = [
    from ? `${from}から` : '',
    until ? `${until}まで` : '',
    before ? `${before}の前日まで` : '',
  ];
  return `${days.join('') || '日付の定めなし'}: ${state.ja}`;
}

function onText({ status, state, from, until, asOf }: MatterOn): string {
  if (status === 'ended') return `${until}まで`;
  const days = [from && `${from}から`, until && `${until}まで`, asOf && `${asOf}時点`];
  return [state?.ja, ...days].filter(Boolean).join('、');
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

export async function todayPage(): Promise<readonly [path: string, text: string]> {
  const { datedMatters, statusOn } = await import('../../src/milestone/index.js');
  const { rulesByConcept } = await import('../../src/generated/catalogue.js');
  const concepts = new Map(
    Object.entries(rulesByConcept).flatMap(([concept, rules]) =>
      rules.map(({ id }) => [id, concept] as const),
    ),
  );
  const turn = await lastTurn(datedMatters);
  const today = statusOn(turn);
  const sections = (Object.keys(words) as (keyof typeof words)[]).flatMap((status) => {
    const rows = today
      .filter((each) => each.status === status)
      .map((each) => `- ${each.name.ja}: ${onText(each)}（${link(each.rule, concepts)}）`);
    return rows.length > 0 ? [`### ${words[status]}\n\n${rows.join('\n')}`] : [];
  });
  const rows = datedMatters.map(({ name, spans, asOf, rule }) => {
    const states = [...spans.map(spanText), ...(asOf ? [`${asOf}より後は不明`] : [])];
    return `| ${name.ja} | ${states.join('<br>')} | ${link(rule, concepts)} |`;
  });
  const text = `<!-- Made from src/milestone/matters.ts by \`npm run generate\`: edit that file, not this one. -->

# 今日できること

規則の日付から作った一覧です。ある日について調べるには、\`iryokikan status --on 2026-11-02\` か、関数 \`statusOn('2026-11-02')\` を使います。資料が書かれた後に変わったことは分かりません。

## ${turn}以降

規則と一覧の日付の中で最後の節目は${turn}です。その日からは次のとおりです。

${sections.join('\n\n')}

## すべての期間

| 事項 | いつからいつまで | 規則 |
|---|---|---|
${rows.join('\n')}
`;
  return ['docs/today.md', text];
}
