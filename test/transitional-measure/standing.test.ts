import { describe, expect, it } from 'vitest';
import { rules as catalogue } from '../../src/catalogue/index.js';
import { en } from '../../src/en.js';
import {
  messageOf,
  type TransitionalFacts,
  type TransitionalType,
  transitionalStanding,
  transitionalTypes,
  verdictOf,
} from '../../src/index.js';

const types = Object.keys(transitionalTypes) as TransitionalType[];
const scopes = ['both', 'claims', 'eligibility'] as const;

/** What makes each type apply. */
const facts: Record<TransitionalType, TransitionalFacts> = {
  1: { filed: '2024-12-08', scope: 'claims', documents: ['証明書'] },
  2: { filed: '2024-10-31', contract: '2024-10-31', documents: ['契約書の写し'] },
  3: { filed: '2024-10-31' },
  4: { filed: '2024-10-31', start: '2024-10-01', end: '2031-03-31' },
  5: { filed: '2024-10-31', closure: '2025-06-30' },
  6: { filed: '2024-10-31', ground: 'age', youngest: '1953-03-31', documents: ['免許の写し'] },
};

const ask = (type: TransitionalType, more: TransitionalFacts = {}, on = '2025-01-15') =>
  transitionalStanding({ type, facts: { ...facts[type], ...more }, on });
const status = (...args: Parameters<typeof ask>) => ask(...args).value.status;
const reasons = (...args: Parameters<typeof ask>) =>
  ask(...args).findings.map(({ rule, reason }) => `${rule}/${reason}`);

describe('a measure in force', () => {
  it.each(types)('holds for type %s from 2024-12-02 on', (type) => {
    const until = transitionalTypes[type].latest ?? null;
    expect(ask(type, {}, '2024-12-01').value).toMatchObject({
      status: 'not-yet',
      from: '2024-12-02',
    });
    for (const on of ['2024-12-02', '2024-12-03', '2025-06-30']) {
      expect(ask(type, {}, on).value).toMatchObject({ status: 'in-force', until });
    }
  });

  it.each(['2', '5'] as const)('of type %s is over since 2025-07-01 in any case', (type) => {
    for (const ended of [undefined, null, '', '2025-06-30', '2026-01-01']) {
      expect(status(type, { ended }, '2025-06-30')).toBe('in-force');
      expect(ask(type, { ended }, '2025-07-01').value).toMatchObject({
        status: 'over',
        since: '2025-07-01',
      });
    }
  });

  it.each(['1', '2', '4', '5', '6'] as const)(
    'of type %s is over on the day after its circumstance',
    (type) => {
      const ended = '2025-03-15';
      expect(ask(type, { ended }, ended).value).toMatchObject({ status: 'in-force', until: ended });
      expect(ask(type, { ended }, '2025-03-16').value).toMatchObject({
        status: 'over',
        since: '2025-03-16',
      });
    },
  );

  it.each<[TransitionalType, TransitionalFacts, string]>([
    ['2', { completion: '2025-03' }, '2025-03-31'],
    ['4', { end: '2025-03-31' }, '2025-03-31'],
    ['5', { closure: '2025-03-31' }, '2025-03-31'],
  ])(
    'of type %s with %j asks for the real end once the planned one has passed',
    (type, more, planned) => {
      expect(status(type, more, planned)).toBe('in-force');
      const answer = ask(type, more, '2025-04-01');
      expect(answer.value).toMatchObject({ status: 'open', missing: ['ended'] });
      expect(answer.findings).toMatchObject([
        { rule: 'grace.vn.reference-date', reason: 'planned-end-passed', severity: 'warning' },
      ]);
      expect(status(type, { ...more, ended: '2025-05-01' }, '2025-04-01')).toBe('in-force');
      expect(status(type, more, '2024-12-01')).toBe('not-yet');
    },
  );

  it('of type 5 is over on 2025-07-01 also where nobody told when it closed', () => {
    expect(status('5', {}, '2025-07-01')).toBe('over');
  });

  it.each<[TransitionalType, TransitionalFacts, string[]]>([
    [
      '2',
      { completion: '2024-11' },
      ['grace.vn.reference-date/planned-before', 'grace.vn.reference-date/planned-end-passed'],
    ],
    ['2', { completion: '2025-07' }, ['grace.vn.type2.completion/late']],
    [
      '5',
      { closure: '2024-12-01' },
      ['grace.vn.reference-date/planned-before', 'grace.vn.reference-date/planned-end-passed'],
    ],
  ])('of type %s with %j: %j', (type, more, expected) => {
    expect(reasons(type, more)).toEqual(expected);
  });

  it.each(['1', '3', '6'] as const)('of type %s goes on while its circumstance lasts', (type) => {
    expect(ask(type, {}, '2030-01-01').value).toMatchObject({ status: 'in-force', until: null });
  });

  it('covers what type and scope have in common', () => {
    for (const type of types) {
      for (const scope of scopes) {
        if (type === '1' && scope !== 'claims') {
          expect(status(type, { scope })).toBe('not-eligible');
          expect(reasons(type, { scope })).toContain('grace.vn.type-content/claims-only');
        } else {
          expect(ask(type, { scope }).value).toMatchObject({
            status: 'in-force',
            covers: {
              claims: scope !== 'eligibility',
              eligibility: scope !== 'claims' && type !== '1',
            },
          });
        }
      }
    }
    expect(ask('1', { scope: null }).value).toMatchObject({
      covers: { claims: true, eligibility: false },
    });
  });
});

