import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { findRule } from '../../src/catalogue/index.js';
import {
  type CheckFinding,
  type CheckSummary,
  createCheck,
  createKernel,
  type Repair,
  registerProfile,
} from '../../src/check/index.js';
import { messageOf } from '../../src/core/finding.js';
import { en } from '../../src/en.js';
import { bundled } from '../bundle.js';
import {
  asked,
  mutated,
  noise,
  optionsIn,
  otherFiles,
  type Random,
  randomOf,
  registers,
  repeated,
} from './noise.js';
import { cut, type Options } from './run.js';

interface Outcome {
  /** As a report would hold them. */
  readonly lines: readonly string[];
  readonly findings: readonly CheckFinding[];
  readonly summary: CheckSummary;
  readonly copy: Uint8Array;
  readonly repairs: readonly Repair[];
}

function check(chunks: readonly Uint8Array[], options: Options): Outcome {
  const findings: CheckFinding[] = [];
  const copied: Uint8Array[] = [];
  const repairs: Repair[] = [];
  const running = createCheck({
    ...options,
    onFinding: (found) => findings.push(found),
    onCopied: (bytes) => copied.push(Uint8Array.from(bytes)),
    onRepair: (repair) => repairs.push(repair),
  });
  for (const chunk of chunks) running.push(chunk);
  const summary = running.end();
  const lines = findings.map((found) => JSON.stringify(found));
  return { lines, findings, summary, copy: Buffer.concat(copied), repairs };
}

