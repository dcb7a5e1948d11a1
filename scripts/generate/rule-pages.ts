/** One page of docs/rules/ for each concept, from the catalogue. */
import type { Rule } from '../../src/core/source.js';

/** The pages as text by path. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  // Only now: the catalogue imports a list that may have been written a moment ago.
  const { rulesByConcept } = await import('../../src/generated/catalogue.js');
  const { ruleInMarkdown } = await import('../../src/catalogue/markdown.js');
  const page = (concept: string, rules: readonly Rule[]) =>
    `<!-- Made from src/${concept}/rules.ts by \`npm run generate\`: edit that file, not this one. -->\n\n# ${concept}\n\n${rules.map(ruleInMarkdown).join('\n\n')}\n`;
  return new Map(
    Object.entries(rulesByConcept).map(([concept, rules]) => [
      `docs/rules/${concept}.md`,
      page(concept, rules),
    ]),
  );
}
