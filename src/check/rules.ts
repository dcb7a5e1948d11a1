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
      ja: '1行に1つのJSONオブジェクトを読みます。オブジェクトでない行は検査せず、次の行から続けます。最後の行が途中で切れていれば、検査は終わっていません。検査する値は文字列です。引用符のない数値は先頭の0を保てないので誤りとし、文字列にした候補を示します。オブジェクトや配列の中は検査しません（--column で identifier.0.value のように指定した値は検査します）。',
      en: 'Each line is one JSON object. A line that is none is not checked; the next one is. A last line that is cut off leaves the check unfinished. Values to be checked are texts: a number cannot keep the zeros in front, so it is an error, with the text as suggestion. What stands within objects and lists is not checked, unless --column names it, such as identifier.0.value.',
    },
    sources: [own],
  },
  {
    id: 'check.file',
    title: { ja: 'ファイルの読み取り', en: 'Reading the file' },
    summary: {
      ja: '見つからないファイル、途中で読めなくなったファイル、壊れたgzip・Excel・zip、読めない形式（.xls、.xlsb、.ods、PDFなど）、パスワードで保護されたファイル、大きさの上限を超えたファイル、検査の間に書き換えられたファイル、中断です。どれも「最後まで検査できていない」とし、それまでの指摘は残ります。',
      en: 'A file that does not exist or cannot be read to its end, a damaged gzip, Excel or ZIP file, a form that is not read (.xls, .xlsb, .ods, PDF and others), a password, a file beyond the limits of size, one that was written to while it was checked, and an interrupted run. Each leaves the check incomplete; what was found so far stands.',
    },
    sources: [own],
  },
  {
    id: 'check.workbook',
    title: { ja: 'Excelブック', en: 'Excel workbook' },
    summary: {
      ja: 'Excelブック（.xlsx、.xlsm）は、表示されているシートのうち、検査できる列のあるものをすべて検査します。検査しなかったシートと非表示のシートは名前を挙げます（--sheet で選べます）。値は表示されている文字で読みます。表示形式「標準」の数値は先頭の0を失っているので、そのために桁の足りないコードがあれば、列ごとに一度知らせます。結合したセルの値は、そのすべての行の値とします。計算結果の保存されていない数式は空として検査し、注意します。指摘の場所はシートとセル（E27）です。',
      en: 'Of an Excel workbook (.xlsx, .xlsm) all visible sheets are checked that have a column that can be. Sheets that were not, and hidden ones, are named; --sheet chooses. Values are read as they are displayed. A number without a format has lost the zeros in front: where a code is too short for that, it is told once for its column. The value of merged cells is that of all their rows. A formula without a saved result is checked as empty, with a warning. The place of a finding is the sheet and the cell (E27).',
    },
    sources: [own],
  },
  {
    id: 'check.archive',
    title: { ja: 'zipファイル', en: 'ZIP archive' },
    summary: {
      ja: 'zipの中の表（CSV、TSV、NDJSON、Excelブック、UKEと、その .gz）を1つずつ検査し、「archive.zip/名前」として示します。ほかのファイルは名前を挙げるだけです。読めない形式の表（.xls など）と、中に入れ子になった圧縮ファイルは注意します。検査できる表が1つもなければ、検査は終わっていません。',
      en: 'Each table in a ZIP file (CSV, TSV, NDJSON, Excel workbooks, UKE, and their .gz) is checked, under "archive.zip/name". Other files are only named; tables in forms that are not read (.xls and others) and archives within it give a warning. Without any table to check the check is incomplete.',
    },
    sources: [own],
  },
  {
    id: 'check.uke',
    title: { ja: 'レセ電（UKE）のレコード', en: 'Records of claims files (UKE)' },
    summary: {
      ja: '名前が .UKE のファイルと、最初のレコードがIR、UK、YK、HMのファイルは、記録条件仕様のレコードとして読みます。検査するのは、医療機関を示すレコードの都道府県、点数表、医療機関コードだけです: IR（医療機関情報）、UK（受付情報）、YK（薬局情報）、HM（訪問看護ステーション情報）は3～5番目、訪問看護のIH（医療機関・保険医情報）は2～4番目の項目。IHの点数表5と B は介護老人保健施設などのコードなので、検証番号は検査しません。ほかのレコードは検査せず、そのことを知らせます。ファイルの終わりの 0x1A は終わりの印です。',
      en: 'A file called .UKE, or whose first record is IR, UK, YK or HM, is read as the records of 記録条件仕様. Only prefecture, point table and institution code of the records that name an institution are checked: items 3 to 5 of IR, UK, YK and HM, items 2 to 4 of IH (訪問看護). Point tables 5 and B in IH stand for care homes, whose check digit is not checked. Other records pass, and that is said. 0x1A at the end of the file is its end mark.',
    },
    sources: [
      {
        document: 'record-formats',
        place: '医療機関情報レコード（IR）、受付情報レコード（UK）、薬局情報レコード（YK）',
        status: 'public',
      },
      {
        document: 'P28',
        place: '訪問看護ステーション情報レコード（HM）、医療機関・保険医情報レコード（IH）',
        status: 'public',
      },
    ],
  },
];
