/** The pages that are written as Markdown: the READMEs, guides, decisions, and the pages of the concepts. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { rulesByConcept } from '../../src/catalogue/index.js';
import { filesUnder } from '../../test/files.js';
import { htmlOf, type Places } from './markdown.js';
import { type Page, root, textIn } from './page.js';
import { pathOf } from './rule-pages.js';

/** Where a file of the repository stands on the site. */
function placeOf(file: string): string {
  if (file === 'README.md') return '';
  if (file === 'README.en.md') return 'en/';
  if (file === 'examples/README.md') return 'examples/';
  const name = basename(file, '.md');
  if (file.startsWith('docs/rules/')) return `concepts/${name}/`;
  const [, folder = ''] = /^docs\/(guides|decisions)\//.exec(file) ?? [];
  return `${folder ? `${folder}/` : ''}${name.toLowerCase()}/`;
}

const files = [
  'README.md',
  'README.en.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'examples/README.md',
  ...filesUnder('docs', '.md').filter((path) => !/^docs\/(?:api|api-reports)\//.test(path)),
];

function placesOf(repository: string, site: string): Places {
  const pages = files.map((file) => [file, placeOf(file)] as const);
  return {
    repository,
    site,
    pages: new Map([
      ...pages,
      ['docs/rules', 'rules/'],
      ['docs/decisions', 'decisions/'],
      ['docs/guides', 'guides/'],
      ['docs/api', 'reference/'],
    ]),
  };
}

/** The English page of the same, and the other way round; most are in Japanese only. */
function otherOf(path: string): string | undefined {
  if (path === 'en/') return '';
  const concept = /^concepts\/(.+)\/$/.exec(path)?.[1];
  const isBoth = path === '' || rulesByConcept[concept ?? ''] !== undefined;
  return isBoth ? `en/${path}` : undefined;
}

/** On the page of a concept, each rule's heading leads to the page of the rule. */
function withRuleLinks(html: string, concept: string): string {
  const ids = (rulesByConcept[concept] ?? []).map(({ id }) => id);
  return ids.reduce(
    (text, id) =>
      text.replace(
        new RegExp(`<code>${id.replaceAll('.', '\\.')}</code> — (.*?)</h2>`),
        `<a href="${root}${pathOf(id, 'ja')}"><code>${id}</code></a> — $1</h2>`,
      ),
    html,
  );
}

function listPage(path: string, title: string, pages: readonly Page[], other?: string): Page {
  const items = pages.map((page) => `<li><a href="${root}${page.path}">${page.title}</a></li>\n`);
  return {
    path,
    ...(other && { other }),
    lang: 'ja',
    title,
    html: `<h1>${title}</h1>\n<ul>\n${items.join('')}</ul>`,
  };
}

export function docPages(repository: string, site: string): Page[] {
  const places = placesOf(repository, site);
  const pages = files.map((file): Page => {
    const { title, html } = htmlOf(readFileSync(file, 'utf8'), file, places);
    const path = placeOf(file);
    const concept = basename(file, '.md');
    const isConcept = file.startsWith('docs/rules/');
    const other = otherOf(path);
    return {
      path,
      lang: path === 'en/' ? 'en' : 'ja',
      title,
      html: isConcept ? withRuleLinks(html, concept) : html,
      ...(other !== undefined && { other }),
      words: textIn(html),
    };
  });
  const under = (folder: string) => pages.filter(({ path }) => path.startsWith(folder));
  return [
    ...pages,
    listPage('guides/', '手引き', under('guides/')),
    listPage('decisions/', '判断の記録', under('decisions/')),
    listPage('concepts/', '概念ごとの規則と関数', under('concepts/'), 'en/concepts/'),
  ];
}
