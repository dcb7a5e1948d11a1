import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimsApplication,
  eligibilityApplication,
  type Form,
  type FormField,
  formJsonSchema,
  inspectForm,
} from '../../src/index.js';
import { allForms, drawnForms, fixture } from './all.js';

type Draft = '2020-12' | '07';

/** As strict as Ajv gets. */
function compiled(form: Form, draft: Draft) {
  const options = {
    strict: true,
    strictRequired: true,
    strictTypes: true,
    allErrors: true,
  } as const;
  const ajv = draft === '07' ? new Ajv(options) : new Ajv2020(options);
  addFormats.default(ajv as never);
  return ajv.compile(formJsonSchema(form, { mode: 'canonical', draft }));
}

type Validate = ReturnType<typeof compiled>;

/** The fields that a schema calls wrong in a record. */
function wrongBy(validate: Validate, values: unknown): Set<string> {
  validate(values);
  return new Set(
    (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== 'if')
      .map(({ instancePath, params, keyword }) =>
        keyword === 'required' ? `${params['missingProperty']}` : `${instancePath.split('/')[1]}`,
      ),
  );
}

const canonical = (form: Form, values: unknown) =>
  inspectForm(form, values as Record<string, unknown>).value as Record<string, unknown> | undefined;

/** What JSON Schema cannot say: it asks another field, the calendar, or a list that grows. */
const beyondSchema = [
  /\/(?:mismatch|confirmation-mismatch|superfluous|part-mismatch|provisional|mailbox)$/,
  /^(?:cal\.|form\.date|plan\.dates|ocl\.start-month|grace\.vn\.(?!form\/|type-fields\/missing))/,
  /^ocl\.(?:safety-rules\/not-drawn-up|line-conditional\/carrier)$/,
  /^(?:oqs\.line-type\/carrier-excluded|cert\.prereq\/|code\.check-digit|recept\.form\/(?:retroactive|reply-before-request))/,
];

const isSaid = (key: string) => !beyondSchema.some((each) => each.test(key));

/** What may stand in a field of a right record. */
function entriesOf(form: Form): fc.Arbitrary<Record<string, unknown>> {
  const valid = fixture(form, 'valid');
  const fields = form.fields.map(({ name, choices = [], input }: FormField) => {
    const values = choices.slice(0, 12).map(({ value }) => value);
    const dates = input === 'date' ? ['2024-04-01', '令和6年9月30日'] : input ? ['令和6年7月'] : [];
    const others = ['', ' ', 'ア', 'x y', 'Ａ', '1111111111', 'COP11111111', 'a.b@c', '0000000'];
    return [
      name,
      fc.oneof(
        { weight: 14, arbitrary: fc.constantFrom(valid[name], ...values) },
        { weight: 1, arbitrary: fc.constantFrom(...values, ...dates, ...others) },
      ),
    ] as const;
  });
  return fc.record(Object.fromEntries(fields));
}

