import type { Verdict } from '../core/finding.js';
import type { Dialect } from './dialect.js';

/** What holds of a value when a condition does: the verdict, and the rule that gives it. */
export interface SqlCase {
  readonly when: string;
  readonly verdict: Exclude<Verdict, 'valid'>;
  readonly rule: string;
}

const weights = { invalid: 0, ambiguous: 1, warning: 2 } as const;

/**
 * The cases in the order in which they decide: what refuses first, then what is open, then
 * warnings.
 */
function decisive(cases: readonly SqlCase[]): readonly SqlCase[] {
  return [...cases].sort((one, other) => weights[one.verdict] - weights[other.verdict]);
}

const branches = (cases: readonly SqlCase[], then: (each: SqlCase) => string, otherwise: string) =>
  `CASE\n${decisive(cases)
    .map((each) => `    WHEN ${each.when} THEN ${then(each)}`)
    .join('\n')}\n    ELSE ${otherwise}\n  END`;

/** The verdict of a value: `valid`, `warning`, `ambiguous` or `invalid`. */
export function verdictSql(d: Dialect, cases: readonly SqlCase[]): string {
  return branches(cases, ({ verdict }) => d.literal(verdict), d.literal('valid'));
}

/**
 * The id of the rule that decides the verdict; NULL (ClickHouse: an empty text) where the value is
 * valid.
 */
export function reasonSql(d: Dialect, cases: readonly SqlCase[]): string {
  const none = d.name === 'clickhouse' ? d.literal('') : 'NULL';
  return branches(cases, ({ rule }) => d.literal(rule), none);
}

/** Texts that follow each other, as the first and the last of each run. */
function runsOf(texts: readonly string[]): [first: string, last: string][] {
  const runs: [string, string][] = [];
  for (const text of texts) {
    const run = runs.at(-1);
    if (run && Number(run[1]) + 1 === Number(text)) run[1] = text;
    else runs.push([text, text]);
  }
  return runs;
}

/** Whether a text of as many digits as they have is one of some, which stand in their order. */
export function among(d: Dialect, text: string, texts: readonly string[]): string {
  const conditions = runsOf(texts).map(([first, last]) =>
    first === last
      ? `${text} = ${d.literal(first)}`
      : `${text} BETWEEN ${d.literal(first)} AND ${d.literal(last)}`,
  );
  return conditions.length === 1 ? (conditions[0] as string) : `(${conditions.join(' OR ')})`;
}
