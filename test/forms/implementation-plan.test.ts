import { describe, expect, it } from 'vitest';
import {
  implementationPlan as form,
  inspectForm,
  requiredFields,
  verdictOf,
} from '../../src/index.js';
import { fixture, told } from './all.js';

const valid = fixture(form, 'valid');
const inspected = (fields: object) => inspectForm(form, { ...valid, ...fields });
const toldOf = (fields: object) =>
  told(inspected(fields).findings.filter(({ rule }) => rule !== 'form.choice'));

const statuses = ['ready', 'contracted', 'quoting'] as const;
const marks = { ready: 'ア', contracted: 'イ', quoting: 'ウ' } as const;

describe('オンライン資格確認の導入計画書', () => {
  it.each(
    form.fields
      .map(({ name }) => name)
      .filter((name) => name !== 'founderEmail' && name !== 'founderRegistered'),
  )('requires %s', (name) => {
    expect(requiredFields(form, valid).includes(name)).toBe(name !== 'networkMonth');
  });

  it('does not require the e-mail address', () => {
    expect(toldOf({ founderEmail: '' })).toEqual([]);
    expect(toldOf({ founderEmail: 'hanako' })).toEqual(['founderEmail: plan.fields/email']);
    expect(toldOf({ founderEmail: 5 })).toEqual(['founderEmail: plan.fields/email']);
  });

  const combinations = statuses.flatMap((reader) =>
    statuses.flatMap((network) =>
      [true, false].flatMap((months) =>
        [true, false].map((names) => [reader, network, months, names] as const),
      ),
    ),
  );

  it.each(combinations)(
    '⑤ %s, ⑦ %s, months given: %s, ⑥⑧⑪ given: %s',
    (reader, network, months, names) => {
      const month = months ? '4' : '';
      const blank = names ? {} : { readerMaker: '', networkProvider: '', systemVendor: '' };
      const answer = toldOf({
        ...blank,
        readerStatus: reader,
        networkStatus: network,
        readerMonth: month,
        networkMonth: month,
      });
      const monthOf = (name: string, status: string) => {
        if (status === 'contracted') return months ? [] : [`${name}: plan.fields/month`];
        return months ? [`${name}: plan.fields/superfluous`] : [];
      };
      const isOpen = reader === 'quoting' || network === 'quoting';
      const missing = (name: string, open: boolean) =>
        names || open ? [] : [`${name}: plan.fields/missing`];
      const info = (name: string, status: string) =>
        !names && status === 'quoting' ? [`${name}: plan.fields/may-be-blank`] : [];
      expect(answer).toEqual([
        ...monthOf('readerMonth', reader),
        ...missing('readerMaker', reader === 'quoting'),
        ...monthOf('networkMonth', network),
        ...missing('networkProvider', network === 'quoting'),
        ...missing('systemVendor', isOpen),
        ...info('readerStatus', reader),
        ...info('networkStatus', network),
      ]);
    },
  );

  it.each(statuses)('reads the mark of %s, and says so', (status) => {
    const answer = inspected({ readerStatus: marks[status], readerMonth: '' });
    expect(answer.findings.map(({ rule }) => rule)).toContain('form.choice');
    expect(requiredFields(form, { readerStatus: marks[status] }).includes('readerMonth')).toBe(
      status === 'contracted',
    );
  });

  it('names the fields that may be blank, with a text in each language, and stays valid', () => {
    const fields = { readerStatus: 'quoting', readerMonth: '', readerMaker: '', systemVendor: '' };
    const answer = inspected(fields);
    expect(verdictOf(answer)).toBe('valid');
    expect(answer.findings[0]?.params).toEqual({
      fields: '「⑥ メーカー名」「⑪ システム導入事業者名」',
      fieldsEn: '⑥ maker of the card reader / ⑪ vendor of the system',
    });
    expect(inspected({ ...fields, systemVendor: 'X社' }).findings[0]?.params['fields']).toBe(
      '「⑥ メーカー名」',
    );
  });

  it.each(['0', '13', '四月', '-1', '4.0'])('has no month %s', (readerMonth) => {
    expect(toldOf({ readerMonth })).toEqual(['readerMonth: plan.fields/month-choice']);
  });

  it.each([
    ['1', '1'],
    ['1月', '1'],
    ['12', '12'],
    ['１２月', '12'],
    ['04', '4'],
  ])('reads month %s', (readerMonth, expected) => {
    expect(inspected({ readerMonth }).value?.readerMonth).toBe(expected);
  });

  it.each(['済み', '未実施'])('takes ③ and ④ as %s', (each) => {
    expect(toldOf({ account: each, applications: each })).toEqual([]);
  });

  it.each([
    ['IP-VPN', []],
    ['IPsec+IKE', []],
    ['IPsec＋IKE', []],
    ['ISDN', ['networkType: plan.fields/choice']],
  ])('takes ⑨ as %s', (networkType, expected) => {
    expect(toldOf({ networkType })).toEqual(expected);
  });

  it('requires the registration of a 保険医 or 保険薬剤師 only', () => {
    expect(toldOf({ registration: '' })).toEqual(['registration: plan.fields/missing']);
    expect(toldOf({ registration: '', founderRegistered: 'no' })).toEqual([]);
    expect(toldOf({ founderRegistered: 'no' })).toEqual(['registration: plan.fields/superfluous']);
  });
});

