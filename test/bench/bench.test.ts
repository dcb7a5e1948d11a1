import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkStream } from '../../src/check/index.js';
import { mustAnswer } from './agree.mjs';
import { benchFile, faultyLines } from './data.mjs';
import { circumstances, table, withSections } from './report.mjs';
import { interleaved, least, median } from './rounds.mjs';

describe('the speed tables', () => {
  test('are of candidates that answer alike', () => {
    const questions = [
      ['1', { odd: true }],
      ['2', { odd: false }],
    ] as const;
    const ask = (text: string) => ({ odd: Number(text) % 2 === 1 });
    expect(() => mustAnswer('ours', ask, questions)).not.toThrow();
    expect(() => mustAnswer('theirs', () => ({ odd: true }), questions)).toThrow(
      'theirs of "2": {"odd":true} is not {"odd":false}',
    );
  });

  test('say the median and keep the least, of rounds that take turns', () => {
    const list = [5, 1, 30, 4, 2];
    expect([median(list), least(list), list]).toEqual([4, 1, [5, 1, 30, 4, 2]]);
    const turns: string[] = [];
    const times = interleaved(2, { a: () => turns.push('a'), b: () => turns.push('b') });
    expect(turns).toEqual(['a', 'b', 'a', 'b']);
    for (const { wall, cpu } of Object.values(times)) {
      expect([wall.length, cpu.length]).toEqual([2, 2]);
      expect(Math.min(...wall, ...cpu)).toBeGreaterThanOrEqual(0);
    }
  });

  test('replace what stands between the marks of a section, and nothing else', () => {
    const page = 'before\n<!-- bench:a -->\nold\nolder\n<!-- /bench:a -->\nafter\n';
    expect(withSections(page, { a: '\nnew\n' })).toBe(
      'before\n<!-- bench:a -->\nnew\n<!-- /bench:a -->\nafter\n',
    );
    expect(() => withSections(page, { b: 'new' })).toThrow('The page has no place for b');
    expect(table(['', 'µs'], [['`ours`', 1.234]])).toBe('|  | µs |\n|---|---:|\n| `ours` | 1.23 |');
    expect(circumstances(new Date('2026-11-25T12:00:00Z'))).toMatch(
      /^測った日は2026-11-25、機械は.+（\d+コア.*）、Node\.js \d+\.\d+\.\d+、始めたときの負荷/,
    );
  });

  test('stand on the page of measured values, each with its numbers', () => {
    const page = readFileSync('docs/benchmarks.md', 'utf8');
    const script = readFileSync('test/bench/run.mjs', 'utf8');
    const [, ...ids] = [...page.matchAll(/<!-- bench:(\w+) -->/g)].map(([, id]) => `${id}`);
    expect(ids).toHaveLength(script.match(/\w+: measure[A-Z]/g)?.length ?? 0);
    for (const id of ids) {
      const [, section = ''] = page.split(`<!-- bench:${id} -->\n`);
      expect(section, id).toMatch(/^\|.*\|\n\|---(\|---:)+\|\n(\|.*\d.*\|\n)+/);
    }
  });

  test.each([
    ['utf-8.csv', 20],
    ['clean.csv', 0],
    ['faulty.csv', 1_000],
    ['shift_jis.csv', 20],
    ['utf-8.ndjson', 20],
  ])(
    'are of a %s whose faulty rows, and no others, are found: %i of 1,000',
    async (kind, count) => {
      const bytes = readFileSync(await benchFile(kind, 1_000));
      const lines = new Set<number>();
      await checkStream(new Blob([bytes]).stream(), {
        onFinding: ({ line, severity }) => severity !== 'info' && lines.add(line),
        ...(kind.endsWith('.ndjson') && { format: 'ndjson' }),
      });
      expect([...lines].sort((a, b) => a - b)).toEqual(faultyLines(kind, 1_000));
      expect(lines.size).toBe(count);
    },
  );
});
