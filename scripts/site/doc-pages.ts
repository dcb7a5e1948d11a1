/** The pages that are written as Markdown: the READMEs, guides, decisions, and the pages of the concepts. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { rulesByConcept } from '../../src/catalogue/index.js';
import { filesUnder } from '../../test/files.js';
import { htmlOf, type Places } from './markdown.js';
import { type Lang, type Page, root, textIn } from './page.js';
import { pathOf } from './rule-pages.js';

/** Where a file of the repository stands on the site; the English of a page at the same place under `en/`. */
function placeOf(file: string): string {
  if (file.startsWith('docs/en/')) return `en/${placeOf(file.replace('docs/en/', 'docs/'))}`;
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

/** The folders of pages, with the pages that list them. */
const folders = [
  ['docs/rules', 'rules/'],
  ['docs/decisions', 'decisions/'],
  ['docs/guides', 'guides/'],
  ['docs/en/decisions', 'en/decisions/'],
  ['docs/en/guides', 'en/guides/'],
  ['docs/api', 'reference/'],
] as const;

/** The English pages: those of docs/en/, and those that are made of the catalogue. */
const english = new Set([
  'en/',
  'en/rules/',
  'en/concepts/',
  'en/decisions/',
  'en/guides/',
  ...Object.keys(rulesByConcept).map((concept) => `en/concepts/${concept}/`),
  ...files.map(placeOf).filter((path) => path.startsWith('en/')),
]);

/** Where a page leads: an English one to English ones, wherever there are. */
function placesOf(repository: string, site: string, lang: Lang): Places {
  const places = [...files.map((file) => [file, placeOf(file)] as const), ...folders];
  const inEnglish = (path: string) => (path && english.has(`en/${path}`) ? `en/${path}` : path);
  return {
    repository,
    site,
    pages: new Map(
      places.map(([file, path]) => [file, lang === 'en' ? inEnglish(path) : path] as const),
    ),
  };
}

/** The English page of the same, and the other way round; some are in Japanese only. */
function otherOf(path: string): string | undefined {
  if (path.startsWith('en/')) return path.slice(3);
  return english.has(`en/${path}`) ? `en/${path}` : undefined;
}

const langOf = (path: string): Lang => (path.startsWith('en/') ? 'en' : 'ja');

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

function listPage(path: string, title: string, pages: readonly Page[]): Page {
  const items = pages
    .filter((page) => page.path.startsWith(path))
    .map((page) => `<li><a href="${root}${page.path}">${page.title}</a></li>\n`);
  const other = otherOf(path);
  return {
    path,
    ...(other && { other }),
    lang: langOf(path),
    title,
    html: `<h1>${title}</h1>\n<ul>\n${items.join('')}</ul>`,
  };
}

export function docPages(repository: string, site: string): Page[] {
  const places = {
    ja: placesOf(repository, site, 'ja'),
    en: placesOf(repository, site, 'en'),
  };
  const pages = files.map((file): Page => {
    const path = placeOf(file);
    const lang = langOf(path);
    const { title, html } = htmlOf(readFileSync(file, 'utf8'), file, places[lang]);
    const concept = basename(file, '.md');
    const isConcept = file.startsWith('docs/rules/');
    const other = otherOf(path);
    return {
      path,
      lang,
      title,
      html: isConcept ? withRuleLinks(html, concept) : html,
      ...(other !== undefined && { other }),
      words: textIn(html),
    };
  });
  return [
    ...pages,
    listPage('guides/', '手引き', pages),
    listPage('en/guides/', 'Guides', pages),
    listPage('decisions/', '判断の記録', pages),
    listPage('en/decisions/', 'Decisions', pages),
    listPage('concepts/', '概念ごとの規則と関数', pages),
  ];
}
