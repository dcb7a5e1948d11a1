import { describe, expect, it } from 'vitest';
import {
  receptionNumberRequest as form,
  inspectForm,
  regionalBureaus,
  requiredFields,
  verdictOf,
} from '../../src/index.js';
import { fixture, told } from './all.js';

const valid = fixture(form, 'valid');

/** What is found when some fields of a correct record are changed. */
const inspected = (fields: object) => inspectForm(form, { ...valid, ...fields });

/** `path: rule/reason` of what is found, without what is only told of how a date was read. */
const toldOf = (fields: object) =>
  told(inspected(fields).findings.filter(({ rule }) => rule !== 'cal.civil-date'));

describe('受付番号 情報提供依頼書 兼 回答書', () => {
  it('is filled in as the example of 別紙1, in years of 令和', () => {
    const answer = inspected({ designation: '令和6年4月1日', requested: '令和6年2月1日' });
    expect(verdictOf(answer)).toBe('valid');
    expect(answer.value).toMatchObject({ designation: '2024-04-01', requested: '2024-02-01' });
  });

  it('warns of a western year, but not of an ISO date', () => {
    expect(toldOf({ requested: '2024年2月1日' })).toEqual(['requested: cal.wareki/reiwa-asked']);
    expect(toldOf({ requested: '2024-02-01' })).toEqual([]);
  });

  it.each([
    ['2024-01-31', []],
    ['2024-02-01', []],
    ['2024-02-02', ['designation: recept.form/short-notice']],
    ['2024-04-01', ['designation: recept.form/short-notice']],
    ['2024-04-02', ['designation: recept.form/retroactive']],
    ['2023-12-01', []],
  ])('wants two months before 2024-04-01: a request on %s', (requested, expected) => {
    expect(toldOf({ requested, answered: '' })).toEqual(expected);
  });

  it('only tells of less than two months, and refuses a retroactive designation', () => {
    expect(verdictOf(inspected({ requested: '2024-02-02', answered: '' }))).toBe('valid');
    expect(verdictOf(inspected({ requested: '2024-04-02', answered: '' }))).toBe('invalid');
  });

  it.each([
    ['2024-01-31', ['answered: recept.form/reply-before-request']],
    ['2024-02-01', []],
    ['2024-02-02', []],
  ])('has its reply not before the request: %s', (answered, expected) => {
    expect(toldOf({ answered })).toEqual(expected);
  });

  it.each([
    ['2024-03-31', ['designation: recept.scope/no-rule']],
    ['2024-04-01', []],
  ])('is known for designations from April 2024 on: %s', (designation, expected) => {
    expect(toldOf({ designation, requested: '2024-01-10', answered: '' })).toEqual(expected);
  });

  it('compares no day that was not read', () => {
    for (const name of ['designation', 'requested', 'answered']) {
      const answer = inspected({ requested: '2024-04-02', [name]: 'x' });
      const found = answer.findings.filter(({ path }) => path[0] === name);
      expect(told(found)).toEqual([`${name}: cal.civil-date/format`]);
    }
  });

  it.each(['医科', '歯科', '薬局', 'medical', 'dental', 'pharmacy'])('takes %s', (category) => {
    expect(toldOf({ category, receptionNumber: '' })).toEqual([]);
  });

  it('has no place for 訪問看護', () => {
    expect(toldOf({ category: '訪問看護' })).toEqual(['category: recept.form/category']);
  });

  it('lets one choose the bureaus as they are called', () => {
    const bureau = form.fields.find(({ name }) => name === 'bureau');
    expect(bureau?.choices?.map(({ value, label }) => [value, label.ja])).toEqual(
      regionalBureaus.map(({ id, name }) => [id, name.ja]),
    );
    expect(inspected({ bureau: '四国' }).value?.bureau).toBe('shikoku');
  });

  it('asks a 保険医 or 保険薬剤師 for the registration, and nobody else', () => {
    expect(requiredFields(form, { founderRegistered: 'yes' })).toContain('registration');
    expect(requiredFields(form, { founderRegistered: 'no' })).not.toContain('registration');
    expect(requiredFields(form, {})).not.toContain('registration');
    expect(toldOf({ registration: '' })).toEqual(['registration: recept.form/missing']);
    expect(toldOf({ founderRegistered: 'いいえ' })).toEqual([
      'registration: recept.form/superfluous',
    ]);
    expect(toldOf({ founderRegistered: '', registration: '' })).toEqual([]);
  });

  it.each([
    ['1310112342', []],
    ['0112342', []],
    [' １３１０１１２３４２', ['receptionNumber: recept.form/normalised']],
    ['01123', ['receptionNumber: recept.form/reception-number']],
    ['01123421', ['receptionNumber: recept.form/reception-number']],
    ['131011234', ['receptionNumber: recept.form/reception-number']],
    ['13101123421', ['receptionNumber: recept.form/reception-number']],
    [1310112342, ['receptionNumber: recept.form/reception-number']],
  ])('takes a reception number of ten digits or seven: %s', (receptionNumber, expected) => {
    expect(toldOf({ receptionNumber })).toEqual(expected);
  });

  it.each(['1234567', '〒123-4567', '１２３－４５６７', '123 4567'])(
    'reads 郵便番号 %s',
    (postalCode) => {
      expect(inspected({ postalCode }).value?.postalCode).toBe(postalCode);
    },
  );

  it.each(['123456', '12345678', '〒', 'abc-defg', 1234567])(
    'refuses 郵便番号 %s',
    (postalCode) => {
      expect(toldOf({ postalCode })).toEqual(['postalCode: recept.form/postal-code']);
    },
  );

  it.each([
    ['03-0000-0000', 'valid'],
    ['（０３）００００－００００', 'valid'],
    ['090-0000-0000', 'valid'],
    ['03-0000-000', 'warning'],
    ['090-0000-00000', 'warning'],
    ['なし', 'invalid'],
    [312345678, 'invalid'],
  ])('reads 電話番号 as it is written on paper: %s', (phone, verdict) => {
    expect(verdictOf(inspected({ phone }))).toBe(verdict);
  });

  it.each([
    ['1310112342', 'medical', '関東信越厚生局', []],
    ['1330112342', 'medical', '関東信越厚生局', ['other-point-table']],
    ['1330112342', 'dental', '関東信越厚生局', []],
    ['1340112342', 'pharmacy', '関東信越厚生局', []],
    ['1360112342', 'pharmacy', '関東信越厚生局', ['other-point-table']],
    ['1310112342', 'medical', '近畿厚生局', ['other-bureau']],
    ['2710112342', 'medical', '近畿厚生局', []],
    // Numbers that ran out are 50 higher.
    ['6310112342', 'medical', '関東信越厚生局', []],
    ['2730112342', 'medical', '関東信越厚生局', ['other-point-table', 'other-bureau']],
    ['0112342', 'dental', '近畿厚生局', []],
    ['1330112342', '', '', []],
  ])('%s, asked for as %s of %s', (receptionNumber, category, bureau, expected) => {
    const { findings } = inspectForm(form, { receptionNumber, category, bureau });
    const found = findings.filter(({ path }) => path[0] === 'receptionNumber');
    expect(found.map(({ reason }) => reason)).toEqual(expected);
  });
});
