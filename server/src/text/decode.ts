/** An encoding Beleg reads. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Decoded text; the byte order mark is not part of it. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** The bytes of a binary file: no text at all. */
  readonly binary: boolean;
}

/**
 * Decodes bytes by their byte order mark, else as UTF-8, else, where they are no UTF-8, as Windows-1252.
 * UTF-16 without a mark is recognised by its zero bytes. Never throws. Only one mark is taken off: a second is text.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { text: as('utf-8', bytes.subarray(3)), encoding: 'utf-8', binary: false };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: as('utf-16le', bytes.subarray(2)), encoding: 'utf-16le', binary: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: as('utf-16be', bytes.subarray(2)), encoding: 'utf-16be', binary: false };
  const head = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  head.forEach((b, i) => {
    if (b !== 0) return;
    if (i % 2) odd++;
    else even++;
  });
  const half = head.length / 2;
  if (odd > half * 0.4 && even < half * 0.05) return { text: as('utf-16le', bytes), encoding: 'utf-16le', binary: false };
  if (even > half * 0.4 && odd < half * 0.05) return { text: as('utf-16be', bytes), encoding: 'utf-16be', binary: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), encoding: 'utf-8', binary: even + odd > 0 };
  } catch {
    return { text: as('windows-1252', bytes), encoding: 'windows-1252', binary: even + odd > 0 };
  }
}

function as(encoding: Encoding, bytes: Uint8Array): string {
  if (encoding !== 'utf-16be') return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  // not every runtime carries a decoder for UTF-16 big endian
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    swapped[i] = bytes[i + 1]!;
    swapped[i + 1] = bytes[i]!;
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(swapped);
}
