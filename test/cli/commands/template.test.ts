import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allForms } from '../../../src/forms/all-forms.js';
import * as library from '../../../src/forms/index.js';
import { emptyForm } from '../../../src/forms/index.js';
import { run } from '../run.js';

const folder = mkdtempSync(join(tmpdir(), 'iryokikan-template-'));

/** A row of CSV with a record's values in the order of a form's fields. */
function rowOf(form: (typeof allForms)[number], values: Record<string, unknown>): string {
  const cells = form.fields.map(
    ({ name }) => `"${String(values[name] ?? '').replaceAll('"', '""')}"`,
  );
  return `${cells.join(',')}\r\n`;
}

describe('all forms', () => {
  it('are those that the package exports, each with labels that differ', () => {
    const exported = Object.values<unknown>(library).filter(
      (value) => typeof value === 'object' && value !== null && 'fields' in value,
    );
    expect(new Set(allForms)).toEqual(new Set(exported));
    for (const { fields, id } of allForms) {
      expect(new Set(fields.map(({ label }) => label.ja)).size, id).toBe(fields.length);
      expect(new Set(fields.map(({ label }) => label.en)).size, id).toBe(fields.length);
    }
  });
});

describe.each(allForms.map((form) => [form.id, form] as const))(
  'the template of %s',
  (id, form) => {
    it('is a header that the check knows, and finds nothing in when it is filled in rightly', async () => {
      const values = JSON.parse(readFileSync(`fixtures/forms/${id}.valid.json`, 'utf8'));
      for (const lang of ['ja', 'en']) {
        const { out, status } = await run(['template', id, '--lang', lang]);
        expect(status).toBe(0);
        const file = join(folder, `${id}.csv`);
        writeFileSync(file, out + rowOf(form, values));
        const answer = await run(['check', file, '--on', '2024-05-20', '--format', 'json']);
        const { findings, summary } = JSON.parse(answer.out);
        expect(
          findings.filter(({ severity }: { severity: string }) => severity === 'error'),
        ).toEqual([]);
        expect(summary.files).toMatchObject([{ profile: id, rows: 1 }]);
        expect(answer.status).toBe(0);
      }
    });

    it('finds the faults of a form filled in wrongly, in both languages', async () => {
      const values = JSON.parse(readFileSync(`fixtures/forms/${id}.broken.json`, 'utf8'));
      const { out } = await run(['template', id]);
      const file = join(folder, `${id}-broken.csv`);
      writeFileSync(file, out + rowOf(form, values));
      const ja = await run(['check', file, '--profile', id]);
      expect(ja.status).toBe(1);
      const en = await run(['check', file, '--profile', id, '--lang', 'en', '--on', '2024-05-20']);
      expect(en.out).not.toMatch(/ {2}(error|warning) {2}[^\x20-\x7e「」（）]*[ぁ-ん]{4}/);
    });

    it('is an empty record as JSON', async () => {
      const { out } = await run(['template', id, '--format', 'json']);
      expect(JSON.parse(out)).toEqual(emptyForm(form));
    });
  },
);

describe('usage', () => {
  it.each([[['template']], [['template', 'unknown']], [['template', 'portal-registration', 'x']]])(
    '%j lists the forms',
    async (args) => {
      const { status, err } = await run(args);
      expect(status).toBe(2);
      for (const { id } of allForms) expect(err).toContain(`  ${id} `);
      expect(err).toContain(allForms[0]?.title.ja);
      expect((await run([...args, '--lang', 'en'])).err).toMatch(/^[ -~\n]+$/);
    },
  );

  it('refuses a day that is none', async () => {
    const { status, err } = await run(['check', 'x.csv', '--on', '2026-02-30']);
    expect([status, err]).toEqual([2, expect.stringContaining('--on')]);
  });
});
