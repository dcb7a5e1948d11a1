import { describe, expect, it } from 'vitest';
import { deskTopics, supportDesks } from '../../../src/index.js';
import { run } from '../run.js';

const open = (...args: string[]) => run(['open', ...args]);

describe('iryokikan open', () => {
  it('lists the desks and who answers what', async () => {
    for (const lang of ['ja', 'en'] as const) {
      const { status, out } = await open('--lang', lang);
      expect(status).toBe(0);
      for (const { id, phoneText = '' } of supportDesks) {
        expect(out).toContain(`[${id}]`);
        expect(out).toContain(phoneText);
      }
      for (const topic of Object.values(deskTopics)) expect(out).toContain(topic[lang]);
    }
  });

  it('tells until when an open desk answers', async () => {
    expect(await open('call-centre', '--at=2024-12-02T17:59')).toEqual({
      status: 0,
      out: '2024-12-02（月） 17:59\nオンライン資格確認等コールセンター  0800-080-4583（通話無料）\n受付中  18:00まで\n',
      err: '',
    });
    const english = await open('0800-080-4583', '--at=2024-12-02T17:59', '--lang=en');
    expect(english.out).toContain('2024-12-02 (Mon) 17:59\n');
    expect(english.out).toContain('0800-080-4583 (toll-free)\nopen  until 18:00\n');
  });

  it('tells when a closed desk answers next', async () => {
    const { status, out } = await open('call-centre', '--at=2024-12-07T16:30');
    expect(status).toBe(1);
    expect(out).toContain('受付時間外  次の受付: 2024-12-09（月） 08:00～18:00\n');
    const english = await open('call-centre', '--at=2024-12-07T16:30', '--lang=en');
    expect(english.out).toContain('closed  next: 2024-12-09 (Mon) 08:00–18:00\n');
  });

  it('adds what the sources leave open', async () => {
    const { status, out } = await open('claims-network', '--at=2024-12-01T10:00');
    expect(status).toBe(0);
    expect(out).toMatch(/注意 {2}土日祝日も.*\[desk\.claims-network\]/);
    const closing = await open('claims-system', '--at=2024-12-11T21:00', '--lang=en');
    expect(closing.status).toBe(1);
    expect(closing.out).toMatch(/warning {2}The guides do not say whether 21:00/);
  });

  it('takes now, in Japan, where no time is given', async () => {
    const at = async (moment: string) => (await run(['open', 'call-centre'], moment)).status;
    expect(await at('2024-12-01T22:59:59Z')).toBe(1);
    expect(await at('2024-12-01T23:00:00Z')).toBe(0);
    expect(await at('2024-12-02T08:59:59Z')).toBe(0);
    expect(await at('2024-12-02T09:00:00Z')).toBe(1);
  });

  it('reads a time with a blank for the T', async () => {
    const { status, out } = await open('call-centre', '--at', '2024-12-02 08:30');
    expect([status, out.split('\n')[0]]).toEqual([0, '2024-12-02（月） 08:30']);
  });

  it.each(['8:30', '2024-12-02', '2024-12-02T25:00', '12月2日 8時'])(
    'refuses the time %s in the words of the command',
    async (at) => {
      const japanese = await open('call-centre', '--at', at);
      expect([japanese.status, japanese.out]).toEqual([2, '']);
      expect(japanese.err).toContain(`「${at}」は時刻として読み取れません。`);
      const english = await open('e-filing', '--at', at, '--lang=en');
      expect(english.err).toContain('cannot be read as a time. Write it like 2026-11-02T09:30.');
    },
  );

  it('reads a time with an offset', async () => {
    const { status, out } = await open('call-centre', '--at=2024-12-01T15:30:00-08:00');
    expect(status).toBe(0);
    expect(out).toContain('2024-12-02（月） 08:30');
  });

  it('knows the electronic-filing system', async () => {
    expect((await open('e-filing', '--at=2024-12-07T20:59')).status).toBe(0);
    const { status, out } = await open('e-filing', '--at=2024-12-01T12:00');
    expect(status).toBe(1);
    expect(out).toContain('受付時間外  月～土曜日 08:00～21:00');
    const english = await open('e-filing', '--at=2024-12-31T12:00', '--lang=en');
    expect(english.out).toMatch(/open {2}Monday to Saturday.*\nwarning {2}The guide says nothing/);
  });

  it.each([
    [['weather'], 'weather'],
    [['call-centre', 'ssk'], 'ssk'],
    [['call-centre', '--at=noon'], '2026-11-02T09:30'],
    [['call-centre', '--at=2060-01-05T10:00'], '2050'],
    [['ssk'], '03-3591-7441'],
  ])('refuses %j', async (args, word) => {
    for (const lang of ['ja', 'en']) {
      const { status, out, err } = await open(...args, '--lang', lang);
      expect([status, out]).toEqual([2, '']);
      expect(err).toContain(word);
    }
  });

  it('says that no source gives the hours of the bureaus', async () => {
    expect((await open('bureau')).err).toBe(
      'iryokikan: 地方厚生（支）局 都府県事務所等の受付時間は案内に記載がありません。直接お問い合わせください。\n',
    );
    expect((await open('bureau', '--lang=en')).err).toMatch(
      /No guide gives the hours of this desk \(Regional bureau, prefectural office\)\. Ask it directly\.\n$/,
    );
  });
});
