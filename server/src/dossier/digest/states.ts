import type { ArticleAnalysis } from '../../analysis';
import type { CompareLexicon } from '../../language/compare';
import { departureLexiconOf } from '../../language/departures';
import { mayHaveCondition, stateLexiconOf, type Condition, type StateLexicon } from '../../language/states';
import type { Mention } from '../../recognize/mention';
import { perTable, rememberSentences } from '../../text/remember';
import { lastStartingBefore } from '../../text/search';
import { cover, overlaps, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { fold, isStop, stem } from '../words';
import { clausesOf, isGenitive, isLongPast, isTold, LONGEST, peopleOf, type Clause, type Scene } from './clauses';
import { eachSentence } from './names';
import { familyOf } from './quotes';
import { rootOf } from './roots';

/** What a clause says of whom or what. */
export interface LocalState {
  /** The id of a condition; `PENDING` where something has yet to happen, `HAPPENED` where it has. */
  readonly condition: string;
  /** Whether it goes on, or is over. */
  readonly holds: boolean;
  /** Stems of the nouns it is told of: subjects and objects. */
  readonly heads: ReadonlySet<string>;
  /** Of all its nouns. */
  readonly nouns: ReadonlySet<string>;
  /** Of what stands with a head to tell it from others: `Streik der Fahrer`. */
  readonly marks: ReadonlySet<string>;
  /** Folded family names. */
  readonly people: ReadonlySet<string>;
  /** Roots of the verbs and, where something is pending, of the nouns that may name it: `Zustimmung`, `zugestimmt`. */
  readonly acts: ReadonlySet<string>;
  /** Whether it speaks of another one than was spoken of: `ein zweiter Mann`. */
  readonly another: boolean;
  readonly span: Span;
}

export const PENDING = 'pending';
export const HAPPENED = 'happened';

interface StateScene extends Scene {
  readonly states: StateLexicon;
}

/** The states that the clauses of an article tell as going on or as over, and what they tell as pending or as having happened. */
export function statesOf(analysis: ArticleAnalysis, lexicon: CompareLexicon): LocalState[] {
  const words = departureLexiconOf(analysis.language);
  const states = stateLexiconOf(analysis.language);
  const found: LocalState[] = [];
  const rumoured = analysis.attributions.filter((a) => a.kind === 'hearsay').map((a) => a.cue).sort((a, b) => a.start - b.start);
  let before: readonly Mention[] = [];
  eachSentence(analysis, (tokens, mentions, sentence) => {
    if (tokens.length <= LONGEST && tokens.at(-1)?.text !== '?') {
      const scene = { analysis, tokens, mentions, lexicon, words, states };
      const settles = tokens.some((t) => states.claims.test(t.spelling.lower)) ? undefined : (word: string): boolean => states.deciding.test(word);
      const told = isTold(analysis, tokens, mentions, words, settles) && (lastStartingBefore(rumoured, sentence.end - 1)?.end ?? 0) <= sentence.start;
      for (const clause of clausesOf(tokens)) found.push(...statesIn(scene, clause, told, before));
    }
    before = peopleOf(mentions);
  });
  return found;
}

/** What one clause tells: by the words for both sides of a condition, and by whether it denies them. */
function statesIn(scene: StateScene, clause: Clause, told: boolean, before: readonly Mention[]): LocalState[] {
  const { analysis, tokens, mentions, lexicon, states } = scene;
  const own = tokens.slice(clause.from, clause.to);
  const spoken = spokenBy(own);
  const said = saidIn(spoken, states);
  const mood = moodOf(scene, own, spoken, said, told);
  const found: { condition: string; holds: boolean; about: RegExp }[] = [];
  for (const { condition: { id, on, off, planned }, goes, ends } of said.conditions) {
    const holds = ends ? mood.denied && !mood.noMore && mood.now : goes && !mood.not && (planned ? mood.meant : mood.now);
    const over = ends ? !mood.not && mood.real : mood.noMore && mood.real;
    if (holds || over) found.push({ condition: id, holds, about: ends ? off : on });
  }
  if (said.pending && !mood.noMore && mood.present) found.push({ condition: PENDING, holds: true, about: states.pending });
  else if (mood.real && !mood.not) found.push({ condition: HAPPENED, holds: false, about: states.done });
  if (!found.length) return [];
  const span = cover(own[0]!, own.at(-1)!);
  const among = mentions.filter((m) => overlaps(m.span, span));
  const named = peopleOf(among.filter((m) => !isGenitive(analysis, tokens, m)));
  // „Er liegt im Krankenhaus“: whom the sentence before names
  const people = named.length || before.length !== 1 || !own.slice(0, 4).some((t) => lexicon.subjects.has(t.spelling.lower)) ? named : before;
  return found.map(({ condition, holds, about }) => new ClauseState(condition, holds, span, said.other, new Set(people.map((m) => familyOf(m.name?.full ?? m.name?.base ?? analysis.text.slice(m.span.start, m.span.end)))),
    () => nounsIn(scene, own, among, about), () => (condition === PENDING || condition === HAPPENED ? actsIn(scene, own, among, holds, mood.denied) : new Set<string>())));
}

/** A state whose nouns and verbs are read when they are asked for: what has happened is asked only where something was pending. */
class ClauseState implements LocalState {
  private told?: Nouns;
  private done?: ReadonlySet<string>;

  constructor(readonly condition: string, readonly holds: boolean, readonly span: Span, readonly another: boolean, readonly people: ReadonlySet<string>, private readonly readNouns: () => Nouns, private readonly readActs: () => ReadonlySet<string>) {}

  get heads(): ReadonlySet<string> {
    return (this.told ??= this.readNouns()).heads;
  }

  get nouns(): ReadonlySet<string> {
    return (this.told ??= this.readNouns()).nouns;
  }

  get marks(): ReadonlySet<string> {
    return (this.told ??= this.readNouns()).marks;
  }

  get acts(): ReadonlySet<string> {
    return (this.done ??= this.readActs());
  }
}

type Nouns = Pick<LocalState, 'heads' | 'nouns' | 'marks'>;

/** The words of a clause in small letters, a space between them and one at each end. */
function spokenBy(own: readonly Token[]): string {
  let words = ' ';
  for (const { text, spelling: { lower } } of own) if (text !== '-') words += `${lower === "'t" || lower === '’t' ? 't' : lower} `;
  return words.length > 1 ? words : '  ';
}

/** What the words of a clause say by themselves. */
interface Said {
  readonly noMore: boolean;
  readonly not: boolean;
  readonly denial: boolean;
  readonly future: boolean;
  readonly pending: boolean;
  readonly other: boolean;
  /** The conditions they have words for. */
  readonly conditions: readonly { readonly condition: Condition; readonly goes: boolean; readonly ends: boolean }[];
}

const saidIn = perTable((states: StateLexicon) => (spoken): Said => {
  const noMore = states.noMore.test(spoken);
  const conditions = mayHaveCondition(spoken, states) ? states.conditions.map((condition) => ({ condition, goes: condition.on.test(spoken), ends: condition.off.test(spoken) })).filter(({ goes, ends }) => goes || ends) : [];
  return { noMore, not: !noMore && states.not.test(spoken), denial: states.denial.test(spoken), future: states.future.test(spoken), pending: states.pending.test(spoken), other: states.other.test(spoken), conditions };
}, rememberSentences);

interface Mood {
  readonly noMore: boolean;
  readonly not: boolean;
  /** Denied by its verb: `not found`, never `found no entry`. */
  readonly denied: boolean;
  /** Told as what has happened or is. */
  readonly real: boolean;
  /** Told as what is now. */
  readonly now: boolean;
  /** The same, plans too. */
  readonly meant: boolean;
  /** Not of the past. */
  readonly present: boolean;
}

/** How a clause tells what it tells. */
function moodOf({ analysis, mentions, lexicon, words, states }: StateScene, own: readonly Token[], spoken: string, { noMore, not, denial, future }: Said, told: boolean): Mood {
  const modal = own.some((t) => words.unreal.has(t.spelling.lower) && !states.not.test(` ${t.spelling.lower.replace(/^['’]/, '')} `));
  const past = own.some((t) => lexicon.past.has(t.spelling.lower) || states.past.test(t.spelling.lower));
  const real = told && !modal && !future && !words.reported.test(spoken) && !isLongPast(analysis, mentions, cover(own[0]!, own.at(-1)!), lexicon);
  return { noMore, not, denied: not && denial, real, now: !modal && !past && !future, meant: !past, present: !past };
}

const wordsOfRows = new WeakMap<RegExp, ReadonlySet<string>>();

/** The whole words of a row of a condition. */
function wordsIn(row: RegExp): ReadonlySet<string> {
  let found = wordsOfRows.get(row);
  if (!found) wordsOfRows.set(row, (found = new Set(row.source.match(/(?<=[ |:])\p{L}+(?=[ |)])/gu) ?? [])));
  return found;
}

