import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRegister } from '../../../src/check/index.js';
import { isSameName } from '../../../src/check/register/institution-names.js';
import { en } from '../../../src/en.js';
import { institutionCheckDigit, messageOf, verdictOf } from '../../../src/index.js';
import { validCode } from '../../laws.js';

const code = (nine: string) => nine + institutionCheckDigit(nine);

describe('createRegister', () => {
  it('holds what was added, under its first name', () => {
    const register = createRegister();
    register.add({ code: '0110113719', name: '青空医院' });
    register.add({ code: '0110113719', name: '別の医院' });
    register.add({ code: '3410712362' });
    expect(register.size).toBe(2);
    expect(register.find('0110113719')).toEqual({ code: '0110113719', name: '青空医院' });
    expect(register.find('3410712362')).toEqual({ code: '3410712362', name: '' });
    for (const other of ['0110113727', '0170113719', '4810113719', 'x', 5, undefined]) {
      expect(register.find(other)).toBeUndefined();
    }
  });

  it.each(['110113719', '', '0170113719', '4810113719'])('refuses to add %s', (wrong) => {
    expect(() => createRegister().add({ code: wrong })).toThrow(RangeError);
  });

  it('says of a code whether it is held, not held or not covered', () => {
    const register = createRegister();
    register.add({ code: '0110113719', name: '青空医院' });
    const status = (asked: string, name?: string) => register.statusOf(asked, { name });
    expect(status('0110113719')).toEqual({ value: 'known', findings: [] });
    expect(status('0110113719', '青空医院')).toEqual({ value: 'known', findings: [] });
    expect(status('0110113719', ' ')).toEqual({ value: 'known', findings: [] });
    expect(verdictOf(status('0110113727'))).toBe('warning');
    expect(status('0110113727')).toMatchObject({
      value: 'unknown',
      findings: [{ rule: 'check.register', reason: 'unknown' }],
    });
    for (const other of ['0130113719', '3410712362', '0170113719', '5110113719']) {
      expect(status(other)).toMatchObject({
        value: 'not-covered',
        findings: [{ severity: 'info', reason: 'not-covered' }],
      });
    }
    expect(() => register.statusOf('110113719')).toThrow(RangeError);
    expect(createRegister().statusOf('0110113719').value).toBe('not-covered');
  });

  it('shows both names where they differ', () => {
    const register = createRegister();
    register.add({ code: '0110113719', name: '青空医院' });
    const [found] = register.statusOf('0110113719', { name: '海辺医院' }).findings;
    expect(found).toMatchObject({ severity: 'warning', reason: 'name' });
    expect(found?.message).toContain('「青空医院」');
    expect(found?.message).toContain('「海辺医院」');
    expect(found && messageOf(found, en)).toContain('"青空医院", not "海辺医院"');
    register.add({ code: '3410712362' });
    expect(register.statusOf('3410712362', { name: '海辺医院' }).findings).toEqual([]);
  });

  it('finds the same institution in another prefecture', () => {
    const register = createRegister();
    register.add({ code: code('151011234'), name: '青空医院' });
    register.add({ code: code('161011299'), name: '海辺医院' });
    const asked = `16${code('151011234').slice(2)}`;
    const [found] = register.statusOf(asked, { name: '医療法人 青空医院' }).findings;
    expect(found).toMatchObject({
      reason: 'prefecture',
      severity: 'warning',
      params: { expected: '新潟県', actual: '富山県' },
      suggestion: code('151011234'),
    });
    expect(register.statusOf(asked, { name: '他の医院' }).findings).toMatchObject([
      { reason: 'unknown' },
    ]);
  });

  it('does not take strays for what it covers', () => {
    const register = createRegister();
    for (let number = 0; number < 1000; number++) {
      register.add({ code: code(`471${String(10000 + number).padStart(6, '0')}`) });
    }
    register.add({ code: code('473300001') });
    register.add({ code: code('011100001') });
    expect(register.coverage()).toEqual([{ prefecture: '47', pointTable: '1', count: 1000 }]);
    expect(register.statusOf(code('473300001')).value).toBe('known');
    expect(register.statusOf(code('473300002')).value).toBe('not-covered');
    expect(register.statusOf(code('011100009')).value).toBe('not-covered');
    for (let number = 0; number < 20; number++) {
      register.add({ code: code(`473${String(310000 + number)}`) });
    }
    expect(register.statusOf(code('473300002')).value).toBe('unknown');
  });

  it('agrees with a map of the same institutions', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(validCode, fc.string({ unit: 'grapheme', maxLength: 40 })), {
          maxLength: 200,
        }),
        (institutions) => {
          const register = createRegister();
          const map = new Map<string, string>();
          for (const [each, name] of institutions) {
            register.add({ code: each, name });
            if (!map.has(each))
              map.set(
                each,
                new TextDecoder('utf-8', { ignoreBOM: true }).decode(
                  new TextEncoder().encode(name),
                ),
              );
          }
          expect(register.size).toBe(map.size);
          for (const [each, name] of map) expect(register.find(each)?.name).toBe(name);
        },
      ),
    );
  });

  it('keeps a very long name short', () => {
    const register = createRegister();
    register.add({ code: '0110113719', name: '院'.repeat(5000) });
    expect(register.find('0110113719')?.name).toHaveLength(1000);
  });

  it('holds all institutions of Japan in at most 20 MB', () => {
    global.gc?.();
    const before = process.memoryUsage();
    const register = createRegister();
    for (let number = 0; number < 250_000; number++) {
      const head = String(1 + (number % 47)).padStart(2, '0') + '1346'[number % 4];
      const nine = head + String(Math.floor(number / 47)).padStart(6, '0');
      register.add({ code: code(nine), name: `医療法人社団青空会　第${number}診療所` });
    }
    global.gc?.();
    const after = process.memoryUsage();
    expect(register.size).toBe(250_000);
    expect((after.arrayBuffers - before.arrayBuffers) / 1e6).toBeLessThan(20);
    expect(register.find(code('011000000'))?.name).toBe('医療法人社団青空会　第0診療所');
  });
});

describe('names', () => {
  it.each([
    ['医療法人社団　青空会　髙橋医院', '高橋医院'],
    ['医療法人社団青空会高橋医院', '髙橋 医院'],
    ['（医）青空会 高橋医院', '高橋医院'],
    ['㈱青空　あおぞら薬局', 'あおぞら薬局'],
    ['社会医療法人財団青空会青空病院', '青空病院'],
    ['アオゾラクリニック', 'ｱｵｿﾞﾗｸﾘﾆﾂｸ'],
    ['青空医院（内科）', '青空医院 (内科)'],
    ['ＡＯＺＯＲＡ薬局', 'Aozora薬局'],
    ['青空・海辺クリニック', '青空海辺クリニック'],
    ['渡邊齋藤医院', '渡辺斉藤医院'],
    ['一ヶ谷医院', '一ケ谷医院'],
    ['青空\u200b医院', '青空医院'],
    ['医療法人青空会 青空医院', '医療法人社団青空会　青空医院'],
  ])('%s is %s', (one, other) => {
    expect(isSameName(one, other)).toBe(true);
    expect(isSameName(other, one)).toBe(true);
  });

  it.each([
    ['青空医院', '海辺医院'],
    ['青空医院', '青空歯科医院'],
    ['第二青空医院', '青空医院'],
    ['医療法人青空会 青空医院', '院'],
    ['青空医院', ''],
  ])('%s is not %s', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
    expect(isSameName(other, one)).toBe(false);
  });
});
