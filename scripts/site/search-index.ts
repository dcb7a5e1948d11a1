import { rulesByConcept } from '../../src/catalogue/index.js';
import { publicNames } from '../generate/functions.js';
import { gramsOf, type SearchIndex } from './grams.js';
import type { Page } from './page.js';
import { referenceOf } from './reference-links.js';

type Entry = Pick<Page, 'path' | 'title' | 'words'> & { readonly lang: string };

/** The functions and data of the package, by their names and the first sentences of their comments. */
function functionEntries(): Entry[] {
  const folders = [
    ...Object.keys(rulesByConcept),
    'core',
    'catalogue',
    'conformance',
    'forms/ui',
    'pictures',
    'remote',
  ];
  return folders.flatMap((folder) =>
    publicNames(`src/${folder}`).flatMap(({ name, says }) => {
      const path = referenceOf(name);
      // camelCase names are found by their parts too.
      const parts = name.replace(/([A-Z])/g, ' $1');
      return path ? [{ path, title: name, lang: '', words: `${parts} ${says}` }] : [];
    }),
  );
}

export function searchIndex(pages: readonly Page[]): SearchIndex {
  const entries: Entry[] = [
    ...pages.filter(({ words }) => words !== undefined),
    ...functionEntries(),
  ];
  const index = { titles: {}, texts: {} } as Record<'titles' | 'texts', Record<string, number[]>>;
  const add = (kind: 'titles' | 'texts', text: string, place: number) => {
    for (const gram of gramsOf(text)) {
      const known = Object.hasOwn(index[kind], gram) ? index[kind][gram] : undefined;
      if (known) known.push(place);
      else index[kind][gram] = [place];
    }
  };
  for (const [place, { title, words = '' }] of entries.entries()) {
    add('titles', title, place);
    add('texts', words, place);
  }
  return {
    pages: entries.map(({ path, title, lang, words = '' }) => [
      path,
      title,
      lang.slice(0, 1),
      words.slice(0, 90),
    ]),
    ...index,
  };
}
