import type { Finding } from './finding.js';

/**
 * The answer of every `inspectX`: all findings, and the value, undefined just where one is an
 * error.
 */
export interface Inspection<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

/** The inspection of a value: what was found decides whether the value stands. */
export function inspection<T>(value: T, findings: readonly Finding[]): Inspection<T> {
  return { value: findings.some(isError) ? undefined : value, findings };
}

/** The inspection of something that cannot be read at all. */
export function refused(...findings: readonly Finding[]): Inspection<never> {
  return { value: undefined, findings };
}

/** Whether a finding refuses the value. */
export function isError(found: Finding): boolean {
  return found.severity === 'error';
}

/**
 * 検査の誤り: what every `parseX` throws. Test it by `error.name === 'InspectionError'`, not by
 * `instanceof`: a program may hold this package twice, as ESM and as CommonJS. To another thread or
 * window pass `error.toJSON()`: a structured clone of any error keeps its message only. Source:
 * none, a convention of this package.
 *
 * @example
 * import { parsePointTable } from 'iryokikan';
 * let name;
 * try {
 *   parsePointTable('2');
 * } catch (error) {
 *   name = error.name;
 * }
 * name //=> 'InspectionError'
 */
export class InspectionError extends Error {
  override readonly name = 'InspectionError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(
      findings
        .filter(isError)
        .map((found) => found.message)
        .join('\n'),
    );
    this.findings = findings;
  }

  /** The error as plain data, for `JSON.stringify` and `postMessage`. */
  toJSON(): Pick<this, 'name' | 'message' | 'findings'> {
    const { name, message, findings } = this;
    return { name, message, findings };
  }
}

/** The value of an inspection, or the {@link InspectionError} that says why there is none. */
export function parsed<T>(answer: Inspection<T>): T {
  if (answer.value === undefined) throw new InspectionError(answer.findings);
  return answer.value;
}
