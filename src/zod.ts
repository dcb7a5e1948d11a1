/**
 * zodのスキーマ — zod schemas.
 *
 * @module
 */

import type * as z from 'zod/v4/mini';
import { fieldOf } from './core/record.js';
import type { Form } from './forms/engine/form.js';
import { type FormOptions, inspectForm } from './forms/engine/inspect.js';
import type { FormInput, FormValues } from './forms/engine/record.js';
import { schemaOf } from './zod/schema-of.js';

export * from './generated/zod-kinds.js';
export type { Form, FormInput, FormOptions, FormValues };

/**
 * 様式のスキーマ: schema of a whole form: as {@link inspectForm}, with an issue at the path of each
 * field: it fails exactly where that finds an error. It composes in a classic `z.object` too. Its
 * own JSON Schema is just that of an object: take that of
 * `formJsonSchema`.
 *
 * @example
 * import { certificateApplication } from 'iryokikan';
 * import { formSchema } from 'iryokikan/zod';
 * const { error } = formSchema(certificateApplication).safeParse({ eligibilityApplied: 'yes' });
 * error.issues[0].path //=> ['feeConsent']
 */
export function formSchema<const F extends Form>(
  form: F,
  options?: FormOptions,
): z.ZodMiniType<FormValues<F>, FormInput<F>> {
  return schemaOf((input) => inspectForm(form, input, options), {
    type: 'object',
    title: fieldOf(fieldOf(form, 'title'), 'ja'),
  });
}
