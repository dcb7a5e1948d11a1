import type { TextsOf } from '../core/finding.js';
import type * as faults from './faults.js';

const unread = (column: string, rows: number, all: 'all' | 'some') =>
  `The check digit was not checked (${column}, ${all === 'all' ? '' : 'some: '}${rows} rows)`;
const guessed = (option: string, value: string, example: string) =>
  value === ''
    ? ` ${option} ${example} gives it.`
    : ` ${option} ${value} gives it (a guess from the name of the file: make sure).`;
const kindNames: Readonly<Record<string, string>> = {
  xls: "a workbook in Excel's old form (.xls)",
  xlsb: 'a binary Excel workbook (.xlsb)',
  ods: 'an OpenDocument spreadsheet (.ods)',
  numbers: "a file of Apple's Numbers",
  pdf: 'a PDF file',
  html: 'a web page (HTML)',
  xml: 'an XML file',
  office: 'an Office or similar file that is no spreadsheet',
  'no-workbook': 'an Office file without a sheet',
};

const excessNames: Readonly<Record<string, string>> = {
  'unpacked-size': 'bytes when unpacked',
  'packing-ratio': 'times its packed size',
  members: 'files in it',
  strings: 'texts',
  rows: 'rows',
  columns: 'columns',
  'cell-size': 'characters in a cell',
  'row-size': 'characters in a row',
  'merged-ranges': 'merged cells',
  depth: 'levels of XML',
};

/**
 * The English texts of what this concept finds, for `messageOf`. Source: none, words of this
 * package.
 *
 * @example
 * import { checkTexts } from 'iryokikan/en';
 * Object.values(checkTexts).every((text) => typeof text === 'function') //=> true
 */
