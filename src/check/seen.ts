/** How many numbers are remembered at most, in 112 MB: forty times the institutions of Japan. */
export const SEEN_LIMIT = 10_000_000;

/** Slots of a new table; it doubles six times, and then grows by a quarter, so that little stands empty where there is much. */
const FEW = 896;
const MANY = FEW * 64;

/**
 * Remembers whole numbers below 2³² − 1 and where each was first seen: eight bytes a slot. The numbers are split over 64 tables by
 * their lowest hash bits, so that only a small part is copied when one of them grows; a table is ordered by hash, so that it is copied from
 * front to back.
 */
export function createSeen(limit = SEEN_LIMIT) {
  /** A number plus one, and its place, side by side; 0 is a free slot. */
  const tables = Array.from({ length: 64 }, () => new Uint32Array(2 * FEW));
  const sizes = new Uint32Array(64);
  let total = 0;

  /** Puts a number that is not there into a table. */
  function put(table: Uint32Array, mixed: number, key: number, place: number): void {
    const { length } = table;
    let slot = 2 * Math.floor(((mixed >>> 0) / 4294967296) * (length / 2));
    while (table[slot] !== 0) slot = slot + 2 === length ? 0 : slot + 2;
    table[slot] = key;
    table[slot + 1] = place;
  }

  function grow(index: number): void {
    const old = tables[index] as Uint32Array;
    const slots = old.length / 2;
    const table = new Uint32Array(2 * (slots < MANY ? slots * 2 : Math.ceil(slots * 1.25)));
    for (let i = 0; i < old.length; i += 2) {
      const key = old[i] as number;
      if (key !== 0) put(table, mix(key), key, old[i + 1] as number);
    }
    tables[index] = table;
  }

  return {
    /** Where a number was first seen; undefined, and remembered, when it is new; `full` when it is new and there is no room. */
    see(number: number, place: number): number | 'full' | undefined {
      const key = number + 1;
      const mixed = mix(key);
      const index = mixed & 63;
      const table = tables[index] as Uint32Array;
      const { length } = table;
      let slot = 2 * Math.floor(((mixed >>> 0) / 4294967296) * (length / 2));
      for (let found = table[slot]; found !== 0; found = table[slot]) {
        if (found === key) return table[slot + 1];
        slot = slot + 2 === length ? 0 : slot + 2;
      }
      if (total === limit) return 'full';
      table[slot] = key;
      table[slot + 1] = place;
      total++;
      const size = (sizes[index] as number) + 1;
      sizes[index] = size;
      if (size * 8 > length * 3) grow(index);
      return undefined;
    },
  };
}

/** Spreads numbers that differ in their last digits only over 32 bits. */
function mix(key: number): number {
  let mixed = Math.imul(key ^ (key >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}
