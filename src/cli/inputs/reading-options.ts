import type { Options } from './command-line.js';

/** How the files of a check are found and read. */
export const readingOptions = {
  input: {
    kind: ['csv', 'tsv', 'ndjson', 'uke'],
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
      ja: "見出しと列の種類（code、code7、prefecture、pointTable、様式の項目名、ignore）。何度でも。NDJSONでは 'identifier.0.value=code' のように中の値も",
      en: "what a column is: code, code7, prefecture, pointTable, a field of a form, ignore; repeatable; in NDJSON also a path, 'identifier.0.value=code'",
    },
  },
  sheet: {
    kind: 'list',
    hint: 'NAME|N',
    text: {
      ja: 'Excelブックで検査するシートの名前か番号。何度でも（既定は検査できる列のある、表示されているシートすべて）',
      en: 'name or number of the sheet of a workbook to check; repeatable (default: all visible ones with a column to check)',
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
