import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/catalogue/index.js';
import {
  answerQuestion,
  type ConformanceCase,
  compareAnswer,
  conformanceCases,
  undecidedRules,
} from '../../../src/conformance/index.js';
import type { Severity } from '../../../src/index.js';
import { faults } from '../../all-faults.js';

const folder = 'fixtures/conformance';
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const schema = read('fixtures/conformance.schema.json');
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
});
ajv.addSchema(schema, 'suite');
const question = ({ expect: _, why: __, ...asked }: ConformanceCase) => asked;
const undecided = new Set(undecidedRules.map(({ rule }) => rule));
const decided = rules.filter(({ id }) => !undecided.has(id));
const of = (id: string) => conformanceCases.filter(({ rule }) => rule === id);

describe('fixtures/conformance', () => {
  it.each(readdirSync(folder))('%s is as its schema says', (file) => {
    const validate = ajv.getSchema('suite');
    expect(validate?.(read(`${folder}/${file}`)), JSON.stringify(validate?.errors)).toBe(true);
  });

  it('has questions and answers as the schema of the protocol says', () => {
    const [asked, answer] = ['question', 'answer'].map((name) =>
      ajv.getSchema(`suite#/$defs/${name}`),
    );
    for (const each of conformanceCases) {
      expect(asked?.(question(each)), each.id).toBe(true);
      expect(answer?.({ id: each.id, ...answerQuestion(each) }), each.id).toBe(true);
    }
    expect(asked?.({ id: 'cert.fee/one', rule: 'cert.fee', ask: 'certificateFee' })).toBe(false);
    expect(answer?.({ id: 'cert.fee/one', verdict: 'good' })).toBe(false);
  });

  it('tells of every rule whether a value decides it', () => {
    const known = new Set(rules.map(({ id }) => id));
    expect([...undecided].filter((id) => !known.has(id) || of(id).length > 0)).toEqual([]);
    expect(conformanceCases.filter(({ rule }) => !known.has(rule))).toEqual([]);
    expect(undecided.size).toBe(undecidedRules.length);
    expect(decided.filter(({ id }) => of(id).length < 2)).toEqual([]);
  });

  it('names each case once, by its rule', () => {
    const ids = conformanceCases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(conformanceCases.filter(({ id, rule }) => !id.startsWith(`${rule}/`))).toEqual([]);
  });

  it('has no two cases that ask the same of a rule', () => {
    const asked = conformanceCases.map(({ rule, ask, with: given, part }) =>
      JSON.stringify([rule, ask, given, part]),
    );
    expect(asked.filter((each, index) => asked.indexOf(each) !== index)).toEqual([]);
  });
});

/** Rules of which the sources let nothing pass without a warning. */
const neverPass = ['grace.vn.type6b'];

describe.each(decided.map((rule) => [rule.id, rule] as const))('the cases of %s', (id, rule) => {
  const own = of(id);
  const told = (severity: Severity[]) => {
    const keys = faults
      .filter((fault) => fault.rule === id && severity.includes(fault.severity))
      .map((fault) => `${fault.rule}/${fault.reason}`);
    return own.filter(({ expect: { findings = [] } }) =>
      findings.some((found) => keys.includes(found)),
    );
  };

  it('want more than one answer', () => {
    const answers = own.map(({ expect: { verdict, value } }) => JSON.stringify([verdict, value]));
    expect(new Set(answers).size).toBeGreaterThan(1);
  });

  it('pass, and are found', () => {
    if (!faults.some((fault) => fault.rule === id && fault.severity !== 'info')) return;
    const found = told(['error', 'warning']);
    expect(found.length).toBeGreaterThan(0);
    if (!neverPass.includes(id)) expect(own.length).toBeGreaterThan(found.length);
  });

  it('show every reading', () => {
    const shown = new Set(own.flatMap(({ expect: { readings } }) => Object.keys(readings ?? {})));
    const ids = (rule.readings ?? []).map((reading) => reading.id);
    expect(ids.filter((reading) => !shown.has(reading))).toEqual([]);
  });

  it('are answered so by this library', () => {
    for (const each of own) {
      const { expect: right } = each;
      const found = compareAnswer(answerQuestion(each), { expect: right, strict: true });
      expect(found, each.id).toEqual({ status: 'passed', differences: [] });
    }
  });
});
