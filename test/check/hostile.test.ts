import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { type CheckFinding, createCheck } from '../../src/check/index.js';
import { encode } from '../../src/check/rows/encoding.js';
import { inUtf8, type Options, places, run } from './run.js';

const KB = 1024;
const MB = KB * KB;

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function memory(): number {
  collect();
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}

/**
 * Checks chunks that are made as they are asked for: the first hundred findings, how many there are, and how much memory was in use at
 * most. `every` is how many bytes come before it is looked at again.
 */
function stream(chunks: Iterable<Uint8Array>, options: Options = {}, every = 5 * MB) {
  const findings: CheckFinding[] = [];
  let count = 0;
  const check = createCheck({
    ...options,
    onFinding(found) {
      count++;
      if (findings.length < 100) findings.push(found);
    },
  });
  const before = memory();
  let used = 0;
  let fresh = 0;
  for (const chunk of chunks) {
    check.push(chunk);
    fresh += chunk.length;
    if (fresh < every) continue;
    fresh = 0;
    used = Math.max(used, memory() - before);
  }
  return { summary: check.end(), places: places(findings), findings, count, used };
}

/** A start, then a byte or a text over and over. */
function* long(start: string, part: string, bytes: number, end = ''): Generator<Uint8Array> {
  yield inUtf8(start);
  const block = inUtf8(part.repeat(Math.ceil((64 * KB) / part.length)));
  for (let sent = 0; sent < bytes; sent += block.length) yield block;
  if (end !== '') yield inUtf8(end);
}

const good = '0110113719,架空診療所\n';

describe('a file without end or measure', { timeout: 60_000 }, () => {
  it.each([
    ['a field', 'x', '3  check.csv/row-too-long'],
    ['a field in quotes', 'x', '3  check.csv/unclosed-quote', '"'],
    ['a field of quotes', '""', '3  check.csv/unclosed-quote', '"'],
    ['a row of empty cells', ',', '3  check.csv/row-too-long'],
    ['a row of cells in quotes', '"x",', '3  check.csv/row-too-long'],
    ['a run of NUL', '\0', '3  check.csv/row-too-long'],
  ])(
    '%s of 100 MB stops the check where it begins, in little memory',
    (_, part, place, start = '') => {
      const {
        summary,
        places: found,
        used,
      } = stream(long(`code,name\n110113719,a\n${start}`, part, 100 * MB));
      expect(found).toEqual(['2 code code.excel-damage/leading-zero', place]);
      expect(summary).toMatchObject({ rows: 1, complete: false });
      expect(used).toBeLessThan(50 * MB);
    },
  );

  it('a header of more than a megabyte stops it at once', () => {
    for (const start of ['', '\ufeff', '"']) {
      const { summary, places: found } = stream(long(start, 'column,', 20 * MB));
      expect(found).toEqual([
        start === '"' ? '1  check.csv/unclosed-quote' : '1  check.csv/row-too-long',
      ]);
      expect(summary).toMatchObject({ rows: 0, columns: {}, complete: false });
    }
  });

  it('as many columns as a megabyte holds are read', () => {
    const width = MB - 100;
    const {
      summary,
      places: found,
      findings,
    } = stream(
      [
        `${','.repeat(width)}code\n`,
        '0110113719\n',
        `${','.repeat(width)}12\n`,
        `${','.repeat(width)}12,x\n`,
      ].map(inUtf8),
    );
    expect(found).toEqual([
      '2  check.ragged-row/columns',
      '3 code code.institution-10/length',
      '4  check.ragged-row/columns',
    ]);
    expect(findings[0]?.params).toEqual({ expected: width + 1, actual: 1, header: 1 });
    expect(summary).toMatchObject({ rows: 3, complete: true, columns: { code: 'code' } });
    expect(summary.ignored).toEqual([]);
  });

  it.each(['pref', '医療機関番号', 'institution_cod', 'code7桁'])(
    'as many columns called %s as a megabyte holds are told apart in a moment',
    (name) => {
      const began = process.cpuUsage();
      const times = Math.floor((MB - 100) / (inUtf8(name).length + 1));
      stream([inUtf8(`${`${name},`.repeat(times)}code\n0110113719\n`)]);
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(5000);
    },
  );

  it('10,000 columns in quotes are read', () => {
    const wide = (cell: string) => `${'"a ""b"", c",'.repeat(10_000)}"${cell}"\r\n`;
    const { places: found, summary } = stream([
      inUtf8(wide('code') + wide('0110113719') + wide('1')),
    ]);
    expect(found).toEqual(['3 code code.institution-10/length']);
    expect(summary).toMatchObject({ rows: 2, complete: true });
  });

  it('twenty million blank lines take no memory, and are no rows where they end the file', () => {
    for (const [header, end, count] of [
      ['code,name\n', '1,a\n', 1],
      ['code\n', '', 0],
    ] as const) {
      const { summary, findings, used } = stream(
        long(`${header}0110113719${header === 'code\n' ? '' : ',a'}\n`, '\n', 20 * MB, end),
      );
      expect([findings.length, summary.rows, summary.complete]).toEqual([count, 1 + count, true]);
      if (count > 0) expect(findings[0]?.line).toBeGreaterThan(20 * MB);
      expect(used).toBeLessThan(50 * MB);
    }
  });

  it('a million findings take no memory, and none is lost', () => {
    const { count, used, summary } = stream(long('code,name\n', '1,a\n', 4 * MB), {
      unique: false,
    });
    expect([count, summary.rows]).toEqual([MB, MB]);
    expect(used).toBeLessThan(50 * MB);
  });
});