describe('the days of the plan', () => {
  const work = 'workStart: plan.dates/work-after-operation';
  const operation = 'operationStart: plan.dates/operation-after-practice';
  const both = 'workStart: plan.dates/work-after-practice';

  it.each([
    ['2024-03-31', '2024-04-01', '2024-04-01', []],
    ['2024-04-01', '2024-04-01', '2024-04-01', []],
    ['2024-04-02', '2024-04-01', '2024-04-01', [work]],
    ['2024-04-01', '2024-04-01', '2024-04-02', []],
    ['2024-04-01', '2024-04-02', '2024-04-01', [operation]],
    ['2024-04-03', '2024-04-02', '2024-04-01', [work, operation]],
  ])('⑩ %s, ⑫ %s, ⑬ %s', (workStart, operationStart, practiceStart, expected) => {
    const answer = inspected({ workStart, operationStart, practiceStart });
    expect(told(answer.findings)).toEqual(expected);
    expect(verdictOf(answer)).toBe(expected.length ? 'warning' : 'valid');
  });

  it.each([
    ['2024-04-01', []],
    ['2024-04-02', [both]],
  ])('without ⑫, ⑩ %s is compared with ⑬', (workStart, expected) => {
    expect(toldOf({ workStart, operationStart: '' })).toEqual([
      'operationStart: plan.fields/missing',
      ...expected,
    ]);
  });

  it('are compared as far as they are known', () => {
    expect(toldOf({ workStart: '' })).toEqual(['workStart: plan.fields/missing']);
    expect(toldOf({ practiceStart: '' })).toEqual(['practiceStart: plan.fields/missing']);
    expect(toldOf({ operationStart: '', practiceStart: '' })).toEqual([
      'operationStart: plan.fields/missing',
      'practiceStart: plan.fields/missing',
    ]);
  });

  it.each(['workStart', 'operationStart', 'practiceStart'])('are western: %s', (name) => {
    expect(toldOf({ [name]: '令和6年4月1日' })).toContain(`${name}: cal.wareki/seireki-asked`);
  });

  it.each([
    ['オンシクリニック', []],
    ['おんしクリニック ABC', []],
    ['オン資クリニック', ['institutionKana']],
    ['佐々木', ['institutionKana']],
  ])('takes フリガナ %s', (institutionKana, expected) => {
    const { findings } = inspectForm(form, { institutionKana });
    const found = findings.filter(({ reason }) => reason === 'kana');
    expect(found.map(({ path }) => path[0])).toEqual(expected);
  });
});
