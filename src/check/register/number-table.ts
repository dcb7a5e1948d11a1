/** How full a table of slots may be. */
const FULL = 0.7;

/** Spreads numbers that differ in their last digits only over 32 bits. */
function mix(key: number): number {
  let mixed = Math.imul(key ^ (key >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}

/** Numbers are kept in blocks, so that growing copies none of them. */
const BLOCK = 1 << 14;

/**
 * A set of whole numbers below 2³² in the order in which they came, in some 10 bytes each: which
 * one a number is, is found by open addressing.
 */
export function createNumberTable() {
  const blocks: Uint32Array[] = [];
  let size = 0;
  /** Indexes plus one; 0 is a free slot. */
  let slots = new Uint32Array(1 << 10);

  const at = (index: number) => (blocks[index >>> 14] as Uint32Array)[index & (BLOCK - 1)];

  /** The slot in which a number stands, or the free one where it belongs. */
  function slotOf(number: number): number {
    let slot = mix(number) & (slots.length - 1);
    for (let found = slots[slot] as number; found !== 0 && at(found - 1) !== number; ) {
      slot = (slot + 1) & (slots.length - 1);
      found = slots[slot] as number;
    }
    return slot;
  }

  function grow(): void {
    slots = new Uint32Array(slots.length * 2);
    for (let index = 0; index < size; index++) slots[slotOf(at(index) as number)] = index + 1;
  }

  return {
    get size() {
      return size;
    },
    /** Which of the numbers this is, from 0; -1 where it is none of them. */
    indexOf: (number: number): number => (slots[slotOf(number)] as number) - 1,
    /** Whether the number is new; it is then the last. */
    add(number: number): boolean {
      if (size >= slots.length * FULL) grow();
      const slot = slotOf(number);
      if (slots[slot] !== 0) return false;
      if ((size & (BLOCK - 1)) === 0) blocks.push(new Uint32Array(BLOCK));
      (blocks[size >>> 14] as Uint32Array)[size & (BLOCK - 1)] = number;
      size++;
      slots[slot] = size;
      return true;
    },
  };
}
