import { mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openContainer, openHeld } from '../../../../src/cli/inputs/container.js';
import { zipOf } from '../archive/zip-writer.js';
import { oleOf } from './ole-writer.js';
import { faultOf, read, readWithin } from './read.js';
import { type MadeWorkbook, xlsxOf } from './workbook-writer.js';

const folder = mkdtempSync(join(tmpdir(), 'iryokikan-workbook-'));
let made = 0;
const file = (content: string | Uint8Array) => {
  const path = join(folder, `${made++}.xlsx`);
  writeFileSync(path, content);
  return path;
};
const book = (more: Partial<MadeWorkbook> = {}) =>
  xlsxOf({ sheets: [{ name: '名簿', rows: { 1: ['code'], 2: ['0110113719', 5] } }], ...more });
const withSheet = (xml: string) =>
  xlsxOf({ sheets: [{ name: '名簿', xml: `<worksheet>${xml}</worksheet>` }] });
const openDocument = (type: string) =>
  zipOf([
    { name: 'mimetype', content: `application/vnd.oasis.opendocument.${type}` },
    { name: 'content.xml', content: '<office:document-content/>' },
  ]);
const officeFile = (target: string) =>
  book({
    members: {
      '_rels/.rels': `<Relationships><Relationship Id="r" Type="http://x/officeDocument" Target="${target}"/></Relationships>`,
    },
  });

describe('a file that is no workbook or archive', () => {
  it.each([
    ['a workbook with a password', oleOf(['EncryptionInfo', 'EncryptedPackage']), 'encrypted'],
    ['Excel of 2003', oleOf(['Workbook', '\u0005SummaryInformation']), 'xls'],
    ['Excel of 1995', oleOf(['Book']), 'xls'],
    ['Word of 2003', oleOf(['WordDocument', '1Table', 'Data', 'Others', 'More']), 'office'],
    ['half of a compound file', oleOf(['Workbook']).subarray(0, 700), 'office'],
    ['LibreOffice', openDocument('spreadsheet'), 'ods'],
    ['a template of LibreOffice', openDocument('spreadsheet-template'), 'ods'],
    ['a text of LibreOffice', openDocument('text'), 'office'],
    ['Numbers', zipOf([{ name: 'Index/Document.iwa', content: 'x' }]), 'numbers'],
    ['the binary form', officeFile('xl/workbook.bin'), 'xlsb'],
    ['Word', officeFile('/word/document.xml'), 'office'],
    ['PowerPoint', officeFile('ppt/presentation.xml'), 'office'],
    ['an Office file without its part', officeFile('xl/other.xml'), 'no-workbook'],
    ['PDF', Buffer.from('%PDF-1.7\n'), 'pdf'],
    ['a page', Buffer.from('\ufeff\n<HTML><body><table>'), 'html'],
    ['a table of HTML', Buffer.from('<table border="1"><tr><td>1'), 'html'],
    ['XML of 2003', Buffer.from('<?xml version="1.0"?><Workbook/>'), 'xml'],
    ['other bytes', Buffer.from('code\n'), 'damaged'],
  ])('is told by its kind: %s', async (_, bytes, kind) => {
    expect(await faultOf(openContainer(bytes))).toBe(kind);
    expect(await faultOf(openContainer(file(bytes)))).toBe(kind);
  });

  it('is told where its parts say nothing', async () => {
    const only = zipOf([{ name: '[Content_Types].xml', content: '<Types/>' }]);
    expect(await faultOf(openContainer(only))).toBe('no-workbook');
    const noSheets = book({ members: { 'xl/workbook.xml': '<workbook><sheets/></workbook>' } });
    expect(await faultOf(openContainer(noSheets))).toBe('no-workbook');
  });

  it('cannot be opened', async () => {
    expect(await faultOf(openContainer(join(folder, 'none.xlsx')))).toBe('ENOENT');
    expect(await faultOf(openContainer(folder))).toBe('EISDIR');
  });
});

