import { type MadeMember, zipOf } from '../archive/zip-writer.js';

const office = 'http://schemas.openxmlformats.org/';
const strictOffice = 'http://purl.oclc.org/ooxml/';

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A text of several runs, or with its reading (ふりがな), as the XML of a shared or an inline text. */
interface MadeText {
  readonly runs: readonly string[];
  readonly reading?: string;
}

/** What a cell is made of: a text, a number, or the XML of the whole cell where neither will do. */
export type MadeCell =
  | string
  | number
  | null
  | MadeText
  | { readonly number: number | string; readonly style: string }
  | { readonly xml: string };

export interface MadeSheet {
  readonly name: string;
  readonly state?: string;
  /** Rows by their numbers. */
  readonly rows?: Readonly<Record<number, readonly MadeCell[]>>;
  /** The XML instead, from `<worksheet …>` on. */
  readonly xml?: string;
  readonly merged?: readonly string[];
  /** The last word of the type of its part. */
  readonly type?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** Codes of formats by the names that cells call them; `General` is there without. A number is one of Excel's own. */
  readonly styles?: Readonly<Record<string, string | number>>;
  readonly is1904?: boolean;
  /** Packed as Excel does. The bytes are then not the same in every version of Node. */
  readonly deflate?: boolean;
  /** The namespaces of "Strict Open XML". */
  readonly strict?: boolean;
  /** Members instead of those that are made, or more; null leaves one out. */
  readonly members?: Readonly<Record<string, string | Uint8Array | null>>;
  readonly memberOptions?: Readonly<Record<string, Partial<MadeMember>>>;
}

const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

const preserved = (text: string) => `<t xml:space="preserve">${escapeXml(text)}</t>`;

/** The XML within `<si>` or `<is>`. */
function textXml(text: string | MadeText): string {
  if (typeof text === 'string') return preserved(text);
  const [only = '', ...others] = text.runs;
  const runs =
    others.length === 0
      ? preserved(only)
      : text.runs.map((run) => `<r><rPr><b/></rPr>${preserved(run)}</r>`).join('');
  const reading = text.reading
    ? `<rPh sb="0" eb="2"><t>${text.reading}</t></rPh><phoneticPr fontId="1"/>`
    : '';
  return runs + reading;
}

/** An .xlsx file, part by part: small, the same bytes each time, and able to be wrong. */
export function xlsxOf(book: MadeWorkbook): Buffer {
  const base = book.strict ? strictOffice : office;
  const main = book.strict ? `${base}spreadsheetml/main` : `${base}spreadsheetml/2006/main`;
  const relations = book.strict
    ? `${base}officeDocument/relationships`
    : `${base}officeDocument/2006/relationships`;
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const strings: string[] = [];
  const styleNames = Object.keys(book.styles ?? {});

  const cellXml = (cell: MadeCell, row: number, column: number): string => {
    const at = `${letters(column)}${row}`;
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
    if (typeof cell === 'object' && 'xml' in cell) return cell.xml;
    if (typeof cell === 'object' && 'number' in cell) {
      return `<c r="${at}" s="${styleNames.indexOf(cell.style) + 1}"><v>${cell.number}</v></c>`;
    }
    const xml = `<si>${textXml(cell)}</si>`;
    if (!strings.includes(xml)) strings.push(xml);
    return `<c r="${at}" t="s"><v>${strings.indexOf(xml)}</v></c>`;
  };

  const sheetXml = ({ rows = {}, merged = [] }: MadeSheet) =>
    [
      `<worksheet xmlns="${main}"><sheetData>`,
      ...Object.entries(rows).map(
        ([row, cells]) =>
          `<row r="${row}">${cells.map((cell, at) => cellXml(cell, Number(row), at + 1)).join('')}</row>`,
      ),
      '</sheetData>',
      merged.length > 0
        ? `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
        : '',
      '</worksheet>',
    ].join('');

  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const relationshipsXml = (...all: readonly string[]) =>
    `<Relationships xmlns="${office}package/2006/relationships">${all.join('')}</Relationships>`;

  const codes = Object.values(book.styles ?? {});
  const own = codes.map((code, at) => (typeof code === 'number' ? code : 176 + at));
  const made = codes.flatMap((code, at) =>
    typeof code === 'number'
      ? []
      : `<numFmt numFmtId="${own[at]}" formatCode="${escapeXml(code)}"/>`,
  );
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="${office}package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${book.sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`,
    '_rels/.rels': relationshipsXml(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}">${book.is1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${book.sheets.map(({ name, state }, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      ...book.sheets.map(({ type = 'worksheet' }, at) =>
        relationship(`rId${at + 1}`, type, `worksheets/sheet${at + 1}.xml`),
      ),
      relationship('rIdStyles', 'styles', 'styles.xml'),
      relationship('rIdStrings', 'sharedStrings', 'sharedStrings.xml'),
    ),
    ...Object.fromEntries(
      book.sheets.map((sheet, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        sheet.xml ?? sheetXml(sheet),
      ]),
    ),
    'xl/styles.xml': `<styleSheet xmlns="${main}">${made.length > 0 ? `<numFmts count="${made.length}">${made.join('')}</numFmts>` : ''}<fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${codes.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${own.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  };
  parts['xl/sharedStrings.xml'] =
    `<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.join('')}</sst>`;
  Object.assign(parts, book.members);
  return zipOf(
    Object.entries(parts).flatMap(([name, content]) =>
      content === null
        ? []
        : [
            {
              name,
              content: typeof content === 'string' ? head + content : content,
              deflate: book.deflate ?? false,
              ...book.memberOptions?.[name],
            },
          ],
    ),
  );
}
