/** On every page: the search, whose index comes with the first word, and the way to the other language. */
import { gramsOf, type SearchIndex } from '../grams.js';
import { h, t } from './dom.js';

const words = {
  none: { ja: '見つかりません。', en: 'Nothing found.' },
  failed: { ja: '索引を読み込めませんでした。', en: 'The index could not be loaded.' },
} as const;

const SHOWN = 12;
/** So much of what is asked a page must hold. */
const ENOUGH = 0.7;

const assets = new URL('.', import.meta.url);
const input = document.getElementById('search') as HTMLInputElement;
const found = document.getElementById('found') as HTMLElement;
let index: Promise<SearchIndex> | undefined;

const load = () =>
  fetch(new URL('search-index.json', assets)).then(
    (answer) => answer.json() as Promise<SearchIndex>,
  );

function search(asked: string, { pages, titles, texts }: SearchIndex): number[] {
  const grams = [...gramsOf(asked)];
  const scores = new Map<number, { held: number; score: number }>();
  for (const gram of grams) {
    const inTitle = new Set(titles[gram] ?? []);
    const holding = new Set([...inTitle, ...(texts[gram] ?? [])]);
    // What few pages hold says more.
    const rare = Math.log(1 + pages.length / (1 + holding.size));
    for (const place of holding) {
      const one = scores.get(place) ?? { held: 0, score: 0 };
      one.held++;
      one.score += inTitle.has(place) ? 3 * rare : rare;
      scores.set(place, one);
    }
  }
  const own = document.documentElement.lang.slice(0, 1);
  const isOwn = (place: number) => Number(['', own].includes(pages[place]?.[2] ?? ''));
  return [...scores]
    .filter(([, { held }]) => held >= grams.length * ENOUGH)
    .sort(
      ([one, first], [other, second]) => isOwn(other) - isOwn(one) || second.score - first.score,
    )
    .slice(0, SHOWN)
    .map(([place]) => place);
}

async function show(): Promise<void> {
  const asked = input.value.trim();
  found.hidden = asked === '';
  if (asked === '') return;
  index ??= load();
  try {
    const all = await index;
    // What was typed meanwhile is asked by its own call.
    if (asked !== input.value.trim()) return;
    const items = search(asked, all).map((place) => {
      const [path, title, language, text] = all.pages[place] as SearchIndex['pages'][number];
      const lang = language === 'j' ? 'ja' : language === 'e' ? 'en' : undefined;
      const link = h('a', { href: new URL(`../${path}`, assets).href, lang }, title);
      return h('li', {}, link, h('br'), h('small', { lang }, text));
    });
    found.replaceChildren(items.length > 0 ? h('ol', {}, ...items) : h('p', {}, t(words.none)));
  } catch {
    index = undefined;
    found.replaceChildren(h('p', {}, t(words.failed)));
  }
}

input.addEventListener('input', show);
input.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') {
    input.value = '';
    show();
  } else if (key === 'Enter') found.querySelector('a')?.click();
});

/** The other language shows the same, as the address tells it. */
const other = document.getElementById('other-language') as HTMLAnchorElement;
function follow(): void {
  if (document.getElementById('play')) other.hash = location.hash;
}
addEventListener('hashchange', follow);
addEventListener('remembered', follow);
follow();
