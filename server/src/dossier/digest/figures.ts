import type { ArticleAnalysis } from '../../analysis';
import type { Claim } from '../../claims/claim';
import type { CompareLexicon } from '../../language/compare';
import type { Amount, Mention } from '../../recognize/mention';
import type { Paragraph } from '../../text/paragraphs';
import type { Sentence } from '../../text/sentences';
import { perTable, rememberSentences } from '../../text/remember';
import { countWhile } from '../../text/search';
import { contains, overlaps, textAt, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { packOf } from '../../language';
import type { Sense } from '../dossier';
import { isTerm, rowsOf } from '../senses';
import { conceptOf, isStop, meaningOf, perWord, saysAny, stem } from '../words';
import { isAge, isAgedThen } from './age';
import { ownerOfAge } from './age-owner';
import { dayOf, valueOf } from './amount';
import { bareFigures } from './bare';
import { inBaseUnit } from './base-unit';
import { wholeOfShare } from './fractions';
import { changeOf } from './change';
import { standingOf, type Standing } from './standing';
import { compoundsOf } from './compound';
import { PART } from './parts';
import { TERM, termOf } from './terms';
import { PEOPLE, roomOf, unitOf } from './unit';
import { oppositeOf, VOTE_UNITS } from './votes';
import { replacing } from './ellipsis';

/** A figure of one article with its surroundings; entities are still mentions, since who is who is settled across articles. */
export interface LocalFigure {
  readonly mention: Mention;
  readonly value: Amount;
  readonly unit: string;
  /** The unit it is compared in, where it leaves that to the figure it is a part of: `5 Millionen davon`. */
  readonly comparedUnit?: string;
  readonly measures: readonly string[];
  /** Whether the first measure stands in the figure's own clause, not elsewhere in the sentence. */
  readonly ownMeasure: boolean;
  /** The measures that stand in its own clause. */
  readonly ownMeasures: readonly string[];
  readonly words: ReadonlyMap<string, number>;
  /** What these words mean, with the one that stands for it nearest. */
  readonly senses: ReadonlyMap<string, Sense>;
  readonly names: readonly Mention[];
  /** People and firms of the paragraph: weak evidence of whose figure it is. */
  readonly nearby: readonly Mention[];
  readonly times: readonly string[];
  readonly earlier: boolean;
  /** Whether it is a part of the figure before it: `davon 70 Millionen Euro`. */
  readonly portion: boolean;
  /** Whether its clause counts up to its day (`bisher`, `so far`), or says that a date has moved. */
  readonly current: boolean;
  /** Whether its clause says that the count goes on. */
  readonly running: boolean;
  /** Whether it comes of a measurement or count made once more. */
  readonly anew: boolean;
  /** What its clause makes of the noun it measures: `operating`, `pre-tax`. */
  readonly qualifiers: readonly string[];
  /** Whether it comes on top of others: `zwei weitere Personen`. */
  readonly further: boolean;
  /** Whether its sentence sets another case beside one that is told: `a similar trial with 900 patients`. */
  readonly likened: boolean;
  /** Whether its sentence sets it years back: `vor sieben Jahren`. */
  readonly longAgo: boolean;
  /** Whether another value stands in its place: `neun statt zwölf`. */
  readonly replaced: boolean;
  /** It is what is left of an earlier count: `nur noch 12 Bilder`. */
  readonly remaining: boolean;
  /** Whether it is a bar that is to be reached: `rentabel ab etwa 600`. */
  readonly threshold: boolean;
  /** The count of its sentence that it is a part of: `14 der 92 Flugzeuge`. */
  readonly whole?: number;
  /** Stem of the noun behind a share that it is a share of. */
  readonly shareOf?: string;
  /** The other side of the vote whose one side it is. */
  readonly opposite?: number;
  /** The moment of trading its sentence speaks of. */
  readonly moment?: string;
  /** Whose age it is. */
  readonly owner?: Mention;
  readonly ownerSure?: boolean;
  readonly standing: Standing;
  readonly sentence: Span;
  /** The figure's own part of its sentence. */
  readonly clause: Span;
  readonly claim?: Claim;
  readonly source?: string;
  /** The later value of the same thing, where the article tells the change. */
  readonly successor?: Mention;
}

const NAMES: ReadonlySet<string> = new Set(['company', 'person', 'organisation', 'place', 'product']);
const FIGURES: ReadonlySet<string> = new Set(['money', 'percent', 'quantity']);
/** Before the stem of a verb that has a concept, in the words around a figure. */
export const ACT = '~';
const NONE: ReadonlySet<string> = new Set();

/** A paragraph to read figures of, with what bears on it. */
export interface ParagraphOfFigures {
  readonly analysis: ArticleAnalysis;
  readonly lexicon: CompareLexicon;
  readonly paragraph: Paragraph;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly under: ReadonlySet<string> | undefined;
  readonly title: ReadonlySet<string>;
}

/** The figures of one paragraph, in the order of the text, without what those of others say of them. */
export function figuresOfParagraph({ analysis, lexicon, paragraph, mentions: marked, claims, under, title }: ParagraphOfFigures): LocalFigure[] {
  const found: LocalFigure[] = [];
  const here = compoundsOf(marked, analysis.text, lexicon);
  const bare = bareFigures(analysis.text, paragraph, here, packOf(analysis.language), lexicon);
  const all = (bare.length ? [...here.filter((m) => !bare.some((b) => overlaps(b.span, m.span))), ...bare].sort((a, b) => a.span.start - b.span.start) : here).flatMap((m) => changeOf(m, analysis.text, lexicon));
  let words: ReadonlySet<string> = under ?? title;
  const stems = paragraph.sentences.map((s) => stemsOf(paragraph.tokens.slice(s.firstToken, s.endToken), lexicon));
  const nearby = all.filter((m) => m.kind === 'company' || m.kind === 'person');
  let claimAt = 0;
  for (const [i, sentence] of paragraph.sentences.entries()) {
    const mentions = all.filter((m) => m.span.end > sentence.start && m.span.start < sentence.end);
    while (claimAt < claims.length && claims[claimAt]!.sentence.end <= sentence.start && claims[claimAt]!.span.end <= sentence.start) claimAt++;
    const own: Claim[] = [];
    for (let c = claimAt; c < claims.length && claims[c]!.span.start < sentence.end; c++) own.push(claims[c]!);
    found.push(...figuresIn({ analysis, lexicon, paragraph, sentence, mentions, claims: own, nearby, background: words, ahead: stems[i + 1] ?? NONE, heading: under ?? NONE, answers: i === 0 }));
    words = stems[i]!;
  }
  return found;
}

interface Scene {
  readonly analysis: ArticleAnalysis;
  readonly lexicon: CompareLexicon;
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** People and firms of the paragraph: whom a pronoun may mean. */
  readonly nearby: readonly Mention[];
  /** Stems of the sentence before, or of the heading or headline: what the sentence goes on about. */
  readonly background: ReadonlySet<string>;
  /** Stems of the sentence behind: `18 Millionen Euro kamen hinzu. Der Geldgeber …`. */
  readonly ahead: ReadonlySet<string>;
  /** Stems of the heading the paragraph stands under: `Wie hoch sind die Schulden?`. */
  readonly heading: ReadonlySet<string>;
  /** Whether the sentence is the first under that heading. */
  readonly answers: boolean;
}

function figuresIn(scene: Scene): LocalFigure[] {
  const { analysis, lexicon, paragraph, sentence, mentions, claims } = scene;
  const amounts = mentions.filter((m) => FIGURES.has(m.kind) && m.value);
  const datable = mentions.filter((m) => m.kind === 'date' && !analysis.origin.evidence.some((e) => overlaps(e, m.span)) && !isLifespan(analysis.text, m.span));
  const dates = datable.filter((m) => (m.date?.iso && !m.date.relative) || dayOf(textAt(analysis.text, m.span), packOf(analysis.language).months));
  if (!amounts.length && !dates.length) return [];
  const tokens = paragraph.tokens.slice(sentence.firstToken, sentence.endToken);
  const cutsOfAmounts = clauseCuts(tokens, amounts, lexicon);
  const cutsOfDates = clauseCuts(tokens, dates, lexicon);
  const names = mentions.filter((m) => NAMES.has(m.kind));
  const momentOf = (t: Token): string | undefined => lexicon.moments.get(t.spelling.lower);
  const dated = tokens.find((t) => momentOf(t) !== undefined);
  const moment = dated && momentOf(dated);
  const telling = sentence.end - sentence.start <= NEAR ? wholeOf(analysis.text, sentence, lexicon) : undefined;
  return [...amounts, ...dates].sort((a, b) => a.span.start - b.span.start).map((mention) => {
    const cuts = mention.kind === 'date' ? cutsOfDates : cutsOfAmounts;
    const claim = claims.filter((c) => overlaps(c.span, mention.span)).sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
    const source = claim?.attribution?.source;
    const clause = clauseAt(cuts, sentence, mention.span);
    const wording = textAt(analysis.text, nearPart(clause, mention.span)).toLowerCase();
    const surroundings = wordsAround(...within(scene, tokens, mention), mention, clause, source);
    const whole = mention.kind === 'percent' ? wholeOfShare(tokens, mention.span.end, lexicon) : undefined;
    const voted = mention.kind === 'quantity' && VOTE_UNITS.has(mention.value!.unit ?? '') ? [mention.value!.unit!] : undefined;
    const nearby = scene.nearby.filter((n) => n.span.end > mention.span.start - NEAR && n.span.start < mention.span.end + NEAR);
    const subjects = names.filter((n) => !source || !overlaps(n.span, source) || n.kind === 'company');
    const aged = isAge(mention, analysis.text, lexicon);
    const term = aged ? undefined : termOf(mention, analysis.text, clause, lexicon);
    const named = voted ?? (term && [TERM]);
    return {
      mention,
      ...surroundings,
      // what a number of a vote counts, and what a court has set, is what it measures
      ...(named && { measures: named, ownMeasure: true, ownMeasures: named }),
      ...inBaseUnit(term ?? valueOf(mention, analysis, lexicon), aged ? 'age' : term ? TERM : roomOf(unitOf(mention, surroundings.words, lexicon), analysis.text.slice(Math.max(clause.start, mention.span.start - LEAD), mention.span.start), lexicon)),
      names: subjects,
      ...timesOf(analysis.text, mention, clause, sentence, lexicon),
      ...(telling ?? wholeOf(analysis.text, nearPart(sentence, mention.span), lexicon)),
      qualifiers: lexicon.qualifiers.filter(([words]) => words.test(wording)).map(([, kind]) => kind),
      whole: mention.rule === 'figure.bare' ? amounts.find((m) => m !== mention && m.kind === 'quantity' && m.value!.unit === mention.value!.unit && (m.value!.min ?? 0) > (mention.value!.min ?? 0))?.value!.min : undefined,
      shareOf: whole && stem(whole.text, lexicon),
      opposite: voted && oppositeOf(mention, amounts),
      moment: mention.kind === 'quantity' || mention.kind === 'date' ? undefined : moment,
      ...(aged && !isAgedThen(mention, analysis.text, lexicon) && ownerOfAge(analysis, mention, names, nearby, lexicon)),
      nearby,
      standing: standingOf(analysis.text, mention, clause, subjects, source, surroundings, lexicon),
      times: mention.kind === 'date' ? [] : dates.filter((m) => contains(clause, m.span)).flatMap((m) => m.date?.iso ?? []),
      sentence: { start: sentence.start, end: sentence.end },
      clause,
      claim,
      source: claim?.attribution ? (claim.attribution.sourceName ?? (source && textAt(analysis.text, source))) : undefined,
    };
  });
}

/** Letters around a year within which the brackets of a life stand: `Ada Quitz (1872–1941)`. */
const LIFE = 14;

/** Whether a year is one end of a life: it says nothing of when the rest of the sentence was. */
function isLifespan(text: string, { start, end }: Span): boolean {
  return end - start <= 11 && /\(\*?\s?\d{4}\s?[-–—]\s?\d{4}\)/.test(text.slice(Math.max(0, start - LIFE), end + LIFE)) && /[(\-–—]\s?$|^\*/.test(text.slice(Math.max(0, start - 3), start));
}

/** The part of a sentence around a figure between the cuts. */
function clauseAt(cuts: readonly number[], sentence: Sentence, span: Span): Span {
  let { start, end } = sentence;
  for (const cut of cuts) {
    if (cut <= span.start) start = Math.max(start, cut);
    else if (cut >= span.end) end = Math.min(end, cut);
  }
  return { start, end };
}

/** UTF-16 units before a figure within which the words that lead to it stand. */
const LEAD = 60;

/** UTF-16 units to either side of a figure within which the words of its clause are looked for, and the names of its paragraph. */
const NEAR = 1500;

/** What of a stretch of text is near a figure; of any ordinary sentence all of it. */
const nearPart = ({ start, end }: Span, span: Span): Span => ({ start: Math.max(start, span.start - NEAR), end: Math.min(end, span.end + NEAR) });

/** Whether the words before a figure make it a part of another, and whether its clause speaks of the day. */
function timesOf(text: string, { kind, span, rule }: Mention, clause: Span, sentence: Span, lexicon: CompareLexicon): Pick<LocalFigure, 'portion' | 'current' | 'running' | 'anew' | 'remaining' | 'replaced' | 'threshold' | 'further'> {
  const before = leadOf(text.slice(Math.max(sentence.start, span.start - LEAD), span.start), lexicon);
  const here = clauseOf(textAt(text, nearPart(kind === 'date' ? sentence : clause, span)), lexicon);
  return {
    portion: before.portion || rule === PART,
    current: kind === 'date' ? here.moved : here.tally,
    further: (kind === 'quantity' || kind === 'percent') && isFurther(text, span, lexicon),
    replaced: before.replaced,
    threshold: kind !== 'date' && before.threshold,
    anew: kind !== 'date' && here.anew,
    remaining: kind === 'quantity' && before.remaining,
    running: kind === 'quantity' && here.running,
  };
}

/** What the words right before a figure make of it. */
const leadOf = perTable((lexicon: CompareLexicon) => (words) => {
  const before = ` ${words.toLowerCase()} `;
  return {
    portion: saysAny(before, lexicon.portion) || lexicon.portionRelative.some((w) => before.includes(`, ${w} `)) || lexicon.theirs.has(/(\p{L}+)\s+$/u.exec(before)?.[1] ?? ''),
    replaced: replacing(lexicon).test(before),
    threshold: lexicon.threshold.test(before.slice(0, -1)),
    remaining: lexicon.remaining.test(before.slice(0, -1)),
  };
}, rememberSentences);

/** What the words of a figure's clause make of it. */
const clauseOf = perTable((lexicon: CompareLexicon) => (words) => {
  const here = ` ${words.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ')} `;
  return { moved: saysAny(here, lexicon.moved), tally: saysAny(here, lexicon.tally), anew: lexicon.anew.test(here), running: saysAny(here, lexicon.running) };
}, rememberSentences);

/** Whether a sentence, or what of it is near a figure, is of years back, or sets another case beside one that is told. */
function wholeOf(text: string, span: Span, lexicon: CompareLexicon): Pick<LocalFigure, 'longAgo' | 'likened'> {
  return sentenceOf(textAt(text, span), lexicon);
}

const sentenceOf = perTable((lexicon: CompareLexicon) => (words): Pick<LocalFigure, 'longAgo' | 'likened'> => {
  const whole = words.toLowerCase();
  return { longAgo: lexicon.ago.test(whole), likened: (whole.match(/\p{L}+/gu) ?? []).some((w) => lexicon.likened.has(w)) };
}, rememberSentences);

/** Whether a word inside a count or right behind it says that it comes on top of others. */
function isFurther(text: string, { start, end }: Span, { further }: CompareLexicon): boolean {
  return (text.slice(start, end + 14).toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, 3).some((w) => further.has(w)) || further.has(/(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1]?.toLowerCase() ?? '');
}

/** Offsets where the sentence passes from one figure to the next: a comma or conjunction between two of them. */
function clauseCuts(tokens: readonly Token[], figures: readonly Mention[], lexicon: CompareLexicon): number[] {
  const cuts: number[] = [];
  let i = 0;
  for (let f = 0; f + 1 < figures.length; f++) {
    const from = figures[f]!.span.end;
    const to = figures[f + 1]!.span.start;
    let cut: number | undefined;
    while (i < tokens.length && tokens[i]!.start < to) {
      const token = tokens[i]!;
      if (token.start >= from && (/^[,;:–—(]$/.test(token.text) || lexicon.conjunctions.has(token.spelling.lower) || lexicon.changeAfter.includes(token.spelling.lower))) cut ??= token.start;
      i++;
    }
    if (cut !== undefined) cuts.push(cut);
  }
  return cuts;
}

interface Surroundings {
  readonly measures: readonly string[];
  readonly ownMeasure: boolean;
  readonly ownMeasures: readonly string[];
  readonly words: ReadonlyMap<string, number>;
  readonly senses: ReadonlyMap<string, Sense>;
  readonly earlier: boolean;
}

/** Weights of words outside the figure's clause, of the sentence before, of the one behind, and of the heading. */
const OUTSIDE = 0.35;
const BACKGROUND = 0.2;
const AHEAD = 0.12;
const HEADING = 0.3;

/** The stems of some words, with what they stand for. */
export function stemsOf(tokens: readonly Token[], lexicon: CompareLexicon): Set<string> {
  const stems = new Set<string>();
  const meaning = meaningOf(lexicon);
  for (const token of tokens) {
    if (token.kind !== 'word' || isStop(token.spelling)) continue;
    const { stem, measure, act } = meaning(token.spelling);
    stems.add(stem);
    const concept = measure ?? act;
    if (concept) stems.add(`=${concept}`);
  }
  return stems;
}

/** What is counted by many figures that measure something else. */
const ANYTHING: ReadonlySet<string> = new Set(['people', 'households']);

/** Words further from a figure than any sentence a reader follows: a text without full stops is no reason to read it once a figure. */
const FURTHEST = 120;

/** The words and mentions near a figure; of any ordinary sentence all of them. */
function within(scene: Scene, tokens: readonly Token[], { span }: Mention): [Scene, readonly Token[]] {
  if (tokens.length <= FURTHEST) return [scene, tokens];
  const at = countWhile(tokens, (t) => t.end <= span.start);
  const near = tokens.slice(Math.max(0, at - FURTHEST), at + FURTHEST);
  const [start, end] = [near[0]!.start, near.at(-1)!.end];
  return [{ ...scene, mentions: scene.mentions.filter((m) => m.span.end > start && m.span.start < end) }, near];
}

function wordsAround({ lexicon, mentions, background, ahead, heading, answers }: Scene, tokens: readonly Token[], mention: Mention, clause: Span, source: Span | undefined): Surroundings {
  const words = new Map<string, number>();
  const nouns: { concept: string; weight: number }[] = [];
  const acts: { concept: string; weight: number }[] = [];
  let earlier = false;
  let still = false;
  let past = false;
  const first = countWhile(tokens, (t) => t.end <= mention.span.start);
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < mention.span.end) last++;
  const meaning = meaningOf(lexicon);
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    const lower = token.spelling.lower;
    const own = clause.start <= token.start && token.end <= clause.end;
    const inside = i >= first && i <= last;
    if (own && !inside && lexicon.earlier.has(lower)) earlier = true;
    still ||= own && lexicon.stillThen.has(lower);
    past ||= lexicon.past.has(lower);
    if (isStop(token.spelling)) return;
    const holder = mentions.find((m) => contains(m.span, token));
    if (holder && holder !== mention && holder.kind !== 'product' && holder.kind !== 'place') return;
    const steps = inside ? 1 : i < first ? first - i : i - last;
    const carrying = source && contains(source, token);
    const weight = own && !carrying ? 1 / (1 + 0.1 * steps) : OUTSIDE / (1 + 0.03 * steps);
    // „to use“ is no use of anything
    const infinitive = !lexicon.compounds && lexicon.changeTo.has(tokens[i - 1]?.spelling.lower ?? '');
    const meant = meaning(token.spelling);
    const noun = carrying || infinitive ? undefined : meant.measure;
    // „people“ may be anybody, and much is told of households: no measures
    // „ein Aufschlag von 34 Prozent“ measures that figure alone
    const taken = noun !== undefined && mentions.some((m) => m !== mention && FIGURES.has(m.kind) && m.span.start > token.end && lexicon.roleOf.has(tokens[i + 1]?.spelling.lower ?? '') && (tokens[i + 2]?.start === m.span.start || tokens[i + 2]?.start === m.hedge?.start));
    if (noun && !ANYTHING.has(noun) && !taken) nouns.push({ concept: noun, weight: weight + (i > last && steps <= 2 && own ? 0.1 : 0) });
    const { act } = meant;
    if (act) acts.push({ concept: act, weight });
    // „Start-ups“ is „Startups“
    const joined = tokens[i + 1]?.text === '-' && !tokens[i + 1]!.spaced && tokens[i + 2]?.kind === 'word' && !tokens[i + 2]!.spaced ? token.text + tokens[i + 2]!.spelling.lower : undefined;
    if (joined) words.set(stem(joined, lexicon), Math.max(words.get(stem(joined, lexicon)) ?? 0, weight));
    // what is known by its concept says little more by its stem
    const key = act && !noun ? `${ACT}${meant.stem}` : meant.stem;
    if (!inside || mention.kind === 'quantity') words.set(key, Math.max(words.get(key) ?? 0, weight));
    const next = tokens[i + 1];
    if (next?.kind === 'word' && i + 1 !== first && !inside) {
      const [left, right] = [meant.stem, meaning(next.spelling).stem];
      if (isTerm(left, right, lexicon)) words.set(`${left} ${right}`, Math.max(words.get(`${left} ${right}`) ?? 0, weight));
    }
  });
  for (const { concept, weight } of [...nouns, ...acts]) words.set(`=${concept}`, Math.max(words.get(`=${concept}`) ?? 0, weight));
  for (const [set, weight] of [[heading, HEADING], [background, BACKGROUND], [ahead, AHEAD]] as const) for (const key of set) if (!words.has(key)) words.set(key, weight);
  // „hält 20 Prozent“ is a stake without the word, „2000 Menschen arbeiten“ staff
  const counted = mention.kind === 'quantity' && mention.value?.unit && conceptOf(mention.value.unit, lexicon.measures, lexicon) === 'people' ? PEOPLE.find(([act]) => acts.some((a) => a.concept === act && a.weight > OUTSIDE))?.[1] : undefined;
  const bought = (): boolean => [tokens[first - 1], tokens[last + 1]].some((t, side) => lexicon.exchange.has(t?.spelling.lower ?? '') && mentions.some((m) => m.kind === 'money' && (side === 0 ? m.span.end < t!.start && t!.start - m.span.end < 2 : m.span.start > t!.end && m.span.start - t!.end < 2)));
  const implied = counted ?? (mention.kind === 'percent' && !nouns.some((n) => n.weight > OUTSIDE) && (bought() || acts.some((a) => a.concept === 'own' && a.weight > OUTSIDE)) ? 'stake' : undefined);
  if (implied) nouns.push({ concept: implied, weight: 1 });
  // „Wie hoch sind die Schulden?“ names the measure for an answer that has no noun
  const asked = nouns.length ? [] : lexicon.measures.filter(({ concept }) => concept !== 'people' && heading.has(`=${concept}`));
  if (asked.length === 1 && mention.kind === 'money') nouns.push({ concept: asked[0]!.concept, weight: answers ? 1 : HEADING });
  nouns.sort((a, b) => b.weight - a.weight);
  return { measures: [...new Set(nouns.map((n) => n.concept))], ownMeasure: (nouns[0]?.weight ?? 0) > OUTSIDE, ownMeasures: [...new Set(nouns.filter((n) => n.weight > OUTSIDE).map((n) => n.concept))], words, senses: sensesBeside(words, lexicon), earlier: earlier || (still && past) };
}

/** What a case of a concept weighs as the concept itself. */
const BROADER = 0.6;

/** The meanings of the words around a figure, each by the word that stands nearest. */
function sensesBeside(words: ReadonlyMap<string, number>, lexicon: CompareLexicon): ReadonlyMap<string, Sense> {
  const senses = new Map<string, Sense>();
  const put = (concept: string, stem: string, weight: number): void => {
    if ((senses.get(concept)?.weight ?? 0) < weight) senses.set(concept, { stem, weight });
  };
  for (const [key, weight] of words) {
    if (key.startsWith('=')) continue;
    for (const { concept, broader } of rowsBeside(key, lexicon)) {
      put(concept, key, weight);
      if (broader) put(broader, key, weight * BROADER);
    }
  }
  return senses;
}

/** The rows of a word around a figure, by the key it is kept under. */
const rowsBeside = perWord((lexicon: CompareLexicon) => (key) => rowsOf(key.startsWith(ACT) ? key.slice(ACT.length) : key, lexicon));
