import { type Finding, finding } from '../../core/finding.js';
import { printed } from '../../facts/printed.js';
import type { FormContext, Values } from '../engine/form.js';
import { reiwaAsked, seirekiAsked } from './faults.js';

/**
 * The rule of a form that asks for a 西暦 or for a year of 令和: a date typed in another calendar
 * than its field asks for is a warning. `2024-04-01` is of none. A form with an `era` in a field
 * has this among its `rules`.
 *
 * @throws RangeError when it is given no form, or no record of values.
 * @example
 * import { claimsApplication, inspectForm } from 'iryokikan';
 * const { findings } = inspectForm(claimsApplication, { startMonth: '令和6年7月' });
 * findings.find(({ severity }) => severity === 'warning').reason //=> 'seireki-asked'
 */
export function erasAsked(values: Values, context: FormContext): readonly Finding[] {
  try {
    return erasOf(values, context);
  } catch (cause) {
    throw new RangeError('様式の値を渡してください。Pass the values of a form.', { cause });
  }
}

function erasOf(values: Values, { form, entered }: FormContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { era, name, label } of form.fields) {
    const value = era && values[name];
    const input = value && entered[name];
    if (typeof input !== 'string' || input === value) continue;
    const labels = { field: label.ja, fieldEn: label.en };
    const found =
      era === 'reiwa'
        ? !/^\s*(?:令|[RrＲｒ㋿])/.test(input) && finding(reiwaAsked, labels)
        : /^\s*[令平昭大明RHSTMＲＨＳＴＭ㋿㍻㍼㍽㍾]/i.test(input) &&
          finding(seirekiAsked, { ...labels, value: printed(`${value}`) });
    if (found) findings.push({ ...found, path: [name] });
  }
  return findings;
}
