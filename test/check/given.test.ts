import { describe, expect, it } from 'vitest';
import { createCheck, createRegister, registerListProfile } from '../../src/check/index.js';
import { junk } from '../laws.js';

const onFinding = () => {};

describe('what a check is given', () => {
  it.each([undefined, null, 'x', {}, { onFinding: 'x' }])('refuses options like %s', (options) => {
    expect(() => createCheck(options as never)).toThrow(RangeError);
  });

  it.each([
    ['encoding', 'euc-jp'],
    ['encoding', Symbol('x')],
    ['format', 'xml'],
    ['quote', 1n],
    ['profiles', [null]],
    ['profiles', {}],
    ['columns', { code: 1 }],
    ['require', 'code'],
    ['register', {}],
    ['isUtf8', true],
    ['headerRow', '3'],
    [
      'columns',
      {
        get code(): string {
          throw new Error('trap');
        },
      },
    ],
  ])('names the option %s that cannot be used', (name, value) => {
    expect(() => createCheck({ onFinding, [name]: value })).toThrow(
      expect.objectContaining({ name: 'RangeError', message: expect.stringContaining(name) }),
    );
  });

  it('refuses what are no bytes, and goes on', () => {
    const check = createCheck({ onFinding });
    for (const bytes of [...junk, 'code\n', [99], new DataView(new ArrayBuffer(1))]) {
      expect(() => check.push(bytes as never)).toThrow(RangeError);
    }
    check.push(new TextEncoder().encode('code\n0110113719\n'));
    expect(check.end().rows).toBe(1);
  });
});

describe('a register', () => {
  it('answers to anything, or throws a RangeError', () => {
    const register = createRegister();
    register.add({ code: '0110113719', name: '架空診療所' });
    for (const value of junk) {
      expect(register.find(value)).toBeUndefined();
      expect(() => register.add(value as never)).toThrow(RangeError);
      expect(() => register.statusOf(value as never)).toThrow(RangeError);
      if (typeof value === 'string' || value === undefined || value === null) continue;
      const name = value as never;
      expect(() => register.add({ code: '0110113727', name })).toThrow(RangeError);
      expect(() => register.statusOf('0110113719', { name })).toThrow(RangeError);
      expect(() => register.addList(name)).toThrow(RangeError);
    }
    expect(register.size).toBe(1);
    expect(() => registerListProfile(undefined as never)).toThrow(RangeError);
  });
});
