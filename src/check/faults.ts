import type { Fault } from '../core/finding.js';

export const duplicateCode = {
  rule: 'check.duplicate',
  reason: 'code',
  severity: 'warning',
  ja: ({ first }: { first: number }) =>
    `この医療機関等コードは${first}行目にもあります。10桁のコードは1つの医療機関等に1つです。両方の行をご確認ください。`,
} as const satisfies Fault<never>;

export const duplicatesNotChecked = {
  rule: 'check.not-checked',
  reason: 'duplicates',
  severity: 'info',
  ja: () =>
    '重複は調べていません：10桁の医療機関等コードの列も、都道府県・点数表・医療機関コードの組もありません。',
} as const satisfies Fault<never>;

export const consecutiveRows = {
  rule: 'check.not-checked',
  reason: 'consecutive',
  severity: 'info',
  ja: ({ rows }: { rows: number }) =>
    `すぐ上の行と同じコードの${rows}行は、1つの医療機関等の続きとして、重複に数えていません。`,
} as const satisfies Fault<never>;

/** What the 検証番号 of a column lacked. */
type Lacking = {
  readonly column: string;
  readonly rows: number;
  /** Whether all rows of the column lacked it, or some. */
  readonly all: 'all' | 'some';
  /** What the name of the file seems to say; empty where nothing. */
  readonly prefecture: string;
  readonly pointTable: string;
};

const unreadDigit = ({ column, rows, all }: Lacking) =>
  `検証番号は検査していません（${column}、${all === 'all' ? '' : '一部の'}${rows}行）`;
const sayPointTable = ({ pointTable }: Lacking) =>
  pointTable === ''
    ? '--point-table 1 のように指定できます（1 医科、3 歯科、4 調剤、6 訪問看護）。'
    : `--point-table ${pointTable} で指定できます（ファイル名からの推定です。ご確認ください）。`;
const sayPrefecture = ({ prefecture }: Lacking) =>
  prefecture === ''
    ? '--prefecture 13 のように指定できます。'
    : `--prefecture ${prefecture} で指定できます（ファイル名からの推定です。ご確認ください）。`;

export const noPartsForDigit = {
  'point-table': {
    rule: 'check.not-checked',
    reason: 'point-table',
    severity: 'info',
    ja: (params: Lacking) =>
      `${unreadDigit(params)}：点数表${params.all === 'all' ? 'の列がありません' : 'がわかりません'}。${sayPointTable(params)}`,
  },
  prefecture: {
    rule: 'check.not-checked',
    reason: 'prefecture',
    severity: 'info',
    ja: (params: Lacking) =>
      `${unreadDigit(params)}：都道府県${params.all === 'all' ? 'の列がありません' : 'がわかりません'}。${sayPrefecture(params)}`,
  },
  both: {
    rule: 'check.not-checked',
    reason: 'both-parts',
    severity: 'info',
    ja: (params: Lacking) =>
      `${unreadDigit(params)}：都道府県と点数表${params.all === 'all' ? 'の列がありません' : 'がわかりません'}。${sayPrefecture(params)}${sayPointTable(params)}`,
  },
} as const satisfies Record<string, Fault<never>>;

export const otherInstitution = {
  rule: 'check.not-checked',
  reason: 'other-institution',
  severity: 'info',
  ja: ({ column, rows }: { column: string; rows: number }) =>
    `検証番号は検査していません（${column}、${rows}行）：別の医療機関等の番号のため、その都道府県や点数表がわかりません。見出しに（医科）などとあれば、点数表がわかります。`,
} as const satisfies Fault<never>;

export const columnsNotChecked = {
  rule: 'check.not-checked',
  reason: 'columns',
  severity: 'info',
  ja: ({ columns }: { columns: string; count: number }) =>
    `検査しなかった列: ${columns}（検査するには --column '見出し=種類'、しないと決めるには --column '見出し=ignore' を指定します）。`,
} as const satisfies Fault<never>;

export const unnamedColumns = {
  rule: 'check.not-checked',
  reason: 'unnamed',
  severity: 'info',
  ja: ({ columns }: { columns: string }) =>
    `見出しのない列（左から${columns}列目）は検査していません。検査するには、見出しを入力するか、--no-header と --column '番号=種類' を指定します。`,
} as const satisfies Fault<never>;

