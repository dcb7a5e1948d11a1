import type { ConformanceAnswer } from '../../src/conformance/index.js';

type Sample = readonly [given: readonly unknown[], expect: ConformanceAnswer, why: string];

/** The cases of a new rule for programs in other languages. */
export function suiteFile(
  rule: string,
  ask: string,
  samples: Readonly<Record<string, Sample>>,
): string {
  const cases = Object.entries(samples).map(([name, [given, expect, why]]) => ({
    id: `${rule}/${name}`,
    rule,
    ask,
    with: given,
    expect,
    why,
  }));
  const file = { $schema: '../conformance.schema.json', cases, undecided: [] };
  return JSON.stringify(file, undefined, 2);
}
