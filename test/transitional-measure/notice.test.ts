import { describe, expect, it } from 'vitest';
import {
  addDays,
  inspectTransitionalAttachments,
  inspectTransitionalCode,
  inspectTransitionalFiledDate,
  inspectTransitionalSelection,
  isTransitionalType,
  type TransitionalType,
  transitionalChannel,
  transitionalCoverage,
  transitionalDates,
  transitionalGrounds,
  transitionalScopes,
  transitionalTypes,
  verdictOf,
} from '../../src/index.js';

const keys = ({ findings }: { findings: readonly { rule: string; reason: string }[] }) =>
  findings.map(({ rule, reason }) => `${rule}/${reason}`);
const isAmbiguous = ({ findings }: { findings: readonly { readings?: unknown }[] }) =>
  findings.some(({ readings }) => readings !== undefined);

const types = Object.keys(transitionalTypes) as TransitionalType[];
const scopes = ['both', 'claims', 'eligibility'] as const;

describe('grace.vn.table', () => {
  it('has six types; the first covers claims only, the others both', () => {
    expect(types).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(types.map((type) => transitionalCoverage(type))).toEqual([
      { claims: true, eligibility: false },
      ...Array(5).fill({ claims: true, eligibility: true }),
    ]);
  });

  it('ends types 2 and 5 on 2025-06-30, and counts six months for type 3 only', () => {
    expect(types.filter((type) => transitionalTypes[type].latest)).toEqual(['2', '5']);
    expect(types.filter((type) => transitionalTypes[type].months)).toEqual(['3']);
    expect(transitionalDates.end).toBe('2025-06-30');
  });

  it.each(['0', '7', '', '１', '1 ', '6ア', 1 as never, null as never])(
    'has no type %j',
    (type) => {
      expect(isTransitionalType(type)).toBe(false);
      expect(() => transitionalCoverage(type)).toThrow(RangeError);
    },
  );
});

/** Every type with every scope and every state of its documents, by hand: what is found, and how it is filed. */
describe('type × ア/イ/ウ × attachments', () => {
  const enough: Record<TransitionalType, readonly unknown[]> = {
    1: ['理由を確認できる書類又は証明書'],
    2: ['契約書の写し'],
    3: [],
    4: [],
    5: [],
    6: ['看護師免許の写し'],
  };
  const without: Record<string, string[]> = {
    1: ['grace.vn.attachments/outage'],
    2: ['grace.vn.attachments/contract'],
    3: [],
    4: [],
    5: [],
    '6 age': ['grace.vn.attachments/birth'],
    '6 other': [],
  };
  const rows = types.flatMap((type) =>
    scopes.flatMap((scope) =>
      (type === '6' ? (['age', 'other'] as const) : [undefined]).flatMap((ground) =>
        [true, false].map((attached) => ({ type, scope, ground, attached })),
      ),
    ),
  );

  it('has 42 rows, 18 of them type and scope alone', () => {
    expect(rows).toHaveLength(42);
    expect(new Set(rows.map(({ type, scope }) => type + scope)).size).toBe(18);
  });

  it.each(rows)('type $type, $scope, $ground, attached: $attached', (row) => {
    const { type, scope, ground, attached } = row;
    const together = type !== '1' || scope === 'claims';
    const selection = inspectTransitionalSelection({ type, scope });
    expect(selection.value).toEqual(together ? { type, scope } : undefined);
    expect(keys(selection)).toEqual(together ? [] : ['grace.vn.type-content/claims-only']);

    const documents = attached ? enough[type] : [];
    const attachments = inspectTransitionalAttachments(documents, { type, ground });
    expect(keys(attachments)).toEqual(attached ? [] : without[ground ? `${type} ${ground}` : type]);

    if (!together) {
      expect(() => transitionalChannel({ type, scope })).toThrow(RangeError);
      return;
    }
    const channel = transitionalChannel({ type, scope });
    expect(channel.value).toBe(type === '1' ? 'paper' : 'portal');
    expect(isAmbiguous(channel)).toBe(type !== '1' && scope === 'claims');
    expect(channel.readings).toEqual(
      type !== '1' && scope === 'claims'
        ? { 'outage-only': 'portal', 'claims-only': 'paper' }
        : undefined,
    );
    expect(keys(channel)).toEqual(
      type === '1'
        ? ['grace.vn.channel/paper']
        : scope === 'claims'
          ? ['grace.vn.channel/claims-only']
          : [],
    );
  });
});

