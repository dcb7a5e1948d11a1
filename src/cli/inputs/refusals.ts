import { type Finding, messageOf, type Texts } from '../../core/finding.js';
import { UsageError } from './usage-error.js';

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
