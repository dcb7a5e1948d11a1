import { inspect } from 'node:util';
import { describe, expect, expectTypeOf, it } from 'vitest';
import * as classic from 'zod';
import * as mini from 'zod/mini';
import {
  certificateApplication,
  claimsApplication,
  type FormInput,
  type FormValues,
  inspectForm,
  type PrefectureCode,
} from '../../src/index.js';
import { formSchema, prefectureCodeSchema } from '../../src/zod.js';
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

describe.each([
  ['zod', classic],
  ['zod/mini', mini],
])('formSchema within %s', (_, z) => {
  const application = fixture(certificateApplication, 'valid');
  const inspected = inspectForm(certificateApplication, application).value;
  const form = formSchema(certificateApplication);
  /** Where something is wrong. */
  const paths = (schema: mini.core.$ZodType, input: unknown) => {
    const { error } = z.safeParse(schema, input);
    return error?.issues.map(({ path }) => path.join('.'));
  };

  it('is required unless it is made optional or nullable', () => {
    const missing = paths(z.object({ application: form }), {});
    expect(missing).toEqual(paths(z.object({ application: form }), { application: {} }));
    expect(missing).toContain('application.terminalName');
    const schema = z.object({ now: z.optional(form), later: z.nullable(form) });
    expect(z.parse(schema, { later: null })).toEqual({ later: null });
    expect(z.parse(schema, { now: application, later: application })).toEqual({
      now: inspected,
      later: inspected,
    });
    expect(paths(schema, { now: { ...application, contact: '' }, later: null })).toEqual([
      'now.contact',
    ]);
  });

  it('stands in arrays and records, each issue with its place', () => {
    const wrong = { ...application, contact: '' };
    expect(z.parse(z.array(form), [application, application])).toEqual([inspected, inspected]);
    expect(paths(z.array(form), [application, wrong])).toEqual(['1.contact']);
    expect(paths(z.record(z.string(), form), { a: wrong, b: application })).toEqual(['a.contact']);
  });

  it('stands beside other schemas: all that is wrong is told at once', () => {
    const schema = z.object({
      batch: z.object({ prefecture: prefectureCodeSchema(), applications: z.array(form) }),
      note: z.string(),
    });
    const input = { batch: { prefecture: '99', applications: [{ ...application, email: 'x' }] } };
    expect(paths(schema, input)).toEqual([
      'batch.prefecture',
      'batch.applications.0.email',
      'note',
    ]);
  });

  it('takes part in unions and pipes', async () => {
    const either = z.union([z.string(), form]);
    expect(z.parse(either, 'none')).toBe('none');
    expect(z.parse(either, application)).toEqual(inspected);
    const terminal = z.pipe(
      form,
      z.transform(({ terminalName }: FormValues<typeof certificateApplication>) => terminalName),
    );
    expect(await z.parseAsync(terminal, application)).toBe(application['terminalName']);
  });

  it('keeps its types', () => {
    const schema = z.object({
      prefecture: prefectureCodeSchema(),
      applications: z.array(form),
      claims: z.optional(formSchema(claimsApplication)),
    });
    const { data } = z.safeParse(schema, {});
    expect(data).toBeUndefined();
    type Output = mini.output<typeof schema>;
    type Input = mini.input<typeof schema>;
    type Certificate = typeof certificateApplication;
    type Claims = typeof claimsApplication;
    expectTypeOf<Output['prefecture']>().toEqualTypeOf<PrefectureCode>();
    expectTypeOf<Output['applications']>().toEqualTypeOf<FormValues<Certificate>[]>();
    expectTypeOf<Output['claims']>().toEqualTypeOf<FormValues<Claims> | undefined>();
    expectTypeOf<Input['applications']>().toEqualTypeOf<FormInput<Certificate>[]>();
  });
});
