import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMNS, longLines, wrapped } from '../scripts/comments.js';
import { filesUnder } from './files.js';

const sources = filesUnder('src', '.ts').map((path) => [path, readFileSync(path, 'utf8')] as const);

/** The words of a text, however they are broken into lines. */
const words = (text: string) => text.replace(/[\s*/]+/g, ' ').trim();

it(`comments have lines of at most ${COLUMNS} columns: npm run format breaks those that have not`, () => {
  const long = sources.flatMap(([path, text]) => longLines(text).map((line) => `${path}:${line}`));
  expect(long).toEqual([]);
});

it('breaking lines leaves all sources as they are', () => {
  for (const [path, text] of sources) expect([path, wrapped(text) === text]).toEqual([path, true]);
});

describe('a comment that is too long', () => {
  const long = 'one two three '.repeat(12).trim();

  it.each([
    ['on one line', `  /** ${long} */\n  a: 1;`],
    ['in a block', `/**\n * Short.\n *\n * ${long}\n * and more.\n */`],
    [
      'of a tag',
      `/**\n * Short.\n * @throws RangeError when ${long}\n * @example\n * f(1) //=> 2\n */`,
    ],
    ['in a list', `/**\n * - ${long}\n * - ${long}\n */`],
    ['behind slashes', `  // ${long}\n  // ${long}\n  f();`],
    ['in Japanese', `/** ${'医療機関等コード '.repeat(10)} */`],
  ])('%s is found and broken, with all its words', (_, text) => {
    expect(longLines(text)).not.toEqual([]);
    const mended = wrapped(text);
    expect(longLines(mended)).toEqual([]);
    expect(words(mended)).toBe(words(text));
    expect(wrapped(mended)).toBe(mended);
  });

  it('keeps a code span and a link on one line', () => {
    const text = `/** ${'x'.repeat(90)} \`const a = 1\` ${'y'.repeat(85)} {@link a thing} */`;
    expect(wrapped(text).split('\n').slice(2, -1)).toEqual([
      ' * `const a = 1`',
      ` * ${'y'.repeat(85)}`,
      ' * {@link a thing}',
    ]);
  });

  it('of an example has its answer on the next line', () => {
    const call = `f('${'x'.repeat(80)}')`;
    expect(wrapped(`/**\n * @example\n * ${call} //=> 'twelve chars'\n */`)).toBe(
      `/**\n * @example\n * ${call}\n * //=> 'twelve chars'\n */`,
    );
  });

  it('is none where it cannot be broken', () => {
    const address = `https://example.com/${'x'.repeat(100)}`;
    for (const text of [
      `// ${address}`,
      `/**\n * ${address}\n */`,
      `// biome-ignore lint/a: ${long}`,
    ]) {
      expect([longLines(text), wrapped(text)]).toEqual([[], text]);
    }
  });
});

it('code, and comments that fit, stay as they are', () => {
  const text =
    'const a = `\n * b\n`;\n/** Short. */\n// Short.\n//no blank\n/**\n * One.\n * Two.\n */\n';
  expect(wrapped(text)).toBe(text);
});