describe('a damaged workbook', () => {
  const whole = book({ deflate: true });

  it.each([1, 22, 100, whole.length / 2, whole.length - 40])(
    'without its last %d bytes',
    async (cut) => {
      const bytes = whole.subarray(0, Math.floor(whole.length - cut));
      expect(await faultOf(openContainer(bytes))).toBe('truncated');
      const path = file(whole);
      truncateSync(path, bytes.length);
      expect(await faultOf(openContainer(path))).toBe('truncated');
    },
  );

  it('with bytes behind its end, in its directory, or before its parts', async () => {
    expect(await faultOf(openContainer(Buffer.concat([whole, Buffer.from('x')])))).toBe('damaged');
    for (const signature of ['PK\x01\x02', 'PK\x03\x04']) {
      const bytes = Buffer.from(whole);
      bytes[bytes.lastIndexOf(signature) + 2] = 0x77;
      expect(await faultOf(read(bytes))).toBe('damaged');
    }
  });

  it('with one byte changed is never read as whole', async () => {
    const rows = await read(whole);
    const faults = new Set<unknown>();
    for (let at = 4; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] as number) ^ 0x10;
      const found = await read(bytes).catch((error) => error.kind ?? error);
      // Names, dates and the like may change without a difference.
      if (Array.isArray(found)) expect(found).toEqual(rows);
      else faults.add(found);
    }
    expect([...faults].every((kind) => typeof kind === 'string')).toBe(true);
    expect(faults).toContain('damaged');
  }, 60_000);

  it.each([
    ['a sheet that ends early', withSheet('<sheetData><row r="1"><c r="A1"><v>1</v></c>')],
    [
      'a text that the list has not',
      withSheet('<sheetData><row><c t="s"><v>7</v></c></row></sheetData>'),
    ],
    ['a text of no number', withSheet('<sheetData><row><c t="s"><v>x</v></c></row></sheetData>')],
    [
      'a text without a number',
      xlsxOf({
        sheets: [
          {
            name: 'a',
            xml: '<worksheet><sheetData><row><c t="s"><v></v></c></row></sheetData></worksheet>',
          },
        ],
        members: { 'xl/sharedStrings.xml': '<sst><si><t>架空</t></si></sst>' },
      }),
    ],
    ['a row of no number', withSheet('<sheetData><row r="x"><c><v>1</v></c></row></sheetData>')],
    ['a row twice', withSheet('<sheetData><row r="2"/><row r="2"/></sheetData>')],
    ['rows upwards', withSheet('<sheetData><row r="2"/><row r="1"/></sheetData>')],
    [
      'a cell twice',
      withSheet('<sheetData><row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row></sheetData>'),
    ],
    ['an entity of nobody', withSheet('<sheetData>&ouml;</sheetData>')],
    ['a sheet that is missing', book({ members: { 'xl/worksheets/sheet1.xml': null } })],
    ['formats that are missing', book({ members: { 'xl/styles.xml': null } })],
    ['texts that are missing', book({ members: { 'xl/sharedStrings.xml': null } })],
    ['a list of parts that is missing', book({ members: { 'xl/_rels/workbook.xml.rels': null } })],
    [
      'bytes that are no UTF-8',
      book({
        members: { 'xl/worksheets/sheet1.xml': Buffer.from('<worksheet>\x82\xa0', 'latin1') },
      }),
    ],
    [
      'half a character at the end',
      book({ members: { 'xl/sharedStrings.xml': Buffer.from('<sst>\xe3\x81', 'latin1') } }),
    ],
    ['no XML', book({ members: { 'xl/workbook.xml': Buffer.from('code,name') } })],
  ])('by its content: %s', async (_, bytes) => {
    expect(await faultOf(read(bytes))).toBe('damaged');
  });

  it('names the part, and the cell where there is one', async () => {
    const bytes = withSheet('<sheetData><row r="3"><c r="B3" t="s"><v>7</v></c></row></sheetData>');
    const error = await read(bytes).catch((each) => each);
    expect([error.name, error.member, error.message]).toEqual([
      'FileFault',
      'xl/worksheets/sheet1.xml B3',
      'damaged: xl/worksheets/sheet1.xml B3',
    ]);
  });

  it('whose parts are encrypted or packed in another way', async () => {
    const options = (more: object) => ({ memberOptions: { 'xl/workbook.xml': more } });
    expect(await faultOf(read(book(options({ encrypted: true }))))).toBe('encrypted');
    expect(await faultOf(read(book(options({ method: 14 }))))).toBe('unsupported');
  });

  it('with its own entities', async () => {
    const evil = '<!DOCTYPE w [<!ENTITY a "0110113719"><!ENTITY f SYSTEM "file:///etc/passwd">]>';
    for (const name of ['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']) {
      const members = { [name]: Buffer.from(`${evil}<worksheet>&a;&f;</worksheet>`) };
      expect(await faultOf(read(book({ members })))).toBe('doctype');
    }
  });
});

describe('a workbook that is changed while it is read', () => {
  it.each([
    ['written again', (path: string) => utimesSync(path, 1, 1)],
    ['removed', (path: string) => rmSync(path)],
  ])('is told after its last row: %s', async (_, change) => {
    const path = file(book());
    const container = await openContainer(path);
    if (container.kind !== 'workbook') throw new Error(container.kind);
    const { workbook } = container;
    const rows = workbook.rows(workbook.sheets[0] as never);
    expect((await rows.next()).value).toHaveLength(2);
    change(path);
    expect(await faultOf(rows.next())).toBe('changed');
    workbook.close();
  });
});

