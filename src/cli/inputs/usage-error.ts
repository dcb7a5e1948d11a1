import { type Finding, messageOf, type Texts } from '../../core/finding.js';
import { Failure } from '../terminal/failure.js';

/** What is wrong with a call of the command. */
export class UsageError extends Failure {}

/** The wrong usage that the errors of an inspection tell. */
export function refusedBy(option: string, findings: readonly Finding[], texts: Texts): UsageError {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return new UsageError({
    ja: `${option}: ${errors.map(({ message }) => message).join('')}`,
    en: `${option}: ${errors.map((found) => messageOf(found, texts)).join(' ')}`,
  });
}

/** What a calculation gives, or its refusal (both languages in one text) as wrong usage. */
export function calculated<T>(calculate: () => T): T {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError({ ja: error.message, en: error.message });
  }
}
