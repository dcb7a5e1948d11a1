/** The frame of every page: what is in the head, the ways to the other pages, the search. */
import { escaped, type Lang, type Page, root } from './page.js';

/** Everything comes from the site itself; no script or style stands in a page. */
export const policy = "default-src 'self'; base-uri 'none'; form-action 'none'";

const ways: Readonly<Record<Lang, readonly (readonly [path: string, name: string])[]>> = {
  ja: [
    ['play/', '試す'],
    ['guides/', '手引き'],
    ['questions/', '問い→関数'],
    ['rules/', '規則'],
    ['concepts/', '概念'],
    ['reference/index.html', '関数'],
    ['certainty/', '確かなこと'],
    ['play/today/', '今日の状態'],
    ['glossary/', '用語'],
    ['decisions/', '判断'],
    ['changelog/', '変更'],
  ],
  en: [
    ['en/play/', 'Playground'],
    ['en/guides/', 'Guides'],
    ['en/questions/', 'Question → function'],
    ['en/rules/', 'Rules'],
    ['en/concepts/', 'Concepts'],
    ['reference/index.html', 'Reference'],
    ['en/certainty/', 'What is certain'],
    ['en/play/today/', 'The rules today'],
    ['en/glossary/', 'Glossary'],
    ['en/decisions/', 'Decisions'],
    ['changelog/', 'Changes (in Japanese)'],
  ],
};

const words = {
  skip: { ja: '本文へ', en: 'To the text' },
  ways: { ja: '全体', en: 'Site' },
  search: { ja: '探す', en: 'Search' },
  home: { ja: '日本語', en: 'English' },
  only: { ja: '（この頁は日本語だけです）', en: '(this page is in English only)' },
  made: {
    ja: '架空の番号だけを例に使っています。入力したものはこの画面から出ません。',
    en: 'Examples are fictional. What you enter never leaves the page.',
  },
} as const;

/** The same page in the other language, or its first page where there is none. */
function switchOf({ lang, other }: Page): string {
  const to = lang === 'ja' ? 'en' : 'ja';
  const path = other ?? (to === 'en' ? 'en/' : '');
  const only = other === undefined ? ` <small>${words.only[lang]}</small>` : '';
  return `<span class="langs"><span aria-current="true">${words.home[lang]}</span> <a id="other-language" href="${root}${path}" hreflang="${to}" lang="${to}">${words.home[to]}</a>${only}</span>`;
}

/** The way up from a page to the first page. */
export const upFrom = (path: string) => '../'.repeat(path.split('/').length - 1) || './';

/** The whole page. */
export function framed(page: Page, version: string): string {
  const { path, lang, title, html, scripts = [] } = page;
  const here = ways[lang]
    .map(([to]) => to)
    .filter((to) => path.startsWith(to))
    .sort((one, other) => other.length - one.length)[0];
  const links = ways[lang].map(([to, name]) => {
    const isHere = to === here;
    return `<li><a href="${root}${to}"${isHere ? ' aria-current="true"' : ''}>${name}</a></li>`;
  });
  const loaded = ['site', ...scripts].map(
    (name) => `<script type="module" src="${root}assets/${name}.js"></script>\n`,
  );
  const name = title === 'iryokikan' ? title : `${escaped(title)} — iryokikan`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<link rel="icon" href="${root}assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${root}assets/style.css">
${loaded.join('')}</head>
<body>
<a class="skip" href="#main">${words.skip[lang]}</a>
<header class="site">
<p class="name"><a href="${root}${lang === 'en' ? 'en/' : ''}">iryokikan</a> <small>${escaped(version)}</small></p>
<search><label for="search">${words.search[lang]}</label> <input id="search" type="search" autocomplete="off" spellcheck="false" aria-controls="found"></search>
${switchOf(page)}
<nav aria-label="${words.ways[lang]}"><ul>
${links.join('\n')}
</ul></nav>
<div id="found" role="region" aria-label="${words.search[lang]}" hidden></div>
</header>
<main id="main" tabindex="-1">
${html}
</main>
<footer><p>${words.made[lang]}</p></footer>
</body>
</html>
`.replaceAll(root, upFrom(path));
}
