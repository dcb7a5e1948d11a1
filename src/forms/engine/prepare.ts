import { type Finding, finding } from '../../core/finding.js';
import { type Inspection, refused } from '../../core/inspection.js';
import { choiceRead } from '../faults.js';
import type { ChoiceFault, FieldFault, Form, FormContext, FormField, Values } from './form.js';

/** A field as it is inspected, worked out once: what can be said of it beforehand is said. */
export interface PreparedField {
  readonly name: string;
  readonly path: readonly [string];
  readonly required: FormField['required'];
  readonly fill: FormField['fill'];
  readonly inspect: (input: unknown, values: Values, context: FormContext) => Inspection<unknown>;
  readonly missing: Finding;
  readonly superfluous: Finding | undefined;
}

/**
 * How a ticked box arrives: from a program, of a CSV file, of an HTML form, of the confirmation
 * screens.
 */
export const consented: readonly unknown[] = [true, 'true', 'on', '同意する'];

function prepare(field: FormField, { faults }: Form): PreparedField {
  const { name, label, required, fill, inspect, inspectWith, choices, consent, superfluous } =
    field;
  const labels = { field: label.ja, fieldEn: label.en };
  const offered = choices && {
    ...labels,
    choices: choices.map(({ label }) => `「${label.ja}」`).join(''),
    choicesEn: choices.map(({ label }) => label.en).join(' / '),
  };
  const say = (fault: FieldFault | ChoiceFault) => finding(fault as FieldFault, offered ?? labels);
  const missing = say(field.missing ?? faults.missing);
  /** What each entry is read as, and what is said of any other. */
  const answers = new Map<unknown, Inspection<unknown>>();
  let other = missing;
  if (consent) for (const ticked of consented) answers.set(ticked, { value: true, findings: [] });
  else {
    for (const { value, label, also = [] } of choices ?? []) {
      const read = finding(choiceRead, { ...labels, choice: label.ja, choiceEn: label.en });
      for (const spelling of [...also, value, label.ja]) {
        answers.set(spelling, { value, findings: also.includes(spelling) ? [read] : [] });
      }
    }
    other = say(choices ? (field.unknown ?? faults.unknown) : faults.notText);
  }
  const isFree = !consent && !choices;
  const refusal = refused(other);
  return {
    name,
    path: [name],
    required,
    fill,
    // Its only argument: a concept's inspection may take options as its second.
    inspect: inspect
      ? (input) => inspect(input)
      : (inspectWith ??
        ((input) =>
          isFree && typeof input === 'string'
            ? { value: input, findings: [] }
            : (answers.get(input) ?? refusal))),
    missing,
    superfluous: superfluous && say(superfluous),
  };
}

const known = /* @__PURE__ */ new WeakMap<Form, readonly PreparedField[]>();

/** The fields of a form, prepared when it is inspected for the first time. */
export function preparedFields(form: Form): readonly PreparedField[] {
  const fields = known.get(form) ?? form.fields.map((field) => prepare(field, form));
  known.set(form, fields);
  return fields;
}
