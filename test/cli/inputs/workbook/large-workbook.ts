import { xlsxOf } from './workbook-writer.js';

const table = ['医科', '歯科', '調剤'];

/** The cells of a row of a register of institutions that do not exist: all different, as in a real one. */
function largeRow(at: number): readonly string[] {
  return [
    String(at + 1),
    '沖縄県',
    table[at % 3] as string,
    String(9_000_000 + at),
    `架空診療所第${at}号`,
    `架空市見本町${at % 50_000}番地`,
    String(at % 500),
    '2026-04-01',
  ];
}

const largeHeader = [
  ...['項番', '都道府県', '点数表', '医療機関番号', '医療機関名称', '所在地', '病床数', '指定日'],
];

/** Text as UTF-8, joined now and then: long texts made of many small ones are slow. */
function collector() {
  const parts: Buffer[] = [];
  let text = '';
  return {
    add(more: string) {
      text += more;
      if (text.length < 2 ** 20) return;
      parts.push(Buffer.from(text));
      text = '';
    },
    end: () => Buffer.concat([...parts, Buffer.from(text)]),
  };
}

/** A workbook of so many rows as Excel writes it: texts shared, with their readings, numbers by formats. */
export function largeWorkbook(rows: number): Buffer {
  const sheet = collector();
  const list = collector();
  const known = new Map<string, number>();
  const shared = (text: string) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    list.add(`<si><t>${text}</t><rPh sb="0" eb="2"><t>カクウ</t></rPh></si>`);
    known.set(text, known.size);
    return known.size - 1;
  };
  const text = (at: string, of: string) => `<c r="${at}" s="1" t="s"><v>${shared(of)}</v></c>`;
  sheet.add('<worksheet><sheetData><row r="1">');
  largeHeader.forEach((name, at) => {
    sheet.add(text(`${String.fromCharCode(65 + at)}1`, name));
  });
  sheet.add('</row>');
  for (let at = 0; at < rows; at++) {
    const [number, prefecture, kind, code, name, address, beds] = largeRow(at);
    const r = at + 2;
    const cells = [
      `<c r="A${r}" s="1"><v>${number}</v></c>`,
      text(`B${r}`, prefecture as string),
      text(`C${r}`, kind as string),
      at % 2 === 0 ? `<c r="D${r}" s="1"><v>${code}</v></c>` : text(`D${r}`, code as string),
      text(`E${r}`, name as string),
      text(`F${r}`, address as string),
      `<c r="G${r}" s="0"><v>${beds}</v></c>`,
      `<c r="H${r}" s="2"><v>46113</v></c>`,
    ];
    sheet.add(`<row r="${r}" spans="1:8">${cells.join('')}</row>`);
  }
  sheet.add('</sheetData></worksheet>');
  return xlsxOf({
    sheets: [{ name: '名簿' }],
    styles: { code: '0000000', date: 14 },
    deflate: true,
    members: {
      'xl/worksheets/sheet1.xml': sheet.end(),
      'xl/sharedStrings.xml': Buffer.concat([
        Buffer.from('<sst>'),
        list.end(),
        Buffer.from('</sst>'),
      ]),
    },
  });
}
