import type { Rule } from '../core/source.js';

const own = { document: 'package', place: 'iryokikan check', status: 'derived' } as const;

export const checkRules: readonly Rule[] = [
  {
    id: 'check.duplicate',
    title: { ja: '医療機関等コードの重複', en: 'Duplicate institution code' },
    summary: {
      ja: '1つのファイルの中に同じ10桁の医療機関等コードが2度あれば警告します。7桁の医療機関コードは都道府県内でも重なることがあるため、比べません。異なるコードは1,000万件まで覚えます。',
      en: 'A ten-digit code that stands twice in one file gives a warning. Seven-digit numbers are not compared: they are not unique even in a prefecture. Ten million different codes are remembered.',
    },
    sources: [{ document: 'registers', place: '10桁では重複がないことを確認', status: 'derived' }],
  },
  {
    id: 'check.ragged-row',
    title: { ja: '列数の不一致', en: 'Ragged row' },
    summary: {
      ja: '見出しと列数の違う行です。列がずれているおそれがあるので、その行の中身は検査しません。',
      en: 'A row with another number of columns than the header. Its cells may have shifted, so they are not checked.',
    },
    sources: [own],
  },
  {
    id: 'check.encoding',
    title: { ja: '文字コード', en: 'Encoding' },
    summary: {
      ja: 'UTF-8（BOMの有無は問いません）とShift_JIS（CP932）を読みます。文字として読めないバイトは、その行と列を示します。',
      en: 'UTF-8 with or without BOM and Shift_JIS (CP932) are read. Bytes that are no text are reported with their line and column.',
    },
    sources: [own],
  },
  {
    id: 'check.header',
    title: { ja: '見出し', en: 'Header' },
    summary: {
      ja: '1行目の見出しから検査する列を見つけます。検査できる列がない、同じ列が2つある、カンマ区切りでない、ファイルが空、のときは検査できません。見出しだけのファイルと、知っている見出しの書き誤りに見える列は警告します。医療機関コード・医療機関番号などは7桁にも10桁にも使われるので、最初の値の桁数で決め、名前の通りでなければ情報として知らせます。「コード」の付かない都道府県・点数表の列は、値が名称なら検査しません。',
      en: 'The columns to check are found by the header. Without a known column, with one of them twice, without commas, or in an empty file nothing can be checked. A file with nothing but a header, and a header that looks like a slip of a known one, give a warning. 医療機関コード, 医療機関番号 and the like are used for seven digits and for ten: the first value decides, with an info where that is not what the name says. Columns of prefectures or point tables named without 「コード」 are left out where they hold names.',
    },
    sources: [own],
  },
  {
    id: 'check.csv',
    title: { ja: 'CSVの形', en: 'CSV structure' },
    summary: {
      ja: '閉じていない引用符と、1MiBを超える行では、そこから後を検査できません。閉じた引用符のすぐ後に文字があれば、その行を検査せず、次の行から続けます。',
      en: 'After an unclosed quote, or a row of more than 1 MiB, nothing can be checked. A row with text right behind a closing quote is not checked; the next line is.',
    },
    sources: [own],
  },
  {
    id: 'check.ndjson',
    title: { ja: 'NDJSONの形', en: 'NDJSON structure' },
    summary: {
      ja: '1行に1つのJSONオブジェクトを読みます。オブジェクトでない行は検査せず、次の行から続けます。最後の行が途中で切れていれば、検査は終わっていません。',
      en: 'Each line is one JSON object. A line that is none is not checked; the next one is. A last line that is cut off leaves the check unfinished.',
    },
    sources: [own],
  },
  {
    id: 'check.file',
    title: { ja: 'ファイルの読み取り', en: 'Reading the file' },
    summary: {
      ja: '見つからないファイル、途中で読めなくなったファイル、壊れたgzip、検査の間に書き換えられたファイル、中断です。どれも「最後まで検査できていない」とし、それまでの指摘は残ります。',
      en: 'A file that does not exist or cannot be read to its end, a damaged gzip file, a file that was written to while it was checked, and an interrupted run. Each leaves the check incomplete; what was found so far stands.',
    },
    sources: [own],
  },
];