describe('ceilings', () => {
  const wide = (column: string) =>
    withSheet(`<sheetData><row r="1"><c r="${column}1"><v>1</v></c></row></sheetData>`);
  const tall = (row: number) =>
    withSheet(`<sheetData><row r="${row}"><c><v>1</v></c></row></sheetData>`);

  it('of columns and rows are those of Excel', async () => {
    expect(await read(wide('XFD'))).toHaveLength(1);
    expect(await faultOf(read(wide('XFE')))).toBe('columns');
    expect(await read(tall(1_048_576))).toHaveLength(1);
    expect(await faultOf(read(tall(1_048_577)))).toBe('rows');
    const same = '<c r="A1"><v>1</v></c>'.repeat(16_385);
    expect(await faultOf(read(withSheet(`<sheetData><row r="1">${same}</row></sheetData>`)))).toBe(
      'columns',
    );
  });

  it('of texts, their bytes and those of a row', async () => {
    const texts = xlsxOf({
      sheets: [{ name: 'a', rows: { 1: ['架空', '見本', '架空', '架空'] } }],
    });
    expect(await readWithin(texts, { strings: 2, stringBytes: 12, rowText: 8 })).toHaveLength(1);
    expect(await faultOf(readWithin(texts, { strings: 1 }))).toBe('strings');
    expect(await faultOf(readWithin(texts, { stringBytes: 11 }))).toBe('strings');
    expect(await faultOf(readWithin(texts, { rowText: 7 }))).toBe('row-size');
  });

  it('of what stands between two tags, and of their depth', async () => {
    const long = (xml: string) => withSheet(`<sheetData>${xml}</sheetData>`);
    const text = long(`<row><c t="str"><v>${'1'.repeat(200_000)}</v></c></row>`);
    expect(await readWithin(text, {})).toHaveLength(1);
    expect(await faultOf(readWithin(text, { textRun: 100_000 }))).toBe('cell-size');
    const comment = long(`<!--${'-'.repeat(0)}${'1'.repeat(200_000)}-->`);
    expect(await faultOf(readWithin(comment, { textRun: 100_000 }))).toBe('cell-size');
    const deep = long('<a>'.repeat(126) + '</a>'.repeat(126));
    expect(await readWithin(deep, {})).toEqual([]);
    const deeper = long('<a>'.repeat(127) + '</a>'.repeat(127));
    expect(await faultOf(readWithin(deeper, {}))).toBe('depth');
  });

  it('of merged ranges', async () => {
    const merged = ['A1:B1', 'A2:B2'];
    const bytes = xlsxOf({ sheets: [{ name: 'a', rows: { 1: ['a'] }, merged }] });
    expect(await readWithin(bytes, { mergedRanges: 2 })).toHaveLength(1);
    expect(await faultOf(readWithin(bytes, { mergedRanges: 1 }))).toBe('merged-ranges');
  });

  it('of what is unpacked: the parts that are held, all together, and how far', async () => {
    const blank = `<worksheet>${' '.repeat(100_000)}<sheetData/></worksheet>`;
    const bytes = xlsxOf({ sheets: [{ name: 'a', xml: blank }], deflate: true });
    const enough = { partBytes: 3000, bytes: 200_000, ratio: 600, ratioFrom: 50_000 };
    expect(await readWithin(bytes, enough)).toEqual([]);
    expect(await faultOf(readWithin(bytes, { ...enough, partBytes: 400 }))).toBe('unpacked-size');
    expect(await faultOf(readWithin(bytes, { ...enough, bytes: 100_000 }))).toBe('unpacked-size');
    expect(await faultOf(readWithin(bytes, { ...enough, ratio: 250 }))).toBe('packing-ratio');
    expect(await faultOf(readWithin(bytes, { ...enough, members: 6 }))).toBe('members');
  });

  it('cannot be passed by sizes that are not true', async () => {
    const blank = `<worksheet>${' '.repeat(300_000)}<sheetData/></worksheet>`;
    const claim = (claimedSize: number) =>
      xlsxOf({
        sheets: [{ name: 'a', xml: blank }],
        deflate: true,
        memberOptions: { 'xl/worksheets/sheet1.xml': { claimedSize } },
      });
    expect(await faultOf(read(claim(1000)))).toBe('damaged');
    expect(await faultOf(read(claim(400_000)))).toBe('damaged');
    expect(await faultOf(read(claim(2 ** 31)))).toBe('packing-ratio');
  });

  it('of a workbook from standard input', async () => {
    const bytes = book();
    async function* lent() {
      const chunk = Buffer.alloc(100);
      for (let at = 0; at < bytes.length; at += 100) {
        bytes.copy(chunk, 0, at);
        yield chunk.subarray(0, Math.min(100, bytes.length - at));
        chunk.fill(0);
      }
    }
    expect((await openHeld(lent())).kind).toBe('workbook');
    expect(await faultOf(openHeld(lent(), bytes.length - 1))).toBe('unpacked-size');
  });
});
