/**
 * A Bloom filter over lower-case words: never misses a word it holds, takes about one in a hundred others for one.
 * Double hashing after Kirsch and Mitzenmacher, "Less Hashing, Same Performance" (2006), over FNV-1a.
 */
export class BloomFilter {
  private readonly size: number;

  constructor(private readonly bits: Uint8Array, private readonly hashes: number) {
    this.size = bits.length * 8;
  }

  has(word: string): boolean {
    const [a, b] = twoHashes(word);
    for (let k = 0; k < this.hashes; k++) {
      const at = (a + Math.imul(k, b)) >>> 0;
      const bit = at % this.size;
      if (!(this.bits[bit >> 3]! & (1 << (bit & 7)))) return false;
    }
    return true;
  }
}

/** Makes the bits of a filter for some words, with a number of bits and hashes a word. */
export function fillBits(words: Iterable<string>, count: number, bitsPerWord: number, hashes: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil((count * bitsPerWord) / 8));
  const size = bits.length * 8;
  for (const word of words) {
    const [a, b] = twoHashes(word);
    for (let k = 0; k < hashes; k++) {
      const bit = ((a + Math.imul(k, b)) >>> 0) % size;
      bits[bit >> 3]! |= 1 << (bit & 7);
    }
  }
  return bits;
}

function twoHashes(word: string): readonly [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ (c + i), 0x85ebca6b);
  }
  return [a >>> 0, (b ^ (b >>> 15)) | 1];
}
