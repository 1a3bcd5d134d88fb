/** The part of the corpus an article belongs to, by its id; the same on every machine. */
export function foldOf(id: string, count: number): number {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619) >>> 0;
  return hash % count;
}