describe('bytes that are no text', () => {
  const withBytes = (text: string, ...bytes: readonly number[]) => {
    const [before = '', behind = ''] = text.split('?').map((part) => part);
    return [inUtf8(before), Uint8Array.from(bytes), inUtf8(behind)];
  };

  it('NUL is told where it stands in a cell that is checked', () => {
    const { findings } = run('code,name\n01101\x0013719,a\n0110113719,\0\n\0\n\0\0,\n');
    expect(findings.map(({ line, reason, params }) => [line, reason, params])).toEqual([
      [2, 'characters', expect.objectContaining({ position: 6 })],
      [4, 'characters', expect.objectContaining({ position: 1 })],
      [5, 'characters', expect.objectContaining({ position: 1 })],
    ]);
  });

  it.each([
    ['half a character', [0xe6, 0x9e]],
    ['a byte that begins none', [0xff]],
    ['half a surrogate pair', [0xed, 0xa0, 0x80]],
    ['an overlong character', [0xc0, 0xaf]],
    ['a character beyond the last', [0xf4, 0x90, 0x80, 0x80]],
  ])('in UTF-8: %s is told with its place, and the rest is checked', (_, bytes) => {
    const rows = good.repeat(8000);
    const chunks = withBytes(`code,name\n${rows}0110113719,架?空\n1,a\n${rows}`, ...bytes);
    const { findings, summary } = run(chunks, { unique: false });
    expect(places(findings)).toEqual([
      '8002 name check.encoding/undecodable',
      '8003 code code.institution-10/length',
    ]);
    expect(findings[0]?.message).toContain('UTF-8');
    expect(summary).toMatchObject({ rows: 16_002, encoding: 'utf-8', complete: true });
  });

  it.each([
    ['the first half of a character before a comma', [0x81]],
    ['a pair that is no character', [0x85, 0x9f]],
    ['a byte that begins none', [0xff]],
  ])('in Shift_JIS: %s is told with its place, and the rest is checked', (_, bytes) => {
    const sjis = (text: string) => encode(text, 'shift_jis') as Uint8Array;
    const rows = sjis(good.repeat(8000));
    const { findings, summary } = run(
      [
        sjis('code,name,n\n'),
        sjis(good.replace('\n', ',\n').repeat(8000)),
        sjis('0110113719,架'),
        Uint8Array.from(bytes),
        sjis(',\n1,ソ,\n'),
        rows.subarray(0, 0),
      ],
      { unique: false },
    );
    expect(places(findings)).toEqual([
      '8002 name check.encoding/undecodable',
      '8003 code code.institution-10/length',
    ]);
    expect(findings[0]?.message).toContain('Shift_JIS');
    expect(summary).toMatchObject({ rows: 8002, encoding: 'shift_jis', complete: true });
  });

  it('half a character at the very end is told', () => {
    expect(
      places(run([inUtf8('code,name\n0110113719,架空架'), Uint8Array.of(0xe7, 0xa9)]).findings),
    ).toEqual(['2 name check.encoding/undecodable']);
  });
});

