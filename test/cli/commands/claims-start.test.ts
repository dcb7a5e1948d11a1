import { describe, expect, it } from 'vitest';
import { run } from '../run.js';

const claimsStart = (...args: string[]) => run(['claims-start', ...args]);

describe('iryokikan claims-start', () => {
  it('tells the months to choose from, and when their claims are sent', async () => {
    const { status, out, err } = await claimsStart('2024-05-20');
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('申請日 2024-05-20（月）  締め 2024-05-20（月）');
    expect(out).toContain('請求開始月 2024-07 または 2024-08');
    expect(out).toContain(
      '2024-07  送信できる期間 2024-07-05（金）～2024-07-07（日） 08:00～21:00\n',
    );
    expect(out).toContain(
      '2024-07  送信できる期間 2024-07-08（月）～2024-07-10（水） 08:00～24:00\n',
    );
    const english = await claimsStart('令和6年5月21日', '--lang=en');
    expect(english.out).toContain('claims may start in 2024-08 or 2024-09');
    expect(english.out).toContain('2024-08-08 (Thu) – 2024-08-10 (Sat) 08:00–24:00');
  });

  it('tells whether a month may be asked for', async () => {
    expect((await claimsStart('2024-05-20', '--requested=2024-07')).status).toBe(0);
    const early = await claimsStart('2024-05-21', '--requested=2024-07');
    expect(early.status).toBe(1);
    expect(early.out).toMatch(/誤り .*\[ocl\.start-month\]/);
    expect((await claimsStart('2024-05-20', '--requested=2024-12')).status).toBe(0);
    expect((await claimsStart('2024-05-20', '--requested=2024-13')).status).toBe(1);
  });

  it('writes JSON', async () => {
    const { out } = await claimsStart('2024-12-21', '--format=json');
    expect(JSON.parse(out)).toMatchObject({
      applied: '2024-12-21',
      closing: '2025-01-20',
      options: ['2025-03', '2025-04'],
    });
  });

  it.each([
    [[], 'claims-start 2026-05-18'],
    [['2024-05-18', '2024-05-19'], 'claims-start 2026-05-18'],
    [['2024-02-30'], 'DATE'],
    [['9999-12-31'], '1873'],
  ])('refuses %j', async (args, word) => {
    for (const lang of ['ja', 'en']) {
      const { status, out, err } = await claimsStart(...args, '--lang', lang);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(word);
    }
  });
});
