import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays, closedOn } from '../../../src/index.js';
import { run } from '../run.js';

const file = async (...args: string[]) =>
  (await run(['schedule', '--designation=2024-11-01', '--format=ics', ...args])).out;

/** The calendar as a parser of its own reads it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger') as ICAL.Duration;
      const at = event.startDate.clone();
      at.isDate = false;
      at.addDuration(trigger);
      return { action: alarm.getFirstPropertyValue('action'), at: at.toString().slice(0, 16) };
    });
    return { event, component, alarms };
  });
  return { calendar, events };
}

describe('the calendar file of iryokikan schedule', () => {
  it('is a calendar to another parser, with an event for each step that has a day or a month', async () => {
    const { calendar, events } = read(await file('--prefecture=23'));
    expect(calendar.name).toBe('vcalendar');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(
      '指定までの手続 2024-11-01 東海北陸厚生局',
    );
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain('③見積依頼と④発注');
    expect(events.map(({ event }) => `${event.startDate.toString()} ${event.summary}`)).toEqual([
      '2024-08-01 ① 顔認証付きカードリーダーの選定・調達（目安の月）',
      '2024-08-01 ② ネットワーク準備（目安の月）',
      '2024-08-30 ⑤ 受付番号の情報提供依頼（期限）',
      '2024-09-10 地方厚生（支）局からの受付番号の回答（期限）',
      '2024-09-15 ⑥ 実施機関への受付番号の提出（期限）',
      '2024-09-15 ⑦ 総合ポータルサイトのアカウント登録（この日までに）',
      '2024-09-15 ⑧ オンライン資格確認利用申請・電子証明書発行申請（この日までに）',
      '2024-10-01 ⑨ 保険医療機関等の指定申請（導入計画書を添付）（目安の月）',
    ]);
  });

  it('has whole days, a stamp in UTC and a name for each event that stays the same', async () => {
    const first = read(await file());
    const second = read(
      (await run(['schedule', '--designation=2024-11-01', '--format=ics'], '2024-09-02T04:05:06Z'))
        .out,
    );
    for (const { event, component } of first.events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.endDate.toString()).toBe(addDays(event.startDate.toString(), 1));
      expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2024-09-02T03:00:00Z');
    }
    const names = (of: typeof first) => of.events.map(({ event }) => event.uid);
    expect(names(second)).toEqual(names(first));
    expect(new Set(names(first)).size).toBe(first.events.length);
    expect(second.events[0]?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
      '2024-09-02T04:05:06Z',
    );
    const other = read((await run(['schedule', '--designation=2024-12-01', '--format=ics'])).out);
    for (const name of names(other)) expect(names(first)).not.toContain(name);
  });

  it('reminds at nine, a week before and on the last open day before a deadline', async () => {
    const { events } = read(await file('--prefecture=23'));
    const alarms = Object.fromEntries(
      events.map(({ event, alarms: of }) => [event.uid.split('-').slice(7).join('-'), of]),
    );
    const display = (...times: string[]) => times.map((at) => ({ action: 'DISPLAY', at }));
    expect(alarms).toEqual({
      'card-reader@iryokikan': display('2024-07-25T09:00'),
      'network@iryokikan': display('2024-07-25T09:00'),
      'request@iryokikan': display('2024-08-23T09:00', '2024-08-29T09:00'),
      'reply@iryokikan': display('2024-09-03T09:00', '2024-09-09T09:00'),
      // The 15th is a Sunday: the last open day is Friday, the 13th.
      'submission@iryokikan': display('2024-09-08T09:00', '2024-09-13T09:00'),
      'account@iryokikan': display('2024-09-08T09:00', '2024-09-13T09:00'),
      'applications@iryokikan': display('2024-09-08T09:00', '2024-09-13T09:00'),
      'designation-application@iryokikan': display('2024-09-24T09:00'),
    });
  });

  it('reminds once where the days before are closed for a week', async () => {
    // 2019-05-07 followed ten closed days; here 四国, 2025-03: 2025-01-06 after nine.
    const { out } = await run([
      'schedule',
      '--designation=2025-03-01',
      '--bureau=四国',
      '--format=ics',
    ]);
    const request = read(out).events.find(({ event }) => event.uid.includes('request'));
    expect(request?.event.startDate.toString()).toBe('2025-01-06');
    expect(request?.alarms).toEqual([{ action: 'DISPLAY', at: '2024-12-27T09:00' }]);
  });

  it('reminds of a deadline on an open day at least once, whatever the designation', async () => {
    for (let month = 0; month < 24; month++) {
      const designation = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
      const { out } = await run([
        'schedule',
        `--designation=${designation}`,
        '--bureau=四国',
        '--format=ics',
      ]);
      for (const { event, alarms } of read(out).events) {
        if (event.summary.includes('目安')) continue;
        const start = event.startDate.toString();
        expect(alarms.every(({ at }) => at < start)).toBe(true);
        expect(alarms.some(({ at }) => !closedOn(at.slice(0, 10)))).toBe(true);
      }
    }
  });

  it('tells in each description with whom, after what, what was found, and the source', async () => {
    const { events } = read(await file('--prefecture=37'));
    for (const { event } of events)
      expect(event.description).toMatch(/\n出典: S1 .*別紙3|\n出典: S1 .*第1/);
    const of = (id: string) =>
      events.find(({ event }) => event.uid.endsWith(`-${id}@iryokikan`))?.event.description;
    expect(of('request')).toContain('出典: P19 四国厚生支局');
    expect(of('request')).not.toContain('東海北陸');
    expect(of('submission')?.split('\n').slice(0, 3)).toEqual([
      '相手: オンライン資格確認実施機関',
      '先に済ませるもの: 地方厚生（支）局からの受付番号の回答',
      '2024-09-15は閉庁日ですが、期限は延びません。2024-09-13までに提出してください。',
    ]);
    expect(of('account')).toContain('先に済ませるもの: ⑥実施機関への受付番号の提出');
  });

  it('speaks English too', async () => {
    const { events, calendar } = read(await file('--prefecture=37', '--lang=en'));
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(
      'Steps before the designation 2024-11-01 Shikoku Branch Bureau of Health and Welfare',
    );
    expect(events[4]?.event.summary).toBe('⑥ hand in the reception number (deadline)');
    expect(events[5]?.event.description).toContain('after: ⑥ hand in the reception number\n');
  });

  it('has lines of at most 75 octets, each ended by CRLF', async () => {
    const text = await file('--prefecture=37');
    expect(text.endsWith('\r\n')).toBe(true);
    for (const line of text.slice(0, -2).split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
  });
});

describe('the calendar file of iryokikan schedule --kind', () => {
  const planFile = async (...args: string[]) =>
    (await run(['schedule', '--kind=訪問看護', '--start=2027-02-01', '--format=ics', ...args])).out;

  it('has an event for each step with a day, and names the others', async () => {
    const { calendar, events } = read(await planFile('--client=オンシ'));
    expect(events.map(({ event }) => `${event.startDate.toString()} ${event.summary}`)).toEqual([
      '2026-10-01 オンシ STEP 02 発注（目安）',
      '2027-01-20 オンシ STEP 03 オンライン請求の利用申請（開始）（期限）',
      '2027-01-25 オンシ STEP 03 電子証明書発行申請（目安）',
      '2027-02-01 オンシ STEP 04 運用開始日の登録（目安）',
    ]);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(
      '開始までの段取り オンシ 訪問看護ステーション 2027-02-01',
    );
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain('運用準備');
    expect(events[1]?.event.description).toContain('オンライン請求ヘルプデスク 0120-60-7210');
  });

  it('takes the first day of a month that is a guide, and speaks English', async () => {
    const out = (
      await run(['schedule', '--kind=pharmacy', '--start=2026-12-01', '--format=ics', '--lang=en'])
    ).out;
    const { events } = read(out);
    expect(events[0]?.event.summary).toBe('① choose and order the card reader (guide)');
    expect(events[0]?.event.startDate.toString()).toBe('2026-09-01');
  });
});

describe('two clients on one day', () => {
  it.each([['--designation=2026-12-01'], ['--kind=医科', '--start=2026-12-01']])(
    'have events of their own: %s %s',
    async (...args) => {
      const uids = async (...more: string[]) =>
        read((await run(['schedule', ...args, '--format=ics', ...more])).out).events.map(
          ({ event }) => event.uid,
        );
      const [none, first, second, again] = [
        await uids(),
        await uids('--client=オンシ医院'),
        await uids('--client=オンシ 薬局'),
        await uids('--client=オンシ医院'),
      ];
      expect(again).toEqual(first);
      const all = [...none, ...first, ...second];
      expect(new Set(all).size).toBe(all.length);
      for (const uid of all) expect(uid).toMatch(/^[!-~]+@iryokikan$/);
    },
  );
});
