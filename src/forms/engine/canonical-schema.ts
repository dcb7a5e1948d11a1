/** The JSON Schema of an inspected record, as user interfaces and other validators want it. */
import { fieldSchemas } from './field-schemas.js';
import type { Condition, Form, FormField, Label } from './form.js';
import type { FieldUi } from './ui.js';

/** A JSON Schema, as far as this package writes one. */
export type JsonSchema = { readonly [Key in string]: unknown };

/** How a JSON Schema is written. */
export interface JsonSchemaOptions {
  /** Of what is entered, in all its spellings, or of the record that an inspection gives. */
  readonly mode?: 'tolerant' | 'canonical' | undefined;
  readonly draft?: '2020-12' | '07' | undefined;
  /** The language of titles, choices and help. Default: ja. */
  readonly language?: 'ja' | 'en' | undefined;
}

/** The address of the draft. */
export const addresses = {
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
  '07': 'http://json-schema.org/draft-07/schema#',
} as const;

/**
 * What the kind of a text says of it, without its title (the field has its own) and a format that
 * validators do not know.
 */
export function textOf(inspect: FormField['inspect']): JsonSchema {
  const [, schema] = fieldSchemas.find(([each]) => each === inspect) ?? [];
  const { title: _title, format: _format, ...rest } = { ...schema };
  return { type: 'string', pattern: '\\S', ...rest };
}

/** What a field holds once it is inspected. */
function inspectedOf(field: FormField & Partial<FieldUi>, language: keyof Label): JsonSchema {
  const { choices, consent, inspect, input, pattern, minLength, maxLength } = field;
  // Not `const`, which some user interfaces fill in by themselves.
  if (consent) return { type: 'boolean', enum: [true] };
  if (choices) {
    const oneOf = choices.map(({ value, label }) => ({ const: value, title: label[language] }));
    return { type: 'string', oneOf };
  }
  if (input === 'date') return { type: 'string', format: 'date' };
  if (input === 'month') return { type: 'string', pattern: '^[0-9]{4}-(?:0[1-9]|1[0-2])$' };
  return {
    ...textOf(inspect),
    ...(minLength && { minLength }),
    ...(maxLength && { maxLength }),
    ...(pattern && { pattern }),
  };
}

function propertyOf(field: FormField & Partial<FieldUi>, language: keyof Label): JsonSchema {
  const { label, help, secret } = field;
  return {
    title: label[language],
    ...(help && { description: help[language] }),
    ...inspectedOf(field, language),
    ...(secret && { writeOnly: true }),
  };
}

function conditionOf(condition: Condition): JsonSchema {
  const { field } = condition;
  if ('in' in condition) {
    return { properties: { [field]: { enum: condition.in } }, required: [field] };
  }
  return { properties: { [field]: { not: { enum: condition.except } } } };
}

/** That some fields are required when all conditions hold. */
interface Requirement {
  readonly conditions: readonly Condition[];
  readonly names: readonly string[];
}

function requirementsOf({ fields }: Form): Requirement[] {
  const groups = new Map<string, Requirement>();
  for (const { name, required } of fields) {
    if (typeof required !== 'object') continue;
    const key = JSON.stringify(required);
    const names = [...(groups.get(key)?.names ?? []), name];
    groups.set(key, { conditions: required, names });
  }
  return [...groups.values()];
}

/** Each with what strict validators ask for: names that `required` holds stand in `properties`. */
function ruleOf({ conditions, names }: Requirement): JsonSchema {
  const [first = {}, ...others] = conditions.map(conditionOf);
  return {
    if: others.length > 0 ? { allOf: [first, ...others] } : first,
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: names, properties: Object.fromEntries(names.map((name) => [name, {}])) },
  };
}

/** Several rules as one schema. */
const together = (rules: readonly JsonSchema[]): JsonSchema =>
  rules.length > 1 ? { allOf: rules } : { ...rules[0] };

/**
 * What is required where another field is filled in, by that field: no `allOf` at the root, which
 * draws nothing in some user interfaces.
 */
function dependentOf(requirements: readonly Requirement[]): JsonSchema {
  const byField = new Map<string, JsonSchema[]>();
  for (const requirement of requirements) {
    const { field } = requirement.conditions.find((each) => 'in' in each) as Condition;
    byField.set(field, [...(byField.get(field) ?? []), ruleOf(requirement)]);
  }
  return Object.fromEntries([...byField].map(([field, rules]) => [field, together(rules)]));
}

/** What is required unless something is chosen. */
function unlessOf(requirements: readonly Requirement[]): JsonSchema {
  const rule = together(requirements.map(ruleOf));
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return requirements.length > 1 ? { if: {}, then: rule } : rule;
}

export function canonicalSchema(
  form: Form,
  draft: keyof typeof addresses,
  language: keyof Label,
): JsonSchema {
  const { title, fields } = form;
  const required = fields.filter((field) => field.required === true);
  const requirements = requirementsOf(form);
  const isDependent = ({ conditions }: Requirement) => conditions.some((each) => 'in' in each);
  const dependent = dependentOf(requirements.filter(isDependent));
  const keyword = draft === '07' ? 'dependencies' : 'dependentSchemas';
  return {
    $schema: addresses[draft],
    title: title[language],
    type: 'object',
    properties: Object.fromEntries(
      fields.map((field) => [field.name, propertyOf(field, language)]),
    ),
    required: required.map(({ name }) => name),
    ...(Object.keys(dependent).length > 0 && { [keyword]: dependent }),
    ...unlessOf(requirements.filter((each) => !isDependent(each))),
  };
}
