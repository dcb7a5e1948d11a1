import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Setting } from '../run.js';

/** A report on a text as standard input: what the command writes, and its exit status. */
export async function reportOn(
  input: string,
  format: string,
  args: readonly string[] = [],
  setting: Setting = {},
) {
  return await run(['check', '-', '--format', format, ...args], undefined, input, setting);
}

/** A report on files. */
export async function reportOnFiles(
  files: readonly string[],
  format: string,
  args: readonly string[] = [],
  setting: Setting = {},
) {
  return await run(['check', ...files, '--format', format, ...args], undefined, '', setting);
}

/** An empty folder. */
export function folder(): string {
  return mkdtempSync(join(tmpdir(), 'iryokikan-report-'));
}

/** What an attacker would put into the cells and headers of a file, and a cell that is faulty with it. */
export const attacks = [
  '</script><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  ']]>',
  '"><svg onload=alert(1)>',
  '::error::pwned',
  '%0A::error::pwned',
  '=cmd|/C calc!A0',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '＝1+1',
  '\t=1+1',
  '\u001b[31mred\u001b[0m',
  '\u0000\u0007\u009b31m',
  '\u202etxt.exe',
  '\ud800',
  'a|b`c',
  "' OR 1=1 --",
];

/** A file with an attack in each row. */
export const attacked = `code\n${attacks.map((attack) => `"${attack.replaceAll('"', '""')}"`).join('\n')}\n`;

export const broken = 'fixtures/register-broken.csv';
export const unclosed = 'fixtures/damaged/unclosed-quote.csv';
export const register = 'fixtures/register.csv';
