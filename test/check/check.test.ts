import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CheckFinding,
  checkStream,
  formProfile,
  registerProfile,
} from '../../src/check/index.js';
import {
  certificateApplication,
  claimsApplication,
  type Form,
  portalRegistration,
} from '../../src/forms/index.js';
import { cut, inUtf8, places, run } from './run.js';

/** Bytes of a text in Shift_JIS, for the few characters that the tests use. */
const shiftJis: Record<string, readonly number[]> = {
  名: [0x96, 0xbc],
  称: [0x8f, 0xcc],
  ソ: [0x83, 0x5c],
  表: [0x95, 0x5c],
  '―': [0x81, 0x5c],
  ｱ: [0xb1],
  髙: [0xfb, 0xfc],
  架: [0x89, 0xcb],
  空: [0x8b, 0xf3],
};
const inShiftJis = (text: string) =>
  Uint8Array.from([...text].flatMap((each) => shiftJis[each] ?? [each.charCodeAt(0)]));

describe('a register', () => {
  it('is read by Japanese and English headers, in any order, blanks aside', () => {
    const { findings, summary } = run(
      'x,Code, code7 ,point_table,ｐｒｅｆｅｃｔｕｒｅ\n,0110113719,0113719,1,01\n',
    );
    expect(findings).toEqual([]);
    expect(summary).toEqual({
      rows: 1,
      encoding: 'utf-8',
      format: 'csv',
      profile: 'register',
      columns: {
        code: 'Code',
        code7: ' code7 ',
        pointTable: 'point_table',
        prefecture: 'ｐｒｅｆｅｃｔｕｒｅ',
      },
      ignored: ['x'],
      notChecked: [
        expect.objectContaining({ reason: 'columns', params: { columns: 'x', count: 1 } }),
      ],
      complete: true,
    });
  });

  it('needs only one of its columns', () => {
    expect(places(run('prefecture\n13\n99\n').findings)).toEqual([
      '3 prefecture ref.prefecture-code/unknown',
    ]);
    expect(places(run('point_table\n5\n').findings)).toEqual([
      '2 point_table ref.tensuhyo-code/unknown',
    ]);
    expect(places(run('code7\n0113719\n12\n').findings)).toEqual([
      '3 code7 code.institution-7/length',
    ]);
  });

  it('tells where each fault is, with the cell and the repaired value', () => {
    expect(run('名称,医療機関等コード\n架空診療所,110113719\n').findings).toEqual([
      expect.objectContaining({
        line: 2,
        column: '医療機関等コード',
        path: ['医療機関等コード'],
        rule: 'code.excel-damage',
        cell: '110113719',
        suggestion: '0110113719',
      }),
    ]);
  });

  it('cuts a long cell in the report, between characters', () => {
    const [found] = run(`code\n${'𠮷'.repeat(150)}\n`).findings;
    expect(found?.cell).toBe(`${'𠮷'.repeat(100)}…`);
  });

  it('checks the digit of the seven once, and by itself where the ten cannot be read', () => {
    const header = 'prefecture,point_table,code7,code\n';
    const mode = { checkDigit: 'error' } as const;
    expect(places(run(`${header}01,1,0113718,0110113718\n`, mode).findings)).toEqual([
      '2 code code.check-digit/mismatch',
    ]);
    expect(places(run(`${header}01,1,0113718,0110113719\n`, mode).findings)).toEqual([
      '2 code7 code.check-digit/mismatch',
      '2 code code.institution-10/part-mismatch',
    ]);
    expect(places(run(`${header}27,1,0712362,3410712362\n`).findings)).toEqual([
      '2 code code.institution-10/part-mismatch',
    ]);
    expect(
      run(`${header}1,1,113719,110113719\n`).findings.map(({ suggestion }) => suggestion),
    ).toEqual(['01', '0113719', '0110113719']);
    expect(places(run(`${header}01,1,0113718,\n`).findings)).toEqual([
      '2 code7 code.check-digit/mismatch',
      '2 code code.institution-10/required',
    ]);
    expect(places(run(`${header}01,1,0113718,\n`, { checkDigit: 'off' }).findings)).toHaveLength(1);
  });

  it('warns of a code that stands twice, and names the line of the first', () => {
    const text = 'code\n0110113719\n3410712362\n０１１０１１３７１９\n3410712370\n0110113719\n';
    const { findings } = run(text);
    const duplicates = findings.filter(({ rule }) => rule === 'check.duplicate');
    expect(duplicates.map(({ line, params, severity }) => [line, params, severity])).toEqual([
      [4, { first: 2 }, 'warning'],
      [6, { first: 2 }, 'warning'],
    ]);
    expect(places(run(text, { unique: false }).findings)).toEqual([
      '4 code code.institution-10/normalised',
    ]);
  });

  it('does not call faulty codes duplicates, nor equal sevens', () => {
    expect(places(run('code\n110113719\n110113719\n').findings)).not.toContain(
      'check.duplicate/code',
    );
    expect(run('code7,name\n0113719,a\n0113719,b\n').findings).toEqual([]);
  });
});