export const freeTextColumns = {
  rule: 'check.not-checked',
  reason: 'free-text',
  severity: 'info',
  ja: ({ columns }: { columns: string }) =>
    `自由記入の列は、記入の有無だけを検査しました。中身は検査していません: ${columns}。`,
} as const satisfies Fault<never>;

export const continuedRows = {
  rule: 'check.not-checked',
  reason: 'continued',
  severity: 'info',
  ja: ({ rows }: { rows: number }) =>
    `1件が何行にもわたる表です。コードのない続きの${rows}行は検査していません。`,
} as const satisfies Fault<never>;

export const requiredColumns = {
  rule: 'check.not-checked',
  reason: 'absent',
  severity: 'error',
  ja: ({ columns }: { columns: string }) =>
    `必要とされた列（--require）がないため、検査していません: ${columns}。見出しをご確認ください。`,
} as const satisfies Fault<never>;

export const headerFound = {
  rule: 'check.header-row',
  reason: 'found',
  severity: 'info',
  ja: ({ from, to }: { from: number; to: number }) =>
    `${from === to ? `${from}行目` : `${from}～${to}行目`}を見出しとして読みました。違うときは --header-row で指定してください。`,
} as const satisfies Fault<never>;

export const noHeaderRow = {
  rule: 'check.header-row',
  reason: 'no-row',
  severity: 'error',
  ja: ({ line }: { line: number }) =>
    `見出しの行（--header-row）の${line}行目がありません。行の番号をご確認ください。`,
} as const satisfies Fault<never>;

export const rowsBelow = {
  rule: 'check.header-row',
  reason: 'below',
  severity: 'info',
  ja: ({ rows }: { rows: number }) =>
    `ここから下の${rows}行は、合計や注記と見て検査していません。データの行なら、コードの欄をご確認ください。`,
} as const satisfies Fault<never>;

export const prefectureDiffers = {
  rule: 'check.values',
  reason: 'prefecture',
  severity: 'error',
  ja: ({ expected, actual }: { expected: string; actual: string }) =>
    `この行の都道府県が食い違います（${expected}と${actual}）。どちらが正しいかご確認ください。`,
} as const satisfies Fault<never>;

export const pointTableDiffers = {
  rule: 'check.values',
  reason: 'point-table',
  severity: 'error',
  ja: ({ digit, name }: { digit: string; name: string }) =>
    `点数表の番号（${digit}）と名前が食い違います（${name}）。1 医科、3 歯科、4 調剤、6 訪問看護のどれかご確認ください。`,
} as const satisfies Fault<never>;

export const separatedColumn = {
  rule: 'check.values',
  reason: 'separators',
  severity: 'info',
  ja: ({ form }: { form: string }) =>
    `この列の番号は ${form} の形に区切られています。区切りを除いて検査しました（--fix で除けます）。`,
} as const satisfies Fault<never>;

export const invisibleCharacters = {
  rule: 'check.values',
  reason: 'invisible',
  severity: 'info',
  ja: ({ characters }: { characters: string }) =>
    `見えない文字（${characters}）が入っています。除いて検査しました（--fix で除けます）。`,
} as const satisfies Fault<never>;

export const severalCodes = {
  rule: 'check.values',
  reason: 'several-codes',
  severity: 'warning',
  ja: ({ count }: { count: number }) =>
    `1つのセルに番号が${count}つあります。それぞれ検査しました。1つのセルに1つの番号にしてください（先頭の番号を候補とします）。`,
} as const satisfies Fault<never>;

export const raggedRow = {
  rule: 'check.ragged-row',
  reason: 'columns',
  severity: 'error',
  ja: ({ expected, actual, header }: { expected: number; actual: number; header: number }) =>
    `${header}行目は${expected}列ですが、この行は${actual}列です。列がずれているおそれがあるため、この行の中身は検査していません。区切りの文字や引用符の過不足を直してください。`,
} as const satisfies Fault<never>;

export const strayEndMark = {
  rule: 'check.encoding',
  reason: 'end-mark',
  severity: 'error',
  ja: () =>
    'ファイルの終わりの印（0x1A）が途中にあります。別のファイルをつないでいないかご確認のうえ、印を取り除いてください。',
} as const satisfies Fault<never>;

export const undecodable = {
  rule: 'check.encoding',
  reason: 'undecodable',
  severity: 'error',
  ja: ({ encoding }: { encoding: string }) =>
    `${encoding}の文字として読めないバイトがあります。ファイルを正しい文字コードで保存し直すか、--encoding で文字コードを指定してください。`,
} as const satisfies Fault<never>;

