import type { Inspection } from './inspection.js';

/** The JSON Schema of a text as it is entered: never narrower than the inspection of its kind. */
export type TextSchema = {
  readonly title: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
};

/**
 * A kind of text value, declared once in the `kind.ts` of its concept: the zod schemas, the JSON
 * Schemas of the forms' fields and the laws that tie its functions are made of it. What calculates
 * or inspects does not import it.
 */
export interface Kind {
  /** Name of the type: `Email` for `inspectEmail`, `isEmail`, `parseEmail`, `emailSchema`. */
  readonly name: string;
  readonly inspect: (input: unknown, options: never) => Inspection<string>;
  /**
   * The twin of `inspect`, with the first of the variants, for what a form has found not to be
   * blank.
   */
  readonly entered?: (input: unknown) => Inspection<string>;
  readonly is: (value: unknown, options: never) => boolean;
  readonly parse: (input: unknown, options: never) => string;
  readonly format?: (value: never) => string;
  readonly json: TextSchema | ((options: never) => TextSchema);
  /** A value in canonical form, by the first of the variants. */
  readonly example: string;
  /** The options with which the laws are tested. */
  readonly variants: readonly unknown[];
  /** No finding, message or error holds any of its text. */
  readonly secret?: true;
}
