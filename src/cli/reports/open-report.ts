import { realpathSync } from 'node:fs';
import type { CheckFinding } from '../../check/index.js';
import type { Severity } from '../../core/finding.js';
import type { TableSummary, Target } from '../inputs/check-table.js';
import type { Values } from '../inputs/command-line.js';
import { UsageError } from '../inputs/usage-error.js';
import type { Lang } from '../terminal/language.js';
import { wantsColor } from '../terminal/style.js';
import type { Status, Surroundings } from '../terminal/surroundings.js';
import type { Baseline } from './baseline.js';
import { type FileOutput, fileOutput } from './file-output.js';
import { messagesIn } from './messages.js';
import { type FileTotal, fails, isComplete, type ReportMaker, type Total } from './report.js';
import type { reportOptions } from './report-options.js';
import { omittedText } from './summary-sentences.js';

interface Format {
  /** How many findings it shows unless told. */
  readonly limit?: number;
  /** What its readers take at most: they refuse a longer report as a whole. */
  readonly ceiling?: number;
  /** How many it shows at most, whatever it is told: it holds them all in memory. */
  readonly most?: number;
  /** Whether it is given all findings and chooses those it shows. */
  readonly chooses?: boolean;
  readonly load: () => Promise<ReportMaker>;
}

/** Some 100 MB of them. */
const MOST = 100_000;

/** The formats, each loaded when it is asked for. */
const formats: Readonly<Record<string, Format>> = {
  text: { limit: 200, load: async () => (await import('./text.js')).textReport },
  json: { load: async () => (await import('./json.js')).jsonReport },
  ndjson: { load: async () => (await import('./ndjson.js')).ndjsonReport },
  csv: { load: async () => (await import('./csv.js')).csvReport },
  github: { limit: 200, load: async () => (await import('./github.js')).githubReport },
  // https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit
  sarif: { ceiling: 25_000, load: async () => (await import('./sarif.js')).sarifReport },
  junit: { limit: 1000, most: MOST, load: async () => (await import('./junit.js')).junitReport },
  html: {
    limit: 10_000,
    most: MOST,
    chooses: true,
    load: async () => (await import('./html.js')).htmlReport,
  },
};

/** Infos that reports for people show: they must not push errors out of sight. */
const INFOS = 20;

/** A report that is being made: findings in, file by file. */
export interface Reporting {
  /** Takes the findings of a file, or of one of its sheets. */
  file(target: Target): (found: CheckFinding) => void;
  fileEnd(summary: TableSummary): void;
  /** Resolves when what was reported so far is written; throws a `Failure` when it could not be. */
  settle(): Promise<void>;
  /** Whether the exit status is that of findings, whatever is found from here on. */
  readonly failing: boolean;
  /** Ends the report and tells the exit status. */
  end(): Promise<Status>;
  /** Leaves no file: the run has broken off. */
  abandon(): void;
}

/** The baseline that the options name, if any. Its code, and hashes, load only then. */
async function baselineOf(values: Values<typeof reportOptions>): Promise<Baseline | undefined> {
  const { baseline, 'update-baseline': update = false } = values;
  if (baseline !== undefined) return (await import('./baseline.js')).openBaseline(baseline, update);
  if (!update) return undefined;
  throw new UsageError({
    ja: '--update-baseline には --baseline FILE が必要です。',
    en: '--update-baseline needs --baseline FILE.',
  });
}

function outputFile(path: string, inputs: readonly string[]): FileOutput {
  const real = (name: string) => {
    try {
      return realpathSync(name);
    } catch {
      return undefined;
    }
  };
  const target = real(path);
  if (target !== undefined && inputs.some((input) => real(input) === target)) {
    throw new UsageError({
      ja: `--output の ${path} は検査するファイルです。別の名前を指定してください。`,
      en: `--output: ${path} is a file to be checked. Name another.`,
    });
  }
  return fileOutput(path);
}

/**
 * Refuses a file that only the last of several processes would fill: pre-commit hands many files
 * on in parts, one after the other, and none of them knows of the rest.
 */
