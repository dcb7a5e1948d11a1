import { FULL } from '../rows/blocks.js';
import { shiftJisPairs } from '../rows/encoding.js';
import { LOG, PLAN, STATE, WORD_BYTES, WORDS } from './layout.js';
import { wasm } from './wasm.js';

/** Made by {@link createKernel}, for a check to take as its `kernel`. */
export interface Kernel {
  readonly '~iryokikan': 'Kernel';
}

/** What a check knows of a {@link Kernel}. */
export interface LendingKernel extends Kernel {
  /** Lends its memory, as new; undefined while it is lent, and where there is no WebAssembly. */
  lend(): KernelParts | undefined;
  /** Takes back what it lent. */
  giveBack(lent: KernelParts | undefined): void;
}

/** The memory of a kernel, and what it does with it; see `kernel.c`. */
export interface KernelParts {
  /** Where the bytes lie that it reads. */
  readonly bytes: Uint8Array;
  readonly plan: Int32Array;
  readonly words: Uint8Array;
  readonly state: Int32Array;
  /** The log of new codes. */
  readonly numbers: Uint32Array;
  readonly steps: Uint8Array;
  /** The bits of the codes whose numbers share all but their lowest 16 bits. */
  pageOf(index: number): Uint32Array;
  run(at: number, size: number): number;
  /** Whether a byte stands in a part of `bytes`. */
  holds(part: Uint8Array, byte: number): boolean;
  /** Whether a part of `bytes` is text. */
  isShiftJis(part: Uint8Array): boolean;
}

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly run: (at: number, size: number) => number;
  readonly holds: (from: number, to: number, byte: number) => number;
  readonly is_shift_jis: (from: number, to: number) => number;
}

/** Where `kernel.c` has its memory. */
type Room = 'bytes' | 'bits' | 'pages' | 'numbers' | 'steps' | 'pairs' | 'plan' | 'words' | 'state';

function instantiate(): Exports & Readonly<Record<Room, WebAssembly.Global>> {
  const code = Uint8Array.from(atob(wasm), (character) => character.charCodeAt(0));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
  return exports as never;
}

/** Pages of bits; see `kernel.c`. */
const PAGES = Math.floor(192_000_000 / 65536) + 1;

/** Makes the parts of a kernel, and what makes its memory as new. */
function makeParts() {
  const exports = instantiate();
  const { buffer } = exports.memory;
  const at = (room: Room): number => exports[room].value;
  const ints = (room: Room, length: number) => new Int32Array(buffer, at(room), length);
  const inUse = new Uint8Array(buffer, at('pages'), PAGES);
  const first = at('bytes');
  let pairs: Uint8Array | undefined;

  const parts: KernelParts = {
    bytes: new Uint8Array(buffer, first, FULL + 1),
    plan: ints('plan', PLAN.size),
    words: new Uint8Array(buffer, at('words'), WORDS * WORD_BYTES),
    state: ints('state', STATE.size),
    numbers: new Uint32Array(buffer, at('numbers'), LOG),
    steps: new Uint8Array(buffer, at('steps'), LOG),
    pageOf(index) {
      inUse[index] = 1;
      return new Uint32Array(buffer, at('bits') + index * 8192, 2048);
    },
    run: exports.run,
    holds: ({ byteOffset, length }, byte) =>
      exports.holds(byteOffset - first, byteOffset - first + length, byte) === 1,
    isShiftJis({ byteOffset, length }) {
      if (!pairs) {
        pairs = new Uint8Array(buffer, at('pairs'), 65536);
        pairs.set(shiftJisPairs());
      }
      return exports.is_shift_jis(byteOffset - first, byteOffset - first + length) === 1;
    },
  };
  function clear(): void {
    for (let page = 0; page < PAGES; page++) if (inUse[page] === 1) parts.pageOf(page).fill(0);
    inUse.fill(0);
    parts.plan.fill(0);
    parts.state.fill(0);
  }
  return { parts, clear };
}

/** The same, undefined where there is no WebAssembly, or not enough of it. */
function partsIfAny(): ReturnType<typeof makeParts> | undefined {
  try {
    return makeParts();
  } catch {
    return undefined;
  }
}

/**
 * 行検査の加速器: a kernel in WebAssembly with which {@link createCheck} passes the right rows of a
 * CSV or TSV of institutions several times as fast; what it finds is the same. One check at a time
 * works with it: the next may have it when that has ended, and one that begins before does without.
 * It is made when it is first used.
 *
 * A check does without also where there is no WebAssembly with SIMD, or where it is not allowed, as
 * by a Content-Security-Policy without `wasm-unsafe-eval`. It never throws.
 *
 * @example
 * import { createCheck, createKernel } from 'iryokikan/check';
 * const check = createCheck({ kernel: createKernel(), onFinding() {} });
 * check.push(new TextEncoder().encode('code\n0110113719\n'));
 * check.end().rows //=> 1
 */
export function createKernel(): Kernel {
  let made: ReturnType<typeof partsIfAny>;
  let isAsked = false;
  let isLent = false;
  const kernel: LendingKernel = {
    '~iryokikan': 'Kernel',
    lend() {
      if (isLent) return undefined;
      if (!isAsked) made = partsIfAny();
      isAsked = true;
      if (!made) return undefined;
      isLent = true;
      made.clear();
      return made.parts;
    },
    giveBack(lent) {
      if (lent) isLent = false;
    },
  };
  return kernel;
}
