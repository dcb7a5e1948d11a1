import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CheckFinding } from '../../check/index.js';
import { UsageError } from '../inputs/usage-error.js';
import { Failure } from '../terminal/failure.js';
import { pathFromHere } from './file-address.js';
import { fileOutput } from './file-output.js';
import type { FileTotal } from './report.js';

/** A kind of finding in a file. Its line is left out: rows may come and go above it. */
interface Entry {
  readonly file: string;
  readonly rule: string;
  readonly reason: string;
  readonly column: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** A hash of the cell; absent where the finding has none or it is secret. */
  readonly cell?: string;
  readonly count: number;
}

/** Findings that were accepted. */
export interface Baseline {
  /** Whether a finding is one of them; each entry accepts as many as it counts. */
  accepts(file: string, found: CheckFinding): boolean;
  /** Writes the baseline where that is asked for; tells how many entries were not found again. */
  end(files: readonly FileTotal[]): number;
}

/** What names a finding wherever its row has moved to. The cell itself never leaves the file. */
export function identityOf(file: string, found: CheckFinding): Omit<Entry, 'count'> {
  const { rule, reason, column, cell, sheet } = found;
  const hash = cell === undefined ? undefined : createHash('sha256').update(cell).digest('hex');
  const inSheet = sheet !== undefined && { sheet };
  return { file, rule, reason, column, ...inSheet, ...(hash && { cell: hash.slice(0, 16) }) };
}

const keyOf = ({ file, rule, reason, column, cell = '', sheet = '' }: Omit<Entry, 'count'>) =>
  [file, rule, reason, column, cell, sheet].join('\0');

const texts = ['file', 'rule', 'reason', 'column'] as const;

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  return (
    texts.every((name) => typeof entry[name] === 'string') &&
    ['cell', 'sheet'].every(
      (name) => entry[name] === undefined || typeof entry[name] === 'string',
    ) &&
    Number.isSafeInteger(entry['count']) &&
    Number(entry['count']) > 0
  );
}

/** The entries of a file; undefined where there is none. Any other file is never overwritten. */
function read(path: string): readonly Entry[] | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new UsageError({
      ja: `--baseline の ${path} を読めません（${code}）。`,
      en: `--baseline: ${path} cannot be read (${code}).`,
    });
  }
  try {
    const { version, findings } = JSON.parse(text) as { version: unknown; findings: unknown };
    if (version === 1 && Array.isArray(findings) && findings.every(isEntry)) return findings;
  } catch {}
  throw new UsageError({
    ja: `--baseline の ${path} は受け入れた指摘のファイルではありません。名前をご確認ください。壊れたものなら、消してから --update-baseline で作り直してください。`,
    en: `--baseline: ${path} is no file of accepted findings. Check its name; if it is damaged, remove it and make it again by --update-baseline.`,
  });
}

/** Entries in a fixed order, one a line, so that a change of the file reads well. */
function written(entries: readonly Entry[]): string {
  const sorted = entries
    .map((entry) => ({ key: keyOf(entry), entry }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ entry }) => `\n    ${JSON.stringify(entry)}`);
  return `{\n  "version": 1,\n  "findings": [${sorted.join(',')}${sorted.length > 0 ? '\n  ' : ''}]\n}\n`;
}

/** The baseline that only accepts. */
function accepting(path: string): Baseline {
  const left = new Map<string, { file: string; count: number }>();
  const entries = read(path);
  if (!entries) {
    throw new UsageError({
      ja: `--baseline の ${path} がありません。初めてなら --update-baseline を付けて作ってください。`,
      en: `--baseline: there is no ${path}. To make it, add --update-baseline.`,
    });
  }
  for (const entry of entries) {
    const count = (left.get(keyOf(entry))?.count ?? 0) + entry.count;
    left.set(keyOf(entry), { file: entry.file, count });
  }
  return {
    accepts(file, found) {
      const known = left.get(keyOf(identityOf(pathFromHere(file), found)));
      if (!known || known.count === 0) return false;
      known.count--;
      return true;
    },
    end(files) {
      const checked = new Set(
        files.filter(({ summary }) => summary.complete).map(({ file }) => pathFromHere(file)),
      );
      let stale = 0;
      for (const { file, count } of left.values()) if (checked.has(file)) stale += count;
      return stale;
    },
  };
}

/** The baseline that accepts all, and is written at the end; entries of other files stay. */
function updating(path: string): Baseline {
  const found = new Map<string, Entry>();
  const before = read(path) ?? [];
  return {
    accepts(file, one) {
      const identity = identityOf(pathFromHere(file), one);
      const key = keyOf(identity);
      found.set(key, { ...identity, count: (found.get(key)?.count ?? 0) + 1 });
      return true;
    },
    end(files) {
      const part = files.find(({ summary }) => !summary.complete);
      if (part) {
        throw new Failure({
          ja: `${part.file} を最後まで検査できないため、${path} は書きませんでした。--update-baseline を付けずに検査すると、理由を示します。`,
          en: `${path} was not written: ${part.file} could not be checked to its end. A check without --update-baseline tells why.`,
        });
      }
      const checked = new Set(files.map(({ file }) => pathFromHere(file)));
      const kept = before.filter(({ file }) => !checked.has(file));
      const output = fileOutput(path);
      output.write(written([...kept, ...found.values()]));
      output.commit();
      return 0;
    },
  };
}

/** The baseline of a file, to be updated or not. */
export function openBaseline(path: string, update: boolean): Baseline {
  return update ? updating(path) : accepting(path);
}
