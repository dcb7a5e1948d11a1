import { allForms } from '../../forms/all-forms.js';
import { emptyForm } from '../../forms/index.js';
import type { Options, Values } from '../inputs/command-line.js';
import { UsageError } from '../inputs/usage-error.js';
import type { Bilingual, Lang } from '../terminal/language.js';
import type { Status, Surroundings } from '../terminal/surroundings.js';
import { pad, width } from '../terminal/width.js';
import type { Command, Exits } from './command.js';

const options = {
  format: {
    kind: ['csv', 'json'],
    text: { ja: '出力の形式（既定 csv）', en: 'form of the output (default csv)' },
  },
} as const satisfies Options;

/** The forms and their titles, as help and errors list them. */
function formsIn(lang: Lang): string {
  const columns = Math.max(...allForms.map(({ id }) => width(id)));
  return allForms.map(({ id, title }) => `  ${pad(id, columns)}  ${title[lang]}`).join('\n');
}

const about: Bilingual = {
  ja: `様式の空のひな形を書き出します。CSVは見出しだけの1行で、記入したファイルは iryokikan check で検査できます。
同意や確認の欄には「同意する」または TRUE と書きます。

様式
${formsIn('ja')}`,
  en: `Writes an empty form. As CSV it is the header; iryokikan check inspects the file when it is filled in.
Consents and confirmations are given as 同意する or TRUE.

Forms
${formsIn('en')}`,
};

const exits = {
  0: { ja: '書き出した', en: 'written' },
  2: { ja: '使い方の誤り', en: 'wrong usage' },
} as const satisfies Exits;

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

async function run(
  positionals: readonly string[],
  { format = 'csv' }: Values<typeof options>,
  lang: Lang,
  { stdout }: Surroundings,
): Promise<Status> {
  const [id, extra] = positionals;
  const form = allForms.find((candidate) => candidate.id === id);
  if (!form || extra !== undefined) {
    throw new UsageError({
      ja: `様式を1つ指定してください。\n${formsIn('ja')}`,
      en: `Name one form.\n${formsIn('en')}`,
    });
  }
  if (format === 'json') stdout.write(`${JSON.stringify(emptyForm(form), null, 2)}\n`);
  // The mark lets Excel read the Japanese labels.
  else stdout.write(`\ufeff${form.fields.map(({ label }) => quoted(label[lang])).join(',')}\r\n`);
  return 0;
}

export const command: Command<typeof options> = {
  name: 'template',
  operands: 'FORM',
  summary: { ja: '様式の空のひな形を書き出す（CSV、JSON）', en: 'an empty form (CSV, JSON)' },
  about,
  options,
  exits,
  run,
};
