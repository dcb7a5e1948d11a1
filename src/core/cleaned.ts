import { givenText } from './given.js';
import { invisible, separators, toHalfWidth } from './text.js';

/** One thing that a repair changed, for the question to the user. */
export interface Change {
  readonly id: 'blanks' | 'half-width' | 'separators' | 'case' | 'country-code';
  readonly label: { readonly ja: string; readonly en: string };
}

/** A text after a repair that the user has not agreed to yet. */
export interface Cleaned {
  /** The repaired text; the text as it is where nothing was to be changed. */
  readonly value: string;
  /** What was changed, in the order of the steps. */
  readonly changes: readonly Change[];
}

/** A step of a repair, which is told where it changes something. */
export interface Step extends Change {
  readonly apply: (text: string) => string;
}

export const blanks: Step = {
  id: 'blanks',
  label: { ja: '前後の空白と見えない文字を除く', en: 'blanks around it and invisible characters' },
  apply: (text) => text.replace(invisible, '').trim(),
};

export const halfWidth: Step = {
  id: 'half-width',
  label: { ja: '全角を半角にする', en: 'full-width characters' },
  apply: toHalfWidth,
};

export const withoutSeparators: Step = {
  id: 'separators',
  label: { ja: 'ハイフンなどの区切りを除く', en: 'hyphens and other separators' },
  apply: (text) => text.replace(separators, ''),
};

/** A text after some steps, with those that changed it. */
export function cleaned(text: string, steps: readonly Step[]): Cleaned {
  let value = givenText(text);
  const changes: Change[] = [];
  for (const { id, label, apply } of steps) {
    const next = apply(value);
    if (next !== value) changes.push({ id, label });
    value = next;
  }
  return { value, changes };
}
