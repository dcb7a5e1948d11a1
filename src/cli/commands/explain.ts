import { documents, functionsByRule, rules } from '../../catalogue/index.js';
import { statusNames } from '../../catalogue/markdown.js';
import type { Rule } from '../../core/source.js';
import type { Options, Values } from '../inputs/command-line.js';
import { UsageError } from '../inputs/usage-error.js';
import { rulePage } from '../site.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import type { Status, Surroundings } from '../terminal/surroundings.js';
import type { Command, Exits } from './command.js';

const options = {} as const satisfies Options;

const about: Bilingual = {
  ja: `規則の内容、確認しないこと、読み方が分かれる点、出典を示します。
RULE は指摘の [ ] の中の番号です。例: iryokikan explain code.check-digit`,
  en: `Tells what a rule says, what it does not check, how it can be read, and where it is written.
RULE is the id in the brackets of a finding. Example: iryokikan explain code.check-digit`,
};

const exits = {
  0: { ja: '示した', en: 'told' },
  2: { ja: '使い方の誤り、または規則がない', en: 'wrong usage, or no such rule' },
} as const satisfies Exits;

const words = {
  functions: { ja: '答える関数', en: 'Answered by' },
  notChecked: { ja: '確認しないこと', en: 'Not checked' },
  readings: { ja: '読み方が分かれる点', en: 'Ways to read it' },
  sources: { ja: '出典', en: 'Sources' },
  page: { ja: '規則のページ', en: 'Page of the rule' },
} as const satisfies Record<string, Bilingual>;

/** A rule for people at a terminal. */
function explained(
  { id, title, summary, notChecked, readings, sources }: Rule,
  lang: Lang,
): string {
  const parts = [`${id}  ${title[lang]}`, summary[lang]];
  const functions = functionsByRule[id] ?? [];
  if (functions.length > 0) parts.push(`${words.functions[lang]}\n  ${functions.join(', ')}`);
  if (notChecked) parts.push(`${words.notChecked[lang]}\n  ${notChecked[lang]}`);
  if (readings) {
    const lines = readings.map((reading) => `  ${reading.id}: ${reading[lang]}`);
    parts.push(`${words.readings[lang]}\n${lines.join('\n')}`);
  }
  const places = sources.map(({ document, place, quote, status }) => {
    const { title: name = document, address } = documents[document] ?? {};
    const lines = [`  ${document}  ${name} — ${place} (${statusNames[status][lang]})`];
    if (quote) lines.push(`      「${quote}」`);
    if (address) lines.push(`      ${address}`);
    return lines.join('\n');
  });
  parts.push(`${words.sources[lang]}\n${places.join('\n')}`);
  parts.push(`${words.page[lang]}\n  ${rulePage(id, lang)}`);
  return `${parts.join('\n\n')}\n`;
}

/** The rules whose ids are like a word: they share its last part, or hold it. */
function like(word: string): string[] {
  const part = word.split(/[./]/).at(-1) || word;
  return rules.map(({ id }) => id).filter((id) => id.includes(part));
}

async function run(
  positionals: readonly string[],
  _: Values<typeof options>,
  lang: Lang,
  { stdout }: Surroundings,
): Promise<Status> {
  const [given, extra] = positionals;
  if (given === undefined || extra !== undefined) {
    throw new UsageError({
      ja: '規則の番号を1つ指定してください。例: iryokikan explain code.check-digit',
      en: 'Name one rule. Example: iryokikan explain code.check-digit',
    });
  }
  // A finding's key `rule/reason` names its rule too.
  const [id] = given.split('/');
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) {
    const near = like(given).slice(0, 5).join(', ');
    throw new UsageError({
      ja: `${given} という規則はありません。${near ? `近いもの: ${near}。` : ''}iryokikan rules で一覧を表示します。`,
      en: `There is no rule ${given}. ${near ? `Near it: ${near}. ` : ''}iryokikan rules lists them.`,
    });
  }
  stdout.write(explained(rule, lang));
  return 0;
}

export const command: Command<typeof options> = {
  name: 'explain',
  operands: 'RULE',
  summary: { ja: '規則の内容と出典を示す', en: 'what a rule says, and where it is written' },
  about,
  options,
  exits,
  run,
};
