import { describe, expect, it } from 'vitest';
import { type Condition, type Form, inspectForm, requiredFields } from '../../src/index.js';
import { allForms, fixture, told } from './all.js';

type Values = Record<string, unknown>;

/** The choices of the field that a condition asks about. */
function choicesOf(form: Form, { field }: Condition): string[] {
  return form.fields.find(({ name }) => name === field)?.choices?.map(({ value }) => value) ?? [];
}

function meets(condition: Condition, value: string): boolean {
  return 'in' in condition ? condition.in.includes(value) : !condition.except.includes(value);
}

/** Every way to choose the fields that some conditions ask about, each of them left blank too. */
function waysOf(form: Form, conditions: readonly Condition[]): Record<string, string>[] {
  return conditions.reduce<Record<string, string>[]>(
    (ways, condition) =>
      ways.flatMap((way) =>
        [...choicesOf(form, condition), ''].map((value) => ({ ...way, [condition.field]: value })),
      ),
    [{}],
  );
}

/** Whether a field is required after a choice; a blank decides nothing, but is none of what is excepted. */
function isRequired(conditions: readonly Condition[], way: Record<string, string>): boolean {
  return conditions.every((condition) => {
    const value = way[condition.field] as string;
    return value === '' ? 'except' in condition : meets(condition, value);
  });
}

const conditional = allForms.flatMap((form) =>
  form.fields.flatMap(({ name, required }) =>
    Array.isArray(required) ? [[form, name, required as readonly Condition[]] as const] : [],
  ),
);

describe('what is required when', () => {
  it('asks only for choices that the form has', () => {
    expect(conditional.length).toBeGreaterThan(25);
    for (const [form, name, conditions] of conditional) {
      for (const condition of conditions) {
        const listed = 'in' in condition ? condition.in : condition.except;
        expect(choicesOf(form, condition), `${form.id} ${name}`).toEqual(
          expect.arrayContaining([...listed]),
        );
      }
    }
  });

  it.each(
    conditional.map(([form, name, conditions]) => [form.id, name, form, conditions] as const),
  )('%s: %s, for every choice it depends on, on both sides', (_, name, form, conditions) => {
    const ways = waysOf(form, conditions);
    const sides = new Set<boolean>();
    const valid = fixture(form, 'valid');
    for (const way of ways) {
      const expected = isRequired(conditions, way);
      sides.add(expected);
      const place = JSON.stringify(way);
      expect(requiredFields(form, way).includes(name), place).toBe(expected);
      // The field left blank, in a record that is right otherwise.
      const values: Values = { ...valid, ...way, [name]: '' };
      const { findings } = inspectForm(form, values);
      const missing = findings.filter(
        ({ path, severity }) => path[0] === name && severity === 'error',
      );
      // A confirmation is compared as well.
      const own = told(missing).filter((each) => !each.endsWith('/mismatch'));
      expect(own.length, `${place} ${own}`).toBe(expected ? 1 : 0);
    }
    expect([...sides].sort()).toEqual([false, true]);
  });

  it('is decided by code in one place, whose table is in the test of its form', () => {
    const byCode = allForms.flatMap((form) =>
      form.fields
        .filter(({ required }) => typeof required === 'function')
        .map(({ name }) => `${form.id}: ${name}`),
    );
    expect(byCode).toEqual(['grace-notice: attachments']);
  });
});
