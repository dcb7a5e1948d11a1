import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openContainer, openHeld } from '../../../../src/cli/inputs/container.js';
import { workbookFixtures } from './fixtures.js';
import { byAddress, faultOf, read, rowsOf, textOf } from './read.js';

const folder = 'fixtures/workbooks';
const path = (name: string) => `${folder}/${name}`;

describe('the workbooks in fixtures/', () => {
  const fixtures = workbookFixtures();

  it.each(Object.keys(fixtures))('%s is what scripts/workbook-fixtures.ts writes', (name) => {
    expect(readFileSync(path(name)).equals(fixtures[name] as Buffer)).toBe(true);
  });

  it('are no more than those', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(fixtures).sort());
  });
});

describe('a list of a bureau', () => {
  it('is read as a person sees it', async () => {
    const rows = await read(path('bureau-list.xlsx'));
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([
      1, 2, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 17,
    ]);
    const texts = byAddress(rows, textOf);
    expect(texts['A1']).toBe('架空厚生局　届出受理医療機関名簿');
    expect(texts['I2']).toBe('令和7年10月1日 現在');
    expect(rows[2]?.cells.map(textOf)).toEqual([
      '項番',
      '都道府県',
      '点数表',
      '医療機関番号',
      '医療機関名称',
      '医療機関所在地',
      '病床数',
      '受理届出名称',
      '算定開始年月日',
    ]);
    expect(rows[3]?.cells.map(textOf)).toEqual([
      '1',
      '沖縄県',
      '医科',
      '0099013',
      '架空第1診療所',
      '架空市見本町1番地\nみほんビル1階',
      '初診料の注の届出',
      '2025-05-01',
    ]);
    const codes = rows.slice(3, -1).map(({ cells }) => cells.find(({ column }) => column === 4));
    expect(codes.map((cell) => [cell?.kind, cell?.zerosByFormat])).toEqual([
      ['text', false],
      ['text', false],
      ['number', true],
      ['number', true],
      ['text', false],
      ['text', false],
      ['number', true],
      ['number', true],
      ['text', false],
      ['text', false],
    ]);
    expect(codes.every((cell) => /^00\d{5}$/.test(cell?.text ?? ''))).toBe(true);
    expect(rows.at(-1)).toMatchObject({
      cells: [{ text: '総件数' }, { text: '10' }],
      merged: [{ top: 17, left: 1, bottom: 17, right: 3 }],
    });
  });

  it('has sheets that a person does not see', async () => {
    const container = await openContainer(path('bureau-list.xlsx'));
    if (container.kind !== 'workbook') throw new Error(container.kind);
    const { sheets } = container.workbook;
    expect(sheets.map(({ name, state }) => [name, state])).toEqual([
      ['医科', 'visible'],
      ['作業用', 'hidden'],
      ['設定', 'veryHidden'],
    ]);
    expect(await rowsOf(container.workbook, 1)).toMatchObject([{ rowNumber: 1 }, { rowNumber: 2 }]);
    container.workbook.close();
  });
});

describe('codes as numbers', () => {
  it('have their zeros by a format, or have lost them', async () => {
    const [, ...rows] = await read(path('numbers.xlsx'));
    expect(rows).toHaveLength(3);
    for (const { cells } of rows) {
      const [shown, lost] = cells;
      expect(shown).toMatchObject({ kind: 'number', format: '0000000', zerosByFormat: true });
      expect(lost).toMatchObject({ kind: 'number', format: 'General', zerosByFormat: false });
      expect(shown?.text).toBe(`00${lost?.text}`);
    }
  });
});

describe('a header over two rows', () => {
  it('says which cells are merged', async () => {
    const [first, second, third, fourth] = await read(path('two-headers.xlsx'));
    expect(first?.cells.map(({ column, text }) => [column, text])).toEqual([
      [1, '都道府県コード'],
      [2, '医療機関'],
      [4, '運用開始日'],
    ]);
    expect(second?.merged.map(({ left, right }) => [left, right])).toEqual([
      [1, 1],
      [4, 4],
    ]);
    expect(third?.cells.map(textOf)).toEqual(['必須', '必須', '任意', '必須']);
    expect(fourth?.cells.at(-1)).toMatchObject({ kind: 'date', text: '2026-04-01' });
  });
});

describe('two codes in a cell', () => {
  it('stand on two lines', async () => {
    const rows = await read(path('code-list.xlsx'));
    expect(byAddress(rows, textOf)['B5']).toMatch(/^00,9932,\d\n\(00,9932,\d\)$/);
  });
});

describe('an archive', () => {
  it('has its members, and a workbook among them', async () => {
    const container = await openContainer(path('archive.zip'));
    if (container.kind !== 'archive') throw new Error(container.kind);
    const { archive } = container;
    expect(archive.members.map(({ name, kind }) => [name, kind])).toEqual([
      ['架空県/', 'folder'],
      ['架空県/医科の表.xlsx', 'workbook'],
      ['架空県/薬局.csv', 'table'],
      ['架空県/お読みください.pdf', 'other'],
      ['架空県/前月分.zip', 'archive'],
    ]);
    const inner = await openHeld(archive.read(archive.members[1] as never));
    if (inner.kind !== 'workbook') throw new Error(inner.kind);
    expect(await rowsOf(inner.workbook)).toEqual(await read(path('bureau-list.xlsx')));
    archive.close();
  });
});

describe('a workbook with a password', () => {
  it('is told', async () => {
    expect(await faultOf(openContainer(path('password.xlsx')))).toBe('encrypted');
  });
});
