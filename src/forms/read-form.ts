import type { Finding } from '../core/finding.js';
import type { Condition, Form, FormContext, FormField, Values } from './form.js';
import { type PreparedField, preparedFields } from './prepared.js';

/** What was entered in the fields of a form, and what was read of it. */
export interface ReadForm {
  readonly fields: readonly PreparedField[];
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
  return typeof value === 'string' ? value.trim() === '' : value === undefined || value === null;
}

/** Reads every field that is filled in; what the form requires is not asked here. */
export function readForm(form: Form, input: unknown, on: string | undefined): ReadForm {
  const fields = preparedFields(form);
  const entered: Record<string, unknown> = {};
  const values: Record<string, unknown> = {};
  const context = { form, entered, on };
  for (const { name } of fields) entered[name] = get(input, name);
  const findings: (readonly Finding[] | undefined)[] = [];
  for (const { name, fill, inspect } of fields) {
    const raw = isBlank(entered[name]) ? fill?.(values) : entered[name];
    const answer = raw === undefined ? undefined : inspect(raw, values, context);
    if (answer?.value !== undefined) values[name] = answer.value;
    findings.push(answer?.findings);
  }
  return { fields, values, context, findings };
}

/** Whether a condition holds; undefined while nothing can be told. */
function holds(condition: Condition, values: Values): boolean | undefined {
  const value = values[condition.field] as string | undefined;
  if ('in' in condition) return value === undefined ? undefined : condition.in.includes(value);
  return value === undefined || !condition.except.includes(value);
}

/** Whether a field must be filled in, given what the others hold. */
export function isRequired(required: FormField['required'], values: Values): boolean {
  if (typeof required === 'boolean') return required;
  if (typeof required === 'function') return required(values);
  return required.every((condition) => holds(condition, values));
}

/** Whether another field tells that this one is not asked for. */
export function isSuperfluous(required: FormField['required'], values: Values): boolean {
  return (
    typeof required === 'object' && required.some((condition) => holds(condition, values) === false)
  );
}
