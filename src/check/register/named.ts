import type { ColumnMatch } from '../columns/known-columns.js';
import { matchOf } from './register-columns.js';

/** What lists call the column of names of institutions, without blanks and marks. */
const nameHeader =
  /^(?!名(?:漢字)?$)(?:(?:保険)?医療機関等?|(?:保険)?薬局|施設|病院|診療所|(?:訪問看護)?(?:事業所|ステーション)|開設)?名称?(?:漢字)?$|^(?:institution|facility|hospital|clinic|pharmacy|station)?name$/;

const named: ColumnMatch = {
  column: 'name',
  own: false,
  // A name alone does not make a list one of institutions.
  open: { vague: true, isAsked: () => false, settledBy: () => undefined },
};

/** The column that a header names, where the names of institutions are compared as well. */
export function matchWithNames(header: string): ColumnMatch | undefined {
  const match = matchOf(header);
  if (match || header.length > 60) return match;
  const plain = header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}_]/gu, '');
  return nameHeader.test(plain) ? named : undefined;
}
