import { describe, expect, it } from 'vitest';
import { createFilter, type FilterOptions } from '../../src/check/filter.js';
import { formProfile, registerProfile } from '../../src/check/index.js';
import { certificateApplication, inspectInstitutionCode, verdictOf } from '../../src/index.js';
import { asked, noise, type Random, randomOf } from './noise.js';

const base: FilterOptions = {
  format: 'tsv',
  profile: registerProfile,
  columns: { 1: 'code' },
  messageOf: ({ message }) => message,
};

const bytes = (text: string) => new TextEncoder().encode(text);

/** The answers to an input that comes in pieces of some size. */
function answersTo(input: string | Uint8Array, options: Partial<FilterOptions> = {}, size = 1e9) {
  const filter = createFilter({ ...base, ...options });
  const all = typeof input === 'string' ? bytes(input) : input;
  let out = '';
  for (let at = 0; at < all.length; at += size) out += filter.push(all.subarray(at, at + size));
  out += filter.end();
  return { out, broken: filter.broken };
}

const verdicts = (input: string, options: Partial<FilterOptions> = {}) =>
  answersTo(input, { only: 'verdict', ...options })
    .out.split('\n')
    .slice(0, -1);

describe('a filter of TSV', () => {
  it('answers each line with its verdict and findings behind it', () => {
    const { out } = answersTo('0110113719\tある\n3410712363\t"\n\\N\t\n');
    const [first, second = '', third = ''] = out.split('\n');
    expect(first).toBe('0110113719\tある\tvalid\t[]');
    expect(second).toMatch(
      /^3410712363\t"\twarning\t\[\{"rule":"code\.check-digit",.*"expected":2/,
    );
    expect(third).toMatch(/^\\N\t\tinvalid\t\[\{"rule":"code\.institution-10","reason":"required"/);
  });

  it('answers the verdict or the findings alone', () => {
    expect(verdicts('0110113719\n3410712363\n6310123456\n1\n\n')).toEqual([
      'valid',
      'warning',
      'ambiguous',
      'invalid',
      'invalid',
    ]);
    const { out } = answersTo('0110113719\n34-1\n', { only: 'findings' });
    const [first, second = ''] = out.split('\n');
    expect(first).toBe('[]');
    expect(JSON.parse(second)[0]).toMatchObject({ reason: 'separator', path: ['code'] });
  });

  it('reads what databases escape, and takes a quote for a character', () => {
    expect(verdicts('\\t0110113719\\n\n"0110113719"\n0110\\113719\n')).toEqual([
      'valid',
      'invalid',
      'valid',
    ]);
    const { out } = answersTo('a\\\\b\n', { only: 'findings', messageOf: () => 'a\tb\\\n' });
    expect(out).toContain('"message":"a\\\\tb\\\\\\\\\\\\n"');
    expect(out.split('\n')).toHaveLength(2);
  });

  it('looks at several columns of a line, and at no two lines', () => {
    const columns = { 4: 'code7', 1: 'prefecture', 2: 'pointTable' };
    const input = '01\t1\tx\t0113719\n01\t3\tx\t0113719\n48\t1\tx\t0113719\n01\t1\n';
    expect(verdicts(input, { columns })).toEqual(['valid', 'warning', 'invalid', 'invalid']);
    expect(
      verdicts('0113719\n', { columns: { 1: 'code7' }, prefecture: '01', pointTable: '3' }),
    ).toEqual(['warning']);
    expect(verdicts('0110113719\n0110113719\n')).toEqual(['valid', 'valid']);
    expect(verdicts('3410712363\n', { checkDigit: 'error' })).toEqual(['invalid']);
  });

  it('checks the fields of a form, on a day', () => {
    const profile = formProfile(certificateApplication);
    const { out } = answersTo('x\n', { profile, columns: { 1: 'terminalName' }, only: 'findings' });
    const paths = (JSON.parse(out) as { path: string[] }[]).map(({ path }) => path[0]);
    expect(paths.length).toBeGreaterThan(2);
  });

  it('answers the last line without a line feed, and nothing to nothing', () => {
    expect(verdicts('0110113719')).toEqual(['valid']);
    expect(answersTo('').out).toBe('');
  });

  it('ends where a line is too long', () => {
    const { out, broken } = answersTo(`1\n${'1'.repeat(3 << 20)}\n1\n`, { only: 'verdict' });
    expect([out, broken]).toEqual(['invalid\n', 'row-too-long']);
  });
});

describe('a filter of NDJSON', () => {
  const ndjson = { format: 'ndjson', columns: { 'a.b': 'code' } } as const;

  it('adds to each object, and changes nothing in it', () => {
    const lines = [
      '{"a":{"b":"0110113719"},"n":1e400}',
      '{ "a" : {"b":"1"} } ',
      '{}',
      '[1]',
      '',
      '{"a',
    ];
    const { out } = answersTo(lines.join('\n'), ndjson);
    const answers = out.split('\n').slice(0, -1);
    expect(answers).toHaveLength(lines.length);
    expect(answers[0]).toBe('{"a":{"b":"0110113719"},"n":1e400,"verdict":"valid","findings":[]}');
    expect(answers.map((line) => JSON.parse(line).verdict)).toEqual([
      'valid',
      ...Array(5).fill('invalid'),
    ]);
    expect(JSON.parse(answers[2] ?? '')).toMatchObject({ findings: [{ reason: 'required' }] });
    expect(JSON.parse(answers[4] ?? '')).toMatchObject({ findings: [{ reason: 'not-object' }] });
  });

  it('answers the verdict or the findings alone, and refuses numbers', () => {
    const columns = { code: 'code' };
    const input = '{"code":"0110113719"}\n{"code":1310112342}\n{"code":"1310112342","x":1}\n';
    expect(answersTo(input, { ...ndjson, columns, only: 'verdict' }).out).toBe(
      '{"verdict":"valid"}\n{"verdict":"invalid"}\n{"verdict":"valid"}\n',
    );
    const { out } = answersTo(input, { ...ndjson, columns, only: 'findings' });
    expect(JSON.parse(out.split('\n')[1] ?? '')).toMatchObject({
      findings: [{ rule: 'check.ndjson', reason: 'number', path: ['code'] }],
    });
  });

  it('takes objects of a great many names', () => {
    const object = (from: number) =>
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`n${from + i}`, i])),
      );
    const line = (from: number) => `${object(from).slice(0, -1)},"code":"0110113719"}\n`;
    const { out } = answersTo(line(0) + line(700) + line(1400), {
      ...ndjson,
      columns: { code: 'code' },
      only: 'verdict',
    });
    expect(out).toBe('{"verdict":"valid"}\n'.repeat(3));
  });
});