describe.each(drawnForms.map((form) => [form.id, form] as const))('canonical: %s', (_, form) => {
  const drafts = ['2020-12', '07'] as const;
  const validators = drafts.map((draft) => compiled(form, draft));
  const right = canonical(form, fixture(form, 'valid')) ?? {};

  it('has no allOf at its root, and each field in printed order', () => {
    for (const draft of drafts) {
      const schema = formJsonSchema(form, { mode: 'canonical', draft });
      expect(schema).not.toHaveProperty('allOf');
      expect(Object.keys(schema['properties'] as object)).toEqual(
        form.fields.map(({ name }) => name),
      );
      expect(JSON.stringify(schema)).not.toMatch(/"(?:null|anyOf)"/);
    }
  });

  it('takes every record that inspectForm gives', () => {
    let accepted = 0;
    fc.assert(
      fc.property(entriesOf(form), (values) => {
        const record = canonical(form, values);
        if (!record) return;
        accepted++;
        expect(inspectForm(form, record).value).toEqual(record);
        for (const validate of validators) {
          expect(validate(record), JSON.stringify([record, validate.errors])).toBe(true);
        }
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(accepted).toBeGreaterThan(20);
  });

  it('refuses at the same fields as inspectForm what JSON Schema can refuse', () => {
    const broken = { ...fixture(form, 'broken') };
    let compared = 0;
    for (const field of form.fields) {
      const values = { ...right, [field.name]: broken[field.name] ?? '' };
      const errors = inspectForm(form, values).findings.filter(
        ({ severity, path, rule, reason }) =>
          severity === 'error' && path[0] === field.name && isSaid(`${rule}/${reason}`),
      );
      if (errors.length > 0) compared++;
      for (const validate of validators) {
        const wrong = wrongBy(validate, values);
        if (errors.length > 0)
          expect([field.name, errors, [...wrong]]).toEqual([
            field.name,
            errors,
            expect.arrayContaining([field.name]),
          ]);
      }
    }
    expect(compared).toBeGreaterThanOrEqual(form.fields.length / 4);
    for (const validate of validators) expect(validate(broken)).toBe(false);
  });

  it('requires what inspectForm requires, whatever is chosen', () => {
    for (const { name } of form.fields) {
      const { [name]: _left, ...others } = right;
      const isMissing = inspectForm(form, others as Record<string, unknown>).findings.some(
        ({ path, reason, severity }) =>
          path[0] === name &&
          severity === 'error' &&
          /missing|required|unticked|consent|^month$/.test(reason),
      );
      const { required } = form.fields.find((field) => field.name === name) as FormField;
      if (typeof required === 'function') continue;
      for (const validate of validators) {
        expect([name, wrongBy(validate, others).has(name)]).toEqual([name, isMissing]);
      }
    }
  });

  it('is told in English too', () => {
    const { title, properties } = formJsonSchema(form, { mode: 'canonical', language: 'en' });
    expect(title).toBe(form.title.en);
    for (const { name, label, help } of form.fields) {
      expect(properties).toHaveProperty([name, 'title'], label.en);
      if (help) expect(properties).toHaveProperty([name, 'description'], help.en);
    }
  });
});

describe('canonical', () => {
  it('asks for what the line needs', () => {
    const validate = compiled(claimsApplication, '07');
    const record = canonical(claimsApplication, fixture(claimsApplication, 'valid')) ?? {};
    const { customerIdKind: _kind, customerId: _id, ...others } = record;
    expect([...wrongBy(validate, { ...others, line: 'isdn' })]).toEqual(['isdnDialUp']);
    expect([...wrongBy(validate, { ...others, line: 'ipsec-ike' })]).toEqual(['ipsecProvider']);
    expect([...wrongBy(validate, others)]).toEqual(['customerIdKind']);
  });

  it('asks for the 秘密の番号 but in a 変更', () => {
    for (const draft of ['07', '2020-12'] as const) {
      const validate = compiled(eligibilityApplication, draft);
      const record =
        canonical(eligibilityApplication, fixture(eligibilityApplication, 'valid')) ?? {};
      const { secretNumber: _one, secretNumberConfirmation: _two, ...others } = record;
      const { applicationType: _type, ...without } = others;
      const both = ['secretNumber', 'secretNumberConfirmation'];
      expect([...wrongBy(validate, { ...others, applicationType: 'new' })]).toEqual(both);
      expect([...wrongBy(validate, without)]).toEqual(both);
      expect([...wrongBy(validate, { ...others, applicationType: 'change' })]).toEqual([]);
    }
  });

  it('holds several requirements that something may lift', () => {
    const { fields } = eligibilityApplication;
    const lifted = fields.map((field) =>
      field.name === 'testMonth'
        ? { ...field, required: [{ field: 'paymentMethod', except: ['2'] }] }
        : field,
    );
    const form = { ...eligibilityApplication, fields: lifted } as unknown as Form;
    const validate = compiled(form, '2020-12');
    const record = canonical(form, fixture(eligibilityApplication, 'valid')) ?? {};
    const { testMonth: _month, secretNumber: _number, ...others } = record;
    expect([...wrongBy(validate, others)].sort()).toEqual(['secretNumber', 'testMonth']);
    expect([...wrongBy(validate, { ...others, paymentMethod: '2' })]).toEqual(['secretNumber']);
  });

  it('of a plain form knows choices, dates and lengths', () => {
    for (const form of allForms) {
      const record = canonical(form, fixture(form, 'valid'));
      expect(compiled(form, '2020-12')(record)).toBe(true);
    }
  });

  it('takes no other mode, draft or language', () => {
    for (const options of [{ mode: 'x' }, { draft: '04' }, { language: 'fr' }]) {
      expect(() => formJsonSchema(claimsApplication, options as never)).toThrow(RangeError);
    }
    expect(formJsonSchema(claimsApplication, { draft: '07' })['$schema']).toContain('draft-07');
    expect(formJsonSchema(claimsApplication, { language: 'en' })).toMatchObject({
      title: claimsApplication.title.en,
      properties: { remarks: { title: 'remarks' } },
    });
  });
});
