import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, isBlank } from '../../src/core/entered.js';
import { type Fault, type Finding, finding } from '../../src/core/finding.js';
import { inspection } from '../../src/core/inspection.js';
import { toHalfWidth, toHalfWidthDigits } from '../../src/core/text.js';
import {
  countCharacters,
  inForceOn,
  inspectInstitutionCode,
  messageOf,
  toStandardSchema,
  verdictOf,
} from '../../src/index.js';

const open = {
  rule: 'x.open',
  reason: 'unclear',
  severity: 'warning',
  ja: ({ length }: { length: number }) => `${length}文字です。`,
  readings: [
    { id: 'yes', verdict: 'valid', source: 'S4' },
    { id: 'no', verdict: 'invalid', source: 'S2' },
  ],
} as const satisfies Fault<never>;

const plain = {
  rule: 'x.plain',
  reason: 'odd',
  severity: 'warning',
  ja: () => '変です。',
} as const satisfies Fault<never>;

const found = (severity: Finding['severity'], fault: Fault<{ length: number }> = plain) =>
  finding(fault, { length: 3 }, undefined, severity);

describe('finding', () => {
  it('carries rule, reason, text and parameters of its fault', () => {
    expect(finding(open, { length: 40 }, 'repaired')).toEqual({
      rule: 'x.open',
      reason: 'unclear',
      severity: 'warning',
      path: [],
      message: '40文字です。',
      params: { length: 40 },
      readings: open.readings,
      suggestion: 'repaired',
    });
  });

  it('has no suggestion and no readings where there are none', () => {
    expect(Object.keys(finding(plain, {}))).toEqual([
      'rule',
      'reason',
      'severity',
      'path',
      'message',
      'params',
    ]);
  });
});

describe('verdictOf', () => {
  const verdict = (...findings: Finding[]) => verdictOf({ findings });

  it('is valid without findings and with infos only', () => {
    expect(verdict()).toBe('valid');
    expect(verdict(found('info'))).toBe('valid');
  });

  it('ranks error over readings over warning, in any order', () => {
    expect(verdict(found('warning'), found('info'))).toBe('warning');
    expect(verdict(found('warning'), found('warning', open))).toBe('ambiguous');
    expect(verdict(found('warning', open), found('warning'))).toBe('ambiguous');
    expect(verdict(found('warning', open), found('error'))).toBe('invalid');
    expect(verdict(found('error', open))).toBe('invalid');
  });
});

describe('messageOf', () => {
  it('uses the text of the language, and the Japanese one where there is none', () => {
    const one = finding(open, { length: 40 });
    expect(
      messageOf(one, {
        'x.open/unclear': ({ length }: { length: number }) => `${length} characters.`,
      }),
    ).toBe('40 characters.');
    expect(messageOf(one, {})).toBe('40文字です。');
  });

  it('is not fooled by names that every object has', () => {
    expect(messageOf({ ...finding(plain, {}), rule: '__proto__', reason: 'x' }, {})).toBe(
      '変です。',
    );
  });
});

describe('inspection', () => {
  it('has a value exactly when no error was found', () => {
    expect(inspection('v', [found('warning'), found('info')]).value).toBe('v');
    expect(inspection('v', [found('warning'), found('error')]).value).toBeUndefined();
  });
});

describe('toStandardSchema', () => {
  it('turns errors, not warnings, into issues with rule, reason and path', () => {
    const schema = toStandardSchema(inspectInstitutionCode)['~standard'];
    expect(schema.vendor).toBe('iryokikan');
    expect(schema.version).toBe(1);
    expect(schema.validate('01B2900061')).toEqual({
      issues: [
        {
          message: expect.stringContaining('3文字目'),
          path: [],
          params: { rule: 'code.institution-10', reason: 'characters' },
        },
      ],
    });
  });
});

describe('inForceOn', () => {
  const entries = [
    { from: '2023-04-01', until: '2024-03-31', value: 'a', source: 'S1' },
    { from: '2024-06-01', until: '2025-06-30', value: 'b', source: 'S4' },
    { from: '2025-06-30', value: 'c', source: 'S4' },
  ];
  const valueOn = (on: string) => {
    const answer = inForceOn(entries, on);
    return answer.status === 'in-force' ? answer.entry.value : answer.reason;
  };

  it.each([
    ['2023-03-31', 'before-first'],
    ['2023-04-01', 'a'],
    ['2024-03-31', 'a'],
    ['2024-04-01', 'between'],
    ['2024-05-31', 'between'],
    ['2024-06-01', 'b'],
    ['2025-06-29', 'b'],
    ['2025-06-30', 'c'],
    ['2099-12-31', 'c'],
  ])('on %s: %s', (on, expected) => {
    expect(valueOn(on)).toBe(expected);
  });

  it('says when the last entry is over, in whatever order they stand', () => {
    const ended = entries.slice(0, 2).reverse();
    expect(inForceOn(ended, '2025-07-01')).toEqual({ status: 'no-rule', reason: 'after-last' });
    expect(inForceOn([...entries].reverse(), '2025-06-30')).toMatchObject({
      entry: { value: 'c' },
    });
  });
});

describe('what was entered', () => {
  it.each<[unknown, boolean]>([
    [undefined, true],
    [null, true],
    ['', true],
    [' \u3000\n', true],
    ['0', false],
    [' 0', false],
    [0, false],
    [false, false],
    [[], false],
  ])('%j is blank: %s', (input, expected) => {
    expect(isBlank(input)).toBe(expected);
  });

  it('has entries where it is a list that can be gone through', () => {
    expect(entriesOf([1, 2])).toEqual([1, 2]);
    expect(entriesOf('12')).toBeUndefined();
    expect(entriesOf(new Set([1]))).toBeUndefined();
    const { proxy, revoke } = Proxy.revocable([1], {});
    revoke();
    expect(entriesOf(proxy)).toBeUndefined();
  });
});

describe('text', () => {
  it('counts by code point, lone surrogates as one each', () => {
    expect(countCharacters('')).toBe(0);
    expect(countCharacters('𠮷野家')).toBe(3);
    expect(countCharacters('\ud800')).toBe(1);
    expect(countCharacters('\udc00\ud800')).toBe(2);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(countCharacters(text)).toBe([...text].length);
      }),
    );
  });

  it('narrows full-width ASCII, and digits alone where only digits may change', () => {
    expect(toHalfWidth('ＣＡＦ－０１！～')).toBe('CAF-01!~');
    expect(toHalfWidth('アｱ　。')).toBe('アｱ　。');
    expect(toHalfWidthDigits('Ａ０９')).toBe('Ａ09');
  });
});
