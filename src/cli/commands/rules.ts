import { documents, rules, rulesByConcept } from '../../catalogue/index.js';
import { ruleInMarkdown } from '../../catalogue/markdown.js';
import { type Options, UsageError, type Values } from '../inputs/command-line.js';
import { type Bilingual, type Lang, pad, width } from '../terminal/command-texts.js';
import type { Command, Status, Surroundings } from './command.js';

const options = {
  format: {
    kind: ['text', 'json', 'markdown'],
    text: { ja: '出力の形式（既定 text）', en: 'form of the output (default text)' },
  },
} as const satisfies Options;

const usage: Bilingual = {
  ja: `iryokikan rules

すべての規則を一覧にします。1つの規則の内容は iryokikan explain 規則の番号

オプション
`,
  en: `iryokikan rules

Lists all rules. iryokikan explain RULE tells what one of them says.

Options
`,
};

const exitStatus: Bilingual = {
  ja: '\n終了コード\n  0  示した  2  使い方の誤り\n',
  en: '\nExit status\n  0  told  2  wrong usage\n',
};

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

export const command: Command<typeof options> = { usage, options, exitStatus, run };
