import { describe, expect, it } from 'vitest';
import { type Example, inComments, inPages, run } from '../examples.js';

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
