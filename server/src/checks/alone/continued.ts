import type { Attribution } from '../../attribution/attribution';
import type { Claim } from '../../claims/claim';
import { isFigure } from '../../claims/exempt';
import { stem } from '../../dossier/words';
import { packOf } from '../../language';
import type { LanguagePack } from '../../language/pack';
import { compareLexiconOf } from '../../language/compare';
import type { Paragraph } from '../../text/paragraphs';
import type { Sentence } from '../../text/sentences';
import { textAt, type Span } from '../../text/span';
import { contentStems } from '../stems';
import type { AloneArticle, Told } from './told';

/** What a source has told so far, while an article is read. */
interface Run {
  /** What a paper shows is taken up more loosely than what was announced. */
  readonly paper: boolean;
  /** Whether it is a paper that lists many. */
  readonly listing: boolean;
  /** What it is about: the stems of its words, those of the source too. */
  readonly words: Set<string>;
  /** Whom it names: the source, and whom it tells of. */
  readonly names: Set<string>;
  /** Whether it has told of money, and whether of shares or counts. */
  readonly measures: Set<Measure>;
  /** Sentences since anything of it was told. */
  since: number;
}

type Measure = 'money' | 'count';

/** So many sentences after its last word nobody remembers a source. */
const REMEMBERED = 8;

/** More words than these of a run are not kept: what an article tells of one source is about a few things. */
const MOST_WORDS = 400;

/**
 * What goes on with what somebody was said to have told: `Das Amt teilte mit, der Kai sei marode. Der Neubau kostet 48 Millionen Euro.`;
 * or takes up further down what a paper measures: “A survey by the board found that 40% of ferries were late. … Of the ferries to Hull, 12% did not sail.”
 * The annotation ends a reach at the indicative, and so does the layer of attributions; beside no other article an editor asks only
 * for what has no source in sight. Another actor ends it, another speaker and another subject.
 */
export function isContinued({ article, claim }: Told): boolean {
  return continuedIn(article).has(claim);
}

const known = new WeakMap<AloneArticle['claims'], ReadonlySet<Claim>>();

/** The claims of an article that go on with what somebody told; found in one walk. */
function continuedIn(article: AloneArticle): ReadonlySet<Claim> {
  const before = known.get(article.claims);
  if (before) return before;
  const continued = new Set<Claim>();
  const pack = packOf(article.language);
  const bySentence = new Map<number, Claim[]>();
  for (const claim of article.claims) bySentence.set(claim.sentence.start, [...(bySentence.get(claim.sentence.start) ?? []), claim]);
  let run: Run | undefined;
  for (const paragraph of article.paragraphs) {
    if (paragraph.kind === 'heading') run = undefined;
    if (paragraph.kind !== 'body' && paragraph.kind !== 'list') continue;
    let breaks = true;
    for (const sentence of paragraph.sentences) {
      const claims = bySentence.get(sentence.start) ?? [];
      const carried = claims.find((c) => c.attribution);
      const opened = carried && opens(article, paragraph, sentence, claims, carried.attribution!, pack);
      if (opened) run = opened;
      else if (!carried && claims.some((c) => pack.alone.surveyed.test(textAt(article.text, c.span).toLowerCase()))) {
        // a survey that tells of itself whom it asked
        run = emptyRun(true, true);
        for (const claim of claims) continued.add(tell(article, claim, run, pack));
      }
      else if (run && !carried && goesOn(article, claims, paragraph, sentence, run, breaks, pack)) {
        for (const claim of claims) continued.add(tell(article, claim, run, pack));
        run.since = 0;
      } else if (run && ++run.since > REMEMBERED) run = undefined;
      breaks = false;
    }
  }
  known.set(article.claims, continued);
  return continued;
}

/** Whether a sentence that nobody carries goes on with a run: right behind it, behind a break only where a paper shows more of its kind; or further down. */
function goesOn(article: AloneArticle, claims: readonly Claim[], paragraph: Paragraph, sentence: Sentence, run: Run, breaks: boolean, pack: LanguagePack): boolean {
  if (claims.some((c) => !isListed(article, c, run, pack) && hasOtherActor(c, run, paragraph, sentence, pack))) return false;
  if (run.since === 0 && (!breaks || (run.paper && claims.some((c) => c.types.includes('figure') && isMeasured(c, run, pack))))) return true;
  return claims.some((c) => takesUp(article, c, run, pack));
}

