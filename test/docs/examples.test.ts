import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Example, entries, inComments, inPages, run } from '../examples.js';
import { filesUnder } from '../files.js';

/** Runs a block and compares; returns how many values were compared. */
async function compared(example: Example): Promise<number> {
  let checks = 0;
  await run(example, (actual, expected) => {
    checks++;
    expect(actual).toEqual(expected);
  });
  return checks;
}

describe('examples', () => {
  it('are there to be run', () => {
    expect(inComments.length).toBeGreaterThan(25);
    expect(inPages.length).toBeGreaterThan(2);
  });

  it.each([...inComments, ...inPages])('$name', async (example) => {
    expect(await compared(example)).toBeGreaterThan(0);
  });
});

describe('public functions', () => {
  it('each have a doc comment with an example', async () => {
    const documented = filesUnder('src', '.ts')
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    const missing = new Set<string>();
    for (const [entry, load] of Object.entries(entries)) {
      if (entry === 'zod') continue;
      for (const [name, value] of Object.entries(await load())) {
        if (typeof value !== 'function' || name === 'InspectionError') continue;
        const comment = new RegExp(
          `@example\\n(?:(?!\\*/)[\\s\\S])*\\*/\\nexport (?:async )?function ${name}\\b`,
        );
        if (!comment.test(documented)) missing.add(name);
      }
    }
    expect([...missing]).toEqual([]);
  });
});
