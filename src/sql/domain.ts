import type { Dialect } from './dialect.js';
import { type SqlValue, sqlValues } from './functions.js';
import type { SqlOptions } from './options.js';

const constraintName = (rule: string) => rule.replace(/[^a-z0-9]+/g, '_');

/** A domain of one value; each constraint refuses what one rule refuses, and is named after it. */
function domainOf(d: Dialect, value: SqlValue, { checkDigit, normalise }: SqlOptions): string {
  const column = normalise && d.mends ? value.normalised(d.mends, 'VALUE') : 'VALUE';
  const refusing = value
    .cases(d, [column], checkDigit)
    .filter(({ verdict }) => verdict === 'invalid');
  // A rule blames only what those before it let pass: others of a code that is no ten digits say
  // nothing.
  const constraints = refusing.map(({ when, rule }, index) => {
    const before = refusing.slice(0, index).map((each) => `(${each.when})`);
    // In this order, as AND has none: text that is no number has no check digit.
    const check =
      before.length === 0
        ? `NOT (${when})`
        : `CASE WHEN ${before.join(' OR ')} THEN true ELSE NOT (${when}) END`;
    const name = refusing.findIndex((each) => each.rule === rule) === index ? '' : `_${index + 1}`;
    return `  CONSTRAINT ${constraintName(rule)}${name} CHECK (VALUE IS NULL OR ${check})`;
  });
  return `-- ${value.about}; a column of this type may be NULL unless it is NOT NULL\nCREATE DOMAIN iryokikan_${value.name} AS text\n${constraints.join('\n')};`;
}

/** Domains for the values of one column. */
export function domainsOf(d: Dialect, options: SqlOptions): string {
  return sqlValues
    .filter(({ parameters }) => parameters.length === 1)
    .map((value) => domainOf(d, value, options))
    .join('\n\n');
}
