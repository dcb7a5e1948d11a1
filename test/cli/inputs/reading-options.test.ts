import { describe, expect, it } from 'vitest';
import { run } from '../run.js';

const check = async (text: string, ...args: string[]) => {
  const { status, out, err } = await run(['check', '-', ...args], undefined, text);
  return { status, out, err };
};

describe('--column', () => {
  it('tells what a column is, and wins over its name', async () => {
    const { status, out } = await check('コード,code\n0110113719,x\n', '--column', 'コード=code');
    expect([status, out]).toEqual([
      0,
      '- で検査した列: コード\n  検査しなかった列: code\n1行を検査しました。誤りも注意もありません。\n',
    ]);
  });

  it('may be given again and again, the last one of a header winning', async () => {
    const { out } = await check(
      'a,b=c\n0113719,0110113719\n',
      '--column=a=code',
      '--column',
      'b=c=code',
      '--column',
      'a = code7',
    );
    expect(out).toContain('検査した列: a、b=c');
  });

  it.each([
    ['コード', '「見出し=種類」の形です'],
    ['=code', '「見出し=種類」の形です'],
    ['コード=', '「見出し=種類」の形です'],
    ['コード=coed', '「code」の誤りではありませんか'],
    ['コード=code8', '「code7」の誤りではありませんか'],
    ['コード=zzzzzz', 'prefecture、pointTable、code7、code、code9、ignore、または様式の項目名'],
    ['コード=terminalname', '「terminalName」の誤りではありませんか'],
  ])('%s is wrong, and says how it would be right', async (given, message) => {
    const { status, err } = await check('a\n', '--column', given);
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect((await check('a\n', '--column', given, '--lang', 'en')).err).toMatch(
      /^iryokikan: --column/,
    );
  });

  it('names a column that the file must have', async () => {
    const { status, out } = await check('code\n', '--column', 'コード=code');
    expect(status).toBe(2);
    expect(out).toContain(
      '「コード」がこのファイルにありません。次の見出しから選んでください: code',
    );
  });

  it('takes the field names of the form that --profile names', async () => {
    const { err } = await check(
      'a\n',
      '--profile',
      'certificate-application',
      '--column',
      'a=code',
    );
    expect(err).toContain('「code」という種類はありません');
  });
});

describe('--no-header', () => {
  it('takes the first row for data, and columns by number', async () => {
    const { status, out } = await check('x,110113719\n', '--no-header', '--column', '2=code');
    expect(status).toBe(1);
    expect(out).toContain('-:1  医療機関等コード  110113719');
  });

  it('needs --column', async () => {
    const { status, out } = await check('0110113719\n', '--no-header');
    expect(status).toBe(2);
    expect(out).toContain("--no-header --column '1=code'");
  });
});

describe('--input', () => {
  it('is one of those that there are', async () => {
    expect((await check('a\n', '--input', 'xml')).err).toContain('csv、tsv、ndjson');
    expect((await check('code\n0110113719\n', '--input', 'csv')).status).toBe(0);
  });
});

it('--help tells of them', async () => {
  const { out } = await run(['check', '--help']);
  for (const option of [
    '--column HEADER=KIND',
    '--no-header',
    '--input csv|tsv|ndjson',
    '--config FILE',
    '--no-config',
  ]) {
    expect(out).toContain(option);
  }
});
