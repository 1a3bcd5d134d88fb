import type { ArticleAnalysis } from '../analysis';
import type { Claim } from '../claims/claim';
import type { Dossier, DossierArticle, Evidence } from '../dossier';
import { outletKey } from '../dossier/provenance';
import { stem } from '../dossier/words';
import { packOf } from '../language';
import { checkWordsOf } from '../language/checks';
import { compareLexiconOf } from '../language/compare';
import { stateLexiconOf } from '../language/states';
import { contains, overlaps, textAt, type Span } from '../text/span';
import type { CheckContext } from './check';
import { articleOf, distinct, notesAt } from './evidence';
import { echoesOf } from './echo';
import { encountersOf, rolesIn } from './encounters';
import { asksForSource, compatibleElsewhere, figureKey, isSmallCount } from './figures';
import { claimAt, inProse, paragraphAt, sentenceAt, withoutEndMark } from './places';
import { saidToSentences } from './said-to';
import { sourcesFor } from './sources';
import { isMisspelling } from './spelling';
import { contentStems } from './stems';

/** A statement of a draft that nobody carries there, and what the source articles say about it, by how they carry it. */
export interface FlatStatement {
  /** The figure, or the whole claim where the note is about what happened. */
  readonly span: Span;
  /** With a source: a name, a document, an outlet, or unnamed people. */
  readonly carried: readonly Evidence[];
  /** Only as hearsay. */
  readonly hearsay: readonly Evidence[];
  /** As flatly as the draft. */
  readonly flat: readonly Evidence[];
}

const SAME_EVENT = ['agrees', 'attributionLost', 'morePrecise', 'rounder', 'hedgeLost'] as const;

/** The statements of a draft that nobody carries and that a source article makes, too. */
export function flatStatements(context: CheckContext): readonly FlatStatement[] {
  let known = statements.get(context.dossier);
  if (!known) statements.set(context.dossier, (known = new WeakMap()));
  let found = known.get(context.article);
  if (!found) known.set(context.article, (found = readStatements(context)));
  return found;
}

/** By dossier and article: each check of what was lost asks for all of them. */
const statements = new WeakMap<Dossier, WeakMap<DossierArticle, readonly FlatStatement[]>>();

function readStatements(context: CheckContext): FlatStatement[] {
  const { analysis } = context.article;
  const carriedFigures = new Set(analysis.claims.filter((c) => isCarried(context, c)).flatMap((c) => c.mentions.filter(asksForSource).map(figureKey)));
  const seen = new Set<string>();
  const found: FlatStatement[] = [];
  for (const claim of analysis.claims) {
    // words in quotation marks are asked for their speaker
    const figures = claim.mentions.filter((m) => asksForSource(m) && !isSmallCount(m));
    // „zwei der drei Kredite“ is arithmetic of few things, which asks for no figure's source, but says what happened
    if (claim.types.includes('quotation') || isCarried(context, claim) || (claim.exempt && claim.exempt !== 'commonKnowledge' && (claim.exempt !== 'arithmetic' || figures.length > 0)) || !inProse(analysis, claim.span) || isTorn(analysis, claim) || isReported(analysis, claim)) continue;
    for (const mention of figures) {
      const key = figureKey(mention);
      if (seen.has(key) || carriedFigures.has(key)) continue;
      seen.add(key);
      const others = compatibleElsewhere(context, mention);
      if (others.length) found.push({ span: mention.span, ...byCarrier(context, others.filter((e) => !namesItsSource(context, claim, e))) });
    }
    const others = figures.length ? [] : eventElsewhere(context, claim).filter((e) => !oneDenies(context, claim, e)).map((e) => inAside(context, claim, e));
    if (others.length) found.push({ span: withoutEndMark(analysis.text, claim.span), ...byCarrier(context, others.filter((e) => !namesItsSource(context, claim, e)), (e) => tellsOutside(context, claim, e)) });
  }
  for (const claim of analysis.claims) {
    if (!claim.attribution || claim.exempt || !inProse(analysis, claim.span)) continue;
    const rumoured = rumouredElsewhere(context, claim);
    if (rumoured.length) found.push({ span: withoutEndMark(analysis.text, claim.span), carried: [], hearsay: rumoured, flat: [] });
    for (const { span, others } of rumouredFigures(context, claim)) found.push({ span, carried: [], hearsay: others, flat: [] });
  }
  for (const claim of plainSentences(analysis)) {
    if (isToldInPassing(analysis, claim) || isTorn(analysis, claim) || isReported(analysis, claim)) continue;
    const others = echoesOf(context, claim).filter((e) => !namesItsSource(context, claim, e) && !oneDenies(context, claim, e));
    if (others.length) found.push({ span: withoutEndMark(analysis.text, claim.span), ...byCarrier(context, others, (e) => tellsOutside(context, claim, e)) });
  }
  return found;
}

