import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  claimsApplication,
  eligibilityApplication,
  type Form,
  formJsonSchema,
  inspectForm,
  portalRegistration,
} from '../../src/index.js';
import { allForms, fixture } from './all.js';

const compiled = (form: Form) => new Ajv2020({ strict: false }).compile(formJsonSchema(form));

/** What may stand in a field: what the fixtures hold, each spelling of its choices, and things nobody would enter. */
function entriesOf(form: Form): fc.Arbitrary<Record<string, unknown>> {
  const [valid, broken] = [fixture(form, 'valid'), fixture(form, 'broken')];
  const fields = form.fields.map(({ name, choices = [], consent, input }) => {
    const all = choices.map(({ value, label, also = [] }) => [value, label.ja, ...also]);
    // Of a long list only what the other fields of the record agree with.
    const isRight = (each: readonly unknown[]) => all.length < 20 || each.includes(valid[name]);
    const spellings = all.filter(isRight).flat();
    const right = [valid[name], ...spellings, ...(consent ? [true, 'true', 'on', '同意する'] : [])];
    const dates = input ? [{ year: 2024, month: 7, day: 1 }, '令和6年7月'] : [];
    const entry = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...right) },
      { weight: 1, arbitrary: fc.constantFrom(undefined, null, '', ' ', '　', ...dates) },
      { weight: 1, arbitrary: fc.constantFrom(broken[name], 0, true, false, {}, [], 'x', '１') },
    );
    return [name, entry] as const;
  });
  return fc.record(Object.fromEntries(fields));
}

describe.each(allForms.map((form) => [form.id, form] as const))(
  'formJsonSchema of %s',
  (_, form) => {
    const validate = compiled(form);

    it('takes the right fixture and refuses the broken one', () => {
      expect(validate(fixture(form, 'valid')), JSON.stringify(validate.errors)).toBe(true);
      expect(validate(fixture(form, 'broken'))).toBe(false);
    });

    it('never refuses what inspectForm accepts', () => {
      let accepted = 0;
      fc.assert(
        fc.property(entriesOf(form), (values) => {
          if (inspectForm(form, values).value === undefined) return;
          accepted++;
          expect(validate(values), JSON.stringify([values, validate.errors])).toBe(true);
        }),
        { numRuns: 4000, seed: 5 },
      );
      expect(accepted).toBeGreaterThan(20);
    });

    it('says in its description what it leaves to inspectForm', () => {
      expect(formJsonSchema(form)['description']).toContain('inspectForm');
    });

    it.each(form.fields.filter(({ required }) => required === true).map(({ name }) => name))(
      'requires %s',
      (name) => {
        const { [name]: _left, ...others } = fixture(form, 'valid');
        expect(validate(others)).toBe(false);
        expect(validate({ ...others, [name]: '' })).toBe(false);
      },
    );
  },
);

describe('conditional requirements', () => {
  it.each([
    ['isdn', 'isdnDialUp'],
    ['ISDN接続', 'isdnDialUp'],
    ['ipsec-ike', 'ipsecProvider'],
  ])('of line %s are in the schema of the claims form', (line, name) => {
    const validate = compiled(claimsApplication);
    const values = { ...fixture(claimsApplication, 'valid'), line };
    expect(validate(values)).toBe(false);
    expect(validate({ ...values, [name]: ' ' })).toBe(false);
    expect(validate({ ...values, [name]: 'x' })).toBe(true);
  });

  it('with an exception are in the schema of the eligibility form', () => {
    const validate = compiled(eligibilityApplication);
    const { secretNumber, secretNumberConfirmation, ...values } = fixture(
      eligibilityApplication,
      'valid',
    );
    expect(validate(values)).toBe(false);
    expect(validate({ ...values, applicationType: '変更' })).toBe(true);
    expect(validate({ ...values, secretNumber, secretNumberConfirmation })).toBe(true);
  });

  it('of the kind of a text are in the schema of a field', () => {
    const properties = formJsonSchema(portalRegistration)['properties'];
    expect(properties).toMatchObject({
      email: { type: 'string', minLength: 3, maxLength: 40, title: 'メールアドレス' },
      password: { minLength: 8, maxLength: 100, writeOnly: true },
    });
    expect(properties).not.toHaveProperty('password.format');
  });

  it('by a function are in the description of the field', () => {
    const [field] = claimsApplication.fields.filter(({ name }) => name === 'remarks');
    const form = {
      ...claimsApplication,
      fields: [{ ...field, required: () => true }],
    } as unknown as Form;
    expect(formJsonSchema(form)['properties']).toMatchObject({
      remarks: { title: '備考', description: expect.stringContaining('他の項目') },
    });
  });
});
