import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '../files.js';
import { differences, japaneseOf } from './translation.js';

const pages = filesUnder('docs/en', '.md');
const read = (path: string) => readFileSync(path, 'utf8');

describe.each(pages)('%s', (page) => {
  const [ja, en] = [read(japaneseOf(page)), read(page)];

  it('has the headings, code, tables, links and numbers of the Japanese page', () => {
    expect(differences(ja, en, page)).toEqual([]);
  });

  const cuts: readonly (readonly [name: string, part: RegExp])[] = [
    ['a heading', /^##? .*\n/m],
    ['a line of code', /(?<=^```\w.*\n)\S.*\n/m],
    ['a row of a table', /(?<=^\|.*\n)\|.*\n(?!\|)/m],
    ['an item', /^- .*\n/m],
  ];
  it.each(cuts.filter(([, part]) => part.test(ja)))(
    'is told apart from a Japanese page without %s',
    (_, part) => {
      expect(differences(ja.replace(part, ''), en, page)).not.toEqual([]);
    },
  );

  it('leads to English pages wherever there are', () => {
    for (const [, link = ''] of en.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^https?:/.test(link)) continue;
      const file = posix.join(posix.dirname(page), link);
      expect(existsSync(file), link).toBe(true);
      const inEnglish = file.replace(/^docs\/(?!en\/)/, 'docs/en/');
      if (inEnglish !== file) expect(existsSync(inEnglish), link).toBe(false);
    }
  });

  it('leads to headings that are there', () => {
    const headings = [...en.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor = ''] of en.matchAll(/\]\(#([^)]+)\)/g)) {
      expect(headings).toContain(anchor);
    }
  });
});

describe('a page and its English one', () => {
  const page = 'docs/en/guides/a.md';
  const ja = `# 手引き

[次](../b.md)の日は \`2026-11-02\`、1,000万件は \`--format json\` です。

\`\`\`js
// 注意
closedOn('2026-08-14') //=> false
\`\`\`

\`\`\`sh
npx iryokikan check a.csv # 検査
\`\`\`

| 名前 | 値 |
|---|---:|
| 甲 | 0.32 |

- 一つ
`;
  const en = `# A guide

The [next](../b.md) day is \`2026-11-02\`; \`--format json\` is for 10 million.

\`\`\`js
// A warning
closedOn('2026-08-14') //=> false
\`\`\`

\`\`\`sh
npx iryokikan check a.csv --lang en # Checks
\`\`\`

| Name | Value |
|---|---:|
| A | 0.32 |

- One
`;

  it('may differ in their words and comments', () => {
    expect(differences(ja, en, page)).toEqual([]);
  });

  it.each([
    ['a heading', '# A guide', '## A guide'],
    ['a heading more', '- One', '## Two\n\n- One'],
    ['code', "closedOn('2026-08-14')", "closedOn('2026-08-15')"],
    ['what a block answers', '//=> false', '//=> true'],
    ['an option', 'a.csv --lang', 'a.csv --fix --lang'],
    ['the kind of a block', '```js', '```ts'],
    ['a row less', '| A | 0.32 |\n', '\n0.32\n'],
    ['a row more', '| A | 0.32 |\n', '| A | 0.32 |\n| B | 1 |\n'],
    ['a number of a table', '0.32', '0.33'],
    ['a number in words', '10 million', '1 million'],
    ['a date', '`2026-11-02`', '`2026-11-03`'],
    ['an item', '- One\n', ''],
    ['a link', '../b.md', '../c.md'],
    ['the name of an option', '`--format json`', '`--format csv`'],
  ])('are told apart by %s', (_, before, after) => {
    expect(en).toContain(before);
    expect(differences(ja, en.replace(before, after), page)).toHaveLength(1);
  });

  it('are told apart when the Japanese one goes ahead', () => {
    const ahead = ja.replace('- 一つ\n', '- 一つ\n- `--fix` も\n');
    expect(differences(ahead, en, page)).toHaveLength(2);
  });
});
