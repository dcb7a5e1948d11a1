/**
 * Remembers numbers and where each was first seen, in flat arrays: twelve bytes a place instead of the hundred or so of a Map entry.
 */
export function createSeen() {
  let keys = new Float64Array(1024).fill(-1);
  let places = new Uint32Array(1024);
  let size = 0;

  /** The slot of a key, or the free one where it belongs. */
  function slotOf(key: number, table: Float64Array): number {
    const mask = table.length - 1;
    // Codes of one prefecture differ in their last digits only: spread them (Knuth's multiplier).
    let slot = (Math.imul(key % 4294967296, 2654435761) >>> 7) & mask;
    while (table[slot] !== key && table[slot] !== -1) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    const oldKeys = keys;
    const oldPlaces = places;
    keys = new Float64Array(oldKeys.length * 2).fill(-1);
    places = new Uint32Array(oldKeys.length * 2);
    for (let i = 0; i < oldKeys.length; i++) {
      const key = oldKeys[i] as number;
      if (key === -1) continue;
      const slot = slotOf(key, keys);
      keys[slot] = key;
      places[slot] = oldPlaces[i] as number;
    }
  }

  return {
    /** Where a non-negative whole number was first seen; undefined, and remembered, when it is new. */
    see(key: number, place: number): number | undefined {
      const slot = slotOf(key, keys);
      if (keys[slot] === key) return places[slot];
      keys[slot] = key;
      places[slot] = place;
      size++;
      if (size * 2 > keys.length) grow();
      return undefined;
    },
  };
}