describe('grace.vn.type-content', () => {
  it('finds an unknown type and an unknown scope at once, each at its place', () => {
    for (const wrong of [undefined, null, '', 'ア', 'エ', 0, 7]) {
      const { value, findings } = inspectTransitionalSelection({ type: wrong, scope: wrong });
      expect(value).toBeUndefined();
      expect(findings.map(({ path, reason }) => [...path, reason])).toEqual([
        ['type', 'type'],
        ['scope', 'scope'],
      ]);
    }
    expect(keys(inspectTransitionalSelection(null as never))).toHaveLength(2);
  });

  it('prints the marks of the form', () => {
    expect(transitionalScopes.map(({ value }) => value)).toEqual(scopes);
    expect(transitionalScopes.map(({ mark }) => mark)).toEqual(['ア', 'イ', 'ウ']);
    expect(transitionalGrounds.map(({ mark }) => mark)).toEqual(['ア', 'イ']);
    for (const { mark, label } of [...transitionalScopes, ...transitionalGrounds]) {
      expect([label.ja[0], label.en[0]]).toEqual([mark, mark]);
    }
  });
});

describe('grace.vn.filing-deadline', () => {
  const bound = types.filter((type) => type !== '1');

  it.each(scopes)('is 2024-10-31 for types 2 to 6 with %s', (scope) => {
    for (const type of bound) {
      const on = (filed: string) => inspectTransitionalFiledDate(filed, { type, scope });
      expect(on('2024-10-30')).toEqual({ value: '2024-10-30', findings: [] });
      expect(on('2024-10-31')).toEqual({ value: '2024-10-31', findings: [] });
      for (const filed of ['2024-11-01', '2024-12-02', '2026-01-01']) {
        expect(verdictOf(on(filed))).toBe('invalid');
        expect(isAmbiguous(on(filed))).toBe(scope === 'claims');
        expect(on(filed).findings[0]?.readings?.map(({ verdict }) => verdict)).toEqual(
          scope === 'claims' ? ['invalid', 'valid'] : undefined,
        );
      }
    }
  });

  it('does not bind type 1, which is filed with the claim', () => {
    for (const filed of ['2024-03-31', '2024-10-31', '2024-11-01', '2025-12-08']) {
      expect(inspectTransitionalFiledDate(filed, { type: '1', scope: 'claims' })).toEqual({
        value: filed,
        findings: [],
      });
    }
  });

  it('binds a notice of which nothing else is known, unless it may be that of an outage', () => {
    expect(verdictOf(inspectTransitionalFiledDate('2024-11-01'))).toBe('invalid');
    expect(verdictOf(inspectTransitionalFiledDate('2024-11-01', { scope: 'both' }))).toBe(
      'invalid',
    );
    const claims = inspectTransitionalFiledDate('2024-11-01', { scope: 'claims' });
    expect(claims.value).toBe('2024-11-01');
    expect(verdictOf(claims)).toBe('ambiguous');
  });

  it('warns of a day before the form opened in April 2024', () => {
    const on = (filed: string) => verdictOf(inspectTransitionalFiledDate(filed, { type: '2' }));
    expect(['2024-03-31', '2024-04-01', '2024-04-02'].map(on)).toEqual([
      'warning',
      'valid',
      'valid',
    ]);
    expect(keys(inspectTransitionalFiledDate('2024-03-31'))).toEqual([
      'grace.vn.filing-deadline/before-form',
    ]);
  });

  it.each([undefined, null, '', '2024-10', '2024-10-32', 20241031])('refuses %j', (filed) => {
    expect(verdictOf(inspectTransitionalFiledDate(filed, { type: '1' }))).toBe('invalid');
    expect(verdictOf(inspectTransitionalFiledDate(filed, null as never))).toBe('invalid');
  });

  it('reads the era, and says so', () => {
    const answer = inspectTransitionalFiledDate('令和6年11月1日', { type: '4' });
    expect(keys(answer)).toEqual(['cal.wareki/converted', 'grace.vn.filing-deadline/late']);
    expect(inspectTransitionalFiledDate('令和6年10月31日').value).toBe('2024-10-31');
    expect(addDays(transitionalDates.filing, 32)).toBe(transitionalDates.reference);
  });
});

