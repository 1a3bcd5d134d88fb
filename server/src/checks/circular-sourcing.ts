import type { ArticleAnalysis } from '../analysis';
import { msg } from '../message';
import type { Attribution } from '../attribution/attribution';
import type { DossierArticle, Evidence, Provenance } from '../dossier';
import { fold, isStopWord, stem } from '../dossier/words';
import { outletKey } from '../dossier/provenance';
import { packOf } from '../language';
import { compareLexiconOf, compareLexicons } from '../language/compare';
import type { Paragraph } from '../text/paragraphs';
import { rememberSentences } from '../text/remember';
import { cover, overlaps, textAt, type Span } from '../text/span';
import type { Check, CheckContext } from './check';
import { quoted } from './evidence';
import type { Finding } from './finding';
import { inProse, paragraphAt, sentenceAt } from './places';
import { sourcesFor, sourcesHave, wordsIn } from './sources';
import { isMisspelling } from './spelling';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  const sources = sourcesFor(dossier, article.file);
  const origins = dossier.provenance.filter((p) => p.evidence.some((e) => e.file !== article.file && isCited(p, e)));
  if (!origins.length) return [];
  return placesOf(context).flatMap(({ place, told }): Finding[] => {
    const words = namingWords(textAt(analysis.text, place));
    const cited = sources.filter((source) => isNamed(source, words));
    for (const origin of cited.length ? origins : []) {
      // two articles that have it from one origin, or the origin and an article that has it from there
      const own = wordsIn(outletKey(origin.origin)).filter((w) => w.length > 2);
      // „Rundschau“ is the „Wendstädter Rundschau“
      const named = own.length > 0 && (own.every((w) => sourcesHave(words.all, w)) || (own.length === 2 && /er$/.test(own[0]!) && sourcesHave(words.all, own[1]!)));
      const citing = cited.filter((source) => !isOrigin(source, origin));
      if (citing.length + Number(named) < 2 || !citing.length) continue;
      // the names of who reports are none of what is reported
      const names = new Set(citing.flatMap(({ analysis: { origin: o } }) => [o.outlet ?? '', ...o.agencies]).flatMap((name) => wordsIn(fold(name))));
      const what = new Set([...told].filter((w) => !names.has(w)));
      const evidence = sameThing(origin, citing, what, named ? 1 : SHARED);
      if (!evidence) continue;
      return [{
        code: 'circular-sourcing',
        severity: 'information',
        file: article.file,
        span: place,
        message: msg('Two names, one origin: both have it from {origin}: {evidence}', { origin: origin.origin, evidence: quoted(dossier, evidence) }),
        related: evidence,
        fixes: [],
      }];
    }
    return [];
  });
}

interface Citing {
  readonly place: Span;
  /** Stems of what the outlets are named for. */
  readonly told: ReadonlySet<string>;
}

/** Where a draft names outlets: the attributions, and sentences that name two articles of the folder in other words. */
function placesOf(context: CheckContext): Citing[] {
  const { article, dossier } = context;
  const { analysis } = article;
  const found: Citing[] = [];
  const names = sourcesFor(dossier, article.file).flatMap(({ analysis: { origin } }) => [...(origin.outlet ? [outletKey(origin.outlet)] : []), ...origin.agencies.map(outletKey)]);
  for (const attribution of analysis.attributions) {
    if (!attribution.source || !inProse(analysis, attribution.source)) continue;
    const place = placeOf(context, attribution, attribution.source);
    // „according to The Beacon and Bench & Bedside“: whatever the words alone made of the names
    if (attribution.kind !== 'outlet' && !isOutletNamed(context, place)) continue;
    if (found.some((f) => overlaps(f.place, place))) continue;
    const sentence = sentenceAt(analysis, attribution.cue);
    const whole = withOthers(context, place, sentence, names);
    found.push({ place: whole, told: new Set([...stemsIn(article, { start: toldFrom(context, sentence, whole), end: sentence.end }), ...stemsIn(article, attribution.reach)]) });
  }
  if (new Set(names).size < 2) return found;
  for (const { kind, sentences } of analysis.paragraphs) {
    if (kind !== 'body' && kind !== 'list') continue;
    for (const [i, sentence] of sentences.entries()) {
      if (found.some((f) => overlaps(f.place, sentence))) continue;
      const places = namesIn(analysis.text, sentence, names);
      if (places.length < 2) continue;
      const [first, last] = places.sort((a, b) => a.start - b.start).filter((_, k, all) => k === 0 || k === all.length - 1) as [Span, Span];
      if (last.end - first.start < 160) found.push({ place: cover(first, last), told: new Set(stemsIn(article, { start: sentences[i - 1]?.start ?? sentence.start, end: sentence.end })) });
    }
  }
  return found.sort((a, b) => a.place.start - b.place.start);
}

