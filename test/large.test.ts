import { beforeAll, describe, expect, it } from 'vitest';
import { allowed, type Call, calls, ofForms, runExamples, spoiltCalls } from './calls.js';

beforeAll(runExamples);

/** Characters of a text: enough to tell what takes their square. `npm run test:large` gives 100 million. */
const LENGTH = Number(process.env['LARGE'] ?? 300_000);

const texts = ['9', '９', ' ', '年1'].map((unit) => unit.repeat(LENGTH / unit.length));

/** Milliseconds of CPU that a call may take: some for what else the process does, the rest for each character. */
const AT_MOST = 1000 + LENGTH / 5000;

/** The calls of the examples, each with one of its texts long, and those of a long text alone. */
function* longCalls(name: string): Generator<unknown[]> {
  for (const text of texts) {
    const long = (part: unknown) => (typeof part === 'string' ? [text] : []);
    yield [text];
    yield* spoiltCalls(name, long, ofForms.includes(name) ? 1 : 0);
  }
}

/** What a function does with long texts that its contract does not allow. */
async function breaches(name: string): Promise<readonly string[]> {
  const call = calls.get(name) as Call;
  const found = new Set<string>();
  for (const args of longCalls(name)) {
    const began = process.cpuUsage();
    try {
      await call(...args);
    } catch (error) {
      const { name: kind, message } = error as Error;
      if (kind !== allowed(name)) found.add(`${kind}: ${message.slice(0, 60)}`);
      else if (!/[ぁ-ん]/.test(message)) found.add(`no Japanese: ${message.slice(0, 60)}`);
    }
    const { user, system } = process.cpuUsage(began);
    const taken = (user + system) / 1000;
    if (taken > AT_MOST) found.add(`takes ${taken.toFixed(0)} ms`);
  }
  return [...found];
}

describe('a text of great length', { timeout: 60_000 + LENGTH / 100 }, () => {
  it.each([...calls.keys()])(
    'is answered by %s as any other, in a time that grows with it',
    async (name) => {
      expect(await breaches(name)).toEqual([]);
    },
  );
});
