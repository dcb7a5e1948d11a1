import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'lint-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lints a line as if it stood in a file of this repository; true when it passes. */
function passes(file: string, line: string): boolean {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${line}\n`);
  try {
    execFileSync(
      resolve('node_modules/.bin/biome'),
      ['lint', '--vcs-enabled=false', '--error-on-warnings', file],
      { cwd: folder, stdio: 'pipe' },
    );
    return true;
  } catch {
    return false;
  } finally {
    rmSync(path);
  }
}

cpSync('biome.json', join(folder, 'biome.json'));
cpSync('lint', join(folder, 'lint'), { recursive: true });

it.each([
  ['the clock', 'export const now = () => Date.now();'],
  ['a Date', "export const day = new Date('2024-04-01');"],
  ['parseISO', "export { parseISO } from 'date-fns/parseISO';"],
  ['all of date-fns', "export { addMonths } from 'date-fns';"],
  ['Intl', 'export const format = new Intl.DateTimeFormat();'],
  ['a local getter', 'export const day = (date: { getDate(): number }) => date.getDate();'],
  [
    'a local setter',
    'export const set = (date: { setHours(h: number): void }) => date.setHours(0);',
  ],
  [
    'a local text',
    'export const text = (date: { toDateString(): string }) => date.toDateString();',
  ],
])('lint refuses %s in a concept and in the calendar', (_, line) => {
  expect(passes('src/certificate/sample.ts', line)).toBe(false);
  expect(passes('src/calendar/arithmetic.ts', line)).toBe(false);
});

it('lint lets the calendar’s arithmetic have its two imports, and nobody else', () => {
  const line =
    "export { UTCDateMini } from '@date-fns/utc/date/mini';\nexport { addMonths } from 'date-fns/addMonths';";
  expect(passes('src/calendar/arithmetic.ts', line)).toBe(true);
  expect(passes('src/calendar/period.ts', line)).toBe(false);
  expect(passes('src/claims-start/claims-start.ts', line)).toBe(false);
});

it('lint lets the command read the clock', () => {
  expect(passes('src/cli/sample.ts', 'export const now = () => Date.now();')).toBe(true);
});
