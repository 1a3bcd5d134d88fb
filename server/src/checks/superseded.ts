import type { ArticleAnalysis } from '../analysis';
import { checkWordsOf } from '../language/checks';
import { DEPARTED } from '../dossier/notes/departures';
import { compareLexiconOf } from '../language/compare';
import type { Evidence } from '../dossier';
import { msg } from '../message';
import { textAt, type Span } from '../text/span';
import type { Check, CheckContext } from './check';
import { comparedAt, conflictsOf, figureAt, figureSpanAt, isMinority, isOvertaken } from './conflicts';
import { articleOf, distinct, quoted } from './evidence';
import type { Finding } from './finding';
import { inProse, sentenceAt } from './places';
import { takeOverFixes } from './repair';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const past = new Set(dossier.figures.filter((f) => f.file === article.file && f.earlier).flatMap((f) => [f.evidence.span.start, f.mention.span.start]));
  const overtaken = conflictsOf(context, 'figure', (note) => !note.superseded && !note.scaleSlip).filter((conflict) => isOvertaken(context, conflict) && (isCounted(context, conflict.span) || isMinority(context, conflict, 'figure')));
  return [...conflictsOf(context, 'any', (note) => note.superseded === true), ...overtaken].flatMap(({ span: place, notes, others }): Finding[] => {
    // the first side is out of date; a draft on the second side is up to date
    const later = notes[0]!.note.superseded ? distinct(notes.filter((n) => n.first).flatMap((n) => n.others)) : others;
    const { subject } = notes[0]!.note;
    if (!later.length || !inProse(article.analysis, place)) return [];
    // a state is one of now by its own clause, an office beside a name by what it is, whatever its sentence tells: „X, the harbour master, had called“
    const told = past.has(place.start) || (isPast(article.analysis, place) && !(subject === 'figure' && isCorrected(context, place, later)));
    if (told && subject !== 'role' && subject !== 'event') return [];
    const span = subject === 'figure' ? figureSpanAt(article.analysis, place) : place;
    return [{
      code: 'superseded',
      severity: 'information',
      file: article.file,
      span,
      message: msg('A later article has a newer state: {evidence}', { evidence: quoted(dossier, later) }),
      related: later,
      // a sentence on who gave up what is no word to take over
      fixes: subject === 'event' || notes.every((n) => n.note.rule === DEPARTED) ? [] : takeOverFixes(dossier, article, span, later),
    }];
  });
}

/** Whether a figure counts something: a count goes on, and the latest holds however many articles have the first one; an amount that one article alone has otherwise is rather another. */
function isCounted(context: CheckContext, place: Span): boolean {
  return comparedAt(context, place)?.kind === 'quantity';
}

/** Whether the sentence itself speaks of the past: `Veranschlagt waren 38 Millionen Euro` is no state that can be out of date, `Bisher wurden 1.900 Anträge gestellt` is one. */
function isPast(analysis: ArticleAnalysis, place: Span): boolean {
  const { past } = checkWordsOf(analysis.language);
  const words = textAt(analysis.text, sentenceAt(analysis, place)).toLowerCase().match(/\p{L}+/gu) ?? [];
  const spoken = ` ${words.join(' ')} `;
  return words.some((word) => past.has(word)) && !compareLexiconOf(analysis.language).tally.some((w) => spoken.includes(` ${w} `));
}

/** Whether a sentence puts one thing in the place of another: `Nicht vier Boote sanken, sondern sieben`, `A second test found 310`. */
function isContradiction(analysis: ArticleAnalysis, place: Span): boolean {
  const { denied, instead, anew } = compareLexiconOf(analysis.language);
  const sentence = textAt(analysis.text, sentenceAt(analysis, place)).toLowerCase();
  if (anew.test(sentence)) return true;
  const words = sentence.match(/\p{L}+/gu) ?? [];
  const at = words.findIndex((word) => denied.has(word));
  return at >= 0 && words.slice(at).some((word) => instead.has(word));
}

/** Whether a sentence says what a count has come to: `Die Zahl der Haushalte ist auf 88 gestiegen`, `88 households have now been moved`. */
function isCountedOn(analysis: ArticleAnalysis, place: Span): boolean {
  const { henceforth, running, numberOf } = compareLexiconOf(analysis.language);
  const words = textAt(analysis.text, sentenceAt(analysis, place)).toLowerCase().match(/\p{L}+/gu) ?? [];
  const spoken = ` ${words.join(' ')} `;
  return words.some((word) => numberOf.has(word)) || [...henceforth, ...running].some((w) => spoken.includes(` ${w} `));
}

/** Whether a count of the past is told anew as one, or set right: `Vier Boote wurden beschädigt`, later `Sieben Boote wurden beschädigt`. */
function isCorrected({ article, dossier }: CheckContext, place: Span, later: readonly Evidence[]): boolean {
  if (figureAt(article.analysis, place)?.kind !== 'quantity') return false;
  return later.every(({ file, span }) => {
    const other = articleOf(dossier, file);
    return other !== undefined && (isPast(other.analysis, span) || isContradiction(other.analysis, span) || isCountedOn(other.analysis, span));
  });
}

/** `superseded`: a draft gives a state that a later article has overtaken. */
export const superseded: Check = {
  code: 'superseded',
  title: msg('Overtaken by a later article'),
  defaultSeverity: 'information',
  scope: 'draft',
  explanation: {
    en: `The draft gives a figure, a date or a role that was right when the earlier article was written; a later article of the folder has a newer one.

**Example:** *The state guarantees 25 million*; since then an article reports *raised from 25 to 30 million*.

**What you can do:** take over the newer state, or say what it was at the time.`,
    de: `Der Entwurf nennt eine Zahl, ein Datum oder eine Funktion, die stimmte, als der frühere Artikel erschien; ein späterer Artikel des Ordners hat einen neueren Stand.

**Beispiel:** *Das Land bürgt mit 25 Millionen Euro*; inzwischen meldet ein Artikel: *von 25 auf 30 Millionen erhöht*.

**Was Sie tun können:** den neueren Stand übernehmen oder sagen, wann der alte galt.`,
  },
  find,
};
