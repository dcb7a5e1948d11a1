import { describe, expect, it } from 'vitest';
import { findRule } from '../../src/catalogue/index.js';
import { invisible } from '../../src/core/text.js';
import { blanks, unseen } from '../../src/sql/characters.js';
import { type CharacterRange, dialectNames, dialects } from '../../src/sql/dialect.js';
import { type SqlOptions, sqlForms } from '../../src/sql/options.js';
import { dialectsWith, sqlOf } from '../../src/sql/sql.js';

const base: SqlOptions = {
  dialect: 'postgres',
  as: 'functions',
  checkDigit: 'warning',
  normalise: false,
  version: '9.9.9',
};

const all: readonly SqlOptions[] = sqlForms.flatMap((as) =>
  [false, true].flatMap((normalise) =>
    dialectsWith(as, normalise).flatMap((dialect) =>
      (['warning', 'error'] as const).map((checkDigit) => ({
        ...base,
        ...{ as, normalise, dialect, checkDigit, script: 'var iryokikan={};' },
      })),
    ),
  ),
);

const inside = (ranges: readonly CharacterRange[], code: number) =>
  ranges.some(([first, last]) => first <= code && code <= last);

/** The text without what stands in quotes and comments. */
const bare = (sql: string) =>
  sql.replace(/--.*|r?"""[\s\S]*?"""|\{[#%][\s\S]*?[#%]\}|'(?:[^'\\]|\\.|'')*'/g, '');

describe('the SQL of the rules', () => {
  it.each(all)('$dialect as $as, $checkDigit, normalise $normalise', (options) => {
    const sql = sqlOf(options);
    const { dialect, as, normalise, checkDigit } = options;
    const [first = '', said = '', ...header] = sql.split('\n');
    expect(first).toContain(`iryokikan 9.9.9: ${dialect}, ${as}`);
    expect(first.includes('--normalise')).toBe(normalise);
    expect(first.includes('--check-digit error')).toBe(checkDigit === 'error');
    expect(first.includes('--as')).toBe(as !== 'functions');
    const isRun = ['postgres', 'duckdb', 'clickhouse'].includes(dialect) && as !== 'dbt';
    expect(said.includes('Not executed here')).toBe(!isRun);
    const rules =
      header
        .find((line) => line.startsWith('-- Rules: '))
        ?.slice(10)
        .split(', ') ?? [];
    expect(rules.length > 5).toBe(as !== 'udf');
    for (const rule of rules) expect(findRule(rule), rule).toBeDefined();
    expect(sql).not.toMatch(/undefined|NaN|\[object/);
    const text = bare(sql);
    expect(text.split('(').length).toBe(text.split(')').length);
    const times = (word: string) => text.split(new RegExp(`\b${word}\b`)).length - 1;
    expect(times('CASE') + times('BEGIN')).toBe(times('END'));
  });

  it('is what a form is for', () => {
    expect(dialectsWith('functions', false)).toEqual(dialectNames);
    expect(dialectsWith('functions', true)).toEqual(dialectNames.filter((name) => name !== 'tsql'));
    expect(dialectsWith('domain', true)).toEqual(['postgres']);
    expect(dialectsWith('udf', false)).toEqual(['bigquery', 'snowflake']);
  });

  it('makes two functions of every value, by names that begin alike', () => {
    const names = [...sqlOf(base).matchAll(/FUNCTION (\w+)\(/g)].map(([, name]) => name);
    expect(names).toEqual(
      ['code', 'code7', 'customer_id', 'prefecture', 'year_month'].flatMap((value) => [
        `iryokikan_${value}_verdict`,
        `iryokikan_${value}_reason`,
      ]),
    );
  });

  it('names each constraint of a domain after the rule that it holds to', () => {
    const sql = sqlOf({ ...base, as: 'domain', checkDigit: 'error' });
    const [code = ''] = sql.split('CREATE DOMAIN').slice(1);
    expect([...code.matchAll(/CONSTRAINT (\w+)/g)].map(([, name]) => name)).toEqual([
      'code_institution_10',
      'ref_prefecture_code',
      'ref_prefecture_code_48',
      'ref_tensuhyo_code',
      'code_check_digit_kanto4',
      'code_check_digit',
    ]);
    const sevens = sqlOf({ ...base, as: 'domain' });
    expect(sevens).not.toContain('code_check_digit');
    expect(sevens).not.toContain('iryokikan_code7');
  });

  it('lets dbt tests choose what they refuse', () => {
    const sql = sqlOf({ ...base, as: 'dbt', dialect: 'snowflake' });
    expect(sql).toContain(
      "{% test iryokikan_code7(model, column_name, prefecture, point_table, refused=['invalid']) %}",
    );
    expect(sql).toContain('{{ prefecture }}');
    expect(sql.match(/endtest/g)).toHaveLength(5);
  });

  it('gives T-SQL its parameters their sign, and counts characters where LIKE does not', () => {
    const sql = sqlOf({ ...base, dialect: 'tsql' });
    expect(sql).toContain(
      'FUNCTION dbo.iryokikan_code7_verdict(@code7 nvarchar(4000), @prefecture',
    );
    expect(sql).toContain('DATALENGTH(CAST(@code AS nvarchar(4000))) = 20');
    expect(sql).toContain(`LIKE '${'[0-9]'.repeat(10)}'`);
    expect(sql).toContain("LIKE '[0-9][0-9][0-9][0-9]-1[0-2]'");
  });

  it('knows the blanks and the unseen characters that the library passes over', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const text = String.fromCodePoint(code);
      if (inside(unseen, code) !== (text.replace(invisible, '') === '')) expect(code).toBe('seen');
      if (inside(blanks, code) !== (text.trim() === '')) expect(code).toBe('no blank');
    }
  });

  it('mends in every engine with regular expressions', () => {
    for (const { name, mends } of Object.values(dialects)) {
      expect(mends === undefined, name).toBe(name === 'tsql');
      expect(mends?.without('x', unseen) ?? '').toMatch(/^$|00ad/);
    }
    expect(dialects.postgres.mends?.without('x', unseen)).toContain('\\U000e0000-\\U000e0fff');
    expect(dialects.snowflake.mends?.without('x', unseen)).not.toContain('e0000');
  });
});
