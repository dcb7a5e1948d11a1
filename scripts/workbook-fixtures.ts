/** Writes fixtures/workbooks: small workbooks of institutions that do not exist, laid out as bureaus and Excel leave them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { workbookFixtures } from '../test/cli/inputs/workbook/fixtures.js';

const folder = 'fixtures/workbooks';
mkdirSync(folder, { recursive: true });
for (const [name, bytes] of Object.entries(workbookFixtures())) {
  writeFileSync(`${folder}/${name}`, bytes);
}
