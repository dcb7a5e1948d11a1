import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  copyOf,
  formatByName,
  isCopyOfAny,
  saidByName,
} from '../../../src/cli/inputs/file-names.js';

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

describe('the name of a copy', () => {
  it.each([
    ['a.csv', 'a.fixed.csv'],
    ['x/a.b.TSV', 'x/a.b.fixed.TSV'],
    ['a.ndjson.gz', 'a.fixed.ndjson'],
    ['register', 'register.fixed'],
    ['.csv', '.csv.fixed'],
    ['a.csv.bak', 'a.csv.bak.fixed'],
  ])('of %s is %s', (file, copy) => {
    expect(copyOf(file)).toBe(join(copy));
  });
});

describe('a copy', () => {
  it.each([
    ['a.fixed.csv', ['a.csv'], true],
    ['x/a.fixed.csv', ['x/a.xlsx'], true],
    ['a.list.Sheet1.fixed.csv', ['a.zip'], true],
    ['a.Sheet1.fixed.csv', ['a.xlsx'], true],
    ['a.fixed.csv', ['b.csv'], false],
    ['a.Sheet1.fixed.csv', ['a.csv'], false],
    ['x/a.fixed.csv', ['a.csv'], false],
    ['a.fixed.csv.bak', ['a.csv'], false],
    ['a.csv', ['a.csv'], false],
  ])('%s of %s: %s', (name, files, expected) => {
    expect(
      isCopyOfAny(
        join(name),
        files.map((file) => join(file)),
      ),
    ).toBe(expected);
  });
});

describe('what the name of a file seems to say', () => {
  it.each([
    ['47_沖縄_医科.csv', { prefecture: '47', pointTable: '1' }],
    ['x/26 list.xlsx', { prefecture: '26' }],
    ['京都府の薬局一覧.csv', { prefecture: '26', pointTable: '4' }],
    ['r0710_shika.csv', { pointTable: '3' }],
    ['訪問看護ステーション.csv', { pointTable: '6' }],
    ['医科歯科.csv', {}],
    ['99_list.csv', {}],
    ['10.csv', {}],
    ['-', {}],
  ])('%s', (name, said) => {
    expect(saidByName(name)).toEqual(said);
  });
});