/** What is wrong with the findings themselves. */
function faultsOf({ findings, summary }: Outcome, bytes: Uint8Array): readonly string[] {
  const lines = bytes.reduce((sum, byte) => sum + (byte === 0x0a ? 1 : 0), 1);
  const faults = findings.flatMap((found) => {
    const { rule, line, column, cell = '', severity, message, path } = found;
    const english = messageOf(found, en);
    return [
      findRule(rule) ? '' : `${rule} is in no catalogue`,
      Number.isInteger(line) && line >= 1 && line <= lines ? '' : `line ${line} of ${lines}`,
      ['error', 'warning', 'info'].includes(severity) ? '' : `severity ${severity}`,
      message === '' || /undefined|NaN|\[object/.test(message) ? `message ${message}` : '',
      english === message || /undefined|NaN|\[object/.test(english) ? `English ${english}` : '',
      [...cell].length > 101 ? `cell of ${cell.length}` : '',
      path.join() === column ? '' : `path ${path.join()}`,
    ];
  });
  if (!summary.complete && !findings.some(({ severity }) => severity === 'error')) {
    faults.push('incomplete without a word');
  }
  if (summary.rows > lines) faults.push(`${summary.rows} rows`);
  return faults.filter((fault) => fault !== '');
}

/** The same options with every row asked of the rules. */
const slowly = ({ profiles = [registerProfile], ...options }: Options): Options => ({
  ...options,
  profiles: profiles.map(asked),
});

const kernel = createKernel();

const placeOf = ({ line, column }: { readonly line: number; readonly column: string }) =>
  `${line} ${column}`;

/** Checks bytes in several ways, which must all agree. */
function tryOut(bytes: Uint8Array, options: Options, random: Random): Outcome {
  const began = process.cpuUsage();
  const whole = check([bytes], options);
  const { user, system } = process.cpuUsage(began);
  // A second for what else the process does, and a millisecond for each KB.
  expect((user + system) / 1000).toBeLessThan(1000 + bytes.length / 1000);
  expect(faultsOf(whole, bytes)).toEqual([]);

  const places = Array.from({ length: random.below(6) }, () => random.below(1000) / 1000);
  const { lines, summary, copy, repairs } = whole;
  const others = [
    check(cut(bytes, places), options),
    check([bytes], slowly(options)),
    check(cut(bytes, places), { ...options, kernel }),
  ];
  for (const other of others) {
    expect(other.lines).toEqual(lines);
    expect(other.summary).toEqual(summary);
    expect(other.repairs).toEqual(repairs);
    // A copy of a part is of no use: nobody keeps it.
    if (summary.complete) expect(Buffer.compare(other.copy, copy)).toBe(0);
  }
  if (!summary.complete) return whole;
  if (repairs.length === 0) expect(Buffer.compare(copy, bytes)).toBe(0);
  else {
    const { encoding, format } = summary;
    const again = check([copy], { ...options, encoding, format });
    const mended = new Set(repairs.map(placeOf));
    expect(again.repairs.map(placeOf).filter((place) => mended.has(place))).toEqual([]);
    expect(again.summary).toMatchObject({ rows: summary.rows, complete: true });
  }
  return whole;
}

/** How many mutated files are tried: more on the machines of the CI, and by night. */
const ROUNDS = Number(process.env['FUZZ_ROUNDS'] ?? 1500);

/** Where the seeds of this run begin, new each time: a failure is repeated by giving it again. */
const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

/** Rounds with seeds of their own: a failure names the one that fails. */
function rounds(count: number, first: number, round: (random: Random) => void): void {
  for (let seed = first; seed < first + count; seed++) {
    try {
      round(randomOf(seed));
    } catch (error) {
      throw new Error(`seed ${seed}: FUZZ_SEED=${seed} FUZZ_ROUNDS=1`, { cause: error });
    }
  }
}

/** A round takes some milliseconds. */
const timeout = 120_000 + ROUNDS * 60;

describe('a check of damaged files', { timeout }, () => {
  const tables = registers();
  const others = otherFiles();

  it('agrees with itself on the files as they are', () => {
    for (const bytes of [...tables, ...others]) {
      rounds(5, 0, (random) => tryOut(bytes, optionsIn(random), random));
    }
  });

  it('never fails, hangs or contradicts itself over mutated files', () => {
    console.log(`FUZZ_SEED=${SEED} FUZZ_ROUNDS=${ROUNDS}`);
    let read = 0;
    let mended = 0;
    rounds(ROUNDS, SEED, (random) => {
      let bytes = random.pick(random.chance(0.7) ? tables : others);
      for (let times = 1 + random.below(6); times > 0; times--) bytes = mutated(bytes, random);
      const { summary, repairs } = tryOut(bytes, optionsIn(random), random);
      if (summary.complete && summary.rows > 3) read++;
      if (summary.complete && repairs.length > 0) mended++;
    });
    // Damage that hid all rows would try out little.
    if (ROUNDS < 1000) return;
    expect(read).toBeGreaterThan(ROUNDS / 5);
    expect(mended).toBeGreaterThan(ROUNDS / 15);
  });

  it('never fails, hangs or contradicts itself over noise', () => {
    const starts = ['', 'code\n', '医療機関等コード,名称\r\n', '{"code":"0110113719"}\n'];
    rounds(500, 5000, (random) => {
      const start = new TextEncoder().encode(random.pick(starts));
      const bytes = Buffer.concat([start, noise(random, random.below(400))]);
      tryOut(bytes, optionsIn(random), random);
    });
  });

  it('never fails, hangs or contradicts itself over files of several blocks', () => {
    rounds(15, 9000, (random) => {
      const clean = repeated(random.pick(tables), 70_000);
      const some = repeated(mutated(random.pick(tables), random), 70_000);
      const bytes = mutated(Buffer.concat([clean, some]), random);
      tryOut(bytes, { ...optionsIn(random), unique: false }, random);
    });
  });

  it('keeps no memory from one file to the next', async () => {
    const script = await bundled('test/check/many-rounds.ts');
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script]);
    const { measured, resident } = JSON.parse(stdout);
    const [, warm, , last] = measured;
    // 800 checks lie between the two: ten kilobytes kept of each would be more.
    expect(last - warm).toBeLessThan(8e6);
    expect(last).toBeLessThan(100e6);
    expect(resident).toBeLessThan(400e6);
  });
});
