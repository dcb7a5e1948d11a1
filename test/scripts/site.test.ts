import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repositoryOf, siteOf } from '../../scripts/generate/owner.js';
import { certaintyPages } from '../../scripts/site/certainty.js';
import { docPages } from '../../scripts/site/doc-pages.js';
import { englishConcepts } from '../../scripts/site/english-concepts.js';
import { gramsOf } from '../../scripts/site/grams.js';
import { framed, upFrom } from '../../scripts/site/layout.js';
import { anchorOf, htmlOf } from '../../scripts/site/markdown.js';
import { playPages } from '../../scripts/site/play-pages.js';
import { casesOf, examplesOf } from '../../scripts/site/rule-examples.js';
import { rulePages } from '../../scripts/site/rule-pages.js';
import { withoutExamples } from '../../scripts/site/without-examples.js';
import { rules } from '../../src/catalogue/index.js';
import { filesUnder } from '../files.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const pages = [
  ...docPages(repositoryOf(manifest), siteOf(manifest)),
  ...rulePages(),
  ...englishConcepts(),
  ...certaintyPages(),
  ...playPages(),
];

describe('the pages of the site', () => {
  it('have addresses of their own, which end in a folder', () => {
    const paths = pages.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^(?:[\w.-]+\/)*$/);
  });

  it('have a title, and where they name one, the page in the other language', () => {
    const paths = new Map(pages.map((page) => [page.path, page]));
    for (const { title, other, lang } of pages) {
      expect(title).not.toBe('');
      if (other !== undefined) expect(paths.get(other)?.lang).toBe(lang === 'ja' ? 'en' : 'ja');
    }
  });

  it('render each file of docs/en/ under en/, with the way to the Japanese page and back', () => {
    const paths = new Map(pages.map((page) => [page.path, page]));
    const files = filesUnder('docs/en', '.md');
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const path = `${file.slice('docs/'.length, -'.md'.length)}/`;
      expect(paths.get(path)).toMatchObject({ lang: 'en', other: path.slice(3) });
      expect(paths.get(path.slice(3))).toMatchObject({ lang: 'ja', other: path });
    }
  });

  it('lead from an English page to English ones, wherever there are', () => {
    const paths = new Set(pages.map(({ path }) => path));
    for (const { path, html } of pages) {
      if (!path.startsWith('en/')) continue;
      for (const [, to = ''] of html.matchAll(/href="@root\/([^"#]+)/g)) {
        expect(to.startsWith('en/') || !paths.has(`en/${to}`), `${path}: ${to}`).toBe(true);
      }
    }
  });

  it('stand at rules/<id>/ for every rule, in both languages', () => {
    const paths = new Set(pages.map(({ path }) => path));
    for (const { id } of rules) {
      expect([...paths]).toEqual(expect.arrayContaining([`rules/${id}/`, `en/rules/${id}/`]));
    }
  });

  it('hold no script and no style, and know their way up', () => {
    for (const page of pages) {
      const html = framed(page, '1.0.0');
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle="|\son[a-z]+="|@root/);
      expect(html).toContain(`href="${upFrom(page.path)}assets/style.css"`);
    }
    expect([upFrom(''), upFrom('rules/'), upFrom('en/play/code/')]).toEqual([
      './',
      '../',
      '../../../',
    ]);
  });
});

describe('Markdown', () => {
  const places = {
    repository: 'https://github.com/someone/iryokikan',
    site: 'https://someone.github.io/iryokikan/',
    pages: new Map([['docs/questions.md', 'questions/']]),
  };
  const linkIn = (link: string) =>
    /href="([^"]*)"/.exec(htmlOf(`[a](${link})`, 'docs/guides/vendor.md', places).html)?.[1];

  it.each([
    ['../questions.md#番号', '@root/questions/#%E7%95%AA%E5%8F%B7'],
    ['https://github.com/someone/iryokikan/blob/main/docs/questions.md', '@root/questions/'],
    ['../../action.yml', 'https://github.com/someone/iryokikan/blob/main/action.yml'],
    ['https://example.com/a', 'https://example.com/a'],
    ['https://someone.github.io/iryokikan/play/', '@root/play/'],
    ['#here', '#here'],
  ])('has the link %s lead to %s', (link, to) => {
    expect(linkIn(link)).toBe(to);
  });

  it('names headings as GitHub does, each once', () => {
    expect(anchorOf('8. CIで検査する')).toBe('8-ciで検査する');
    const { title, html } = htmlOf('# A `b`\n\n## C\n\n## C\n', 'README.md', places);
    expect(title).toBe('A b');
    expect(html).toMatch(/<h2 id="c">[\s\S]*<h2 id="c-1">/);
  });

  it('takes pictures of docs/images/ only, and no style', () => {
    expect(htmlOf('![a](../images/a.png)', 'docs/guides/a.md', places).html).toContain(
      'src="@root/images/a.png"',
    );
    expect(() => htmlOf('![a](b.png)', 'README.md', places)).toThrow('docs/images/');
    const { html } = htmlOf('|a|\n|-:|\n|1|\n', 'README.md', places);
    expect(html).toMatch(/<td class="right">1<\/td>/);
  });
});

