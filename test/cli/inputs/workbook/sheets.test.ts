import { describe, expect, it } from 'vitest';
import { cellAddress, parseAddress } from '../../../../src/check/rows/address.js';
import type { PackedSource } from '../../../../src/cli/inputs/archive/zip.js';
import { openContainer } from '../../../../src/cli/inputs/container.js';
import { byAddress, read, textOf } from './read.js';
import { type MadeSheet, xlsxOf } from './workbook-writer.js';

const sheetsOf = async (source: PackedSource) => {
  const container = await openContainer(source);
  if (container.kind !== 'workbook') throw new Error(container.kind);
  container.workbook.close();
  return container.workbook.sheets.map(({ name, state, hasCells }) => [name, state, hasCells]);
};

describe('the sheets of a workbook', () => {
  it('are named in the order of their tabs, with what a person sees of them', async () => {
    const sheets: MadeSheet[] = [
      { name: '医科 & 歯科', rows: { 1: ['一'] } },
      { name: '作業', state: 'hidden', rows: { 1: ['二'] } },
      { name: '設定', state: 'veryHidden', rows: { 1: ['三'] } },
      { name: 'グラフ', type: 'chartsheet' },
      { name: '薬局', state: 'visible', rows: { 1: ['五'] } },
    ];
    const book = xlsxOf({ sheets });
    expect(await sheetsOf(book)).toEqual([
      ['医科 & 歯科', 'visible', true],
      ['作業', 'hidden', true],
      ['設定', 'veryHidden', true],
      ['グラフ', 'visible', false],
      ['薬局', 'visible', true],
    ]);
    const texts = await Promise.all(
      sheets.map(async (_, at) => (await read(book, at))[0]?.cells[0]),
    );
    expect(texts.map((cell) => cell?.text)).toEqual(['一', '二', '三', undefined, '五']);
  });

  it('are found in the strict form, under other names and by paths from the root', async () => {
    const strict = xlsxOf({ strict: true, sheets: [{ name: '名簿', rows: { 1: ['架空'] } }] });
    expect((await read(strict))[0]?.cells.map(textOf)).toEqual(['架空']);
    const relations = (target: string) =>
      `<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="${target}"/></Relationships>`;
    const xml =
      '<worksheet><sheetData><row><c t="str"><v>架空</v></c></row></sheetData></worksheet>';
    for (const target of ['/data/List.XML', '../data/list.xml', './../data//list.xml']) {
      const book = xlsxOf({
        sheets: [{ name: '名簿' }],
        members: {
          'xl/_rels/workbook.xml.rels': relations(target),
          'xl/sharedStrings.xml': null,
          'Data/list.xml': xml,
        },
      });
      expect((await read(book))[0]?.cells.map(textOf)).toEqual(['架空']);
    }
  });

  it('are found without the relationships of the package, and by names with \\', async () => {
    const sheets = [{ name: '名簿', rows: { 1: ['架空'] } }];
    const book = xlsxOf({ sheets, members: { '_rels/.rels': null, '[Content_Types].xml': null } });
    expect(await sheetsOf(book)).toEqual([['名簿', 'visible', true]]);
    const memberOptions = { 'xl/workbook.xml': { name: 'xl\\workbook.xml' } };
    const renamed = xlsxOf({ sheets, memberOptions });
    expect((await read(renamed))[0]?.cells.map(textOf)).toEqual(['架空']);
  });

  it('may be UTF-16', async () => {
    const xml =
      '<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>架空</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
    const little = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, 'utf16le');
    for (const content of [little, Buffer.from(little).swap16()]) {
      const members = { 'xl/worksheets/sheet1.xml': content };
      const [row] = await read(xlsxOf({ sheets: [{ name: '名簿' }], members }));
      expect(row).toMatchObject({ cells: [{ text: '架空' }], merged: [{ right: 2 }] });
    }
  });
});

describe('merged cells', () => {
  const sheet: MadeSheet = {
    name: '名簿',
    rows: {
      1: ['架空厚生局　届出受理医療機関名簿', '隠れた値'],
      3: ['番号', '医療機関', null, '備考'],
      4: [null, '番号', '名称'],
      5: ['1', '2', '3', '4'],
      6: ['隠れた値', '2', '3', '4'],
      9: ['9'],
    },
    merged: ['A1:D1', 'B3:C3', 'D3:D4', 'A3:A4', 'A5:A6', '$A$8:$B$9', 'ばつ', 'A1'],
  };

  it('show the value at the top left, and say which cells are merged', async () => {
    const rows = await read(xlsxOf({ sheets: [sheet] }));
    expect(byAddress(rows, textOf)).toEqual({
      A1: '架空厚生局　届出受理医療機関名簿',
      A3: '番号',
      B3: '医療機関',
      D3: '備考',
      B4: '番号',
      C4: '名称',
      A5: '1',
      B5: '2',
      C5: '3',
      D5: '4',
      B6: '2',
      C6: '3',
      D6: '4',
    });
    const merged = (at: number) =>
      rows
        .find(({ rowNumber }) => rowNumber === at)
        ?.merged.map(({ top, left, bottom, right }) => [top, left, bottom, right]);
    expect(merged(1)).toEqual([[1, 1, 1, 4]]);
    expect(merged(3)).toEqual([
      [3, 1, 4, 1],
      [3, 2, 3, 3],
      [3, 4, 4, 4],
    ]);
    expect(merged(4)).toEqual([
      [3, 1, 4, 1],
      [3, 4, 4, 4],
    ]);
    expect(merged(6)).toEqual([[5, 1, 6, 1]]);
    // All that row 9 holds is hidden by the range above.
    expect(merged(9)).toBeUndefined();
  });

  it('that overlap count as the first of them', async () => {
    const rows = await read(
      xlsxOf({
        sheets: [{ name: '名簿', rows: { 1: ['a', 'b', 'c'] }, merged: ['A1:B1', 'B1:C1'] }],
      }),
    );
    expect(byAddress(rows, textOf)).toEqual({ A1: 'a', C1: 'c' });
    expect(rows[0]?.merged).toHaveLength(1);
  });
});

describe('the names of cells', () => {
  it.each([
    [1, 1, 'A1'],
    [27, 5, 'E27'],
    [1, 26, 'Z1'],
    [1, 27, 'AA1'],
    [9, 702, 'ZZ9'],
    [9, 703, 'AAA9'],
    [1_048_576, 16_384, 'XFD1048576'],
  ])('row %i, column %i is %s', (row, column, address) => {
    expect(cellAddress(row, column)).toBe(address);
    expect(parseAddress(address)).toEqual({ row, column });
    expect(parseAddress(address.toLowerCase())).toEqual({ row, column });
  });

  it('are nothing else', () => {
    expect(parseAddress('A')).toEqual({ row: 0, column: 1 });
    expect(parseAddress('12')).toEqual({ row: 12, column: 0 });
    expect(parseAddress('A1:B2')).toBeUndefined();
    expect(parseAddress('A-1')).toBeUndefined();
  });
});
