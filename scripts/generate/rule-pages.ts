/** One page of docs/rules/ for each concept, from the catalogue and the comments of what it exports. */
import type { Rule } from '../../src/core/source.js';
import { rootFolders } from './folders.js';
import { type PublicName, publicNames } from './functions.js';
import { titleOf } from './titles.js';

/** What the concept exports, each with the rules that it answers. */
function table(names: readonly PublicName[], rulesOf: (name: string) => readonly string[]): string {
  const rows = names.map(({ name, says }) => {
    const rules = rulesOf(name).map((id) => `\`${id}\``);
    return `| \`${name}\` | ${says.replaceAll('|', '\\|')} | ${rules.join(' ')} |`;
  });
  return ['| 関数・データ | 内容 | 規則 |', '|---|---|---|', ...rows].join('\n');
}

/** The pages as text by path. */
export async function rulePages(): Promise<ReadonlyMap<string, string>> {
  // Only now: the catalogue imports a list that may have been written a moment ago.
  const { rulesByConcept } = await import('../../src/generated/catalogue.js');
  const { functionsByRule } = await import('../../src/catalogue/functions.js');
  const { ruleInMarkdown } = await import('../../src/catalogue/markdown.js');
  const answered = Object.entries(functionsByRule);
  const rulesOf = (name: string) =>
    answered.filter(([, names]) => names.includes(name)).map(([id]) => id);
  const page = (concept: string, rules: readonly Rule[]) => {
    const title = titleOf(`src/${concept}/index.ts`);
    const entry = rules.length > 0 ? `iryokikan/${concept}` : 'iryokikan';
    return `${[
      `<!-- Made from src/${concept}/ by \`npm run generate\`: edit rules.ts and the comments there, not this page. -->`,
      `# ${title ? `${title.ja} — ${title.en}` : concept}`,
      `\`import … from '${entry}'\``,
      table(publicNames(`src/${concept}`), rulesOf),
      ...rules.map(ruleInMarkdown),
    ].join('\n\n')}\n`;
  };
  // What the root holds besides the concepts has no rules.
  const others = rootFolders().filter((name) => rulesByConcept[name] === undefined);
  const pages = [...Object.entries(rulesByConcept), ...others.map((name) => [name, []] as const)];
  return new Map(
    pages.map(([concept, rules]) => [`docs/rules/${concept}.md`, page(concept, rules)]),
  );
}
