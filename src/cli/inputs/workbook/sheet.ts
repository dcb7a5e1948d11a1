import { cellAddress, parseAddress } from '../../../check/rows/address.js';
import { FileFault } from '../archive/file-fault.js';
import type { CellKind, MergedRange, WorkbookCell, WorkbookRow } from './cell.js';
import { plainNumber, restoresZeros } from './displayed.js';
import type { WorkbookLimits } from './limits.js';
import { MergedRows, visible } from './merged.js';
import { richText, unescaped } from './rich-text.js';
import type { SharedStrings } from './shared-strings.js';
import type { Styles } from './styles.js';
import type { Attributes, XmlHandlers } from './xml.js';

export interface SheetContext {
  /** The name of the part, for faults. */
  readonly part: string;
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly merged: readonly MergedRange[];
  readonly limits: WorkbookLimits;
}

/** What is known of a cell while its element is open. */
interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  hasValue: boolean;
  isFormula: boolean;
}

/** An ISO date as it stands in a cell of type `d`, midnight left out. */
const midnight = /T00:00(?::00(?:\.0+)?)?Z?$/;

/** Makes rows of the XML of a sheet; `take` gives those that are whole. */
export function sheetReader(context: SheetContext): {
  readonly handlers: XmlHandlers;
  take(): readonly WorkbookRow[];
} {
  const { part, strings, styles, limits } = context;
  const merged = new MergedRows(context.merged);
  const inline = richText();
  let rows: WorkbookRow[] = [];
  let cells: WorkbookCell[] = [];
  let row = 0;
  let lastRow = 0;
  /** The row says nothing of its number: a cell may. */
  let isRowCounted = false;
  let column = 0;
  let isOrdered = true;
  let rowText = 0;
  let isData = false;
  let isValue = false;
  let cell: OpenCell | undefined;

  const damaged = () =>
    new FileFault('damaged', { member: `${part} ${cellAddress(row, cell?.column ?? column)}` });

  const cellOf = (
    kind: CellKind,
    text: string,
    { column, isFormula, value: raw }: OpenCell,
  ): WorkbookCell => ({
    column,
    kind,
    text,
    raw: kind === 'text' ? text : raw,
    format: '',
    zerosByFormat: false,
    isFormula,
  });

  const numberCell = (of: OpenCell): WorkbookCell => {
    const value = Number(of.value);
    if (of.value.trim() === '' || !Number.isFinite(value)) return cellOf('text', of.value, of);
    const format = styles(of.style);
    const text = format.show(value);
    return {
      column: of.column,
      kind: format.isDate ? 'date' : 'number',
      text,
      raw: of.value,
      format: format.code,
      zerosByFormat: !format.isDate && text !== plainNumber(value) && restoresZeros(text, value),
      isFormula: of.isFormula,
    };
  };

  const contentOf = (of: OpenCell): WorkbookCell => {
    switch (of.type) {
      case 's': {
        const text = /^\d+$/.test(of.value) ? strings.get(Number(of.value)) : undefined;
        if (text === undefined) throw damaged();
        return cellOf('text', text, of);
      }
      case 'inlineStr':
        return cellOf('text', inline.end(), of);
      case 'str':
        return cellOf('text', unescaped(of.value), of);
      case 'b':
        return cellOf('boolean', /^(?:1|true)$/i.test(of.value) ? 'TRUE' : 'FALSE', of);
      case 'e':
        return cellOf('error', of.value, of);
      case 'd':
        return cellOf('date', of.value.replace(midnight, ''), of);
      default:
        return numberCell(of);
    }
  };

  const startRow = ({ r }: Attributes) => {
    isRowCounted = r === undefined;
    row = r === undefined ? lastRow + 1 : Number(r);
    cells = [];
    column = 0;
    isOrdered = true;
    rowText = 0;
  };

  const startCell = ({ r, t = 'n', s = '0' }: Attributes) => {
    const address = r === undefined ? undefined : parseAddress(r);
    if (isRowCounted && address?.row) row = address.row;
    isRowCounted = false;
    const at = address?.column || column + 1;
    if (at > limits.columns) {
      throw new FileFault('columns', { member: part, limit: limits.columns });
    }
    if (at <= column) isOrdered = false;
    column = at;
    cell = { column: at, type: t, style: Number(s), value: '', hasValue: false, isFormula: false };
    inline.start();
  };

  const endCell = (of: OpenCell) => {
    if (!of.hasValue) {
      if (of.isFormula) cells.push(cellOf('uncomputed', '', of));
      return;
    }
    const found = contentOf(of);
    rowText += found.text.length;
    if (rowText > limits.rowText) {
      throw new FileFault('row-size', { member: part, limit: limits.rowText });
    }
    if (found.text !== '' || found.raw !== '' || of.isFormula) cells.push(found);
    // More than there are columns, where several cells claim one.
    if (cells.length > limits.columns) {
      throw new FileFault('columns', { member: part, limit: limits.columns });
    }
  };

  const endRow = () => {
    if (!(Number.isInteger(row) && row > lastRow)) throw damaged();
    if (row > limits.rows) throw new FileFault('rows', { member: part, limit: limits.rows });
    lastRow = row;
    if (!isOrdered) {
      cells.sort((a, b) => a.column - b.column);
      if (cells.some((each, at) => each.column === cells[at - 1]?.column)) throw damaged();
    }
    const ranges = merged.at(row);
    const shown = ranges.length === 0 ? cells : visible(cells, row, ranges);
    if (shown.length > 0) rows.push({ rowNumber: row, cells: shown, merged: ranges });
  };

  return {
    handlers: {
      open(name, attributes) {
        if (name === 'sheetData') isData = true;
        if (!isData) return;
        if (cell === undefined) {
          if (name === 'row') startRow(attributes);
          else if (name === 'c') startCell(attributes);
          return;
        }
        if (name === 'v') {
          isValue = true;
          cell.hasValue = true;
        } else if (name === 'f') cell.isFormula = true;
        else if (name === 'is') cell.hasValue = true;
        else inline.open(name);
      },
      text(piece) {
        if (cell === undefined) return;
        if (isValue) cell.value += piece;
        else inline.add(piece);
      },
      close(name) {
        if (name === 'v') isValue = false;
        else if (name === 'c' && cell) {
          endCell(cell);
          cell = undefined;
        } else if (name === 'row' && isData) endRow();
        else if (name === 'sheetData') isData = false;
        else inline.close(name);
      },
    },
    take() {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}
