/** The concepts in English: what each exports, and its rules. Their Japanese pages are those of docs/rules/. */
import { rulesByConcept } from '../../src/catalogue/index.js';
import { publicNames } from '../generate/functions.js';
import { conceptTitles } from './concept-titles.js';
import { escaped, type Page, root, textIn } from './page.js';
import { referenceOf } from './reference-links.js';
import { pathOf } from './rule-pages.js';

function conceptPage(concept: string): Page {
  const title = conceptTitles[concept]?.en ?? concept;
  const names = publicNames(`src/${concept}`).map(({ name, says }) => {
    const path = referenceOf(name);
    const code = `<code>${name}</code>`;
    const link = path === undefined ? code : `<a href="${root}${path}">${code}</a>`;
    return `<tr><td>${link}</td><td>${escaped(says)}</td></tr>\n`;
  });
  const rules = (rulesByConcept[concept] ?? []).map(
    ({ id, title: of, summary }) =>
      `<h3><a href="${root}${pathOf(id, 'en')}">${escaped(of.en)}</a> <code>${id}</code></h3>\n<p>${escaped(summary.en)}</p>\n`,
  );
  const html = `<h1>${escaped(title)}</h1>
<p><code>import … from 'iryokikan/${concept}'</code></p>
<h2>Functions and data</h2>
<div class="scroll" tabindex="0"><table>\n${names.join('')}</table></div>
<h2>Rules</h2>
${rules.join('')}`;
  return {
    path: `en/concepts/${concept}/`,
    other: `concepts/${concept}/`,
    lang: 'en',
    title,
    html,
    words: textIn(html),
  };
}

export function englishConcepts(): Page[] {
  const pages = Object.keys(rulesByConcept).map(conceptPage);
  const items = pages.map(
    ({ path, title }) => `<li><a href="${root}${path}">${escaped(title)}</a></li>\n`,
  );
  const first: Page = {
    path: 'en/concepts/',
    other: 'concepts/',
    lang: 'en',
    title: 'Concepts',
    html: `<h1>Concepts</h1>\n<ul>\n${items.join('')}</ul>`,
  };
  return [first, ...pages];
}
