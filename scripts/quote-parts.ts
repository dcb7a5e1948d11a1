import { createHash } from 'node:crypto';
import { rules } from '../src/catalogue/index.js';

/** A run of words that a rule quotes from a document. */
export interface QuotePart {
  readonly rule: string;
  readonly document: string;
  readonly text: string;
}

/** The documents that are no public pages: their words are quoted. */
const isQuoted = (document: string) => /^S\d$/.test(document);

/**
 * A text as quotes are compared: what a copy of a page adds (marks of a list or a link, tags,
 * blanks, brackets around quoted words, width) does not count.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/<[^>]*>/g, '')
    .replace(/\]\([^)\s]*\)/g, '')
    .replace(/[\s「」『』"*[\]|]/g, '')
    .replace(/[〜～∼]/g, '~');
}

/** The words quoted from S0 to S4: `…` leaves words out, `／` stands between two places. */
export function quoteParts(): readonly QuotePart[] {
  return rules.flatMap(({ id, sources }) =>
    sources
      .filter(({ document, quote }) => quote !== undefined && isQuoted(document))
      .flatMap(({ document, quote = '' }) =>
        quote
          .split(/[…／]/)
          .map((part) => ({ rule: id, document, text: plainWords(part) }))
          .filter(({ text }) => text !== ''),
      ),
  );
}

/** The checksum under which quoted words stand in the list. */
export function checksum({ document, text }: QuotePart): string {
  return createHash('sha256').update(`${document}\n${text}`).digest('hex').slice(0, 20);
}
