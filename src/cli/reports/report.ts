import type { CheckFinding } from '../../check/index.js';
import type { Finding, Severity } from '../../core/finding.js';
import type { TableSummary, Target } from '../inputs/check-table.js';
import type { Lang } from '../terminal/language.js';
import type { Output } from '../terminal/output.js';

/** What a file, or a sheet of it, was found to hold. */
export interface FileTotal extends Record<Severity, number> {
  readonly file: string;
  readonly sheet?: string;
  /** The archive that holds the file. */
  readonly archive?: string;
  readonly summary: TableSummary;
}

/** What a run found, over all files; what a baseline accepts is not counted but in `known`. */
export interface Total extends Record<Severity, number> {
  readonly files: FileTotal[];
  /** Findings that were not shown because of the limit. */
  omitted: number;
  readonly byRule: Map<string, number>;
  /** With a baseline: findings that it accepts, and entries of it that were not found again. */
  baseline?: { known: number; stale: number };
}

/** A report of one format, on its way to an output. */
export interface Report {
  /** The findings of a file, or of one of its sheets, follow. */
  file?(target: Target): void;
  /** One finding; those beyond the limit come only to a report that chooses. */
  finding(file: string, found: CheckFinding): void;
  /** A file was read to its end, or given up. */
  fileEnd?(total: FileTotal): void;
  end(total: Total): void | Promise<void>;
}

/** What a report is made with. */
export interface ReportContext {
  readonly output: Output;
  readonly lang: Lang;
  /** The message of a finding in that language. */
  readonly messageOf: (found: Finding) => string;
  /** How many findings to show; only a report that chooses among all findings looks at it. */
  readonly limit: number;
  /** The lowest severity that makes the run fail. */
  readonly failOn: 'error' | 'warning';
  /** Whether the output shows colours, and how wide it is. */
  readonly color: boolean;
  readonly columns: number;
  /** Whether a table for people has bars; by itself on a wide terminal. */
  readonly chart?: 'auto' | 'always' | 'never' | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Says on standard error what the report itself cannot. */
  readonly warn: (text: string) => void;
}

export type ReportMaker = (context: ReportContext) => Report;

/** What a run found, as the machine-readable reports write it. */
export function summaryOf(total: Total) {
  const { files, error, warning, info, omitted, byRule, baseline } = total;
  return {
    files: files.map(({ file, sheet, summary }) => ({
      file,
      ...(sheet !== undefined && { sheet }),
      ...summary,
    })),
    rows: files.reduce((sum, { summary }) => sum + summary.rows, 0),
    complete: isComplete(total),
    errors: error,
    warnings: warning,
    infos: info,
    omitted,
    ...(baseline && { baseline }),
    byRule: Object.fromEntries(byRule),
  };
}

/** Whether every file was read to its end. */
export function isComplete({ files }: Total): boolean {
  return files.every(({ summary }) => summary.complete);
}

/** Whether a finding of a severity makes the run fail. */
export function fails(severity: Severity, failOn: 'error' | 'warning'): boolean {
  return severity === 'error' || severity === failOn;
}
