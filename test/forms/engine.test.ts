import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/en.js';
import { erasAsked } from '../../src/forms/shared/eras.js';
import {
  certificateApplication,
  claimsApplication,
  emptyForm,
  type Fault,
  type Finding,
  type Form,
  formJsonSchema,
  formStandardSchema,
  inspectCivilDate,
  inspectForm,
  isCivilDate,
  messageOf,
  requiredFields,
} from '../../src/index.js';
import { formSchema } from '../../src/zod.js';
import { allForms, fixture, told } from './all.js';

const fault = (reason: string) =>
  ({ rule: 'test', reason, severity: 'error', ja: () => reason }) as const satisfies Fault<never>;

/** A form with what no printed one has. */
const form = {
  id: 'test',
  title: { ja: 'テスト', en: 'test' },
  source: 'S4',
  fields: [
    {
      name: 'filed',
      label: { ja: '届出日', en: 'date of filing' },
      required: false,
      inspect: inspectCivilDate,
      era: 'seireki',
      input: 'date',
    },
    {
      name: 'hoped',
      label: { ja: '指定希望日', en: 'date hoped for' },
      required: false,
      inspect: inspectCivilDate,
      era: 'reiwa',
      input: 'date',
    },
    { name: 'agreed', label: { ja: '同意', en: 'agreed' }, required: false, consent: true },
    {
      name: 'reason',
      label: { ja: '理由', en: 'reason' },
      required: ({ filed, hoped }) => filed === hoped && filed !== undefined,
    },
  ],
  rules: [erasAsked],
  faults: { missing: fault('missing'), notText: fault('type'), unknown: fault('choice') },
} as const satisfies Form;

