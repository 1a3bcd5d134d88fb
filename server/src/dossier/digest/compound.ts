import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';

/** A unit with the smaller one that is told behind it, and how many of those make one. */
const SMALLER: Readonly<Record<string, readonly [unit: string, count: number]>> = { h: ['min', 60], min: ['s', 60], ft: ['in', 12], lb: ['oz', 16], year: ['month', 12], jahr: ['monat', 12], week: ['day', 7], woche: ['tag', 7] };

/** Measures told in two units, as the one figure they are: `zwei Stunden und 40 Minuten` are no two hours. */
export function compoundsOf(mentions: readonly Mention[], text: string, lexicon: CompareLexicon): Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const whole = found.at(-1);
    const joined = whole && joinedOf(whole, mention, text, lexicon);
    if (joined) found.splice(-1, 1, joined);
    else found.push(mention);
  }
  return found;
}

/** Both parts as one figure in the larger unit; undefined where they are two figures. */
function joinedOf(whole: Mention, part: Mention, text: string, { conjunctions }: CompareLexicon): Mention | undefined {
  const smaller = SMALLER[whole.value?.unit ?? ''];
  if (whole.kind !== 'quantity' || part.kind !== 'quantity' || part.value?.unit !== smaller?.[0] || part.hedge || part.value!.bound !== 'exact') return undefined;
  const between = text.slice(whole.span.end, part.span.start).trim().toLowerCase();
  const [large, small] = [whole.value!, part.value!];
  if ((between && !conjunctions.has(between)) || large.min === undefined || large.min !== large.max || small.min === undefined || small.min !== small.max || small.min >= smaller![1]) return undefined;
  const value = large.min + small.min / smaller![1];
  return { ...whole, span: { start: whole.span.start, end: part.span.end }, value: { ...large, min: value, max: value, step: 1 / smaller![1] } };
}
