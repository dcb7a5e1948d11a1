import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportOn } from './support.js';

const input = '医療機関コード,名称\n0111107,架空\n';
const digit = '検証番号は検査していません（医療機関コード、1行）';

describe('what was not checked is told', () => {
  it.each(['text', 'json', 'ndjson', 'csv', 'github', 'sarif', 'junit', 'html'])(
    'by %s',
    async (format) => {
      const { out, status } = await reportOn(input, format);
      expect(status).toBe(0);
      expect(out).toContain(digit);
      expect(out).toMatch(/検査しなかった列: 名称/);
      const english = await reportOn(input, format, ['--lang', 'en']);
      expect(english.out).toContain('The check digit was not checked');
      expect(english.out).not.toContain('検証番号は検査');
    },
  );

  it('by the sentence that says that nothing was found', async () => {
    const { out } = await reportOn(input, 'text');
    expect(out).toContain('誤りも注意もありません。検査していないものがあります');
    expect((await reportOn('code\n0110113719\n', 'text')).out).toMatch(/ありません。\n$/);
    const english = await reportOn(input, 'text', ['--lang', 'en']);
    expect(english.out).toContain('no errors, no warnings. Something was not checked');
  });

  it('by the summary of a job', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'iryokikan-job-')), 'summary.md');
    await reportOn(input, 'github', [], { env: { GITHUB_STEP_SUMMARY: path } });
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('### 検査していないもの');
    expect(text).toContain(digit);
  });

  it('as no finding: NDJSON has no line for it', async () => {
    const { out } = await reportOn(input, 'ndjson');
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.length).toBeGreaterThan(2);
    for (const record of records) {
      expect(record).toMatchObject({ notChecked: true, rule: 'check.not-checked', file: '-' });
      expect(record).not.toHaveProperty('line');
    }
  });
});
