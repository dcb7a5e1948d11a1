import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../run.js';
import { folder } from './support.js';

const secrets = ['hunter2Secret', 'somebody@@example.jp', '03-9999-8888', '12ab56'];

it.each(['text', 'json', 'ndjson', 'csv', 'github', 'sarif', 'junit', 'html'])(
  'no %s report holds the text of a secret cell',
  async (format) => {
    const file = join(folder(), 'a.csv');
    const names = ['password', 'email', 'phone', 'secretNumber', 'institutionName'];
    writeFileSync(file, `${names.join(',')}\n${[...secrets, ''].join(',')}\n`);
    const args = ['check', file, '--profile', 'portal-registration', '--format', format];
    for (const lang of ['ja', 'en']) {
      const { status, out, err } = await run([...args, '--lang', lang]);
      expect([status, err]).toEqual([1, '']);
      expect(out).toContain('portal.');
      for (const secret of secrets) expect(out).not.toContain(secret);
    }
  },
);
