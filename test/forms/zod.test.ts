import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as classic from 'zod';
import * as mini from 'zod/mini';
import { certificateApplication, claimsApplication, inspectForm } from '../../src/index.js';
import { formSchema } from '../../src/zod.js';
import { allForms, fixture } from './all.js';

const on = '2024-05-20';

describe('formSchema', () => {
  it('composes in a classic object and in a mini one, and gives the inspected record', () => {
    const form = formSchema(claimsApplication, { on });
    const application = fixture(claimsApplication, 'valid');
    const expected = inspectForm(claimsApplication, application, { on }).value;
    for (const { object, string } of [classic, mini]) {
      const schema = object({ application: form, note: string() });
      expect(schema.parse({ application, note: '' }).application).toEqual(expected);
      const { error } = schema.safeParse({ application: { ...application, line: '' }, note: '' });
      expect(error?.issues).toEqual([
        {
          code: 'custom',
          path: ['application', 'line'],
          message: expect.stringContaining('電気通信回線種別'),
          params: { rule: 'ocl.required', reason: 'missing' },
        },
      ]);
    }
  });

  it.each(allForms.map((form) => [form.id, form] as const))(
    'of %s fails as inspectForm does',
    (_, form) => {
      const schema = formSchema(form, { on });
      expect(schema.safeParse(fixture(form, 'valid')).success).toBe(true);
      const { error } = schema.safeParse(fixture(form, 'broken'), { reportInput: true });
      const errors = inspectForm(form, fixture(form, 'broken'), { on }).findings.filter(
        ({ severity }) => severity === 'error',
      );
      expect(error?.issues.map(({ path }) => path)).toEqual(errors.map(({ path }) => path));
      expect(schema.safeParse(null).success).toBe(false);
    },
  );

  it('reports no input', () => {
    const { error } = formSchema(certificateApplication).safeParse(
      { terminalName: ['MARK'], phone: 'MARK', email: 'MARK' },
      { reportInput: true },
    );
    expect(error?.issues.length).toBeGreaterThan(3);
    expect(inspect(error, { depth: null })).not.toContain('MARK');
  });

  it('is an object in JSON Schema', () => {
    expect(mini.toJSONSchema(formSchema(claimsApplication))).toMatchObject({
      type: 'object',
      title: 'オンライン請求 利用開始・変更申請',
    });
  });
});
