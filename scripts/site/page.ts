export { escapeXml as escaped } from '../../src/core/escape-xml.js';

/** A page of the site, before it gets its frame. */
export type Lang = 'ja' | 'en';

export interface Page {
  /** Its folder: `rules/code.check-digit/`; empty for the first page. */
  readonly path: string;
  readonly lang: Lang;
  readonly title: string;
  /** What its `main` holds; addresses within the site begin with {@link root}. */
  readonly html: string;
  /** The same page in the other language. */
  readonly other?: string;
  /** The scripts that it needs besides that of all pages. */
  readonly scripts?: readonly string[];
  /** What the search finds it by, besides its title; absent where nobody looks for it. */
  readonly words?: string;
}

/** Stands for the way from a page to the first page, which is known where the page is written. */
export const root = '@root/';

/** The text of HTML. */
export const textIn = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#\d+);/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
