import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createCheck,
  type Profile,
  type Repair,
  registerProfile,
} from '../../../src/check/index.js';
import { decode, encode } from '../../../src/check/rows/encoding.js';
import { cut, inUtf8, type Options } from '../run.js';

/** Runs a check and gives the copy and the list of its repairs. */
function mend(
  chunks: string | Uint8Array | readonly Uint8Array[],
  options: Options = {},
): { copy: Uint8Array; repairs: Repair[]; complete: boolean } {
  const parts: Uint8Array[] = [];
  const repairs: Repair[] = [];
  const check = createCheck({
    ...options,
    onFinding() {},
    onCopied: (bytes) => parts.push(new Uint8Array(bytes)),
    onRepair: (repair) => repairs.push(repair),
  });
  const list =
    typeof chunks === 'string'
      ? [inUtf8(chunks)]
      : chunks instanceof Uint8Array
        ? [chunks]
        : chunks;
  for (const chunk of list) check.push(chunk);
  const { complete } = check.end();
  return { copy: Buffer.concat(parts), repairs, complete };
}
const mended = (text: string, options?: Options) => decode(mend(text, options).copy, 'utf-8');

/** A profile of one column, whose findings a test chooses by the cell. */
const suggesting = (
  suggestionsOf: (cell: string) => readonly (string | undefined)[],
  secret = false,
): Profile => ({
  ...registerProfile,
  isSecret: () => secret,
  createRowCheck: () => ({
    inspect(cells, _, report) {
      const findings = suggestionsOf(cells.code ?? '').map((suggestion) => ({
        rule: 'test',
        reason: 'test',
        severity: 'error' as const,
        path: [],
        message: '',
        params: {},
        ...(suggestion !== undefined && { suggestion }),
      }));
      report('code', findings);
    },
  }),
});

describe('a cell that is only written otherwise', () => {
  it('is shown as it was read, and written so', () => {
    const text =
      '都道府県コード,点数表コード,医療機関コード,医療機関等コード\n０１, 1,０１１３７１９,０１１０１１３７１９ \n';
    const said: (string | undefined)[] = [];
    const check = createCheck({
      onFinding: ({ suggestion, severity }) => said.push(`${severity} ${suggestion}`),
    });
    check.push(inUtf8(text));
    check.end();
    expect(said).toEqual(['info 01', 'info 1', 'info 0113719', 'info 0110113719']);
    expect(mended(text).split('\n')[1]).toBe('01,1,0113719,0110113719');
  });

  it('is left alone where something else is wrong with it', () => {
    const text = 'code\n０１１０１１３７１０\n';
    expect(mended(text, { checkDigit: 'error' })).toBe(text);
  });
});

