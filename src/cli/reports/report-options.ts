import type { Options } from '../inputs/command-line.js';

/** What a report may be, and where it goes. */
export const reportOptions = {
  format: {
    kind: ['text', 'json', 'ndjson', 'csv', 'github', 'sarif', 'junit', 'html'],
    text: { ja: '報告の形式（既定 text）', en: 'form of the report (default text)' },
  },
  output: {
    kind: 'text',
    hint: 'FILE',
    text: {
      ja: '報告を書くファイル（最後まで書けたときだけ置き換える。フォルダがなければ作る。既定は標準出力）',
      en: 'file for the report, replaced only when it is whole, its folder made where missing (default: standard output)',
    },
  },
  'max-findings': {
    kind: 'number',
    text: {
      ja: '表示する指摘の件数（既定は text・github 200、junit 1000、html 10000、sarif 25000、ほかは無制限）',
      en: 'findings to show (default: text and github 200, junit 1000, html 10000, sarif 25000, all otherwise)',
    },
  },
  'fail-on': {
    kind: ['warning', 'error'],
    text: {
      ja: '終了コードを1にする指摘の重さ（既定 error）',
      en: 'severity that makes the exit status 1 (default error)',
    },
  },
  baseline: {
    kind: 'text',
    hint: 'FILE',
    text: {
      ja: '受け入れた指摘のファイル。そこにある指摘は「既知」として数えるだけにする',
      en: 'file of accepted findings: those in it are only counted',
    },
  },
  'update-baseline': {
    kind: 'switch',
    text: {
      ja: 'いまの指摘をすべて --baseline のファイルに書き、受け入れる',
      en: 'accept all findings of this run: write them to the file of --baseline',
    },
  },
  color: {
    kind: ['auto', 'always', 'never'],
    text: {
      ja: '色（既定 auto: 端末のときだけ。NO_COLOR と FORCE_COLOR に従う）',
      en: 'colours (default auto: on a terminal; NO_COLOR and FORCE_COLOR count)',
    },
  },
  chart: {
    kind: ['auto', 'always', 'never'],
    text: {
      ja: '規則ごとの件数の棒グラフ（既定 auto: 幅100桁以上の端末のときだけ。text）',
      en: 'bars beside the counts by rule (default auto: on a terminal of 100 columns or more; text)',
    },
  },
  'no-progress': {
    kind: 'switch',
    text: {
      ja: '進み具合を表示しない（既定は標準エラーが端末のときだけ表示）',
      en: 'no progress line (default: where standard error is a terminal)',
    },
  },
} as const satisfies Options;