/** The nouns of a clause, by what they are in it; the words of the condition itself are none. */
function nounsIn({ tokens, lexicon, words, states }: StateScene, own: readonly Token[], among: readonly Mention[], about: RegExp): Nouns {
  const heads = new Set<string>();
  const nouns = new Set<string>();
  const marks = new Set<string>();
  const dates = among.filter((m) => m.kind === 'date');
  const people = among.filter((m) => m.kind === 'person');
  const condition = wordsIn(about);
  const skip = (t: Token): boolean => t.kind !== 'word' || isStop(t.spelling) || people.some((p) => overlaps(p.span, t)) || states.links.has(t.spelling.lower) || dates.some((d) => overlaps(d.span, t)) || condition.has(t.spelling.lower) || about.test(` ${t.spelling.lower} `);
  const isNoun = (t: Token): boolean => !skip(t) && (!lexicon.compounds || (/^\p{Lu}/u.test(t.text) && (t !== tokens[0] || t.text.length > 4)));
  const isFrame = (t: Token): boolean => words.prepositions.has(t.spelling.lower) || words.outOf.has(t.spelling.lower);
  let within: 'none' | 'open' | 'filled' = 'none';
  let last: Token | undefined;
  let lastHead = false;
  own.forEach((token, i) => {
    const { lower } = token.spelling;
    if (isFrame(token)) {
      flush(i);
      within = 'open';
    } else if (lexicon.determiners.has(lower)) {
      const genitive = lexicon.compounds && last !== undefined && own[i - 1] === last && states.genitive.has(lower);
      flush(i);
      if (genitive) within = 'open';
      else if (within === 'filled') within = 'none';
    } else if (isNoun(token)) {
      nouns.add(stem(token.text, lexicon));
      last = token;
    } else {
      if (within === 'open' && dates.some((d) => overlaps(d.span, token))) within = 'filled';
      flush(i);
    }
  });
  flush(own.length);
  /** Ends a group of words: its last noun is the head, or stands with the head right before it. */
  function flush(i: number): void {
    if (last === undefined) return;
    const key = stem(last.text, lexicon);
    if (within === 'none') heads.add(key);
    else if (lastHead && isFrameBefore(i)) marks.add(key);
    lastHead = within === 'none';
    if (within === 'open') within = 'filled';
    last = undefined;
  }
  /** Whether only its own preposition or article stands between a group and the head before it. */
  function isFrameBefore(i: number): boolean {
    const at = own.indexOf(last!);
    const opened = own.slice(0, at).findLastIndex((t) => isFrame(t) || lexicon.determiners.has(t.spelling.lower));
    const start = opened > 0 && isFrame(own[opened - 1]!) ? opened - 1 : opened;
    return i >= at && start > 0 && heads.has(stem(own[start - 1]!.text, lexicon));
  }
  return { heads, nouns, marks };
}

