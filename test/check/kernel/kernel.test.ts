import { describe, expect, it, vi } from 'vitest';
import { compiled, compiler, sourceHash } from '../../../scripts/kernel.js';
import { createCheck, createKernel } from '../../../src/check/index.js';
import type { LendingKernel } from '../../../src/check/kernel/kernel.js';
import * as made from '../../../src/check/kernel/wasm.js';
import { encode, isText } from '../../../src/check/rows/encoding.js';
import { institutionCheckDigit } from '../../../src/institution-code/index.js';
import { noise, randomOf } from '../noise.js';
import { inUtf8, type Options, run } from '../run.js';

const kernel = createKernel() as LendingKernel;

const header = '都道府県コード,点数表コード,医療機関コード,医療機関等コード,名称';

/** Row `i` of a register: every code stands once. */
function rowOf(i: number, name: string): string {
  const head = String(1 + (i % 47)).padStart(2, '0') + '1346'[i % 4];
  const body = head + String((i * 7919) % 1_000_000).padStart(6, '0');
  const code = body + institutionCheckDigit(body);
  return [head.slice(0, 2), head[2], code.slice(3), code, name].join(',');
}

/** A file of many rows, with what its readers must not stumble over. */
function manyRows(count: number): string {
  const random = randomOf(20261125);
  const names = ['架空診療所', '"架空, 診療所"', '"架空\n診療所"', '"「""」"', '架空"診療所', ''];
  const rows: string[] = [header];
  for (let i = 0; i < count; i++) {
    const row = rowOf(random.chance(0.01) ? random.below(i + 1) : i, random.pick(names));
    if (random.chance(0.01)) rows.push(row);
    if (random.chance(0.003)) rows.push('');
    // A cell of many lines, so that the next line is far.
    if (random.chance(0.002)) rows.push(`${rowOf(i + count, '')}"${'\n'.repeat(300)}"`);
    rows.push(random.chance(0.01) ? row.replace(/\d/, 'x') : row);
  }
  return rows.join('\n');
}

const bytesOf = {
  'utf-8': inUtf8,
  shift_jis: (text: string) => encode(text, 'shift_jis') as Uint8Array,
};

describe('the kernel', () => {
  it('is made from its source', () => {
    expect(made.sourceHash).toBe(sourceHash());
    // Another compiler makes other bytes.
    if (compiler() === made.compiledBy) expect(made.wasm).toBe(compiled().toString('base64'));
    const code = Buffer.from(made.wasm, 'base64');
    expect(WebAssembly.Module.imports(new WebAssembly.Module(code))).toEqual([]);
  });

  it.each(['utf-8', 'shift_jis'] as const)('finds the same in many rows of %s', (encoding) => {
    const text = manyRows(40_000);
    for (const each of [text, text.replaceAll('\n', '\r\n')]) {
      const bytes = bytesOf[encoding](each);
      for (const options of [{}, { unique: false }, { quote: 'none' }] satisfies Options[]) {
        const plain = run(bytes, options);
        expect(plain.findings.length).toBeGreaterThan(300);
        expect(run(bytes, { ...options, kernel })).toEqual(plain);
      }
    }
  });

  it('remembers more codes than its log has room for', () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => rowOf(i, ''));
    const text = [header, ...rows, rows[5], rows[39_000]].join('\n');
    const { findings, summary } = run(text, { kernel });
    expect(findings.map(({ line, params }) => [line, params['first']])).toEqual([
      [40_002, 7],
      [40_003, 39_002],
    ]);
    expect(summary.rows).toBe(40_002);
  });

  it('finds the same in a TSV, and in words that say the same for many rows', () => {
    const rows = manyRows(3000)
      .replaceAll(/"[^"]*"/g, '架空')
      .split('\n');
    const tsv = rows.map((row) => row.replaceAll(',', '\t')).join('\n');
    expect(run(tsv, { kernel })).toEqual(run(tsv));
    const words = ['都道府県,点数表,医療機関番号'];
    const long = '北海道'.padEnd(200, ' ');
    for (let i = 0; i < 3000; i++) {
      const body = `01${i % 2 === 0 ? 1 : 4}${String(i).padStart(6, '0')}`;
      const seven = body.slice(3) + institutionCheckDigit(body);
      const place = i < 2000 ? '北海道' : i < 2500 ? long : 'どこか';
      words.push(`${place},${i % 2 === 0 ? '医科' : '薬局'},${seven}`);
    }
    words.sort();
    const list = words.reverse().join('\n');
    expect(run(list, { kernel })).toEqual(run(list));
  });

  it('leaves to JavaScript what it has no room for', () => {
    const wide = manyRows(200)
      .split('\n')
      .map((row) => row + ','.repeat(70))
      .join('\n');
    expect(run(wide, { kernel })).toEqual(run(wide));
    const names = ['都道府県', '都道府県名', '都道府県名称', '県名', '都道府県名（漢字）'];
    const many = `${names.join()},点数表,医療機関等コード\n${',,,,,1,0110113719\n'.repeat(3)}`;
    expect(run(many, { kernel })).toEqual(run(many));
  });

  it('works for one check at a time, and begins anew', () => {
    const found: string[] = [];
    const begin = (name: string) =>
      createCheck({ kernel, onFinding: ({ rule }) => found.push(`${name} ${rule}`) });
    const text = inUtf8(`${header}\n${rowOf(1, '')}\n${rowOf(2, '')}\n`);
    const first = begin('first');
    const other = begin('other');
    for (const check of [first, other]) check.push(text);
    expect([first.end().rows, other.end().rows]).toEqual([2, 2]);
    const third = begin('third');
    // What comes after the end is dropped, and spoils no other check.
    first.push(inUtf8('x'.repeat(100_000)));
    third.push(text);
    expect(third.stop().rows).toBe(2);
    first.end();
    expect(found).toEqual([]);
    const lent = kernel.lend();
    expect(lent?.state.every((each) => each === 0)).toBe(true);
    expect(kernel.lend()).toBeUndefined();
    kernel.giveBack(undefined);
    expect(kernel.lend()).toBeUndefined();
    kernel.giveBack(lent);
  });

  it('tells bytes as JavaScript does', () => {
    const lent = kernel.lend();
    if (!lent) throw new Error('lent');
    const random = randomOf(1);
    const text = encode('架空ｱｲｳソ表能髙', 'shift_jis') as Uint8Array;
    const isSame: boolean[] = [];
    for (let round = 0; round < 3000; round++) {
      const length = random.below(200);
      lent.bytes.set(noise(random, length));
      if (random.chance(0.7)) for (let at = 0; at < length; at++) lent.bytes[at] = 0x41;
      if (random.chance(0.7)) lent.bytes.set(text, random.below(150));
      const part = lent.bytes.subarray(random.below(20), length);
      isSame.push(lent.isShiftJis(part) === isText(part, 'shift_jis'));
      isSame.push(lent.holds(part, 0x41) === part.includes(0x41));
    }
    kernel.giveBack(lent);
    expect(isSame).not.toContain(false);
  });

  it('is none where there is no WebAssembly', () => {
    vi.stubGlobal('WebAssembly', undefined);
    const none = createKernel();
    vi.unstubAllGlobals();
    expect(none).toBeUndefined();
    expect(run('code\n0110113719\n', { kernel: none }).summary.rows).toBe(1);
  });

  it('is nothing else', () => {
    expect(() => run('code\n', { kernel: {} as never })).toThrow(RangeError);
  });
});
