import { describe, expect, it } from 'vitest';
import { formatByName } from '../../../src/cli/inputs/file-names.js';

describe('the form of an input', () => {
  it.each([
    ['a.tsv', 'tsv'],
    ['a.TAB', 'tsv'],
    ['a.ndjson', 'ndjson'],
    ['x/a.jsonl.gz', 'ndjson'],
    ['a.tsv.gz', 'tsv'],
    ['a.csv', undefined],
    ['a.csv.gz', undefined],
    ['-', undefined],
    ['tsv', undefined],
    ['a.tsv.old', undefined],
  ])('%s is %s by its name', (name, format) => {
    expect(formatByName(name)).toBe(format);
  });
});
