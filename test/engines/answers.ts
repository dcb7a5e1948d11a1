/** What the library says of the rows that the engines are asked. */
import {
  type CheckDigitMode,
  type Finding,
  inspectCustomerId,
  inspectInstitutionCode,
  inspectInstitutionCode7,
  inspectPrefectureCode,
  isYearMonth,
  type Verdict,
  verdictOf,
} from '../../src/index.js';
import type { Row } from './rows.js';

/** How the rules are asked. */
export interface Asked {
  readonly checkDigit: Exclude<CheckDigitMode, 'off'>;
  readonly normalise: boolean;
}

/** Every way in which the generated SQL is run. */
export const ways: readonly Asked[] = [
  { checkDigit: 'warning', normalise: false },
  { checkDigit: 'error', normalise: false },
  { checkDigit: 'warning', normalise: true },
];

/** A verdict, and the ids of the rules that may be blamed for it; none where the value is valid. */
export interface Answer {
  readonly verdict: Verdict;
  readonly rules: readonly string[];
}

/** Values that the generated SQL judges, in the order in which they are asked. */
export const values = ['code', 'code7', 'customer_id', 'prefecture', 'year_month'] as const;

const weightOf = ({ severity, readings }: Finding) =>
  severity === 'error' ? 'invalid' : readings ? 'ambiguous' : severity;

/** Damage has a rule of its own in the library, as the repair is said with it; SQL says what is no code. */
const damage = 'code.excel-damage';

function answerOf(
  found: { readonly findings: readonly Finding[] },
  { normalise }: Asked,
  format: string,
): Answer {
  const { findings } = found;
  if (!normalise && findings.some(({ reason }) => reason === 'normalised')) {
    return { verdict: 'invalid', rules: [format] };
  }
  const verdict = verdictOf(found);
  const rules = findings.filter((each) => weightOf(each) === verdict).map(({ rule }) => rule);
  return { verdict, rules: rules.includes(damage) ? [...rules, format] : rules };
}

/** The answers on a row, in the order of {@link values}. */
export function answersOn(row: Row, asked: Asked): readonly Answer[] {
  const { checkDigit } = asked;
  const expect = { prefecture: row.prefecture, pointTable: row.point_table };
  return [
    answerOf(inspectInstitutionCode(row.code, { checkDigit }), asked, 'code.institution-10'),
    answerOf(
      inspectInstitutionCode7(row.code7, { checkDigit, expect }),
      asked,
      'code.institution-7',
    ),
    answerOf(inspectCustomerId(row.customer_id), asked, 'oqs.customer-id.format'),
    answerOf(inspectPrefectureCode(row.prefecture), asked, 'ref.prefecture-code'),
    isYearMonth(row.year_month)
      ? { verdict: 'valid', rules: [] }
      : { verdict: 'invalid', rules: ['cal.civil-date'] },
  ];
}

/** Where an engine says something else than the library: rows of verdicts and rules by value. */
export function differences(
  rows: readonly Row[],
  asked: Asked,
  told: readonly (readonly string[])[],
): readonly string[] {
  if (told.length !== rows.length) return [`${told.length} answers to ${rows.length} rows`];
  return rows.flatMap((row, index) =>
    answersOn(row, asked).flatMap(({ verdict, rules }, place) => {
      const [said = '', rule = ''] = told[index]?.slice(2 * place, 2 * place + 2) ?? [];
      const isRight =
        said === verdict && (rule === '' ? verdict === 'valid' : rules.includes(rule));
      const value = values[place] as (typeof values)[number];
      return isRight
        ? []
        : [`${value} ${JSON.stringify(row)}: ${said} ${rule}, not ${verdict} ${rules.join(' ')}`];
    }),
  );
}