/** The words of a sentence, folded, each sign between them as a space. */
const foldedSentence = rememberSentences((words) => ` ${fold(words).replace(/[^\p{L}\d-]/gu, ' ')} `);

/** Where a sentence names some outlets, as their articles write them. */
function namesIn(text: string, sentence: Span, names: readonly string[]): Span[] {
  const lower = foldedSentence(textAt(text, sentence));
  return [...new Set(names)].filter((name) => name.length > 2 && lower.includes(` ${name} `)).map((name) => ({ start: sentence.start + lower.indexOf(` ${name} `), end: sentence.start + lower.indexOf(` ${name} `) + name.length }));
}

/**
 * A place with the outlets named beside it for the same, with no more than words for reporting between: `berichten sowohl der „Kurier“ als auch der
 * „Bote“`, `the Ledger reported and the Star confirmed`. Where more stands between, each is named for its own.
 */
function withOthers({ article: { analysis } }: CheckContext, place: Span, sentence: Span, names: readonly string[]): Span {
  const { verbs } = packOf(analysis.language).attribution;
  const { conjunctions, determiners } = compareLexiconOf(analysis.language);
  const isLink = (w: string): boolean => w.length === 1 || isStopWord(w) || verbs.has(w) || conjunctions.has(w) || determiners.has(w) || compareLexicons.some((l) => l.outletWords.has(w));
  return namesIn(analysis.text, sentence, names).reduce((whole, name) => {
    if (overlaps(whole, name)) return whole;
    const between = whole.end <= name.start ? { start: whole.end, end: name.start } : { start: name.end, end: whole.start };
    return between.end - between.start <= LINK && wordsIn(textAt(analysis.text, between).toLowerCase()).every(isLink) ? cover(whole, name) : whole;
  }, place);
}

/** Letters of what joins two outlets that are named for one thing. */
const LINK = 48;

/** Words beside the outlets from which a sentence says itself what they report. */
const TELLS = 4;

/** Where what outlets are named for begins: with the sentence before, too, where theirs tells hardly more than who reports: `Zwei Quellen, das Blatt und die Agentur, nennen diesen Termin`. */
function toldFrom({ article }: CheckContext, sentence: Span, place: Span): number {
  const beside = [{ start: sentence.start, end: place.start }, { start: place.end, end: sentence.end }].flatMap((part) => (part.end > part.start ? stemsIn(article, part) : []));
  const opening = openingOf(article.analysis, sentence);
  if (beside.length >= TELLS || opening < sentence.start) return opening;
  return paragraphAt(article.analysis, sentence.start)?.sentences.filter((s) => s.end <= sentence.start).at(-1)?.start ?? opening;
}

/** Where what a sentence tells begins: with the one before, if it only points back: `Bekannt wurde das, weil der „Inselbote“ darüber berichtete.` */
function openingOf(analysis: ArticleAnalysis, sentence: Span): number {
  const { proforms } = packOf(analysis.language).attribution;
  const before = paragraphAt(analysis, sentence.start)?.sentences.filter((s) => s.end <= sentence.start).at(-1);
  return before && wordsIn(textAt(analysis.text, sentence).toLowerCase()).some((w) => proforms.has(w)) ? before.start : sentence.start;
}

/** Whether words name the outlet or agency of an article of the folder. */
function isOutletNamed({ dossier, article }: CheckContext, place: Span): boolean {
  const words = namingWords(textAt(article.analysis.text, place));
  return sourcesFor(dossier, article.file).some((source) => isNamed(source, words));
}

/** The words that name the outlets: source and cue, in one sentence, with a second name joined to the first. */
function placeOf({ article }: CheckContext, { cue }: Attribution, source: Span): Span {
  const { text, language } = article.analysis;
  const sentence = sentenceAt(article.analysis, source);
  const both = cover(cue, source);
  const near = both.start >= sentence.start && both.end <= sentence.end && both.end - both.start < 160 ? both : source;
  const { conjunctions } = compareLexiconOf(language);
  const before = JOINS.exec(text.slice(sentence.start, near.start));
  const start = before && conjunctions.has(before[2]!.toLowerCase()) ? sentence.start + before.index : near.start;
  // “The Harbour Post and the wire”: whatever was taken for the name, all of it stands before the conjunction
  const rest = REST.exec(text.slice(near.end, sentence.end))?.[0] ?? '';
  const joined = JOINED.exec(text.slice(near.end + rest.length, sentence.end));
  return { start, end: joined && conjunctions.has(joined[1]!.toLowerCase()) ? near.end + rest.length + joined[0].length : near.end };
}

