import { describe, expect, it } from 'vitest';
import { isText } from '../../../src/check/rows/encoding.js';
import { isUtf8 } from '../../../src/check/rows/utf8.js';
import { randomOf } from '../noise.js';
import { run } from '../run.js';

const decoders = {
  'utf-8': new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }),
  shift_jis: new TextDecoder('shift_jis', { fatal: true, ignoreBOM: true }),
} as const;
type Encoding = keyof typeof decoders;

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    decoders[encoding].decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Fails at the first of some bytes of which the decoder says something else. */
function compare(all: Iterable<readonly number[] | Uint8Array>, encoding: Encoding): void {
  for (const each of all) {
    const bytes = Uint8Array.from(each);
    if (isText(bytes, encoding) !== decodes(bytes, encoding)) {
      expect.fail(`${encoding}: ${Buffer.from(bytes).toString('hex')}`);
    }
  }
}

/** What stands before and behind a character. */
const around = [
  [[], []],
  [[0x41], [0x0a]],
  [
    [0xe6, 0x9e, 0xb6],
    [0xe7, 0xa9, 0xba],
  ],
] as const;

/** At the ends of the ranges that the standard names, and beside them. */
const edges = [
  ...[0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1],
  ...[0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xf8, 0xff],
];

const allBytes = Array.from({ length: 256 }, (_, byte) => byte);

function* sequences(): Generator<number[]> {
  for (const first of allBytes) {
    yield [first];
    for (const second of allBytes) yield [first, second];
    if (first < 0xc0) continue;
    for (const second of edges) {
      for (const third of edges) {
        yield [first, second, third];
        if (first < 0xef) continue;
        for (const fourth of [0x0a, 0x7f, 0x80, 0xbf, 0xc0]) yield [first, second, third, fourth];
      }
    }
  }
}

describe('what is UTF-8 text', { timeout: 120_000 }, () => {
  it('is what the built-in decoder takes: every lead and second byte, and the edges behind', () => {
    for (const [before, behind] of around) {
      compare(
        (function* () {
          for (const each of sequences()) yield [...before, ...each, ...behind];
        })(),
        'utf-8',
      );
    }
  });

  it('is so for every character, whole and cut short', () => {
    const encoder = new TextEncoder();
    compare(
      (function* () {
        for (let code = 0; code <= 0x10ffff; code += code < 0x3000 ? 1 : 37) {
          const bytes = encoder.encode(String.fromCodePoint(code));
          for (let size = 1; size <= bytes.length; size++) yield bytes.subarray(0, size);
        }
      })(),
      'utf-8',
    );
  });

  it.each(['utf-8', 'shift_jis'] as const)('is so over random bytes, taken as %s', (encoding) => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    console.log(`seed ${seed}`);
    const random = randomOf(seed);
    const byte = () => (random.chance(0.5) ? random.pick(edges) : random.below(256));
    compare(
      (function* () {
        for (let round = 0; round < 100_000; round++) {
          yield Array.from({ length: random.below(12) }, byte);
        }
      })(),
      encoding,
    );
  });

  it('takes a time that grows with the bytes, whatever they are', () => {
    for (const text of ['a', 'é', '架', '𠮷', 'ࠀ', '한']) {
      const bytes = new TextEncoder().encode(text.repeat(3_000_000));
      const began = process.cpuUsage();
      expect(isUtf8(bytes)).toBe(true);
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(2000);
    }
  });
});

describe('what is Shift_JIS text', () => {
  it('is what the built-in decoder takes: every byte, and every lead and trail byte', () => {
    compare(
      (function* () {
        for (const lead of allBytes) {
          yield [lead];
          for (const trail of allBytes) {
            yield [lead, trail];
            yield [0x88, 0x9f, lead, trail, 0x0a];
          }
        }
      })(),
      'shift_jis',
    );
  });
});

describe('a check that is given no test of UTF-8', () => {
  const encoder = new TextEncoder();

  it.each([
    ['utf-8', Array.from(encoder.encode('架')), []],
    ['utf-8', Array.from(encoder.encode('𠮷')), []],
    ['utf-8', [0xe6, 0x9e], ['check.encoding/undecodable']],
    ['utf-8', [0xed, 0xa0, 0x80], ['check.encoding/undecodable']],
    ['shift_jis', [0x89, 0xcb], []],
    ['shift_jis', [0x89], ['check.encoding/undecodable']],
  ] as const)(
    'finds as much however a character lies across chunks: %s %j',
    (encoding, name, expected) => {
      const bytes = Uint8Array.from([...encoder.encode('code,name\n0110113719,'), ...name, 0x0a]);
      for (let at = 0; at <= bytes.length; at++) {
        const { findings } = run([bytes.subarray(0, at), bytes.subarray(at)], { encoding });
        expect(findings.map(({ rule, reason }) => `${rule}/${reason}`)).toEqual(expected);
      }
      // The last bytes of a file.
      const cut = bytes.subarray(0, -1);
      expect(run([cut], { encoding }).findings).toHaveLength(expected.length);
    },
  );
});
