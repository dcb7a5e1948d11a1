import { describe, expect, it } from 'vitest';
import {
  type CheckFinding,
  type CheckOptions,
  createCheck,
  formProfile,
  type Profile,
  registerProfile,
} from '../../../src/check/index.js';
import { messageOf } from '../../../src/core/finding.js';
import { en } from '../../../src/en.js';
import { certificateApplication, claimsApplication } from '../../../src/forms/index.js';

function check(text: string, options: Omit<CheckOptions, 'onFinding'> = {}) {
  const findings: CheckFinding[] = [];
  const running = createCheck({ ...options, onFinding: (found) => findings.push(found) });
  running.push(new TextEncoder().encode(text));
  const summary = running.end();
  const told = findings.map(({ line, rule, reason }) => `${line} ${rule}/${reason}`);
  return { findings, told, ...summary };
}

const several: readonly Profile[] = [
  registerProfile,
  formProfile(certificateApplication),
  formProfile(claimsApplication),
];

describe('variants of headers', () => {
  it('find the columns of a register', () => {
    const { columns, told } = check(
      '都道府県番号,点数表,医療機関番号（7桁）,医療機関等コード(10桁),名称\n01,1,0113719,0110113719,a\n',
    );
    expect(told).toEqual([]);
    expect(columns).toEqual({
      prefecture: '都道府県番号',
      pointTable: '点数表',
      code7: '医療機関番号（7桁）',
      code: '医療機関等コード(10桁)',
    });
  });

  it('are told in the order of the file; a column without a name is not listed', () => {
    const { columns, ignored } = check(
      '医療機関等コード,名称,都道府県番号,, \n0110113719,a,01,,\n',
    );
    expect(Object.keys(columns)).toEqual(['code', 'prefecture']);
    expect(ignored).toEqual(['名称']);
  });

  it('beside another number are checked where their cells are numbers of institutions', () => {
    const shop = check('医療機関番号,薬局コード\n0113719,12\n0113727,13\n');
    expect(shop.columns).toEqual({ code7: '医療機関番号' });
    expect([shop.told, shop.ignored]).toEqual([[], ['薬局コード']]);
    const pharmacy = check('医療機関番号,薬局コード\n0113719,0140017\n0113727,\n0113735,12\n');
    expect(pharmacy.columns).toEqual({ code7: '医療機関番号', 'code7#2': '薬局コード' });
    expect(pharmacy.told).toEqual(['4 code.institution-7/length']);
  });
});

describe('a number whose name does not tell its digits', () => {
  it.each(['医療機関コード', '医療機関番号', '保険医療機関コード', 'institution_code'])(
    '%s is what its first value tells',
    (header) => {
      const seven = check(`${header},n\n,a\n0113719,a\n0113727,a\n12,a\n`);
      expect(seven.columns).toEqual({ code7: header });
      expect(seven.told).toContain('5 code.institution-7/length');
      const ten = check(`${header}\n0110113719\n110113719\n0110113719\n12\n`);
      expect(ten.columns).toEqual({ code: header });
      expect(ten.told.filter((one) => !one.endsWith('settled'))).toEqual([
        '3 code.excel-damage/leading-zero',
        '5 code.institution-10/length',
      ]);
    },
  );

  it('says when that is not what the name says first', () => {
    expect(check('医療機関コード\n0113719\n').told).toEqual([]);
    expect(check('医療機関コード\n0110113719\n').findings).toMatchObject([
      {
        line: 2,
        severity: 'info',
        reason: 'settled',
        params: { name: '医療機関コード', label: '医療機関等コード' },
      },
    ]);
    expect(check('institution_code\n0113719\n').told).toEqual(['2 check.header/settled']);
  });

  it('is told by the first of the first rows that tells', () => {
    const { told, columns } = check('医療機関番号,n\n,a\n12345678,a\n0110113719,a\n');
    expect(told).toEqual([
      '2 check.header/settled',
      '2 code.institution-10/required',
      '3 code.institution-10/length',
    ]);
    expect(columns).toEqual({ code: '医療機関番号' });
  });

  it('waits for a value that tells, and checks by the name until then', () => {
    const blank = ',a\n'.repeat(200);
    const { told, columns } = check(`医療機関番号,n\n${blank}0110113719,a\n`);
    expect(told.slice(-2)).toEqual(['201 code.institution-7/required', '202 check.header/settled']);
    expect(columns).toEqual({ code: '医療機関番号' });
  });

  it('医療機関コード beside 医療機関等コード has seven, whatever its first value', () => {
    const { told } = check('医療機関コード,医療機関等コード\n0110113719,0110113719\n');
    expect(told).toContain('2 code.institution-7/length');
  });
});

