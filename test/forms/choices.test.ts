import { describe, expect, it } from 'vitest';
import { folded } from '../../src/core/text.js';
import {
  certificateApplication,
  claimsApplication,
  eligibilityApplication,
  type Form,
  implementationPlan,
  inspectForm,
  portalRegistration,
  receptionNumberRequest,
} from '../../src/index.js';
import { allForms, fixture, told } from './all.js';

/** What one field is read as, and what is told of it. */
function read(form: Form, name: string, text: unknown): readonly [unknown, readonly string[]] {
  const fields = form.fields
    .filter((field) => field.name === name)
    .map((field) => ({ ...field, required: false }));
  const { value, findings } = inspectForm({ ...form, fields, rules: [] } as Form, { [name]: text });
  return [value?.[name], told(findings)];
}

const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

/** The same label as other people type it. */
const spellings: Readonly<Record<string, (label: string) => string>> = {
  'in full width': fullWidth,
  'in lower case': (label) => label.toLowerCase(),
  'in upper case': (label) => label.toUpperCase(),
  'between blanks of all kinds': (label) => `　 ${label} `,
  'with a blank after each character': (label) => [...label].join(' '),
  'without its blanks': (label) => label.replace(/\s/g, ''),
  decomposed: (label) => label.normalize('NFD'),
  'with other hyphens': (label) => label.replace(/-/g, '‐'),
  'with the hyphens of full-width text': (label) => label.replace(/-/g, '−'),
  'with the other wave dash': (label) => label.replace(/～/g, '〜'),
  'with other brackets': (label) => label.replace(/[（(【]/g, '〔').replace(/[）)】]/g, '〕'),
  'with another mark behind its number': (label) =>
    label.replace(/^(\d+|[アイウ])\s*[:.] ?/, '$1．'),
};

const everyChoice = allForms.flatMap((form) =>
  form.fields.flatMap(({ name, choices = [] }) =>
    choices.map((choice) => ({ form, name, choice })),
  ),
);