function refuseInParts({ output, 'update-baseline': update }: Values<typeof reportOptions>): void {
  if (output === undefined && !update) return;
  const option = output === undefined ? '--update-baseline' : '--output';
  throw new UsageError({
    ja: `pre-commitは多くのファイルを何回かに分けて検査させるため、${option} は使えません（最後の回の分だけが残ります）。全体の報告は、pre-commitの外で iryokikan check を実行して書いてください。`,
    en: `pre-commit checks many files in several parts, so ${option} cannot be used: only the last part would be left. Run iryokikan check outside of pre-commit for a report of all files.`,
  });
}

/** Begins the report that the options ask for. */
export async function openReport(
  values: Values<typeof reportOptions>,
  inputs: readonly string[],
  lang: Lang,
  { stdout, stderr, env, signal }: Surroundings,
): Promise<Reporting> {
  const { format = 'text', 'fail-on': failOn = 'error' } = values;
  if (env['PRE_COMMIT'] === '1') refuseInParts(values);
  const {
    ceiling = Number.POSITIVE_INFINITY,
    most = Number.POSITIVE_INFINITY,
    limit: usual = Math.min(ceiling, most),
    ...made
  } = formats[format] as Format;
  const { chooses, load } = made;
  const limit = Math.min(values['max-findings'] ?? usual, most);
  const [makeReport, messageOf] = await Promise.all([load(), messagesIn(lang)]);
  const baseline = await baselineOf(values);
  const toFile = values.output === undefined ? undefined : outputFile(values.output, inputs);
  const output = toFile ?? stdout;
  const report = makeReport({
    output,
    lang,
    messageOf,
    failOn,
    limit,
    color: wantsColor(values.color ?? 'auto', output.columns !== undefined, env),
    columns: output.columns ?? Number.POSITIVE_INFINITY,
    chart: values.chart,
    env,
    warn: (text) => stderr.write(`${text}\n`),
  });

  const total: Total = { files: [], error: 0, warning: 0, info: 0, omitted: 0, byRule: new Map() };
  if (baseline) total.baseline = { known: 0, stale: 0 };
  let current: Omit<FileTotal, 'summary'> & Record<Severity, number> = {
    file: '',
    error: 0,
    warning: 0,
    info: 0,
  };
  let shown = 0;
  let infos = 0;
  /** The last finding of the file at hand, where it was left out. */
  let last: CheckFinding | undefined;

  const failing = () => total.error > 0 || (fails('warning', failOn) && total.warning > 0);

  function take(found: CheckFinding): void {
    if (total.baseline && baseline?.accepts(current.file, found)) {
      total.baseline.known++;
      return;
    }
    const { severity, rule } = found;
    total[severity]++;
    current[severity]++;
    total.byRule.set(rule, (total.byRule.get(rule) ?? 0) + 1);
    const crowding =
      severity === 'info' && infos === INFOS && (format === 'text' || format === 'github');
    if ((shown >= limit && !chooses) || crowding) {
      total.omitted++;
      last = found;
      return;
    }
    last = undefined;
    shown++;
    if (severity === 'info') infos++;
    report.finding(current.file, found);
  }

  return {
    file(target) {
      const { file, sheet, archive } = target;
      current = { file, error: 0, warning: 0, info: 0 };
      if (sheet !== undefined) current = { ...current, sheet };
      if (archive !== undefined) current = { ...current, archive };
      last = undefined;
      report.file?.(target);
      return take;
    },
    fileEnd(summary) {
      // What keeps a file from being read further comes last, and is never left out.
      if (!summary.complete && last && shown !== ceiling) {
        shown++;
        total.omitted--;
        report.finding(current.file, last);
      }
      const done: FileTotal = { ...current, summary };
      total.files.push(done);
      report.fileEnd?.(done);
    },
    settle: () => output.settle(),
    get failing() {
      return failing();
    },
    async end() {
      const complete = isComplete(total);
      if (baseline && total.baseline) total.baseline.stale = baseline.end(total.files);
      await report.end(total);
      await output.settle();
      // A run that was stopped tells so, and leaves the file as it was.
      if (!signal?.aborted) toFile?.commit();
      if (total.omitted > 0 && ['ndjson', 'csv', 'sarif'].includes(format)) {
        stderr.write(`${omittedText(total.omitted, lang)}\n`);
      }
      if (!complete) return 2;
      return failing() ? 1 : 0;
    },
    abandon() {
      toFile?.abandon();
    },
  };
}
