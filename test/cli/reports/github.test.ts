import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  attacked,
  attacks,
  broken,
  folder,
  register,
  reportOn,
  reportOnFiles,
  unclosed,
} from './support.js';

const commands = (out: string) => out.split('\n').filter((line) => line.startsWith('::'));

describe('--format github', () => {
  it('annotates each finding at its line', async () => {
    const { out, status } = await reportOnFiles([broken], 'github');
    expect(status).toBe(1);
    const [first = ''] = commands(out);
    expect(first).toMatch(/^::error file=fixtures\/register-broken\.csv,line=\d+,title=[^:]+::./);
    expect(out).toMatch(/\n36行を検査しました。誤り \d+件、注意 \d+件、情報 \d+件。\n$/);
  });

  it('makes notices of infos, and warnings of warnings', async () => {
    const { out } = await reportOn('code\n0110113719 \n3410712363\n', 'github');
    expect(commands(out).map((line) => line.split(' ')[0])).toEqual(['::notice', '::warning']);
  });

  it('names files from the root of the repository, wherever in it the command runs', async () => {
    const above = { env: { GITHUB_WORKSPACE: dirname(process.cwd()) } };
    const inside = `${basename(process.cwd())}/${broken}`;
    expect((await reportOnFiles([broken], 'github', [], above)).out).toContain(`file=${inside},`);
    const elsewhere = { env: { GITHUB_WORKSPACE: folder() } };
    expect((await reportOnFiles([broken], 'github', [], elsewhere)).out).toContain(
      `file=${broken},`,
    );
  });

  it('gives no place to standard input, and no line to a file that is missing', async () => {
    const { out } = await reportOn('code\n1\n', 'github');
    expect(out).toMatch(/^::error title=code\.institution-10 \(code\)::/);
    const missing = await reportOnFiles(['no-such.csv'], 'github');
    expect(missing.status).toBe(2);
    expect(missing.out).toMatch(/^::error file=no-such\.csv,title=check\.file::/);
    expect(missing.out).not.toContain('行を検査しました');
  });

  it('escapes names so that no property ends early', async () => {
    const name = join(folder(), 'a,b:c%0A.csv');
    writeFileSync(name, 'code\n1\n');
    const { out } = await reportOnFiles([name], 'github');
    expect(out).toContain('/a%2Cb%3Ac%250A.csv,line=2,');
  });

  it('writes one line for each finding, whatever the cells hold', async () => {
    const { out } = await reportOn(attacked, 'github');
    const lines = out.trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::')).length).toBe(lines.length - 1);
    expect(lines.length - 1).toBeGreaterThanOrEqual(attacks.length);
    expect(out).not.toMatch(/\r|\p{Cc}(?<!\n)/u);
    expect(out).not.toMatch(/^::error::/m);
  });

  it('shows 200, and says how many more there are', async () => {
    const { out } = await reportOn(`code\n${'1\n'.repeat(250)}`, 'github');
    expect(commands(out)).toHaveLength(200);
    expect(out).toContain('ほかに50件あります');
  });

  it('appends a summary of the job where GitHub asks for it', async () => {
    const at = folder();
    const path = join(at, 'summary.md');
    writeFileSync(path, 'before\n');
    const env = { GITHUB_STEP_SUMMARY: path };
    await reportOnFiles([broken, unclosed], 'github', [], { env });
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^before\n## iryokikan check の結果\n/);
    expect(text).toMatch(/\| fixtures\/register-broken\.csv \| 36 \| \d+ \|/);
    expect(text).toContain('⚠ 最後まで検査できていません');
    expect(text).toMatch(/\| `code\.excel-damage` .+ \| \d+ \|/);
    await reportOnFiles([register], 'github', ['--lang', 'en'], { env });
    expect(readFileSync(path, 'utf8')).toContain('no errors, no warnings');
  });

  it('lets no file name break the summary, and no lack of one fail the run', async () => {
    const at = folder();
    const name = join(at, '|<b>`x`.csv');
    writeFileSync(name, 'code\n0110113719\n');
    const path = join(at, 'summary.md');
    await reportOnFiles([name], 'github', [], { env: { GITHUB_STEP_SUMMARY: path } });
    const row = readFileSync(path, 'utf8')
      .split('\n')
      .find((line) => line.includes('x&#96;'));
    expect(row).not.toMatch(/[<>`]/);
    expect(row?.split('|')).toHaveLength(7);
    mkdirSync(join(at, 'folder'));
    const env = { GITHUB_STEP_SUMMARY: join(at, 'folder') };
    const { status, err } = await reportOnFiles([register], 'github', [], { env });
    expect([status, err]).toEqual([0, 'iryokikan: GITHUB_STEP_SUMMARY: EISDIR\n']);
  });
});
