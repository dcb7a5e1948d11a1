import { expect, it, vi } from 'vitest';
import { places, run } from '../run.js';

vi.mock('../../../src/check/register/seen.js', async (original) => {
  const real = await original<typeof import('../../../src/check/register/seen.js')>();
  return { ...real, createSeen: () => real.createSeen(1) };
});

it('a register of more codes than can be remembered tells once from which row on duplicates go unseen', () => {
  const codes = ['0110113719', '0110113727', '0110113735', '0110113719'];
  const { findings } = run(`code\n${codes.join('\n')}\n`);
  expect(places(findings)).toEqual(['3 code check.duplicate/limit', '5 code check.duplicate/code']);
});