describe('grace.vn.code', () => {
  it('is an institution code of point table 6', () => {
    expect(inspectTransitionalCode('1367190002')).toEqual({ value: '1367190002', findings: [] });
    expect(inspectTransitionalCode('０１６０１９０００5').value).toBe('0160190005');
  });

  it.each(['1', '3', '4', '7'])('refuses point table %s under its own rule', (table) => {
    const { value, findings } = inspectTransitionalCode(`13${table}7190002`);
    expect(value).toBeUndefined();
    const own = findings.filter(({ rule }) => rule === 'grace.vn.code');
    expect(own).toHaveLength(1);
    expect(own[0]?.params).toEqual({ actual: table });
    expect(own[0]?.message).toContain(`が${table}です`);
    expect(findings.map(({ reason }) => reason)).not.toContain('part-mismatch');
  });

  it('finds what is wrong with any institution code', () => {
    for (const input of [
      undefined,
      null,
      '',
      '136000000',
      '13671900020',
      '1360000a00',
      '0060000000',
    ]) {
      expect(verdictOf(inspectTransitionalCode(input)), `${input}`).toBe('invalid');
    }
    expect(verdictOf(inspectTransitionalCode('6367190002'))).toBe('ambiguous');
  });

  it('passes what else the caller expects', () => {
    const options = { expect: { prefecture: '14', pointTable: '1' } };
    expect(keys(inspectTransitionalCode('1367190002', options))).toEqual([
      'code.institution-10/part-mismatch',
    ]);
    expect(inspectTransitionalCode('1467190002', options).value).toBe('1467190002');
    expect(verdictOf(inspectTransitionalCode('0160190006', { checkDigit: 'error' }))).toBe(
      'invalid',
    );
  });
});

describe('grace.vn.attachments', () => {
  const contract = (...documents: unknown[]) =>
    inspectTransitionalAttachments(documents, { type: '2' });

  it.each([
    ['2024-10-30', 2, []],
    ['2024-10-31', 2, []],
    ['2024-10-31', 3, []],
    ['2024-11-01', 2, ['date-late']],
    ['2024-10-31', 1, ['parties']],
    ['2024-10-31', 0, ['parties']],
    ['2024-11-01', 1, ['date-late', 'parties']],
    [null, 2, ['date-missing']],
    [null, 1, ['date-missing', 'parties']],
    [undefined, 2, []],
    ['2024-10-31', undefined, []],
    ['2024-10', 2, ['format']],
  ])('of type 2, dated %s and naming %s parties: %j', (date, parties, reasons) => {
    const { value, findings } = contract({ date, parties });
    expect(findings.map(({ reason }) => reason)).toEqual(reasons);
    expect(findings.every(({ path }) => path[0] === 0)).toBe(true);
    expect(value).toEqual(reasons.length ? undefined : [{ date, parties }]);
  });

  it('of type 2 may be of any kind, and one of several has to do', () => {
    expect(contract('注文書の写し').findings).toEqual([]);
    const late = { date: '2024-11-01', parties: 2 };
    expect(contract(late, { date: '令和6年10月31日', parties: 2 }).findings).toEqual([]);
    expect(contract(late, '契約書の写し').findings).toEqual([]);
    expect(
      contract(late, { parties: 1 }).findings.map(({ path, reason }) => [...path, reason]),
    ).toEqual([
      [0, 'date-late'],
      [1, 'parties'],
    ]);
  });

  it('are none where the list is none, or holds nothing', () => {
    for (const documents of [undefined, null, '', 'x', {}, [''], [' ', null, undefined]]) {
      expect(keys(inspectTransitionalAttachments(documents, { type: '2' }))).toEqual([
        'grace.vn.attachments/contract',
      ]);
      expect(inspectTransitionalAttachments(documents, { type: '3' })).toEqual({
        value: [],
        findings: [],
      });
    }
  });

  it('are not looked into for other types', () => {
    const document = { date: '2030-01-01', parties: 1 };
    expect(inspectTransitionalAttachments([document], { type: '1' }).value).toEqual([document]);
  });

  it('need to know the type, and the ground of type 6', () => {
    expect(keys(inspectTransitionalAttachments(['x'], {}))).toEqual(['grace.vn.type-content/type']);
    expect(keys(inspectTransitionalAttachments(['x'], null as never))).toHaveLength(1);
    expect(keys(inspectTransitionalAttachments(['x'], { type: '6' }))).toEqual([
      'grace.vn.type-fields/ground',
    ]);
  });
});