describe('line breaks and marks', () => {
  it('tells a file whose lines end with CR alone, however long', () => {
    for (const times of [3, 200_000]) {
      const { findings, summary } = run(`code,name\r${'0110113719,a\r'.repeat(times)}`);
      expect(places(findings)).toEqual(['1  check.header/not-comma']);
      expect(findings[0]?.message).toContain('CR');
      expect(summary).toMatchObject({ rows: 0, complete: false });
    }
  });

  it('reads LF and CRLF in one file, and CR in quotes', () => {
    const { findings, summary } = run('code,name\r\n1,a\n"2","a\rb"\r\n3,"a\r\nb"\n4,a\r\n');
    expect(findings.map(({ line, cell }) => [line, cell])).toEqual([
      [2, '1'],
      [3, '2'],
      [4, '3'],
      [6, '4'],
    ]);
    expect(summary.rows).toBe(4);
  });

  it('takes CR in a cell for what it is: no line break', () => {
    const { findings } = run('name,code\na\rb,0110113719\nx,0110113719\r0110113727\n', {
      unique: false,
    });
    expect(findings.map(({ line, cell, reason }) => [line, cell, reason])).toEqual([
      [3, '0110113719\r0110113727', 'several-codes'],
    ]);
  });

  it('takes a mark of another file that was appended for a part of its cell', () => {
    const { findings, summary } = run(
      '\ufeffcode,name\n0110113719,a\n\ufeffcode,name\n\ufeff0110113727,a\n',
    );
    expect(places(findings)).toEqual([
      '3 code code.institution-10/normalised',
      '3 code code.institution-10/characters',
      '4 code check.values/invisible',
    ]);
    expect(summary.rows).toBe(3);
  });

  it('takes U+2028, U+2029 and U+0085 for no line breaks', () => {
    const { findings, summary } = run('name,code\na\u2028b,0110113719\na\u2029\u0085b,1\n');
    expect([places(findings), summary.rows]).toEqual([['3 code code.institution-10/length'], 2]);
  });

  it('takes quotes within a cell for characters', () => {
    const { findings, summary } = run(
      'name,code\n5" pipe,0110113719\na "b" c,1\n"a","0110113727"\nx,0"1"\n',
    );
    expect([places(findings), summary.rows]).toEqual([
      [
        '3 code code.institution-10/length',
        '5 code code.institution-10/separator',
        '5 code code.institution-10/length',
      ],
      4,
    ]);
    expect(findings[1]?.cell).toBe('0"1"');
  });
});

describe('a file that was cut off', () => {
  it.each([
    ['within a quote', 'code,name\n1,a\n0110113719,"架空', '3  check.csv/unclosed-quote'],
    [
      'within a quote with line breaks',
      'code,name\n1,a\n0110113719,"a\nb\nc',
      '3  check.csv/unclosed-quote',
    ],
    [
      'behind the quote that begins a cell',
      'code,name\n1,a\n0110113719,"',
      '3  check.csv/unclosed-quote',
    ],
    ['within a line of JSON', '{"code":"1"}\n\n{"code":"0110', '3  check.ndjson/truncated'],
    ['behind a name of JSON', '{"code":"1"}\n\n{"code"', '3  check.ndjson/truncated'],
    ['behind the first mark of JSON', '{"code":"1"}\n\n{', '3  check.ndjson/truncated'],
  ])('%s: what was found stands, and it is not complete', (_, text, place) => {
    const { findings, summary } = run(text);
    expect(places(findings)).toEqual([
      expect.stringContaining('code.institution-10/length'),
      place,
    ]);
    expect(findings[1]?.severity).toBe('error');
    expect(summary).toMatchObject({ rows: 1, complete: false });
  });

  it('within a row is a ragged row, or a shorter cell', () => {
    expect(places(run('name,code\na,0110113719\nb').findings)).toEqual([
      '3  check.ragged-row/columns',
    ]);
    expect(places(run('name,code\na,0110113719\nb,0110').findings)).toEqual([
      '3 code code.institution-10/length',
    ]);
  });
});

