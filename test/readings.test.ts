import { beforeAll, describe, expect, it } from 'vitest';
import { rules } from '../src/catalogue/index.js';
import * as library from '../src/index.js';
import { inComments, run } from './examples.js';
import { filesUnder } from './files.js';

type Call = (...args: unknown[]) => unknown;

interface FaultLike {
  readonly rule: string;
  readonly reason: string;
  readonly readings?: readonly { readonly id: string }[];
}

/** An answer with readings, and the function that gave it. */
interface Seen {
  readonly from: string;
  readonly value: unknown;
  readonly readings: Readonly<Record<string, unknown>>;
  readonly findings: readonly library.Finding[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const faults: FaultLike[] = [];
for (const file of filesUnder('src', 'faults.ts')) {
  const path = `../${file}`;
  const module: Record<string, unknown> = await import(path);
  for (const exported of Object.values(module)) {
    if (!isRecord(exported)) continue;
    const each = 'ja' in exported ? [exported] : Object.values(exported);
    faults.push(...(each as unknown as FaultLike[]).filter(({ readings }) => readings));
  }
}

const applied = '2024-05-23';
const july = { designation: '2024-05-15', practiceStart: '2024-06-01' };
const facts = { filed: '2024-10-01', scope: 'both' };

/** Calls whose answer the sources leave open, besides those of the examples: one for each fault of a calculation. */
const open: readonly (readonly [string, ...unknown[]])[] = [
  ['claimWindowStatus', '2024-07-05T21:00'],
  ['claimsChangeStatus', { applied, changed: '2024-05-24' }],
  ['receptionSubmissionDeadline', july],
  ['receptionSubmissionStatus', '2024-03-20', july],
  ['designationSchedule', july],
  ['receptionNumberNeed', { transitionalFiledWithDesignation: true }],
  ['receptionNumberNeed', { transitionalFiledWithDesignation: true, formEra: false }],
  ['transitionalExpiry', '3', { ended: '2024-09-15' }],
  ['transitionalChannel', { type: '2', scope: 'claims' }],
  [
    'transitionalStanding',
    { type: '3', facts: { ...facts, ended: '2024-09-15' }, on: '2025-01-01' },
  ],
  ['certificatePrerequisiteStatus', { eligibility: false, claims: true }],
  ['certificateValidity', '2024-04-30'],
  ['certificateRenewal', { issued: '2024-04-30' }],
  ['filingServiceStatus', '2024-12-02T21:00'],
  ['filingServiceStatus', '2024-12-31T10:00'],
  ['successionNeed', { event: 'relocation', codeChanged: false }],
  ['successionNeed', { event: 'other', codeChanged: true }],
  ['deskHoursOn', 'call-centre', '2024-12-30'],
  ['deskHoursOn', 'claims-network', '2024-12-01'],
  ['deskStatus', 'call-centre', '2024-12-30T10:00'],
  ['deskStatus', 'call-centre', '2024-12-02T18:00'],
  ['deskStatus', 'claims-network', '2024-12-01T10:00'],
  ['deskStatus', 'claims-network', '2024-07-15T17:00'],
  ['deskStatus', 'claims-system', '2024-07-15T17:00'],
  ['nextDeskHours', 'call-centre', '2024-12-29T10:00'],
];

const outcomes: Seen[] = [];
const given = new Map<string, unknown[]>();

function see(from: string, answer: unknown): void {
  if (!isRecord(answer) || !Array.isArray(answer['findings'])) return;
  const { value, readings = {}, findings } = answer as unknown as Seen;
  given.set(from, [...(given.get(from) ?? []), value]);
  if (Object.keys(readings).length > 0) outcomes.push({ from, value, readings, findings });
  // A schedule holds the readings of each step.
  for (const step of isRecord(value) && Array.isArray(value['steps']) ? value['steps'] : []) {
    const { due, readings } = step as { due: unknown; readings?: Seen['readings'] };
    if (readings) outcomes.push({ from: `${from}, a step`, value: due, readings, findings });
  }
}

beforeAll(async () => {
  const lend = (name: string, exported: unknown) => {
    if (typeof exported !== 'function' || name === 'InspectionError') return exported;
    return (...args: unknown[]) => {
      const answer: unknown = exported(...args);
      see(name, answer);
      return answer;
    };
  };
  for (const example of inComments) await run(example, () => {}, lend);
  for (const [name, ...args] of open) {
    see(name, (library as unknown as Record<string, Call>)[name]?.(...args));
  }
});

describe('the id of a reading', () => {
  it('is of small letters and hyphens, and unique within its fault', () => {
    expect(faults.length).toBeGreaterThan(25);
    for (const { rule, reason, readings = [] } of faults) {
      const ids = readings.map(({ id }) => id);
      for (const id of ids) expect(id, `${rule}/${reason}`).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(new Set(ids).size, `${rule}/${reason}`).toBe(ids.length);
    }
  });

  it('is the same in the catalogue, which lists no other', () => {
    for (const { id, readings = [] } of rules) {
      const known = faults
        .filter(({ rule }) => rule === id)
        .flatMap(({ readings = [] }) => readings);
      const ids = [...new Set(known.map((reading) => reading.id))];
      expect(readings.map((reading) => reading.id).sort(), id).toEqual(ids.sort());
    }
  });

  it('is the same in an outcome and in the finding that leaves it open', () => {
    for (const { from, readings, findings } of outcomes) {
      const told = findings
        .filter((found) => found.readings)
        .map((found) => found.readings?.map(({ id }) => id).sort());
      expect(told, from).toContainEqual(Object.keys(readings).sort());
    }
    const seen = new Set(outcomes.map(({ from }) => from.split(',')[0]));
    expect(open.map(([name]) => name).filter((name) => !seen.has(name))).toEqual(['nextDeskHours']);
  });
});

describe('an outcome', () => {
  it('holds words and dates, and no yes or no', () => {
    for (const { from, readings } of outcomes) {
      for (const each of Object.values(readings)) expect(typeof each, from).not.toBe('boolean');
    }
    for (const [from, values] of given) {
      for (const value of values) expect(typeof value, from).not.toBe('boolean');
    }
  });
});
