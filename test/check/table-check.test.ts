import { expect, it } from 'vitest';
import { createTable } from '../../src/check/columns/table.js';
import { type CheckFinding, type CheckOptions, registerProfile } from '../../src/check/index.js';
import { createReport } from '../../src/check/report.js';
import { emptyRow } from '../../src/check/rows/row.js';
import { createRowText } from '../../src/check/rows/row-text.js';
import { createTableCheck } from '../../src/check/table-check.js';
import { places } from './run.js';

/** Checks rows that were never bytes. */
function check(rows: readonly (readonly string[])[]) {
  const findings: CheckFinding[] = [];
  const options: CheckOptions = { onFinding: (found) => findings.push(found) };
  const report = createReport(options.onFinding, undefined);
  const table = createTable([registerProfile]);
  const text = createRowText({});
  const checked = createTableCheck({
    options,
    table,
    text,
    report,
    copy: undefined,
    kernel: undefined,
  });
  checked.begin(rows.map((cells, index) => ({ line: index + 1, cells, damaged: false })));
  for (const [index, texts] of rows.entries()) {
    if (!report.stopped)
      checked.read({ ...emptyRow('csv'), line: index + 1, count: texts.length, texts });
  }
  if (!report.stopped) checked.end();
  return { told: places(findings), rows: checked.rows, stopped: report.stopped };
}

it('rows of texts are checked like rows of bytes', () => {
  expect(
    check([
      [''],
      ['医療機関等コード', '名称'],
      ['110113719', '架空診療所'],
      [' '],
      ['3410712363'],
      ['0110113719', 'a\n"b"'],
      ['0110113719', 'a', 'b'],
    ]),
  ).toEqual({
    told: [
      '3 医療機関等コード code.excel-damage/leading-zero',
      '5 医療機関等コード code.check-digit/mismatch',
      '7  check.ragged-row/columns',
    ],
    rows: 4,
    stopped: false,
  });
});

it('a table of texts passes over empty rows, and may lack rows or a known column', () => {
  expect(check([['code'], [''], ['0110113719']])).toMatchObject({ told: [], rows: 1 });
  expect(check([['code']]).told).toEqual(['1  check.header/no-rows']);
  expect(check([])).toEqual({ told: ['1  check.header/empty-file'], rows: 0, stopped: true });
  expect(check([['x'], ['y']])).toMatchObject({ rows: 0, stopped: true });
});
