import { describe, expect, it } from 'vitest';
import { run } from '../run.js';

const check = (input: string, ...args: string[]) =>
  run(['check', '-', '--format', 'json', ...args], undefined, input);
const reasons = (out: string) =>
  JSON.parse(out).findings.map(({ reason }: { reason: string }) => reason);
const unread = (out: string) =>
  JSON.parse(out).summary.files[0].notChecked.map(({ reason }: { reason: string }) => reason);

const wrongSeven = '医療機関コード\n0111108\n';

describe('--prefecture and --point-table', () => {
  it.each([
    ['47', '1'],
    ['沖縄県', '医科'],
    ['沖縄', '1'],
  ])('%s and %s stand in for columns', async (prefecture, pointTable) => {
    const { out } = await check(
      wrongSeven,
      '--prefecture',
      prefecture,
      '--point-table',
      pointTable,
    );
    expect([reasons(out), unread(out)]).toEqual([['mismatch'], []]);
  });

  it('yield to the columns of the file', async () => {
    const input = '都道府県コード,点数表コード,医療機関コード\n01,1,0113719\n';
    const { out } = await check(input, '--prefecture', '47', '--point-table', '3');
    expect(reasons(out)).toEqual([]);
  });

  it.each([
    ['48', '--prefecture: '],
    ['琉球', '--prefecture: '],
  ])('%s is refused', async (prefecture, message) => {
    const { err, status } = await check(wrongSeven, '--prefecture', prefecture);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });
});

describe('--require', () => {
  it('makes an error of kinds that the file has not', async () => {
    const { out, status } = await check(wrongSeven, '--require', 'code7,pointTable');
    expect([reasons(out), status]).toEqual([['absent'], 1]);
    expect(JSON.parse(out).findings[0].params).toEqual({ columns: 'pointTable' });
    const named = await check(
      '都道府県名,医療機関コード（医科）\n沖縄県,0111107\n',
      '--require',
      'pointTable',
      '--require',
      'prefecture',
    );
    expect([reasons(named.out), named.status]).toEqual([[], 0]);
    const given = await check(
      wrongSeven,
      '--require',
      'pointTable',
      '--point-table',
      '1',
      '--prefecture',
      '01',
    );
    expect(reasons(given.out)).not.toContain('absent');
  });

  it.each([
    ['cod', '「code」の誤りではありませんか'],
    ['zzzzzzz', 'prefecture、pointTable、code7、code、code9、または様式の項目名'],
  ])('%s is refused', async (kind, message) => {
    const { err, status } = await check(wrongSeven, '--require', kind);
    expect(status).toBe(2);
    expect(err).toContain(message);
    const english = await check(wrongSeven, '--require', kind, '--lang', 'en');
    expect(english.err).toMatch(/^iryokikan: --require: there is no kind/);
  });
});

describe('--strict-columns', () => {
  it('makes errors of columns and rules that were not checked', async () => {
    const { out, status } = await check('医療機関コード,名称\n0111108,a\n', '--strict-columns');
    expect([reasons(out), status]).toEqual([['columns', 'both-parts', 'duplicates'], 1]);
  });

  it('passes a file of which everything was checked, or left out by the caller', async () => {
    const { status, out } = await check(
      'code,名称\n0110113719,a\n',
      '--strict-columns',
      '--column',
      '名称=ignore',
    );
    expect([reasons(out), status]).toEqual([[], 0]);
  });
});

describe('--header-row', () => {
  const table = '番号,名称\n1,2\n番号,名称\n0110113718,a\n';

  it('says which line the header is', async () => {
    const { out } = await check(table, '--header-row', '3', '--column', '番号=code');
    expect(JSON.parse(out).findings).toMatchObject([{ line: 4, reason: 'mismatch' }]);
  });

  it.each([
    ['0', '--header-row は1から数えます'],
    ['x', '--header-row には0以上の整数'],
  ])('%s is refused', async (line, message) => {
    const { err, status } = await check(table, '--header-row', line);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it('beyond the end of the file is an error', async () => {
    const { out, status } = await check(table, '--header-row', '9');
    expect([reasons(out), status]).toEqual([['no-row'], 2]);
  });
});
