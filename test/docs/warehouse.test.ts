import { describe, expect, it } from 'vitest';
import { guideBlocks } from '../engines/guide.js';

/** Blocks, and what runs them: `npm run package-check`, the examples, `npm run test:engines`. */
const run = {
  sh: 'package-check',
  js: 'examples',
  'sh duckdb': 'engines',
  'sql duckdb': 'engines',
  'sh postgres': 'engines',
  'sql postgres': 'engines',
  'sh clickhouse': 'engines',
  'sql clickhouse': 'engines',
  'sh clickhouse-script': 'engines',
  xml: 'engines',
};

describe('the guide for warehouses', () => {
  it('has no block that nothing runs', () => {
    const infos = guideBlocks().map(({ info }) => info);
    expect([...new Set(infos)].sort()).toEqual(Object.keys(run).sort());
  });

  it('has the engines run the same blocks in English, to the letter', () => {
    const ofEngines = (page?: string) =>
      guideBlocks(page).filter(({ info }) => info.includes(' ') || info === 'xml');
    expect(ofEngines('docs/en/guides/warehouse.md')).toEqual(ofEngines());
  });
});
