import { count, type Lang } from './language.js';
import type { Surroundings } from './surroundings.js';
import { width } from './width.js';

/** Tells how far a run is, on a line of standard error that clears itself. */
export interface Progress {
  /** So many bytes more were read; `rows` counts those of the file at hand. */
  read(bytes: number, rows?: number): void;
  clear(): void;
}

/** A run that is shorter shows nothing. */
const PATIENCE = 500;
const INTERVAL = 100;
const BAR = 20;

const nothing: Progress = { read() {}, clear() {} };

const words = {
  rows: { ja: '行', en: ' rows' },
  left: {
    ja: (time: string) => `残り ${time}`,
    en: (time: string) => `${time} left`,
  },
} as const;

function timeOf(seconds: number, lang: Lang): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.ceil(seconds % 60);
  if (lang === 'en') return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
  return minutes > 0 ? `${minutes}分${rest}秒` : `${rest}秒`;
}

const mega = (bytes: number) => (bytes / 1e6).toFixed(1);

/** The line after so many bytes of `size` in so many milliseconds. */
export function progressLine(
  {
    bytes,
    size,
    rows,
    elapsed,
  }: Record<'bytes' | 'elapsed', number> & {
    readonly size?: number | undefined;
    readonly rows?: number | undefined;
  },
  lang: Lang,
): string {
  const rate = (bytes / Math.max(1, elapsed)) * 1000;
  const parts: string[] = [];
  if (size) {
    // A file may grow while it is read.
    const part = Math.min(1, bytes / size);
    const full = Math.round(part * BAR);
    parts.push(
      `[${'#'.repeat(full)}${'-'.repeat(BAR - full)}] ${String(Math.floor(part * 100)).padStart(3)}%`,
    );
  }
  parts.push(`${mega(bytes)} MB`, `${mega(rate)} MB/s`);
  if (rows) parts.push(`${count(rows)}${words.rows[lang]}`);
  if (size && bytes < size) parts.push(words.left[lang](timeOf((size - bytes) / rate, lang)));
  return parts.join('  ');
}

/**
 * The progress of reading, where standard error is a terminal and it is wanted. `measure` tells how
 * many bytes there are to read, or that nobody knows.
 */
export function createProgress(
  measure: () => number | undefined,
  wanted: boolean,
  lang: Lang,
  { stdout, stderr, now }: Pick<Surroundings, 'stdout' | 'stderr' | 'now'>,
): Progress {
  const { columns } = stderr;
  if (!wanted || columns === undefined) return nothing;
  const size = measure();
  const began = now();
  let drawn = 0;
  let shown = false;
  let bytes = 0;

  function settle(): void {
    // What keeps it from being written is told where the run waits for it.
    stderr.settle().catch(() => {});
  }

  function clear(): void {
    if (!shown) return;
    shown = false;
    // At once, before anything else is written on the same terminal.
    stderr.write('\r\u001b[K');
    settle();
  }
  // The report may go to the same terminal.
  if (stdout.columns !== undefined) stdout.beforeWrite = clear;

  return {
    read(more, rows) {
      bytes += more;
      const at = now();
      if (at - began < PATIENCE || at - drawn < INTERVAL) return;
      drawn = at;
      const line = progressLine({ bytes, size, rows, elapsed: at - began }, lang);
      if (width(line) >= columns) return;
      shown = true;
      stderr.write(`\r\u001b[K${line}`);
      settle();
    },
    clear,
  };
}
