/**
 * What may be chosen in a field, and what an entry is read as: the one place that compares the two.
 */
import { type Finding, finding } from '../../core/finding.js';
import type { Inspection } from '../../core/inspection.js';
import { remembering } from '../../core/remembering.js';
import { folded } from '../../core/text.js';
import { choiceRead } from './faults.js';
import type { Choice, FormField } from './form.js';

/** How a ticked box arrives: from a program, an HTML form, a CSV file, the confirmation screens. */
const ticked: readonly unknown[] = ['true', 'on', '○', '◯', '〇', 'はい', '同意する'];

/** What an entry is read as; undefined where it is none of what the field takes. */
type Reader = (input: unknown) => Inspection<unknown> | undefined;

const as = (value: unknown, ...findings: readonly Finding[]) => ({ value, findings });

/** Free text. */
export const readText: Reader = (input) => (typeof input === 'string' ? as(input) : undefined);

/** Longer text is none of the choices, and not worth comparing. */
const LONGEST = 200;

const isShort = (input: unknown): input is string =>
  typeof input === 'string' && input.length < LONGEST;

/** A consent that is given, in one of the usual words or those of the label. */
export const consentReader =
  ({ label }: FormField): Reader =>
  (input) => {
    const text = isShort(input) ? folded(input) : input;
    return [true, ...ticked, folded(label.ja)].includes(text) ? as(true) : undefined;
  };

/** The number or the letter before a choice: 「1:」「３．」「第1号: 」「ア 」. */
const marked = /^[\s\p{P}●第]*(\d+|[ア-ウ])[\s号]*(?=[\s\p{P}])/u;

/** 「-1」「1.5」「1,2」: not the 1, 15 and 12 that are left without the marks. */
const otherNumber = /^\s*(?:[\p{Pd}−]\s*|\d+[^\d\p{L}]+)\d/u;

/** The number or the letter before a choice, and what is said without it. */
function parted(spelling: string) {
  const text = spelling.normalize('NFKC');
  if (otherNumber.test(text)) return { mark: '', said: text };
  const [before = '', mark = ''] = marked.exec(text) ?? [];
  const bare = (digits: string) => digits.replace(/^0+/, '');
  return { mark: bare(mark), said: bare(folded(text.slice(before.length))) };
}

/**
 * A choice by its value or its label; of any other spelling that is read as one it is said. A
 * number before it may be left out, and put where the label has none, but is not that of another
 * choice.
 */
export function choiceReader(
  choices: readonly Choice[],
  { apart = /$/ }: FormField,
  labels: { readonly field: string; readonly fieldEn: string },
): Reader {
  const exact = new Map<unknown, Inspection<unknown>>();
  const spellings = new Map<string, readonly [own: string, read: Inspection<unknown>]>();
  const marks = new Set<string>();
  for (const { value, label, also = [] } of choices) {
    exact.set(label.ja, as(value)).set(value, as(value));
    const each = [label.ja, value, ...also].map(parted);
    const own = each.find(({ mark }) => mark)?.mark ?? '';
    const params = { ...labels, choice: label.ja, choiceEn: label.en };
    const spelling = [own, as(value, finding(choiceRead, params))] as const;
    marks.add(own);
    for (const { said } of each) {
      spellings.set(said, spelling).set(said === own ? said : own + said, spelling);
    }
  }
  const readSpelling = remembering((input): Inspection<unknown> | undefined => {
    const { mark, said } = parted(input.replace(apart, ''));
    const [own, read] = spellings.get(said) ?? [];
    return spellings.get(mark + said)?.[1] ?? (own || marks.has(mark) ? undefined : read);
  });
  return (input) => exact.get(input) ?? (isShort(input) ? readSpelling(input) : undefined);
}

/** Spellings that are read as one of these choices: not all. */
export function spellingsOf(choices: readonly Choice[]): readonly string[] {
  return [...new Set(choices.flatMap(({ value, label, also = [] }) => [value, label.ja, ...also]))];
}
