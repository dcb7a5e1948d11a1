import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundled } from '../../bundle.js';
import { run } from '../run.js';

describe('iryokikan sql', () => {
  it('prints the functions of an engine', async () => {
    const { status, out } = await run(['sql', '--dialect', 'duckdb']);
    expect(status).toBe(0);
    expect(out).toMatch(/^-- iryokikan 0\.0\.0-test: duckdb, functions\./);
    expect(out).toContain('CREATE OR REPLACE MACRO iryokikan_code_verdict(code) AS (');
  });

  it('prints what the options ask for', async () => {
    const call = ['sql', '--dialect', 'postgresql', '--as', 'domain', '--check-digit', 'error'];
    const { status, out } = await run([...call, '--normalise']);
    expect(status).toBe(0);
    expect(out).toContain('CREATE DOMAIN iryokikan_code AS text');
    expect(out).toContain('CONSTRAINT code_check_digit ');
    expect(out).toContain('regexp_replace');
  });

  it.each([
    [['sql'], '--dialect でデータベースの種類を指定してください'],
    [['sql', '--dialect', 'oracle'], 'oracle'],
    [['sql', 'postgres'], 'sql に「postgres」は指定できません'],
    [['sql', '--dialect', 'duckdb', '--as', 'domain'], '--as domain は postgres で使えます'],
    [['sql', '--dialect', 'tsql', '--normalise'], '--as functions --normalise は'],
  ])('refuses %j', async (args, said) => {
    const { status, out, err } = await run(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(said);
    expect((await run([...args, '--lang', 'en'])).err).toMatch(/^iryokikan: [ -~]+\n$/);
  });

  it('puts the script into JavaScript functions', { timeout: 60_000 }, async () => {
    const command = await bundled('src/cli/bin.ts');
    writeFileSync(
      join(dirname(command), 'udf.js'),
      'var iryokikan=1;globalThis.iryokikan=iryokikan;\n',
    );
    const args = [command, 'sql', '--dialect', 'snowflake', '--as', 'udf'];
    const cwd = mkdtempSync(join(dirname(command), 'cwd-'));
    const out = execFileSync(process.execPath, args, { encoding: 'utf8', cwd });
    expect(out.match(/var iryokikan=1;/g)).toHaveLength(6);
    expect(out).toContain("inspectInstitutionCode(CODE, { checkDigit: 'warning' })");
  });
});
