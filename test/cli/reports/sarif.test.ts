import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import {
  attacked,
  broken,
  folder,
  register,
  reportOn,
  reportOnFiles,
  unclosed,
} from './support.js';

/** The schema of OASIS, as Microsoft's SDK ships it; draft 04, of which it uses nothing that draft 07 reads otherwise. */
const require = createRequire(import.meta.url);
const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const { $schema, id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat(
  'uri-reference',
  (text: string) =>
    /^[\w\-.~%!$&'()*+,;=:@/?#[\]]*$/.test(text) && URL.canParse(text, 'file:///x/'),
);
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
const validate = ajv.compile(schema);

function valid(out: string) {
  const log = JSON.parse(out);
  validate(log);
  expect(validate.errors).toBeNull();
  const [run] = log.runs;
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe(result.ruleId);
  }
  return run;
}

describe('--format sarif', () => {
  it('knows the schema of SARIF 2.1.0, and that it refuses', () => {
    expect([$schema, String(id).includes('sarif-2.1.0')]).toEqual([
      'http://json-schema.org/draft-04/schema#',
      true,
    ]);
    expect(JSON.stringify(schema)).not.toMatch(/"exclusiveM(in|ax)imum"/);
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  it('is valid with findings of every kind, in both languages', async () => {
    for (const lang of ['ja', 'en']) {
      const { out, status } = await reportOnFiles([broken, register, unclosed], 'sarif', [
        '--lang',
        lang,
      ]);
      expect(status).toBe(2);
      const { results, tool, invocations } = valid(out);
      expect(results.length).toBeGreaterThan(20);
      expect(new Set(results.map(({ level }: { level: string }) => level))).toEqual(
        new Set(['error', 'warning', 'note']),
      );
      expect(tool.driver.rules[0].shortDescription.text).toMatch(
        lang === 'en' ? /^[ -~]+$/ : /[ぁ-んァ-ヶ一-龠]/,
      );
      for (const { id, helpUri } of tool.driver.rules) {
        const path = lang === 'en' ? `en/rules/${id}/` : `rules/${id}/`;
        expect(helpUri).toBe(`https://site.test/iryokikan/${path}`);
      }
      expect(invocations[0].executionSuccessful).toBe(false);
      expect(invocations[0].toolExecutionNotifications[0].locations[0].physicalLocation).toEqual({
        artifactLocation: { uri: unclosed },
      });
    }
  });

  it('is valid when nothing was found', async () => {
    const { out, status } = await reportOnFiles([register], 'sarif');
    expect(status).toBe(0);
    const { results, tool, invocations } = valid(out);
    expect([results, tool.driver.rules]).toEqual([[], []]);
    expect(invocations).toMatchObject([
      {
        executionSuccessful: true,
        toolExecutionNotifications: [
          { level: 'note', message: { text: expect.stringContaining('検査しなかった列') } },
        ],
      },
    ]);
  });

  it('gives each rule its worst level, and results their line', async () => {
    const { out } = await reportOn('code\n3410712363\n', 'sarif', ['--check-digit', 'warning']);
    const { tool, results } = valid(out);
    expect(tool.driver.rules[0].defaultConfiguration).toEqual({ level: 'warning' });
    const mixed = await reportOn('code\n0110113719 \n1\n0110113727 \n', 'sarif');
    expect(valid(mixed.out).tool.driver.rules).toMatchObject([
      { id: 'code.institution-10', defaultConfiguration: { level: 'error' } },
    ]);
    // Standard input has no address: the line stands among the properties.
    expect(results[0].locations).toBeUndefined();
    expect(results[0].properties).toEqual({
      reason: 'mismatch',
      column: 'code',
      cell: '3410712363',
      line: 2,
    });
  });

  it('has no region for a finding about a file, and an address for a file outside of the folder', async () => {
    const at = join(folder(), 'データ 1%#?');
    mkdirSync(at);
    const file = join(at, 'a b.csv');
    writeFileSync(file, 'code\n1\n');
    const { out } = await reportOnFiles(['no-such.csv', 'データ/無 い%20.csv', file], 'sarif');
    const places = valid(out).results.map(
      ({ locations }: { locations: { physicalLocation: object }[] }) =>
        locations[0]?.physicalLocation,
    );
    expect(places[0]).toEqual({ artifactLocation: { uri: 'no-such.csv' } });
    expect(decodeURIComponent(places[1].artifactLocation.uri)).toBe('データ/無 い%20.csv');
    expect(places[1].artifactLocation.uri).toMatch(/^[!-~]+$/);
    expect(new URL(places[2].artifactLocation.uri).protocol).toBe('file:');
    expect(places[2].region).toEqual({ startLine: 2 });
  });

  it('holds 25,000 results at most unless told, and says how many were left out', async () => {
    const at = join(folder(), 'a.csv');
    writeFileSync(at, `code\n${'12\n'.repeat(25_010)}"x`);
    const { out, err, status } = await reportOnFiles([at], 'sarif', ['--no-unique']);
    const [run] = JSON.parse(out).runs;
    const notes = run.invocations[0].toolExecutionNotifications;
    expect([status, run.results.length]).toEqual([2, 25_000]);
    expect(notes.at(-1).message.text).toContain('ほかに11件');
    expect(err).toContain('ほかに11件');
    const more = ['--no-unique', '--max-findings', '30000'];
    expect(JSON.parse((await reportOnFiles([at], 'sarif', more)).out).runs[0].results.length).toBe(
      25_011,
    );
  });

  it('gives a finding the same fingerprint when rows come in above it, and repeats their own', async () => {
    const prints = async (input: string) =>
      valid((await reportOn(input, 'sarif', ['--no-unique'])).out).results.map(
        (result: { partialFingerprints: Record<string, string> }) =>
          result.partialFingerprints['iryokikan/v1'],
      );
    const before = await prints('code\n12\n34\n12\n');
    const after = await prints('code\n0110113719\n12\n34\n12\n');
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(3);
  });

  it('stays valid whatever the cells hold, and tells what was left out', async () => {
    valid((await reportOn(attacked, 'sarif')).out);
    const { out } = await reportOn('code\n1\n2\n', 'sarif', ['--max-findings', '1']);
    expect(valid(out).invocations[0].toolExecutionNotifications[0].message.text).toContain(
      'ほかに1件',
    );
  });
});
