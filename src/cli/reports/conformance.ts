import { findRule } from '../../catalogue/index.js';
import {
  type ConformanceCase,
  type ConformanceDifference,
  compareAnswer,
  type UndecidedRule,
} from '../../conformance/index.js';
import { count, type Lang } from '../terminal/language.js';
import { visible } from '../terminal/visible.js';
import { pad, width } from '../terminal/width.js';

/** How a program did in a rule. */
export interface RuleScore {
  readonly rule: string;
  passed: number;
  failed: number;
  notAnswered: number;
}

/** A case that a program answered differently. */
interface FailedCase extends Pick<ConformanceCase, 'id' | 'rule' | 'ask' | 'with' | 'part'> {
  readonly differences: readonly ConformanceDifference[];
}

/** How a program did in all. */
export interface Score {
  readonly rules: readonly RuleScore[];
  readonly failed: readonly FailedCase[];
}

/** Compares the answers of a program, by the ids of their questions. */
export function scoreOf(
  cases: readonly ConformanceCase[],
  replies: ReadonlyMap<string, unknown>,
  strict: boolean,
): Score {
  const rules = new Map<string, RuleScore>();
  const failed: FailedCase[] = [];
  for (const each of cases) {
    const { expect, why: _, ...question } = each;
    const score = rules.get(each.rule) ?? {
      rule: each.rule,
      passed: 0,
      failed: 0,
      notAnswered: 0,
    };
    rules.set(each.rule, score);
    const { status, differences } = compareAnswer(replies.get(each.id), { expect, strict });
    if (status === 'not-answered') score.notAnswered++;
    else score[status]++;
    if (status === 'failed') failed.push({ ...question, differences });
  }
  return { rules: [...rules.values()], failed };
}

/** The sums of a score. */
export function totalOf({ rules }: Score): Omit<RuleScore, 'rule'> {
  const total = { passed: 0, failed: 0, notAnswered: 0 };
  for (const { passed, failed, notAnswered } of rules) {
    total.passed += passed;
    total.failed += failed;
    total.notAnswered += notAnswered;
  }
  return total;
}

const words = {
  ask: { ja: '質問', en: 'asked' },
  expected: { ja: '正しい答え', en: 'expected' },
  actual: { ja: '届いた答え', en: 'answered' },
  none: { ja: '（なし）', en: '(nothing)' },
  rule: { ja: '規則', en: 'rule' },
  passed: { ja: '一致', en: 'passed' },
  failed: { ja: '不一致', en: 'failed' },
  notAnswered: { ja: '未回答', en: 'not answered' },
  cases: { ja: '例', en: 'cases' },
  asks: { ja: '質問', en: 'asked' },
  all: { ja: '合計', en: 'all' },
  undecided: {
    ja: '値では決まらない規則（例はありません）',
    en: 'Rules that no value decides (no cases)',
  },
  nothing: {
    ja: '1つも答えがありません。何も確認していません。',
    en: 'Nothing was answered: nothing was tested.',
  },
} as const;

const json = (value: unknown, lang: Lang) =>
  visible(value === undefined ? words.none[lang] : JSON.stringify(value));

const titleOf = (rule: string, lang: Lang) => findRule(rule)?.title[lang] ?? '';

function failedCase(each: FailedCase, lang: Lang): string {
  const { id, rule, ask, with: given, part, differences } = each;
  const lines = differences.flatMap(({ of, expected, actual }) => [
    `  ${of}`,
    `    ${words.expected[lang]}  ${json(expected, lang)}`,
    `    ${words.actual[lang]}  ${json(actual, lang)}`,
  ]);
  const asked = `${ask}(${given.map((value) => json(value, lang)).join(', ')})`;
  return `${[
    `${id}  ${titleOf(rule, lang)}`,
    `  ${words.ask[lang]}  ${asked}${part === undefined ? '' : ` → ${part}`}`,
    ...lines,
  ].join('\n')}\n\n`;
}

/** A table, its numbers to the right. */
function table(rows: readonly (readonly string[])[], text: ReadonlySet<number>): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  const cell = (value: string, column: number) => {
    const columns = widths[column] ?? 0;
    return text.has(column) ? pad(value, columns) : ' '.repeat(columns - width(value)) + value;
  };
  return rows.map((row) => `${row.map(cell).join('  ').trimEnd()}\n`).join('');
}

/** What differs, and a table by rule. */
export function scoreText(score: Score, lang: Lang): string {
  const total = totalOf(score);
  const numbers = ({ passed, failed, notAnswered }: Omit<RuleScore, 'rule'>) =>
    [passed, failed, notAnswered].map(count);
  const rows = [
    [words.rule[lang], words.passed[lang], words.failed[lang], words.notAnswered[lang], ''],
    ...score.rules.map((each) => [each.rule, ...numbers(each), titleOf(each.rule, lang)]),
    [words.all[lang], ...numbers(total), ''],
  ];
  const nothing = total.passed + total.failed === 0 ? `${words.nothing[lang]}\n` : '';
  return `${score.failed.map((each) => failedCase(each, lang)).join('')}${table(rows, new Set([0, 4]))}${nothing}`;
}

/** The rules with their cases and what is asked, and those without. */
export function suiteText(
  cases: readonly ConformanceCase[],
  undecided: readonly UndecidedRule[],
  lang: Lang,
): string {
  const byRule = new Map<string, { number: number; readonly asks: Set<string> }>();
  for (const { rule, ask } of cases) {
    const known = byRule.get(rule) ?? { number: 0, asks: new Set() };
    known.number++;
    known.asks.add(ask);
    byRule.set(rule, known);
  }
  const rows = [
    [words.rule[lang], words.cases[lang], words.asks[lang]],
    ...[...byRule].map(([rule, { number, asks }]) => [rule, count(number), [...asks].join(', ')]),
  ];
  const rest = undecided.map(({ rule, why }) => [rule, lang === 'ja' ? titleOf(rule, lang) : why]);
  const without =
    rest.length > 0 ? `\n${words.undecided[lang]}\n${table(rest, new Set([0, 1]))}` : '';
  return table(rows, new Set([0, 2])) + without;
}
