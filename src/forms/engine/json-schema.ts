import { givenName, givenOptions } from '../../core/given.js';
import {
  addresses,
  canonicalSchema,
  type JsonSchema,
  type JsonSchemaOptions,
  textOf,
} from './canonical-schema.js';
import { spellingsOf } from './choices.js';
import type { Choice, Condition, Form, FormField, Label } from './form.js';
import { ofForm } from './prepare.js';

/** Every spelling that is read as one of these values. */
function spellingsAmong({ choices = [] }: FormField, values: readonly string[]) {
  return spellingsOf(choices.filter(({ value }) => values.includes(value)));
}

/** What a field holds when it is filled in. Never narrower than the inspection of the field. */
function filledIn(field: FormField): JsonSchema {
  const { choices, consent, inspect, input } = field;
  const values = choices?.map(({ value }) => value) ?? [];
  if (consent) return { anyOf: [{ const: true }, { type: 'string', pattern: '\\S' }] };
  if (input === 'date' || input === 'month') return { type: ['string', 'object'], pattern: '\\S' };
  return choices ? { type: 'string', pattern: '\\S', examples: values } : textOf(inspect);
}

function propertyOf(field: FormField, language: keyof Label): JsonSchema {
  const { label, required, secret } = field;
  const told =
    typeof required === 'function'
      ? '必須かどうかは他の項目によります（この定義では確認しません）。Whether it is required depends on other fields, which is not checked here.'
      : undefined;
  const filled = filledIn(field);
  const shown = {
    title: label[language],
    ...(told && { description: told }),
    ...(secret && { writeOnly: true }),
  };
  if (required === true) return { ...shown, ...filled };
  return { ...shown, anyOf: [filled, { type: 'null' }, { type: 'string', pattern: '^\\s*$' }] };
}

/**
 * That a condition holds for certain, in terms of what is entered: many spellings are read as one
 * choice, and only those are listed that the form itself names.
 */
function conditionOf(form: Form, condition: Condition): JsonSchema {
  const name = condition.field;
  const field = form.fields.find((each) => each.name === name) as FormField;
  if ('in' in condition) {
    const property = { enum: spellingsAmong(field, condition.in) };
    return { properties: { [name]: property }, required: [name] };
  }
  const others = (field.choices as readonly Choice[]).filter(
    ({ value }) => !condition.except.includes(value),
  );
  const blank = { type: 'string', pattern: '^\\s*$' };
  const property = { anyOf: [{ enum: [null, ...spellingsOf(others)] }, blank] };
  return { properties: { [name]: property } };
}

/** The fields that the same conditions require, as one `if` and `then`. */
function requirementsOf(form: Form): JsonSchema[] {
  const groups = new Map<string, FormField[]>();
  for (const field of form.fields) {
    if (typeof field.required !== 'object') continue;
    const key = JSON.stringify(field.required);
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return [...groups].map(([key, fields]) => ({
    if: { allOf: (JSON.parse(key) as Condition[]).map((each) => conditionOf(form, each)) },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: {
      required: fields.map(({ name }) => name),
      properties: Object.fromEntries(fields.map((field) => [field.name, filledIn(field)])),
    },
  }));
}

function tolerantSchema(form: Form, language: keyof Label): JsonSchema {
  const required = form.fields.filter((field) => field.required === true);
  const conditional = requirementsOf(form);
  return {
    title: form.title[language],
    description:
      'コードや日付などの内容、確認用の入力との一致、項目どうしの関係、申請日による制限は、この定義では確認しません（inspectFormで確認します）。 The contents of codes, dates and the like, confirmations, relations between fields and what depends on the day of filing are not checked here (inspectForm does).',
    type: 'object',
    properties: Object.fromEntries(
      form.fields.map((field) => [field.name, propertyOf(field, language)]),
    ),
    required: required.map(({ name }) => name),
    ...(conditional.length > 0 && { allOf: conditional }),
  };
}

/**
 * 様式のJSON Schema: the JSON Schema of a form: its fields with their labels, choices, and what is
 * required, also where the choice of another field requires it.
 *
 * By default (`tolerant`) it is of what is entered: it never refuses what {@link inspectForm}
 * accepts, but accepts more; its `description` says what it leaves to `inspectForm`. With `mode:
 * 'canonical'` it is of what `inspectForm` gives, for user interfaces and other validators: each
 * choice by its value beside its label (`oneOf`), a consent `true`, a date `YYYY-MM-DD`, and what
 * is not filled in left out. Of a form of `iryokikan/forms/ui` it also holds help, lengths and
 * patterns. `draft` is '2020-12' or '07' (`dependencies` for `dependentSchemas`), `language` that
 * of the titles.
 *
 * @throws RangeError when it is given no form, or an option that there is not.
 * @example
 * import { claimsApplication, formJsonSchema } from 'iryokikan';
 * formJsonSchema(claimsApplication).properties.isdnDialUp.title //=> 'ISDNダイヤルアップ番号'
 * const { properties } = formJsonSchema(claimsApplication, { mode: 'canonical', language: 'en' });
 * properties.applicationType.oneOf[0] //=> { const: 'start', title: 'start' }
 */
export function formJsonSchema(form: Form, options?: JsonSchemaOptions): JsonSchema {
  const asked = givenOptions(options);
  const mode = givenName(asked.mode ?? 'tolerant', ['tolerant', 'canonical']);
  const draft = givenName(asked.draft ?? '2020-12', ['2020-12', '07']);
  const language = givenName(asked.language ?? 'ja', ['ja', 'en']);
  return ofForm(form, () =>
    mode === 'canonical'
      ? canonicalSchema(form, draft, language)
      : { ...tolerantSchema(form, language), $schema: addresses[draft] },
  );
}
