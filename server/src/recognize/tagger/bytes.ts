/**
 * The bits of a hash that are kept. Of so many features as a model has, one in two hundred that it does not know is taken for one it knows:
 * training sees that too little to matter, and a model is a tenth smaller.
 */
export const KEPT_BITS = ~0xff;
const DROPPED = 8;

/** Writes numbers one after another; grows as needed. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  readonly #view = new DataView(new ArrayBuffer(4));

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = value;
  }

  uint(value: number): void {
    for (let shift = 24; shift >= 0; shift -= 8) this.byte((value >>> shift) & 255);
  }

  float(value: number): void {
    this.#view.setFloat32(0, value);
    for (let i = 0; i < 4; i++) this.byte(this.#view.getUint8(i));
  }

  /** Ascending hashes, which differ in the bits that are kept, as their number and the differences of these bits, seven bits a byte. */
  hashes(sorted: Uint32Array): void {
    this.uint(sorted.length);
    let last = 0;
    for (const hash of sorted) {
      const bits = hash >>> DROPPED;
      let step = bits - last;
      last = bits;
      while (step > 127) {
        this.byte((step % 128) | 128);
        step = Math.floor(step / 128);
      }
      this.byte(step);
    }
  }

  /** Values from -31 to 31, four in three bytes: one a character where bytes become base64, so that they compress well. */
  sixBits(values: Int8Array): void {
    for (let i = 0; i < values.length; i += 4) {
      let four = 0;
      for (let k = 0; k < 4; k++) four = (four << 6) | (((values[i + k] ?? 0) + 32) & 63);
      for (let shift = 16; shift >= 0; shift -= 8) this.byte((four >>> shift) & 255);
    }
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. */
export class ByteReader {
  #at = 0;
  readonly #view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    return this.bytes[this.#at++]!;
  }

  uint(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4);
  }

  float(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4);
  }

  take(count: number): Uint8Array {
    this.#at += count;
    return this.bytes.subarray(this.#at - count, this.#at);
  }

  hashes(): Uint32Array {
    const hashes = new Uint32Array(this.uint());
    let hash = 0;
    for (let row = 0; row < hashes.length; row++) {
      let byte = this.byte();
      let step = byte & 127;
      for (let shift = 7; byte & 128; shift += 7) {
        byte = this.byte();
        step |= (byte & 127) << shift;
      }
      hash += step;
      hashes[row] = hash << DROPPED;
    }
    return hashes;
  }

  sixBits(count: number): Int8Array {
    const values = new Int8Array(count);
    const { bytes } = this;
    let at = this.#at;
    for (let i = 0; i < count; i += 4, at += 3) {
      const four = (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!;
      values[i] = ((four >>> 18) & 63) - 32;
      values[i + 1] = ((four >>> 12) & 63) - 32;
      values[i + 2] = ((four >>> 6) & 63) - 32;
      values[i + 3] = (four & 63) - 32;
    }
    this.#at = at;
    return values;
  }
}