describe('医療機関等コード', () => {
  it('has seven digits where the first value has, beside the other parts, as on the application forms', () => {
    const { told, columns } = check(
      '都道府県コード,点数表コード,医療機関等コード\n01,1,\n01,1,0113719\n01,3,0113719\n',
    );
    expect(columns).toMatchObject({ code7: '医療機関等コード' });
    expect(told.slice(0, 2)).toEqual(['2 check.header/settled', '2 code.institution-7/required']);
    expect(told).not.toContain('3 code.institution-10/length');
  });

  it.each([
    '都道府県コード,点数表コード,医療機関等コード\n01,1,113719\n01,1,0110113719\n',
    '都道府県コード,点数表コード,医療機関等コード\n01,1,0110113719\n01,1,0113719\n',
    '都道府県コード,医療機関等コード,x\n01,0113719,x\n',
    '都道府県コード,点数表コード,医療機関等コード,医療機関コード\n01,1,0113719,0113719\n',
    'x,点数表コード,code\n01,1,0113719\n',
  ])('has ten otherwise: %#', (text) => {
    const { columns, told } = check(text);
    expect(columns).toHaveProperty('code');
    expect(told.filter((one) => one.includes('code.institution-10'))).toHaveLength(1);
  });
});

it('a register with names of institutions is no application form', () => {
  const text = '都道府県コード,点数表コード,医療機関等コード,医療機関等名\n01,1,0113719,架空\n';
  const { profile, told } = check(text, { profiles: several });
  expect(profile).toBe('register');
  expect(told).toEqual(['2 check.header/settled']);
});

describe('a column of prefectures or point tables by a name without 「コード」', () => {
  it('is read where it holds names', () => {
    const { columns, told, ignored } = check('都道府県,点数表,code\n北海道,医科,0110113719\n');
    expect([columns, told]).toEqual([
      { prefectureName: '都道府県', pointTableName: '点数表', code: 'code' },
      [],
    ]);
    expect(ignored).toEqual([]);
  });

  it('is left out where it holds something else', () => {
    const { columns, told, ignored } = check('都道府県,点数表,code\n海外,入院,0110113719\n');
    expect([columns, told]).toEqual([{ code: 'code' }, []]);
    expect(ignored).toEqual(['都道府県', '点数表']);
  });

  it('is checked where it holds codes', () => {
    const { told } = check('都道府県,点数表,code\n99,5,0110113719\n');
    expect(told).toContain('2 ref.prefecture-code/unknown');
    expect(told).toContain('2 ref.tensuhyo-code/unknown');
  });

  it('does not make a file a register by itself', () => {
    expect(check('氏名,都道府県\n架空,東京都\n').told).toEqual(['1 check.header/no-known-column']);
    expect(check('prefecture\n東京都\n').told).toEqual([]);
    expect(check('prefecture\n海外\n').told).toEqual(['2 ref.prefecture-code/format']);
  });
});

