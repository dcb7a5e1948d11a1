import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as english from '../../src/en.js';
import { type Form, inspectForm, messageOf } from '../../src/index.js';
import { allForms, fixture } from './all.js';

const camel = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const days = [undefined, '2024-05-20', '2025-08-01', 'x'];

/** What may stand in a field: right, broken, chosen, and what nobody would enter. */
function recordsOf(form: Form) {
  const kinds = [fixture(form, 'valid'), fixture(form, 'broken')];
  const entries = form.fields.map(({ name, choices = [] }) => {
    const values = choices.slice(0, 12).flatMap(({ value, label }) => [value, ` ${label.ja}`]);
    const others = [
      '',
      'x',
      '１',
      0,
      '110113719',
      '2024年13月',
      'Jul-26',
      '2024-02-30',
      '平成36年1月',
    ];
    return [
      name,
      fc.constantFrom(...kinds.map((kind) => kind[name]), ...values, ...others),
    ] as const;
  });
  return fc.record(Object.fromEntries(entries));
}

describe.each(allForms.map((form) => [form.id, form] as const))('the English of %s', (id, form) => {
  const texts = (english as Record<string, object>)[`${camel(id)}Texts`] as typeof english.en;

  it('is in one import, whatever is entered', () => {
    const keys = new Set<string>();
    fc.assert(
      fc.property(recordsOf(form), fc.constantFrom(...days), (values, on) => {
        for (const found of inspectForm(form, values, { on }).findings) {
          const key = `${found.rule}/${found.reason}`;
          keys.add(key);
          expect(texts, key).toHaveProperty([key]);
          expect(messageOf(found, texts)).toMatch(/^[A-Z].*\.$/s);
        }
      }),
      { numRuns: 600, seed: 13 },
    );
    expect(keys.size).toBeGreaterThan(form.fields.length > 5 ? 12 : 3);
  });

  it('is the same as that of all concepts', () => {
    for (const [key, text] of Object.entries(texts)) expect(english.en[key]).toBe(text);
  });
});
