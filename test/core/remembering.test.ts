import { expect, it } from 'vitest';
import { remembering } from '../../src/core/remembering.js';

it('reads a text once, also where nothing comes of it', () => {
  const read: string[] = [];
  const ask = remembering((text) => {
    read.push(text);
    return text === 'none' ? undefined : text.length;
  });
  expect(['none', 'none', 'one', 'one'].map(ask)).toEqual([undefined, undefined, 3, 3]);
  expect(read).toEqual(['none', 'one']);
});

it('forgets what it read when that is too much, and answers the same', () => {
  let count = 0;
  const ask = remembering((text) => {
    count++;
    return Number(text);
  });
  for (let round = 0; round < 2; round++)
    for (let n = 0; n < 1500; n++) expect(ask(`${n}`)).toBe(n);
  expect(count).toBeGreaterThan(1500);
});
