import { isUtf8 } from 'node:buffer';
import {
  type CheckOptions,
  type CheckSummary,
  createCheck,
  type Format,
  type Kernel,
} from '../../check/index.js';
import { untilStopped } from '../terminal/stop.js';
import { saidByName } from './file-names.js';
import { readFault } from './read-faults.js';

/** What is checked as one table: a file, a sheet of a workbook, or one of these in an archive. */
export interface Target {
  /** As it is reported: `list.csv`, `archive.zip/list.xlsx`. */
  readonly file: string;
  readonly sheet?: string;
  /** The file that holds it, where it is none itself. */
  readonly archive?: string;
  /** Where its repaired copy goes. */
  readonly copy: string;
  /** Whether the file has the bytes that are checked, and no others. */
  readonly isWhole: boolean;
}

/** What is known of a table in the end; `zip` stands for what is said of an archive as such. */
export type TableSummary = Omit<CheckSummary, 'format'> & { readonly format: Format | 'zip' };

/** What the check of a table is given, and what it ends with. */
export interface TableRun {
  readonly options: Pick<CheckOptions, 'onFinding' | 'onCopied' | 'onRepair'>;
  end(summary: TableSummary): void;
  /** To be called last, whatever happened. */
  abandon(): void;
}

export interface InputOptions {
  readonly check: Omit<CheckOptions, 'onFinding' | 'onCopied' | 'onRepair'>;
  /** Called for each table that is going to be checked. */
  readonly begin: (target: Target) => TableRun;
  /** The sheets to check, by their names or numbers; none where they choose themselves. */
  readonly sheets: readonly string[];
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly signal: AbortSignal | undefined;
  /** Called after each chunk: what was found so far may be written. */
  readonly onChunk: (bytes: number, rows: number) => Promise<void>;
  /** Called within a chunk, as each byte of it may be a finding: what was found may be written. */
  readonly onPart?: () => Promise<void> | undefined;
  /** Files that are still to be checked after this one. */
  readonly left: number;
  /** Gives the kernel, where WebAssembly may help. */
  readonly kernelOf?: (() => Promise<Kernel>) | undefined;
}

/** So much of a chunk is checked at once. */
const PART = 64 * 1024;

/** Checks one table to its end, or to where it cannot be read further. */
export async function checkTable(
  target: Target,
  source: AsyncIterable<Uint8Array>,
  options: Pick<CheckOptions, 'format' | 'sheet' | 'encoding'>,
  { check: shared, begin, signal, onChunk, onPart, left, kernelOf }: InputOptions,
): Promise<void> {
  const run = begin(target);
  const fileSays = saidByName(target.file);
  const chunks = untilStopped(source, signal);
  const nextOf = () => chunks.next().catch((error: unknown) => ({ error }));

  async function read(): Promise<CheckSummary> {
    let next = await nextOf();
    // A short file is checked before the kernel would be there.
    const isLong = 'value' in next && !next.done && next.value.length > PART;
    const kernel = isLong ? await kernelOf?.() : undefined;
    const check = createCheck({ isUtf8, fileSays, kernel, ...shared, ...run.options, ...options });
    for (;;) {
      if ('error' in next) {
        const summary = check.stop();
        const found = readFault(next.error, summary.rows, left);
        const { sheet } = target;
        run.options.onFinding({
          ...found,
          line: 0,
          column: '',
          ...(sheet !== undefined && { sheet }),
        });
        return summary;
      }
      if (next.done) return check.end();
      for (let at = 0; at < next.value.length; at += PART) {
        check.push(next.value.subarray(at, at + PART));
        const room = onPart?.();
        if (room) await room;
      }
      await onChunk(next.value.length, check.rows);
      if (!check.complete) return check.end();
      next = await nextOf();
    }
  }

  try {
    run.end(await read());
  } finally {
    run.abandon();
    await chunks.return(undefined);
  }
}

/** The chunks of an input that cannot be read for a reason. */
// biome-ignore lint/correctness/useYield: it fails before the first
export async function* failing(error: unknown): AsyncGenerator<Uint8Array> {
  throw error;
}
