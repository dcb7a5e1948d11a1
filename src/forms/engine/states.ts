import { isBlank } from '../../core/entered.js';
import type { Finding } from '../../core/finding.js';
import { fieldOf } from '../../core/record.js';
import type { Choice, Condition, Form, FormField, Values } from './form.js';
import { type FormOptions, inspectForm } from './inspect.js';
import { isAsked, readForm } from './read.js';
import type { FieldName, FormDraft, FromOutside } from './record.js';
import type { FieldUi } from './ui.js';

/** How a field stands, given what is entered so far. */
export interface FieldState {
  /** Whether it is to be drawn. A field that is required always is. */
  readonly visible: boolean;
  readonly required: boolean;
  /** What may be chosen now; undefined where the field is no choice. */
  readonly choices: readonly Choice[] | undefined;
  /** What the form enters in it by itself while it is blank; undefined where it enters nothing. */
  readonly filled: unknown;
  /** What was found in it: errors, warnings and infos. */
  readonly findings: readonly Finding[];
}

/** How each field of a form stands, by its name. */
export type FieldStates<F extends Form> = { readonly [Name in FieldName<F>]: FieldState };

function holds(condition: Condition, values: Values): boolean {
  const value = values[condition.field] as string;
  return 'in' in condition ? condition.in.includes(value) : !condition.except.includes(value);
}

/**
 * 項目の状態: how each field of a form stands, given what is entered so far: whether it is drawn
 * and required, what may be chosen, what the form fills in by itself, and what was found. One call
 * draws a form anew after each entry. With the day of filing, `on`, what depends on it is told too.
 *
 * Pass a form of `iryokikan/forms/ui`, such as `claimsApplicationUi`: of another form it is not
 * known which fields no screen shows, nor what is offered on a day. Source: that of the form.
 *
 * @throws RangeError when it is given no form, or a day that is none.
 * @example
 * import { claimsApplicationUi, fieldStates } from 'iryokikan/forms/ui';
 * const states = fieldStates(claimsApplicationUi, { line: 'isdn' }, { on: '2024-05-20' });
 * [states.isdnDialUp.visible, states.isdnDialUp.required] //=> [true, true]
 * states.ipsecProvider.visible //=> false
 * states.startMonth.choices.map(({ value }) => value) //=> ['2024-07', '2024-08']
 * states.programName.findings[0].reason //=> 'missing'
 */
export function fieldStates<const F extends Form, Given>(
  form: F,
  values: FromOutside<Given>,
  options?: FormOptions,
): FieldStates<F>;
export function fieldStates<const F extends Form>(
  form: F,
  values: FormDraft<F> | null | undefined,
  options?: FormOptions,
): FieldStates<F>;
export function fieldStates<const F extends Form>(
  form: F,
  values: unknown,
  options?: FormOptions,
): FieldStates<F> {
  const { findings } = inspectForm(form, values as Values, options);
  const on = fieldOf(options, 'on') ?? undefined;
  const unusable = findings.find(({ path, rule }) => !path.length && /^form\./.test(rule));
  if (unusable) {
    throw new RangeError(
      unusable.rule === 'form.on'
        ? "提出日を'2024-05-20'の形で渡してください。Pass the day of filing like '2024-05-20'."
        : '申請の様式を渡してください。Pass an application form.',
    );
  }
  const read = readForm(form, values, on);
  const fields: readonly (FormField & Partial<FieldUi>)[] = form.fields;
  const states = fields.map((field): [string, FieldState] => {
    const { name, required, superfluous, visibleWhen, choicesOn } = field;
    const asked = isAsked(required, read.values);
    const isCalledFor = visibleWhen
      ? visibleWhen.every((condition) => holds(condition, read.values))
      : !superfluous || asked !== false;
    const state = {
      visible: asked === true || (field.onScreen !== false && isCalledFor),
      required: asked === true,
      choices: (on !== undefined && choicesOn?.(on, read.values)) || field.choices,
      filled: isBlank(read.context.entered[name]) ? read.values[name] : undefined,
      findings: findings.filter(({ path }) => path[0] === name),
    };
    return [name, state];
  });
  return Object.fromEntries(states) as FieldStates<F>;
}
