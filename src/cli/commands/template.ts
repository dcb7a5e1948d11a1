import { allForms } from '../../forms/all-forms.js';
import { emptyForm } from '../../forms/index.js';
import { type Options, UsageError, type Values } from '../inputs/command-line.js';
import { type Bilingual, type Lang, pad, width } from '../terminal/command-texts.js';
import type { Command, Status, Surroundings } from './command.js';

const options = {
  format: {
    kind: ['csv', 'json'],
    text: { ja: '出力の形式（既定 csv）', en: 'form of the output (default csv)' },
  },
} as const satisfies Options;

/** The forms and their titles, as help and errors list them. */
function formsIn(lang: Lang): string {
  const columns = Math.max(...allForms.map(({ id }) => width(id)));
  return allForms.map(({ id, title }) => `  ${pad(id, columns)}  ${title[lang]}\n`).join('');
}

const usage: Bilingual = {
  ja: `iryokikan template FORM

様式の空のひな形を書き出します。CSVは見出しだけの1行で、記入したファイルは iryokikan check で検査できます。
同意や確認の欄には「同意する」または TRUE と書きます。

様式
${formsIn('ja')}
オプション
`,
  en: `iryokikan template FORM

Writes an empty form. As CSV it is the header; iryokikan check inspects the file when it is filled in.
Consents and confirmations are given as 同意する or TRUE.

Forms
${formsIn('en')}
Options
`,
};

const exitStatus: Bilingual = {
  ja: '\n終了コード\n  0  書き出した  2  使い方の誤り\n',
  en: '\nExit status\n  0  written  2  wrong usage\n',
};

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
      ja: `様式を1つ指定してください。\n${formsIn('ja').trimEnd()}`,
      en: `Name one form.\n${formsIn('en').trimEnd()}`,
    });
  }
  if (format === 'json') stdout.write(`${JSON.stringify(emptyForm(form), null, 2)}\n`);
  // The mark lets Excel read the Japanese labels.
  else stdout.write(`\ufeff${form.fields.map(({ label }) => quoted(label[lang])).join(',')}\r\n`);
  return 0;
}

export const command: Command<typeof options> = { usage, options, exitStatus, run };
