import { getFormatFromId } from 'numfmt';
import { type NumberFormat, numberFormat } from './displayed.js';
import type { Package } from './package.js';

/** The format of each style that cells refer to. */
export type Styles = (style: number) => NumberFormat;

/** Reads the formats of cells; the others of their look are passed over. */
export async function readStyles(
  parts: Package,
  name: string | undefined,
  is1904: boolean,
): Promise<Styles> {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  // A part that is named and missing is a fault: without it numbers would be shown without their
  // zeros.
  if (name !== undefined) {
    let isCells = false;
    await parts.readHeld(name, {
      open(element, { numFmtId = '0', formatCode = '' }) {
        if (element === 'cellXfs') isCells = true;
        else if (element === 'numFmt') codes.set(Number(numFmtId), formatCode);
        else if (element === 'xf' && isCells) ids.push(Number(numFmtId));
      },
      close(element) {
        if (element === 'cellXfs') isCells = false;
      },
    });
  }
  const formats = new Map<number, NumberFormat>();
  const general = numberFormat('General', is1904);
  return (style) => {
    const id = ids[style];
    if (id === undefined) return general;
    let known = formats.get(id);
    if (known === undefined) {
      // Numbers below 164 name formats of Excel's own, of which some are those of Japan.
      known = numberFormat(codes.get(id) ?? getFormatFromId(id, 'ja') ?? 'General', is1904);
      formats.set(id, known);
    }
    return known;
  };
}
