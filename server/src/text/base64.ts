const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes Base64 without any interface of Node or the browser; signs that are none count as zero bits. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < 64; i++) values[SIGNS.charCodeAt(i)] = i;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length >> 2) * 3 - padding);
  for (let i = 0, at = 0; i + 3 < text.length; i += 4) {
    const four = (values[text.charCodeAt(i) & 127]! << 18) | (values[text.charCodeAt(i + 1) & 127]! << 12)
      | (values[text.charCodeAt(i + 2) & 127]! << 6) | values[text.charCodeAt(i + 3) & 127]!;
    bytes[at++] = four >> 16;
    bytes[at++] = (four >> 8) & 255;
    bytes[at++] = four & 255;
  }
  return bytes;
}