describe('inspectForm', () => {
  it.each([
    null,
    undefined,
    0,
    '',
    'text',
    [],
    [1],
    () => 1,
    Symbol('x'),
    new Map(),
    Object.create(null),
  ])('takes %s for a form with nothing filled in', (values) => {
    for (const each of allForms) {
      expect(inspectForm(each, values)).toEqual(inspectForm(each, {}));
      expect(inspectForm(each, values).value).toBeUndefined();
      expect(requiredFields(each, values)).toEqual(requiredFields(each, {}));
    }
  });

  it('reads what a record has of its class, and what a proxy answers', () => {
    const filled = { terminalName: '受付1', contact: '医事課' };
    class Entered {
      get terminalName() {
        return filled.terminalName;
      }
      get contact() {
        return filled.contact;
      }
    }
    const proxy = new Proxy({}, { get: (_, name) => filled[name as keyof typeof filled] });
    const answer = inspectForm(certificateApplication, filled);
    expect(inspectForm(certificateApplication, new Entered())).toEqual(answer);
    expect(inspectForm(certificateApplication, proxy)).toEqual(answer);
    expect(answer.findings.map(({ path }) => path[0])).not.toContain('terminalName');
  });

  it('refuses what a getter throws instead of throwing it', () => {
    for (const each of allForms) {
      const values = new Proxy(
        {},
        {
          get: () => {
            throw new Error('MARK');
          },
        },
      );
      const { value, findings } = inspectForm(each, values);
      expect(value).toBeUndefined();
      expect(new Set(findings.map(({ path }) => path[0])).size).toBe(each.fields.length);
      expect(inspect(findings, { depth: null })).not.toContain('MARK');
    }
  });

  it.each([1, true, {}, [], Number.NaN, 10n, Symbol('x'), 'x'.repeat(10_000), '\ud800'])(
    'never throws when every field holds %s',
    (thing) => {
      for (const each of allForms) {
        const values = Object.fromEntries(each.fields.map(({ name }) => [name, thing]));
        expect(inspectForm(each, values, { on: '2024-05-20' }).value).toBeUndefined();
      }
    },
  );

  it.each(allForms.map((each) => [each.id, each] as const))(
    'answers a day of filing that is none in %s',
    (_, each) => {
      const valid = fixture(each, 'valid');
      const on = (day: unknown) => inspectForm(each, valid, { on: day as string });
      const { revoke, proxy } = Proxy.revocable({}, {});
      revoke();
      const wrong = ['2024/5/20', '', '令和6年5月20日', 20240520, {}, ['2024-05-20'], Symbol('x')];
      for (const day of [...wrong, new Date(Number.NaN), proxy]) {
        const [found] = on(day).findings;
        expect(found).toMatchObject({ rule: 'form.on', severity: 'error', path: [] });
        expect(on(day).value).toBeUndefined();
      }
      for (const day of [undefined, null, '2024-05-20']) expect(on(day).value).toBeDefined();
      const strays = [null, 5, 'x', Symbol('x')] as unknown[] as undefined[];
      for (const options of strays) expect(inspectForm(each, valid, options).value).toBeDefined();
    },
  );

  it('answers what is no form', () => {
    const thrower = new Proxy(claimsApplication, {
      get: () => {
        throw new Error('MARK');
      },
    });
    const trap = {
      get on(): string {
        throw new Error('MARK');
      },
    };
    const broken = { ...claimsApplication, fields: [{ name: 'line' }] };
    const things = [null, undefined, 0, '', 'x', {}, [], Symbol('x'), () => 1, thrower, broken];
    for (const thing of things as Form[]) {
      const answer = inspectForm(thing, {});
      expect(answer.value).toBeUndefined();
      expect(told(answer.findings)).toEqual([': form.definition/unreadable']);
      expect(answer.findings.map((found) => messageOf(found, en))).toEqual([
        'This is no form. Check what is passed.',
      ]);
      const { issues } = formStandardSchema(thing)['~standard'].validate({});
      expect(issues?.map(({ params }) => params.rule)).toEqual(['form.definition']);
      expect(formSchema(thing).safeParse({}).error?.issues).toHaveLength(1);
      for (const ask of [emptyForm, formJsonSchema, (form: Form) => requiredFields(form, {})]) {
        expect(() => ask(thing)).toThrow(RangeError);
        expect(() => ask(thing)).toThrow('申請の様式を渡してください。Pass an application form.');
      }
    }
    expect(told(inspectForm(claimsApplication, {}, trap).findings)).toEqual([
      ': form.definition/unreadable',
    ]);
  });

  it('asks to choose where there are choices, to enter elsewhere', () => {
    const message = (name: string) => {
      const { findings } = inspectForm(claimsApplication, {});
      return findings.find(({ path }) => path[0] === name) as Finding;
    };
    const [line, maker] = [message('line'), message('programMaker')];
    expect(line.message).toBe('必須情報です。「電気通信回線種別」を選んでください。');
    expect(messageOf(line, en)).toBe('This is required. Choose: type of the line.');
    expect(maker.message).toContain('」を入力してください。');
    expect(messageOf(maker, en)).toMatch(/^This is required\. Enter: /);
  });

  it('leaves the record alone, and leaves out what the form does not have', () => {
    const values: Record<string, unknown> = { ...fixture(claimsApplication, 'valid'), other: 1 };
    Object.freeze(values);
    expect(inspectForm(claimsApplication, values).value).not.toHaveProperty('other');
    expect(inspectForm(claimsApplication, values).value).not.toHaveProperty('remarks');
  });

  it('reads a choice by value and label, and tells when it is another wording', () => {
    const valid = fixture(claimsApplication, 'valid');
    const read = (line: string) => {
      const { value, findings } = inspectForm(claimsApplication, { ...valid, line });
      return [value?.line, told(findings)];
    };
    expect(read('ip-vpn-ipv4')).toEqual(['ip-vpn-ipv4', []]);
    expect(read('1:IP-VPN接続【IPv4】')).toEqual(['ip-vpn-ipv4', []]);
    expect(read('IP-VPN接続【IPv4】')).toEqual(['ip-vpn-ipv4', ['line: form.choice/read']]);
    expect(read('toString')).toEqual([undefined, ['line: ocl.line-type/choice']]);
  });

  it('has every message in both languages, with the labels of the field', () => {
    for (const each of allForms) {
      const wrong = Object.fromEntries(each.fields.map(({ name }) => [name, 5]));
      for (const values of [null, wrong, fixture(each, 'broken')]) {
        for (const found of inspectForm(each, values, { on: '2024-05-20' }).findings) {
          expect(found.message).not.toMatch(/undefined|\[object/);
          expect(en).toHaveProperty([`${found.rule}/${found.reason}`]);
          expect(messageOf(found, en)).not.toMatch(/undefined|\[object/);
        }
      }
    }
    const [first] = inspectForm(certificateApplication, {}).findings;
    expect(first?.message).toContain('「オンライン資格確認の利用申請は、行いましたか。」');
  });
});

describe('a field', () => {
  it('has the fault of its form where it has none of its own', () => {
    expect(told(inspectForm(form, { agreed: 'x' }).findings)).toEqual(['agreed: test/missing']);
  });
});

describe('eras', () => {
  it.each([
    ['filed', '2024-04-01', undefined],
    ['filed', '2024年4月1日', undefined],
    ['filed', '２０２４年４月１日', undefined],
    ['filed', '令和6年4月1日', 'seireki-asked'],
    ['filed', 'R6.4.1', 'seireki-asked'],
    ['hoped', '2024-04-01', undefined],
    ['hoped', '令和6年4月1日', undefined],
    ['hoped', 'R6.4.1', undefined],
    ['hoped', '2024年4月1日', 'reiwa-asked'],
    ['hoped', '平成30年4月1日', 'reiwa-asked'],
  ])('%s takes %s', (name, text, reason) => {
    const findings = inspectForm(form, { [name]: text, reason: 'x' }).findings.filter(
      ({ severity }) => severity !== 'info',
    );
    expect(findings.map(({ reason: each }) => each)).toEqual(reason ? [reason] : []);
  });

  it('say nothing of what is no text, or no date', () => {
    const date = { year: 2024, month: 4, day: 1 };
    expect(inspectForm(form, { hoped: date }).findings).toEqual([]);
    expect(told(inspectForm(form, { hoped: '令和' }).findings)).toEqual([
      'hoped: cal.civil-date/format',
    ]);
  });

  it('are asked for by every form that has them', () => {
    for (const each of allForms.filter(({ fields }) => fields.some(({ era }) => era))) {
      expect(each.rules).toContain(erasAsked);
    }
  });
});

describe('requiredFields', () => {
  it('follows a function of the values', () => {
    expect(requiredFields(form, {})).toEqual([]);
    const same = { filed: '2024-04-01', hoped: '令和6年4月1日' };
    expect(requiredFields(form, same)).toEqual(['reason']);
    expect(told(inspectForm(form, same).findings)).toContain('reason: test/missing');
  });

  it('says what inspectForm misses', () => {
    for (const each of allForms) {
      const { findings } = inspectForm(each, {});
      expect(findings.map(({ path }) => path[0])).toEqual(requiredFields(each, {}));
    }
  });
});

describe('emptyForm', () => {
  it('has every field, and misses exactly what nothing at all misses', () => {
    for (const each of allForms) {
      const empty = emptyForm(each);
      expect(Object.keys(empty)).toEqual(each.fields.map(({ name }) => name));
      expect(inspectForm(each, empty).findings.map(({ path }) => path)).toEqual(
        inspectForm(each, {}).findings.map(({ path }) => path),
      );
    }
  });
});

describe('formStandardSchema', () => {
  it('gives the value, or the errors with their paths', () => {
    for (const each of allForms) {
      const { validate } = formStandardSchema(each, { on: '2024-05-20' })['~standard'];
      expect(validate(fixture(each, 'valid')).issues).toBeUndefined();
      const { issues } = validate(fixture(each, 'broken'));
      const errors = inspectForm(each, fixture(each, 'broken'), {
        on: '2024-05-20',
      }).findings.filter(({ severity }) => severity === 'error');
      expect(issues?.map(({ path }) => path)).toEqual(errors.map(({ path }) => path));
    }
  });
});

describe('every form', () => {
  it.each(allForms.map((each) => [each.id, each] as const))('%s is sound data', (_, each) => {
    const names = each.fields.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const field of each.fields) {
      expect(field.name).toMatch(/^[a-z][A-Za-z0-9]*$/);
      expect(field.label.ja).not.toBe('');
      expect(field.label.en).not.toBe('');
      const spellings = (field.choices ?? []).flatMap(({ value, label, also = [] }) => {
        expect(value).toMatch(/^[!-~]+$/);
        return [...new Set([value, label.ja, ...also])];
      });
      expect(new Set(spellings).size).toBe(spellings.length);
      if (typeof field.required !== 'object') continue;
      for (const condition of field.required) {
        // The JSON Schema lists what is read as a value: only choices without an inspection of their own can be listed.
        const other = each.fields.find(({ name }) => name === condition.field);
        expect(other?.inspect).toBeUndefined();
        const values = other?.choices?.map(({ value }) => value);
        expect(values).toEqual(
          expect.arrayContaining([...('in' in condition ? condition.in : condition.except)]),
        );
      }
    }
  });

  it('has dates in its era', () => {
    expect(isCivilDate(inspectForm(form, { hoped: '令和6年4月1日' }).value?.hoped)).toBe(true);
  });
});
