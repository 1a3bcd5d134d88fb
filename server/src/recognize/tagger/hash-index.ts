/** Buckets a hash, on the average: enough of them stay empty that most hashes that are in no list are turned away by one bit. */
const BUCKETS_PER_HASH = 8;

/**
 * Finds the place of a hash in an ascending list of them. A hash's upper bits choose its bucket; a bitmap tells which
 * buckets are empty, and how many are filled before it tells where in the list to look. All of it is written in the
 * order of the list, and together it is small enough for a processor's caches.
 */
export class HashIndex {
  readonly #hashes: Uint32Array;
  readonly #shift: number;
  readonly #bits: Int32Array;
  /** For each 32 buckets, the place of the first hash in them. */
  readonly #places: Int32Array;

  /** @param hashes ascending as unsigned integers, none twice @param mask the bits of a hash that are compared; those in the list have no others */
  constructor(hashes: Uint32Array, private readonly mask = ~0) {
    const log = Math.max(5, Math.ceil(Math.log2(Math.max(1, hashes.length * BUCKETS_PER_HASH))));
    this.#hashes = hashes;
    this.#shift = 32 - log;
    const bits = new Int32Array(2 ** (log - 5));
    const places = new Int32Array(bits.length);
    let filled = 0;
    for (let place = 0; place < hashes.length; place++) {
      const bucket = hashes[place]! >>> this.#shift;
      const group = bucket >>> 5;
      while (filled <= group) places[filled++] = place;
      bits[group]! |= 1 << bucket;
    }
    places.fill(hashes.length, filled);
    this.#bits = bits;
    this.#places = places;
  }

  /** The place of a hash in the list, or -1. */
  placeOf(hash: number): number {
    const bucket = hash >>> this.#shift;
    const bits = this.#bits[bucket >>> 5]!;
    // a shift counts modulo 32
    if (!((bits >>> bucket) & 1)) return -1;
    const wanted = (hash & this.mask) >>> 0;
    const place = this.#search(wanted, this.#places[bucket >>> 5]! + ones(bits & ((1 << bucket) - 1)));
    return this.#hashes[place] === wanted ? place : -1;
  }

  /**
   * Looks up the first `count` hashes of a list; returns how many were found, their places written to `places` and
   * their indexes in the list to `which`. In passes, and the first without branches, so that the processor waits for
   * many accesses to memory at once.
   */
  placesOf(list: Int32Array, count: number, places: Int32Array, which: Int32Array): number {
    const bits = this.#bits;
    const shift = this.#shift;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const bucket = list[i]! >>> shift;
      which[kept] = i;
      kept += (bits[bucket >>> 5]! >>> bucket) & 1;
    }
    const starts = this.#places;
    for (let k = 0; k < kept; k++) {
      const bucket = list[which[k]!]! >>> shift;
      places[k] = starts[bucket >>> 5]! + ones(bits[bucket >>> 5]! & ((1 << bucket) - 1));
    }
    let found = 0;
    for (let k = 0; k < kept; k++) {
      const i = which[k]!;
      const hash = (list[i]! & this.mask) >>> 0;
      const place = this.#search(hash, places[k]!);
      which[found] = i;
      places[found] = place;
      found += this.#hashes[place] === hash ? 1 : 0;
    }
    return found;
  }

  /** The first place from one on whose hash is not smaller: two hashes in one bucket are rare. */
  #search(hash: number, from: number): number {
    const hashes = this.#hashes;
    let place = from;
    while (place < hashes.length && hashes[place]! < hash) place++;
    return place;
  }
}

/** How many bits of a 32-bit integer are set. */
function ones(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
