import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { formJsonSchema, inspectForm } from '../../src/index.js';
import { formSchema } from '../../src/zod.js';
import { allForms, fixture } from './all.js';

/** Marks of several shapes, none of which is right in a secret field. */
const marks = ['ZQXJ-7391', 'zqxj7391@ZQXJ7391', '７３９１７３９１', '7391-7391', ' 7391７３９１'];

describe.each(allForms.map((form) => [form.id, form] as const))('the secrets of %s', (_, form) => {
  const secrets = form.fields.filter(({ secret }) => secret).map(({ name }) => name);

  it.each(marks)('stand in no finding, issue or schema: %s', (mark) => {
    const values = { ...fixture(form, 'valid') };
    for (const name of secrets) values[name] = mark;
    const { findings } = inspectForm(form, values, { on: '2024-05-20' });
    const issues = formSchema(form, { on: '2024-05-20' }).safeParse(values, { reportInput: true });
    const told = inspect([findings, issues.error, formJsonSchema(form)], { depth: null });
    expect(told.normalize('NFKC').toLowerCase()).not.toMatch(/7391|zqxj/);
    for (const { path, suggestion } of findings) {
      if (secrets.includes(`${path[0]}`)) expect(suggestion).toBeUndefined();
    }
  });
});
