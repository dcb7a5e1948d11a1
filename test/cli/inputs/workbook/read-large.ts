/** A process of its own: reads a workbook to its end and prints its rows and the most memory that was used, in MB. */
import { openContainer } from '../../../../src/cli/inputs/container.js';

const container = await openContainer(process.argv[2] as string);
let count = 0;
// Not `maxRSS`: on Linux it begins with that of the process that started this one.
let memory = 0;
if (container.kind === 'workbook') {
  const { workbook } = container;
  for (const sheet of workbook.sheets) {
    for await (const rows of workbook.rows(sheet)) {
      count += rows.length;
      memory = Math.max(memory, process.memoryUsage.rss());
    }
  }
  workbook.close();
}
process.stdout.write(JSON.stringify({ count, memory: Math.round(memory / 2 ** 20) }));
