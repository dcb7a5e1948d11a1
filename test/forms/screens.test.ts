import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Finding,
  type Form,
  findAccountClass,
  findPointTable,
  inspectForm,
} from '../../src/index.js';
import { allForms, fixture } from './all.js';

interface Screen {
  readonly document: string;
  readonly place: string;
  readonly form: string;
  readonly field: string;
  /** The labels and sample values, as they are printed. */
  readonly printed: readonly string[];
  /** What they are read as, where that is one value. */
  readonly value?: unknown;
  /** What else the record holds, so that the field is asked for. */
  readonly beside?: Readonly<Record<string, unknown>>;
}

const screens = JSON.parse(readFileSync('fixtures/forms/screens.json', 'utf8')) as Screen[];

const formOf = (id: string) => {
  const form = allForms.find((each) => each.id === id);
  if (!form) throw new Error(`${id}?`);
  return form;
};

/** What a field is read as beside some others, whatever the rest of the form asks for. */
function readAlone(form: Form, field: string, values: Readonly<Record<string, unknown>>): unknown {
  const fields = form.fields
    .filter(({ name }) => name in values)
    .map((each) => ({ ...each, required: false }));
  const record = inspectForm({ ...form, fields, rules: [] } as Form, values).value;
  return record?.[field];
}

describe('what the screens print', () => {
  it.each(screens.map((screen) => [screen.document, screen.place, screen.field, screen] as const))(
    '%s %s: %s is read by its form',
    (_document, _place, field, { form: id, printed, value, beside }) => {
      const form = formOf(id);
      for (const text of printed) {
        const values = { ...fixture(form, 'valid'), ...beside, [field]: text };
        const found = inspectForm(form, values).findings.filter(
          ({ path, severity }: Finding) => path[0] === field && severity === 'error',
        );
        expect([text, found]).toEqual([text, []]);
        if (value === undefined) continue;
        expect(readAlone(form, field, { ...beside, [field]: text })).toEqual(value);
      }
    },
  );

  it('hold every field with choices that a screen or a paper shows', () => {
    const walked = new Set(screens.map(({ form, field }) => `${form} ${field}`));
    const onNoScreen = [
      ...['attachmentParties', 'carrier', 'claimsApplied', 'claimsOnPaper'],
      ...['founderRegistered', 'ready', 'safetyRules'],
      // 別紙1 prints 「〇〇 厚生(支)局」, the plan's months stand inside イ.
      ...['bureau', 'networkMonth', 'readerMonth'],
    ];
    const left = allForms.flatMap(({ id, fields }) =>
      fields
        .filter(({ name, choices }) => choices && !onNoScreen.includes(name))
        .map(({ name }) => `${id} ${name}`)
        .filter((each) => !walked.has(each)),
    );
    expect(left).toEqual([]);
  });

  it('reads a printed 点数表 without a form', () => {
    for (const { field, printed, value } of screens) {
      if (field === 'accountClass') {
        expect(printed.map(findAccountClass)).toEqual(printed.map(() => value));
      }
      if (field === 'pointTable')
        expect(printed.map(findPointTable)).toEqual(printed.map(() => value));
    }
  });
});
