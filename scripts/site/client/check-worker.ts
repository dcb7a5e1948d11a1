/** Checks a file outside the page's own thread, as the command does. Nothing here asks for any address. */
import type { Finding } from 'iryokikan';
import { japanTimeOf } from 'iryokikan/calendar';
import { formProfile, namedRegisterProfile, type Register, registerProfile } from 'iryokikan/check';
import * as forms from 'iryokikan/forms';
import type { InputOptions, TableRun, Target } from '../../../src/cli/inputs/check-table.js';
import { readRegister } from '../../../src/cli/inputs/register-lists.js';
import type { Asked, Checked, Copy, Counts, TableFinding, Told } from './messages.js';
import { checkFile } from './reading.js';

const tell = (told: Told) => postMessage(told);

const formProfiles = Object.values(forms).flatMap((each) =>
  typeof each === 'object' && each !== null && 'fields' in each && 'id' in each
    ? [formProfile(each as forms.Form)]
    : [],
);

/** So many findings are shown one by one. */
const SHOWN = 500;

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The check that is asked for; one that came before it ends without a word. */
let current: AbortController | undefined;

function add(map: Map<string, Counts>, key: string, severity: keyof Counts): void {
  const counts = map.get(key) ?? { error: 0, warning: 0, info: 0 };
  counts[severity]++;
  map.set(key, counts);
}

/** The repaired copy of a table, while it is written. */
function copying({ copy: name }: Target) {
  const parts: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let repairs = 0;
  /** A Blob lies outside the memory of the script. */
  function settle(): void {
    parts.push(new Blob(held));
    held = [];
  }
  return {
    onCopied(bytes: Uint8Array): void {
      held.push(Uint8Array.from(bytes));
      if (held.length === 64) settle();
    },
    onRepair(): void {
      repairs++;
    },
    /** Nothing, where nothing was repaired. */
    made(): readonly Copy[] {
      settle();
      return repairs > 0 ? [{ name, content: new Blob(parts), repairs }] : [];
    },
  };
}

/** Gathers what is found in all tables of a file. */
function gathering() {
  const total: Counts = { error: 0, warning: 0, info: 0 };
  const byRule = new Map<string, Counts>();
  const byPrefecture = new Map<string, Counts>();
  const first: TableFinding[] = [];
  const summaries: Checked['summaries'][number][] = [];
  const copies: Copy[] = [];
  return {
    rows: () => summaries.reduce((sum, { rows }) => sum + rows, 0),
    begin(target: Target): TableRun {
      const copy = copying(target);
      return {
        options: {
          onFinding(found) {
            total[found.severity]++;
            add(byRule, found.rule, found.severity);
            add(byPrefecture, found.prefecture ?? '', found.severity);
            if (first.length < SHOWN) first.push({ ...found, file: target.file });
          },
          onCopied: copy.onCopied,
          onRepair: copy.onRepair,
        },
        end(summary) {
          summaries.push(summary);
          if (summary.complete) copies.push(...copy.made());
        },
        abandon() {},
      };
    },
    checked: (isStopped: boolean): Checked => ({
      summaries,
      total,
      byRule,
      byPrefecture,
      first,
      copies,
      isStopped,
    }),
  };
}

/** Tells how far a check has come, and lets a message come in between. */
function progress(rowsBefore: () => number): InputOptions['onChunk'] {
  let read = 0;
  let toldAt = 0;
  return async (bytes, rows) => {
    read += bytes;
    const now = performance.now();
    if (now - toldAt <= 100) return;
    toldAt = now;
    tell({ kind: 'progress', read, rows: rowsBefore() + rows });
    await new Promise((resume) => setTimeout(resume));
  };
}

async function check({ file, lists, checkDigit }: Asked, own: AbortController): Promise<Told> {
  const { signal } = own;
  let register: Register | undefined;
  if (lists.length > 0) {
    const files = lists.map((list) => ({
      name: list.name,
      check: (options: InputOptions) => checkFile(list, { ...options, onChunk: progress(() => 0) }),
    }));
    register = await readRegister(files, {}, signal);
  }
  const found = gathering();
  await checkFile(file, {
    check: {
      profiles: [register ? namedRegisterProfile : registerProfile, ...formProfiles],
      checkDigit,
      on: japanTimeOf(new Date().toISOString()).date,
      register,
    },
    begin: found.begin,
    sheets: [],
    stdin: nothing(),
    signal,
    onChunk: progress(found.rows),
    left: 0,
  });
  return { kind: 'done', checked: found.checked(signal.aborted) };
}

/** Whether an error tells of a list that holds no institutions; and which, and why. */
const isUnreadList = (
  error: unknown,
): error is { readonly list: string; readonly found: Finding | undefined } =>
  error instanceof Error && error.name === 'UnreadList';

async function answer(asked: Asked): Promise<void> {
  current?.abort();
  const own = new AbortController();
  current = own;
  const told = await check(asked, own).catch((error: unknown): Told => {
    if (own.signal.aborted) return { kind: 'done', checked: gathering().checked(true) };
    if (isUnreadList(error)) return { kind: 'unread', list: error.list, found: error.found };
    return { kind: 'failed', text: `${error}` };
  });
  if (current === own) tell(told);
}

addEventListener('message', ({ data }: MessageEvent<Asked | { readonly kind: 'stop' }>) => {
  if (data.kind === 'check') answer(data);
  else current?.abort();
});