/**
 * Whether somebody carries a claim. Outlets that are named for what stands right before (`Das melden der Bote und die
 * Post`) may well be named for the sentences before that, too; where an article knows better who said those, it is asked.
 */
function isCarried(context: CheckContext, claim: Claim): boolean {
  const { attribution, sentence } = claim;
  if (isToldInPassing(context.article.analysis, claim)) return true;
  if (!attribution || attribution.cue.start < sentence.end || !isOutletNamed(context, claim)) return attribution !== undefined;
  return !paragraphAt(context.article.analysis, sentence.start)?.sentences.some((s) => s.start >= sentence.end && s.end <= attribution.cue.start);
}

/** Whether a sentence closes a quotation that it does not open, or begins in the middle: what is in it may be somebody's words from the start. */
function isTorn({ text }: ArticleAnalysis, { sentence }: Claim): boolean {
  const words = textAt(text, sentence).trim();
  return /^\p{Ll}{3,}/u.test(words) || (/["“”«»][.!?…]?$/u.test(words) && (words.match(/["“”„«»]/gu) ?? []).length % 2 === 1);
}

/** Whether the mood of a claim tells by itself that somebody says so, `Alle seien müde`, or that somebody speaks of himself. */
const isReported = ({ text, language }: ArticleAnalysis, { span }: Claim): boolean => checkWordsOf(language).saidByMood.test(textAt(text, span).toLowerCase()) || checkWordsOf(language).ofHimself.test(textAt(text, span));

/**
 * Whether what evidence has in common with a claim stands for the most part outside what its source says there: `Ohm set a date
 * and said that nothing else had changed` tells of the date without a source.
 */
function tellsOutside({ article, dossier }: CheckContext, claim: Claim, { file, span }: Evidence): boolean {
  const other = articleOf(dossier, file)?.analysis;
  const said = other && claimAt(other, span);
  if (!other || !said?.attribution || other.language !== article.analysis.language || !overlaps(said.attribution.cue, said.sentence)) return false;
  const lexicon = compareLexiconOf(other.language);
  const own = contentStems(article.analysis, claim);
  const { reach, source, cue } = said.attribution;
  // „Ohm set a date and said …“: between who speaks and the verb stands what he did
  const done = source && source.end < cue.start ? { start: source.end, end: cue.start } : undefined;
  let [inside, outside] = [0, 0];
  for (const word of textAt(other.text, span).matchAll(/\p{L}+/gu)) {
    if (!own.has(stem(word[0], lexicon))) continue;
    const at = span.start + word.index;
    if (at >= reach.start && at < reach.end && !(done && at >= done.start && at < done.end)) inside++;
    else outside++;
  }
  return outside > inside;
}

/** Whether a sentence says between commas whose view it is: `This, they fear, could hurt`. */
const isToldInPassing = ({ text, language }: ArticleAnalysis, { sentence }: Claim): boolean => checkWordsOf(language).inPassing.test(textAt(text, sentence).toLowerCase());

/**
 * Whether a claim names him who says so in the evidence: `Biermeier will 70 Millionen holen`, `Der Verband hat Kündigungen ausgeschlossen`.
 * What somebody plans, does or decides is told by naming him; of what a source says of others its name is gone.
 */
