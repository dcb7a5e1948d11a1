import { isBlank } from '../../core/entered.js';
import type { Inspection } from '../../core/inspection.js';
import type { Form, FormContext, FormField, Values } from './form.js';
import { type PreparedField, preparedFields } from './prepare.js';

/** What was entered in the fields of a form, and what was read of it. */
export interface ReadForm {
  readonly fields: readonly PreparedField[];
  readonly values: Values;
  readonly context: FormContext;
  /** The inspection of each field that is filled in, in the order of the fields. */
  readonly answers: readonly (Inspection<unknown> | undefined)[];
}

/** What was entered, once: what a getter does later is not seen. */
function entries(fields: readonly PreparedField[], input: unknown): Values {
  let entered: Record<string, unknown> = {};
  try {
    // Plain data at once, several times as fast.
    entered = { ...(input as Values) };
  } catch {}
  for (const { name } of fields) {
    if (entered[name] !== undefined) continue;
    try {
      const value = (input as Values | null | undefined)?.[name];
      if (value !== undefined) entered[name] = value;
    } catch {
      // No field takes an object with nothing in it.
      entered[name] = {};
    }
  }
  return entered;
}

/** Reads every field that is filled in; what the form requires is not asked here. */
export function readForm(form: Form, input: unknown, on: string | undefined): ReadForm {
  const fields = preparedFields(form);
  const entered = entries(fields, input);
  const values: Record<string, unknown> = {};
  const context = { form, entered, on };
  const answers: (Inspection<unknown> | undefined)[] = [];
  for (const { name, fill, inspect } of fields) {
    const typed = entered[name];
    const raw = isBlank(typed) ? fill?.(values, entered) : typed;
    const answer = raw === undefined ? undefined : inspect(raw, values, context);
    if (answer?.value !== undefined) values[name] = answer.value;
    answers.push(answer);
  }
  return { fields, values, context, answers };
}

/**
 * Whether a field must be filled in, given what the others hold: false where one of them tells that
 * it is not asked for, undefined where it may be left out or nothing can be told.
 */
export function isAsked(required: FormField['required'], values: Values): boolean | undefined {
  if (typeof required === 'function') return required(values) || undefined;
  if (typeof required === 'boolean') return required || undefined;
  let asked: boolean | undefined = true;
  for (const condition of required) {
    const value = values[condition.field] as string;
    if ('except' in condition) {
      if (condition.except.includes(value)) return false;
    } else if (value === undefined) asked = value;
    else if (!condition.in.includes(value)) return false;
  }
  return asked;
}
