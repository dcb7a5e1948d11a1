import { expect, it } from 'vitest';
import { guidanceLinksOf } from '../../src/index.js';

it('links are asked for by one of the topics, which are listed', () => {
  expect(() => guidanceLinksOf('none' as never)).toThrow(/line, |, line/);
});
