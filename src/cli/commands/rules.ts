import { documents, rules, rulesByConcept } from '../../catalogue/index.js';
import { ruleInMarkdown } from '../../catalogue/markdown.js';
import type { Options, Values } from '../inputs/command-line.js';
import { UsageError } from '../inputs/usage-error.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import type { Status, Surroundings } from '../terminal/surroundings.js';
import { pad, width } from '../terminal/width.js';
import type { Command, Exits } from './command.js';

const options = {
  format: {
    kind: ['text', 'json', 'markdown'],
    text: { ja: '出力の形式（既定 text）', en: 'form of the output (default text)' },
  },
} as const satisfies Options;

const about: Bilingual = {
  ja: `すべての規則を一覧にします。1つの規則の内容は iryokikan explain 規則の番号`,
  en: `Lists all rules. iryokikan explain RULE tells what one of them says.`,
};

const exits = {
  0: { ja: '示した', en: 'told' },
  2: { ja: '使い方の誤り', en: 'wrong usage' },
} as const satisfies Exits;

const formats = {
  text(lang: Lang): string {
    const columns = Math.max(...rules.map(({ id }) => width(id)));
    const groups = Object.entries(rulesByConcept).map(([concept, group]) => {
      const lines = group.map(({ id, title }) => `  ${pad(id, columns)}  ${title[lang]}`);
      return `${concept}\n${lines.join('\n')}\n`;
    });
    return groups.join('\n');
  },
  json: () => `${JSON.stringify({ rules, documents }, null, 2)}\n`,
  markdown: () => `${rules.map(ruleInMarkdown).join('\n\n')}\n`,
};

async function run(
  positionals: readonly string[],
  { format = 'text' }: Values<typeof options>,
  lang: Lang,
  { stdout }: Surroundings,
): Promise<Status> {
  if (positionals.length > 0) {
    throw new UsageError({
      ja: `rules に「${positionals[0]}」は指定できません。1つの規則は iryokikan explain で示します。`,
      en: `rules takes no "${positionals[0]}". iryokikan explain tells of one rule.`,
    });
  }
  stdout.write(formats[format](lang));
  return 0;
}

export const command: Command<typeof options> = {
  name: 'rules',
  operands: '',
  summary: { ja: '規則の一覧', en: 'all rules' },
  about,
  options,
  exits,
  run,
};
