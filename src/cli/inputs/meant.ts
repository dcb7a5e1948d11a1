import { editDistance } from '../../check/columns/spelling.js';

/** The word that a mistyped one was most likely meant to be. */
export function meantBy(word: string, known: readonly string[]): string | undefined {
  const near = known
    .map((each) => ({ each, distance: editDistance(word.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, distance }) => distance <= Math.max(1, Math.floor(each.length / 4)));
  return near.sort((a, b) => a.distance - b.distance)[0]?.each;
}