describe('a choice', () => {
  it.each(Object.entries(spellings))('is read %s, which is told', (_, spell) => {
    for (const { form, name, choice } of everyChoice) {
      const label = choice.label.ja;
      const text = spell(label);
      // A blank inside a number's digits parts them.
      if (text === label || (/\d\d/.test(label) && /\d\s\d/.test(spell('12')))) continue;
      const isKnown = text === choice.value;
      expect([form.id, text, ...read(form, name, text)]).toEqual([
        ...[form.id, text, choice.value],
        isKnown ? [] : [`${name}: form.choice/read`],
      ]);
    }
  });

  it('is told from the others of its field, however it is written', () => {
    for (const form of allForms) {
      for (const { name, choices = [] } of form.fields) {
        const texts = choices.flatMap(({ value, label, also = [] }) => [
          ...new Set([value, label.ja, ...also].map(folded)),
        ]);
        expect([form.id, name, new Set(texts).size]).toEqual([form.id, name, texts.length]);
      }
    }
  });

  it.each([
    [claimsApplication, 'line', 'IP-VPN接続【IPv4】', 'ip-vpn-ipv4'],
    [claimsApplication, 'line', '2: IP-VPN接続【IPv6】', 'ip-vpn-ipv6'],
    [claimsApplication, 'line', '4：ISDN', 'isdn'],
    [claimsApplication, 'paymentMethod', '払込請求書による振込み', '2'],
    [claimsApplication, 'paymentMethod', '（１）診療報酬等支払額から控除', '1'],
    [claimsApplication, 'paymentMethod', '１', '1'],
    [implementationPlan, 'readerStatus', 'ア整備済み', 'ready'],
    [implementationPlan, 'readerStatus', '見積もり中', 'quoting'],
    [implementationPlan, 'readerMonth', '０３月', '3'],
    [receptionNumberRequest, 'category', '3 歯科', 'dental'],
    [certificateApplication, 'prefecture', '14 神奈川県_kanagawa', '14'],
    [certificateApplication, 'prefecture', '1：北海道', '01'],
    [certificateApplication, 'prefecture', 'Tokyo', '13'],
    [portalRegistration, 'accountClass', '職域', '7'],
  ])('of %o: %s takes %s', (form, name, text, value) => {
    expect(read(form, name, text)).toEqual([value, [`${name}: form.choice/read`]]);
  });

  it.each([
    [claimsApplication, 'line', '3: IP-VPN接続【IPv4】'],
    [claimsApplication, 'line', '5: IP-VPN接続【IPv4】'],
    [claimsApplication, 'line', '1: IP-VPN接続【IPv6】'],
    [claimsApplication, 'line', '1'],
    [claimsApplication, 'paymentMethod', '11'],
    [claimsApplication, 'paymentMethod', '-1'],
    [claimsApplication, 'paymentMethod', '1.0'],
    [claimsApplication, 'paymentMethod', '1: 払込請求書による振込み'],
    [claimsApplication, 'paymentMethod', `1: 診療報酬支払額等から控除${' '.repeat(200)}`],
    [claimsApplication, 'paymentMethod', 1],
    [implementationPlan, 'readerMonth', '1,2'],
    [implementationPlan, 'readerMonth', '13月'],
    [implementationPlan, 'readerStatus', 'ア 契約済み'],
    [certificateApplication, 'prefecture', '13. 大阪府,osaka'],
    [certificateApplication, 'prefecture', '13. 東京都,osaka'],
    [certificateApplication, 'prefecture', '48'],
    [certificateApplication, 'prefecture', '00'],
    [certificateApplication, 'pointTable', '3 医療機関（医科）'],
    [certificateApplication, 'pointTable', '7'],
    [portalRegistration, 'accountClass', '2'],
  ])('of %o: %s does not take %s', (form, name, text) => {
    const [value, found] = read(form, name, text);
    expect([value, found.length]).toEqual([undefined, 1]);
  });

  it('out of a long list is not told by listing them all', () => {
    const { findings } = inspectForm({ ...certificateApplication, rules: [] } as Form, {
      prefecture: '東京市',
    });
    const found = findings.find(({ path }) => path[0] === 'prefecture');
    expect(found?.params).toMatchObject({ choices: '一覧' });
    expect(JSON.stringify(found)).not.toContain('大阪');
  });
});

describe('a consent', () => {
  it.each([
    ...[true, 'true', 'TRUE', 'ＴＲＵＥ', 'on', 'On', '○', '〇', '◯', 'はい', '同意する'],
    ...[' 同意する　', '　TRUE ', '上記の利用規約に同意します。', '* 上記の利用規約に同意します'],
  ])('is given by %j', (entry) => {
    expect(read(claimsApplication, 'consent', entry)).toEqual([true, []]);
  });

  it.each([
    ...[false, 'false', 'off', '×', 'いいえ', '同意しない', '未', 1, {}],
    'true'.padEnd(201),
  ])('is not given by %j', (entry) => {
    expect(read(claimsApplication, 'consent', entry)).toEqual([
      undefined,
      ['consent: ocl.safety-rules/consent'],
    ]);
  });
});

describe('passwords, phone numbers, e-mail addresses and secret numbers', () => {
  it.each([
    [portalRegistration, 'password', 'Ａbcdefg1'],
    [portalRegistration, 'phone', '０１２０１２３４５６７'],
    [portalRegistration, 'phone', '0120-123-4567'],
    [portalRegistration, 'email', 'ＴＡＲＯ@example.com'],
    [portalRegistration, 'email', ' taro@example.com'],
    [eligibilityApplication, 'secretNumber', '０１２３'],
    [eligibilityApplication, 'secretNumber', '0123 '],
  ])('are taken as they are: %o %s', (form, name, text) => {
    const [value, found] = read(form, name, text);
    expect(value).toBeUndefined();
    expect(found.join()).not.toContain('form.choice');
  });
});

