import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Zip } from '../../../../src/cli/inputs/archive/opened-zip.js';
import { openZip, type PackedSource } from '../../../../src/cli/inputs/archive/zip.js';
import { Package } from '../../../../src/cli/inputs/workbook/package.js';
import { openWorkbook } from '../../../../src/cli/inputs/workbook/workbook.js';
import { bundled } from '../../../bundle.js';
import { largeWorkbook } from './large-workbook.js';
import { xlsxOf } from './workbook-writer.js';

const ROWS = 20_000;
const rows = Array.from(
  { length: ROWS },
  (_, at) =>
    `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t>架空診療所第${at + 1}号</t></is></c><c r="B${at + 1}"><v>${at}</v></c></row>`,
);
const xml = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
const bytes = xlsxOf({ sheets: [{ name: '名簿', xml }], deflate: true });
const folder = mkdtempSync(join(tmpdir(), 'iryokikan-streaming-'));
const path = join(folder, 'a.xlsx');
writeFileSync(path, bytes);

/** A ZIP file that tells how much of it was unpacked. */
async function counted(source: PackedSource): Promise<{ zip: Zip; read: () => number }> {
  const zip = await openZip(source);
  let read = 0;
  const counting: Zip = {
    ...zip,
    async *read(member) {
      for await (const chunk of zip.read(member)) {
        read += chunk.length;
        yield chunk;
      }
    },
  };
  return { zip: counting, read: () => read };
}

describe('a long sheet', () => {
  it.each([
    ['a file', path],
    ['bytes', readFileSync(path)],
  ])('of %s is read while its rows are taken', async (_, source) => {
    const { zip, read } = await counted(source);
    const workbook = await openWorkbook(new Package(zip));
    const batches = workbook.rows(workbook.sheets[0] as never);
    const first = await batches.next();
    const atFirst = read();
    const seen = [...(first.value ?? [])].map(({ rowNumber }) => rowNumber);
    expect(seen.length).toBeLessThan(ROWS / 10);
    // The sheet once to its end for what is merged, and then no further than asked for.
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(read()).toBe(atFirst);
    for await (const batch of batches) seen.push(...batch.map(({ rowNumber }) => rowNumber));
    expect(seen).toEqual(rows.map((_row, at) => at + 1));
    expect(read()).toBeGreaterThan(atFirst + xml.length / 2);
    workbook.close();
  });

  it('may be left before its end', async () => {
    const workbook = await openWorkbook(new Package(await openZip(path)));
    for await (const batch of workbook.rows(workbook.sheets[0] as never)) {
      expect(batch[0]?.rowNumber).toBe(1);
      break;
    }
    workbook.close();
  });

  it('takes no more memory than its texts', async () => {
    const script = await bundled('test/cli/inputs/workbook/read-large.ts');
    const large = join(folder, 'large.xlsx');
    const memoryOf = (count: number) => {
      writeFileSync(large, largeWorkbook(count));
      const result = JSON.parse(
        execFileSync(process.execPath, [script, large], { encoding: 'utf8' }),
      );
      expect(result.count).toBe(count + 1);
      return result.memory as number;
    };
    // 100,000 rows are 38 MB of XML for the cells alone.
    expect(memoryOf(100_000)).toBeLessThan(160);
  }, 60_000);
});
