import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckFinding, formProfile } from '../../../src/check/index.js';
import { certificateApplication, portalRegistration } from '../../../src/forms/index.js';
import { cut, inUtf8, places, run } from '../run.js';

const good = '{"code":"0110113719","name":"架空診療所"}';

describe('NDJSON', () => {
  it('is known by its first character, blanks and a byte order mark aside', () => {
    for (const start of ['', '\n \t\r\n', '\ufeff']) {
      const { findings, summary } = run(`${start}${good}\n{"code":"110113719"}\n`);
      expect(summary).toMatchObject({ rows: 2, format: 'ndjson', complete: true });
      expect(findings).toMatchObject([
        { column: 'code', cell: '110113719', suggestion: '0110113719' },
      ]);
    }
  });

  it('needs no line break at its end, and may be named', () => {
    expect(run(good).summary).toMatchObject({ rows: 1, complete: true });
    expect(run(good, { format: 'ndjson' })).toEqual(run(good));
  });

  it.each([
    ['null', '{"code":null}', 'code.institution-10/required'],
    ['a missing name', '{"name":"a"}', 'code.institution-10/required'],
    ['true', '{"code":true}', 'code.institution-10/characters'],
    ['an object', '{"code":{"a":1}}', 'code.institution-10/characters'],
    ['an escape', '{"code":"\\u0031"}', 'code.institution-10/length'],
    ['an escaped name', '{"\\u0063ode":"1"}', 'code.institution-10/length'],
    ['blanks everywhere', ' { "name" : "a" , "code" : "1" } \r', 'code.institution-10/length'],
    ['another order', '{"x":-0,"name":"","code":"1"}', 'code.institution-10/length'],
    [
      'a name given twice, of which the last counts',
      '{"code":"0110113719","code":"1"}',
      'code.institution-10/length',
    ],
  ])('reads %s', (_, line, reason) => {
    const { findings, summary } = run(`${good}\n${line}\n${good}\n`, { unique: false });
    expect(places(findings)).toEqual([`2 code ${reason}`]);
    expect(summary).toMatchObject({ rows: 3, complete: true });
  });

  it.each([
    '{"code":01}',
    '{"code":"0110113719"',
    '{"code":"0110113719"}}',
    '{"code":"0110113719",}',
    '{"code" "0110113719"}',
    '{code:"0110113719"}',
    '{"code":"0110\t113719"}',
    '{"code":-}',
    '{"code":nul}',
    '["0110113719"]',
    '"0110113719"',
    'null',
    '0110113719',
  ])('tells a line that is no object: %s', (line) => {
    const { findings, summary } = run(`${good}\n${line}\n{"code":"1"}\n`);
    expect(places(findings)).toEqual([
      '2  check.ndjson/not-object',
      '3 code code.institution-10/length',
    ]);
    expect(summary).toMatchObject({ rows: 3, complete: true });
  });

  it('agrees with JSON.parse on what an object is', () => {
    const line = fc.oneof(
      fc.json({ maxDepth: 2 }).map((text) => text.replaceAll('\n', ' ')),
      fc
        .dictionary(fc.constantFrom('code', 'a', 'ｂ'), fc.jsonValue({ maxDepth: 1 }))
        .map((each) => JSON.stringify(each)),
      fc
        .array(fc.constantFrom('{', '}', '"', ':', ',', 'code', '1', '0', '-', ' ', '\\', 'null'))
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(line, (text) => {
        const isObject = (() => {
          try {
            const value: unknown = JSON.parse(text);
            return typeof value === 'object' && value !== null && !Array.isArray(value);
          } catch {
            return text.trim() === '';
          }
        })();
        const { findings } = run(`${good}\n${text}\n${good}\n`, { unique: false });
        expect(findings.some(({ reason }) => reason === 'not-object')).toBe(!isObject);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['whole', '{"code":3410712362}', undefined, '3410712362'],
    ['that lost its zero', '{"code":110113719}', 'leading-zero', '0110113719'],
    ['of a name given twice', '{"code":"x","code":110113719}', 'leading-zero', '0110113719'],
    ['with an exponent', '{"code":1.10113719e8}', 'leading-zero', '0110113719'],
    ['that is no code', '{"code":12}', 'length', undefined],
  ])('takes no number for a text: one %s', (_, line, reason, suggestion) => {
    for (const text of [`${line}\n${good}\n`, `${good}\n${line}\n`]) {
      const { findings } = run(text, { unique: false });
      expect(findings.map((found) => found.reason)).toEqual(
        reason === undefined ? ['number'] : [reason, 'number'],
      );
      const { severity, column, suggestion: told } = findings.at(-1) as CheckFinding;
      expect([severity, column, told]).toEqual(['error', 'code', suggestion]);
    }
  });

  it('takes a number for none that a text of the same name follows', () => {
    const twice = '{"code":1,"code":"0110113719"}';
    expect(run(`${good}\n${twice}\n`, { unique: false }).findings).toEqual([]);
    expect(run(`${twice}\n`).findings).toEqual([]);
    expect(run(`${good}\n{"name":1,"code":"0110113727"}\n`).findings).toEqual([]);
  });

  it('shows no number of a secret field', () => {
    const { findings } = run('{"password":1234567890,"account":"x"}\n', {
      profiles: [formProfile(portalRegistration)],
      columns: { password: 'password' },
    });
    const found = findings.find(({ reason }) => reason === 'number');
    expect(found).toMatchObject({ column: 'password', severity: 'error' });
    expect(JSON.stringify(found)).not.toMatch(/1234567890|suggestion|"cell"/);
  });

  it('says that only texts on the first level are read', () => {
    const line = '{"code":"0110113719","address":{"city":"架空市"},"tags":[],"x":null}';
    const { findings } = run(`${line}\n${line}\n`, { unique: false });
    expect(findings).toMatchObject([
      { line: 1, severity: 'info', reason: 'nested', params: { names: 'address、tags', count: 2 } },
    ]);
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`n${at}`, {}]));
    const listed = run(`${JSON.stringify({ code: '0110113719', ...many })}\n`).findings[0];
    expect(String(listed?.params['names']).split('、')).toHaveLength(20);
  });

  it('reads a path where one is given: FHIR Organization', () => {
    const organization = (code: unknown) =>
      JSON.stringify({
        resourceType: 'Organization',
        identifier: [{ system: 'urn:x', value: code }],
        name: '架空診療所',
      });
    const columns = { 'identifier.0.value': 'code' };
    const found = run(
      `${organization('0110113719')}\n${organization(110113719)}\n{"name":"架空"}\n{"identifier":"x"}\n{"identifier.0.value":"0110113727"}\n`,
      { columns },
    );
    expect(places(found.findings)).toEqual([
      '2 identifier.0.value code.excel-damage/leading-zero',
      '2 identifier.0.value check.ndjson/number',
      '3 identifier.0.value code.institution-10/required',
      '4 identifier.0.value code.institution-10/required',
    ]);
    expect(found.summary).toMatchObject({ rows: 5, columns: { code: 'identifier.0.value' } });
    const absent = run(`${organization('0110113719')}\n`, {
      columns: { 'identifier.1.value': 'code' },
    });
    expect(places(absent.findings)).toEqual(['1  check.header/no-given-column']);
    const without = run(`${organization('0110113719')}\n`);
    expect(places(without.findings)).toEqual([
      '1  check.ndjson/nested',
      '1  check.header/no-known-column',
    ]);
  });

  it('takes in a column that comes up later, by any of its names', () => {
    const { findings, summary } = run(
      `${good}\n{"医療機関等コード":"2","都道府県コード":"99","都道府県":"東京都"}\n{"点数表コード":"1","code":"0110113727"}\n`,
    );
    expect(places(findings)).toEqual([
      '2 都道府県コード ref.prefecture-code/unknown',
      '2 code code.institution-10/length',
      '3 都道府県コード ref.prefecture-code/required',
    ]);
    expect(summary.columns).toEqual({
      code: 'code',
      prefecture: '都道府県コード',
      pointTable: '点数表コード',
    });
    expect(summary.ignored).toEqual(['name', '都道府県']);
  });

  it('takes no column from a line that is no object', () => {
    const { findings, summary } = run(`${good}\n{"都道府県コード":"13","x":}\n{"code":"1"}\n`);
    expect(places(findings)).toEqual([
      '2  check.ndjson/not-object',
      '3 code code.institution-10/length',
    ]);
    expect(summary).toMatchObject({ columns: { code: 'code' }, ignored: ['name'] });
  });

  it('takes in a column that comes up behind a list and a new name', () => {
    const { findings } = run(
      '{"code":"1","x":0.5}\n{"n":1,"x":[],"都道府県コード":"01","code":"0110113719"}\n{"code":"2"}\n',
    );
    expect(places(findings)).toEqual([
      '1 code code.institution-10/length',
      '3 都道府県コード ref.prefecture-code/required',
      '3 code code.institution-10/length',
    ]);
  });

  it('lists the names that came up before it was known what a column is', () => {
    const { summary } = run(
      '{"医療機関番号":""}\n{"n":1,"医療機関番号":""}\n{"医療機関番号":"0110113719"}\n',
    );
    expect(summary).toMatchObject({ columns: { code: '医療機関番号' }, ignored: ['n'] });
  });

  it('lists a hundred other names at most', () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`n${i}`, i]));
    const line = JSON.stringify({ ...many, code: '0110113719' });
    const { summary } = run(`${line}\n${line}\n`, { unique: false });
    expect([summary.rows, summary.ignored.length]).toEqual([2, 100]);
  });

  it('finds duplicates', () => {
    expect(places(run(`${good}\n{"code":"3410712362"}\n${good}\n`).findings)).toEqual([
      '3 code check.duplicate/code',
    ]);
  });

  it('is read as forms too', () => {
    const { findings, summary } = run('{"terminalName":"Windows 11","postalCode":"1"}\n', {
      profiles: [formProfile(certificateApplication)],
    });
    expect(summary.profile).toBe('certificate-application');
    expect(findings.length).toBeGreaterThan(2);
  });

  it.each([
    ['an array', '[\n{"code":"1"}\n]\n', '1  check.ndjson/array'],
    ['an object over several lines', '{\n "code": "1"\n}\n', '1  check.ndjson/not-object'],
    ['no known name', '{"a":1}\n', '1  check.header/no-known-column'],
    ['a file cut off', `${good}\n{"code":"01101`, '2  check.ndjson/truncated'],
    ['a line too long', `${good}\n{"x":"${'0'.repeat(1_100_000)}"}\n`, '2  check.csv/row-too-long'],
    ['blank lines alone', '\n \n', '1  check.header/empty-file'],
  ])('stops at %s, and says so', (_, text, place) => {
    const { findings, summary } = run(text, { format: text.trim() === '' ? 'ndjson' : undefined });
    expect(places(findings)).toEqual([place]);
    expect(summary.complete).toBe(false);
  });

  it('tells an array also where the file is said to be NDJSON', () => {
    expect(places(run('[{"code":"1"}]', { format: 'ndjson' }).findings)).toEqual([
      '1  check.ndjson/array',
    ]);
  });

  it('warns of an empty object alone no less than of a header alone', () => {
    expect(places(run('{}\n').findings)).toEqual(['1  check.header/no-known-column']);
  });

  it('is read in Shift_JIS as well, whose characters may hold a backslash', () => {
    const bytes = (text: string) =>
      Uint8Array.from(
        [...text].flatMap((each) =>
          each === 'ソ' ? [0x83, 0x5c] : each === '表' ? [0x95, 0x5c] : [each.charCodeAt(0)],
        ),
      );
    const { findings, summary } = run(
      bytes('{"name":"ソ表","code":"1"}\n{"name":"表","code":"0110113719"}\n'),
    );
    expect(summary).toMatchObject({ encoding: 'shift_jis', rows: 2 });
    expect(places(findings)).toEqual(['1 code code.institution-10/length']);
  });

  it('tells bytes that are no text', () => {
    const bytes = inUtf8(`${good}\n{"code":"0110113727","name":"?"}\n{"code":"1","name":"\\n?"}\n`);
    const marked = bytes.map((byte) => (byte === 0x3f ? 0xff : byte));
    expect(places(run(marked).findings)).toEqual([
      '2  check.encoding/undecodable',
      '3  check.encoding/undecodable',
      '3 code code.institution-10/length',
    ]);
  });

  it('may be cut anywhere', () => {
    const lines = Array.from({ length: 2000 }, (_, i) =>
      i % 7 === 0 ? `{"name":"\\n${i}","code":${i}}` : `{"code":"011011${i}","name":"架空${i}"}`,
    );
    const bytes = inUtf8(`${lines.join('\n')}\n{"code":`);
    const whole = run(bytes);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (at) => {
        expect(run(cut(bytes, at))).toEqual(whole);
      }),
      { numRuns: 30 },
    );
  });
});
