import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byAddress, read, textOf } from './read.js';
import type { MadeCell, MadeWorkbook } from './workbook-writer.js';
import { xlsxOf } from './workbook-writer.js';

const oneRow = (cells: readonly MadeCell[], more: Partial<MadeWorkbook> = {}) =>
  read(xlsxOf({ sheets: [{ name: '名簿', rows: { 1: cells } }], ...more }));
const cellsOf = async (...args: Parameters<typeof oneRow>) =>
  (await oneRow(...args)).flatMap(({ cells }) => cells);
const sheetData = (xml: string) => ({
  name: '名簿',
  xml: `<worksheet><sheetData>${xml}</sheetData></worksheet>`,
});

describe('texts', () => {
  it.each([
    '0123456',
    ' 前後の空白　',
    '　',
    '１行目\n2行目',
    'ＡＢＣ１２３',
    'ﾊﾝｶｸ',
    '髙𠮷邊',
    'a&b<c>"d"',
    '=1+1',
    'TRUE',
    '2026/4/1',
    '\u200b01',
  ])('are exactly those of the cell: %j', async (text) => {
    const [shared] = await cellsOf([text]);
    expect(shared).toEqual({
      column: 1,
      kind: 'text',
      text,
      raw: text,
      format: '',
      zerosByFormat: false,
      isFormula: false,
    });
  });

  it('are read back whatever they are, wherever they stand', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      // XML knows neither of these.
      .filter((each) => !/[\p{Cc}\p{Cs}\ufffe\uffff]|_x/u.test(each));
    const sheet = fc.dictionary(
      fc.integer({ min: 1, max: 3000 }).map(String),
      fc.array(fc.option(text), { minLength: 1, maxLength: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(sheet, fc.boolean(), async (rows, deflate) => {
        const back = await read(xlsxOf({ sheets: [{ name: '名簿', rows }], deflate }));
        const expected = Object.entries(rows).flatMap(([row, cells]) =>
          cells.flatMap((cell, at) => (cell === null ? [] : [[Number(row), at + 1, cell]])),
        );
        const found = back.flatMap(({ rowNumber, cells }) =>
          cells.map(({ column, text }) => [rowNumber, column, text]),
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('leave out how they are read (ふりがな), and join their runs', async () => {
    const made = { runs: ['架空', '診療所'], reading: 'カクウシンリョウジョ' };
    const plain = { runs: ['架空薬局'], reading: 'カクウヤッキョク' };
    const inline = {
      xml: '<c r="C1" t="inlineStr"><is><r><t>架空</t></r><rPh sb="0" eb="2"><t>カクウ</t></rPh><r><t xml:space="preserve"> 医院</t></r></is></c>',
    };
    expect((await cellsOf([made, plain, inline])).map(textOf)).toEqual([
      '架空診療所',
      '架空薬局',
      '架空 医院',
    ]);
  });

  it('undo the escapes of the file form', async () => {
    expect((await cellsOf(['a_x000D_\nb', '_x005F_x000D_', '_x00_'])).map(textOf)).toEqual([
      'a\r\nb',
      '_x000D_',
      '_x00_',
    ]);
  });

  it('may be CDATA', async () => {
    const xml = '<c r="A1" t="inlineStr"><is><t><![CDATA[<0012345>]]></t></is></c>';
    expect((await cellsOf([{ xml }])).map(textOf)).toEqual(['<0012345>']);
  });

  it('are no cells where they are empty', async () => {
    const empty = ['', null, { xml: '<c r="C1" s="0"/>' }, { xml: '<c r="D1"><v></v></c>' }];
    expect(await oneRow([...empty, '末'])).toMatchObject([
      { rowNumber: 1, cells: [{ column: 5, text: '末' }] },
    ]);
  });
});

describe('numbers', () => {
  const shown = async (code: string | number, number: number | string, more = {}) => {
    const made = { styles: { made: code }, ...more };
    const [cell] = await cellsOf([{ number, style: 'made' }], made);
    return cell;
  };

  it.each([
    ['0000000000', 110113719, '0110113719', true],
    ['0000000', 12345, '0012345', true],
    ['0000000', 1234567, '1234567', false],
    ['0000000', 0, '0000000', true],
    ['0000000', '1.2345E4', '0012345', true],
    ['0000000', 12345.6, '0012346', true],
    ['0000000', -12345, '-0012345', true],
    ['00-0000-0', 123456, '01-2345-6', true],
    ['00","0000","0', 112489, '01,1248,9', true],
    ['"第"000"号"', 7, '第007号', true],
    ['#,##0', 1234567, '1,234,567', false],
    ['#,##0_ ;[Red]\\-#,##0\\ ', -1234, '-1,234', false],
    ['0_ ', 12, '12', false],
    ['0.00', 0.5, '0.50', false],
    ['0%', 0.25, '25%', false],
    [1, 12345, '12345', false],
    ['General', 3410712362, '3410712362', false],
    ['@', 110113719, '110113719', false],
    ['h:mm', 0.375, '9:00', false],
    ['[h]:mm', 1.5, '36:00', false],
    [';;;', 5, '', false],
  ])('with the format %s: %s is shown as %s', async (code, value, text, zerosByFormat) => {
    const cell = await shown(code, value);
    expect(cell).toMatchObject({ kind: 'number', text, raw: String(value), zerosByFormat });
    expect(cell?.format).toBe(code === 1 ? '0' : code);
  });

  it.each([
    [110113719, '110113719'],
    ['110113719.0', '110113719'],
    ['3.410712362E9', '3410712362'],
    [131234567890, '131234567890'],
    ['12345678901234567890', '12345678901234600000'],
    ['0.30000000000000004', '0.3'],
    ['-0', '0'],
    ['1E+300', '1E+300'],
  ])('without a format: %s has the digits %s', async (number, text) => {
    const [cell] = await cellsOf([{ xml: `<c r="A1"><v>${number}</v></c>` }]);
    expect(cell).toMatchObject({ kind: 'number', text, format: 'General', zerosByFormat: false });
  });

  it('are shown plainly where their format is none', async () => {
    expect(await shown('0".', 12)).toMatchObject({ kind: 'number', text: '12' });
    expect(await shown(`"${'長'.repeat(2000)}"0`, 12)).toMatchObject({ text: '12' });
    expect(await shown(99, 12)).toMatchObject({ text: '12' });
  });

  it('are text where they are none', async () => {
    const [cell] = await cellsOf([{ xml: '<c r="A1"><v>十二</v></c>' }]);
    expect(cell).toMatchObject({ kind: 'text', text: '十二' });
  });

  it('need no formats to be read', async () => {
    const relations =
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>';
    const members = { 'xl/styles.xml': null, 'xl/_rels/workbook.xml.rels': relations };
    const [cell] = await cellsOf([{ number: 5, style: 'made' }], {
      styles: { made: '000' },
      members,
    });
    expect(cell).toMatchObject({ kind: 'number', text: '5' });
  });
});

describe('dates', () => {
  const dated = async (code: string | number, number: number, is1904 = false) => {
    const made = { styles: { made: code }, is1904 };
    const [cell] = await cellsOf([{ number, style: 'made' }], made);
    return [cell?.kind, cell?.text];
  };

  it.each([
    [14, 46113, '2026-04-01'],
    ['yyyy/m/d;@', 46113, '2026-04-01'],
    ['yyyy"年"m"月"d"日"', 46113, '2026-04-01'],
    ['[$-411]ggge"年"m"月"d"日"', 46113, '2026-04-01'],
    ['[$-411]ge.m.d;@', 46113.75, '2026-04-01'],
    // Excel's own formats in Japan, which are without a code in the file.
    [27, 46113, '2026-04-01'],
    [28, 46113, '2026-04-01'],
    [31, 46113, '2026-04-01'],
    [57, 46113, '2026-04-01'],
    [58, 46113, '2026-04-01'],
    ['yyyy/m/d h:mm', 46113.375, '2026-04-01T09:00'],
    ['yyyy/mm/dd hh:mm:ss', 46112.9999999, '2026-04-01T00:00:00'],
    ['yyyy"年"m"月"', 46113, '2026-04'],
    ['mmm-yy', 46113, '2026-04'],
    ['yyyy', 46113, '2026'],
    ['m"月"d"日"', 46113, '2026-04-01'],
    ['yyyy/m/d', 1, '1900-01-01'],
    // The day that Excel believes in.
    ['yyyy/m/d', 60, '1900-02-29'],
    ['yyyy/m/d', 61, '1900-03-01'],
    ['yyyy/m/d', 2958465, '9999-12-31'],
  ])('with the format %s: %s is %s', async (code, value, text) => {
    expect(await dated(code, value)).toEqual(['date', text]);
  });

  it('of the system that begins in 1904', async () => {
    expect(await dated(14, 46113 - 1462, true)).toEqual(['date', '2026-04-01']);
    expect(await dated(14, 0, true)).toEqual(['date', '1904-01-01']);
  });

  it('beyond the calendar are their number', async () => {
    expect(await dated(14, 2958466)).toEqual(['date', '2958466']);
    expect(await dated(14, -1)).toEqual(['date', '-1']);
  });

  it('may be ISO text in the file', async () => {
    const cell = (value: string) => ({ xml: `<c t="d"><v>${value}</v></c>` });
    const cells = ['2026-04-01T00:00:00', '2026-04-01T00:00:00.000Z', '2026-04-01T09:30:00'];
    expect((await cellsOf(cells.map(cell))).map(({ kind, text }) => [kind, text])).toEqual([
      ['date', '2026-04-01'],
      ['date', '2026-04-01'],
      ['date', '2026-04-01T09:30:00'],
    ]);
  });
});

describe('other kinds', () => {
  it.each([
    ['<c t="b"><v>1</v></c>', 'boolean', 'TRUE', false],
    ['<c t="b"><v>0</v></c>', 'boolean', 'FALSE', false],
    ['<c t="e"><v>#N/A</v></c>', 'error', '#N/A', false],
    ['<c t="str"><f>"0"&amp;A1</f><v>0012345</v></c>', 'text', '0012345', true],
    ['<c t="str"><f>A1&amp;""</f><v></v></c>', 'text', '', true],
    ['<c><f>SUM(A1:A9)</f><v>45</v></c>', 'number', '45', true],
    ['<c><f>SUM(A1:A9)</f></c>', 'uncomputed', '', true],
    ['<c t="e"><f>VLOOKUP(A1,B:C,2,0)</f><v>#REF!</v></c>', 'error', '#REF!', true],
  ])('%s', async (xml, kind, text, isFormula) => {
    const [cell] = await cellsOf([{ xml }]);
    expect(cell).toMatchObject({ kind, text, isFormula });
  });
});

describe('places', () => {
  it('are counted where the file does not say them', async () => {
    const rows = await read(
      xlsxOf({
        sheets: [
          sheetData(
            '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c><v>3</v></c><c r="D4"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>',
          ),
        ],
      }),
    );
    expect(byAddress(rows, textOf)).toEqual({
      A1: '1',
      B1: '2',
      A4: '3',
      D4: '4',
      E4: '5',
      A5: '6',
    });
  });

  it('of a row without a number are those of its cells', async () => {
    const rows = await read(
      xlsxOf({
        sheets: [sheetData('<row><c r="B7"><v>1</v></c></row><row><c><v>2</v></c></row>')],
      }),
    );
    expect(byAddress(rows, textOf)).toEqual({ B7: '1', A8: '2' });
  });

  it('keep the numbers of empty rows', async () => {
    const rows = await read(
      xlsxOf({ sheets: [{ name: '名簿', rows: { 2: ['a'], 3: [], 4: [''], 9: ['b'] } }] }),
    );
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([2, 9]);
  });

  it('of cells out of order are put in order', async () => {
    const rows = await read(
      xlsxOf({
        sheets: [sheetData('<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>')],
      }),
    );
    expect(rows[0]?.cells.map(textOf)).toEqual(['1', '3']);
  });

  it('may carry a prefix of a namespace', async () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>架空</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
    const [row] = await read(xlsxOf({ sheets: [{ name: '名簿', xml }] }));
    expect(row).toMatchObject({ cells: [{ text: '架空' }], merged: [{ left: 1, right: 2 }] });
  });

  it('of a row without cells', async () => {
    expect(await read(xlsxOf({ sheets: [{ name: '空' }] }))).toEqual([]);
    expect(await read(xlsxOf({ sheets: [{ name: '空', xml: '<worksheet/>' }] }))).toEqual([]);
    const xml =
      '<worksheet><sheetData/><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
    expect(await read(xlsxOf({ sheets: [{ name: '空', xml }] }))).toEqual([]);
  });
});
