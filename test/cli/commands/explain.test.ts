import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/catalogue/index.js';
import { run } from '../run.js';

describe('iryokikan explain', () => {
  it('tells what a rule says, its readings and its sources, in both languages', async () => {
    const ja = await run(['explain', 'ref.prefecture-code']);
    expect(ja.status).toBe(0);
    for (const part of [
      '都道府県コード',
      '確認しないこと',
      '読み方が分かれる点',
      '出典',
      '「都道府県番号:',
      'https://',
    ]) {
      expect(ja.out).toContain(part);
    }
    const en = await run(['explain', 'ref.prefecture-code', '--lang', 'en']);
    for (const part of [
      'Prefecture code',
      'Not checked',
      'Ways to read it',
      'Sources',
      '(stated)',
    ]) {
      expect(en.out).toContain(part);
    }
  });

  it('takes the key of a finding too', async () => {
    const { out: stdout } = await run(['explain', 'code.check-digit/mismatch']);
    expect(stdout).toMatch(/^code\.check-digit {2}検証番号/);
  });

  it('explains every rule', async () => {
    for (const { id, title } of rules) {
      for (const lang of ['ja', 'en'] as const) {
        const { out: stdout } = await run(['explain', id, '--lang', lang]);
        expect(stdout.startsWith(`${id}  ${title[lang]}\n`)).toBe(true);
        expect(stdout).not.toContain('undefined');
        const path = lang === 'en' ? `en/rules/${id}/` : `rules/${id}/`;
        expect(stdout).toContain(`\n  https://site.test/iryokikan/${path}\n`);
      }
    }
  });

  it.each([
    [['explain'], '規則の番号を1つ'],
    [['explain', 'a', 'b'], '規則の番号を1つ'],
    [['explain', 'code.chek-digit'], '規則はありません。iryokikan rules'],
    [['explain', 'check-digit'], '近いもの: code.check-digit, code.check-digit-kanto4。'],
    [['explain', '.'], '規則はありません'],
    [['rules', 'code'], '指定できません'],
  ])('%j is wrong usage', async (args, message) => {
    const { status, err: stderr } = await run(args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect((await run([...args, '--lang', 'en'])).err).toMatch(/^[ -~\n]+$/);
  });
});