describe('the six months of type 3', () => {
  const ended = '2025-02-28';

  it('are in force while every counting holds, with each', () => {
    const answer = ask('3', { ended }, '2025-08-27');
    expect(answer.value).toMatchObject({ status: 'in-force', until: '2025-08-27' });
    expect(answer.readings).toMatchObject({
      clamped: { status: 'in-force', until: '2025-08-28' },
      'first-day-excluded': { status: 'in-force', until: '2025-08-31' },
      'first-day-included': { status: 'in-force', until: '2025-08-27' },
    });
    expect(verdictOf(answer)).toBe('ambiguous');
  });

  it.each(['2025-08-28', '2025-08-31'])('are open on %s, between the countings', (on) => {
    const answer = ask('3', { ended }, on);
    expect(answer.value).toMatchObject({ status: 'open', missing: [] });
    expect(answer.readings?.['first-day-included']).toMatchObject({
      status: 'over',
      since: '2025-08-28',
    });
    expect(answer.readings?.['first-day-excluded']).toMatchObject({ status: 'in-force' });
  });

  it('are over when they are by every counting', () => {
    expect(ask('3', { ended }, '2025-09-01').value).toMatchObject({
      status: 'over',
      since: '2025-08-28',
    });
  });

  it('are one day where the countings agree', () => {
    const answer = ask('3', { ended: '2024-08-31' }, '2025-02-28');
    expect(answer.value).toMatchObject({ status: 'in-force', until: '2025-02-28' });
    expect(answer.readings).toBeUndefined();
    expect(status('3', { ended: '2024-08-31' }, '2025-03-01')).toBe('over');
  });

  it('count only when they reach 2024-12-02 by some counting', () => {
    expect(reasons('3', { ended: '2024-06-01' })).toContain('grace.vn.reference-date/ended-before');
    expect(reasons('3', { ended: '2024-06-02' })).not.toContain(
      'grace.vn.reference-date/ended-before',
    );
    expect(status('3', { ended: '2024-06-02' }, '2024-12-02')).toBe('open');
  });
});

describe('a measure that does not apply', () => {
  it.each<[TransitionalType, TransitionalFacts, string]>([
    ['2', { filed: '2024-11-01' }, 'grace.vn.filing-deadline/late'],
    ['2', { filed: '2024-11-01', scope: 'claims' }, 'grace.vn.filing-deadline/late-claims-only'],
    ['3', { filed: null }, 'grace.vn.filing-deadline/not-filed'],
    ['3', { filed: '' }, 'grace.vn.filing-deadline/not-filed'],
    ['2', { contract: '2024-11-01' }, 'grace.vn.type2.contract-date/late'],
    ['2', { documents: [] }, 'grace.vn.attachments/contract'],
    ['2', { ended: '2024-12-01' }, 'grace.vn.reference-date/ended-before'],
    ['4', { end: '2024-09-30' }, 'grace.vn.type4.fields/order'],
    ['4', { ended: '2024-12-01' }, 'grace.vn.reference-date/ended-before'],
    ['5', { closure: '2025-07-01' }, 'grace.vn.type5.date/late'],
    ['6', { youngest: '1953-04-01' }, 'grace.vn.type6a.birth/on-the-day'],
    ['6', { youngest: '1953-04-02' }, 'grace.vn.type6a.birth/too-young'],
    ['6', { documents: [] }, 'grace.vn.attachments/birth'],
    ['1', { documents: [] }, 'grace.vn.attachments/outage'],
    ['6', { ground: 'other', filed: '2024-11-01' }, 'grace.vn.filing-deadline/late'],
  ])('type %s with %j: %s', (type, more, reason) => {
    expect(status(type, more)).toBe('not-eligible');
    expect(reasons(type, more)).toContain(reason);
  });

  it('was ended before 2024-12-02, not on it', () => {
    expect(status('4', { ended: '2024-12-02' }, '2024-12-02')).toBe('in-force');
    expect(status('4', { ended: '2024-12-02' }, '2024-12-03')).toBe('over');
  });

  it('judges the staff in place of its youngest', () => {
    const staff = (birth: string) => [
      { birth, fullTime: true },
      { birth: '', fullTime: false },
    ];
    expect(status('6', { staff: staff('1953-03-31') })).toBe('in-force');
    expect(status('6', { staff: staff('1960-01-01') })).toBe('not-eligible');
    expect(() => ask('6', { staff: staff('1960') })).toThrow(RangeError);
  });
});