describe('the copy of a file', () => {
  it('has each cell with a single suggestion replaced, and everything else as it was', () => {
    const text =
      '\ufeff名称,code,備考\r\n架空,110113719,"a\n""b"""\r\n\r\n"x",\'0110113727,\r\nずれた行\r\n空,,\r\n';
    const { copy, repairs, complete } = mend(text);
    expect(decode(copy, 'utf-8')).toBe(
      text.replace(',110113719', ',0110113719').replace("'0110113727", '0110113727'),
    );
    expect(repairs).toEqual([
      { line: 2, column: 'code', from: '110113719', to: '0110113719', rule: 'code.excel-damage' },
      { line: 5, column: 'code', from: "'0110113727", to: '0110113727', rule: 'code.excel-damage' },
    ]);
    expect(complete).toBe(true);
  });

  it('keeps quotes, and mends several cells of a row in their order', () => {
    expect(mended('code,prefecture\n"110113719","1"\n')).toBe(
      'code,prefecture\n"0110113719","01"\n',
    );
    expect(mended('prefecture,code\n1,110113719\n')).toBe('prefecture,code\n01,0110113719\n');
  });

  it('has nothing left to mend', () => {
    const once = mended('prefecture,code\n1,110113719\n13,"1310112342"\n');
    expect(mended(once)).toBe(once);
  });

  it('replaces no cell on which findings differ, nor one without a row', () => {
    const two = {
      profiles: [suggesting((cell) => (cell === 'a' ? ['1', '2'] : ['3', undefined, '3']))],
    };
    expect(mended('code\na\nb\n', two)).toBe('code\na\n3\n');
    expect(mended('code\n\nb\n', two)).toBe('code\n\n3\n');
  });

  it('quotes what needs quotes', () => {
    const odd = { profiles: [suggesting(() => ['a,"b"'])] };
    expect(mended('code\nx\n"y"\n', odd)).toBe('code\n"a,""b"""\n"a,""b"""\n');
    expect(mended('{"code":"x"}\n{"code":1}\n', odd)).toBe(
      '{"code":"a,\\"b\\""}\n{"code":"a,\\"b\\""}\n',
    );
  });

  it('never replaces a secret cell', () => {
    const { copy, repairs } = mend('code\nx\n', { profiles: [suggesting(() => ['1'], true)] });
    expect([decode(copy, 'utf-8'), repairs]).toEqual(['code\nx\n', []]);
  });

  it('turns a JSON number into the text it must be, and keeps every other byte of the line', () => {
    for (const [before, after] of [
      ['{"code":110113719,"n":1}', '{"code":"0110113719","n":1}'],
      [' { "n":[1,{"a":"\\u3042}\\""}] , "code" : 1.10113719e8 } ', undefined],
      ['{"n":12345678901234567890.50,"code":"110113719","n":-0}', undefined],
      ['{"\\u0063ode":110113719\t,"7":{},"__proto__":[]}\r', undefined],
      // Of a name that is given twice the last counts: both become what it should have been.
      [
        '{"x":0.5,"code":"1","code":"110113719"}',
        '{"x":0.5,"code":"0110113719","code":"0110113719"}',
      ],
    ] as const) {
      const mendedLine = after ?? before.replace(/"?(110113719|1\.10113719e8)"?/, '"0110113719"');
      expect(mended(`{"code":"0110113727"}\n${before}\n`, { unique: false })).toBe(
        `{"code":"0110113727"}\n${mendedLine}\n`,
      );
    }
  });

  it('mends the value that a path leads to', () => {
    const columns = { 'a.1.b': 'code' };
    const line = '{"x":{"a":[1]}, "a":[ [], {"b":"1","b" : 110113719 ,"c":[2]} ] }\n';
    expect(mended(line, { columns })).toBe(line.replace('110113719', '"0110113719"'));
    for (const text of ['{"a":[0,{"b":"x"}]}', '{"a":[0]}', '{"a":"x"}', '{"a":{"1":"x"}}']) {
      const odd = { profiles: [suggesting((cell) => (cell === '' ? ['1'] : []))], columns };
      const whole = `{"a":[0,{"b":"y"}]}\n${text}\n`;
      expect(mended(whole, odd)).toBe(whole);
    }
    // A name that is the same goes before the path.
    const both = '{"a":[0,{"b":"1"}],"a.1.b":"110113719"}\n';
    expect(mended(both, { columns })).toBe(both.replace('"110', '"0110'));
  });

  it('keeps what is nested deeply, and backslashes that are half a character', () => {
    const deep = `{"x":${'['.repeat(50_000)}${']'.repeat(50_000)},"code":"110113719"}\n`;
    expect(mended(deep)).toBe(deep.replace('"110', '"0110'));
    const bytes = encode('{"名ソ":"表","x":1.0,"code":"110113719"}\n', 'shift_jis') as Uint8Array;
    expect(decode(mend(bytes).copy, 'shift_jis')).toBe(
      '{"名ソ":"表","x":1.0,"code":"0110113719"}\n',
    );
  });

  it('looks for the values of a line in this line alone', () => {
    for (const next of ['"a', '"code":"110113719"', '"code":"1","code":"110113719"}']) {
      const text = `{"x":0.5,"code":"110113719"}\n${next}\n{"code":"0110113727"}\n`;
      expect(mended(text)).toBe(text.replace('"110', '"0110'));
    }
  });

  it('leaves a line of JSON with bytes that are no text, and a name that it does not have', () => {
    const line = Buffer.from('{"code":"110113719","x":0.5,"y":"?"}\n');
    line[line.indexOf(0x3f)] = 0xff;
    expect(mend(line).copy).toEqual(line);
    const absent = { profiles: [suggesting((cell) => (cell === '' ? ['1'] : []))] };
    for (const text of ['{"code":"x"}\n{"n":"1"}\n', '{"code":"x"}\n{"n":0.5}\n']) {
      const { copy, repairs } = mend(text, absent);
      expect([decode(copy, 'utf-8'), repairs]).toEqual([text, []]);
    }
  });

  it('keeps Shift_JIS, and leaves a cell whose text it cannot write', () => {
    const bytes = encode('名称,code\nソ表,110113719\n', 'shift_jis') as Uint8Array;
    expect(decode(mend(bytes).copy, 'shift_jis')).toBe('名称,code\nソ表,0110113719\n');
    const lacking = { profiles: [suggesting(() => ['𠮷'])] };
    const { copy, repairs } = mend(bytes, lacking);
    expect([[...copy], repairs]).toEqual([[...bytes], []]);
  });

  it('is the same, however the file is cut', () => {
    const rows = Array.from({ length: 6000 }, (_, i) =>
      i % 5 === 0 ? '110113719,"a\nb"' : `0110113719,架空${i}`,
    );
    const bytes = inUtf8(`code,name\n${rows.join('\n')}\n`);
    const whole = mend(bytes, { unique: false });
    expect(decode(whole.copy, 'utf-8')).toBe(
      decode(bytes, 'utf-8').replaceAll('\n110113719', '\n0110113719'),
    );
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }), (at) => {
        const { copy, repairs } = mend(cut(bytes, at), { unique: false });
        expect(Buffer.compare(copy, whole.copy)).toBe(0);
        expect(repairs).toEqual(whole.repairs);
      }),
      { numRuns: 10 },
    );
  });
});

describe('encode', () => {
  it('is the inverse of decode for all that Shift_JIS has', () => {
    const characters: string[] = [];
    for (let code = 0x20; code < 0x10000; code++) {
      // Node reads DEL as another control character.
      if (code === 0x7f) continue;
      const character = String.fromCharCode(code);
      const bytes = encode(character, 'shift_jis');
      if (!bytes) continue;
      characters.push(character);
      if (decode(bytes, 'shift_jis') !== character) throw new Error(code.toString(16));
    }
    expect(characters.length).toBeGreaterThan(9000);
    expect(encode('髙①ｱ', 'shift_jis')).toEqual(Uint8Array.of(0xfb, 0xfc, 0x87, 0x40, 0xb1));
  });

  it('answers undefined for what it lacks', () => {
    expect(encode('a𠮷', 'shift_jis')).toBeUndefined();
  });
});