describe('chunks with their number before them', () => {
  const chunked = { chunkHeader: true, only: 'verdict' } as const;

  it('are answered line by line, the numbers are not', () => {
    for (const size of [1, 2, 7, 1e9]) {
      const { out, broken } = answersTo('2\n0110113719\n1\n0\n1\n0110113719\n', chunked, size);
      expect([out, broken]).toEqual(['valid\ninvalid\nvalid\n', undefined]);
    }
  });

  it('may be objects', () => {
    const { out } = answersTo('1\n{"code":"0110113719"}\n1\n{}\n', {
      ...chunked,
      format: 'ndjson',
      columns: { code: 'code' },
    });
    expect(out).toBe('{"verdict":"valid"}\n{"verdict":"invalid"}\n');
  });

  it.each([
    ['0110113719x\n', 'no-count'],
    ['1\n1\n\n', 'no-count'],
    [`${'1'.repeat(30)}\n`, 'no-count'],
    ['2\n0110113719\n', 'short-chunk'],
    ['2\n', 'short-chunk'],
  ])('end where the number is wrong: %j', (input, broken) => {
    expect(answersTo(input, chunked).broken).toBe(broken);
  });
});

/** Lines of codes with and without faults. */
function linesIn(random: Random, count: number): readonly string[] {
  return Array.from({ length: count }, () => {
    const digits = Array.from({ length: 10 }, () => random.below(10)).join('');
    const head = random.pick(['01', '13', '136', '13671', '27', '63', '48']);
    const code = (head + digits).slice(0, 10);
    if (random.chance(0.7)) return code;
    const at = random.below(11);
    return (
      code.slice(0, at) +
      random.pick(['', ' ', '０', '\\t', '-', '\u200b', '"', 'e+8']) +
      code.slice(at + 1)
    );
  });
}

it('answers every line as the library does, however it comes', () => {
  const random = randomOf(7);
  const lines = linesIn(random, 3000);
  const expected = lines.map((line) =>
    verdictOf(inspectInstitutionCode(line.replace('\\t', '\t'))),
  );
  const input = `${lines.join('\n')}\n`;
  expect(verdicts(input)).toEqual(expected);
  const slow = { ...base, profile: asked(registerProfile) };
  expect(answersTo(input, {}).out).toBe(answersTo(input, slow).out);
  for (const size of [1000, 37]) expect(answersTo(input, {}, size).out).toBe(answersTo(input).out);
});

it('answers as many lines as there are, whatever they hold', () => {
  const random = randomOf(8);
  for (let round = 0; round < 300; round++) {
    // What ends a file by its own mark holds no more lines.
    const input = noise(random, random.below(400)).filter((byte) => byte !== 0x1a);
    const lines = input.filter((byte) => byte === 0x0a).length + (input.at(-1) === 0x0a ? 0 : 1);
    const format = random.pick(['tsv', 'ndjson'] as const);
    const columns = format === 'tsv' ? { 2: 'code' } : { code: 'code' };
    const options = { format, columns, only: random.pick(['verdict', 'findings'] as const) };
    const { out, broken } = answersTo(input, options, 1 + random.below(100));
    expect(broken).toBeUndefined();
    expect(out.split('\n').length - 1).toBe(input.length === 0 ? 0 : lines);
  }
});