/** Every type with every ⑤, every state of its documents and of its notice, as the table and its notes say. */
describe('類型 × ア/イ/ウ × documents × notice', () => {
  const kinds = ['1', '2', '3', '4', '5', '6ア', '6イ'] as const;
  const contents = [...scopes, undefined] as const;
  const documents = ['not looked at', 'attached', 'missing'] as const;
  const notices = ['in time', 'late', 'none'] as const;
  const rows = kinds.flatMap((kind) =>
    contents.flatMap((scope) =>
      documents.flatMap((attached) => notices.map((notice) => ({ kind, scope, attached, notice }))),
    ),
  );
  const needsDocument = ['1', '2', '6ア'];

  it('has 252 rows', () => {
    expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(252);
  });

  it.each(rows)('第$kind号, ⑤ $scope, documents $attached, notice $notice', (row) => {
    const { kind, scope, attached, notice } = row;
    const type = kind.slice(0, 1) as TransitionalType;
    const filed = { 'in time': '2024-10-31', late: '2024-11-01', none: undefined }[notice];
    const shown = { 'not looked at': undefined, attached: ['書類の写し'], missing: [] }[attached];
    const ground = kind === '6ア' ? 'age' : kind === '6イ' ? 'other' : undefined;
    const answer = ask(type, { filed, scope, documents: shown, ground });

    const refusals = [
      ...(type !== '1' && notice === 'late'
        ? [scope === 'claims' ? 'late-claims-only' : 'late']
        : []),
      ...(type !== '1' && notice === 'none'
        ? [scope === 'claims' ? 'not-filed-claims-only' : 'not-filed']
        : []),
      ...(type === '1' && scope && scope !== 'claims' ? ['claims-only'] : []),
      ...(attached === 'missing' && needsDocument.includes(kind)
        ? [{ 1: 'outage', 2: 'contract', 6: 'birth' }[type as '1' | '2' | '6']]
        : []),
    ];
    const errors = answer.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ reason }) => reason)).toEqual(refusals);
    const open = type === '1' && notice === 'none';
    const applies = kind === '6イ' ? 'individual-judgement' : open ? 'open' : 'in-force';
    expect(answer.value.status).toBe(refusals.length ? 'not-eligible' : applies);
    if (answer.value.status === 'in-force') {
      expect(answer.value.covers).toEqual({
        claims: scope !== 'eligibility',
        eligibility: type !== '1' && scope !== 'claims',
      });
    }
    // Whether イ is bound by the date is the one thing left open here.
    const isOpen = type !== '1' && scope === 'claims' && notice !== 'in time';
    expect(answer.findings.some(({ readings }) => readings)).toBe(isOpen);
  });
});

describe('an outage', () => {
  it('is bound by no date, and is over once mended, also before the duty began', () => {
    for (const filed of ['2024-06-08', '2024-11-01', '2026-02-08']) {
      expect(status('1', { filed }, '2026-01-31')).toBe('in-force');
    }
    expect(status('1', { ended: '2024-11-15' }, '2024-11-10')).toBe('over');
    expect(status('1', { ended: '2024-11-15' }, '2025-01-01')).toBe('over');
  });

  it('is still to be filed, on paper', () => {
    const answer = ask('1', { filed: undefined });
    expect(answer.value).toMatchObject({ status: 'open', missing: ['filed'] });
    expect(reasons('1', { filed: undefined })).toEqual(['grace.vn.channel/paper']);
  });
});

