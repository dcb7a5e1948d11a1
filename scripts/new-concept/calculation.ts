/** The files of a concept that calculates: its rule, ten days, is there to be replaced. */
import type { Names } from './names.js';
import { suiteFile } from './suite-file.js';

export function calculationFiles({ folder, camel, ja, en }: Names): Record<string, string> {
  const source = `src/${folder}`;
  return {
    [`${source}/index.ts`]: `
/**
 * ${ja} — ${en}s.
 *
 * @module
 */

export type { CivilDate } from '../calendar/civil.js';
export type { Finding } from '../core/finding.js';
export type { Outcome } from '../core/outcome.js';
export { ${camel}Deadline } from './${folder}.js';
`,
    [`${source}/${folder}.ts`]: `
import { addDays } from '../calendar/days.js';
import type { CivilDate } from '../calendar/civil.js';
import { finding } from '../core/finding.js';
import type { Outcome } from '../core/outcome.js';
import { uncounted } from './faults.js';

/**
 * ${ja}: the last day (a civil date), ten days after the day of receipt, which is not counted.
 *
 * Not checked: whether that day is a closed day. Source: none yet.
 *
 * @throws RangeError when the day is no civil date.
 * @example
 * import { ${camel}Deadline } from 'iryokikan';
 * ${camel}Deadline('2024-04-01').value //=> '2024-04-11'
 */
export function ${camel}Deadline(received: string): Outcome<CivilDate> {
  const until = addDays(received, 10);
  return { value: until, findings: [finding(uncounted, { until })] };
}
`,
    [`${source}/faults.ts`]: `
import type { Fault } from '../core/finding.js';

export const uncounted = {
  rule: '${folder}.deadline',
  reason: 'counted',
  severity: 'info',
  ja: ({ until }: { until: string }) => \`受領日の翌日から数え、\${until}が期限です。\`,
} as const satisfies Fault<never>;
`,
    [`${source}/en.ts`]: `
import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

/**
 * The English texts of what this concept finds, for \`messageOf\`. Source: none, words of this
 * package.
 *
 * @example
 * import { ${camel}Texts } from 'iryokikan/en';
 * Object.values(${camel}Texts).every((text) => typeof text === 'function') //=> true
 */
export const ${camel}Texts: TextsOf<typeof faults> = {
  '${folder}.deadline/counted': ({ until }) =>
    \`Counted from the day after receipt, \${until} is the last day.\`,
};
`,
    [`${source}/rules.ts`]: `
import type { Rule } from '../core/source.js';

export const ${camel}Rules: readonly Rule[] = [
  {
    id: '${folder}.deadline',
    title: { ja: '${ja}の期限', en: 'Deadline of the ${en}' },
    summary: {
      ja: '受領日の翌日から数えて10日目が期限です。',
      en: 'The deadline is the tenth day, counted from the day after receipt.',
    },
    sources: [{ document: 'package', place: '${ja}', status: 'unconfirmed' }],
  },
];
`,
    [`test/${folder}/${folder}.test.ts`]: `
import { describe, expect, it } from 'vitest';
import { ${camel}Deadline } from '../../src/index.js';

describe('the deadline of the ${en}', () => {
  it.each([
    ['2024-04-01', '2024-04-11'],
    ['2024-02-19', '2024-02-29'],
    ['2024-12-31', '2025-01-10'],
  ])('of %s is %s', (received, until) => {
    const { value, findings } = ${camel}Deadline(received);
    expect(value).toBe(until);
    expect(findings.map(({ reason }) => reason)).toEqual(['counted']);
  });

  it('is of no day that does not exist', () => {
    expect(() => ${camel}Deadline('2024-02-30')).toThrow(RangeError);
  });
});
`,
    [`test/conformance/adapters/${folder}.ts`]: `
import { ${camel}Deadline } from '../../../src/index.js';
import { type Adapter, calculated } from '../adapter.js';

export const ${camel}Adapters: Readonly<Record<string, Adapter>> = {
  '${folder}.deadline': ({ received }) => calculated(${camel}Deadline(String(received))),
};
`,
    [`fixtures/conformance/${folder}.json`]: suiteFile(`${folder}.deadline`, `${camel}Deadline`, {
      'ten-days': [
        ['2024-04-01'],
        { verdict: 'valid', value: '2024-04-11', findings: [`${folder}.deadline/counted`] },
        'Ten days on.',
      ],
      'no-day': [['2024-02-30'], { verdict: 'invalid' }, 'No such day.'],
    }),
  };
}