/** What of a name stands behind the words taken for it. */
const REST = /^(?:\s+\p{Lu}[\p{L}\d.-]*){1,2}(?=\s+\p{Ll})/u;

/** A name in capitals before a conjunction: `KDYN and the`. */
const JOINS = /([„»“"]?\p{Lu}[\p{L}\d.-]*(?:\s+[\p{Lu}\d][\p{L}\d-]*){0,3}[”“"»«]?)\s+(\p{L}+)\s+(?:\p{Ll}+\s+){0,2}[„»“"]?$/u;

/** A conjunction and a name in capitals, perhaps behind an article or a class word: `und der Küstenbote`. */
const JOINED = /^[”“"»«]?\s+(\p{L}+)\s+(?:\p{Ll}+\s+){0,2}[„»“"]?\p{Lu}[\p{L}\d.-]*(?:\s+\p{Lu}[\p{L}\d-]*){0,3}(?:\s[„»“"]\p{Lu}[^“”"«»]{1,40}(?=[“”"«»]))?/u;

/** Whether an article is the origin itself: it bears its name. */
function isOrigin(source: DossierArticle, origin: Provenance): boolean {
  return isNamed(source, namingWords(origin.origin));
}

/** Whether the evidence cites an origin, and is not the mark of its own article. */
function isCited(origin: Provenance, evidence: Evidence): boolean {
  return origin.by === 'cited' || evidence !== origin.evidence[0];
}

/** The folded words of a place that may name outlets. */
interface NamingWords {
  readonly all: ReadonlySet<string>;
  /** Those in capitals: a headline's words that stand here by the way name nothing. */
  readonly capitals: ReadonlySet<string>;
}

function namingWords(text: string): NamingWords {
  return { all: new Set(wordsIn(fold(text))), capitals: new Set(wordsIn(fold((text.match(/(?<![\p{L}\d])\p{Lu}[\p{L}\p{M}\d]*/gu) ?? []).join(' ')))) };
}

/** Whether the words name an article by its outlet or agency. */
function isNamed({ analysis }: DossierArticle, words: NamingWords): boolean {
  const { agencies, outlet, callSign, above } = bornNames(analysis);
  return agencies.some((w) => words.all.has(w)) || (callSign !== undefined && words.all.has(callSign)) || isNamedOutlet(outlet, words.all) || above.some((part) => part.every((w) => sourcesHave(words.capitals, w)));
}

/** What an article may be named by, as words. */
interface BornNames {
  /** Words of its agencies. */
  readonly agencies: readonly string[];
  readonly outlet: readonly string[];
  /** A call sign is a whole name. */
  readonly callSign?: string;
  /** Parts of the lines above its text that may be its name. */
  readonly above: readonly (readonly string[])[];
}

const born = new WeakMap<ArticleAnalysis, BornNames>();

/** The names of an article, read once: each attribution of a draft is held against those of all sources. */
function bornNames(analysis: ArticleAnalysis): BornNames {
  let names = born.get(analysis);
  if (!names) {
    const { outlet = '', agencies } = analysis.origin;
    const name = wholeName(outlet);
    names = { agencies: agencies.flatMap((agency) => wordsIn(fold(agency)).filter((w) => w.length > 1)), outlet: name, callSign: CALL_SIGN.test(outlet) ? name[0] : undefined, above: namesAbove(analysis) };
    born.set(analysis, names);
  }
  return names;
}

/** `KDYN 7 Anchorage`; `THE TALBERG COURIER` is none. */
const CALL_SIGN = /^\p{Lu}{3,}(?!\p{L})(?!\s\p{Lu}{2})/u;

/** The words of an outlet's name: the first ones, since its line may carry a slogan or a date behind, without the section that printed it: `Talpost Business`. */
function wholeName(outlet: string): string[] {
  const parts = wordsIn(fold(outlet)).filter((w) => w.length > 2 && !isStopWord(w)).slice(0, 3);
  while (parts.length > 1 && compareLexicons.some((l) => l.outletSections.has(parts.at(-1)!))) parts.pop();
  return parts;
}

function isNamedOutlet(name: readonly string[], words: ReadonlySet<string>): boolean {
  return name.length > 0 && (name.filter((w) => sourcesHave(words, w)).length >= Math.min(2, name.length) || (name.length === 2 && /er$/.test(name[0]!) && sourcesHave(words, name[1]!)));
}

/** The words of what may be the name in the lines above an article's text, though nobody took it for one: the first line, a part of the line of date and place. */
function namesAbove({ text, origin: { evidence, place }, paragraphs }: ArticleAnalysis): string[][] {
  const body = paragraphs.findIndex((p: Paragraph) => p.kind === 'body');
  const lines: readonly Span[] = [...evidence, ...paragraphs.slice(0, Math.max(0, body))];
  return lines.flatMap((line) => textAt(text, line).split(/[|,;:·()–—]|\.\s/)).flatMap((part) => {
    const all = /\d/.test(part) || part.trim() === place ? [] : wordsIn(fold(part)).filter((w) => w.length > 3);
    return all.length > 0 && all.length < 5 ? [all] : [];
  });
}

/** The stems of what a stretch of an article tells, and its numbers; that something is reported says nothing of what. */
function stemsIn({ analysis }: DossierArticle, span: Span): string[] {
  const lexicon = compareLexiconOf(analysis.language);
  const { verbs } = packOf(analysis.language).attribution;
  return wordsIn(textAt(analysis.text, span)).filter((w) => /\d/.test(w) || !(isStopWord(w) || verbs.has(w))).map((w) => (/\d/.test(w) ? w : stem(w, lexicon)));
}

/** Whether a stem is among those told, perhaps of a name written otherwise. */
function isTold(word: string, told: ReadonlySet<string>): boolean {
  return told.has(word) || (word.length >= LONG && [...told].some((w) => w.length >= LONG && w[0] === word[0] && isMisspelling(w, word)));
}

/** Letters from which on two words that nearly are one do not meet by accident. */
const LONG = 6;

/** So many words two articles and a draft have in common where they tell one thing; a draft that names the origin itself beside an article needs one. */
const SHARED = 2;

/** Where the cited articles name the origin for what the draft says, with so many words in common; undefined where it is about something else. */
function sameThing(origin: Provenance, cited: readonly DossierArticle[], told: ReadonlySet<string>, shared: number): Evidence[] | undefined {
  const found: Evidence[] = [];
  const own = new Set(wordsIn(origin.origin));
  for (const article of cited) {
    const { analysis, file } = article;
    const best = origin.evidence.find((evidence) => {
      if (evidence.file !== file) return false;
      const { start, end } = sentenceAt(analysis, evidence.span);
      const paragraph = analysis.paragraphs.find((p) => p.start <= start && start < p.end);
      // „Das berichtet der Sender X“ speaks of the sentence before
      const before = paragraph?.sentences.filter((s) => s.end <= start).at(-1)?.start ?? start;
      // what was reported may go on in the sentence behind
      const behind = paragraph?.sentences.find((s) => s.start >= end)?.end ?? end;
      const content = new Set(stemsIn(article, { start, end }).filter((w) => !own.has(w)));
      // a sentence that says itself what was reported, and tells none of it, is about something else
      if (content.size >= SHARED && openingOf(analysis, { start, end }) === start && ![...content].some((w) => isTold(w, told))) return false;
      return new Set(stemsIn(article, { start: before, end: behind }).filter((w) => isTold(w, told) && !own.has(w))).size >= shared;
    });
    if (!best) return undefined;
    found.push(best);
  }
  return found;
}

/** `circular-sourcing`: a draft names two articles that both have it from one origin. */
export const circularSourcing: Check = {
  code: 'circular-sourcing',
  title: msg('Two sources, one origin'),
  defaultSeverity: 'information',
  scope: 'draft',
  explanation: {
    en: `The draft names two outlets as if they confirmed each other, but both articles go back to one report.

**Example:** *as the portal and the agency report*, where both cite *Radio Werntal*.

**What you can do:** name the origin instead.`,
    de: `Der Entwurf nennt zwei Medien, als bestätigten sie einander, aber beide Artikel gehen auf einen Bericht zurück.

**Beispiel:** *wie das Portal und die Agentur melden*, wo beide sich auf *Radio Werntal* berufen.

**Was Sie tun können:** stattdessen den Ursprung nennen.`,
  },
  find,
};