/** The roots of what may be the act of a clause: verbs of what has happened; of what is pending the verb that is denied, or the nouns: `Die Zustimmung steht aus`. */
function actsIn({ lexicon, states }: StateScene, own: readonly Token[], among: readonly Mention[], pending: boolean, denied: boolean): Set<string> {
  const acts = new Set<string>();
  const auxiliary = states.done.test(` ${own.map((t) => t.spelling.lower).join(' ')} `);
  const closing = own.filter((t) => t.kind === 'word').slice(-2);
  const lastWord = closing.at(-1)?.spelling.lower ?? '';
  const separated = lexicon.particles.has(lastWord) ? lastWord : '';
  for (const token of own) {
    const { lower } = token.spelling;
    if (token.kind !== 'word' || isStop(token.spelling) || among.some((m) => overlaps(m.span, token))) continue;
    const isNoun = lexicon.compounds && /^\p{Lu}/u.test(token.text);
    if (pending && denied && isNoun) continue;
    // where verbs close the clause, a word inside it is an adjective: „nach eigenen Angaben“
    const closes = !lexicon.compounds || closing.includes(token);
    const isVerb = pending ? closes : states.preterite.test(lower) || (auxiliary && closes && states.participle.test(lower));
    if (isNoun ? !pending : !isVerb) continue;
    const root = rootOf(token.text, states);
    if (root.length >= SHORTEST) acts.add(root);
    if (separated && !isNoun) acts.add(rootOf(separated + lower, states));
    // what decides settles what was to be decided, whatever the verb
    if (states.deciding.test(separated && !isNoun ? separated + lower : fold(lower)) || pending && states.answering.test(lower)) acts.add(DECIDED);
  }
  return acts;
}

/** A shorter root may be that of anything. */
const SHORTEST = 3;
/** Stands for every verb and noun of deciding. */
const DECIDED = '=decided';

