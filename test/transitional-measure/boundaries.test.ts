import { describe, expect, it } from 'vitest';
import {
  inspectTransitionalConstruction,
  inspectTransitionalSelection,
  medicalStanding,
  type TransitionalFacts,
  type TransitionalType,
  transitionalStanding,
} from '../../src/index.js';

const on = '2025-01-15';

describe('the rules that a standing rests on', () => {
  const own = (type: TransitionalType, facts: TransitionalFacts) =>
    transitionalStanding({ type, facts: { filed: '2024-10-31', ...facts }, on }).value.rules;

  it.each<[TransitionalType, TransitionalFacts, string[]]>([
    ['1', { scope: 'claims' }, ['grace.vn.channel']],
    ['2', {}, ['grace.vn.type2.contract-date']],
    ['2', { contract: '2024-10-31' }, ['grace.vn.type2.contract-date', 'grace.vn.type2.expiry']],
    [
      '2',
      { contract: '2024-10-31', completion: '2025-03' },
      ['grace.vn.type2.contract-date', 'grace.vn.type2.expiry', 'grace.vn.type2.completion'],
    ],
    ['3', {}, ['grace.vn.type3.expiry']],
    ['4', {}, ['grace.vn.type4.fields']],
    ['4', { start: '2024-10-01', end: '2031-03-31' }, ['grace.vn.type4.fields']],
    ['5', {}, ['grace.vn.type5.date']],
    ['5', { closure: '2025-06-30' }, ['grace.vn.type5.date']],
    ['6', {}, ['grace.vn.type-fields']],
    ['6', { ground: 'other' }, ['grace.vn.type6b']],
    ['6', { ground: 'age' }, ['grace.vn.type6a.birth']],
    ['6', { ground: 'age', youngest: '1953-03-31' }, ['grace.vn.type6a.birth']],
    ['6', { ground: 'age', staff: [] }, ['grace.vn.type6a.birth']],
  ])('are named for type %s with %j', (type, facts, rules) => {
    expect(own(type, facts)).toEqual(expect.arrayContaining(rules));
  });
});

it('what is wrong with a selection is said at its field', () => {
  const at = (selection: unknown) =>
    inspectTransitionalSelection(selection as never).findings.map(({ path }) => path.join('.'));
  expect(at({ type: '9', scope: 'none' })).toEqual(['type', 'scope']);
  expect(at({ type: '1', scope: 'both' })).toEqual(['scope']);
});

describe('a construction around 2024-12-02', () => {
  const at = (start: string, end: string) =>
    inspectTransitionalConstruction({ start, end }).findings.map(
      ({ path, reason }) => `${path.join('.')} ${reason}`,
    );

  it('may begin and end on the day itself, and not a day on the other side', () => {
    expect(at('2024-12-02', '2024-12-02')).toEqual([]);
    expect(at('2024-12-03', '2024-12-04')).toEqual(['start reference-date']);
    expect(at('2024-11-01', '2024-12-01')).toEqual(['end reference-date']);
  });

  it('needs both days', () => {
    const value = (start: unknown, end: unknown) =>
      inspectTransitionalConstruction({ start, end } as never).value;
    expect(value('2024-12-02', undefined)).toBeUndefined();
    expect(value(undefined, '2024-12-02')).toBeUndefined();
  });
});

describe('an institution designated around 2023-04-01', () => {
  const reasons = (designation: string, day: string) =>
    medicalStanding({ type: '3', facts: { designation }, on: day }).findings.map(
      ({ reason }) => reason,
    );
  const rules = (designation: string) =>
    medicalStanding({ type: '3', facts: { designation }, on }).value.rules;

  it('is new from that day on', () => {
    expect(rules('2023-03-31')).toContain('grace.med.deadline');
    expect(rules('2023-04-01')).toContain('grace.med.form-closed');
  });

  it('may still file on the day of its designation', () => {
    expect(reasons('2023-06-01', '2023-06-01')).not.toContain('not-filed');
    expect(reasons('2023-06-01', '2023-06-02')).toContain('not-filed');
  });

  it.each([
    ['4', []],
    ['5', []],
    ['6', ['individual']],
  ] as const)('of type %s has the findings of that type alone', (type, expected) => {
    const facts = { filed: '2023-03-31', planned: '2023-06-30' };
    const { findings } = medicalStanding({ type, facts, on: '2023-05-01' });
    expect(findings.map(({ reason }) => reason)).toEqual(expected);
  });
});
