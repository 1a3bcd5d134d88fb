/** Whether some words hold one of a set; whole words only, in any case. */
export function wordsIn(text: string, set: ReadonlySet<string>): boolean {
  return (text.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some((word) => set.has(word));
}
