/**
 * The least of a form, in each library as its own page shows it: values only, formats as patterns, a blank where it may be is some
 * text, short messages. Each tells the names of the fields that it refuses.
 */
import { load, versions } from './peers.mjs';

const carriers = ['ntt', 'ctc', 'qtnet', 'other'];
const lines = ['ip-vpn-ipv4', 'ip-vpn-ipv6', 'ipsec-ike', 'isdn'];
const kinds = ['same-as-eligibility', 'CAF', 'COP'];
const types = ['start', 'change'];
const payments = ['1', '2'];
const answers = ['yes', 'no'];
const month = /^\d{4}-(0[1-9]|1[0-2])$/;
const customerId = /^(CAF[0-9A-Z]{10}|COP[0-9A-Z]{8})$/;

/** What depends on other fields: whether the field of that name is right. */
const across = {
  line: ({ line, carrier }) => line === 'ip-vpn-ipv4' || (carrier !== 'ctc' && carrier !== 'qtnet'),
  customerId: ({ customerIdKind: kind, customerId: id }) =>
    (kind !== 'CAF' && kind !== 'COP') || !!id,
  isdnDialUp: ({ line, isdnDialUp }) => line !== 'isdn' || !!isdnDialUp,
  ipsecProvider: ({ line, ipsecProvider }) => line !== 'ipsec-ike' || !!ipsecProvider,
};
const refusedAcross = (value) => Object.keys(across).filter((name) => !across[name](value));

/** In zod/mini, of whichever copy. */
export function leastInZod(z) {
  const text = () => z.string().check(z.minLength(1, '入力してください。'));
  const choice = (values) => z.enum(values, '選んでください。');
  const schema = z
    .object({
      prefecture: z.optional(z.string()),
      pointTable: z.optional(z.string()),
      code7: z.optional(z.string()),
      institutionName: z.optional(z.string()),
      carrier: z.optional(choice(carriers)),
      applicationType: choice(types),
      consent: z.literal(true, '同意してください。'),
      startMonth: z.string().check(z.regex(month, '年月ではありません。')),
      programName: text(),
      programMaker: text(),
      osBrowser: text(),
      line: choice(lines),
      isdnDialUp: z.optional(z.string()),
      ipsecProvider: z.optional(z.string()),
      customerIdKind: z.optional(choice(kinds)),
      customerId: z.optional(z.string().check(z.regex(customerId, '形式が違います。'))),
      paymentMethod: choice(payments),
      setupCd: z.optional(choice(answers)),
      safetyRules: z.optional(choice(answers)),
      remarks: z.optional(z.string()),
    })
    .check(
      z.check(
        ({ value, issues }) => {
          for (const name of refusedAcross(value)) {
            issues.push({ code: 'custom', input: value, path: [name], message: '必須' });
          }
        },
        { when: () => true },
      ),
    );
  return {
    isRight: (record) => schema.safeParse(record).success,
    refused: (record) => schema.safeParse(record).error?.issues.map(({ path }) => path[0]) ?? [],
  };
}

function leastInValibot(v) {
  const text = () => v.pipe(v.string(), v.minLength(1, '入力してください。'));
  const choice = (values) => v.picklist(values, '選んでください。');
  const schema = v.pipe(
    v.object({
      prefecture: v.optional(v.string()),
      pointTable: v.optional(v.string()),
      code7: v.optional(v.string()),
      institutionName: v.optional(v.string()),
      carrier: v.optional(choice(carriers)),
      applicationType: choice(types),
      consent: v.literal(true, '同意してください。'),
      startMonth: v.pipe(v.string(), v.regex(month, '年月ではありません。')),
      programName: text(),
      programMaker: text(),
      osBrowser: text(),
      line: choice(lines),
      isdnDialUp: v.optional(v.string()),
      ipsecProvider: v.optional(v.string()),
      customerIdKind: v.optional(choice(kinds)),
      customerId: v.optional(v.pipe(v.string(), v.regex(customerId, '形式が違います。'))),
      paymentMethod: choice(payments),
      setupCd: v.optional(choice(answers)),
      safetyRules: v.optional(choice(answers)),
      remarks: v.optional(v.string()),
    }),
    v.rawCheck(({ dataset: { value: input }, addIssue }) => {
      for (const key of refusedAcross(input)) {
        const path = [{ type: 'object', origin: 'value', input, key, value: input[key] }];
        addIssue({ message: '必須', path });
      }
    }),
  );
  return {
    isRight: (record) => v.safeParse(schema, record).success,
    refused: (record) => v.safeParse(schema, record).issues?.map(({ path }) => path[0].key) ?? [],
  };
}

