import { describe, expect, it } from 'vitest';
import { datedMatters } from '../../../src/index.js';
import { run } from '../run.js';

describe('iryokikan status', () => {
  it('lists by how it stands what the rules date, today in Japan', async () => {
    const { out, status } = await run(['status'], '2024-10-31T15:00:00Z');
    expect(status).toBe(0);
    expect(out).toContain('2024-11-01（金）\n\n有効なもの\n');
    expect(out).toContain('任意（7月請求分から）、2024-06-01（土）から2024-12-01（日）まで');
    expect(out).toContain('これからのもの\n');
    expect(out).toMatch(
      /終わったもの\n.*新しい届出: 2024-10-31（木）まででした {2}\[grace\.vn\.filing-deadline\]/,
    );
    for (const { name } of datedMatters) expect(out).toContain(name.ja);
  });

  it('tells of lists that have aged, and of gaps, that nobody knows', async () => {
    const { out } = await run(['status', '--on', '令和6年3月20日', '--for=institutions']);
    expect(out).toContain('案内からは分からないもの\n  医療機関・薬局の猶予届出書の提出先: —');
    expect(out).not.toContain('訪問看護のオンライン請求');
    expect((await run(['status', '--on=2026-11-02'])).out).toContain('2026-04時点の案内');
  });

  it('says it in English', async () => {
    const { out } = await run(['status', '--on=2026-11-02', '--for=visiting-nursing', '--lang=en']);
    expect(out).toContain('2026-11-02 (Mon)\n\nIn force\n');
    expect(out).toContain('measures of types 2 and 5: until 2025-06-30 (Mon)  [grace.vn.table]');
    expect(out).toContain('as of 2026-04');
    expect((await run(['status', '--on=2024-06-01', '--lang=en'])).out).toContain(
      'optional, from the claims of July, from 2024-06-01 (Sat) until 2024-12-01 (Sun)',
    );
  });

  it('gives data', async () => {
    const { out } = await run(['status', '--on=2026-11-02', '--format=json']);
    const { on, matters } = JSON.parse(out);
    expect(on).toBe('2026-11-02');
    expect(matters).toHaveLength(datedMatters.length);
  });

  it.each([
    [['2026-11-02'], '余分'],
    [['--on', 'today'], '--on'],
    [['--for', 'nobody'], '--for'],
  ])('refuses %j', async (args, told) => {
    const { status, err } = await run(['status', ...args]);
    expect(status).toBe(2);
    expect(err).toContain(told);
  });
});
