import { type Finding, finding } from '../../core/finding.js';
import { type Inspection, refused } from '../../core/inspection.js';
import { choiceReader, consentReader, readText } from './choices.js';
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

/** A list of more choices than this is named, and not told in full. */
const LONGEST_LIST = 20;

function prepare(field: FormField, { faults }: Form): PreparedField {
  const { name, label, required, fill, inspect, inspectWith, choices, consent } = field;
  const labels = { field: label.ja, fieldEn: label.en };
  const listed =
    choices && choices.length > LONGEST_LIST
      ? { choices: '一覧', choicesEn: 'the list' }
      : choices && {
          choices: choices.map(({ label }) => `「${label.ja}」`).join(''),
          choicesEn: choices.map(({ label }) => label.en).join(' / '),
        };
  const say = (fault: FieldFault | ChoiceFault) =>
    finding(fault as FieldFault, { ...labels, ...listed });
  const missing = say(field.missing ?? (consent && faults.unticked) ?? faults.missing);
  const unknown = choices ? (field.unknown ?? faults.unknown) : faults.notText;
  const refusal = refused(consent ? missing : say(unknown));
  const read = consent
    ? consentReader(field)
    : choices
      ? choiceReader(choices, field, labels)
      : readText;
  // Not the field spread: objects of one shape are read faster.
  return {
    name,
    path: [name],
    required,
    fill,
    // Its only argument: a concept's inspection may take options as its second.
    inspect: inspect
      ? (input) => inspect(input)
      : (inspectWith ?? ((input) => read(input) ?? refusal)),
    missing,
    superfluous: field.superfluous && say(field.superfluous),
  };
}

const known = /* @__PURE__ */ new WeakMap<Form, readonly PreparedField[]>();

/**
 * The fields of a form, prepared when it is inspected for the first time. Throws whatever else than
 * a form it is given.
 */
export function preparedFields(form: Form): readonly PreparedField[] {
  const fields = known.get(form) ?? form.fields.map((field) => prepare(field, form));
  known.set(form, fields);
  return fields;
}

/** What a calculation makes of a form, or the `RangeError` that asks for one. */
export function ofForm<F extends Form, T>(form: F, make: (form: F) => T): T {
  try {
    preparedFields(form);
    return make(form);
  } catch (cause) {
    throw new RangeError('申請の様式を渡してください。Pass an application form.', { cause });
  }
}
