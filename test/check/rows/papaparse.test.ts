import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createBlocks } from '../../../src/check/rows/blocks.js';
import { textOf } from '../../../src/check/rows/cells.js';
import { createCsvReader } from '../../../src/check/rows/csv.js';
import { mutated, noise, type Random, randomOf, registers } from '../noise.js';
import { cut, inUtf8 } from '../run.js';

/** How many files are compared, and where their seeds begin: as in fuzz.test.ts. */
const ROUNDS = Number(process.env['FUZZ_ROUNDS'] ?? 1500);
const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

type Rows = readonly (readonly string[])[];
type Layout = 'csv' | 'tsv';

/** The rows as the check reads them; undefined where it says that they are damaged. */
function ours(chunks: readonly Uint8Array[], layout: Layout): Rows | undefined {
  const reader = createCsvReader(layout, { width: 0 });
  const blocks = createBlocks();
  const rows: string[][] = [];
  let damaged = false;
  function take(list: Iterable<{ bytes: Uint8Array; size: number; final: boolean; rest: number }>) {
    for (const block of list) {
      let at = 0;
      while (at < block.size) {
        const next = reader.read(block.bytes, at, block.size, block.final);
        if (next === -1) break;
        const { row } = reader;
        damaged ||= row.damaged;
        rows.push(Array.from({ length: row.count }, (_, place) => textOf(row, place, 'utf-8')));
        at = Math.min(next, block.size);
      }
      block.rest = at;
    }
  }
  for (const chunk of chunks) take(blocks.push(chunk));
  take(blocks.end());
  return damaged || reader.broken ? undefined : rows;
}

/** The same by papaparse; undefined where it complains. */
function theirs(text: string, layout: Layout): Rows | undefined {
  const delimiter = layout === 'csv' ? ',' : '\t';
  const { data, errors } = papaparse.parse(text, { delimiter, newline: '\n' });
  return errors.length > 0 ? undefined : data;
}

/** A line for each row. */
const shown = (rows: Rows | undefined) =>
  rows?.map((cells) => JSON.stringify(cells)).join('\n') ?? '';

/**
 * Rows without an empty one at the end: papaparse takes what follows the last line feed for a row.
 */
function ended(rows: Rows): Rows {
  const isEmpty = (cells: readonly string[]) => cells.length === 1 && cells[0] === '';
  let last = rows.length;
  while (last > 0 && isEmpty(rows[last - 1] as readonly string[])) last--;
  return rows.slice(0, last);
}

/** Told that a line ends with a line feed, papaparse leaves the carriage return before it. */
const withoutReturns = (rows: Rows): Rows =>
  rows.map((cells) => [...cells.slice(0, -1), (cells.at(-1) ?? '').replace(/\r+$/, '')]);

const alike = (rows: Rows) => shown(ended(withoutReturns(rows)));

/** Each byte as a character, so that all is text; the end mark of a file has tests of its own. */
const asText = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1').replaceAll('\x1a', '');

function compare(damaged: Uint8Array, random: Random): 'same' | 'refused' {
  const text = asText(damaged);
  const bytes = inUtf8(text);
  const layout = random.pick(['csv', 'tsv'] as const);
  const whole = ours([bytes], layout);
  const places = Array.from({ length: random.below(6) }, () => random.below(1000) / 1000);
  expect(shown(ours(cut(bytes, places), layout))).toBe(shown(whole));
  const expected = theirs(text, layout);
  if (!whole || !expected) return 'refused';
  expect(alike(whole)).toBe(alike(expected));
  return 'same';
}

describe('the rows of a damaged file', { timeout: 120_000 + ROUNDS * 60 }, () => {
  it('are those that papaparse reads, where neither refuses them, in any chunks', () => {
    console.log(`FUZZ_SEED=${SEED} FUZZ_ROUNDS=${ROUNDS}`);
    const tables = registers();
    let same = 0;
    for (let seed = SEED; seed < SEED + ROUNDS; seed++) {
      const random = randomOf(seed);
      try {
        let bytes = random.chance(0.8) ? random.pick(tables) : noise(random, random.below(400));
        for (let times = random.below(6); times > 0; times--) bytes = mutated(bytes, random);
        if (compare(bytes, random) === 'same') same++;
      } catch (error) {
        throw new Error(`seed ${seed}: FUZZ_SEED=${seed} FUZZ_ROUNDS=1`, { cause: error });
      }
    }
    if (ROUNDS < 1000) return;
    expect(same).toBeGreaterThan(ROUNDS / 3);
  });
});
