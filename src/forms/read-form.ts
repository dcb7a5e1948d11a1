import { type Finding, finding } from '../core/finding.js';
import { type Inspection, refused } from '../core/inspection.js';
import { choiceRead } from './faults.js';
import type { Condition, Form, FormContext, FormField, Values } from './form.js';

/** What was entered in the fields of a form, and what was read of it. */
export interface ReadForm {
  readonly values: Values;
  readonly context: FormContext;
  /** The findings of each field that is filled in, in the order of the fields. */
  readonly findings: readonly (readonly Finding[] | undefined)[];
}

/** What stands for something whose getter throws: no field takes it. */
const unreadable = {};

function get(input: unknown, name: string): unknown {
  try {
    return (input as Values | null | undefined)?.[name];
  } catch {
    return unreadable;
  }
}

/** Whether nothing is entered, or blanks only. */
function isBlank(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'string' && value.trim() === '')
  );
}

/** The labels of a field, as the texts of its faults take them. */
export function labelsOf({ label }: FormField): { field: string; fieldEn: string } {
  return { field: label.ja, fieldEn: label.en };
}

/** How a ticked box arrives: from a program, of a CSV file, of an HTML form, of the confirmation screens. */
export const consented: readonly unknown[] = [true, 'true', 'on', '同意する'];

function inspectChoice(form: Form, field: FormField, input: unknown): Inspection<string> {
  const { choices = [] } = field;
  for (const { value, label, also } of choices) {
    if (input === value || input === label.ja) return { value, findings: [] };
    if (also?.includes(input as string)) {
      const params = { ...labelsOf(field), choice: label.ja, choiceEn: label.en };
      return { value, findings: [finding(choiceRead, params)] };
    }
  }
  const list = choices.map(({ label }) => `「${label.ja}」`).join('');
  const listEn = choices.map(({ label }) => label.en).join(' / ');
  const params = { ...labelsOf(field), choices: list, choicesEn: listEn };
  return refused(finding(field.unknown ?? form.faults.unknown, params));
}

function inspectField(
  form: Form,
  field: FormField,
  input: unknown,
  values: Values,
  context: FormContext,
): Inspection<unknown> {
  if (field.inspect) return field.inspect(input);
  if (field.inspectWith) return field.inspectWith(input, values, context);
  if (field.choices) return inspectChoice(form, field, input);
  if (field.consent) {
    return consented.includes(input)
      ? { value: true, findings: [] }
      : refused(finding(field.missing ?? form.faults.missing, labelsOf(field)));
  }
  return typeof input === 'string'
    ? { value: input, findings: [] }
    : refused(finding(form.faults.notText, labelsOf(field)));
}

/** Reads every field that is filled in; what the form requires is not asked here. */
export function readForm(form: Form, input: unknown, on: string | undefined): ReadForm {
  const entered: Record<string, unknown> = {};
  const values: Record<string, unknown> = {};
  const context = { form, entered, on };
  for (const { name } of form.fields) entered[name] = get(input, name);
  const findings = form.fields.map((field) => {
    const { name } = field;
    const raw = isBlank(entered[name]) ? field.fill?.(values) : entered[name];
    if (raw === undefined) return undefined;
    const answer = inspectField(form, field, raw, values, context);
    if (answer.value !== undefined) values[name] = answer.value;
    return answer.findings;
  });
  return { values, context, findings };
}

/** Whether a condition holds; undefined while nothing can be told. */
function holds(condition: Condition, values: Values): boolean | undefined {
  const value = values[condition.field] as string | undefined;
  if ('in' in condition) return value === undefined ? undefined : condition.in.includes(value);
  return value === undefined || !condition.except.includes(value);
}

/** Whether a field must be filled in, given what the others hold. */
export function isRequired({ required }: FormField, values: Values): boolean {
  if (typeof required === 'boolean') return required;
  if (typeof required === 'function') return required(values);
  return required.every((condition) => holds(condition, values));
}

/** Whether another field tells that this one is not asked for. */
export function isSuperfluous({ required }: FormField, values: Values): boolean {
  return (
    typeof required === 'object' && required.some((condition) => holds(condition, values) === false)
  );
}
