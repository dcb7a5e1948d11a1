/**
 * What may be chosen in a field, and what an entry is read as: the one place that compares the two.
 */
import { type Finding, finding } from '../../core/finding.js';
import type { Inspection } from '../../core/inspection.js';
import { choiceRead } from './faults.js';
import type { Choice } from './form.js';

/**
 * How a ticked box arrives: from a program, of a CSV file, of an HTML form, of the confirmation
 * screens.
 */
export const consented: readonly unknown[] = [true, 'true', 'on', '同意する'];

/** What an entry is read as; undefined where it is none of what the field takes. */
type Reader = (input: unknown) => Inspection<unknown> | undefined;

const as = (value: unknown, ...findings: readonly Finding[]) => ({ value, findings });

/** Free text. */
export const readText: Reader = (input) => (typeof input === 'string' ? as(input) : undefined);

/** A consent that is given. */
export const readConsent: Reader = (input) => (consented.includes(input) ? as(true) : undefined);

/** A choice by its value, its label or another spelling; of the last it is said. */
export function choiceReader(
  choices: readonly Choice[],
  labels: { readonly field: string; readonly fieldEn: string },
): Reader {
  const answers = new Map<unknown, Inspection<unknown>>();
  for (const { value, label, also = [] } of choices) {
    const read = finding(choiceRead, { ...labels, choice: label.ja, choiceEn: label.en });
    for (const spelling of also) answers.set(spelling, as(value, read));
    answers.set(label.ja, as(value)).set(value, as(value));
  }
  return (input) => answers.get(input);
}

/** Every spelling that is read as one of these choices. */
export function spellingsOf(choices: readonly Choice[]): readonly string[] {
  return [...new Set(choices.flatMap(({ value, label, also = [] }) => [value, label.ja, ...also]))];
}