export const utf16 = {
  rule: 'check.encoding',
  reason: 'utf-16',
  severity: 'error',
  ja: () =>
    'UTF-16のファイルです。UTF-8またはShift_JISのCSVで保存し直してください（Excelでは「CSV UTF-8（コンマ区切り）」）。',
} as const satisfies Fault<never>;

export const otherEncoding = {
  rule: 'check.encoding',
  reason: 'other',
  severity: 'error',
  ja: ({ encoding }: { encoding: string }) =>
    `${encoding}のファイルです。UTF-8またはShift_JISで保存し直してください（文字コードを選んで保存できるエディターか、iconvやnkfで変えられます）。`,
} as const satisfies Fault<never>;

export const emptyFile = {
  rule: 'check.header',
  reason: 'empty-file',
  severity: 'error',
  ja: () => 'ファイルが空です。データのあるファイルを渡してください（CSVなら1行目は見出し）。',
} as const satisfies Fault<never>;

export const noRows = {
  rule: 'check.header',
  reason: 'no-rows',
  severity: 'warning',
  ja: () => '見出しだけで、データの行がありません。ファイルが途中で切れていないかご確認ください。',
} as const satisfies Fault<never>;

export const notSeparated = {
  rule: 'check.header',
  reason: 'not-comma',
  severity: 'error',
  ja: ({ separator }: { separator: string }) =>
    `見出しの区切りがカンマではなく${separator === 'tab' ? 'タブ' : separator === 'semicolon' ? 'セミコロン' : '改行（CRだけ）'}のようです。カンマ区切り（CSV）、改行はLFまたはCRLFで保存し直してください。`,
} as const satisfies Fault<never>;

export const noKnownColumn = {
  rule: 'check.header',
  reason: 'no-known-column',
  severity: 'error',
  ja: ({ columns }: { columns: string }) =>
    `検査できる列がありません。はじめの30行のどこかに、次のどれかの見出しが必要です（NDJSONでは1件目の項目名）: ${columns}。見出しがほかの名前なら --column、見出しの行は --header-row、見出しのないファイルなら --no-header で列を指定できます。`,
} as const satisfies Fault<never>;

export const repeatedColumn = {
  rule: 'check.header',
  reason: 'repeated-column',
  severity: 'error',
  ja: ({ name, first, second }: { name: string; first: number; second: number }) =>
    `「${name}」にあたる列が${first}列目と${second}列目にあります。検査する列を1つにしてください（--column '見出し=ignore' でその列を外せます）。`,
} as const satisfies Fault<never>;

export const misspelt = {
  rule: 'check.header',
  reason: 'misspelt',
  severity: 'warning',
  ja: ({ position, name }: { position: number; name: string }) =>
    `${position}列目の見出しは「${name}」の誤りではありませんか。この列は検査していません。見出しをご確認ください。`,
} as const satisfies Fault<never>;

export const settledColumn = {
  rule: 'check.header',
  reason: 'settled',
  severity: 'info',
  ja: ({ name, label }: { name: string; label: string }) =>
    `「${name}」の列は、最初の値の桁数から「${label}」として検査しました。違うときは --column で指定してください。`,
} as const satisfies Fault<never>;

export const noGivenColumn = {
  rule: 'check.header',
  reason: 'no-given-column',
  severity: 'error',
  ja: ({ name, count, headers }: { name: string; count: number; headers: string }) =>
    `列の指定（--column）の「${name}」がこのファイルにありません。${headers === '' ? `列は${count}列です。見出しの文字、または見出しのないファイルでは1からの番号で指定してください。` : `次の見出しから選んでください: ${headers}。`}`,
} as const satisfies Fault<never>;

export const unknownKey = {
  rule: 'check.header',
  reason: 'unknown-key',
  severity: 'error',
  ja: ({ key, keys }: { key: string; keys: string }) =>
    `列の指定（--column）の「${key}」という種類はありません。次のどれかです: ${keys}。様式のファイルでは様式の項目名も使えます。`,
} as const satisfies Fault<never>;

export const noHeaderColumns = {
  rule: 'check.header',
  reason: 'no-positions',
  severity: 'error',
  ja: () =>
    "見出しのないファイルでは、--no-header --column '1=code' のように、検査する列を番号で指定してください。",
} as const satisfies Fault<never>;

