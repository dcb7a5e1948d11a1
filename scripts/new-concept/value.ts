/** The files of a concept with a value: its rule, six digits, is there to be replaced. */
import type { Names } from './names.js';
import { suiteFile } from './suite-file.js';

export function valueFiles({ folder, camel, type, ja, en }: Names): Record<string, string> {
  const source = `src/${folder}`;
  return {
    [`${source}/index.ts`]: `
/**
 * ${ja} — ${en}s.
 *
 * @module
 */

export type { Finding } from '../core/finding.js';
export type { Inspection } from '../core/inspection.js';
export { format${type}, inspect${type}, is${type}, parse${type}, type ${type} } from './${folder}.js';
`,
    [`${source}/${folder}.ts`]: `
import { finding } from '../core/finding.js';
import { givenName, givenText } from '../core/given.js';
import { type Inspection, parsed, refused } from '../core/inspection.js';
import { notSixDigits, notText, required } from './faults.js';

/** ${ja}: six half-width digits. */
export type ${type} = string & { readonly '~iryokikan': '${type}' };

/**
 * Whether a value is a ${ja} in canonical form. Never throws.
 *
 * @example
 * import { is${type} } from 'iryokikan';
 * is${type}('012345') //=> true
 * is${type}('12345') //=> false
 */
export function is${type}(value: unknown): value is ${type} {
  return typeof value === 'string' && /^\\d{6}$/.test(value);
}

/**
 * Inspects a ${ja}: six half-width digits. Nothing is normalised.
 *
 * Not checked: whether it was ever issued. Source: none yet.
 *
 * @example
 * import { inspect${type} } from 'iryokikan';
 * inspect${type}('012345').value //=> '012345'
 * inspect${type}('12345').findings[0].reason //=> 'format'
 */
export function inspect${type}(input: unknown): Inspection<${type}> {
  if (input === undefined || input === null || input === '') {
    return refused(finding(required, {}));
  }
  if (typeof input !== 'string') return refused(finding(notText, {}));
  return is${type}(input) ? { value: input, findings: [] } : refused(finding(notSixDigits, {}));
}

/**
 * Takes a ${ja}, or throws an {@link InspectionError} with the findings.
 *
 * @example
 * import { parse${type} } from 'iryokikan';
 * parse${type}('012345') //=> '012345'
 */
export function parse${type}(input: unknown): ${type} {
  return parsed(inspect${type}(input));
}

/**
 * Display text of a ${ja}: itself, or \`grouped\` by three digits.
 *
 * @throws RangeError when it is given no text, or an unknown style.
 * @example
 * import { format${type}, parse${type} } from 'iryokikan';
 * format${type}(parse${type}('012345'), 'grouped') //=> '012-345'
 */
export function format${type}(value: ${type}, style: 'plain' | 'grouped' = 'plain'): string {
  const text = givenText(value);
  const isGrouped = givenName(style, ['plain', 'grouped']) === 'grouped';
  return isGrouped ? \`\${text.slice(0, 3)}-\${text.slice(3)}\` : text;
}
`,
    [`${source}/kind.ts`]: `
import type { Kind, TextSchema } from '../core/kind.js';
import { format${type}, inspect${type}, is${type}, parse${type} } from './${folder}.js';

export const ${camel}Json = { title: '${ja}' } as const satisfies TextSchema;

export const ${camel}Kind = {
  name: '${type}',
  inspect: inspect${type},
  is: is${type},
  parse: parse${type},
  format: format${type},
  json: ${camel}Json,
  example: '012345',
  variants: [undefined],
} as const satisfies Kind;
`,
    [`${source}/faults.ts`]: `
import type { Fault } from '../core/finding.js';

export const required = {
  rule: '${folder}.format',
  reason: 'required',
  severity: 'error',
  ja: () => '${ja}を入力してください。',
} as const satisfies Fault<never>;

export const notText = {
  rule: '${folder}.format',
  reason: 'type',
  severity: 'error',
  ja: () => '${ja}は文字列で渡してください。',
} as const satisfies Fault<never>;

export const notSixDigits = {
  rule: '${folder}.format',
  reason: 'format',
  severity: 'error',
  ja: () => '${ja}は6桁の半角数字です。ご確認ください。',
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
  '${folder}.format/required': () => 'Enter the ${en}.',
  '${folder}.format/type': () => 'Pass the ${en} as text.',
  '${folder}.format/format': () => 'The ${en} is six half-width digits. Check it.',
};
`,
    [`${source}/rules.ts`]: `
import type { Rule } from '../core/source.js';

export const ${camel}Rules: readonly Rule[] = [
  {
    id: '${folder}.format',
    title: { ja: '${ja}の形式', en: 'Format of the ${en}' },
    summary: {
      ja: '${ja}は6桁の半角数字です。',
      en: 'The ${en} is six half-width digits.',
    },
    sources: [{ document: 'package', place: '${ja}', status: 'unconfirmed' }],
  },
];
`,
    [`test/${folder}/${folder}.test.ts`]: `
import { describe, expect, it } from 'vitest';
import { format${type}, inspect${type}, parse${type} } from '../../src/index.js';

describe('a ${en}', () => {
  it.each(['012345', '000000'])('is %s', (input) => {
    expect(inspect${type}(input)).toEqual({ value: input, findings: [] });
  });

  it.each([
    ['12345', 'format'],
    ['0123456', 'format'],
    ['０１２３４５', 'format'],
    ['', 'required'],
    [null, 'required'],
    [undefined, 'required'],
    [12345, 'type'],
  ])('is not %j: %s', (input, reason) => {
    const { value, findings } = inspect${type}(input);
    expect(value).toBeUndefined();
    expect(findings.map((found) => found.reason)).toEqual([reason]);
  });

  it('is shown plain or grouped, and in no other style', () => {
    const value = parse${type}('012345');
    expect(format${type}(value)).toBe('012345');
    expect(format${type}(value, 'grouped')).toBe('012-345');
    expect(() => format${type}(value, 'other' as never)).toThrow(RangeError);
  });
});
`,
    [`test/conformance/adapters/${folder}.ts`]: `
import { inspect${type} } from '../../../src/index.js';
import { type Adapter, inspected } from '../adapter.js';

export const ${camel}Adapters: Readonly<Record<string, Adapter>> = {
  '${folder}.format': ({ value }) => inspected(inspect${type}(value)),
};
`,
    [`fixtures/conformance/${folder}.json`]: suiteFile(`${folder}.format`, `inspect${type}`, {
      six: [['012345'], { verdict: 'valid', value: '012345', findings: [] }, 'Six digits.'],
      five: [
        ['12345'],
        { verdict: 'invalid', findings: [`${folder}.format/format`] },
        'Five digits.',
      ],
    }),
  };
}
