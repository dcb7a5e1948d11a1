/** Run by fuzz.test.ts in a process of its own: checks many damaged files and prints what memory is in use before and after. */
import { createCheck } from '../../src/check/index.js';
import { mutated, noise, optionsIn, otherFiles, randomOf, registers, repeated } from './noise.js';

const samples = [...registers(), ...otherFiles()];

function checkOne(seed: number): void {
  const random = randomOf(seed);
  let bytes = mutated(mutated(random.pick(samples), random), random);
  if (random.chance(0.1)) bytes = noise(random, 5000);
  if (random.chance(0.1)) bytes = repeated(bytes, 100_000);
  const running = createCheck({ ...optionsIn(random), onFinding() {}, onCopied() {} });
  running.push(bytes);
  running.end();
}

/** What is in use when all that can be has been given back, which happens a moment after it was collected. */
async function used(): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 5; times++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const { heapUsed, external } = process.memoryUsage();
    least = Math.min(least, heapUsed + external);
  }
  return least;
}

const measured: number[] = [];
for (let round = 0; round < 4; round++) {
  for (let seed = 0; seed < 400; seed++) checkOne(round * 1000 + seed);
  measured.push(await used());
}
console.log(JSON.stringify({ measured, resident: process.memoryUsage().rss }));
