import { describe, expect, it } from 'vitest';
import { formProfile, registerProfile } from '../../../src/check/index.js';
import { certificateApplication } from '../../../src/forms/index.js';
import { cut, inUtf8, places, run } from '../run.js';

const told = (text: string, options = {}) => places(run(text, options).findings);
const headerOf = (text: string, options = {}) =>
  run(text, options).findings.find(({ rule }) => rule === 'check.header-row')?.params;

describe('the header of a table', () => {
  it('is the first line with a known column', () => {
    expect(headerOf('prefecture,x\n01,a\n')).toBeUndefined();
    expect(headerOf('\n\ncode\n0110113719\n')).toBeUndefined();
    expect(headerOf('sep=,\ncode\n0110113719\n')).toBeUndefined();
  });

  it('may stand below titles', () => {
    expect(headerOf('表題\n\n令和7年10月1日 現在\ncode,n\n0110113719,a\n')).toEqual({
      from: 4,
      to: 4,
    });
    expect(headerOf(`${'題\n'.repeat(29)}code\n0110113719\n`)).toEqual({ from: 30, to: 30 });
    expect(told(`${'題\n'.repeat(30)}code\n0110113719\n`)).toEqual([
      '1  check.header/no-known-column',
    ]);
  });

  it('must name the code, or two columns, below the first line', () => {
    expect(told('表題\n都道府県コード\n01\n')).toEqual(['1  check.header/no-known-column']);
    expect(headerOf('表題\n都道府県コード,点数表コード\n01,1\n')).toEqual({ from: 2, to: 2 });
    expect(headerOf('都道府県コード,47\n\ncode,名称\n0110113719,a\n')).toEqual({ from: 3, to: 3 });
    expect(told('都道府県コード,名称\n99,a\n')).toEqual([
      '2 都道府県コード ref.prefecture-code/unknown',
    ]);
  });

  it('may take two lines, and marks or the same names below', () => {
    expect(headerOf('都道府県,医療機関\nコード,番号\n01,0113719\n')).toEqual({ from: 1, to: 2 });
    expect(headerOf('code,名称\n必須,任意\n0110113719,a\n')).toEqual({ from: 1, to: 2 });
    expect(headerOf('code,名称\n半角数字10桁,文字列\n0110113719,a\n')).toEqual({ from: 1, to: 2 });
    expect(headerOf('医療機関等コード,名称\ncode,name\n0110113719,a\n')).toEqual({
      from: 1,
      to: 2,
    });
    expect(headerOf('code,名称\n,医科\n')).toBeUndefined();
  });

  it.each([
    // What stands above several names the general ones below it, and leaves the others as they are.
    ['項番,医療機関番号,,名称\n,点数表,番号,\n1,1,0113719,a\n', ['点数表', '番号']],
    ['項番,医療機関番号,,名称\n,番号,点数表,\n1,0113719,1,a\n', ['番号', '点数表']],
    ['項番,医療機関番号,,名称\n,（点数表）,(番号),\n1,1,0113719,a\n', ['（点数表）', '(番号)']],
    ['項番,医療機関等,,名称\n,番号,名称,\n1,0110113719,a,\n', ['番号']],
    // What stands above one column belongs to its name.
    ['医療機関コード,旧,名称\n医科,医療機関等コード,\n0113719,0110113719,a\n', ['医療機関コード']],
  ])('of two lines may have cells that stand for several: %j', (text, checked) => {
    const { columns } = run(text).summary;
    expect(Object.values(columns).map((name) => name.split(' ').at(-1))).toEqual(checked);
  });

  it('of a title and a header is the header', () => {
    expect(headerOf('医療機関の一覧\ncode,名称\n0110113719,a\n')).toEqual({ from: 2, to: 2 });
  });

  it('may be damaged above it, but not itself', () => {
    expect(headerOf('"表"題,x\ncode,n\n0110113719,a\n')).toEqual({ from: 2, to: 2 });
    expect(told('"code"x,n\n1,2\n')).toEqual(['1  check.csv/stray-quote']);
  });

  it('is where the caller says', () => {
    const text = 'code,n\n1,a\ncode,n\n0110113719,a\n';
    expect(told(text, { headerRow: 3 })).toEqual([]);
    expect(told('"a\nb",code\n,0110113719\n', { headerRow: 2 })).toEqual([]);
    expect(told('a\nb\n', { headerRow: 1 })).toEqual(['1  check.header/no-known-column']);
    expect(told(`${'x,y\n'.repeat(500)}code,n\n0110113719,a\n`, { headerRow: 501 })).toEqual([]);
    expect(told('a\nb\n', { headerRow: 7 })).toEqual(['1  check.header-row/no-row']);
  });

  it('holds the columns that the caller names', () => {
    const columns = { 番号: 'code' };
    expect(headerOf('表題\n番号,code\n0110113719,x\n', { columns })).toEqual({ from: 2, to: 2 });
    const { findings } = run('表題\ncode,名称\n1,a\n', { columns: { 番: 'code7' } });
    expect(findings).toMatchObject([
      { line: 2, reason: 'no-given-column', params: { headers: 'code、名称' } },
    ]);
  });

  it('is found for forms too', () => {
    const profiles = [registerProfile, formProfile(certificateApplication)];
    const names = certificateApplication.fields.map(({ label }) => `"${label.ja}"`).join(',');
    const { summary, findings } = run(`申請の一覧\n${names}\n`, { profiles });
    expect(summary.profile).toBe('certificate-application');
    expect(findings[0]?.params).toEqual({ from: 2, to: 2 });
  });

  it('is the same however the bytes come in', () => {
    const long = 'x'.repeat(3000);
    const text = `${`題${long}\n`.repeat(25)}code,n\n110113719,${long}\n${`0110113719,${long}\n`.repeat(40)}`;
    const whole = run(text);
    expect(places(whole.findings)).toEqual([
      '26  check.header-row/found',
      '27 code code.excel-damage/leading-zero',
    ]);
    for (const at of [[0.1], [0.3, 0.31], [0.5, 0.9], [0.01, 0.02, 0.99]]) {
      expect(run(cut(inUtf8(text), at))).toEqual(whole);
    }
  });
});

