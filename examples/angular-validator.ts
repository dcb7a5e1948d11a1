/**
 * Any form in Angular. Signal forms (Angular 21 on) take the form as it is:
 *
 *     import { form, validateStandardSchema } from '@angular/forms/signals';
 *     application = form(this.model, (path) => validateStandardSchema(path, formStandardSchema(claimsApplication)));
 *
 * Reactive forms take `formValidator` for the group; each control then tells its own part of what was found:
 *
 *     group = new FormGroup(controlsOf(claimsApplication, (value) => new FormControl(value)), {
 *       validators: formValidator(claimsApplication, { on }),
 *     });
 *
 *     \@for (message of messagesOf(group, 'startMonth'); track message) { <strong>{{ message }}</strong> }
 *
 * Nothing of Angular is imported here: its types fit.
 */
import type { Finding } from 'iryokikan';
import {
  emptyForm,
  type Form,
  type FormInput,
  type FormOptions,
  inspectForm,
} from 'iryokikan/forms';

/** What is asked of a `FormGroup`. */
interface Group {
  getRawValue(): unknown;
}

/** Under this name the errors of a group hold what was found. */
const KEY = 'iryokikan';

export type FormErrors = { readonly [KEY]: readonly Finding[] };

/** The validator of a `FormGroup`: what is wrong in any of its fields, or `null`. */
export function formValidator<const F extends Form>(form: F, options?: FormOptions) {
  return (group: Group): FormErrors | null => {
    const { findings } = inspectForm(form, group.getRawValue() as Record<string, unknown>, options);
    const errors = findings.filter(({ severity }) => severity === 'error');
    return errors.length > 0 ? { [KEY]: errors } : null;
  };
}

/** The controls of a group, one for each field, blank. */
export function controlsOf<const F extends Form, Control>(
  form: F,
  make: (value: string | boolean) => Control,
): { [Name in keyof FormInput<F>]: Control } {
  const blank: Readonly<Record<string, string | boolean>> = emptyForm(form);
  const controls = Object.entries(blank).map(([name, value]) => [name, make(value)]);
  return Object.fromEntries(controls);
}

/** What to show at a field. */
export function messagesOf(
  group: { readonly errors: Readonly<Record<string, unknown>> | null },
  name: string,
): readonly string[] {
  const found = (group.errors?.[KEY] ?? []) as readonly Finding[];
  return found.filter(({ path }) => path[0] === name).map(({ message }) => message);
}
