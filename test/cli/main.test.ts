import { describe, expect, it } from 'vitest';
import { run } from './run.js';

const commands = ['check', 'schedule', 'claims-start', 'open'];

describe('iryokikan', () => {
  it('shows its version', async () => {
    expect(await run(['--version'])).toEqual({ status: 0, out: '1.2.3\n', err: '' });
  });

  it.each([
    ['ja', '使い方'],
    ['en', 'Usage'],
  ])('lists its commands in %s', async (lang, word) => {
    const { status, out } = await run(['--help', '--lang', lang]);
    expect(status).toBe(0);
    expect(out).toContain(word);
    for (const command of commands) expect(out).toContain(`iryokikan ${command} `);
  });

  it('lists them on standard error when none is named', async () => {
    const { status, out, err } = await run([]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('iryokikan schedule');
  });

  it.each(commands)('tells the options and the exit status of %s', async (command) => {
    for (const lang of ['ja', 'en']) {
      const { status, out, err } = await run([command, '--help', `--lang=${lang}`]);
      expect([status, err]).toEqual([0, '']);
      expect(out.startsWith(`iryokikan ${command}`)).toBe(true);
      expect(out).toContain('--lang');
      expect(out).toContain(lang === 'ja' ? '終了コード' : 'Exit status');
    }
  });

  it.each([
    [['shedule'], 'shedule'],
    [['constructor'], 'constructor'],
    [['schedule', '--colour'], '--colour'],
    [['--format', 'ics'], '--format'],
    [['open', 'call-centre', '--at'], '--at'],
    [['schedule', '--format', 'pdf'], '--format'],
    [['schedule', '--help=yes'], '--help'],
    [['check', '--max-findings', 'many'], '--max-findings'],
    [['check'], 'register.csv'],
  ])('refuses %j, naming what is wrong', async (args, word) => {
    for (const lang of ['ja', 'en']) {
      const { status, out, err } = await run([...args, '--lang', lang]);
      expect([status, out]).toEqual([2, '']);
      expect(err).toMatch(/^iryokikan: /);
      expect(err).toContain(word);
    }
  });
});
