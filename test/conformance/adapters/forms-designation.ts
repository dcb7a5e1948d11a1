import { readFileSync } from 'node:fs';
import {
  type Finding,
  type Form,
  graceNotice,
  implementationPlan,
  inspectForm,
  receptionNumberRequest,
} from '../../../src/index.js';
import { type Adapter, type Answer, type Input, inspected } from '../adapter.js';

type Record_ = Readonly<Record<string, unknown>>;

const filledIn = (form: Form, fields: Record_): Record_ => ({
  ...(JSON.parse(readFileSync(`fixtures/forms/${form.id}.valid.json`, 'utf8')) as Record_),
  ...fields,
});

const textOf = (value: unknown) => (value === undefined || value === null ? '' : String(value));

/** The field of a label as a case writes it: its number, and some of its words. */
function fieldOf(form: Form, key: string): string {
  const [, number = '', words = ''] = /^([①-⑳]?)(.*)$/.exec(key.replace(/\s/g, '')) ?? [];
  const found = form.fields.find(({ name, label }) => {
    const text = label.ja.replace(/\s/g, '');
    const isNumbered = /^[①-⑳]/.test(text);
    return (
      name === key || ((!isNumbered || text.startsWith(number)) && text.includes(words || number))
    );
  });
  if (!found) throw new Error(`${form.id}: ${key}?`);
  return found.name;
}

/** The fields that a case names by their labels, or one by `field` and `value`. */
function named(form: Form, { field, value, missing, ...others }: Input): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  if (field !== undefined) fields[fieldOf(form, `${field}`)] = textOf(value);
  if (missing !== undefined) fields[fieldOf(form, `${missing}`)] = '';
  for (const [key, each] of Object.entries(others)) fields[fieldOf(form, key)] = textOf(each);
  return fields;
}

const changed = (form: Form, fields: Record_): Answer =>
  inspected(inspectForm(form, filledIn(form, fields)));

/** The plan with some fields changed; the month belongs to the field that is changed. */
function plan({ month, ...input }: Input): Answer {
  const fields = named(implementationPlan, input);
  for (const part of ['reader', 'network']) {
    if (`${part}Status` in fields) fields[`${part}Month`] ??= textOf(month);
  }
  return changed(implementationPlan, { founderRegistered: '', ...fields });
}

/** What is found of the days that a case gives, and of no other field. */
function planDates(input: Input): Answer {
  const fields = named(implementationPlan, input);
  const isGiven = ({ path }: Finding) => `${path[0]}` in fields;
  const { value, findings } = inspectForm(implementationPlan, fields);
  return inspected({ value, findings: findings.filter(isGiven) });
}

const noParticulars = {
  contractDate: '',
  completionMonth: '',
  attachmentDate: '',
  attachmentParties: '',
};

/** The notice of a type, with what a case fills in of ⑦. */
function notice({ type, content, ...input }: Input): Answer {
  const fields = type === undefined ? {} : { ...noParticulars, type: textOf(type) };
  const scope = type === undefined ? undefined : (content ?? (`${type}` === '1' ? 'イ' : 'ア'));
  return changed(graceNotice, {
    ...fields,
    ...(scope !== undefined && { scope }),
    ...named(graceNotice, input),
  });
}

export const designationFormAdapters: Readonly<Record<string, Adapter>> = {
  'recept.form': (input) =>
    changed(receptionNumberRequest, {
      founderRegistered: '',
      ...named(receptionNumberRequest, input),
    }),
  'plan.fields': plan,
  'plan.dates': planDates,
  'grace.vn.form': notice,
  'grace.vn.type-fields': notice,
  'grace.vn.type1.fields': ({ reason, ...input }) =>
    notice({ type: '1', outageReason: reason, ...input }),
  'grace.vn.type6b': ({ text, ...input }) =>
    notice({ type: '6', ground: 'other', hardship: text, ...input }),
};
