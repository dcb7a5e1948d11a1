import { describe, expect, it } from 'vitest';
import { wantsColor } from '../../../src/cli/terminal/style.js';
import { reportOn } from '../reports/support.js';

describe('colours', () => {
  it.each([
    ['auto', true, {}, true],
    ['auto', false, {}, false],
    ['auto', true, { NO_COLOR: '1' }, false],
    ['auto', true, { NO_COLOR: '' }, true],
    ['auto', true, { TERM: 'dumb' }, false],
    ['auto', false, { FORCE_COLOR: '1' }, true],
    ['auto', false, { FORCE_COLOR: '' }, true],
    ['auto', true, { FORCE_COLOR: '0' }, false],
    ['auto', true, { FORCE_COLOR: 'false' }, false],
    ['auto', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['always', false, { NO_COLOR: '1' }, true],
    ['never', true, { FORCE_COLOR: '1' }, false],
  ] as const)('--color %s, terminal %s, %j: %s', async (asked, isTerminal, env, wanted) => {
    expect(wantsColor(asked, isTerminal, env)).toBe(wanted);
    const setting = { env, ...(isTerminal && { columns: { out: 80 } }) };
    const { out } = await reportOn('code\n1\n', 'text', ['--color', asked], setting);
    expect(out.includes('\u001b[')).toBe(wanted);
  });
});
