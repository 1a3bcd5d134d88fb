import type { ArticleAnalysis } from '../../analysis';
import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import { overlaps, textAt, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { conceptOf, fold } from '../words';
import { eachSentence } from './names';

/** Who founded what, by one sentence of an article. */
export interface LocalFounding {
  /** The sentence. */
  readonly span: Span;
  readonly founders: readonly Mention[];
  /** Whether there were several, by the names or by a word: `gemeinsam mit`, `Mitgründerin`. */
  readonly several: boolean;
  /** What was founded: folded names, and years, that stand in the sentence. */
  readonly founded: ReadonlySet<string>;
}

/** The sentences of an article that say who founded something. Who only carries the sentence as its source is no founder. */
export function foundingsOf(analysis: ArticleAnalysis, lexicon: CompareLexicon): LocalFounding[] {
  const found: LocalFounding[] = [];
  const sources = analysis.attributions.flatMap((a) => (a.source ? [a.source] : []));
  eachSentence(analysis, (tokens, mentions, sentence) => {
    const verb = tokens.findIndex((t) => t.kind === 'word' && conceptOf(t.text, lexicon.events, lexicon) === 'found');
    if (verb < 0) return;
    const people = mentions.filter((m) => m.kind === 'person' && !sources.some((s) => overlaps(s, m.span)));
    const founders = foundersAmong(people, tokens, verb, lexicon);
    if (!founders.length) return;
    const founded = new Set<string>();
    for (const m of mentions) {
      if (m.kind === 'company' || m.kind === 'organisation') founded.add(fold(m.name?.base ?? textAt(analysis.text, m.span)));
      if (m.kind === 'date' && m.date?.iso) founded.add(m.date.iso.slice(0, 4));
    }
    // a name that no recognizer took for one may still be an abbreviation
    for (const t of tokens) if (/^\p{Lu}{3,}$/u.test(t.text)) founded.add(fold(t.text));
    const shared = tokens.some((t, i) => lexicon.together.has(t.spelling.lower) && lexicon.companion.has(tokens[i + 1]?.spelling.lower ?? '') || isCoFounder(t.text, lexicon));
    found.push({ span: { start: sentence.start, end: sentence.end }, founders, several: shared || founders.length > 1 || founders.some((m) => joinsAnother(m, mentions, tokens, lexicon)), founded });
  });
  return found;
}

function isCoFounder(word: string, lexicon: CompareLexicon): boolean {
  const lower = word.toLowerCase().replace(/in$/, '');
  return lexicon.roles.some((r) => r.group === 'co-founder' && r.words.includes(lower));
}

/** Whether another name follows by `und`, `and`: somebody too, even where no recognizer took it for a person. */
function joinsAnother(mention: Mention, mentions: readonly Mention[], tokens: readonly Token[], lexicon: CompareLexicon): boolean {
  const next = tokens.findIndex((t) => t.start >= mention.span.end);
  return next >= 0 && lexicon.conjunctions.has(tokens[next]!.spelling.lower) && mentions.some((m) => m.span.start === tokens[next + 1]?.start && (m.kind === 'organisation' || m.kind === 'company'));
}

/**
 * The people of a sentence that founded something by its grammar: behind `von`/`by` where it is told in the passive, else
 * the subject, and who stands behind `mit`/`with`. Who has a clause of his own (`das Labor, das von X geleitet wird`) is none.
 */
function foundersAmong(people: readonly Mention[], tokens: readonly Token[], verb: number, lexicon: CompareLexicon): Mention[] {
  const word = (i: number): string => tokens[i]?.spelling.lower ?? '';
  const cut = (i: number): boolean => /^[,;:–—]$/.test(tokens[i]!.text);
  let from = verb;
  // in a language of compounds `der`, `die` may be articles, too: there a comma opens the clause
  while (from > 0 && !cut(from - 1) && (lexicon.compounds || !lexicon.relatives.has(word(from - 1)))) from--;
  let to = verb + 1;
  while (to < tokens.length && !cut(to)) to++;
  const clause: Span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const inside = people.filter((m) => m.span.start >= clause.start && m.span.end <= clause.end);
  const agent = tokens.findIndex((t, i) => i >= from && i < to && lexicon.agent.has(t.spelling.lower) && opensPerson(i));
  if (agent >= 0) {
    // behind a verb the names may go on over commas: „founded by two pastors, Ann Hale and Tom Reed“
    const end = agent > verb ? tokens.at(-1)!.end : tokens[verb]!.start;
    return people.filter((m) => m.span.start > tokens[agent]!.start && m.span.end <= end);
  }
  const before = people.filter((m) => m.span.end <= clause.start);
  // a clause of its own takes its subject from what stands before: „Hale, who founded …“, „…, als er sie gründete“
  const relative = from > 0 && lexicon.relatives.has(word(lexicon.compounds ? from : from - 1));
  const own = tokens.slice(from, verb).some((t) => lexicon.subjects.has(t.spelling.lower)) ? before[0] : relative ? before.at(-1) : undefined;
  const founders = own ? [own, ...inside] : inside;
  // „hatte gemeinsam mit X, Chefin von Y, die Firma Z gegründet“: the one who did it may be named by a role only
  return founders.length || before.some((m) => lexicon.companion.has(wordBefore(m))) ? founders : before.slice(-1);

  function opensPerson(i: number): boolean {
    const next = people.find((m) => m.span.start > tokens[i]!.start);
    return next !== undefined && tokens.filter((t) => t.start > tokens[i]!.start && t.end <= next.span.start).length <= 6;
  }

  function wordBefore(mention: Mention): string {
    return tokens.filter((t) => t.end <= mention.span.start).at(-1)?.spelling.lower ?? '';
  }
}
