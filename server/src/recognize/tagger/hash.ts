/** A 32-bit FNV-1a hash of a string's UTF-16 units, as a signed integer. */
export function hashText(text: string, seed = 0): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return finish(h);
}

/** Two hashes made one; the order counts. */
export function mix(a: number, b: number): number {
  return finish(Math.imul(a ^ 0x5bd1e995, 0x2c1b3c6d) ^ Math.imul(b ^ 0x27d4eb2f, 0x297a2d39));
}

// the last steps of MurmurHash3 (public domain): every bit of the input reaches every bit of the output
function finish(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