describe('profiles', () => {
  const profiles = [
    registerProfile,
    formProfile(certificateApplication),
    formProfile(claimsApplication),
  ];
  const labels = (form: Form) => form.fields.map(({ label }) => `"${label.ja}"`).join(',');

  it('are chosen by the header: Japanese or English labels, or field names', () => {
    for (const form of [certificateApplication, claimsApplication]) {
      for (const header of [
        labels(form),
        form.fields.map(({ label }) => `"${label.en}"`).join(','),
        form.fields.map(({ name }) => name).join(','),
      ]) {
        const { summary } = run(`${header}\n${'x,'.repeat(form.fields.length - 1)}\n`, {
          profiles,
        });
        expect(summary).toMatchObject({ profile: form.id, rows: 1, complete: true });
        expect(Object.keys(summary.columns)).toHaveLength(form.fields.length);
      }
    }
    expect(run('code\n0110113719\n', { profiles }).summary.profile).toBe('register');
    expect(places(run('備考,所在地\n', { profiles }).findings)).toEqual([
      '1  check.header/no-known-column',
    ]);
    expect(places(run('code\n', { profiles: [] }).findings)).toEqual([
      '1  check.header/no-known-column',
    ]);
  });

  it('report each finding of a form on its column, also where the file has none', () => {
    const { findings } = run('terminalName,applied\n端末,\n', { profiles: profiles.slice(1, 2) });
    const columns = new Set(findings.map(({ column }) => column));
    expect(columns.has('terminalName')).toBe(false);
    expect(findings.every(({ line, column }) => line === 2 && column !== '')).toBe(true);
    expect(columns).toContain(certificateApplication.fields[0]?.label.ja);
  });

  it('show no cell of a secret field', () => {
    const secret = 'MARK-1234';
    const header = 'email,phone,password,passwordConfirmation';
    const { findings } = run(`${header}\n${Array(4).fill(secret).join(',')}\n`, {
      profiles: [formProfile(portalRegistration)],
    });
    expect(findings.length).toBeGreaterThan(4);
    expect(JSON.stringify(findings)).not.toContain('MARK');
  });

  it('compare with the day on which the forms are filed', () => {
    const header = claimsApplication.fields.map(({ name }) => name).join(',');
    const valid: Record<string, string> = JSON.parse(
      readFileSync('fixtures/forms/claims-application.valid.json', 'utf8'),
    );
    const row = claimsApplication.fields.map(({ name }) => `"${valid[name] ?? ''}"`).join(',');
    const errors = (on: string) =>
      run(`${header}\n${row}\n`, { profiles: profiles.slice(2), on }).findings.filter(
        ({ severity }) => severity === 'error',
      );
    expect(errors('2024-05-20')).toEqual([]);
    expect(errors('2024-05-21').map(({ rule }) => rule)).toEqual(['ocl.start-month']);
  });
});