describe('JSON that means harm', { timeout: 60_000 }, () => {
  const line = '{"code":"0110113719"}';
  const around = (hostile: string) => run(`${line}\n${hostile}\n{"code":"1"}\n`, { unique: false });

  it.each([
    ['a list', '['.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000)],
    ['a list that is closed', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('%s nested 100,000 deep is no object', (_, hostile) => {
    expect(places(around(hostile).findings)).toEqual([
      '2  check.ndjson/not-object',
      '3 code code.institution-10/length',
    ]);
  });

  it.each([
    ['a list', '['.repeat(100_000) + ']'.repeat(100_000), '[…]'],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, '{…}'],
  ])('%s nested 100,000 deep as a code is no code', (_, value, cell) => {
    const { findings } = around(`{"code":${value}}`);
    expect(places(findings)).toEqual([
      '2 code code.institution-10/characters',
      '3 code code.institution-10/length',
    ]);
    expect(findings[0]?.cell).toBe(cell);
    expect(around(`{"x":${value},"code":"0110113719"}`).findings).toHaveLength(1);
  });

  it('names that every object has are names like others', () => {
    for (const name of [
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'prototype',
      'length',
    ]) {
      for (const value of ['{"code":"2"}', '"x"', '[1.5]']) {
        const hostile = `{"${name}":${value},"code":"0110113719"}`;
        for (const text of [
          `${hostile}\n${line}\n{"code":"1"}\n`,
          `${line}\n${hostile}\n{"code":"1"}\n`,
        ]) {
          const { findings, summary } = run(text, { unique: false });
          const isNested = value !== '"x"' && text.startsWith(hostile);
          expect(places(findings)).toEqual([
            ...(isNested ? ['1  check.ndjson/nested'] : []),
            '3 code code.institution-10/length',
          ]);
          expect(summary).toMatchObject({
            columns: { code: 'code' },
            ignored: [name],
            complete: true,
          });
        }
      }
    }
    expect(Object.hasOwn(Object.prototype, 'code')).toBe(false);
    const absent = run('{"code":"0110113719"}\n{"__proto__":{"code":"0110113719"}}\n');
    expect(places(absent.findings)).toEqual(['2 code code.institution-10/required']);
  });

  it('headers of CSV that every object has are headers like others', () => {
    const { findings, summary } = run('__proto__,constructor,code\na,b,1\n', {
      columns: { constructor: 'ignore' },
    });
    expect(places(findings)).toEqual(['2 code code.institution-10/length']);
    expect(summary.ignored).toEqual(['__proto__']);
    for (const key of ['__proto__', 'constructor', 'toString']) {
      const wrong = run('code,x\n1,2\n', { columns: { x: key } });
      expect(places(wrong.findings)).toEqual(['1  check.header/unknown-key']);
    }
  });

  it('90,000 names, in one object or one in each, are told apart in a moment and little memory', () => {
    const began = process.cpuUsage();
    const names = Array.from({ length: 90_000 }, (_, at) => `"_${at}":1,`);
    const one = run(`{${names.join('')}"code":"1"}\n${'{"code":"1"}\n'.repeat(100)}`);
    expect([one.findings.length, one.summary.ignored.length]).toEqual([101, 100]);
    const each = stream(names.map((name) => inUtf8(`{${name}"code":"1"}\n`)));
    expect([each.count, each.summary.ignored.length]).toEqual([90_000, 100]);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(5000);
  });

  it('names of a megabyte are not kept', () => {
    const name = 'x'.repeat(1_000_000);
    const lines = function* () {
      yield inUtf8(`${line}\n`);
      for (let at = 0; at < 100; at++) {
        const places = Array.from({ length: at }, (_, place) => `"${place}":"1",`).join('');
        yield inUtf8(`{${places}"${at}${name}":"1","code":"1"}\n`);
      }
    };
    const { count, summary, used } = stream(lines());
    expect([count, summary.ignored.length]).toEqual([100, 100]);
    expect(summary.ignored.every((each) => each.length <= 101)).toBe(true);
    expect(used).toBeLessThan(50 * MB);
  });

  it.each([
    ['1e999', 'Infinity'],
    ['-1e999', '-Infinity'],
    ['1e-999', '0'],
    ['12345678901234567890123', '12345678901234567890123'],
    ['-0', '-0'],
    [`0.${'1'.repeat(1000)}`, '0.1111111111111111'],
    ['9'.repeat(100_000), `${'9'.repeat(100)}…`],
    [`1${'0'.repeat(400)}.5`, 'Infinity'],
  ])('the number %# is no code', (number, cell) => {
    const { findings, summary } = around(`{"code":${number}}`);
    const [first, ...others] = findings;
    expect([first?.line, first?.cell, first?.severity]).toEqual([2, cell, 'error']);
    expect([others.at(-1)?.line, summary.complete]).toEqual([3, true]);
  });

  it('half a surrogate pair is shown as it is, and in no way ends the check', () => {
    const { findings } = around('{"code":"\\ud800011011371","\\udfff":1}');
    expect(places(findings)).toEqual([
      '2 code code.institution-10/characters',
      '3 code code.institution-10/length',
    ]);
  });
});
