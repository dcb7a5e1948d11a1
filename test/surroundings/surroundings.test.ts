import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../bundle.js';

/** What other code of a page may do before the library is loaded. */
const pollution = `
for (const prototype of [Object.prototype, Array.prototype, String.prototype]) {
  prototype.polluted = function polluted() { throw new Error('polluted'); };
  prototype.added = 'added';
}`;
const withoutIntl = `
delete globalThis.Intl;
for (const { prototype } of [Date, Number, String, Array]) {
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare',
    'toLocaleUpperCase', 'toLocaleLowerCase']) delete prototype[name];
}`;

let script = '';
let plain = '';

const ask = (...args: string[]) =>
  execFileSync(process.execPath, [...args, script], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const askAfter = (name: string, code: string) => {
  const file = join(dirname(script), name);
  writeFileSync(file, code);
  return ask('--import', file);
};

beforeAll(async () => {
  script = await bundled('test/surroundings/answers.ts');
  plain = ask();
}, 60_000);

describe('the answers of the library', () => {
  it('are many, and hold no TypeError', () => {
    expect(plain.split('\n').length).toBeGreaterThan(5000);
    expect(plain).not.toMatch(/^\w+ (?:Type|Reference|Syntax)?Error:/m);
  });

  it('are the same under --frozen-intrinsics', { timeout: 60_000 }, () => {
    expect(ask('--frozen-intrinsics') === plain).toBe(true);
  });

  it('are the same where others have added to the prototypes', { timeout: 60_000 }, () => {
    expect(askAfter('polluted.mjs', pollution) === plain).toBe(true);
  });

  it('are the same without Intl', { timeout: 60_000 }, () => {
    expect(askAfter('no-intl.mjs', withoutIntl) === plain).toBe(true);
  });
});
