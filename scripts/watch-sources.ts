/**
 * `npm run watch-sources`: writes fixtures/sources.json, the public pages that rules rest on, what must
 * stand there, and when they were last seen. `--check` only compares; `--fetch`, on a connected machine,
 * reads each page, notes the day, and fails where a quote or a page is gone.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { look } from './watch/fetch.js';
import { type WatchedSource, watchList } from './watch/list.js';

const LIST = 'fixtures/sources.json';
const args = process.argv.slice(2);
const before = existsSync(LIST) ? readFileSync(LIST, 'utf8') : '[]';
const list = watchList(JSON.parse(before) as WatchedSource[]);
const write = (sources: readonly WatchedSource[]) => `${JSON.stringify(sources, undefined, 2)}\n`;

if (args.includes('--check')) {
  if (write(list) !== before) {
    console.error(`${LIST} is out of date: npm run watch-sources writes it.`);
    process.exit(1);
  }
} else if (args.includes('--fetch')) {
  const today = new Date().toISOString().slice(0, 10);
  const seen: WatchedSource[] = [];
  for (const source of list) {
    const answer = await look(source, (address) =>
      fetch(address, { signal: AbortSignal.timeout(30_000) }),
    );
    seen.push(answer.state === 'seen' ? { ...source, lastSeen: today } : source);
    const told =
      answer.state === 'changed'
        ? `no longer says: ${answer.missing.join(' / ')}`
        : answer.state === 'gone'
          ? answer.why
          : answer.state;
    console.log(`${answer.state.padEnd(8)}${source.document} ${source.address}: ${told}`);
    if (answer.state === 'changed' || answer.state === 'gone') {
      console.log(`        rules: ${source.rules.join(', ')}; last seen ${source.lastSeen}`);
      process.exitCode = 1;
    }
  }
  writeFileSync(LIST, write(seen));
} else {
  writeFileSync(LIST, write(list));
  console.log(
    `${LIST}: ${list.length} pages, ${list.flatMap(({ quotes }) => quotes).length} quotes.`,
  );
}
