import { FileFault } from '../archive/file-fault.js';
import type { WorkbookRow } from './cell.js';
import { readMerged } from './merged.js';
import type { Package } from './package.js';
import { readSharedStrings, type SharedStrings } from './shared-strings.js';
import { sheetReader } from './sheet.js';
import { readStyles, type Styles } from './styles.js';
import { partText, readXml, relationshipId } from './xml.js';

/** Whether a person sees a sheet; `veryHidden` cannot be shown from Excel's menus. */
type SheetState = 'visible' | 'hidden' | 'veryHidden';

export interface WorkbookSheet {
  readonly name: string;
  readonly state: SheetState;
  /** False for a chart or another sheet that has no cells. */
  readonly hasCells: boolean;
}

/** An open workbook. Its sheets are read one at a time. */
export interface Workbook {
  /** In the order of their tabs. */
  readonly sheets: readonly WorkbookSheet[];
  /**
   * The rows of a sheet, some hundred at a time: the next are read when they are asked for. Throws
   * a FileFault, also after the last row where the file was changed while it was read.
   */
  rows(sheet: WorkbookSheet): AsyncGenerator<readonly WorkbookRow[]>;
  close(): void;
}

interface Listed extends WorkbookSheet {
  readonly part: string | undefined;
}

/** The sheets and the system of dates, from the list of the workbook. */
async function readList(
  parts: Package,
  main: string,
): Promise<{ sheets: Listed[]; is1904: boolean; partOf(type: string): string | undefined }> {
  const targets = await parts.relationships(main);
  const sheets: Listed[] = [];
  let is1904 = false;
  await parts.readHeld(main, {
    open(element, attributes) {
      if (element === 'workbookPr') is1904 = /^(?:1|true|on)$/.test(attributes['date1904'] ?? '');
      if (element !== 'sheet') return;
      const { name = '', state = 'visible' } = attributes;
      const target = targets.find(({ id }) => id === relationshipId(attributes));
      // Passed over, it would look like a sheet without rows.
      if (target === undefined) throw new FileFault('damaged', { member: `${main} ${name}` });
      const part = target.type === 'worksheet' ? target.target : undefined;
      const known = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
      sheets.push({ name, state: known, hasCells: part !== undefined, part });
    },
  });
  return {
    sheets,
    is1904,
    partOf: (wanted) => targets.find(({ type }) => type === wanted)?.target,
  };
}

/** Opens a workbook: what all sheets share is read when the first is. */
export async function openWorkbook(parts: Package): Promise<Workbook> {
  const main = await parts.mainPart();
  if (main === undefined || !parts.has(main)) throw new FileFault('no-workbook');
  const { sheets, is1904, partOf } = await readList(parts, main);
  if (sheets.length === 0) throw new FileFault('no-workbook');
  let shared: Promise<readonly [SharedStrings, Styles]> | undefined;
  const readShared = async () =>
    [
      await readSharedStrings(parts, partOf('sharedStrings')),
      await readStyles(parts, partOf('styles'), is1904),
    ] as const;
  return {
    sheets,
    async *rows(sheet) {
      const { part } = sheet as Listed;
      if (part === undefined) return;
      shared ??= readShared();
      const [strings, styles] = await shared;
      const merged = await readMerged(parts, part);
      const { limits } = parts;
      const reader = sheetReader({ part, strings, styles, merged, limits });
      const texts = partText(parts.read(part), part);
      for await (const _ of readXml(texts, part, reader.handlers, limits)) {
        const rows = reader.take();
        if (rows.length > 0) yield rows;
      }
      await parts.assertUnchanged();
    },
    close: () => parts.close(),
  };
}
