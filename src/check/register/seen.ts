/**
 * How many numbers are remembered at most, in some 100 MB: forty times the institutions of Japan.
 */
export const SEEN_LIMIT = 10_000_000;

/**
 * Slots of a table, and how many of them are taken before it is split: 2,048 tables hold the limit.
 */
const SLOTS = 6000;
const FULL = SLOTS * 0.85;

/** Slots of numbers that share the lowest bits of their hash, as many bits as `depth` says. */
interface Table {
  /** A number plus one, and its place, side by side; 0 is a free slot. */
  readonly slots: Uint32Array;
  size: number;
  depth: number;
}

/** Spreads numbers that differ in their last digits only over 32 bits. */
export function mix(key: number): number {
  let mixed = Math.imul(key ^ (key >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}

/** The slot in which a key stands, or the free one where it belongs. */
function slotOf(slots: Uint32Array, mixed: number, key: number): number {
  let slot = 2 * Math.floor(((mixed >>> 0) / 4294967296) * SLOTS);
  for (let found = slots[slot]; found !== 0 && found !== key; found = slots[slot]) {
    slot = slot + 2 === 2 * SLOTS ? 0 : slot + 2;
  }
  return slot;
}

const emptyTable = (depth: number): Table => ({
  slots: new Uint32Array(2 * SLOTS),
  size: 0,
  depth,
});

/**
 * Remembers whole numbers below 2³² − 1 and where each was first seen (extendible hashing). A table
 * that is full is split in two, so that growing leaves no garbage and the memory stays within what
 * the numbers need.
 */
export function createSeen(limit = SEEN_LIMIT) {
  /** The table of each ending of a hash; several endings may share one. */
  let tables = [emptyTable(0)];
  let total = 0;
  /** What a table held before it was split. */
  const before = new Uint32Array(2 * SLOTS);

  /** Moves the numbers with the next bit of their hash set into a table of their own. */
  function split(table: Table, ending: number): void {
    const bit = 1 << table.depth;
    table.depth++;
    if (bit === tables.length) tables = [...tables, ...tables];
    const other = emptyTable(table.depth);
    for (let i = (ending & (bit - 1)) | bit; i < tables.length; i += bit << 1) tables[i] = other;
    before.set(table.slots);
    table.slots.fill(0);
    table.size = 0;
    for (let i = 0; i < before.length; i += 2) {
      const key = before[i] as number;
      if (key === 0) continue;
      const mixed = mix(key);
      put(mixed & bit ? other : table, mixed, key, before[i + 1] as number);
    }
  }

  function put(table: Table, mixed: number, key: number, place: number): void {
    const slot = slotOf(table.slots, mixed, key);
    table.slots[slot] = key;
    table.slots[slot + 1] = place;
    table.size++;
  }

  return {
    /**
     * Where a number was first seen; undefined, and remembered, when it is new; `full` when it is
     * new and there is no room.
     */
    see(number: number, place: number): number | 'full' | undefined {
      const key = number + 1;
      const mixed = mix(key);
      const ending = mixed & (tables.length - 1);
      const table = tables[ending] as Table;
      const { slots } = table;
      const slot = slotOf(slots, mixed, key);
      if (slots[slot] === key) return slots[slot + 1];
      if (total === limit) return 'full';
      slots[slot] = key;
      slots[slot + 1] = place;
      total++;
      if (++table.size === FULL) split(table, ending);
      return undefined;
    },
  };
}
