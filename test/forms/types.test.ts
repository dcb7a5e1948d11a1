import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type CustomerId,
  claimsApplication,
  type Email,
  emptyForm,
  type FieldName,
  type FormInput,
  type FormValues,
  formStandardSchema,
  type InstitutionCode,
  type InstitutionCode7,
  inspectForm,
  type Password,
  type PrefectureCode,
  type portalRegistration,
  requiredFields,
  type YearMonth,
} from '../../src/index.js';
import { formSchema } from '../../src/zod.js';

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
    expectTypeOf<Input['line']>().toEqualTypeOf<string>();
    expectTypeOf<Input['consent']>().toEqualTypeOf<string | boolean>();
    expectTypeOf<Input['remarks']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<{ line: string }>().not.toExtend<Input>();
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