export const unclosedQuote = {
  rule: 'check.csv',
  reason: 'unclosed-quote',
  severity: 'error',
  ja: () =>
    'ここで始まる引用符（"）が閉じていません。この行から後は検査していません。引用符を閉じるか、取り除いてください。',
} as const satisfies Fault<never>;

export const rowTooLong = {
  rule: 'check.csv',
  reason: 'row-too-long',
  severity: 'error',
  ja: ({ limit }: { limit: number }) =>
    `この行は${limit}バイトを超えています。この行から後は検査していません。改行や引用符が失われていないかご確認ください。`,
} as const satisfies Fault<never>;

export const notAnObject = {
  rule: 'check.ndjson',
  reason: 'not-object',
  severity: 'error',
  ja: () =>
    'この行はJSONのオブジェクト（{"名前": 値, …}）として読めないため、検査していません。1行に1つのオブジェクトを書いてください。',
} as const satisfies Fault<never>;

export const truncatedObject = {
  rule: 'check.ndjson',
  reason: 'truncated',
  severity: 'error',
  ja: () =>
    '最後の行がJSONのオブジェクトとして終わっていません。ファイルが途中で切れていないかご確認ください。',
} as const satisfies Fault<never>;

export const numberValue = {
  rule: 'check.ndjson',
  reason: 'number',
  severity: 'error',
  ja: () =>
    '引用符のない数値です。コードや番号は文字列で書きます（数値では先頭の0が失われます）。"0110113719" のように引用符で囲んでください。',
} as const satisfies Fault<never>;

export const nestedValues = {
  rule: 'check.ndjson',
  reason: 'nested',
  severity: 'info',
  ja: ({ names, count }: { names: string; count: number }) =>
    `${count}個の項目（${names}）の値はオブジェクトか配列です。検査するのは1階層目の文字列だけです。中の値は --column 'identifier.0.value=code' のように、名前と0からの番号を「.」でつないで指定できます。`,
} as const satisfies Fault<never>;

export const jsonArray = {
  rule: 'check.ndjson',
  reason: 'array',
  severity: 'error',
  ja: () =>
    'JSONの配列です。1行に1つのオブジェクトを書いたNDJSON（JSON Lines）にしてください（例: jq -c ".[]" data.json）。',
} as const satisfies Fault<never>;

export const strayQuote = {
  rule: 'check.csv',
  reason: 'stray-quote',
  severity: 'error',
  ja: () =>
    '閉じた引用符（"）のすぐ後に文字があります。引用符が1つ足りないか余分です。この行の中身は検査していません。引用符を直してください。',
} as const satisfies Fault<never>;

export const unreadable = {
  rule: 'check.file',
  reason: 'unreadable',
  severity: 'error',
  ja: ({ cause }: { cause: string }) =>
    cause === 'ENOENT'
      ? 'ファイルが見つかりません。パスをご確認ください。'
      : cause === 'EISDIR'
        ? "フォルダです。中のファイルは 'フォルダ/**/*.csv' のように、引用符で囲んで指定してください。"
        : cause === 'EACCES' || cause === 'EPERM'
          ? `読む権限がありません（${cause}）。ファイルの権限をご確認ください。`
          : `ファイルを最後まで読めませんでした（${cause}）。読み取りの権限や接続をご確認ください。`,
} as const satisfies Fault<never>;

export const damagedGzip = {
  rule: 'check.file',
  reason: 'damaged-gzip',
  severity: 'error',
  ja: ({ cause }: { cause: string }) =>
    cause === 'Z_BUF_ERROR'
      ? 'gzipの圧縮ファイルが途中で終わっています。検査したのは取り出せたところまでです。ファイルを取り直してください。'
      : `gzipの圧縮ファイルが壊れています（${cause}）。検査したのは取り出せたところまでです。ファイルを取り直してください。`,
} as const satisfies Fault<never>;

export const changedFile = {
  rule: 'check.file',
  reason: 'changed',
  severity: 'error',
  ja: () =>
    '検査している間にファイルが書き換えられました。結果は信用できません。書き込みが終わってから、もう一度検査してください。',
} as const satisfies Fault<never>;

export const interrupted = {
  rule: 'check.file',
  reason: 'interrupted',
  severity: 'error',
  ja: ({ rows, left }: { rows: number; left: number }) =>
    `中断しました。このファイルは${rows}行目までしか検査していません${left === 0 ? '' : `。ほかに${left}個のファイルは検査していません`}。`,
} as const satisfies Fault<never>;

