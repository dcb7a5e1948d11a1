/** 確かなことと、そうでないこと: the rules by what is known of them, from the catalogue. */
import { rules } from '../../src/catalogue/index.js';
import type { Rule, SourceStatus } from '../../src/core/source.js';
import { escaped, type Lang, type Page, root, textIn } from './page.js';
import { pathOf } from './rule-pages.js';

const has =
  (...statuses: readonly SourceStatus[]) =>
  ({ sources }: Rule) =>
    sources.some(({ status }) => statuses.includes(status));
const isStated = has('stated');

/** Each rule stands in the first group that takes it; that of the readings takes it besides. */
const groups: readonly {
  readonly title: { readonly ja: string; readonly en: string };
  readonly lead: { readonly ja: string; readonly en: string };
  readonly holds: (rule: Rule) => boolean;
}[] = [
  {
    title: { ja: '資料に明記されている', en: 'Stated by a source' },
    lead: {
      ja: '5つの資料のどれかに、その言葉があります。',
      en: 'One of the five documents says so in its own words.',
    },
    holds: isStated,
  },
  {
    title: { ja: '公開された情報で確かめた', en: 'Confirmed by public information' },
    lead: {
      ja: '5つの資料には書かれていませんが、公開された資料や一覧で確かめられます。',
      en: 'The five documents do not say so, but other public documents or registers do.',
    },
    holds: has('public'),
  },
  {
    title: { ja: '資料から導いた', en: 'Derived from a source' },
    lead: {
      ja: '資料の例や画面から導いたもので、その言葉はありません。',
      en: 'It follows from examples or screens of a source, which does not put it in words.',
    },
    holds: has('derived'),
  },
  {
    title: { ja: '確かめられていない', en: 'Unconfirmed' },
    lead: {
      ja: '出典を確かめられていません。答えは必ず指摘を伴います。',
      en: 'No source could be confirmed. An answer comes with a finding that says so.',
    },
    holds: () => true,
  },
];

const words = {
  title: { ja: '確かなことと、そうでないこと', en: 'What is certain and what is not' },
  lead: {
    ja: '規則の一覧（カタログ）から作っています。規則ごとの言葉と出典は、それぞれの頁にあります。',
    en: 'Made from the catalogue of rules. The words and the sources of each stand on its page.',
  },
  readings: { ja: '資料が分かれる、または書いていない', en: 'Sources differ, or are silent' },
  readingsLead: {
    ja: 'どれか1つを黙って選ばず、読み方をすべて返します。',
    en: 'None is silently chosen: all readings are returned.',
  },
  notChecked: { ja: '確認しないこと', en: 'Not checked' },
} as const;

const listed = (items: readonly string[]) =>
  `<ul>\n${items.map((item) => `<li>${item}</li>\n`).join('')}</ul>`;

function certaintyPage(lang: Lang): Page {
  const link = ({ id, title }: Rule) =>
    `<a href="${root}${pathOf(id, lang)}">${escaped(title[lang])}</a> <code>${id}</code>`;
  const taken = new Set<Rule>();
  const parts = groups.map(({ title, lead, holds }) => {
    const own = rules.filter((rule) => !taken.has(rule) && holds(rule));
    for (const rule of own) taken.add(rule);
    if (own.length === 0) return '';
    return `<h2>${title[lang]} (${own.length})</h2>\n<p>${lead[lang]}</p>\n<details><summary>${own.length} / ${rules.length}</summary>\n${listed(own.map(link))}</details>`;
  });
  const open = rules.filter(({ readings }) => readings !== undefined);
  const unchecked = rules.filter(({ notChecked }) => notChecked !== undefined);
  const html = [
    `<h1>${words.title[lang]}</h1>\n<p>${words.lead[lang]}</p>`,
    ...parts,
    `<h2>${words.readings[lang]} (${open.length})</h2>\n<p>${words.readingsLead[lang]}</p>`,
    listed(
      open.map(
        (rule) =>
          `${link(rule)}${listed((rule.readings ?? []).map((each) => `<code>${each.id}</code>: ${escaped(each[lang])}`))}`,
      ),
    ),
    `<h2>${words.notChecked[lang]} (${unchecked.length})</h2>`,
    listed(unchecked.map((rule) => `${link(rule)}: ${escaped(rule.notChecked?.[lang] ?? '')}`)),
  ].join('\n');
  return {
    path: lang === 'en' ? 'en/certainty/' : 'certainty/',
    other: lang === 'en' ? 'certainty/' : 'en/certainty/',
    lang,
    title: words.title[lang],
    html,
    words: textIn(html).slice(0, 500),
  };
}

export const certaintyPages = (): Page[] => [certaintyPage('ja'), certaintyPage('en')];
