import { msg } from '../../message';
import type { CompareLexicon } from '../../language/compare';
import type { Calculation } from '../dossier';
import { nominal, roundingOf } from '../figures/value';
import { evidence, exactish, value, within, type Row, type Sheet } from './sheet';
import { wordsIn } from './words';

/** Words between a part and its percentage, at most. */
const BETWEEN = 60;
/** The same, where the percentage stands as an apposition. */
const FAR = 120;
/** Letters behind a percentage within which a word makes a change of it: `4 Prozent weniger`. */
const BEHIND = 12;

/**
 * Parts of a whole with their percentage: `von 800 Beschäftigten sind 200 in Kurzarbeit, das sind 25 Prozent`, `200 of the
 * 800 workers, or 25 percent`. Part and whole are the two counts or amounts of one unit before the percentage, the words
 * between say that it is theirs, and no word of growth or decline makes a change of them.
 */
export function shares({ article, lexicon, figures }: Sheet): Calculation[] {
  const { text } = article.analysis;
  const rows = figures.filter(exactish);
  return rows.flatMap((percent, i): Calculation[] => {
    if (percent.local.unit !== '%' || value(percent) > 100) return [];
    const { sentence, mention } = percent.local;
    const before = rows.slice(Math.max(0, i - 4), i).filter((r) => r.local.sentence.start === sentence.start && r.local.mention.kind !== 'date');
    const [one, other] = before;
    if (before.length !== 2 || !isOneKind(one!, other!)) return [];
    const [part, whole] = value(one!) < value(other!) ? [one!, other!] : [other!, one!];
    const last = text.slice(other!.local.mention.span.end, mention.span.start);
    if (last.length > (isApposition(last, lexicon) ? FAR : BETWEEN) || !lexicon.thatIs.some((w) => ` ${last.toLowerCase()} `.includes(` ${w} `))) return [];
    // „31 of 240 barns were lost, or 13 per cent“: what is lost is a part of its whole, and no fall from it
    const direct = isDirectPart(text, one!, other!, lexicon);
    const words = direct ? text.slice(other!.local.mention.span.end, Math.min(sentence.end, mention.span.end + BEHIND)).replace(/^[^,]*,/, '') : text.slice(sentence.start, Math.min(sentence.end, mention.span.end + BEHIND));
    if (wordsIn(words, lexicon.up) || wordsIn(words, lexicon.down) || !(direct || wordsIn(words, lexicon.partOf) || one!.local.mention.rule === 'figure.bare')) return [];
    const [p, w, given] = [roundingOf(part.local.value), roundingOf(whole.local.value), roundingOf(percent.local.value)];
    const half = Math.max(0.5, (given.max - given.min) / 2);
    const target = { min: nominal(percent.local.value) - half, max: nominal(percent.local.value) + half };
    const point = (value(part) / value(whole)) * 100;
    const expected = { min: (p.min / w.max) * 100, max: (p.max / w.min) * 100 };
    const fits = within(target, { min: point, max: point });
    if (!fits && within(target, expected)) return [];
    const args = { part: evidence(part).text, whole: evidence(whole).text, given: evidence(percent).text, computed: Number(point.toPrecision(3)) };
    return [{
      kind: 'share', operands: [evidence(part), evidence(whole)], result: evidence(percent), expected: fits ? { min: point, max: point } : expected, fits,
      message: fits ? msg('{part} of {whole} are {given}', args) : msg('{part} of {whole} are {computed} %, not {given}', args),
    }];
  });
}

/** Whether two figures are of one unit, or one of them counts out of the other: `1850 Beschäftigte, von ihnen 1400`. */
function isOneKind(a: Row, b: Row): boolean {
  if (a.local.unit === b.local.unit) return a.local.mention.kind !== 'percent' && a.local.unit !== 'age';
  return a.local.mention.kind === 'quantity' && b.local.mention.kind === 'quantity' && (a.local.unit === 'ofthem' || b.local.unit === 'ofthem');
}

/** Whether nothing but the word for it stands between a part and its whole: `31 of 240 barns`, `31 der 240 Scheunen`. */
function isDirectPart(text: string, part: Row, whole: Row, lexicon: CompareLexicon): boolean {
  const words = text.slice(part.local.mention.span.end, whole.local.mention.span.start).toLowerCase().match(/[^\s]+/g) ?? [];
  return value(part) < value(whole) && words.length > 0 && words.length <= 2 && words.every((w, i) => lexicon.determiners.has(w) || (i === 0 && lexicon.partOf.has(w)));
}

/** Whether the share stands as an apposition that the words name so: `…, also ein Viertel`. */
function isApposition(between: string, lexicon: CompareLexicon): boolean {
  const words = /,\s([\p{L}\s]+)$/u.exec(between.toLowerCase())?.[1]?.trim();
  return words !== undefined && lexicon.thatIs.some((w) => words === w || words.startsWith(`${w} `));
}
