import type { Rule } from '../core/source.js';

const own = { document: 'package', place: 'iryokikan check', status: 'derived' } as const;

export const checkRules: readonly Rule[] = [
  {
    id: 'check.duplicate',
    title: { ja: '医療機関等コードの重複', en: 'Duplicate institution code' },
    summary: {
      ja: '1つのファイルの中に同じ10桁の医療機関等コードが2度あれば警告します。10桁の列がなければ、都道府県・点数表・7桁の組を比べます（7桁だけでは、都道府県内でも重なることがあるため比べません）。すぐ上の行と同じコードは、1つの医療機関等に何行もある一覧と見て、重複に数えません。',
      en: 'A ten-digit code that stands twice in one file gives a warning. Without ten digits, prefecture, point table and seven digits are compared together (seven digits alone are not unique even in a prefecture). A code that the row above has too is no duplicate: lists have several rows to an institution.',
    },
    sources: [{ document: 'registers', place: '10桁では重複がないことを確認', status: 'derived' }],
  },
  {
    id: 'check.ragged-row',
    title: { ja: '列数の不一致', en: 'Ragged row' },
    summary: {
      ja: '見出しと列数の違う行です。列がずれているおそれがあるので、その行の中身は検査しません。行の終わりの空のセルは、余っていても、検査しない列で足りなくてもかまいません。',
      en: 'A row with another number of columns than the header. Its cells may have shifted, so they are not checked. Empty cells at the end may be too many, and those of columns that are not checked may be missing.',
    },
    sources: [own],
  },
  {
    id: 'check.encoding',
    title: { ja: '文字コード', en: 'Encoding' },
    summary: {
      ja: 'UTF-8（BOMの有無は問いません）とShift_JIS（CP932）を読みます。EUC-JP、ISO-2022-JP、UTF-16は、その名前を示して断ります。文字として読めないバイトは、その行と列を示します。ファイルの終わりの0x1Aは終わりの印（記録条件仕様）で、途中にあれば誤りです。',
      en: 'UTF-8 with or without BOM and Shift_JIS (CP932) are read. EUC-JP, ISO-2022-JP and UTF-16 are refused by their names. Bytes that are no text are reported with their line and column. 0x1A at the end of a file is its end mark; anywhere else it is an error.',
    },
    sources: [own],
  },
  {
    id: 'check.header',
    title: { ja: '見出し', en: 'Header' },
    summary: {
      ja: '見出しから検査する列を見つけます。検査できる列がない、様式の同じ列が2つある、カンマ区切りでない、ファイルが空、のときは検査できません。見出しだけのファイルと、知っている見出しの書き誤りに見える列は警告します。医療機関コード・医療機関番号などは7桁にも10桁にも使われるので、最初の値の桁数で決め、名前の通りでなければ情報として知らせます。名前の前後の印（*、①、※、【必須】など）は問いません。「（医科）」などの付いた列は、その点数表として検査します。',
      en: 'The columns to check are found by the header. Without a known column, with one of them twice, without commas, or in an empty file nothing can be checked. A file with nothing but a header, and a header that looks like a slip of a known one, give a warning. 医療機関コード, 医療機関番号 and the like are used for seven digits and for ten: the first value decides, with an info where that is not what the name says. Marks around a name (*, ①, ※, 【必須】) do not matter. A header with 「（医科）」 and the like gives the point table of its column.',
    },
    sources: [own],
  },
  {
    id: 'check.header-row',
    title: { ja: '見出しの行', en: 'Where the table begins' },
    summary: {
      ja: '1行目に知っている見出しがなければ、はじめの30行のうち、医療機関等のコードか、知っている列を2つ以上もつ最初の行を見出しとして読み、何行目かを知らせます。2行にわたる見出しや「必須」の行も読みます。--header-row で指定できます。空の行はどこにあっても読み飛ばし、表の下の合計や注記は、知らせたうえで検査しません。',
      en: 'Where line 1 has no known column, the first of 30 rows that names the code, or two known columns, is the header, and its line is told. Headers of two lines, and rows of 「必須」 below, are read. --header-row decides. Empty rows are passed over wherever they stand; totals and notes below the table are told and not checked.',
    },
    sources: [
      own,
      {
        document: 'P29',
        place: '届出受理医療機関名簿',
        quote: '項番,都道府県コード,都道府県名,区分,医療機関番号',
        status: 'public',
      },
    ],
  },
  {
    id: 'check.not-checked',
    title: { ja: '検査していないもの', en: 'What was not checked' },
    summary: {
      ja: '検査していない列と、足りない列のために動かなかった規則（点数表や都道府県のわからない検証番号など）を、どの報告にも書きます。--strict-columns は誤りにし、--require はなければならない列を決めます。',
      en: 'Columns that were not looked at, and rules that lacked a column (the check digit without point table or prefecture), are told in every report. --strict-columns makes them errors; --require names columns that must be there.',
    },
    sources: [own],
  },
  {
    id: 'check.values',
    title: { ja: '列の書き方', en: 'Values as people write them' },
    summary: {
      ja: '都道府県と点数表の列は、番号でも名前（沖縄県、医科など）でも読みます。6桁の全国地方公共団体コードは都道府県を表します。列のどのセルも同じ形に区切られた番号（01・1371・9 など）は、区切りを除いて読み、列に1度だけ知らせます。1つのセルにある2つの番号（併設）は、それぞれ検査します。併設医療機関番号は、医科の行では歯科、歯科の行では医科の番号として検査します。',
      en: 'Columns of prefectures and point tables are read as numbers or as names (沖縄県, 医科). A six-digit code of a local government stands for its prefecture. Numbers that a whole column sets apart alike (01・1371・9) are read without the marks, and told once. Two numbers in one cell are each checked. 併設医療機関番号 is a dental number beside a medical institution, and the reverse.',
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
  {
    id: 'check.register',
    title: { ja: '一覧との照合', en: 'Looking codes up in lists' },
    summary: {
      ja: '--register（createRegister）で渡された一覧に番号があるか、名称と都道府県が一覧と合うかを確認します。一覧がその都道府県と点数表の医療機関を載せていなければ「確かめていません」と知らせます。一覧にないことは、存在しないことではありません（一覧の作成後の指定、廃止）。',
      en: 'A code is looked up in the lists given with --register (createRegister), with its name and prefecture. Where the lists hold no institutions of that prefecture and point table, it is said that the code was not looked up. Not being listed never means that a code does not exist (designations and closures after the list).',
    },
    sources: [own],
  },
];
