import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import * as mini from 'zod/mini';
import { institutionCodeSchema, prefectureCodeSchema } from '../src/zod.js';

describe('schemas', () => {
  const form = z.object({ code: institutionCodeSchema({ checkDigit: 'error' }), note: z.string() });

  it('compose in a classic object and in a mini one, and normalise', () => {
    expect(form.parse({ code: '０１１０１１３７１９', note: '' }).code).toBe('0110113719');
    const small = mini.object({ prefecture: mini.optional(prefectureCodeSchema()) });
    expect(small.parse({})).toEqual({});
    expect(small.parse({ prefecture: ' 13' })).toEqual({ prefecture: '13' });
  });

  it('give every error with its path, message, rule and reason, a missing or mistyped value included', () => {
    const issues = (code: unknown) => form.safeParse({ code, note: '' }).error?.issues;
    expect(issues('3410712363')).toEqual([
      {
        code: 'custom',
        path: ['code'],
        message: expect.stringContaining('検証番号'),
        params: { rule: 'code.check-digit', reason: 'mismatch' },
      },
    ]);
    expect(issues(undefined)).toMatchObject([{ params: { reason: 'required' } }]);
    expect(issues(110113719)).toMatchObject([{ params: { reason: 'type' } }]);
    expect(issues('4850113719')).toHaveLength(2);
  });

  it('let warnings pass', () => {
    expect(institutionCodeSchema().safeParse('3410712363').success).toBe(true);
  });

  it('never report the input', () => {
    for (const input of ['MARK-0123', { MARK: 1 }]) {
      const { error } = institutionCodeSchema().safeParse(input, { reportInput: true });
      expect(error?.issues).toHaveLength(1);
      expect(inspect(error, { depth: null })).not.toContain('MARK');
    }
  });

  it('are a string in JSON Schema, and a Standard Schema', () => {
    expect(z.toJSONSchema(form).properties).toMatchObject({
      code: { type: 'string', title: '医療機関等コード' },
    });
    const standard = institutionCodeSchema()['~standard'];
    expect(standard.version).toBe(1);
    expect(standard.validate('0110113719')).toEqual({ value: '0110113719' });
  });
});