describe('type 6 イ', () => {
  it('is judged by others, whatever is known, and says what to bring', () => {
    for (const more of [
      {},
      { documents: [] },
      { youngest: '1940-01-01' },
      { ended: '2025-01-01' },
    ]) {
      const answer = ask('6', { ground: 'other', ...more });
      expect(answer.value.status).toBe('individual-judgement');
      expect(answer.findings.map(({ reason }) => reason)).toEqual(['individual']);
      expect(answer.findings[0]?.message).toContain('書類があれば添付');
      expect(answer.value.rules).toContain('grace.vn.type6b');
    }
  });

  it('means nothing for another type', () => {
    expect(status('3', { ground: 'other' })).toBe('in-force');
  });
});

describe('an open question', () => {
  it.each<[TransitionalType, TransitionalFacts, string[]]>([
    ['2', { contract: undefined }, ['contract']],
    ['2', { contract: '' }, ['contract']],
    ['4', { start: null }, ['start']],
    ['4', { end: null }, ['end']],
    ['4', { start: undefined, end: undefined }, ['start', 'end']],
    ['5', { closure: undefined }, ['closure']],
    ['6', { ground: undefined }, ['ground']],
    ['6', { youngest: undefined }, ['youngest']],
  ])('type %s with %j lacks %j', (type, more, missing) => {
    expect(ask(type, more).value).toMatchObject({ status: 'open', missing });
  });

  it('is a notice that can still be filed, up to the last day', () => {
    const answer = ask('2', { filed: undefined }, '2024-10-31');
    expect(answer.value).toMatchObject({ status: 'open', missing: ['filed'] });
    expect(answer.findings.map(({ reason }) => reason)).toEqual(['to-file']);
    expect(status('2', { filed: undefined }, '2024-11-01')).toBe('not-eligible');
  });

  it('is a station without full-time staff', () => {
    const answer = ask('6', { staff: [] });
    expect(answer.value).toMatchObject({ status: 'open', missing: [] });
    expect(verdictOf(answer)).toBe('ambiguous');
  });
});

describe('construction that starts later', () => {
  it('is warned of, and not in force before it starts', () => {
    const later = { start: '2025-02-01', end: '2025-05-31' };
    expect(ask('4', later, '2025-01-31').value).toMatchObject({
      status: 'not-yet',
      from: '2025-02-01',
    });
    expect(status('4', later, '2025-02-01')).toBe('in-force');
    expect(reasons('4', later)).toEqual(['grace.vn.type4.fields/reference-date']);
  });
});

describe('the answer', () => {
  it('names the rules that were applied, each of them in the catalogue', () => {
    const known = catalogue.map(({ id }) => id);
    for (const type of types) {
      const { rules } = ask(type).value;
      expect(rules).toContain('grace.vn.table');
      expect(rules.includes('grace.vn.reference-date')).toBe(type !== '1');
      expect(known).toEqual(expect.arrayContaining([...rules]));
      expect(new Set(rules).size).toBe(rules.length);
    }
    expect(ask('2').value.rules).toEqual([
      'grace.vn.table',
      'grace.vn.filing-deadline',
      'grace.vn.reference-date',
      'grace.vn.attachments',
      'grace.vn.type2.contract-date',
      'grace.vn.type2.expiry',
    ]);
  });

  it('refuses what is no type, and no day', () => {
    expect(() => ask('7' as never)).toThrow(RangeError);
    expect(() => ask('2', {}, '2025-1-1')).toThrow('toLocaleDateString');
    for (const more of [{ filed: '2024-10' }, { contract: 'x' }, { ended: '2025-02-30' }]) {
      expect(() => ask('2', more)).toThrow(RangeError);
    }
  });

  it('has an English text for each finding', () => {
    const answers = [
      ask('2', { filed: '2024-11-01', contract: '2024-11-01', documents: [], ended: '2024-11-30' }),
      ask('3', { ended: '2025-02-28' }),
      ask('6', { ground: 'other' }),
      ask('1', { filed: null }),
    ];
    const findings = answers.flatMap((answer) => answer.findings);
    expect(findings).toHaveLength(7);
    for (const found of findings) {
      expect(messageOf(found, en)).not.toBe(found.message);
    }
  });
});
