import { type Finding, finding, findingAt } from '../core/finding.js';
import { type Inspection, refused } from '../core/inspection.js';
import { choiceRead } from './faults.js';
import type { ChoiceFault, FieldFault, Form, FormContext, FormField, Values } from './form.js';

/** A field as it is inspected, worked out once: all of one shape, which is several times as fast to go through. */
export interface PreparedField {
  readonly name: string;
  readonly path: readonly [string];
  readonly required: FormField['required'];
  readonly inspect: (input: unknown, values: Values, context: FormContext) => Inspection<unknown>;
  readonly fill: FormField['fill'];
  readonly missing: () => Finding;
  readonly superfluous: (() => Finding) | undefined;
}

/** The labels of a field, as the texts of its faults take them. */
export function labelsOf({ label }: FormField): { field: string; fieldEn: string } {
  return { field: label.ja, fieldEn: label.en };
}

/** How a ticked box arrives: from a program, of a CSV file, of an HTML form, of the confirmation screens. */
export const consented: readonly unknown[] = [true, 'true', 'on', '同意する'];

/** Every spelling of the choices, with what it is read as. */
function choicesOf(field: FormField, fault: ChoiceFault): PreparedField['inspect'] {
  const { choices = [] } = field;
  const labels = labelsOf(field);
  const answers = new Map<unknown, () => Inspection<string>>();
  for (const { value, label, also = [] } of choices) {
    const params = { ...labels, choice: label.ja, choiceEn: label.en };
    for (const spelling of also) {
      answers.set(spelling, () => ({ value, findings: [finding(choiceRead, params)] }));
    }
    for (const spelling of [value, label.ja])
      answers.set(spelling, () => ({ value, findings: [] }));
  }
  const params = {
    ...labels,
    choices: choices.map(({ label }) => `「${label.ja}」`).join(''),
    choicesEn: choices.map(({ label }) => label.en).join(' / '),
  };
  return (input) => answers.get(input)?.() ?? refused(finding(fault, params));
}

function inspectionOf(field: FormField, { faults }: Form, missing: FieldFault) {
  const { inspect, inspectWith, choices, consent } = field;
  // Its only argument: a concept's inspection may take options as its second.
  if (inspect) return (input: unknown) => inspect(input);
  if (inspectWith) return inspectWith;
  if (choices) return choicesOf(field, field.unknown ?? faults.unknown);
  const labels = labelsOf(field);
  if (consent) {
    return (input: unknown) =>
      consented.includes(input) ? { value: true, findings: [] } : refused(finding(missing, labels));
  }
  return (input: unknown) =>
    typeof input === 'string'
      ? { value: input, findings: [] }
      : refused(finding(faults.notText, labels));
}

function prepare(form: Form): readonly PreparedField[] {
  return form.fields.map((field) => {
    const { name, required, fill, superfluous } = field;
    const path = [name] as const;
    const labels = labelsOf(field);
    const missing = field.missing ?? form.faults.missing;
    const at = (fault: FieldFault) => () => findingAt(finding(fault, labels), path);
    return {
      name,
      path,
      required,
      inspect: inspectionOf(field, form, missing),
      fill,
      missing: at(missing),
      superfluous: superfluous && at(superfluous),
    };
  });
}

const prepared = /* @__PURE__ */ new WeakMap<Form, readonly PreparedField[]>();

/** The fields of a form, prepared when it is inspected for the first time. */
export function preparedFields(form: Form): readonly PreparedField[] {
  const known = prepared.get(form);
  if (known) return known;
  const fields = prepare(form);
  prepared.set(form, fields);
  return fields;
}