describe.each([
  ['claims', claimsApplication],
  ['eligibility', eligibilityApplication],
] as const)('the institution of the %s application', (_, form) => {
  const found = (values: Readonly<Record<string, unknown>>) => {
    const shown = ['prefecture', 'pointTable', 'code7'];
    const { findings } = inspectForm(form as Form, { ...fixture(form, 'valid'), ...values });
    return told(findings.filter(({ path }) => shown.includes(`${path[0]}`)));
  };

  it('is inspected where it is filled in', () => {
    expect(found({ prefecture: '99', pointTable: '9', code7: '1' })).toEqual([
      'prefecture: ref.prefecture-code/name-unknown',
      'pointTable: ref.tensuhyo-code/unknown',
      'code7: code.institution-7/length',
    ]);
    expect(found({ prefecture: '', pointTable: null, code7: undefined })).toEqual([]);
  });

  it('has the check digit of its prefecture and point table', () => {
    const medical = { prefecture: '01 : 北海道', pointTable: '1: 医科' };
    const told = ['prefecture: form.choice/read'];
    expect(found({ ...medical, code7: '0113719' })).toEqual(told);
    expect(found({ ...medical, code7: '0113718' })).toEqual([
      ...told,
      'code7: code.check-digit/mismatch',
    ]);
  });
});

describe('the month behind イ of the plan', () => {
  const plan = (values: Readonly<Record<string, unknown>>) =>
    inspectForm(implementationPlan as Form, { ...fixture(implementationPlan, 'valid'), ...values });

  it('is read as the field of its own', () => {
    for (const status of [
      'イ 契約済み (3月整備予定)',
      'イ　契約済み（　３　月整備予定）',
      '契約済み(令和6年3月 整備予定)',
    ]) {
      const { value, findings } = plan({ readerStatus: status, readerMonth: '' });
      expect(value).toMatchObject({ readerStatus: 'contracted', readerMonth: '3' });
      expect(told(findings)).toEqual(['readerStatus: form.choice/read']);
    }
  });

  it('is missing where it is left blank, and none where there is no such month', () => {
    const blank = 'イ 契約済み (      月整備予定)';
    const missing = plan({ networkStatus: blank, networkMonth: '' });
    expect(told(missing.findings)).toContain('networkMonth: plan.fields/month');
    expect(plan({ networkStatus: blank, networkMonth: '4' }).value).toBeDefined();
    const none = plan({ networkStatus: 'イ 契約済み (13月整備予定)', networkMonth: '' });
    expect(told(none.findings)).toContain('networkMonth: plan.fields/month-choice');
  });

  it('that is another than the month filled in is a warning', () => {
    const status = 'イ 契約済み (03月整備予定)';
    const differ = 'readerMonth: plan.fields/months-differ';
    const same = plan({ readerStatus: status, readerMonth: '3月' });
    expect(told(same.findings)).not.toContain(differ);
    const { value, findings } = plan({ readerStatus: status, readerMonth: '4月' });
    expect(value?.['readerMonth']).toBe('4');
    expect(told(findings)).toContain(differ);
  });
});

it('a thousand different entries are each read as the first time', () => {
  const values = fixture(implementationPlan, 'valid');
  const readOf = (networkStatus: string) => {
    const { value, findings } = inspectForm(implementationPlan, { ...values, networkStatus });
    return [value?.['networkStatus'], told(findings)];
  };
  const entries = Array.from({ length: 1000 }, (_, n) =>
    n % 2 === 0 ? `ア${' '.repeat(n % 7)}未契約 ${n}` : 'ア 未契約',
  );
  const first = new Map(entries.map((entry) => [entry, readOf(entry)]));
  for (const entry of entries) expect(readOf(entry)).toEqual(first.get(entry));
});
