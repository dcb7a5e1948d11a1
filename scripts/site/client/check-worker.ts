/** Checks a file outside the page's own thread. Nothing here asks for any address. */
import {
  type CheckFinding,
  type CheckSummary,
  createCheck,
  formProfile,
  registerProfile,
} from 'iryokikan/check';
import * as forms from 'iryokikan/forms';
import { readFault } from '../../../src/cli/inputs/read-faults.js';
import { chunksOf } from './chunks.js';
import type { Asked, Counts, Told } from './messages.js';
import { isPacked, tablesOf } from './workbook.js';

const tell = (told: Told) => postMessage(told);

const profiles = [
  registerProfile,
  ...Object.values(forms).flatMap((each) =>
    typeof each === 'object' && each !== null && 'fields' in each && 'id' in each
      ? [formProfile(each as forms.Form)]
      : [],
  ),
];

/** So many findings are shown one by one. */
const SHOWN = 500;

/** The check that is asked for; one that came before it ends without a word. */
let current: { stopped: boolean } | undefined;

/** The bytes of a file, unpacked where it is a .gz. */
async function streamOf(file: File): Promise<ReadableStream<Uint8Array>> {
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const stream = file.stream();
  return head[0] === 0x1f && head[1] === 0x8b
    ? stream.pipeThrough(new DecompressionStream('gzip'))
    : stream;
}

function add(map: Map<string, Counts>, key: string, severity: keyof Counts): void {
  const counts = map.get(key) ?? { error: 0, warning: 0, info: 0 };
  counts[severity]++;
  map.set(key, counts);
}

async function check({ file, checkDigit }: Asked): Promise<void> {
  const own = { stopped: false };
  current = own;
  const isLeft = () => own.stopped || current !== own;
  const total: Counts = { error: 0, warning: 0, info: 0 };
  const byRule = new Map<string, Counts>();
  const byPrefecture = new Map<string, Counts>();
  const first: CheckFinding[] = [];
  const summaries: CheckSummary[] = [];
  let copied: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let repairs = 0;
  let rows = 0;
  let read = 0;
  let toldAt = 0;

  function onFinding(found: CheckFinding): void {
    total[found.severity]++;
    add(byRule, found.rule, found.severity);
    add(byPrefecture, found.prefecture ?? '', found.severity);
    if (first.length < SHOWN) first.push(found);
  }

  function onCopied(bytes: Uint8Array): void {
    held.push(bytes.slice());
    // A Blob lies outside the memory of the script.
    if (held.length < 64) return;
    copied.push(new Blob(held));
    held = [];
  }

  async function run(chunks: AsyncIterable<Uint8Array>, sheet?: string): Promise<void> {
    const options =
      sheet === undefined
        ? { onCopied, onRepair: () => repairs++ }
        : { format: 'sheet' as const, sheet };
    const running = createCheck({ profiles, checkDigit, onFinding, ...options });
    for await (const chunk of chunks) {
      running.push(chunk);
      read += chunk.length;
      const now = performance.now();
      if (now - toldAt > 100) {
        toldAt = now;
        tell({ kind: 'progress', read, rows: rows + running.rows });
        // Lets a message come in between.
        await new Promise((resume) => setTimeout(resume));
      }
      if (isLeft() || !running.complete) break;
    }
    const summary = isLeft() ? running.stop() : running.end();
    rows += summary.rows;
    summaries.push(summary);
  }

  try {
    if (await isPacked(file)) {
      const { notes, sheets } = await tablesOf(file, profiles);
      for (const found of notes) onFinding({ ...found, line: 0, column: '' });
      for (const { name, chunks } of sheets) {
        await run(chunks, name);
        if (isLeft()) break;
      }
    } else await run(chunksOf(await streamOf(file)));
  } catch (error) {
    if (current === own) tell({ kind: 'failed', found: readFault(error, rows, 0) });
    return;
  }
  if (current !== own) return;
  if (held.length > 0) copied.push(new Blob(held));
  const copy = repairs > 0 ? new Blob(copied) : undefined;
  copied = [];
  tell({
    kind: 'done',
    checked: { summaries, total, byRule, byPrefecture, first, copy, repairs },
  });
}

addEventListener('message', ({ data }: MessageEvent<Asked | { readonly kind: 'stop' }>) => {
  if (data.kind === 'check') check(data);
  else if (current) current.stopped = true;
});
