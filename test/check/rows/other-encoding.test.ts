import { describe, expect, it } from 'vitest';
import { createCheck } from '../../../src/check/index.js';
import { encode } from '../../../src/check/rows/encoding.js';

/** EUC-JP, by what the built-in decoder reads of each pair. */
const pairs = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('euc-jp');
for (let lead = 0xa1; lead < 0xff; lead++) {
  for (let trail = 0xa1; trail < 0xff; trail++) {
    pairs.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
}

const inEuc = (text: string) =>
  Uint8Array.from([...text].flatMap((each) => pairs.get(each) ?? each.charCodeAt(0)));
const inIso2022 = (text: string) =>
  Uint8Array.from(
    [...text].flatMap((each) => {
      const pair = pairs.get(each);
      if (!pair) return [each.charCodeAt(0)];
      return [0x1b, 0x24, 0x42, ...pair.map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42];
    }),
  );

function check(bytes: Uint8Array, encoding?: 'shift_jis') {
  const told: string[] = [];
  const run = createCheck({
    encoding,
    onFinding: ({ line, rule, reason, message }) =>
      told.push(`${line} ${rule}/${reason} ${message}`),
  });
  run.push(bytes);
  return { told, summary: run.end() };
}

const list = '医療機関等コード,名称\n0110113719,架空診療所\n';

describe('a file in another encoding', () => {
  it.each([
    ['EUC-JP', inEuc(list)],
    ['EUC-JP', inEuc('code,name\n0110113719,架空診療所\n')],
    ['EUC-JP', inEuc(list.trim())],
    ['EUC-JP', inEuc('{"code":"0110113719","名称":"架空"}\n')],
    ['ISO-2022-JP', inIso2022(list)],
  ])('is told as %s', (name, bytes) => {
    const { told, summary } = check(bytes);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(`1 check.encoding/other ${name}のファイルです。`);
    expect(summary.complete).toBe(false);
  });

  it('is read as the caller says', () => {
    expect(check(inEuc(list), 'shift_jis').told.join()).not.toContain('check.encoding/other');
  });

  it('is none where half-width katakana of Shift_JIS could be both', () => {
    const bytes = encode('code,name\n0110113719,ｶｸｳｼﾝﾘﾖｳｼﾞﾖ\n', 'shift_jis') as Uint8Array;
    expect(check(bytes).told).toEqual([]);
    expect(check(bytes).summary.encoding).toBe('shift_jis');
  });

  it('is none where an escape begins nothing', () => {
    expect(check(new TextEncoder().encode('code,name\n0110113719,\x1b$x\x1b[0m\n')).told).toEqual(
      [],
    );
  });
});