describe('the search', () => {
  it('takes Japanese apart in twos and Latin words in threes, whatever their width', () => {
    expect([...gramsOf('検証番号の計算')]).toEqual(['検証', '証番', '番号', '計算']);
    expect([...gramsOf('お客さまＩＤ')]).toEqual(['客', 'さま', 'id']);
    expect([...gramsOf('Check digit')]).toEqual(['che', 'hec', 'eck', 'dig', 'igi', 'git']);
    expect([...gramsOf(' 、')]).toEqual([]);
  });
});

describe('the pages of rules', () => {
  it('show cases that pass and that do not, and the examples of the functions', () => {
    const { right, wrong } = casesOf('code.check-digit');
    expect(right.length).toBeGreaterThan(0);
    expect(wrong.length).toBeGreaterThan(0);
    expect(right.every(({ answer }) => answer.startsWith('valid'))).toBe(true);
    expect(examplesOf('code.check-digit').join('\n')).toContain(
      "institutionCheckDigit('341071236')",
    );
  });

  it('show forms that are filled in and commands too, as they are run', () => {
    expect(casesOf('ocl.setup-cd').wrong.map(({ code, answer }) => [code, answer])).toEqual([
      [
        'inspectForm(claimsApplication, { …, setupCd: "たぶん" }, { on: \'2024-05-20\' })',
        'invalid, error ocl.required/choice setupCd',
      ],
    ]);
    const { right, wrong } = casesOf('check.archive');
    expect(right.map(({ code, answer }) => [code, answer])).toEqual([
      ['iryokikan check lists.zip', 'exit 1'],
    ]);
    expect(wrong.map(({ answer }) => answer)).toEqual([
      'exit 0, warning check.archive/unread-tables, info check.archive/other-members',
    ]);
  });

  /** Whether the page of a rule has something to show. */
  const isShown = ({ id }: { readonly id: string }) => {
    const { right, wrong } = casesOf(id);
    return right.length + wrong.length + examplesOf(id).length > 0;
  };

  it('show an example of every rule, or say in both languages why there is none', () => {
    const without = rules.filter((rule) => !isShown(rule)).map(({ id }) => id);
    expect(without.sort()).toEqual(Object.keys(withoutExamples).sort());
    // Of 200: a rule that is added shows an example, or is counted here.
    expect([rules.filter(isShown).length, without.length]).toEqual([190, 10]);
    const html = new Map(rulePages().map((page) => [page.path, page.html]));
    for (const [id, reason] of Object.entries(withoutExamples)) {
      expect(html.get(`rules/${id}/`)).toContain(`<p>${reason.ja}</p>`);
      expect(html.get(`en/rules/${id}/`)).toContain(`<p>${reason.en}</p>`);
      expect(reason.ja).toMatch(/例はありません。$/);
      expect(reason.en).toMatch(/^There is no example: [^.]+\.$/);
    }
  });

  it('have a heading for examples on every page', () => {
    const pages = rulePages().filter(({ path }) => /rules\/[^/]+\/$/.test(path));
    expect(pages.length).toBe(rules.length * 2);
    for (const { html } of pages) expect(html).toMatch(/<h2>(?:例|Examples)[（,<]/);
  });
});

/** What the scripts of the playground take that no entry of the package gives. */
const exceptions = [
  'cli/inputs/archive/bounds',
  'cli/inputs/archive/crc32',
  'cli/inputs/archive/file-fault',
  'cli/inputs/archive/held',
  'cli/inputs/archive/limits',
  'cli/inputs/archive/magic',
  'cli/inputs/archive/member-name',
  'cli/inputs/archive/opened-zip',
  'cli/inputs/check-bytes',
  'cli/inputs/check-table',
  'cli/inputs/file-names',
  'cli/inputs/packed',
  'cli/inputs/register-lists',
];

describe('the playground', () => {
  it('runs on published entries, but for the reader of the command', () => {
    const folder = 'scripts/site/client';
    const taken = readdirSync(folder).flatMap((name) =>
      [
        ...readFileSync(`${folder}/${name}`, 'utf8').matchAll(
          /from '\.\.\/\.\.\/\.\.\/src\/(.*)\.js'/g,
        ),
      ].map(([, path]) => path as string),
    );
    expect([...new Set(taken)].sort()).toEqual(exceptions);
  });
});
