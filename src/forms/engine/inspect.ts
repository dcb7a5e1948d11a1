import { type Finding, findingAt } from '../../core/finding.js';
import { type Inspection, inspection } from '../../core/inspection.js';
import { type StandardSchema, toStandardSchema } from '../../core/standard-schema.js';
import type { EmptyForm, FieldName, Form, FormInput, FormValues } from './form.js';
import { isAsked, readForm } from './read.js';

export interface FormOptions {
  /**
   * The day on which the form is filed, `YYYY-MM-DD`. Without it nothing is compared with that day.
   */
  readonly on?: string | undefined;
}

/**
 * Inspects a whole form: every field, what is required given the others, and the rules across
 * fields, all in one go. Each finding has the path of its field. The value is a record of what was
 * read, with what the form fills in by itself. A choice is given by its value or its printed label,
 * a consent as `true`, `'true'`, `'on'` or 「同意する」. Never throws on `values`, whatever they
 * are.
 *
 * Not checked: fields that the form does not have.
 *
 * @throws RangeError when `on` is no civil date and a rule of the form needs it.
 * @example
 * import { certificateApplication, inspectForm } from 'iryokikan';
 * const values = { terminalName: 'オンライン資格確認パソコン' };
 * const { findings } = inspectForm(certificateApplication, values);
 * findings[0].path //=> ['eligibilityApplied']
 * findings.some(({ path }) => path[0] === 'terminalName') //=> false
 */
export function inspectForm<const F extends Form>(
  form: F,
  values: unknown,
  options?: FormOptions,
): Inspection<FormValues<F>> {
  const { fields, values: read, context, answers } = readForm(form, values, options?.on);
  const findings: Finding[] = [];
  let index = 0;
  for (const { path, required, missing, superfluous } of fields) {
    const answer = answers[index++];
    if (answer) for (const found of answer.findings) findings.push(findingAt(found, path));
    const wrong = answer ? superfluous : missing;
    if (wrong && isAsked(required, read) === !answer) findings.push(findingAt(wrong, path));
  }
  for (const rule of form.rules) findings.push(...rule(read, context));
  return inspection(read as FormValues<F>, findings);
}

/**
 * The names of the fields that must be filled in, given what is filled in so far: for a front-end
 * that draws the form.
 *
 * @example
 * import { claimsApplication, requiredFields } from 'iryokikan';
 * requiredFields(claimsApplication, { line: 'isdn' }).includes('isdnDialUp') //=> true
 * requiredFields(claimsApplication, { line: 'ip-vpn-ipv4' }).includes('isdnDialUp') //=> false
 */
export function requiredFields<const F extends Form>(
  form: F,
  values: unknown,
): readonly FieldName<F>[] {
  const { fields, values: known } = readForm(form, values, undefined);
  return fields
    .filter(({ required }) => isAsked(required, known))
    .map(({ name }) => name as FieldName<F>);
}

/**
 * A record of a form with nothing filled in: `false` for a consent, `''` for all else.
 *
 * @example
 * import { certificateApplication, emptyForm } from 'iryokikan';
 * emptyForm(certificateApplication).terminalName //=> ''
 */
export function emptyForm<const F extends Form>(form: F): EmptyForm<F> {
  const entries = form.fields.map(({ name, consent }) => [name, consent ? false : '']);
  return Object.fromEntries(entries) as EmptyForm<F>;
}

/**
 * A Standard Schema object of a form, without zod. Errors become issues with their path; warnings
 * and infos do not.
 *
 * @example
 * import { certificateApplication, formStandardSchema } from 'iryokikan';
 * const { validate } = formStandardSchema(certificateApplication)['~standard'];
 * validate({}).issues[0].params //=> { rule: 'cert.form-fields', reason: 'missing' }
 */
export function formStandardSchema<const F extends Form>(
  form: F,
  options?: FormOptions,
): StandardSchema<FormInput<F>, FormValues<F>> {
  return toStandardSchema((input) => inspectForm(form, input, options)) as StandardSchema<
    FormInput<F>,
    FormValues<F>
  >;
}
