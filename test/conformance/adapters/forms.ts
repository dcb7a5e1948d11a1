import { readFileSync } from 'node:fs';
import * as library from '../../../src/index.js';
import {
  certificateApplication,
  claimsApplication,
  eligibilityApplication,
  type Finding,
  type Form,
  inspectForm,
} from '../../../src/index.js';
import { type Adapter, type Answer, type Input, inspected } from '../adapter.js';

type Record_ = Readonly<Record<string, unknown>>;

/** The record of a form that is filled in correctly, as the package ships it. */
function filledIn(form: Form): Record_ {
  return JSON.parse(readFileSync(`fixtures/forms/${form.id}.valid.json`, 'utf8')) as Record_;
}

/** The inspection of a form filled in correctly but for some fields; only what is found of a rule, where one is named. */
function changed(form: Form, fields: Record_, rule?: string): Answer {
  const { value, findings } = inspectForm(form, { ...filledIn(form), ...fields });
  const isAsked = (found: Finding) => !rule || found.rule === rule || found.severity === 'error';
  return inspected({ value, findings: findings.filter(isAsked) });
}

const withoutBrackets = (label: string) => label.replace(/[（(「].*/, '').replace(/の/g, '');

/** The form without the field of a label; a heading in brackets that the case leaves out is not compared. */
function without(form: Form, label: unknown): Answer {
  const key = withoutBrackets(`${label}`);
  const field = form.fields.find(
    (each) =>
      withoutBrackets(each.label.ja) === key ||
      (each.consent && key.includes('同意') && each.label.ja.includes('同意')),
  );
  if (!field) throw new Error(`${form.id}: ${label}?`);
  return changed(form, { [field.name]: '' });
}

const forms: readonly Form[] = Object.values<unknown>(library).filter(
  (each): each is Form => typeof each === 'object' && each !== null && 'fields' in each,
);

/** One field of a form, each by its name or its label, whatever else the form asks for. */
function choice({ form, field, value, ...others }: Input): Answer {
  const isMeant = (name: string, { ja }: { readonly ja: string }, given: unknown) =>
    [name, ja].includes(`${given}`) || ja.includes(`${given}`);
  const asked = forms.filter(({ id, title }) => form === undefined || isMeant(id, title, form));
  const found = asked
    .flatMap(({ fields, ...rest }) => fields.map((each) => [{ fields, ...rest }, each] as const))
    .find(([, { name, label }]) => isMeant(name, label, field));
  if (!found) throw new Error(`${form} ${field}?`);
  const [own, each] = found;
  const alone = { ...own, fields: [{ ...each, required: false }], rules: [] };
  const text = value ?? others['text'] ?? others['label'] ?? others['choice'];
  const { value: record, findings } = inspectForm(alone as Form, { [each.name]: text });
  return inspected({ value: record?.[each.name], findings });
}

export const formAdapters: Readonly<Record<string, Adapter>> = {
  'form.choice': choice,
  'oqs.application-type': ({ value }) =>
    changed(eligibilityApplication, { applicationType: value }),
  'oqs.start-test-ym': ({ start, test }) =>
    changed(eligibilityApplication, { startMonth: start, testMonth: test }),
  'oqs.payment-method': ({ value }) => changed(eligibilityApplication, { paymentMethod: value }),
  'ocl.application-type': ({ value }) => changed(claimsApplication, { applicationType: value }),
  'ocl.payment-method': ({ value }) => changed(claimsApplication, { paymentMethod: value }),
  'ocl.line-conditional': ({ line, carrier, isdn_dial, ipsec_provider }) =>
    changed(
      claimsApplication,
      { line, carrier, isdnDialUp: isdn_dial, ipsecProvider: ipsec_provider },
      'ocl.line-conditional',
    ),
  'ocl.required': ({ missing }) => without(claimsApplication, missing),
  'oqs.required': ({ missing }) => without(eligibilityApplication, missing),
  'cert.form-fields': ({ missing }) => without(certificateApplication, missing),
};
