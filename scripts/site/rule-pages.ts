/** A page for each rule, in both languages, at the address that the command gives. */

import { documents, functionsByRule, rulesByConcept } from '../../src/catalogue/index.js';
import { statusNames } from '../../src/catalogue/markdown.js';
import { severities } from '../../src/cli/terminal/language.js';
import type { Rule, Source } from '../../src/core/source.js';
import { en as englishTexts } from '../../src/en.js';
import { datedMatters } from '../../src/milestone/index.js';
import { conceptTitles } from './concept-titles.js';
import { escaped, type Lang, type Page, root, textIn } from './page.js';
import { referenceOf } from './reference-links.js';
import { casesOf, examplesOf } from './rule-examples.js';
import { faultsOf, sampleOf } from './rule-faults.js';
import { withoutExamples } from './without-examples.js';

const words = {
  severity: { ja: '何を、どの重さで指摘するか', en: 'What is found, and how serious it is' },
  none: {
    ja: 'この規則の指摘はありません（計算の答えや案内の内容だけを決めます）。',
    en: 'No finding comes of this rule: it settles what a calculation or a guide says.',
  },
  weights: {
    ja: '誤り（error）の値は使えません。注意（warning）はもう一度見てほしいもの、情報（info）は知らせるだけのものです。',
    en: 'A value with an error is refused; a warning asks to look again; an info only tells.',
  },
  why: { ja: '判断の理由（例）', en: 'a case and why' },
  examples: { ja: '例（試験で動かしているもの）', en: 'Examples, run by the tests' },
  noExample: { ja: '例', en: 'Examples' },
  right: { ja: '通る例', en: 'Passes' },
  wrong: { ja: '通らない例・指摘が出る例', en: 'Fails, or is told of' },
  functions: { ja: '答える関数', en: 'Functions that answer it' },
  command: {
    ja: '関数はありません。コマンドだけが見るか、案内の内容を示すだけの規則です。',
    en: 'None: the command alone looks at it, or the sources only tell it.',
  },
  notChecked: { ja: '確認しないこと', en: 'Not checked' },
  readings: { ja: '読み方が分かれる点', en: 'Ways to read it' },
  sources: { ja: '出典', en: 'Sources' },
  since: { ja: 'いつからいつまで', en: 'From when until when' },
  undated: {
    ja: '規則に日付の定めはありません。出典の日付は次のとおりです。',
    en: 'The rule has no dates of its own. Its sources are dated as follows.',
  },
  concept: { ja: '同じ仲間の規則', en: 'Rules of the same kind' },
} as const;

const section = (title: string, content: string) => `<h2>${title}</h2>\n${content}\n`;

const list = (items: readonly string[], kind = '') =>
  `<ul${kind}>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>`;

function sourceLine({ document, place, quote, status }: Source, lang: Lang): string {
  const { title, address, date } = documents[document] ?? { title: document, date: '' };
  const name = address
    ? `<a href="${escaped(address)}" rel="noreferrer">${escaped(title)}</a>`
    : escaped(title);
  const mark = `<span class="status ${status}">${statusNames[status][lang]}</span>`;
  const dated = date ? ` <small>${escaped(date)}</small>` : '';
  const quoted = quote ? `<blockquote lang="ja">${escaped(quote)}</blockquote>` : '';
  return `<code>${escaped(document)}</code> <span lang="ja">${name}</span>${dated} — <span lang="ja">${escaped(place)}</span> ${mark}${quoted}`;
}

/** What the rule finds: its reasons, how serious they are, and the words. */
function findings({ id }: Rule, lang: Lang): string {
  const faults = faultsOf(id);
  if (faults.length === 0) return `<p>${words.none[lang]}</p>`;
  const rows = faults.map((fault) => {
    const text = sampleOf(fault, lang === 'en' ? englishTexts : {});
    const weight = `<b class="${fault.severity}">${severities[fault.severity][lang]}</b>`;
    return `<tr><td>${weight}</td><td><code>${escaped(fault.reason)}</code></td><td>${escaped(text)}</td></tr>\n`;
  });
  return `<p>${words.weights[lang]}</p>\n<div class="scroll" tabindex="0"><table>\n${rows.join('')}</table></div>`;
}

function examples({ id }: Rule, lang: Lang): string {
  const { right, wrong } = casesOf(id);
  const shown = (title: string, cases: typeof right) =>
    cases.length === 0
      ? ''
      : `<h3>${title}</h3>\n${list(
          cases.map(
            ({ code, answer, why }) =>
              `<code>${escaped(code)}</code> → <code>${escaped(answer)}</code>${why ? `<br><small lang="en">${escaped(why)}</small>` : ''}`,
          ),
          ' class="cases"',
        )}\n`;
  const blocks = examplesOf(id).map(
    (code) => `<pre tabindex="0" data-language="js"><code>${escaped(code)}</code></pre>`,
  );
  const all = `${shown(words.right[lang], right)}${shown(words.wrong[lang], wrong)}${blocks.join('\n')}`;
  if (all !== '') return section(words.examples[lang], all);
  const reason = withoutExamples[id]?.[lang];
  return reason === undefined ? '' : section(words.noExample[lang], `<p>${escaped(reason)}</p>`);
}

