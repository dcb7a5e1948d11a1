import { describe, expect, it } from 'vitest';
import { documents, rules } from '../../../src/catalogue/index.js';
import { run } from '../run.js';

describe('iryokikan rules', () => {
  it('lists every rule with its title', async () => {
    const { out: stdout } = await run(['rules']);
    for (const { id, title } of rules) {
      expect(stdout).toMatch(new RegExp(`^ {2}${id.replaceAll('.', '\\.')} `, 'm'));
      expect(stdout).toContain(title.ja);
    }
  });

  it('writes all of them as JSON and as Markdown', async () => {
    expect(JSON.parse((await run(['rules', '--format', 'json'])).out)).toEqual({
      rules,
      documents,
    });
    const { out: stdout } = await run(['rules', '--format', 'markdown']);
    expect(stdout.match(/^## /gm)).toHaveLength(rules.length);
  });
});
