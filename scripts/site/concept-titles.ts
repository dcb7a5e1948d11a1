import { rulesByConcept } from '../../src/catalogue/index.js';
import { titleOf } from '../generate/titles.js';

/** What each concept is about, as the head of its `index.ts` says. */
export const conceptTitles: Readonly<Record<string, { readonly ja: string; readonly en: string }>> =
  Object.fromEntries(
    Object.keys(rulesByConcept).map((concept) => [
      concept,
      titleOf(`src/${concept}/index.ts`) ?? { ja: concept, en: concept },
    ]),
  );