describe('columns that nothing recognises', () => {
  it('are listed, long names cut and a hundred at most', () => {
    expect(check('code,名称,住所\n0110113719,a,b\n').ignored).toEqual(['名称', '住所']);
    const { ignored } = check(`code${',x'.repeat(200)},${'長'.repeat(150)}\n`);
    expect(ignored).toHaveLength(100);
    expect(check(`code,${'長'.repeat(150)}\n`).ignored).toEqual([`${'長'.repeat(100)}…`]);
  });

  it('are suggested when they look like slips, by the name that was meant', () => {
    const { findings, complete } = check('code,都道府県コーと,名称\n0110113719,01,a\n');
    expect(complete).toBe(true);
    expect(findings).toMatchObject([
      {
        line: 1,
        column: '',
        severity: 'warning',
        reason: 'misspelt',
        message:
          '2列目の見出しは「都道府県コード」の誤りではありませんか。この列は検査していません。見出しをご確認ください。',
      },
    ]);
    expect(check('code,医療機関等コト゛\n0110113719,x\n').told).toEqual([]);
    expect(check(`code${',都道府県コーと'.repeat(9)}\n`).told).toHaveLength(5 + 1);
  });

  it('are not suggested for a column that the file has, nor for a name with more before it', () => {
    expect(check('医療機関コード,旧医療機関コード\n0113719,x\n').told).toEqual([]);
  });

  it('are suggested where no column is known, without showing the header', () => {
    const { findings, complete } = check('医療機関等コト゛,名称\n0110113719,a\n');
    expect(complete).toBe(false);
    expect(findings.map(({ reason }) => reason)).toEqual(['no-known-column', 'misspelt']);
    expect(JSON.stringify(findings)).not.toContain('コト゛');
    expect(JSON.stringify(findings)).not.toContain('名称');
  });

  it('are suggested in files of forms too', () => {
    const header = certificateApplication.fields.map(({ label }) => `"${label.ja}"`).join(',');
    const { findings } = check(`${header.replace('）名称', '）名前')}\n`, {
      profiles: several,
    });
    expect(findings[0]).toMatchObject({
      reason: 'misspelt',
      params: { name: '医療機関（薬局）名称' },
    });
  });
});

describe('columns that the caller names', () => {
  it('go before what the names tell', () => {
    const { columns, told } = check('コード,code\n0110113719,x\n', { columns: { コード: 'code' } });
    expect([columns, told]).toEqual([{ code: 'コード' }, []]);
    const moved = check('code,医療機関コード\n0113719,0110113719\n', {
      columns: { code: 'code7', 医療機関コード: 'code' },
    });
    expect([moved.columns, moved.told]).toEqual([{ code7: 'code', code: '医療機関コード' }, []]);
  });

  it('may be left out', () => {
    const { columns, told, ignored } = check('code,医療機関等コード\n0110113719,x\n', {
      columns: { 医療機関等コード: 'ignore' },
    });
    expect([columns, told, ignored]).toEqual([{ code: 'code' }, [], []]);
    expect(check('code\n', { columns: { code: 'ignore' } }).told).toEqual([
      '1 check.header/no-known-column',
    ]);
  });

  it('may be fields of a form', () => {
    const header = certificateApplication.fields.map(({ name }) => name).join(',');
    const { profile, columns } = check(`${header.replace('terminalName', '端末')}\n`, {
      profiles: several,
      columns: { 端末: 'terminalName' },
    });
    expect([profile, columns['terminalName']]).toEqual(['certificate-application', '端末']);
  });

  it('must be in the file: its headers are listed, unless they may be data', () => {
    const known = check('code,名称\n0110113719,a\n', { columns: { コート: 'code7' } });
    expect(known.complete).toBe(false);
    expect(known.findings).toMatchObject([
      { reason: 'no-given-column', params: { name: 'コート', count: 2, headers: 'code、名称' } },
    ]);
    const secret = check('himitsu,MARK\n', { columns: { コート: 'code' } });
    expect(secret.told).toEqual(['1 check.header/no-given-column']);
    expect(JSON.stringify(secret.findings)).not.toMatch(/himitsu|MARK/);
    expect(secret.findings[0]?.message).toContain('列は2列です');
  });

  it('must be of a kind that there is: the kinds are listed', () => {
    const { findings, complete } = check('x\n', { columns: { x: 'cod' } });
    expect(complete).toBe(false);
    expect(findings).toMatchObject([
      {
        reason: 'unknown-key',
        params: { key: 'cod', keys: 'prefecture, pointTable, code7, code, code9, ignore' },
      },
    ]);
    expect(
      check('x\n', { columns: { x: 'terminalName', y: 'code10' }, profiles: several }).told,
    ).toEqual(['1 check.header/unknown-key']);
    expect(check('x\n', { columns: { x: 'code' }, profiles: [] }).told).toEqual([
      '1 check.header/unknown-key',
    ]);
  });

  it('may be several of a kind, but in a form', () => {
    const { columns, told } = check('a,b\n0110113719,1\n', {
      columns: { a: 'code', b: 'code' },
    });
    expect([columns, told]).toEqual([
      { code: 'a', 'code#2': 'b' },
      ['2 code.institution-10/length'],
    ]);
    const header = certificateApplication.fields.map(({ name }) => name).join(',');
    const form = check(`${header},x\n`, {
      profiles: several,
      columns: { x: 'terminalName', terminalName: 'terminalName' },
    });
    expect(form.told).toEqual(['1 check.header/repeated-column']);
  });
});

