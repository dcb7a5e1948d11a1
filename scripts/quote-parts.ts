import { createHash } from 'node:crypto';
import { rules } from '../src/catalogue/index.js';
import * as screens from '../src/forms/ui/index.js';
import { milestones } from '../src/milestone/index.js';
import { installationVendors, supportDesks } from '../src/support-desk/index.js';

/** A run of words that a rule, the help of a field or the entry of a list takes from a document. */
export interface QuotePart {
  readonly rule: string;
  readonly document: string;
  readonly text: string;
  /** Where else, or in which other words: one of all is found. */
  readonly or?: readonly Pick<QuotePart, 'document' | 'text'>[];
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

/** A part that stands in one of the documents, in one of the spellings. */
function anyOf(
  rule: string,
  documents: readonly string[],
  spellings: readonly string[],
): readonly QuotePart[] {
  const places = documents
    .filter(isQuoted)
    .flatMap((document) => spellings.map((text) => ({ document, text: plainWords(text) })));
  return places.slice(0, 1).map((first) => ({ rule, ...first, or: places.slice(1) }));
}

/** What the lists tell of whom to ask: names, numbers, addresses. */
function contactParts(): readonly QuotePart[] {
  const vendors = installationVendors.map(({ no, name, area, phoneText, mail, page }) => ({
    rule: `vendor ${no}`,
    sources: ['S4'],
    texts: [name.ja, area.ja, phoneText, mail, page],
  }));
  const desks = supportDesks.map(({ id, phoneText, mail, address, sources }) => ({
    rule: `desk ${id}`,
    sources,
    texts: [phoneText, mail, address],
  }));
  return [...vendors, ...desks].flatMap(({ rule, sources, texts }) =>
    texts.flatMap((text) => (text === undefined ? [] : anyOf(rule, sources, [text]))),
  );
}

/** The days and months of the milestones, as a document may print them. */
function dateParts(): readonly QuotePart[] {
  return milestones.flatMap(({ id, date, until = date, sources }) =>
    [...new Set([date, until])].flatMap((each) => {
      const [year = 0, month = 0, day] = each.split('-').map(Number);
      const within = `${month}月${day === undefined ? '' : `${day}日`}`;
      const inEra = `令和${year - 2018}年`;
      // The last day of a month may be printed as its end, and the year in the heading above.
      const spellings = [inEra + within, `${inEra}${month}月末`, `${year}/${month}/${day}`, within];
      return sources.flatMap((source) => anyOf(`milestone ${id}`, [source], spellings));
    }),
  );
}

/** All words taken from S0 to S4. */
export function quoteParts(): readonly QuotePart[] {
  return [...ruleParts(isQuoted), ...helpParts(), ...contactParts(), ...dateParts()];
}

/** The ways in which the documents may hold a part, the usual one first. */
export function spellingsOf({ or = [], ...part }: QuotePart): readonly QuotePart[] {
  return [part, ...or.map((place) => ({ ...part, ...place }))];
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