describe('CSV', () => {
  const rowsOf = (text: string) => {
    const { summary, findings } = run(text);
    return [summary.rows, ...places(findings)];
  };

  it('ends lines with LF or CRLF, the last one with or without', () => {
    expect(rowsOf('code\n0110113719')).toEqual([1]);
    expect(rowsOf('code\r\n0110113719\r\n')).toEqual([1]);
    expect(rowsOf('code\r\n0110113719\r')).toEqual([1]);
    expect(rowsOf('code\r\n"0110113719"\r\n')).toEqual([1]);
    expect(rowsOf('code\n"0110113719"')).toEqual([1]);
  });

  it('keeps commas, line breaks, carriage returns and doubled quotes inside quotes', () => {
    const { findings, summary } = run('name,code\n"a,b\r\nc ""d"" \r",0110113719\nx,1\n');
    expect(summary.rows).toBe(2);
    expect(places(findings)).toEqual(['4 code code.institution-10/length']);
    expect(run('code\n"01101""13719"\n').findings[0]?.cell).toBe('01101"13719');
  });

  it('does not check a row with text behind a closing quote, and goes on with the next line', () => {
    expect(rowsOf('code\n"0110113719"x\n12\n')).toEqual([
      2,
      '2  check.csv/stray-quote',
      '3 code code.institution-10/length',
    ]);
    expect(rowsOf('n,code\n"x"y,12\n')).toEqual([1, '2  check.csv/stray-quote']);
    // The quote that opens on line 2 is closed by the one that opens on line 3: line 3 is still checked.
    expect(rowsOf('code,n\n0110113719,"abc\n3410712363,"def"\n3410712362,x\n')).toEqual([
      3,
      '2  check.csv/stray-quote',
      '3 code code.check-digit/mismatch',
    ]);
    expect(places(run('"code"x,n\n1,2\n').findings)).toEqual(['1  check.csv/stray-quote']);
  });

  it('forgives blanks behind a closing quote', () => {
    expect(rowsOf('code,n\n"0110113719" ,"a"\t\n"0110113719"\r,b \r\n"12" ')).toEqual([
      3,
      '4 code code.institution-10/length',
    ]);
  });

  it('passes over empty lines, but not over an empty cell', () => {
    expect(rowsOf('\n\ncode,name\n\n0110113719,a\n\n,b\n')).toEqual([
      2,
      '7 code code.institution-10/required',
    ]);
    expect(rowsOf('code,n\r\n\r\n0110113719,a\r\n  \r\n\r\n')).toEqual([1]);
    expect(rowsOf('code\n0110113719\n\n0110113727\n\n\n')).toEqual([2]);
    expect(rowsOf('code,name\n,\n0110113719,a\n , \n')).toEqual([1]);
    expect(rowsOf('code\n  \n')).toEqual([0, '1  check.header/no-rows']);
  });

  it('does not check the cells of a ragged row', () => {
    expect(rowsOf('name,code\na\n9,1,b\nc,9\n')).toEqual([
      3,
      '2  check.ragged-row/columns',
      '3  check.ragged-row/columns',
      '4 code code.institution-10/length',
    ]);
    expect(run('code,name\n9,a,b\n').findings[0]).toMatchObject({
      params: { expected: 2, actual: 3 },
      severity: 'error',
    });
  });

  it('has any number of columns', () => {
    const wide = (cell: string) => `${'x,'.repeat(5000)}${cell}\n`;
    expect(rowsOf(wide('code') + wide('1'))).toEqual([1, '2 code code.institution-10/length']);
  });

  it.each([
    ['', '1  check.header/empty-file'],
    ['\n\r\n', '1  check.header/empty-file'],
    ['a,b\n1,2\n', '1  check.header/no-known-column'],
    ['code;name\n', '1  check.header/not-comma'],
    ['code,name\r0110113719,a\r', '1  check.header/not-comma'],
    ['c\0o\0d\0e\0\n', '1  check.encoding/utf-16'],
    ['\na\n', '2  check.header/no-known-column'],
    ['code\n0110113719\n"a\nb', '3  check.csv/unclosed-quote'],
    ['n,code\n"a\nb","', '3  check.csv/unclosed-quote'],
    [`code\n${'0'.repeat(1_100_000)}\n1\n`, '2  check.csv/row-too-long'],
    [`code\n${'0'.repeat(1_100_000)}`, '2  check.csv/row-too-long'],
    [`code\n${'0,'.repeat(1_100_000)}"`, '2  check.csv/row-too-long'],
    [`code\n"${'0'.repeat(1_100_000)}"\n`, '2  check.csv/unclosed-quote'],
    [`code\n"${'0'.repeat(2_200_000)}`, '2  check.csv/unclosed-quote'],
  ])('stops, and says that it did: %#', (text, place) => {
    const { findings, summary } = run(text);
    expect(places(findings)).toEqual([place]);
    expect(findings[0]?.severity).toBe('error');
    expect(summary.complete).toBe(false);
    for (const size of [1000, 70_000, 1_048_577]) {
      const bytes = inUtf8(text);
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      expect(run(chunks)).toEqual({ findings, summary });
    }
  });

  it('warns of a file with nothing but a header', () => {
    const { findings, summary } = run('code,name\n');
    expect(findings).toMatchObject([
      { rule: 'check.header', reason: 'no-rows', severity: 'warning' },
    ]);
    expect(summary.complete).toBe(true);
  });

  it('takes nothing more once it has stopped', () => {
    const bytes = inUtf8(`a\n${'1\n'.repeat(40_000)}`);
    expect(places(run([bytes, bytes, bytes]).findings)).toEqual([
      '1  check.header/no-known-column',
    ]);
  });
});