describe('a column without a name', () => {
  const unnamed = (text: string, options = {}) =>
    check(text, options).notChecked.find(({ reason }) => reason === 'unnamed')?.params['columns'];

  it('is said not to be checked where it holds text', () => {
    expect(unnamed(',code,,\nx,0110113719,,y\n')).toBe('1、4');
    expect(unnamed(',code,\n,0110113719,\n , 0110113727,\n')).toBeUndefined();
    // Below a cell that stands for several.
    expect(unnamed('医療機関等コード,,\n0110113719,x,\n')).toBe('2');
  });

  it('is each of a file without a header, but for those that are given', () => {
    const header = false;
    const rows = 'x,0110113719,,y\n';
    expect(unnamed(rows, { header, columns: { 2: 'code' } })).toBe('1、4');
    expect(unnamed(rows, { header, columns: { 1: 'ignore', 2: 'code' } })).toBe('4');
    const wide = unnamed(`0110113719${',x'.repeat(60)}\n`, { header, columns: { 1: 'code' } });
    expect(wide).toMatch(/^2、3、.*、51、…$/);
  });
});

describe('a file without a header', () => {
  const header = false;

  it('has its columns by position, and its first row is data', () => {
    const { told, findings, rows, columns, ignored } = check(
      '架空診療所,110113719\n架空医院,0110113719\n架空,3410712362\n架空,0110113719\n',
      { header, columns: { 2: 'code' } },
    );
    expect(rows).toBe(4);
    expect(told).toEqual(['1 code.excel-damage/leading-zero', '4 check.duplicate/code']);
    expect(findings[0]?.column).toBe('医療機関等コード');
    expect([columns, ignored]).toEqual([{ code: '医療機関等コード' }, []]);
  });

  it('is not searched for names', () => {
    const { told, rows } = check('code,0110113719\n', { header, columns: { 2: 'code' } });
    expect([told, rows]).toEqual([[], 1]);
  });

  it('needs positions, and such as it has', () => {
    expect(check('0110113719\n', { header }).told).toEqual(['1 check.header/no-positions']);
    for (const position of ['2', '0', '1x', 'code', '-1']) {
      const { findings } = check('0110113719\n', {
        header,
        columns: { 1: 'code', [position]: 'code7' },
      });
      expect(findings).toMatchObject([
        { reason: 'no-given-column', params: { name: position, count: 1, headers: '' } },
      ]);
    }
  });

  it('calls a column of no kind by its position', () => {
    const bytes = new TextEncoder().encode('0110113719,?\n');
    bytes[bytes.indexOf(0x3f)] = 0xff;
    const found: CheckFinding[] = [];
    const running = createCheck({
      header,
      columns: { 1: 'code' },
      onFinding: (one) => found.push(one),
    });
    running.push(bytes);
    expect(running.end().rows).toBe(1);
    expect(found.map(({ column, rule }) => [column, rule])).toEqual([['2', 'check.encoding']]);
  });
});

it('every finding has its English text', () => {
  const all = [
    check('code,都道府県コーと\n0110113719,1\n'),
    check('医療機関コード\n0110113719\n'),
    check('a\n', { columns: { b: 'code' } }),
    check('code\n', { columns: { b: 'code' } }),
    check('a\n', { columns: { a: 'b' } }),
    check('a\n', { header: false }),
  ].flatMap(({ findings }) => findings);
  expect(new Set(all.map(({ reason }) => reason)).size).toBe(5);
  for (const found of all) expect(messageOf(found, en)).not.toBe(found.message);
});

describe('a consent in a file of a form', () => {
  const reasonsOf = (cell: string) =>
    check(`feeConsent,policyRead,terminalName\n${cell},true,a\n`, {
      profiles: [formProfile(certificateApplication)],
    }).findings.filter(({ column }) => column === 'feeConsent');

  it.each(['true', 'TRUE', '同意する'])('is given as %s', (cell) => {
    expect(reasonsOf(cell)).toEqual([]);
  });

  it.each(['FALSE', 'false', ''])('is not given as "%s"', (cell) => {
    expect(reasonsOf(cell)).toHaveLength(1);
  });
});
