import { type Finding, finding, findingAt } from '../../core/finding.js';
import { type Inspection, inspection, refused } from '../../core/inspection.js';
import { type StandardSchema, toStandardSchema } from '../../core/standard-schema.js';
import { noDay, noForm } from './faults.js';
import type { Form } from './form.js';
import { ofForm } from './prepare.js';
import { isAsked, readForm } from './read.js';
import type {
  EmptyForm,
  FieldName,
  FormDraft,
  FormInput,
  FormValues,
  FromOutside,
} from './record.js';

/** How a form is inspected. */
export interface FormOptions {
  /**
   * The day on which the form is filed, `YYYY-MM-DD`. Without it nothing is compared with that day.
   */
  readonly on?: string | undefined;
}

/**
 * Of a form that compares nothing with the day of filing only the shape of the day is asked for.
 */
const looksLikeDay = (on: unknown) => typeof on === 'string' && /^\d{4}-\d\d-\d\d$/.test(on);

/**
 * Inspects a whole form: every field, what is required given the others, and the rules across
 * fields, all in one go. Each finding has the path of its field. The value is a record of what was
 * read, with what the form fills in by itself. A choice is given by its value or its label as a
 * screen prints it (`form.choice`), a consent as `true`, `'true'`, `'on'`,
 * 「○」「はい」「同意する」 or the words of the screen.
 *
 * Never throws: a form that cannot be read (`form.definition`) and a day that is none (`form.on`)
 * are errors with the path `[]`. Not checked: fields that the form does not have; the compiler
 * refuses them in a literal.
 *
 * @example
 * import { certificateApplication, inspectForm } from 'iryokikan';
 * const { findings } = inspectForm(certificateApplication, { terminalName: '受付1号機' });
 * findings[0].path //=> ['eligibilityApplied']
 * findings.some(({ path }) => path[0] === 'terminalName') //=> false
 * inspectForm(certificateApplication, {}, { on: '2024/5/20' }).findings[0].rule //=> 'form.on'
 */
export function inspectForm<const F extends Form, Given>(
  form: F,
  values: FromOutside<Given>,
  options?: FormOptions,
): Inspection<FormValues<F>>;
export function inspectForm<const F extends Form>(
  form: F,
  values: FormDraft<F> | null | undefined,
  options?: FormOptions,
): Inspection<FormValues<F>>;
export function inspectForm<const F extends Form>(
  form: F,
  values: unknown,
  options?: FormOptions,
): Inspection<FormValues<F>> {
  try {
    const on = options?.on ?? undefined;
    const isDay = on === undefined || (form.isDay ?? looksLikeDay)(on);
    const read = readForm(form, values, isDay ? on : undefined);
    const findings: Finding[] = isDay ? [] : [finding(noDay, {})];
    let index = 0;
    for (const { path, required, missing, superfluous } of read.fields) {
      const answer = read.answers[index++];
      if (answer) for (const found of answer.findings) findings.push(findingAt(found, path));
      const wrong = answer ? superfluous : missing;
      if (wrong && isAsked(required, read.values) === !answer)
        findings.push(findingAt(wrong, path));
    }
    for (const rule of form.rules) findings.push(...rule(read.values, read.context));
    return inspection(read.values as FormValues<F>, findings);
  } catch {
    return refused(finding(noForm, {}));
  }
}

/**
 * 必須の項目: the names of the fields that must be filled in, given what is filled in so far: for a
 * front-end that draws the form.
 *
 * @throws RangeError when it is given no form.
 * @example
 * import { claimsApplication, requiredFields } from 'iryokikan';
 * requiredFields(claimsApplication, { line: 'isdn' }).includes('isdnDialUp') //=> true
 * requiredFields(claimsApplication, { line: 'ip-vpn-ipv4' }).includes('isdnDialUp') //=> false
 */
export function requiredFields<const F extends Form, Given>(
  form: F,
  values: FromOutside<Given>,
): readonly FieldName<F>[];
export function requiredFields<const F extends Form>(
  form: F,
  values: FormDraft<F> | null | undefined,
): readonly FieldName<F>[];
export function requiredFields<const F extends Form>(
  form: F,
  values: unknown,
): readonly FieldName<F>[] {
  return ofForm(form, () => {
    const { fields, values: known } = readForm(form, values, undefined);
    return fields
      .filter(({ required }) => isAsked(required, known))
      .map(({ name }) => name as FieldName<F>);
  });
}

/**
 * 様式の初期値: a record of a form with nothing filled in: `false` for a consent, `''` for all
 * else. Source: that of the form.
 *
 * @throws RangeError when it is given no form.
 * @example
 * import { certificateApplication, emptyForm } from 'iryokikan';
 * emptyForm(certificateApplication).terminalName //=> ''
 */
export function emptyForm<const F extends Form>(form: F): EmptyForm<F> {
  return ofForm(form, ({ fields }) => {
    const entries = fields.map(({ name, consent }) => [name, consent ? false : '']);
    return Object.fromEntries(entries) as EmptyForm<F>;
  });
}

/**
 * 様式のStandard Schema: a Standard Schema object of a form, without zod. Errors become issues with
 * their path; warnings and infos do not. Never throws, as {@link inspectForm}.
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
