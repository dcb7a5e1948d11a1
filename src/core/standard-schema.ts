import type { Finding } from './finding.js';
import { type Inspection, isError } from './inspection.js';

/** An issue of a Standard Schema, with the rule and reason of its finding in `params`. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly params: { readonly rule: string; readonly reason: string };
}

/**
 * The Standard Schema interface, version 1 (https://standardschema.dev), as this package fills it.
 */
export interface StandardSchema<Input, Output> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'iryokikan';
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Output; readonly issues?: undefined }
      | { readonly issues: readonly StandardIssue[] };
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

function issueOf(found: Finding): StandardIssue {
  const { message, path, rule, reason } = found;
  return { message, path, params: { rule, reason } };
}

/**
 * 検査のStandard Schema: a Standard Schema object, without zod, of any `inspectX`. Errors become
 * issues; warnings and infos do not. Source: none, a convention of this package. Throws nothing
 * itself: its `validate` answers with issues.
 *
 * @example
 * import { inspectInstitutionCode, toStandardSchema } from 'iryokikan';
 * const checkDigit = 'error';
 * const schema = toStandardSchema((input) => inspectInstitutionCode(input, { checkDigit }));
 * schema['~standard'].validate('3410712362') //=> { value: '3410712362' }
 */
export function toStandardSchema<T>(
  inspect: (input: unknown) => Inspection<T>,
): StandardSchema<unknown, T> {
  return {
    '~standard': {
      version: 1,
      vendor: 'iryokikan',
      validate: (input) => {
        const { value, findings } = inspect(input);
        return value === undefined ? { issues: findings.filter(isError).map(issueOf) } : { value };
      },
    },
  };
}