describe('rows below a table', () => {
  const table = '医療機関等コード,名称\n0110113719,a\n';

  it.each([
    ['合計,1\n', 3],
    [',合計 1件\n', 3],
    ['総件数,1\n\n※ 注です,\n', 3],
    ['（注）架空です\n', 3],
    ['\n以下余白です\n', 4],
    ['2026年4月1日現在,\n', 3],
  ])('%j are told and not checked', (rest, line) => {
    expect(told(table + rest)).toEqual([`${line}  check.header-row/below`]);
  });

  it.each([
    ['合計,1\n0110113727,b\n', ['3 医療機関等コード code.institution-10/characters']],
    [',合計病院\n', ['3 医療機関等コード code.institution-10/required']],
    ['b\n', ['3 医療機関等コード code.institution-10/characters']],
    ['※ 0110113719,\n', ['3 医療機関等コード code.institution-10/characters']],
  ])('%j are data', (rest, expected) => {
    const found = told(table + rest).filter((one) => !one.includes('check-digit'));
    expect(found.map((one) => one.replace(/separator|characters/, 'characters'))).toEqual(expected);
  });

  it('are no more than some', () => {
    expect(told(table + '※,\n'.repeat(30)).length).toBeGreaterThan(20);
  });

  it('may be the end mark alone', () => {
    expect(told(`${table}\u001a`)).toEqual([]);
    expect(told(`${table}\u001a\r\n`)).toEqual([]);
    expect(told(`${table}\u001a\n${'\n'.repeat(70_000)}`)).toEqual([]);
    expect(told(`${table}\u001a\n3410712362,b\n`)).toEqual(['3  check.encoding/end-mark']);
    expect(told(`医療機関等コード,名称\n0110113719,a\u001a\n3410712362,b\n`)).toEqual([
      '2  check.encoding/end-mark',
    ]);
  });

  it('leave a copy as it is', () => {
    const copied: Uint8Array[] = [];
    const text = `${table}110113719,b\r\n合計,1\n\u001a`;
    run(text, { onCopied: (bytes) => copied.push(Uint8Array.from(bytes)) });
    expect(Buffer.concat(copied).toString()).toBe(text.replace('\n110113719', '\n0110113719'));
  });
});

describe('a record of several rows', () => {
  const lines = '項番,医療機関番号,名称\n1,0113719,a\n,,b\n,,c\n2,0113727,d\n,,e\n,,f\n';

  it('is checked by the row that has its code', () => {
    const { findings, summary } = run(lines);
    expect(places(findings)).toEqual([]);
    expect(summary.rows).toBe(2);
    expect(summary.notChecked.map(({ reason }) => reason)).toContain('continued');
  });

  it('is none where most rows have a code', () => {
    expect(told('項番,医療機関番号\n1,0113719\n2,0113727\n3,0113735\n')).toEqual([]);
    expect(told('名称,医療機関番号,x\na,0113719,\n,,1\nb,0113727,\nc,0113735,\n')).toEqual([
      '3 医療機関番号 code.institution-7/required',
    ]);
  });
});