export const checkTexts: TextsOf<typeof faults> = {
  'check.duplicate/code': ({ first }) =>
    `Line ${first} has the same institution code. A ten-digit code belongs to one institution: check both lines.`,
  'check.not-checked/duplicates': () =>
    'Duplicates were not looked for: there is no column of ten-digit codes, nor prefecture, point table and institution code together.',
  'check.not-checked/consecutive': ({ rows }) =>
    `Of the rows, ${rows} have the code of the row above: they belong to one institution and count as no duplicates.`,
  'check.not-checked/point-table': ({ column, rows, all, pointTable }) =>
    `${unread(column, rows, all)}: ${all === 'all' ? 'there is no column of point tables' : 'the point table is not known'}.${guessed('--point-table', pointTable, '1')}`,
  'check.not-checked/prefecture': ({ column, rows, all, prefecture }) =>
    `${unread(column, rows, all)}: ${all === 'all' ? 'there is no column of prefectures' : 'the prefecture is not known'}.${guessed('--prefecture', prefecture, '13')}`,
  'check.not-checked/both-parts': ({ column, rows, all, prefecture, pointTable }) =>
    `${unread(column, rows, all)}: ${all === 'all' ? 'there are no columns of prefectures and point tables' : 'prefecture and point table are not known'}.${guessed('--prefecture', prefecture, '13')}${guessed('--point-table', pointTable, '1')}`,
  'check.not-checked/other-institution': ({ column, rows }) =>
    `The check digit was not checked (${column}, ${rows} rows): these are numbers of other institutions, whose prefecture or point table is not known. A header with 「（医科）」 and the like tells the point table.`,
  'check.not-checked/columns': ({ columns }) =>
    `Columns not checked: ${columns} (--column 'HEADER=KIND' checks one, --column 'HEADER=ignore' says that one is not to be checked).`,
  'check.not-checked/unnamed': ({ columns }) =>
    `Columns without a header (${columns} from the left) were not checked. To check one, give it a header, or say --no-header and --column 'position=kind'.`,
  'check.not-checked/free-text': ({ columns }) =>
    `Of columns of free text only whether they are filled in was checked: ${columns}.`,
  'check.not-checked/continued': ({ rows }) =>
    `The records of this table take several lines: ${rows} that go on without a code were not checked.`,
  'check.not-checked/absent': ({ columns }) =>
    `There is no column of the kinds that --require names, so they were not checked: ${columns}. Check the headers.`,
  'check.header-row/found': ({ from, to }) =>
    `${from === to ? `Line ${from} was` : `Lines ${from} to ${to} were`} taken for the header. Use --header-row if that is wrong.`,
  'check.header-row/no-row': ({ line }) =>
    `There is no line ${line} (--header-row). Check the number of the line.`,
  'check.header-row/below': ({ rows }) =>
    `From here on ${rows} rows look like totals or notes, and were not checked. If they are data, check the cells of their codes.`,
  'check.values/prefecture': ({ expected, actual }) =>
    `The prefectures of this row differ (${expected} and ${actual}). Check which is right.`,
  'check.values/point-table': ({ digit, name }) =>
    `The number of the point table (${digit}) and its name differ (${name}). It is 1 medical, 3 dental, 4 pharmacy or 6 visiting nursing.`,
  'check.values/invisible': ({ characters }) =>
    `It holds invisible characters (${characters}), which were passed over (--fix removes them).`,
  'check.values/several-codes': ({ count }) =>
    `The cell holds ${count} codes; each was checked. Write one code in a cell (the first is suggested).`,
  'check.values/separators': ({ form }) =>
    `The numbers of this column are set apart as ${form}. They were checked without the marks (--fix removes them).`,
  'check.encoding/end-mark': () =>
    'The mark of the end of a file (0x1A) stands in the middle. Look whether files were joined, and remove the mark.',
  'check.ragged-row/columns': ({ expected, actual, header }) =>
    `Line ${header} has ${expected} columns, this one ${actual}. Its cells may have shifted, so they were not checked. Correct the separators or quotes.`,
  'check.encoding/undecodable': ({ encoding }) =>
    `There are bytes that are no ${encoding} text. Save the file in the right encoding, or name it with --encoding.`,
  'check.encoding/other': ({ encoding }) =>
    `The file is in ${encoding}. Save it as UTF-8 or Shift_JIS (an editor that asks for the encoding will do, or iconv).`,
  'check.encoding/utf-16': () =>
    'This file is UTF-16. Save it as UTF-8 or Shift_JIS CSV (in Excel: "CSV UTF-8").',
  'check.header/empty-file': () =>
    'The file is empty. Pass a file with data (a CSV begins with a header).',
  'check.header/no-rows': () =>
    'There is a header, but no row of data. Check that the file was not cut off.',
  'check.header/not-comma': ({ separator }) =>
    `The header seems to be separated by ${separator === 'tab' ? 'tabs' : separator === 'semicolon' ? 'semicolons' : 'carriage returns alone'}. Save the file as CSV: commas, and LF or CRLF at the end of each line.`,
  'check.header/no-known-column': ({ columns }) =>
    `There is no column that can be checked. One of the first 30 rows, or the first object of NDJSON, must name one of: ${columns}. Name other headers with --column, their line with --header-row; use --no-header where there is none.`,
  'check.header/repeated-column': ({ name, first, second }) =>
    `Columns ${first} and ${second} both hold "${name}". Keep one of them (--column 'HEADER=ignore' leaves one out).`,
  'check.header/misspelt': ({ position, name }) =>
    `The header of column ${position} looks like a slip of "${name}". This column was not checked. Correct its header.`,
  'check.header/settled': ({ name, label }) =>
    `The column "${name}" was checked as "${label}": its first value has that many digits. Use --column if that is wrong.`,
  'check.header/no-given-column': ({ name, count, headers }) =>
    `This file has no column "${name}" (--column). ${headers === '' ? `It has ${count} columns. Name them by their headers, or where there is no header by numbers from 1.` : `Choose one of its headers: ${headers}.`}`,
  'check.header/unknown-key': ({ key, keys }) =>
    `There is no kind of column "${key}" (--column). It is one of: ${keys}. Files of forms take the field names of the form.`,
  'check.header/no-positions': () =>
    "Without a header, name the columns to check by number, such as --no-header --column '1=code'.",
  'check.csv/unclosed-quote': () =>
    'The quote that opens here is never closed. Nothing from this line on was checked. Close the quote or remove it.',
  'check.csv/stray-quote': () =>
    'There is text right behind a closing quote: one quote is missing or too many. This row was not checked. Correct the quotes.',
  'check.csv/row-too-long': ({ limit }) =>
    `This row is longer than ${limit} bytes. Nothing from this line on was checked. Look for a lost line break or quote.`,
  'check.ndjson/not-object': () =>
    'This line is no JSON object ({"name": value, …}) and was not checked. Write one object on each line.',
  'check.ndjson/truncated': () =>
    'The last line does not end as a JSON object. Check that the file was not cut off.',
  'check.ndjson/number': () =>
    'This is a number without quotes. Codes and numbers are written as text (a number loses the zeros in front). Put it in quotes, such as "0110113719".',
  'check.ndjson/nested': ({ names, count }) =>
    `${count === 1 ? 'One value is an object or a list' : `${count} values are objects or lists`} (${names}). Only texts on the first level are checked. Name one within, such as --column 'identifier.0.value=code': names and positions from 0, joined by dots.`,
  'check.ndjson/array': () =>
    'This is a JSON array. Write one object on each line instead (NDJSON, JSON Lines), for example with jq -c ".[]" data.json.',
  'check.file/unreadable': ({ cause }) =>
    cause === 'ENOENT'
      ? 'There is no such file. Check the path.'
      : cause === 'EISDIR'
        ? "This is a folder. Name the files in it, such as 'folder/**/*.csv' (in quotes)."
        : cause === 'EACCES' || cause === 'EPERM'
          ? `Reading this file is not permitted (${cause}). Check its permissions.`
          : `The file could not be read to its end (${cause}). Check permissions and connection.`,
  'check.file/damaged-gzip': ({ cause }) =>
    cause === 'Z_BUF_ERROR'
      ? 'This gzip file ends too early. Only what could be unpacked was checked. Fetch the file again.'
      : `This gzip file is damaged (${cause}). Only what could be unpacked was checked. Fetch the file again.`,
  'check.file/kind': ({ kind }) =>
    `This is ${kindNames[kind] ?? kind}, which cannot be read. ${kind === 'pdf' ? 'Get the table as an Excel workbook (.xlsx) or CSV.' : 'Open it in Excel or the like, and save it as an Excel workbook (.xlsx) or CSV.'}`,
  'check.file/encrypted': () =>
    'This file is protected by a password and cannot be read. Pass one without a password.',
  'check.file/damaged-package': ({ cause, member }) =>
    `${cause === 'truncated' ? 'This file ends too early' : cause === 'unsupported' ? 'This file is packed in a way that is not supported' : cause === 'doctype' ? 'Its XML declares a document type, which is refused for safety' : 'This file is damaged'}${member === '' ? '' : ` (${member})`}. Only what could be read was checked. Fetch the file again, or open it in Excel and save it anew.`,
  'check.file/too-large': ({ what, limit }) =>
    `Reading was given up: there are more than ${limit} ${excessNames[what] ?? what}. Split the file, or save it as CSV.`,
  'check.workbook/hidden-sheets': ({ sheets }) =>
    `Hidden sheets (${sheets}) were not checked. Name one with --sheet to check it.`,
  'check.workbook/no-table': ({ sheets }) =>
    `Sheets without a column that can be checked (${sheets}) were passed over. To check one, name it with --sheet and its columns with --column.`,
  'check.workbook/no-sheet': ({ sheet, sheets }) =>
    `There is no sheet "${sheet}" (--sheet). Give one of these names, or a number from 1: ${sheets}.`,
  'check.workbook/number-cells': ({ column, address }) =>
    `Cells of column ${column} (such as ${address}) are numbers without a format, not text. A number cannot keep the zeros in front. Format the cells as text and enter the codes again.`,
  'check.workbook/uncomputed': ({ column, address }) =>
    `Formulas in column ${column} (such as ${address}) were saved without their results and checked as empty. Open the file in Excel, save it, and check again.`,
  'check.archive/other-members': ({ members, count }) =>
    `${count === 1 ? 'One file that is no table was' : `${count} files that are no tables were`} not checked: ${members}.`,
  'check.archive/unread-tables': ({ members, count }) =>
    `${count === 1 ? 'One table in a form that is not read, or an archive within this one, was' : `${count} tables in forms that are not read, or archives within this one, were`} not checked: ${members}. Unpack them and check them as Excel workbooks (.xlsx) or CSV.`,
  'check.archive/no-table': () =>
    'This archive holds no table that can be checked (.csv, .tsv, .ndjson, .xlsx, .xlsm, .UKE). Check what is in it.',
  'check.uke/other-records': ({ kinds, count, others }) =>
    `This is a claims file (UKE): only records that name an institution (${kinds}) were checked, not the ${count} others (${others}).`,
  'check.uke/no-institution': () =>
    'This claims file (UKE) has no record that names an institution (IR, UK, YK, HM). Name another form of the input with --input.',
  'check.uke/short-record': ({ kind }) =>
    `This ${kind} record lacks items of prefecture, point table and institution code. Check that it was not cut off.`,
  'check.file/changed': () =>
    'The file was written to while it was checked: this result is not to be trusted. Check again when the writing is done.',
  'check.file/interrupted': ({ rows, left }) =>
    `Interrupted: of this file only ${rows} rows were checked${left === 0 ? '' : `, and ${left} more files not at all`}.`,
  'check.register/unknown': () =>
    'No list that was given holds this code. Check the code, and whether it was issued after the list was made.',
  'check.register/name': ({ expected, actual }) =>
    `In the list this code is that of "${expected}", not "${actual}". Check the code and the name.`,
  'check.register/prefecture': ({ expected, actual, name }) =>
    `In the list "${name}" with this number is in ${expected}, not in ${actual}. Check the prefecture.`,
  'check.register/not-covered': ({ place, pointTable }) =>
    `The lists hold no institutions of ${place} under point table ${pointTable}, so it was not looked up.`,
  'check.register/rows-not-covered': ({ rows, places }) =>
    `${rows} rows were not looked up: the lists hold no institutions of these prefectures and point tables (${places}). Pass their lists with --register too.`,
  'check.register/lists': ({ lists, count }) =>
    `Looked up among ${count} institutions of ${lists}. What was issued or abolished since is not known.`,
};