function namesItsSource({ article, dossier }: CheckContext, claim: Claim, { file, span }: Evidence): boolean {
  const lexicon = compareLexiconOf(article.analysis.language);
  const words = textAt(article.analysis.text, claim.span).match(/\p{L}+/gu) ?? [];
  const other = articleOf(dossier, file)?.analysis;
  const said = other && claimAt(other, span)?.attribution;
  const name = (said && (said.sourceName ?? (said.source && textAt(other.text, said.source))))?.match(/\p{L}+/gu) ?? [];
  // a person by either name, a body by its last word
  return (said?.kind === 'person' ? name : name.slice(-1)).some((part) => /^\p{Lu}/u.test(part) && words.some((w) => w === part || isMisspelling(w, part) || (/^\p{Lu}/u.test(w) && stem(w, lexicon) === stem(part, lexicon))));
}

/**
 * What the sources have as hearsay only, where the draft has an outlet report it as a fact (`Das berichten X und Y`), or
 * where saying it is itself what is only rumoured: `The family reported the picture stolen`, which it is said to have reported.
 */
function rumouredElsewhere(context: CheckContext, claim: Claim): readonly Evidence[] {
  const { kind } = claim.attribution!;
  const isOutlet = isOutletNamed(context, claim);
  if (claim.types.includes('quotation') || (!isOutlet && (kind !== 'person' && kind !== 'organisation')) || claim.mentions.some((m) => asksForSource(m) && !isSmallCount(m))) return [];
  const rumoured = onlyRumoured(context, eventElsewhere(context, claim));
  return isOutlet ? rumoured : rumoured.filter((e) => tellsAct(context, claim, e.text));
}

/** The figures of what somebody is only rumoured to have said or asked for: `Die Werft hat 2 Millionen Euro zurückverlangt`, which it is said to have done. */
function rumouredFigures(context: CheckContext, claim: Claim): { readonly span: Span; readonly others: readonly Evidence[] }[] {
  const { kind } = claim.attribution!;
  if (claim.types.includes('quotation') || !['person', 'organisation', 'anonymous'].includes(kind)) return [];
  return claim.mentions.filter((m) => asksForSource(m) && !isSmallCount(m)).flatMap((mention) => {
    const rumoured = onlyRumoured(context, compatibleElsewhere(context, mention)).filter((e) => {
      const other = articleOf(context.dossier, e.file)?.analysis;
      return other !== undefined && tellsAct(context, claim, textAt(other.text, sentenceAt(other, e.span)));
    });
    return rumoured.length ? [{ span: mention.span, others: rumoured }] : [];
  });
}

/** The evidence, where all of it is hearsay. */
function onlyRumoured(context: CheckContext, others: readonly Evidence[]): readonly Evidence[] {
  const { carried, hearsay, flat } = byCarrier(context, others);
  return carried.length || flat.length ? [] : hearsay;
}

/** Whether words tell the act by which somebody carries a claim of his own: `zurückverlangt`, `offered`. */
function tellsAct({ article: { analysis } }: CheckContext, { span, attribution }: Claim, words: string): boolean {
  const lexicon = compareLexiconOf(analysis.language);
  const { cue } = attribution!;
  const act = stem(textAt(analysis.text, cue), lexicon);
  return overlaps(cue, span) && (words.match(/\p{L}+/gu) ?? []).some((w) => stem(w, lexicon) === act);
}

/** Whether an outlet carries a claim, also one that only another article shows to be one: `Das berichtet das Funkhaus Talberg`. */
function isOutletNamed({ article, dossier }: CheckContext, { attribution }: Claim): boolean {
  const { kind, source, sourceName } = attribution!;
  if (kind === 'outlet') return true;
  if (kind !== 'organisation') return false;
  const name = outletKey(sourceName ?? (source ? textAt(article.analysis.text, source) : ''));
  return name.length > 2 && sourcesFor(dossier, article.file).some(({ analysis: { origin } }) => [...(origin.outlet ? [origin.outlet] : []), ...origin.agencies].some((o) => outletKey(o) === name));
}