function since({ id, sources }: Rule, lang: Lang): string {
  const matters = datedMatters.filter(({ rule }) => rule === id);
  if (matters.length > 0) {
    return list(
      matters.flatMap(({ name, spans, asOf }) => [
        ...spans.map(({ from = '', until = '', before, state }) => {
          const end = before ? `${before} (${lang === 'ja' ? '前日まで' : 'not included'})` : until;
          return `${escaped(name[lang])}: ${from} – ${end} ${escaped(state[lang])}`;
        }),
        ...(asOf ? [`${escaped(name[lang])}: ${asOf}${lang === 'ja' ? '時点' : ' (as of)'}`] : []),
      ]),
    );
  }
  const dates = [...new Set(sources.map(({ document }) => document))].map((document) => {
    const date = documents[document]?.date || (lang === 'ja' ? '日付の記載なし' : 'undated');
    return `<code>${document}</code> ${escaped(date)}`;
  });
  return `<p>${words.undated[lang]}</p>\n${list(dates)}`;
}

function functions({ id }: Rule, lang: Lang): string {
  const names = functionsByRule[id] ?? [];
  if (names.length === 0) return `<p>${words.command[lang]}</p>`;
  return list(
    names.map((name) => {
      const link = referenceOf(name);
      return link ? `<a href="${root}${link}"><code>${name}</code></a>` : `<code>${name}</code>`;
    }),
  );
}

export const pathOf = (id: string, lang: Lang) => `${lang === 'en' ? 'en/' : ''}rules/${id}/`;

function rulePage(concept: string, rule: Rule, lang: Lang): Page {
  const { id, title, summary, notChecked, readings = [], sources } = rule;
  const beside = (rulesByConcept[concept] ?? []).map((each) =>
    each.id === id
      ? `<b>${escaped(each.title[lang])}</b>`
      : `<a href="${root}${pathOf(each.id, lang)}">${escaped(each.title[lang])}</a>`,
  );
  const home = `<a href="${root}${lang === 'en' ? 'en/' : ''}concepts/${concept}/">${escaped(conceptTitles[concept]?.[lang] ?? concept)}</a>`;
  const html = [
    `<p class="crumbs">${home} › <code>${id}</code></p>`,
    `<h1>${escaped(title[lang])}</h1>`,
    `<p class="lead">${escaped(summary[lang])}</p>`,
    section(words.severity[lang], findings(rule, lang)),
    examples(rule, lang),
    readings.length > 0
      ? section(
          words.readings[lang],
          list(readings.map((each) => `<code>${each.id}</code>: ${escaped(each[lang])}`)),
        )
      : '',
    section(words.functions[lang], functions(rule, lang)),
    notChecked ? section(words.notChecked[lang], `<p>${escaped(notChecked[lang])}</p>`) : '',
    section(
      words.sources[lang],
      list(
        sources.map((each) => sourceLine(each, lang)),
        ' class="sources"',
      ),
    ),
    section(words.since[lang], since(rule, lang)),
    section(words.concept[lang], list(beside)),
  ].join('\n');
  return {
    path: pathOf(id, lang),
    other: pathOf(id, lang === 'ja' ? 'en' : 'ja'),
    lang,
    title: `${title[lang]} (${id})`,
    html,
    words: `${id} ${summary[lang]} ${textIn(functions(rule, lang))} ${sources.map(({ quote = '' }) => quote).join(' ')}`,
  };
}

/** The list of all rules. */
function ruleList(lang: Lang): Page {
  const title = lang === 'ja' ? '規則の一覧' : 'All rules';
  const parts = Object.entries(rulesByConcept).map(([concept, rules]) => {
    const name = escaped(conceptTitles[concept]?.[lang] ?? concept);
    const heading = `<a href="${root}${lang === 'en' ? 'en/' : ''}concepts/${concept}/">${name}</a>`;
    const items = rules.map(
      ({ id, title: of }) =>
        `<a href="${root}${pathOf(id, lang)}">${escaped(of[lang])}</a> <code>${id}</code>`,
    );
    return `<h2 id="${concept}">${heading}</h2>\n${list(items)}`;
  });
  return {
    path: lang === 'en' ? 'en/rules/' : 'rules/',
    other: lang === 'en' ? 'rules/' : 'en/rules/',
    lang,
    title,
    html: `<h1>${title}</h1>\n${parts.join('\n')}`,
    words: '',
  };
}

export function rulePages(): Page[] {
  const langs = ['ja', 'en'] as const;
  return langs.flatMap((lang) => [
    ruleList(lang),
    ...Object.entries(rulesByConcept).flatMap(([concept, rules]) =>
      rules.map((rule) => rulePage(concept, rule, lang)),
    ),
  ]);
}
