import { lengthOf } from '../core/text.js';

const SHOWN = 100;

/** A text as a report shows it. */
export function shortened(text: string): string {
  if (text.length <= SHOWN || lengthOf(text) <= SHOWN) return text;
  return `${[...text.slice(0, SHOWN * 2)].slice(0, SHOWN).join('')}…`;
}