function leastInAjv(Ajv) {
  const text = { type: 'string', minLength: 1 };
  const any = { type: 'string' };
  const needs = (field, values, name) => ({
    if: { required: [field], properties: { [field]: { enum: values } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    then: { required: [name], properties: { [name]: text } },
  });
  const validate = new Ajv({ allErrors: true, strictRequired: false, strictTypes: false }).compile({
    type: 'object',
    required: [
      'applicationType',
      'consent',
      'startMonth',
      'programName',
      'programMaker',
      'osBrowser',
      'line',
      'paymentMethod',
    ],
    properties: {
      prefecture: any,
      pointTable: any,
      code7: any,
      institutionName: any,
      carrier: { enum: carriers },
      applicationType: { enum: types },
      consent: { const: true },
      startMonth: { type: 'string', pattern: month.source },
      programName: text,
      programMaker: text,
      osBrowser: text,
      line: { enum: lines },
      isdnDialUp: any,
      ipsecProvider: any,
      customerIdKind: { enum: kinds },
      customerId: { type: 'string', pattern: customerId.source },
      paymentMethod: { enum: payments },
      setupCd: { enum: answers },
      safetyRules: { enum: answers },
      remarks: any,
    },
    allOf: [
      {
        if: { required: ['carrier'], properties: { carrier: { enum: ['ctc', 'qtnet'] } } },
        // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
        then: { properties: { line: { const: 'ip-vpn-ipv4' } } },
      },
      needs('customerIdKind', ['CAF', 'COP'], 'customerId'),
      needs('line', ['isdn'], 'isdnDialUp'),
      needs('line', ['ipsec-ike'], 'ipsecProvider'),
    ],
  });
  return {
    isRight: (record) => validate(record),
    refused: (record) =>
      validate(record)
        ? []
        : validate.errors
            .filter(({ keyword }) => keyword !== 'if')
            .map(({ instancePath, params }) => instancePath.slice(1) || params.missingProperty),
  };
}

function leastInTypebox({ default: Type }, { Compile }, { Settings }) {
  // As many as there are fields: it stops at eight.
  Settings.Set({ maxErrors: 64 });
  const text = () => Type.String({ minLength: 1 });
  const fields = Type.Object({
    prefecture: Type.Optional(Type.String()),
    pointTable: Type.Optional(Type.String()),
    code7: Type.Optional(Type.String()),
    institutionName: Type.Optional(Type.String()),
    carrier: Type.Optional(Type.Enum(carriers)),
    applicationType: Type.Enum(types),
    consent: Type.Literal(true),
    startMonth: Type.String({ pattern: month.source }),
    programName: text(),
    programMaker: text(),
    osBrowser: text(),
    line: Type.Enum(lines),
    isdnDialUp: Type.Optional(Type.String()),
    ipsecProvider: Type.Optional(Type.String()),
    customerIdKind: Type.Optional(Type.Enum(kinds)),
    customerId: Type.Optional(Type.String({ pattern: customerId.source })),
    paymentMethod: Type.Enum(payments),
    setupCd: Type.Optional(Type.Enum(answers)),
    safetyRules: Type.Optional(Type.Enum(answers)),
    remarks: Type.Optional(Type.String()),
  });
  const schema = Object.entries(across).reduce(
    (type, [name, isRight]) => Type.Refine(type, isRight, () => name),
    fields,
  );
  const form = Compile(schema);
  return {
    // Its `Check` would not say what is wrong.
    isRight: (record) => form.Errors(record).length === 0,
    refused: (record) =>
      form.Errors(record).map(({ instancePath, message }) => instancePath.slice(1) || message),
  };
}

function leastInArktype({ type }) {
  const choice = (values) => type.enumerated(...values);
  const form = type({
    'prefecture?': 'string',
    'pointTable?': 'string',
    'code7?': 'string',
    'institutionName?': 'string',
    'carrier?': choice(carriers),
    applicationType: choice(types),
    consent: 'true',
    startMonth: month,
    programName: 'string > 0',
    programMaker: 'string > 0',
    osBrowser: 'string > 0',
    line: choice(lines),
    'isdnDialUp?': 'string',
    'ipsecProvider?': 'string',
    'customerIdKind?': choice(kinds),
    'customerId?': customerId,
    paymentMethod: choice(payments),
    'setupCd?': choice(answers),
    'safetyRules?': choice(answers),
    'remarks?': 'string',
  }).narrow((value, context) => {
    for (const name of refusedAcross(value)) context.reject({ path: [name], expected: '必須' });
    return !context.hasError();
  });
  return {
    isRight: (record) => !(form(record) instanceof type.errors),
    refused: (record) => {
      const found = form(record);
      return found instanceof type.errors ? found.map(({ path }) => path[0]) : [];
    },
  };
}

/** Each peer's, by the name and version that the table says. */
export async function leastForms() {
  const { default: Ajv } = await load('ajv');
  return {
    [`valibot ${versions.valibot}`]: leastInValibot(await load('valibot')),
    [`ajv ${versions.ajv}（\`allErrors\`）`]: leastInAjv(Ajv),
    [`typebox ${versions.typebox}（\`Errors\`）`]: leastInTypebox(
      await load('typebox'),
      await load('typebox/compile'),
      await load('typebox/system'),
    ),
    [`arktype ${versions.arktype}`]: leastInArktype(await load('arktype')),
  };
}
