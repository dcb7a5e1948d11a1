/**
 * Runs the generated SQL, the scripts for JavaScript functions and `iryokikan filter` in the engines
 * themselves and compares them with the library: `npm run test:engines -- [CASES.json …]`. What an
 * engine needs is installed into `.engines/` when it is missing.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { udfEntries, udfScript } from '../../scripts/udf-scripts.js';
import { bundled } from '../bundle.js';
import { randomOf } from '../check/noise.js';
import { chdb } from './chdb.js';
import { clickhouse } from './clickhouse.js';
import { duckdb } from './duckdb.js';
import { duckdbGuide } from './duckdb-guide.js';
import { type Engine, type Question, SPEED_ROWS, speedOf } from './engine.js';
import { NotToBeHad } from './install.js';
import { postgres } from './postgres.js';
import { allRows, speedCodes, tsvOf } from './rows.js';
import { emptyV8 } from './udf.js';

/** The command itself, on the same codes. */
const ours: Engine = {
  name: 'iryokikan check --no-unique',
  async run({ codes, command, folder }) {
    const csv = join(folder, 'codes.csv');
    execFileSync('sh', ['-c', `(echo code; cat "${codes}") > "${csv}"`]);
    const call = (...args: readonly string[]) =>
      speedOf(() =>
        execFileSync(process.execPath, [command, ...args], {
          stdio: [openSync(codes, 'r'), 'ignore', 'ignore'],
        }),
      );
    const speed = await call('check', csv, '--no-unique', '--no-config', '--format', 'json');
    const filter = await call('filter', '--only', 'verdict');
    const note = `iryokikan filter ${Math.round(filter / 1000)} thousand codes a second`;
    return { answers: 0, differences: [], speed, note };
  },
};

const engines: readonly Engine[] = [emptyV8, duckdb, duckdbGuide, chdb, postgres, clickhouse, ours];

const folder = mkdtempSync(join(tmpdir(), 'iryokikan-engines-'));
chmodSync(folder, 0o755);
let failed = 0;
try {
  const command = await bundled('src/cli/bin.ts');
  for (const [name, entry] of Object.entries(udfEntries)) {
    writeFileSync(join(dirname(command), `${name}.js`), udfScript(entry));
  }
  const rows = allRows(['fixtures/conformance/institution-code.json', ...process.argv.slice(2)]);
  const question: Question = {
    rows,
    tsv: join(folder, 'rows.tsv'),
    codes: join(folder, 'codes.tsv'),
    command,
    folder,
  };
  writeFileSync(question.tsv, tsvOf(rows));
  writeFileSync(question.codes, `${speedCodes(randomOf(1), SPEED_ROWS).join('\n')}\n`);
  console.log(`${rows.length} rows, ${SPEED_ROWS} codes for the speed`);
  const only = process.env['ENGINES'];
  for (const engine of engines.filter(({ name }) => !only || name.startsWith(only))) {
    const start = performance.now();
    try {
      const { answers, differences, speed, note } = await engine.run(question);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const fast =
        speed === undefined ? '' : `, ${Math.round(speed / 1000)} thousand codes a second`;
      const word = differences.length === 0 ? 'ok  ' : 'FAIL';
      const counts = answers === 0 ? '' : `: ${answers} answers, ${differences.length} differences`;
      console.log(
        `${word}  ${engine.name}${counts}${fast}${note ? `; ${note}` : ''} (${seconds} s)`,
      );
      for (const difference of differences.slice(0, 5)) console.log(`      ${difference}`);
      if (differences.length > 0) failed++;
    } catch (error) {
      if (error instanceof NotToBeHad) console.log(`skipped  ${engine.name}: ${error.message}`);
      else {
        failed++;
        console.log(
          `FAIL  ${engine.name}: ${error instanceof Error ? error.stack : String(error)}`,
        );
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
// An engine within this process may still have threads.
process.exit(failed === 0 ? 0 : 1);
