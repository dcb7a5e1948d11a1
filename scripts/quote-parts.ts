import { createHash } from 'node:crypto';
import { rules } from '../src/catalogue/index.js';
import * as screens from '../src/forms/ui/index.js';

/** A run of words that a rule, or the help of a field, quotes from a document. */
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

/** The help of the fields that a document prints. */
function helpParts(): readonly QuotePart[] {
  const forms = Object.values<unknown>(screens).filter(
    (each): each is screens.DrawnForm =>
      typeof each === 'object' && each !== null && 'groups' in each,
  );
  return forms.flatMap(({ id, fields }) =>
    fields.flatMap(({ name, help, shownIn: { document } }) =>
      help?.status === 'stated'
        ? help.ja
            .split('。')
            .map((part) => ({ rule: `${id} ${name}`, document, text: plainWords(part) }))
            .filter(({ text }) => text !== '')
        : [],
    ),
  );
}

/** All words quoted from S0 to S4. */
export function quoteParts(): readonly QuotePart[] {
  return [...ruleParts(isQuoted), ...helpParts()];
}

/** All words quoted from the public pages. */
export function publicQuoteParts(): readonly QuotePart[] {
  return ruleParts((document) => !isQuoted(document));
}

/** The words of the rules: `…` leaves words out, `／` stands between two places. */
function ruleParts(among: (document: string) => boolean): readonly QuotePart[] {
  return rules.flatMap(({ id, sources }) =>
    sources
      .filter(({ document, quote }) => quote !== undefined && among(document))
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
