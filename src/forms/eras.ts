import { type Finding, finding } from '../core/finding.js';
import { reiwaAsked, seirekiAsked } from './faults.js';
import type { Form, FormContext, FormField, Values } from './form.js';
import { labelsOf } from './prepared.js';

const known = /* @__PURE__ */ new WeakMap<Form, readonly FormField[]>();

/** The fields of a form that have an era, looked up once. */
function fieldsWithEra(form: Form): readonly FormField[] {
  const fields = known.get(form) ?? form.fields.filter(({ era }) => era);
  known.set(form, fields);
  return fields;
}

/**
 * The rule of a form that asks for a 西暦 or for a year of 令和: a date typed in another calendar than its field asks for is a
 * warning. `2024-04-01` is of none. A form with an `era` in a field has this among its `rules`.
 *
 * @example
 * import { claimsApplication, inspectForm } from 'iryokikan';
 * const { findings } = inspectForm(claimsApplication, { startMonth: '令和6年7月' });
 * findings.find(({ severity }) => severity === 'warning').reason //=> 'seireki-asked'
 */
export function erasAsked(values: Values, { form, entered }: FormContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const field of fieldsWithEra(form)) {
    const { era, name } = field;
    const input = entered[name];
    const value = values[name];
    if (!value || typeof input !== 'string' || input === value) continue;
    const path = [name];
    if (era === 'reiwa') {
      const isReiwa = /^\s*(?:令|[RrＲｒ㋿])/.test(input);
      if (!isReiwa) findings.push({ ...finding(reiwaAsked, labelsOf(field)), path });
    } else if (/^\s*[^\s\d０-９]/.test(input)) {
      const params = { ...labelsOf(field), value: `${value}` };
      findings.push({ ...finding(seirekiAsked, params), path });
    }
  }
  return findings;
}