/** A run that a sentence opens whose source is a paper, or a body that has told something; a stance (“the board says …”) and a refusal open none without a figure, a law opens none. */
function opens(article: AloneArticle, paragraph: Paragraph, sentence: Sentence, claims: readonly Claim[], { kind, source, sourceName, cue }: Attribution, pack: LanguagePack): Run | undefined {
  // a ranking that no noun class knows for a paper is one all the same
  const named = source !== undefined && pack.alone.listing.test(textAt(article.text, source).toLowerCase());
  if (kind !== 'document' && kind !== 'organisation' && !named) return undefined;
  const paper = kind === 'document';
  if (paper && source && pack.alone.laws.test(textAt(article.text, source).toLowerCase())) return undefined;
  const refuses = (): boolean => paragraph.tokens.slice(sentence.firstToken, sentence.endToken).some((t) => pack.attribution.negations.has(t.spelling.lower));
  if (!claims.some((c) => c.types.includes('figure')) && ((!paper && pack.alone.stance.test(textAt(article.text, cue).toLowerCase())) || refuses())) return undefined;
  const listing = lists(article, sentence, source, pack);
  const run = emptyRun(paper || listing, listing);
  for (const claim of claims) tell(article, claim, run, pack);
  if (sourceName) run.names.add(sourceName);
  const lexicon = compareLexiconOf(article.language);
  if (source) for (const word of textAt(article.text, source).match(/\p{L}{4,}/gu) ?? []) run.words.add(stem(word, lexicon));
  return run;
}

const emptyRun = (paper: boolean, listing: boolean): Run => ({ paper, listing, words: new Set(), names: new Set(), measures: new Set(), since: 0 });

/** So far before a sentence, in code units, its source is looked at. */
const SOURCE_BEFORE = 300;

/** Whether a sentence or the source it names, in the sentence before perhaps, is a paper that lists many. */
function lists({ text }: AloneArticle, sentence: Sentence, source: Span | undefined, { alone }: LanguagePack): boolean {
  // „Die Webanalyse hat die Zugriffszahlen veröffentlicht. Demnach …“
  const start = Math.max(sentence.start - SOURCE_BEFORE, Math.min(sentence.start, source?.start ?? sentence.start));
  return alone.listing.test(textAt(text, { start, end: sentence.end }).toLowerCase());
}

/** Adds what a claim is about to a run. */
function tell(article: AloneArticle, claim: Claim, run: Run, pack: LanguagePack): Claim {
  for (const { kind, name } of claim.mentions) if (name && (kind === 'person' || kind === 'company' || kind === 'organisation')) run.names.add(name.full);
  for (const measure of measuresOf(claim, pack)) run.measures.add(measure);
  if (run.words.size < MOST_WORDS) for (const word of subjectOf(article, claim)) run.words.add(word);
  return claim;
}

/** What a claim is about: its stems without names, numbers and the words of its amounts. */
function subjectOf(article: AloneArticle, claim: Claim): Set<string> {
  const lexicon = compareLexiconOf(article.language);
  const stems = new Set<string>();
  for (const [word, name] of contentStems(article, claim)) if (!name && !/^\d/.test(word)) stems.add(word);
  for (const { kind, span } of claim.mentions) {
    if (kind === 'money' || kind === 'percent' || kind === 'date') for (const word of textAt(article.text, span).match(/\p{L}+/gu) ?? []) stems.delete(stem(word, lexicon));
  }
  return stems;
}

function measuresOf({ mentions }: Claim, { attribution }: LanguagePack): Measure[] {
  return mentions.filter((m) => isFigure(m, attribution)).map((m) => (m.kind === 'money' ? 'money' : 'count'));
}

/** Whether the figures of a claim are of a sort with those of a run. */
function isMeasured(claim: Claim, { measures }: Run, pack: LanguagePack): boolean {
  return measures.size === 0 || measuresOf(claim, pack).every((m) => measures.has(m));
}

/** So many words of a claim are of what an announcement was about; of a paper one is enough. */
const SHARED = 2;

/** Whether a claim with figures takes up what a source has told further up: its subject, in its measure. */
function takesUp(article: AloneArticle, claim: Claim, run: Run, pack: LanguagePack): boolean {
  if (!claim.types.includes('figure') || !isMeasured(claim, run, pack)) return false;
  let shared = 0;
  for (const word of subjectOf(article, claim)) if (run.words.has(word) && ++shared >= (run.paper ? 1 : SHARED)) return true;
  return false;
}

/** Whether a claim is of a list that a paper gives: it takes it up with a figure, and does nothing of weight. */
function isListed(article: AloneArticle, claim: Claim, run: Run, pack: LanguagePack): boolean {
  return run.listing && takesUp(article, claim, run, pack) && !pack.alone.weighty.test(textAt(article.text, claim.span).toLowerCase());
}

/** Whether somebody else does something: a name the run has not named, or a body or a person by what it is that opens the sentence. */
function hasOtherActor({ mentions }: Claim, { names }: Run, { tokens }: Paragraph, { firstToken, endToken }: Sentence, { attribution }: LanguagePack): boolean {
  const { determiners, classOf, standIns, capitalNouns } = attribution;
  if (mentions.some(({ kind, name }) => name && (kind === 'person' || kind === 'company' || kind === 'organisation') && !names.has(name.full))) return true;
  const at = determiners.has(tokens[firstToken]?.spelling.lower ?? '') ? firstToken + 1 : firstToken;
  const noun = tokens[at];
  if (!noun || at >= endToken || (capitalNouns && !/^\p{Lu}/u.test(noun.text))) return false;
  const word = noun.spelling.lower;
  const is = classOf(word);
  return (is === 'organisation' || is === 'person') && !standIns.has(word);
}
