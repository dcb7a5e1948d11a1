import { describe, expect, it } from 'vitest';
import { createCheck } from '../../src/check/index.js';
import { escaped, unescaped } from '../../src/check/rows/escapes.js';
import type { Options } from './run.js';

function checked(text: string, options: Options) {
  const found: string[] = [];
  let copy = '';
  const check = createCheck({
    ...options,
    onFinding: ({ line, rule, reason }) => found.push(`${line} ${rule}/${reason}`),
    onCopied(bytes) {
      copy += new TextDecoder().decode(bytes);
    },
  });
  check.push(new TextEncoder().encode(text));
  const { rows, complete } = check.end();
  return { found, copy, rows, complete };
}

const dump = 'code\tname\n0110113719\t5" の窓\n110113719\t\\N\n3410712362\ta\\tb\\\\\n';

describe('a file whose quotes are characters', () => {
  it('is read to its end, where it would be broken with quotes', () => {
    const lone = 'code\tname\n0110113719\t"窓\n110113719\tx\n';
    expect(checked(lone, {})).toMatchObject({ complete: false });
    expect(checked(lone, { quote: 'none' })).toMatchObject({
      rows: 2,
      complete: true,
      found: ['3 code.excel-damage/leading-zero'],
    });
  });

  it('has its cells as a database means them', () => {
    const cells = 'code\tname\n\\t0110113719\tx\n\\N\tx\n';
    expect(checked(cells, { quote: 'none', format: 'tsv' }).found).toEqual([
      '2 code.institution-10/normalised',
      '3 code.institution-10/required',
    ]);
    expect(checked(cells, { format: 'tsv' }).found).toContain('2 code.institution-10/characters');
  });

  it('keeps everything else in the copy', () => {
    const { copy, found } = checked(dump, { quote: 'none' });
    expect(found).toEqual(['3 code.excel-damage/leading-zero']);
    expect(copy).toBe(dump.replace('\n110113719', '\n0110113719'));
  });

  it('may have commas, and then knows no escapes', () => {
    const csv = 'code,name\n0110113719,5" の窓\n\\N,x\n';
    expect(checked(csv, { quote: 'none' }).found).toEqual(['3 code.institution-10/characters']);
  });
});

it('what is escaped is read as it was', () => {
  for (const text of ['', 'a', '\\N', '\t\n\r\\', '\\t', 'ソ\\']) {
    expect(escaped(text)).not.toMatch(/[\t\n\r]/);
    expect(unescaped(escaped(text))).toBe(text);
  }
  expect(unescaped('\\N')).toBe('');
  expect(unescaped('\\b\\f\\v\\0\\x\\')).toBe('\b\f\v\0x\\');
});