/** Kinds of files that are known but not read. */
const kindNames: Readonly<Record<string, string>> = {
  xls: '古い形式のExcelファイル（.xls）',
  xlsb: 'Excelのバイナリブック（.xlsb）',
  ods: 'OpenDocumentの表計算ファイル（.ods）',
  numbers: 'AppleのNumbersのファイル',
  pdf: 'PDFファイル',
  html: 'Webページ（HTML）',
  xml: 'XMLファイル',
  office: '表計算ではないOfficeなどのファイル',
  'no-workbook': 'シートのないOfficeのファイル',
};

export const unreadKind = {
  rule: 'check.file',
  reason: 'kind',
  severity: 'error',
  ja: ({ kind }: { kind: string }) =>
    `${kindNames[kind] ?? kind}です。この形式は読めません。${
      kind === 'pdf'
        ? '元の表をExcelブック（.xlsx）かCSVで入手してください。'
        : 'Excelなどで開き、Excelブック（.xlsx）かCSVで保存し直してください。'
    }`,
} as const satisfies Fault<never>;

export const encryptedFile = {
  rule: 'check.file',
  reason: 'encrypted',
  severity: 'error',
  ja: () =>
    'パスワードで保護されているため読めません。パスワードを外したファイル（Excelでは「名前を付けて保存」→「ツール」→「全般オプション」）を渡してください。',
} as const satisfies Fault<never>;

export const damagedPackage = {
  rule: 'check.file',
  reason: 'damaged-package',
  severity: 'error',
  ja: ({ cause, member }: { cause: string; member: string }) =>
    `${
      cause === 'truncated'
        ? 'ファイルが途中で切れています'
        : cause === 'unsupported'
          ? 'この圧縮の方法には対応していません'
          : cause === 'doctype'
            ? 'XMLに文書型の宣言（DTD）があり、安全のため読みません'
            : 'ファイルが壊れています'
    }${member === '' ? '' : `（${member}）`}。検査したのは読めたところまでです。ファイルを取り直すか、Excelで開いて保存し直してください。`,
} as const satisfies Fault<never>;

/** What there is too much of. */
const excessNames: Readonly<Record<string, string>> = {
  'unpacked-size': '展開後の大きさ（バイト）',
  'packing-ratio': '圧縮率（倍）',
  members: '中のファイルの数',
  strings: '文字列の数',
  rows: '行の数',
  columns: '列の数',
  'cell-size': '1つのセルの文字数',
  'row-size': '1行の文字数',
  'merged-ranges': '結合したセルの数',
  depth: 'XMLの入れ子の深さ',
};

export const tooLarge = {
  rule: 'check.file',
  reason: 'too-large',
  severity: 'error',
  ja: ({ what, limit }: { what: string; limit: number }) =>
    `${excessNames[what] ?? what}が上限の${limit}を超えているため、読むのをやめました。ファイルを分けるか、CSVで保存し直してください。`,
} as const satisfies Fault<never>;

export const hiddenSheets = {
  rule: 'check.workbook',
  reason: 'hidden-sheets',
  severity: 'info',
  ja: ({ sheets }: { sheets: string }) =>
    `非表示のシート（${sheets}）は検査していません。検査するときは --sheet でシートの名前を指定してください。`,
} as const satisfies Fault<never>;

export const unreadSheets = {
  rule: 'check.workbook',
  reason: 'no-table',
  severity: 'info',
  ja: ({ sheets }: { sheets: string }) =>
    `検査できる列がないシート（${sheets}）は検査していません。検査するときは --sheet でシートの名前を、--column で列を指定してください。`,
} as const satisfies Fault<never>;

export const noSheet = {
  rule: 'check.workbook',
  reason: 'no-sheet',
  severity: 'error',
  ja: ({ sheet, sheets }: { sheet: string; sheets: string }) =>
    `--sheet で指定した「${sheet}」というシートがありません。次のどれかの名前か、1からの番号を指定してください: ${sheets}。`,
} as const satisfies Fault<never>;

export const numberCells = {
  rule: 'check.workbook',
  reason: 'number-cells',
  severity: 'info',
  ja: ({ column, address }: { column: string; address: string }) =>
    `${column}列のセル（${address} など）は文字列ではなく数値で、表示形式は「標準」です。数値は先頭の0を保てません。セルの書式を「文字列」にしてから、コードを入力し直してください。`,
} as const satisfies Fault<never>;

