import { compareLexiconOf } from '../../language/compare';
import { msg } from '../../message';
import type { Calculation, Evidence } from '../dossier';
import { textAt } from '../../text/span';
import { evidence, exactish, toldReach, within, type Row, type Sheet } from './sheet';
import { spoken } from '../words';

/** Hours or minutes as hours. */
const HOURS: ReadonlyMap<string, number> = new Map([['h', 1], ['min', 1 / 60]]);
/** How far from the hours between two times a stretch told of them may be: `drei Stunden` for three and a quarter. */
const LOOSE = 0.5;

/** No sentence that tells two times and what is between them is longer. */
const LONGEST = 600;

interface Time {
  readonly hour: number;
  readonly start: number;
  readonly end: number;
}

/** How long something lasted between two times of day of one sentence: `zwischen dem Anruf um 3.10 Uhr und der Ankunft um 5.20 Uhr lagen zwei Stunden`. */
export function clockTimes({ article, figures }: Sheet): Calculation[] {
  const { text, language } = article.analysis;
  const lexicon = compareLexiconOf(language);
  const rows = figures.filter((r) => exactish(r) && HOURS.has(r.local.unit));
  return rows.flatMap((stretch, i): Calculation[] => {
    const { sentence, unit, value: amount } = stretch.local;
    if (sentence.end - sentence.start > LONGEST || [rows[i - 1], rows[i + 1]].some((r) => r && isStretch(r, stretch))) return [];
    const words = textAt(text, sentence);
    const times = [...words.matchAll(lexicon.clock)].map((m): Time => ({ hour: hourOf(m.groups!), start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }));
    const [from, to] = times;
    if (times.length !== 2 || !from || !to) return [];
    const opening = spoken(text.slice(sentence.start, from.start));
    const between = spoken(text.slice(from.end, to.start));
    if (!lexicon.betweenTimes.some(([open, join]) => opening.includes(` ${open} `) && between.includes(` ${join} `))) return [];
    const hours = (to.hour - from.hour + 24) % 24;
    if (hours === 0) return [];
    const one = HOURS.get(unit)!;
    const given = toldReach(amount);
    const loose = Math.min(LOOSE, hours * 0.2);
    const fits = within({ min: given.min * one, max: given.max * one }, { min: hours - loose, max: hours + loose });
    const operands = [from, to].map(({ start, end }): Evidence => ({ file: article.file, span: { start, end }, text: text.slice(start, end) }));
    const args = { parts: operands.map((o) => o.text).join(' – '), total: evidence(stretch).text, sum: spanText(hours) };
    return [{
      kind: 'sum', operands, result: evidence(stretch), expected: { min: hours / one, max: hours / one }, fits,
      message: fits ? msg('{parts} make {total}', args) : msg('{parts} make {sum}, not {total}', args),
    }];
  });
}

const isStretch = ({ local }: Row, other: Row): boolean => local.sentence.start === other.local.sentence.start;

/** `5:55` and `5.55 Uhr` as hours of the day. */
function hourOf({ hour, minute, more, half }: Record<string, string | undefined>): number {
  const twelve = half ? Number(hour) % 12 + (half.startsWith('p') ? 12 : 0) : Number(hour);
  return twelve + Number(minute || more || 0) / 60;
}

/** Hours and minutes as anybody writes them: `3:15 h`. */
const spanText = (hours: number): string => `${Math.floor(hours)}:${String(Math.round((hours % 1) * 60)).padStart(2, '0')} h`;
