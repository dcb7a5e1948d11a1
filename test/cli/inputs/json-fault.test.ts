import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/cli/inputs/json-fault.js';

describe('a text that is no JSON', () => {
  it.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{\n  "files": [],\n}', 3, 1],
    ['{\n  "files": ["a.csv" "b.csv"]\n}', 2, 21],
    ['{"a":1,,}', 1, 8],
    ['{"a" 1}', 1, 6],
    ["{'a': 1}", 1, 2],
    ['// x\n{}', 1, 1],
    ['{"a": "x\n"}', 1, 7],
    ['{"a": 01}', 1, 8],
    ['{"a": -}', 1, 7],
    ['{"a": nul}', 1, 7],
    ['{"a": "\\x"}', 1, 7],
    ['{} {}', 1, 4],
    ['[1, [2, {"a": [}]]', 1, 16],
    ['{"a": [1, 2', 1, 12],
  ])('%j is pointed at: line %i, column %i', (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(jsonFault(text)).toEqual({ line, column });
  });

  it('is never found where JSON.parse finds none: the fault is then behind the end', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat({ max: 3 }), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), undefined, indent);
        const lines = text.split('\n');
        expect(jsonFault(text)).toEqual({
          line: lines.length,
          column: (lines.at(-1) ?? '').length + 1,
        });
      }),
    );
  });

  it('is pointed at inside it, however it is damaged', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', 'x'), (json, at, put) => {
        const place = at % (json.length + 1);
        const text = json.slice(0, place) + put + json.slice(place + 1);
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const { column } = jsonFault(text);
        const whole = column === text.length + 1 && text.indexOf('\n') === -1;
        expect(!valid || whole).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