export const uncomputedCells = {
  rule: 'check.workbook',
  reason: 'uncomputed',
  severity: 'warning',
  ja: ({ column, address }: { column: string; address: string }) =>
    `${column}列のセル（${address} など）の数式は、計算の結果が保存されていないため、空として検査しました。Excelで開いて保存し直してから、もう一度検査してください。`,
} as const satisfies Fault<never>;

export const otherMembers = {
  rule: 'check.archive',
  reason: 'other-members',
  severity: 'info',
  ja: ({ members, count }: { members: string; count: number }) =>
    `表でない${count}個のファイルは検査していません: ${members}。`,
} as const satisfies Fault<never>;

export const unreadMembers = {
  rule: 'check.archive',
  reason: 'unread-tables',
  severity: 'warning',
  ja: ({ members, count }: { members: string; count: number }) =>
    `読めない形式の表や、中に入れ子になった圧縮ファイルが${count}個あり、検査していません: ${members}。取り出して、Excelブック（.xlsx）かCSVで検査してください。`,
} as const satisfies Fault<never>;

export const noMembers = {
  rule: 'check.archive',
  reason: 'no-table',
  severity: 'error',
  ja: () =>
    '圧縮ファイルの中に、検査できる表（.csv、.tsv、.ndjson、.xlsx、.xlsm、.UKE）がありません。中のファイルをご確認ください。',
} as const satisfies Fault<never>;

export const otherRecords = {
  rule: 'check.uke',
  reason: 'other-records',
  severity: 'info',
  ja: ({ kinds, count, others }: { kinds: string; count: number; others: string }) =>
    `レセ電（UKE）のファイルとして、医療機関を示すレコード（${kinds}）だけを検査しました。ほかの${count}件のレコード（${others}）は検査していません。`,
} as const satisfies Fault<never>;

export const noInstitutionRecord = {
  rule: 'check.uke',
  reason: 'no-institution',
  severity: 'error',
  ja: () =>
    'レセ電（UKE）のファイルに、医療機関を示すレコード（IR、UK、YK、HM）がありません。別の形式のファイルなら --input で指定してください。',
} as const satisfies Fault<never>;

export const shortRecord = {
  rule: 'check.uke',
  reason: 'short-record',
  severity: 'error',
  ja: ({ kind }: { kind: string }) =>
    `${kind}レコードに、都道府県、点数表、医療機関コードの項目がそろっていません。レコードが途中で切れていないかご確認ください。`,
} as const satisfies Fault<never>;

/** What the lists of institutions say that a code was looked up in. */
export const unknownCode = {
  rule: 'check.register',
  reason: 'unknown',
  severity: 'warning',
  ja: () =>
    '照合した一覧にない番号です。番号と、一覧の作成後に指定された医療機関でないかをご確認ください。',
} as const satisfies Fault<never>;

export const nameDiffers = {
  rule: 'check.register',
  reason: 'name',
  severity: 'warning',
  ja: ({ expected, actual }: { expected: string; actual: string }) =>
    `この番号は、照合した一覧では「${expected}」です（入力は「${actual}」）。番号と名称をご確認ください。`,
} as const satisfies Fault<never>;

export const otherPrefecture = {
  rule: 'check.register',
  reason: 'prefecture',
  severity: 'warning',
  ja: ({ expected, actual, name }: { expected: string; actual: string; name: string }) =>
    `この番号の「${name}」は、照合した一覧では${expected}にあります（入力は${actual}）。都道府県をご確認ください。`,
} as const satisfies Fault<never>;

export const notCovered = {
  rule: 'check.register',
  reason: 'not-covered',
  severity: 'info',
  ja: ({ place, pointTable }: { place: string; pointTable: string }) =>
    `照合した一覧に${place}の点数表${pointTable}の医療機関がないため、照合していません。`,
} as const satisfies Fault<never>;

export const rowsNotCovered = {
  rule: 'check.register',
  reason: 'rows-not-covered',
  severity: 'info',
  ja: ({ rows, places }: { rows: number; places: string }) =>
    `${rows}行は照合していません：渡された一覧に、次の都道府県・点数表の医療機関がありません（${places}）。その一覧も --register で渡してください。`,
} as const satisfies Fault<never>;

export const registerLists = {
  rule: 'check.register',
  reason: 'lists',
  severity: 'info',
  ja: ({ lists, count }: { lists: string; count: number }) =>
    `次の一覧の${count}件と照合しました: ${lists}。一覧の作成後の指定や廃止はわかりません。`,
} as const satisfies Fault<never>;