/** Sentences that are no claim of their own and that nothing carries (`Noch im Februar verhandelte sie …`), as bare claims. */
function plainSentences(analysis: ArticleAnalysis): Claim[] {
  const claimed = new Set(analysis.claims.map((c) => c.sentence.start));
  const carried = [...analysis.attributions.map((a) => a.reach), ...analysis.quotations.map((q) => q.quotation.span)].sort((a, b) => a.start - b.start);
  const found: Claim[] = [];
  let next = 0;
  let reached = 0;
  for (const paragraph of analysis.paragraphs) {
    if (paragraph.kind !== 'body' && paragraph.kind !== 'list') continue;
    for (const { start, end } of paragraph.sentences) {
      // „LARKIN FALLS, Mich.“: names alone, as a dateline has them, say nothing
      if (!/(?<!\p{L})\p{Ll}{2,}/u.test(analysis.text.slice(start, end))) continue;
      while (next < carried.length && carried[next]!.start < end) reached = Math.max(reached, carried[next++]!.end);
      if (!claimed.has(start) && reached <= start && !/[?]["“”»«]*$/.test(analysis.text.slice(start, end))) found.push({ span: { start, end }, sentence: { start, end }, types: ['act'], mentions: [] });
    }
  }
  return found;
}

/** The source articles' words for what a claim says happened: by the notes on events, else by sentences in the same words. */
export function eventElsewhere(context: CheckContext, claim: Claim): readonly Evidence[] {
  const noted = distinct(notesAt(context, claim.span, 'event', SAME_EVENT).flatMap((n) => n.others));
  if (noted.length) return noted;
  const echoes = echoesOf(context, claim);
  return echoes.length ? echoes : encountersOf(context, claim);
}

/** Whether of two sentences in like words one says that it is not so: `die Halle war nicht belegt`, `300 warteten in der Halle`. */
function oneDenies({ article, dossier }: CheckContext, claim: Claim, { file, span }: Evidence): boolean {
  const other = articleOf(dossier, file)?.analysis;
  if (!other || other.language !== article.analysis.language) return false;
  const { not } = stateLexiconOf(other.language);
  const denies = (text: string): boolean => not.test(` ${text.toLowerCase().replace(/n['’]t\b/g, ' not').replace(/[^\p{L}\d]+/gu, ' ')} `);
  return denies(textAt(article.analysis.text, claim.span)) !== denies(textAt(other.text, claimAt(other, span)?.span ?? span));
}

/** Whether nothing but a few words of one clause stands between a cue and a place. */
function isClause(text: string, cue: Span, place: Span): boolean {
  const between = cue.end <= place.start ? text.slice(cue.end, place.start) : place.end <= cue.start ? text.slice(place.end, cue.start) : '';
  return between.length < 80 && !/[;:,–—]/.test(between);
}

/** Whether a marker of hearsay is the adjective of what stands behind a place: `the £155m claim for alleged deceit`. */
const isOfBehind = ({ text, language }: ArticleAnalysis, cue: Span, place: Span): boolean => place.end <= cue.start && checkWordsOf(language).hearsayAdjective.test(textAt(text, cue).toLowerCase());

/** Whether a place stands in a clause or an apposition about a name, which is the writer's: `Die Alpenglas AG, die 60 Prozent trägt, hat gestoppt, wie X bestätigte`, `the mill, a house built in 1790, was sold, X said`. */
function isAside(analysis: ArticleAnalysis, place: Span): boolean {
  const sentence = sentenceAt(analysis, place);
  const { relatives, determiners } = packOf(analysis.language).attribution;
  const opened = [...analysis.text.slice(sentence.start, place.start).matchAll(/,\s(\p{L}+)\s/gu)].at(-1);
  const word = opened?.[1]!.toLowerCase() ?? '';
  if (!opened || !(relatives.has(word) || determiners.get(word) === 'indefinite')) return false;
  const from = sentence.start + opened.index + 1;
  const comma = analysis.text.indexOf(',', place.end);
  // closed before the sentence goes on to its own verb
  if (comma < 0 || comma > sentence.end - 12) return false;
  return !analysis.attributions.some((a) => a.cue.start >= from && a.cue.end <= comma && a.cue.end > a.cue.start);
}

/**
 * The clause about a name in which all stands that a sentence has of a claim, instead of the sentence: `Hale, who bought the line in 2011, is said to
 * look for a buyer` says of the purchase nothing by hearsay.
 */
function inAside({ article, dossier }: CheckContext, claim: Claim, evidence: Evidence): Evidence {
  const other = articleOf(dossier, evidence.file)?.analysis;
  if (!other || other.language !== article.analysis.language) return evidence;
  const { relatives } = packOf(other.language).attribution;
  const lexicon = compareLexiconOf(other.language);
  const own = new Set([...contentStems(article.analysis, claim)].filter(([, isName]) => !isName).map(([word]) => word));
  const sentence = sentenceAt(other, evidence.span);
  const toldIn = (span: Span): number => new Set((textAt(other.text, span).match(/\p{L}+/gu) ?? []).map((w) => stem(w, lexicon)).filter((w) => own.has(w))).size;
  for (const clause of textAt(other.text, sentence).matchAll(/,\s(\p{L}+)\s([^,]+),/gu)) {
    if (!relatives.has(clause[1]!.toLowerCase())) continue;
    const start = sentence.start + clause.index + clause[0].length - clause[2]!.length - 1;
    const span = { start, end: start + clause[2]!.length };
    if (toldIn(span) > 0 && toldIn({ start: sentence.start, end: sentence.start + clause.index }) + toldIn({ start: span.end, end: sentence.end }) === 0) return { file: evidence.file, span, text: textAt(other.text, span) };
  }
  return evidence;
}

/** Whether a claim tells what somebody does to another by words: `Der Verband bat die Werft um 2 Millionen Euro`, `she threatened the runner with a ban`. */
function addresses({ language }: ArticleAnalysis, { attribution, types }: Claim): boolean {
  const lemma = /^(?:verb|act):(.+)/.exec(attribution!.rule)?.[1];
  return lemma !== undefined && !types.includes('quotation') && checkWordsOf(language).addressing.has(lemma);
}

/** Whether a claim is nothing but the act of saying: `X bat um Entschuldigung` carries no words that could lose their source. */
function saysNothing(dossier: Dossier, article: DossierArticle, claim: Claim): boolean {
  if (claim.attribution!.kind !== 'person' && claim.attribution!.kind !== 'organisation') return false;
  const roles = rolesIn(dossier, article, claim);
  return [...contentStems(article.analysis, claim)].filter(([word, isName]) => !isName && !roles.has(word)).length < 2;
}

function byCarrier({ dossier }: CheckContext, others: readonly Evidence[], isUncarried: (e: Evidence) => boolean = () => false): Omit<FlatStatement, 'span'> {
  const kindOf = (evidence: Evidence): string => {
    const { file, span } = evidence;
    const article = articleOf(dossier, file);
    // a headline says flatly what the text below it carries
    if (article && !inProse(article.analysis, span)) return 'headline';
    // what is told aside is not what the source says
    if (article && isAside(article.analysis, span)) return 'none';
    // a marker of hearsay in the figure's own part of the sentence is closer than the sentence's source
    if (article && article.analysis.attributions.some((a) => a.kind === 'hearsay' && contains(sentenceAt(article.analysis, span), a.cue) && !isOfBehind(article.analysis, a.cue, span) && isClause(article.analysis.text, a.cue, span))) return 'hearsay';
    if (article && saidToSentences(article.analysis).some((s) => overlaps(s, span))) return 'hearsay';
    const claim = article && claimAt(article.analysis, span);
    if (!claim?.attribution || saysNothing(dossier, article!, claim)) return 'none';
    if (addresses(article!.analysis, claim) || (claim.attribution.kind === 'hearsay' && isOfBehind(article!.analysis, claim.attribution.cue, span))) return 'unsure';
    // behind another's words a sentence without a mood of reported speech may be the writer's own
    if (!checkWordsOf(article!.analysis.language).reportedMood && !claim.types.includes('quotation') && !overlaps(claim.attribution.cue, claim.sentence)) return 'unsure';
    return isUncarried(evidence) ? 'none' : claim.attribution.kind;
  };
  return {
    carried: others.filter((e) => !['none', 'hearsay', 'headline', 'unsure'].includes(kindOf(e))),
    hearsay: others.filter((e) => kindOf(e) === 'hearsay'),
    flat: others.filter((e) => kindOf(e) === 'none'),
  };
}
