import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.js';

const own = mkdtempSync(join(tmpdir(), 'iryokikan-lists-'));
afterAll(() => rmSync(own, { recursive: true }));
const fileOf = (name: string, text: string) => {
  writeFileSync(join(own, name), text);
  return join(own, name);
};

const checked = fileOf(
  'a.csv',
  '都道府県コード,点数表コード,医療機関コード,名称\n34,1,0712362,見本病院\n34,1,0712388,見本医院\n',
);
const list = fileOf(
  'list.csv',
  '一覧,,,\n2025年10月1日現在,,,\n都道府県,点数表,医療機関番号,名称\n広島県,医科,0712362,見本病院\n',
);

async function check(...args: string[]) {
  const { status, out, err } = await run(['check', checked, '--no-config', ...args]);
  return { status, out, err };
}

describe('--register', () => {
  it('looks codes up in lists, and names the lists with their day', async () => {
    const { status, out } = await check('--register', list, '--format', 'json');
    expect(status).toBe(0);
    const { findings, summary } = JSON.parse(out);
    expect(findings.map(({ rule, line }: never) => [rule, line])).toEqual([['check.register', 3]]);
    const told = summary.files[0].notChecked.find(({ reason }: never) => reason === 'lists');
    expect(told.message).toContain(`${list}（2025年10月1日）`);
  });

  it('takes several lists, workbooks and archives', async () => {
    const { out } = await check(
      '--register',
      list,
      '--register',
      'fixtures/workbooks/bureau-list.xlsx',
      '--register',
      'fixtures/workbooks/archive.zip',
      '--point-table',
      '1',
      '--prefecture',
      '47',
    );
    expect(out).toContain('bureau-list.xlsx（令和7年10月1日）');
    expect(out).toContain('archive.zip');
  });

  it('is told what a list lacks that has only seven digits', async () => {
    const sevens = fileOf('sevens.csv', '医療機関コード,名称\n0712362,見本病院\n');
    const { status, err } = await check('--register', sevens);
    expect([status, err]).toEqual([2, expect.stringContaining('--point-table')]);
    const given = ['--prefecture', '34', '--point-table', '医科'];
    expect((await check('--register', sevens, ...given)).status).toBe(0);
  });

  it.each([
    ['is protected', 'fixtures/workbooks/password.xlsx', 'パスワード'],
    ['is cut off', fileOf('cut.csv', 'code\n0110113719\n"'), '引用符'],
    ['is missing', join(own, 'none.csv'), '見つかりません'],
  ])('refuses a list that %s, before anything is checked', async (_, path, why) => {
    const { status, out, err } = await check('--register', path);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });

  it('may stand in the configuration, from its folder', async () => {
    fileOf('iryokikan.config.json', '{"register":["list.csv"]}');
    const { out } = await run(['check', checked, '--config', join(own, 'iryokikan.config.json')]);
    expect(out).toContain('[check.register]');
  });

  it('stops where it is told to', async () => {
    const { status } = await run(
      ['check', checked, '--no-config', '--register', list],
      undefined,
      '',
      {
        signal: AbortSignal.abort(),
      },
    );
    expect(status).not.toBe(0);
  });
});
