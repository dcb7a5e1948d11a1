import type { Options } from './command-line.js';

/** How the files of a check are found and read. */
export const readingOptions = {
  input: {
    kind: ['csv', 'tsv', 'ndjson'],
    aliases: { jsonl: 'ndjson' },
    text: {
      ja: '入力の形式（既定はファイル名と中身から判断）',
      en: 'form of the input (default: by its name and content)',
    },
  },
  column: {
    kind: 'list',
    pairs: true,
    hint: 'HEADER=KIND',
    text: {
      ja: '見出しと列の種類（code、code7、prefecture、pointTable、様式の項目名、ignore）。何度でも',
      en: 'what a column is: code, code7, prefecture, pointTable, a field of a form, ignore; repeatable',
    },
  },
  'no-header': {
    kind: 'switch',
    text: {
      ja: "見出しのないファイル。列は番号で指定する（--column '1=code'）",
      en: "the first row is data; columns go by number (--column '1=code')",
    },
  },
  config: {
    kind: 'text',
    hint: 'FILE',
    text: {
      ja: '設定ファイル（既定は今のフォルダの iryokikan.config.json）',
      en: 'configuration (default: iryokikan.config.json in this folder)',
    },
  },
  'no-config': {
    kind: 'switch',
    text: { ja: '設定ファイルを読まない', en: 'read no configuration' },
  },
} as const satisfies Options;
