import { documents } from '../../src/catalogue/documents.js';
import { rules } from '../../src/catalogue/index.js';
import { publicQuoteParts } from '../quote-parts.js';

/** A public page that rules rest on, and what must still stand there. */
export interface WatchedSource {
  readonly document: string;
  readonly title: string;
  readonly address: string;
  readonly rules: readonly string[];
  /** As quotes are compared: without blanks, brackets and marks, in NFKC. */
  readonly quotes: readonly string[];
  /** The day (or the month) on which it was last read with all its quotes. */
  readonly lastSeen: string;
}

/** When the public pages of today's rules were read. */
const firstRead = '2026-11';

/** Every public source with an address; the days come from the list as it was. */
export function watchList(before: readonly WatchedSource[]): readonly WatchedSource[] {
  const parts = publicQuoteParts();
  return Object.entries(documents).flatMap(([document, { title, address }]) => {
    if (address === undefined) return [];
    const old = before.find((one) => one.document === document);
    const quotes = [
      ...new Set(parts.filter((one) => one.document === document).map(({ text }) => text)),
    ];
    const same = old?.address === address && quotes.every((one) => old.quotes.includes(one));
    return [
      {
        document,
        title,
        address,
        rules: rules
          .filter(({ sources }) => sources.some((source) => source.document === document))
          .map(({ id }) => id),
        quotes,
        lastSeen: same ? old.lastSeen : firstRead,
      },
    ];
  });
}
