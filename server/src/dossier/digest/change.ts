import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import { textAt } from '../../text/span';

/** A change read as a range, `from 600 to 720`, as the two figures it gives; any other mention as it is. */
export function changeOf(mention: Mention, text: string, lexicon: CompareLexicon): Mention[] {
  const { value, span, hedge } = mention;
  if (value?.min === undefined || value.max === undefined || value.min >= value.max) return [mention];
  const before = hedge && hedge.end <= span.start ? textAt(text, hedge) : (/(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, span.start - 12), span.start))?.[1] ?? '');
  if (before.trim().toLowerCase() !== lexicon.changeFrom) return [mention];
  // „prices ranging from £19 to £29“ have not changed
  if (lexicon.ranging.has(/(\p{L}+)\s+\p{L}+\s*$/u.exec(text.slice(Math.max(0, span.start - 24), span.start))?.[1]?.toLowerCase() ?? '')) return [mention];
  const parts = /^(.*?\d\S*)\s+(\p{L}+)\s+(?=\P{L}?\d)/u.exec(textAt(text, span));
  if (!parts || !lexicon.changeTo.has(parts[2]!.toLowerCase())) return [mention];
  const figure = (start: number, end: number, amount: number): Mention => ({ ...mention, hedge: undefined, span: { start, end }, value: { ...value, min: amount, max: amount, bound: 'exact' } });
  return [figure(span.start, span.start + parts[1]!.length, value.min), figure(span.start + parts[0].length, span.end, value.max)];
}
