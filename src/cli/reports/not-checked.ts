import type { CheckSummary } from '../../check/index.js';
import type { Finding } from '../../core/finding.js';

/** Reasons that tell how rows were counted: nothing of them was left out. */
const COUNTED = new Set(['consecutive', 'free-text', 'columns', 'unnamed']);

/** The sentences on what was not checked of a file. */
export function notCheckedTexts(
  { notChecked }: Pick<CheckSummary, 'notChecked'>,
  messageOf: (found: Finding) => string,
): readonly string[] {
  return notChecked.map(messageOf);
}

/** Whether a rule could not run on a file, or rows of it were left out. */
export function hasUnrunRule({ notChecked }: Pick<CheckSummary, 'notChecked'>): boolean {
  return notChecked.some(({ reason }) => !COUNTED.has(reason));
}
