import { encode } from '../../../../src/check/rows/encoding.js';
import { institutionCheckDigit } from '../../../../src/institution-code/index.js';
import { zipOf } from '../archive/zip-writer.js';
import { oleOf } from './ole-writer.js';
import { type MadeCell, xlsxOf } from './workbook-writer.js';

/** A code of 沖縄 in an area that no register has, right to its last digit. */
function codeOf(table: string, serial: number): string {
  const six = `00${String(9900 + serial)}`;
  return `${six}${institutionCheckDigit(`47${table}${six}`)}`;
}

const styles = {
  code: '0000000',
  tenDigits: '0000000000',
  date: 'yyyy"年"m"月"d"日"',
  era: '[$-411]ge.m.d;@',
};

/** 届出受理医療機関名簿: titles, the header in row 4, several rows to an institution, a total, a hidden sheet. */
function bureauList(): Buffer {
  const header = [
    { runs: ['項番'], reading: 'コウバン' },
    '都道府県',
    '点数表',
    '医療機関番号',
    { runs: ['医療機関', '名称'], reading: 'イリョウキカンメイショウ' },
    '医療機関所在地',
    '病床数',
    '受理届出名称',
    '算定開始年月日',
  ];
  const institutions = [1, 2, 3, 4, 5].flatMap((serial) => {
    const code = codeOf('1', serial);
    const name = { runs: [`架空第${serial}診療所`], reading: 'カクウシンリョウジョ' };
    const address = `架空市見本町${serial}番地\nみほんビル${serial}階`;
    return ['初診料の注の届出', '在宅の届出'].map((filing, at) => [
      '沖縄県',
      '医科',
      // As text and as a number whose format shows the zeros.
      serial % 2 === 0 ? { number: Number(code), style: 'code' } : code,
      name,
      address,
      serial === 3 ? 19 : null,
      filing,
      { number: 45_748 + serial * 30 + at, style: at === 0 ? 'era' : 'date' },
    ]);
  });
  const rows: Record<number, readonly MadeCell[]> = {
    1: [{ runs: ['架空厚生局　', '届出受理医療機関名簿'], reading: 'カクウコウセイキョク' }],
    2: ['', '', '', '', '', '', '', '', '令和7年10月1日 現在'],
    4: header,
  };
  institutions.forEach((cells, at) => {
    // Row 9 stands empty, as between two pages.
    rows[at < 4 ? 5 + at : 6 + at] = [at + 1, ...cells];
  });
  rows[17] = ['総件数', null, null, institutions.length];
  return xlsxOf({
    styles,
    sheets: [
      { name: '医科', rows, merged: ['A1:I1', 'A17:C17'] },
      { name: '作業用', state: 'hidden', rows: { 1: ['code'], 2: ['1'] } },
      { name: '設定', state: 'veryHidden', rows: { 1: ['版', 3] } },
    ],
  });
}

/** Codes as numbers: one column has its zeros by a format, the other has lost them. */
function numbers(): Buffer {
  const rows: Record<number, readonly MadeCell[]> = {
    1: ['医療機関コード', '医療機関番号', '医療機関名称'],
  };
  for (const serial of [11, 12, 13]) {
    const code = codeOf('3', serial);
    rows[serial - 9] = [
      { number: Number(code), style: 'code' },
      Number(code),
      `架空第${serial}歯科医院`,
    ];
  }
  return xlsxOf({ styles, sheets: [{ name: 'Sheet1', rows }] });
}

/** A header over two rows, a row of 必須 below it. */
function twoHeaders(): Buffer {
  return xlsxOf({
    styles,
    sheets: [
      {
        name: '登録',
        rows: {
          2: ['都道府県コード', '医療機関', null, '運用開始日'],
          3: [null, '医療機関コード（医科）', '名称'],
          4: ['必須', '必須', '任意', '必須'],
          5: ['47', codeOf('1', 21), '架空第21診療所', { number: 46_113, style: 'date' }],
          6: ['47', codeOf('1', 22), '架空第22診療所', { number: 46_143, style: 'date' }],
        },
        merged: ['A2:A3', 'B2:C2', 'D2:D3'],
      },
    ],
  });
}

/** コード内容別医療機関一覧表: codes with commas, two in a cell where the institution has two. */
function codeList(): Buffer {
  const apart = (code: string) => `${code.slice(0, 2)},${code.slice(2, 6)},${code.slice(6)}`;
  return xlsxOf({
    sheets: [
      {
        name: 'Sheet1',
        rows: {
          1: ['コード内容別医療機関一覧表'],
          3: ['項番', '医療機関番号', '医療機関名称', '開設者氏名'],
          4: ['1', apart(codeOf('1', 31)), '架空第31診療所', '見本　太郎'],
          5: [
            '2',
            `${apart(codeOf('1', 32))}\n(${apart(codeOf('3', 32))})`,
            '架空第32診療所',
            '見本　花子',
          ],
        },
        merged: ['A1:D1'],
      },
    ],
  });
}

/** As Windows packs a folder in Japan: names in CP932. */
function archive(): Buffer {
  const cp932 = (text: string) => encode(text, 'shift_jis') ?? new Uint8Array();
  const table = `医療機関コード,医療機関名称\r\n${codeOf('4', 41)},架空第41薬局\r\n`;
  return zipOf([
    { name: cp932('架空県/'), content: '' },
    { name: cp932('架空県/医科の表.xlsx'), content: bureauList() },
    { name: cp932('架空県/薬局.csv'), content: cp932(table) },
    { name: cp932('架空県/お読みください.pdf'), content: '%PDF-1.7\n' },
    { name: cp932('架空県/前月分.zip'), content: zipOf([]) },
  ]);
}

/** Lists and nothing else: two tables of text, and a workbook with two sheets of which one lost its zeros. */
function lists(): Buffer {
  const table = (kind: string, name: string) =>
    `医療機関コード,医療機関名称\n${codeOf(kind, 51)},架空第51${name}\n${codeOf(kind, 52)},架空第52${name}\n`;
  const workbook = xlsxOf({
    styles,
    sheets: [
      {
        name: '令和7年',
        rows: {
          1: ['医療機関等コード', '医療機関名称'],
          2: [`471${codeOf('1', 53)}`, '架空第53診療所'],
        },
      },
      {
        name: '令和8年',
        rows: {
          1: ['医療機関番号', '医療機関名称'],
          2: [Number(codeOf('1', 54)), '架空第54診療所'],
        },
      },
    ],
  });
  const lines = `{"code":"471${codeOf('1', 55)}"}\n{"code":471${codeOf('1', 56)}}\n`;
  return zipOf([
    { name: '47_沖縄県/歯科.csv', content: table('3', '歯科医院') },
    { name: '47_沖縄県/薬局.tsv', content: table('4', '薬局').replaceAll(',', '\t') },
    { name: '47_沖縄県/診療所.xlsx', content: workbook },
    { name: '47_沖縄県/番号.ndjson', content: lines },
  ]);
}

/** The bytes of each file in fixtures/workbooks. */
export function workbookFixtures(): Readonly<Record<string, Uint8Array>> {
  return {
    'bureau-list.xlsx': bureauList(),
    'numbers.xlsx': numbers(),
    'two-headers.xlsx': twoHeaders(),
    'code-list.xlsx': codeList(),
    'archive.zip': archive(),
    'lists.zip': lists(),
    'password.xlsx': oleOf(['EncryptionInfo', 'EncryptedPackage']),
  };
}
