import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as classic from 'zod';
import * as mini from 'zod/mini';
import { createCheck } from '../src/check/index.js';
import { en } from '../src/en.js';
import {
  type Finding,
  formatEmail,
  formatPassword,
  formatPhone,
  formatSecretNumber,
  type Inspection,
  inspectAccounts,
  inspectEmail,
  inspectForm,
  inspectPassword,
  inspectPasswordConfirmation,
  inspectPhone,
  inspectSecretNumber,
  inspectSecretNumberConfirmation,
  messageOf,
  parseEmail,
  parsePassword,
  parsePhone,
  parseSecretNumber,
  passwordRequirements,
  portalLogin,
  portalRegistration,
  toStandardSchema,
} from '../src/index.js';
import { emailSchema, passwordSchema, phoneSchema, secretNumberSchema } from '../src/zod.js';

/** Parts of four characters, half-width and in lower case: no shorter echo would tell a secret. */
function partsOf(mark: string): string[] {
  const text = plain(mark);
  return Array.from({ length: text.length - 3 }, (_, index) => text.slice(index, index + 4));
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** Everything that a log could make of a thing. */
function renderingsOf(thing: unknown): string[] {
  return [
    inspect(thing, { depth: null, showHidden: true, maxStringLength: null, maxArrayLength: null }),
    String(thing),
    JSON.stringify(thing) ?? '',
    ...(thing instanceof Error
      ? [thing.message, `${thing.stack}`, JSON.stringify({ ...thing }), inspect(thing.cause)]
      : []),
  ];
}

function tells(thing: unknown, mark: string): boolean {
  const parts = partsOf(mark);
  return renderingsOf(thing).some((text) => parts.some((part) => plain(text).includes(part)));
}

const wide = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** The mark as people mistype it, and as programs pass it by mistake. */
const variants = (mark: string): unknown[] => [
  mark,
  mark.slice(0, 4),
  mark.slice(1),
  mark.toLowerCase(),
  mark.toUpperCase(),
  wide(mark),
  ` ${mark} `,
  `${mark}\n${mark}`,
  mark.repeat(30),
  `${mark}😴`,
  `${mark}\ud800`,
  [mark],
  { [mark]: mark },
  new Map([[mark, mark]]),
  new Error(mark),
  Symbol(mark),
  Object(mark),
  { toString: () => mark, toJSON: () => mark },
  Number.parseInt(mark, 10),
];

interface Secret {
  readonly name: string;
  readonly mark: string;
  readonly inputs: readonly unknown[];
  readonly inspect: (input: unknown) => Inspection<string>;
  readonly parse: (input: unknown) => string;
  readonly schema: mini.ZodMiniType<string, string>;
}

const password = 'Zq7xWvKj9#Ypd';
const email = 'zqxjwvk.ypdh@qjxz-wkvf.jxq';
const phone = '09073918264';
const secretNumber = '7391';

const secrets: readonly Secret[] = [
  ...(['portal', 'e-filing'] as const).map((policy) => ({
    name: `password of ${policy}`,
    mark: password,
    inputs: variants(password),
    inspect: (input: unknown) => inspectPassword(input, { policy }),
    parse: (input: unknown) => parsePassword(input, { policy }),
    schema: passwordSchema({ policy }),
  })),
  {
    name: 'e-mail',
    mark: email,
    inputs: [...variants(email), `${email}${'k'.repeat(40 - email.length)}`, 'zqxjwvk.ypdh@13'],
    inspect: inspectEmail,
    parse: parseEmail,
    schema: emailSchema(),
  },
  {
    name: 'phone',
    mark: phone,
    inputs: [...variants(phone), '090-7391-8264', '9073918264', '+819073918264'],
    inspect: inspectPhone,
    parse: parsePhone,
    schema: phoneSchema(),
  },
  {
    name: '秘密の番号',
    mark: secretNumber,
    inputs: variants(secretNumber),
    inspect: inspectSecretNumber,
    parse: parseSecretNumber,
    schema: secretNumberSchema(),
  },
];

const english = (findings: readonly Finding[]) => findings.map((found) => messageOf(found, en));

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

it('the search for a mark finds it in whatever dress', () => {
  for (const variant of [
    { deep: [{ cell: wide(password) }] },
    new Error('no', { cause: password.toUpperCase() }),
    Object.defineProperty({}, 'hidden', { value: `…${password.slice(3, 7)}…` }),
    new Map([[password, 1]]),
  ]) {
    expect(tells(variant, password)).toBe(true);
  }
  expect(tells({ message: 'パスワードは8文字以上100文字以下にしてください。' }, password)).toBe(
    false,
  );
});

describe.each(secrets)('$name', ({ mark, inputs, inspect: look, parse, schema }) => {
  it('stands in no finding and no message; only in the value, which is the caller’s own', () => {
    for (const input of inputs) {
      const { value, ...rest } = look(input);
      expect(value === undefined || value === input).toBe(true);
      expect(tells(rest, mark)).toBe(false);
      expect(tells(english(rest.findings), mark)).toBe(false);
      expect(rest.findings.some((found) => found.suggestion !== undefined)).toBe(false);
    }
  });

  it('stands in no error, nor in its stack', () => {
    let thrown = 0;
    for (const input of inputs) {
      const error = thrownBy(() => parse(input));
      if (error === undefined) continue;
      thrown++;
      expect(tells(error, mark)).toBe(false);
    }
    expect(thrown).toBeGreaterThan(5);
  });

  it('stands in no issue of a Standard Schema', () => {
    const { validate } = toStandardSchema(look)['~standard'];
    for (const input of inputs) {
      expect(tells((validate(input) as { issues?: unknown }).issues, mark)).toBe(false);
    }
  });

  it.each([{ reportInput: true }, { reportInput: false }])(
    'stands in no issue and no error of zod, with %j, alone or within a form',
    (context) => {
      const forms = [
        { schema, dress: (input: unknown) => input },
        { schema: classic.object({ a: schema }), dress: (a: unknown) => ({ a }) },
        { schema: mini.object({ a: schema }), dress: (a: unknown) => ({ a }) },
        { schema: classic.array(schema), dress: (a: unknown) => [a] },
        { schema: mini.optional(schema), dress: (input: unknown) => input },
        {
          schema: classic.object({ a: classic.object({ b: schema }) }),
          dress: (b: unknown) => ({ a: { b } }),
        },
      ];
      for (const form of forms) {
        let failed = 0;
        for (const input of inputs) {
          const { error } = form.schema.safeParse(form.dress(input), context);
          const thrown = thrownBy(() => form.schema.parse(form.dress(input), context));
          expect(thrown === undefined).toBe(error === undefined);
          if (!error) continue;
          failed++;
          expect(tells(error, mark)).toBe(false);
          expect(tells(error.issues, mark)).toBe(false);
          expect(tells(thrown, mark)).toBe(false);
          expect(tells(classic.prettifyError(error), mark)).toBe(false);
          expect(tells(classic.treeifyError(error as classic.core.$ZodError), mark)).toBe(false);
        }
        expect(failed).toBeGreaterThan(5);
      }
    },
  );
});

describe('together', () => {
  const all = [password, email, phone, secretNumber];
  const silent = (thing: unknown) => all.every((mark) => !tells(thing, mark));

  it('confirmations tell neither text', () => {
    for (const policy of ['portal', 'e-filing'] as const) {
      for (const [one, other] of [
        [password, `${password}x`],
        [password, ''],
        [password, [password]],
        [{ password }, { password }],
      ]) {
        expect(silent(inspectPasswordConfirmation(other, { of: one, policy }))).toBe(true);
        expect(silent(inspectSecretNumberConfirmation(other, { of: one }))).toBe(true);
      }
    }
    expect(silent(inspectSecretNumberConfirmation('7392', { of: secretNumber }))).toBe(true);
  });

  it('checklists, logins, accounts and missing fields tell nothing', () => {
    expect(silent(passwordRequirements(password, { policy: 'portal' }))).toBe(true);
    expect(silent(passwordRequirements(password, { policy: 'e-filing' }))).toBe(true);
    expect(silent(portalLogin(`${email}${'k'.repeat(10)}`))).toBe(true);
    expect(silent(portalLogin('zqxjwvk.ypdh@13'))).toBe(true);
    const accounts = [email, email, email].map((address) => ({ code: phone, email: address }));
    const { findings } = inspectAccounts(accounts);
    expect(findings).toHaveLength(4);
    expect(silent(findings)).toBe(true);
    const missing = inspectForm(portalRegistration, { phone, email, password });
    expect(missing.value).toBeUndefined();
    expect(silent(missing)).toBe(true);
  });

  it('masks tell nothing', () => {
    expect(silent(formatPassword(parsePassword(password, { policy: 'portal' })))).toBe(true);
    expect(silent(formatSecretNumber(parseSecretNumber(secretNumber)))).toBe(true);
    expect(silent(formatEmail(parseEmail(email), 'masked'))).toBe(true);
    expect(silent(formatPhone(parsePhone(phone), 'masked'))).toBe(true);
  });

  // Every report of the command is made of these findings and of the summary.
  it.each([
    ['in columns of their own', `code,a,b,c,d\n110113719,${all.join(',')}\n`],
    ['in a row with a column too many', `code,a,b,c\n0110113719,${all.join(',')}\n`],
    ['behind a quote that is not closed', `code,a,b,c,d\n110113719,"${all.join(',')}\n`],
    ['where the header should be', `${all.join(',')}\n0110113719,,,\n`],
    ['in bytes that are no text', `code,a,b,c,d\n110113719,${all.join(',')}\xff\n`],
  ])('the check of a file with secrets %s tells nothing', (_, text) => {
    const findings: unknown[] = [];
    const check = createCheck({ onFinding: (found) => findings.push(found) });
    check.push(Uint8Array.from(text, (character) => character.charCodeAt(0)));
    const summary = check.end();
    expect(findings.length).toBeGreaterThan(0);
    expect(silent({ findings, summary })).toBe(true);
  });

  it('JSON Schema describes secrets without an example of them', () => {
    const form = classic.object({
      email: emailSchema(),
      phone: phoneSchema(),
      secretNumber: secretNumberSchema(),
      password: passwordSchema({ policy: 'e-filing' }),
    });
    expect(classic.toJSONSchema(form)).toMatchObject({
      properties: {
        email: { type: 'string', maxLength: 40 },
        phone: { type: 'string' },
        secretNumber: { type: 'string', minLength: 4, maxLength: 4 },
        password: { type: 'string', format: 'password', minLength: 10, maxLength: 20 },
      },
    });
  });
});
