/** Turns offsets counted in Unicode code points into UTF-16 offsets of the same text. */
export function utf16(text: string): (codePoint: number) => number {
  const starts: number[] = [];
  let at = 0;
  for (const c of text) {
    starts.push(at);
    at += c.length;
  }
  starts.push(at);
  return (n) => starts[Math.max(0, Math.min(n, starts.length - 1))]!;
}
