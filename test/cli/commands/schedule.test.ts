import { describe, expect, it } from 'vitest';
import { run } from '../run.js';

const schedule = (...args: string[]) => run(['schedule', ...args]);

/** The line of the table that begins with a mark. */
const line = (out: string, mark: string) =>
  out.split('\n').find((each) => each.startsWith(`  ${mark}`)) ?? '';

describe('iryokikan schedule', () => {
  it('lists the steps with their days, and the findings below', async () => {
    const { status, out, err } = await schedule(
      '--designation=2024-11-01',
      '--prefecture=13',
      '--on=2024-08-30',
    );
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('関東信越厚生局  指定 2024-11-01（金）  基準日 2024-08-30（金）');
    expect(line(out, '①')).toMatch(/2024-08ごろ（目安）$/);
    expect(line(out, '③')).toMatch(/日付の定めなし$/);
    expect(line(out, '⑤')).toMatch(/2024-09ごろ（目安）$/);
    expect(line(out, '⑥')).toMatch(/2024-09-15（日） +あと16日$/);
    expect(out).toContain('関東信越厚生局のホームページ');
    expect(out).toContain('[recept.submit-deadline-15]');
  });

  it('marks late deadlines against a day, and exits with 1', async () => {
    const args = ['--designation', '2024-11-01', '--bureau', '東海北陸'];
    const late = await schedule(...args, '--on', '2024-08-31');
    expect(late.status).toBe(1);
    expect(line(late.out, '⑤')).toMatch(/2024-08-30（金） +1日過ぎました$/);
    const inTime = await schedule(...args, '--on', '2024-08-30');
    expect(inTime.status).toBe(0);
    expect(line(inTime.out, '⑤')).toMatch(/当日$/);
  });

  it('takes today in Japan where no day is given', async () => {
    const args = ['schedule', '--designation', '2024-11-01', '--bureau', '四国', '--lang', 'en'];
    // 2 September ends in Japan at 15:00 UTC.
    const before = await run(args, '2024-09-02T14:59:59Z');
    const after = await run(args, '2024-09-02T15:00:00Z');
    expect(line(before.out, '⑤')).toMatch(/2024-09-02 \(Mon\) +due that day$/);
    expect(line(after.out, '⑤')).toMatch(/1 day late$/);
    expect([before.status, after.status]).toEqual([0, 1]);
  });

  it('reads Japanese eras and names of prefectures, and names the practice start', async () => {
    const { status, out } = await schedule(
      '--designation=令和6年5月15日',
      '--practice-start=R6.6.3',
      '--prefecture=高知',
      '--on=2024-02-01',
    );
    expect(status).toBe(0);
    expect(out).toContain('四国厚生支局');
    expect(out).toContain('診療開始 2024-06-03（月）');
    expect(line(out, '⑥')).toContain('2024-03-15');
  });

  it('shows a finding on the dates as a whole without a step', async () => {
    const { out } = await schedule(
      '--designation=2024-11-02',
      '--practice-start=2024-11-01',
      '--on=2024-02-01',
    );
    expect(out).toContain('\n注意  診療開始日が指定日より前です。');
  });

  it('writes the schedule as JSON, in either language', async () => {
    const args = [
      '--designation=2024-11-01',
      '--on=2024-09-03',
      '--prefecture=24',
      '--format=json',
    ];
    const ja = JSON.parse((await schedule(...args)).out);
    const en = JSON.parse((await schedule(...args, '--lang=en')).out);
    expect(ja).toMatchObject({
      on: '2024-09-03',
      schedule: { designation: '2024-11-01', bureau: { id: 'tokaihokuriku' } },
    });
    expect(ja.schedule.steps[4]).toMatchObject({ mark: '⑤', due: '2024-08-30', daysLeft: -4 });
    expect(en.schedule).toEqual(ja.schedule);
    const messages = (of: { findings: { message: string }[] }) =>
      of.findings.map(({ message }) => message);
    expect(messages(en)).toHaveLength(messages(ja).length);
    for (const message of messages(en)) expect(message).toMatch(/^[0-9A-Z]/);
  });

  it('draws the schedule, alone or in a page', async () => {
    const args = ['--designation=2026-12-01', '--prefecture=36', '--on=2026-10-02'];
    const client = '--client=みどり<薬局>\u202e';
    const svg = await schedule(...args, client, '--format=svg');
    expect([svg.status, svg.err]).toEqual([1, '']);
    expect(svg.out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect(svg.out).toContain('みどり&lt;薬局&gt;�');
    const page = await schedule(...args, client, '--format=html');
    expect(page.status).toBe(1);
    expect(page.out).toMatch(/^<!doctype html>\n<html lang="ja">/);
    expect(page.out).toContain(svg.out);
    expect(page.out).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
    expect(page.out).toContain('<h1>開始までの日程 みどり&lt;薬局&gt;�</h1>');
    expect(page.out).toContain('<li>注意: 受付番号の依頼期限2026-10-01を過ぎています。');
    const english = await schedule(...args, '--format=html', '--lang=en');
    expect(english.out).toContain('<html lang="en">');
    expect(english.out.replace(/[①-⑨]/g, '')).not.toMatch(/<(?:text|h1|li)[^>]*>[^<]*[ぁ-ヿ]/);
  });

  it('tells when there is no rule', async () => {
    const text = await schedule('--designation=2024-03-01');
    expect(text).toMatchObject({ status: 1, out: '' });
    expect(text.err).toContain('令和6年4月');
    const english = await schedule('--designation=2024-03-01', '--lang=en', '--format=ics');
    expect(english).toMatchObject({ status: 1, out: '' });
    expect(english.err).toContain('April 2024');
    const json = await schedule('--designation=2024-03-01', '--format=json');
    expect(json.status).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({
      schedule: null,
      findings: [{ rule: 'recept.scope', reason: 'no-rule' }],
    });
  });

  it.each([
    [[], '--designation 2026-11-01'],
    [['2024-11-01'], '2024-11-01'],
    [['--designation', '2024-02-30'], '--designation'],
    [['--designation', '2024-11-01', '--practice-start', 'soon'], '--practice-start'],
    [['--designation', '2024-11-01', '--on', '2024'], '--on'],
    [['--designation', '2024-11-01', '--prefecture', '48'], '--prefecture'],
    [['--designation', '2024-11-01', '--bureau', '中部'], '中部'],
    [['--designation', '2024-11-01', '--bureau', '四国', '--prefecture', '37'], '--bureau'],
    [['--designation', '2060-11-01'], '2050'],
  ])('refuses %j', async (args, word) => {
    for (const lang of ['ja', 'en']) {
      const { status, out, err } = await schedule(...args, '--lang', lang);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(word);
    }
  });
});

describe('iryokikan schedule --kind', () => {
  it('lists the steps of a 訪問看護ステーション with what each needs and whom to ask', async () => {
    const { status, out, err } = await run(
      ['schedule', '--kind=訪問看護', '--start=令和9年2月1日', '--prefecture=東京'],
      '2026-11-02T03:00:00Z',
    );
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('訪問看護ステーション  関東信越厚生局  開始 2027-02-01（月）');
    expect(out).toMatch(
      /オンライン請求の利用申請（開始） +2026-11-21（土）～2027-01-20（水） +あと79日/,
    );
    expect(out).toContain('問い合わせ先: オンライン資格確認等コールセンター 0800-080-4583');
    expect(out).toMatch(/発注の目安\n {2}1 リョーサン菱洋株式会社 {2}2026-12-01（火）/);
    expect(out).toContain('2024年12月2日から義務です。 [onboarding.plan]');
    expect(out).toContain('2026年4月時点の情報です。');
  });

  it('draws the plan', async () => {
    const args = ['--kind=訪問看護', '--start=2027-02-01', '--on=2026-11-02'];
    const { status, out } = await schedule(...args, '--format=svg');
    expect(status).toBe(0);
    expect(out).toContain('>2026-11-21（土）～2027-01-20（水） あと79日<');
    expect((await schedule(...args, '--format=html')).out).toContain(out);
  });

  it('exits with 1 when it is late for the claims, and where there is no rule', async () => {
    const args = ['--kind=visiting-nursing', '--designation=2027-02-01', '--lang=en'];
    expect((await schedule(...args, '--on=2027-01-20')).status).toBe(0);
    const late = await schedule(...args, '--on=2027-01-21', '--vendor=1');
    expect(late.status).toBe(1);
    expect(late.out).toContain('the first month is 2027-04');
    expect(late.out).toMatch(/Order +2026-12-01 \(Tue\) \(guide\)/);
    const early = await schedule('--kind=訪問看護', '--start=2024-05-31');
    expect(early).toMatchObject({ status: 1, out: '' });
    expect(early.err).toContain('2024年6月1日');
  });

  it.each([
    ['医科', 'medical'],
    ['歯科', 'dental'],
    ['調剤', 'pharmacy'],
    ['4', 'pharmacy'],
  ])('plans for %s', async (word, kind) => {
    const { out } = await schedule(
      `--kind=${word}`,
      '--start=2026-12-01',
      '--format=json',
      '--client=オンシ',
    );
    const { client, plan, findings } = JSON.parse(out);
    expect(client).toBe('オンシ');
    expect(plan).toMatchObject({ kind, start: '2026-12-01', vendors: [] });
    expect(findings[0].reason).toBe('no-paper-claims');
    expect((await schedule(`--kind=${word}`, '--start=2026-12-01')).out).not.toContain(
      '発注の目安',
    );
  });

  it.each([
    [['--kind', '訪問看護'], '--start'],
    [['--kind', '助産所', '--start', '2027-02-01'], '--kind'],
    [['--kind', '医科', '--start', '2027-02-01', '--bureau', '四国'], '--bureau'],
    [
      ['--kind', '医科', '--start', '2027-02-01', '--practice-start', '2027-02-01'],
      '--practice-start',
    ],
    [['--kind', '訪問看護', '--start', '2027-02-01', '--vendor', '7'], '1'],
    [['--kind', '医科', '--start', '2027-02-01', '--designation', '2027-03-01'], '--designation'],
    [['--designation', '2027-02-01', '--vendor', '1'], '--vendor'],
    [['--start', '2027-02-01'], '--start'],
  ])('refuses %j', async (args, word) => {
    for (const lang of ['ja', 'en']) {
      const { status, out, err } = await schedule(...args, '--lang', lang);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(word);
    }
  });
});
