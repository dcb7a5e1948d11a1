/**
 * Runs the tests that deal with dates once under each time zone; given a file of worked cases, the conformance run too.
 * `npm run test:zones [-- CASES.json]`
 */
import { spawnSync } from 'node:child_process';

/** Japan, no offset, far behind and far ahead; Los Angeles changes its clocks, and Japan did until 1951. */
const zones = ['Asia/Tokyo', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];

const folders = ['calendar', 'certificate', 'claims-start', 'designation', 'support-desk']
  .concat(['transitional-measure', 'operation-start', 'milestone', 'e-filing', 'cli'])
  .map((name) => `test/${name}/`);

const [cases] = process.argv.slice(2);
// Biome and its refusals (calendar/lint) do not depend on the zone.
const runs = [['vitest', 'run', ...folders, '--exclude', 'test/calendar/lint.test.ts']];
if (cases !== undefined) runs.push(['tsx', 'test/conformance/run.ts', cases]);

for (const zone of zones) {
  console.log(`--- TZ=${zone}`);
  for (const [program, ...args] of runs) {
    const { status } = spawnSync('npx', ['--no-install', program, ...args], {
      stdio: 'inherit',
      env: { ...process.env, TZ: zone },
    });
    if (status !== 0) {
      console.error(`Failed under TZ=${zone}.`);
      process.exit(1);
    }
  }
}
