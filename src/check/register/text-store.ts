/** Texts are kept as bytes in blocks of this size. */
const BLOCK = 1 << 18;

/** Ends of texts are kept in blocks of so many. */
const ENDS = 1 << 14;

/** Longer texts are cut: no name of an institution is. */
const LONGEST = 1000;

/** Keeps many short texts as UTF-8, by their numbers from 0. */
export function createTextStore() {
  const blocks: Uint8Array[] = [];
  /** Where each text begins: its block times the size of blocks, and its place there. */
  const starts: Uint32Array[] = [];
  const lengths: Uint16Array[] = [];
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let size = 0;
  let used = Number.POSITIVE_INFINITY;

  return {
    add(text: string): void {
      const bytes = encoder.encode(text.slice(0, LONGEST));
      if (used + bytes.length > BLOCK) {
        blocks.push(new Uint8Array(BLOCK));
        used = 0;
      }
      (blocks[blocks.length - 1] as Uint8Array).set(bytes, used);
      const place = size % ENDS;
      if (place === 0) {
        starts.push(new Uint32Array(ENDS));
        lengths.push(new Uint16Array(ENDS));
      }
      (starts[starts.length - 1] as Uint32Array)[place] = (blocks.length - 1) * BLOCK + used;
      (lengths[lengths.length - 1] as Uint16Array)[place] = bytes.length;
      used += bytes.length;
      size++;
    },
    get(index: number): string {
      const start = (starts[Math.floor(index / ENDS)] as Uint32Array)[index % ENDS] as number;
      const length = (lengths[Math.floor(index / ENDS)] as Uint16Array)[index % ENDS] as number;
      const from = start % BLOCK;
      return decoder.decode(
        (blocks[Math.floor(start / BLOCK)] as Uint8Array).subarray(from, from + length),
      );
    },
  };
}
