import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type ClaimsApplication,
  type ClaimsApplicationForm,
  type ClaimsApplicationInput,
  type CustomerId,
  claimsApplication,
  type Email,
  emptyForm,
  type FieldName,
  type Form,
  type FormDraft,
  type FormInput,
  type FormValues,
  formStandardSchema,
  type Inspection,
  type InstitutionCode,
  type InstitutionCode7,
  inspectForm,
  type Password,
  type PrefectureCode,
  type portalRegistration,
  requiredFields,
  type Values,
  type YearMonth,
} from '../../src/index.js';
import { formSchema } from '../../src/zod.js';

const start = { value: 'start', label: { ja: '開始', en: 'start' } } as const;
const end = { value: 'end', label: { ja: '終了', en: 'end' } } as const;

describe('the types of a form', () => {
  it('are exact literals and branded texts in the inspected record', () => {
    const { value } = inspectForm(claimsApplication, {});
    expect(value).toBeUndefined();
    if (value) {
      expectTypeOf(value.applicationType).toEqualTypeOf<'start' | 'change'>();
      expectTypeOf(value.line).toEqualTypeOf<
        'ip-vpn-ipv4' | 'ip-vpn-ipv6' | 'ipsec-ike' | 'isdn'
      >();
      expectTypeOf(value.paymentMethod).toEqualTypeOf<'1' | '2'>();
      expectTypeOf(value.consent).toEqualTypeOf<true>();
      expectTypeOf(value.startMonth).toEqualTypeOf<YearMonth>();
      expectTypeOf(value.programName).toEqualTypeOf<string>();
      expectTypeOf(value.customerId).toEqualTypeOf<CustomerId | undefined>();
      expectTypeOf(value.isdnDialUp).toEqualTypeOf<string | undefined>();
      // @ts-expect-error: the form has no such field
      expect(value.other).toBeUndefined();
    }
    type Values = FormValues<typeof portalRegistration>;
    expectTypeOf<Values['prefecture']>().toEqualTypeOf<PrefectureCode>();
    expectTypeOf<Values['code7']>().toEqualTypeOf<InstitutionCode7>();
    expectTypeOf<Values['code10']>().toEqualTypeOf<InstitutionCode | undefined>();
    expectTypeOf<Values['email']>().toEqualTypeOf<Email>();
    expectTypeOf<Values['password']>().toEqualTypeOf<Password>();
  });

  it('are plain texts in what is entered', () => {
    type Input = FormInput<typeof claimsApplication>;
    expectTypeOf<string>().toExtend<Input['line']>();
    expectTypeOf<number>().not.toExtend<Input['line']>();
    expectTypeOf<string | boolean>().toExtend<Input['consent']>();
    expectTypeOf<Input['remarks']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<{ line: string }>().not.toExtend<Input>();
  });

  it('have names of their own', () => {
    expectTypeOf(claimsApplication).toEqualTypeOf<ClaimsApplicationForm>();
    expectTypeOf<FormValues<ClaimsApplicationForm>>().toEqualTypeOf<ClaimsApplication>();
    expectTypeOf<FormInput<ClaimsApplicationForm>>().toEqualTypeOf<ClaimsApplicationInput>();
    expectTypeOf(inspectForm(claimsApplication, {})).toEqualTypeOf<Inspection<ClaimsApplication>>();
  });

  it('are a draft in what is inspected: any part of the record, the choices beside free text', () => {
    const lines = (values: FormDraft<ClaimsApplicationForm>) =>
      inspectForm(claimsApplication, values).findings.filter(({ path }) => path[0] === 'line');
    expect(lines({ line: 'isdn', consent: true, startMonth: { year: 2024, month: 7 } })).toEqual(
      [],
    );
    expect(lines({ line: 'ISDN', consent: 'on', remarks: null })).toHaveLength(1);
    expect(lines({ line: null })).toHaveLength(1);
    // @ts-expect-error: no text
    expect(lines({ line: 4 })).toHaveLength(1);
    // @ts-expect-error: mistyped
    expect(lines({ lnie: 'isdn' })).toHaveLength(1);
    // @ts-expect-error: mistyped
    inspectForm(claimsApplication, { ...emptyForm(claimsApplication), lnie: 'isdn' });
    // @ts-expect-error: mistyped
    requiredFields(claimsApplication, { lnie: 'isdn' });
  });

  it('take data from outside, of which nothing is known', () => {
    const record: Record<string, unknown> = { line: 'isdn' };
    const texts: Readonly<Record<string, string>> = { line: 'isdn' };
    const unknown: unknown = record;
    const nothing: Record<string, unknown> | null = null;
    const entries = Object.fromEntries(new FormData());
    const answers = [record, texts, unknown].map((each) => inspectForm(claimsApplication, each));
    expect(answers[0]?.findings).toEqual(inspectForm(claimsApplication, { line: 'isdn' }).findings);
    expect(inspectForm(claimsApplication, record)).toEqual(answers[0]);
    expect(inspectForm(claimsApplication, texts)).toEqual(answers[0]);
    expect(inspectForm(claimsApplication, unknown)).toEqual(answers[0]);
    expect(inspectForm(claimsApplication, JSON.parse('{"line":"isdn"}'))).toEqual(answers[0]);
    const blank = inspectForm(claimsApplication, {});
    expect(inspectForm(claimsApplication, nothing)).toEqual(blank);
    expect(inspectForm(claimsApplication, entries)).toEqual(blank);
    expect(requiredFields(claimsApplication, record)).toContain('isdnDialUp');
    const anyForm: Form = claimsApplication;
    expect(inspectForm(anyForm, { line: 'isdn' })).toEqual(answers[0]);
    expectTypeOf(inspectForm(anyForm, record).value).toEqualTypeOf<Values | undefined>();
  });

  it('follow from the data of a form that has no names', () => {
    const own = {
      id: 'own',
      title: { ja: '届', en: 'notice' },
      source: 'S4',
      fields: [
        { name: 'kind', label: { ja: '種別', en: 'kind' }, required: true, choices: [start, end] },
        { name: 'on', label: { ja: '日付', en: 'day' }, required: false, input: 'date' },
      ],
      rules: [],
      faults: claimsApplication.faults,
    } as const satisfies Form;
    const { value } = inspectForm(own, { kind: 'start' });
    expect(value).toEqual({ kind: 'start' });
    expectTypeOf(value).toEqualTypeOf<
      { readonly kind: 'start' | 'end'; readonly on?: string } | undefined
    >();
    // @ts-expect-error: mistyped
    inspectForm(own, { knid: 'start' });
  });

  it('name the fields', () => {
    expectTypeOf(requiredFields(claimsApplication, {})).items.toEqualTypeOf<
      FieldName<typeof claimsApplication>
    >();
    expect(emptyForm(claimsApplication).line).toBe('');
    expectTypeOf(emptyForm(claimsApplication)).toExtend<FormInput<typeof claimsApplication>>();
    expectTypeOf(emptyForm(claimsApplication).consent).toEqualTypeOf<boolean>();
    // @ts-expect-error: the form has no such field
    expect(emptyForm(claimsApplication).other).toBeUndefined();
  });

  it('are those of the schemas', () => {
    const standard = formStandardSchema(claimsApplication)['~standard'];
    const schema = formSchema(claimsApplication);
    expect(standard.validate({}).issues).toHaveLength(8);
    expect(schema.safeParse({}).success).toBe(false);
    type Standard = NonNullable<NonNullable<(typeof standard)['types']>>;
    expectTypeOf<Standard['output']>().toEqualTypeOf<FormValues<typeof claimsApplication>>();
    expectTypeOf<Standard['input']>().toEqualTypeOf<FormInput<typeof claimsApplication>>();
    expectTypeOf(schema._zod.output).toEqualTypeOf<FormValues<typeof claimsApplication>>();
    expectTypeOf(schema._zod.input).toEqualTypeOf<FormInput<typeof claimsApplication>>();
  });
});
