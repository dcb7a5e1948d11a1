import type { Lang } from './terminal/language.js';

declare const HOMEPAGE: string;

/** The page of a rule on the site of the package: its address never changes. */
export function rulePage(id: string, lang: Lang): string {
  return `${HOMEPAGE}${lang === 'en' ? 'en/' : ''}rules/${id}/`;
}