describe('encodings', () => {
  const text = '名称,code\nソ表―ｱ髙,110113719\n';

  it('are detected, and may be named', () => {
    for (const [bytes, encoding] of [
      [inUtf8(text), 'utf-8'],
      [inUtf8(`\ufeff${text}`), 'utf-8'],
      [inShiftJis(text), 'shift_jis'],
    ] as const) {
      const { findings, summary } = run(bytes);
      expect(summary).toMatchObject({ encoding, rows: 1, complete: true });
      expect(places(findings)).toEqual(['2 code code.excel-damage/leading-zero']);
      expect(run(bytes, { encoding })).toEqual({ findings, summary });
    }
  });

  it('are found also when the first Japanese text comes late', () => {
    const ascii = `code,name\n${'0110113719,x\n'.repeat(10_000)}`;
    const late = '0110113719,架空ソ\n';
    for (const [bytes, encoding] of [
      [inUtf8(ascii + late), 'utf-8'],
      [inShiftJis(ascii + late), 'shift_jis'],
    ] as const) {
      const { findings, summary } = run(bytes, { unique: false });
      expect(summary).toMatchObject({ encoding, rows: 10_001 });
      expect(findings).toEqual([]);
    }
  });

  it('are not decided by half-width katakana that could be either', () => {
    const ascii = inUtf8(`code,name\n${'0110113719,x\n'.repeat(6000)}`);
    const late = Uint8Array.from([...inUtf8('0110113719,'), 0xc6, 0xbc, 0x0a]);
    const clear = inShiftJis('0110113719,架空\n');
    const { findings, summary } = run([ascii, late, clear], { unique: false });
    expect([findings, summary.encoding]).toEqual([[], 'shift_jis']);
  });

  it('report bytes that are no text with their place', () => {
    const bytes = inUtf8('名称,code\n架空,0110113719\n架?空,0110113727\n架空,1\n');
    bytes[bytes.indexOf(0x3f)] = 0xff;
    expect(places(run(bytes).findings)).toEqual([
      '3 名称 check.encoding/undecodable',
      '4 code code.institution-10/length',
    ]);
    const wrong = run(inShiftJis(text), { encoding: 'utf-8' });
    expect(places(wrong.findings)).toEqual([
      '1 \ufffd\ufffd\ufffd\ufffd check.encoding/undecodable',
      '2 \ufffd\ufffd\ufffd\ufffd check.encoding/undecodable',
      '2 code code.excel-damage/leading-zero',
    ]);
    const broken = inShiftJis('名称,code\n名?,0110113719\n');
    broken[broken.indexOf(0x3f)] = 0x81;
    expect(run(broken).findings[0]?.message).toContain('Shift_JIS');
  });

  it('report the bad byte of a file that is otherwise ASCII', () => {
    const bytes = inUtf8('code,name\n0110113719,?\n');
    bytes[bytes.indexOf(0x3f)] = 0xff;
    expect(places(run(bytes).findings)).toEqual(['2 name check.encoding/undecodable']);
  });

  it('tell UTF-16 to be saved anew', () => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ]) {
      expect(places(run(Uint8Array.from([...mark, 0x63, 0])).findings)).toEqual([
        '1  check.encoding/utf-16',
      ]);
    }
  });

  it('tell UTF-16 also where no mark says so', () => {
    const little = Buffer.from('医療機関等コード,名称\n0110113719,架空\n', 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big]) {
      for (const format of [undefined, 'csv', 'ndjson'] as const) {
        expect(places(run(bytes, { format }).findings)).toEqual(['1  check.encoding/utf-16']);
      }
    }
  });

  it('take the caller’s faster test of UTF-8', () => {
    let asked = 0;
    const isUtf8 = () => {
      asked++;
      return true;
    };
    run(text, { isUtf8 });
    expect(asked).toBeGreaterThan(0);
  });
});

describe('chunks', () => {
  const sample = readFileSync('fixtures/register-broken.csv');
  const long = Buffer.concat([
    sample,
    Buffer.from('01,1,0113719,0110113719,架空,"a\nb, ""c"" 𠮷"\r\n'.repeat(3000)),
  ]);

  it.each([
    ['UTF-8', long],
    ['Shift_JIS', readFileSync('fixtures/register-shift_jis.csv')],
  ])('may be cut anywhere: %s', (_, bytes) => {
    const whole = run(bytes);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (at) => {
        expect(run(cut(bytes, at))).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('may be single bytes', () => {
    const bytes = sample.subarray(0, 3000);
    expect(run([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(run(bytes));
  });

  it('may come from a web stream', async () => {
    const findings: CheckFinding[] = [];
    const summary = await checkStream(new Blob([sample]).stream(), {
      onFinding: (found) => findings.push(found),
    });
    expect({ findings, summary }).toEqual(run(sample));
  });

  it('never crash it, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        const { summary } = run([inUtf8('code,name\n'), noise]);
        expect(typeof summary.complete).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
