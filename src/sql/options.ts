import type { SqlCheckDigit } from './code.js';
import type { DialectName } from './dialect.js';

/** The forms in which the rules can be had. */
export const sqlForms = ['functions', 'expression', 'domain', 'dbt', 'udf'] as const;

export type SqlForm = (typeof sqlForms)[number];

export interface SqlOptions {
  readonly dialect: DialectName;
  readonly as: SqlForm;
  readonly checkDigit: SqlCheckDigit;
  /** Whether full-width letters, lower case and surrounding blanks are mended before. */
  readonly normalise: boolean;
  /** The version of this package, for the comment at the head. */
  readonly version: string;
  /** The script of the library, for functions in JavaScript. */
  readonly script?: string;
}
