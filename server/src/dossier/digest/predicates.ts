import type { ArticleAnalysis } from '../../analysis';
import type { CompareLexicon, RoleClass } from '../../language/compare';
import { departureLexiconOf } from '../../language/departures';
import { stateLexiconOf } from '../../language/states';
import type { Mention } from '../../recognize/mention';
import { cover, overlaps, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { isStop } from '../words';
import { clausesOf, isGenitive, LONGEST, type Clause, type ClauseScene } from './clauses';
import { officesAmong, type HeldRole, type LocalOffice } from './roles';

/** Roles that exclude others of their kind; what else somebody may be is no conflict. */
const KINDS: readonly RoleClass[] = ['office', 'seat', 'bench'];

/**
 * The roles that a clause says somebody has now, where they do not stand beside the name: `X ist Betriebsratsvorsitzende der
 * Webern AG`, `Prosecutor in the case is X`, `Als Stadtkämmerin fordert X …`, `X, who serves as sheriff`, `X, who chairs the trust`.
 */
export function predicatesOf(analysis: ArticleAnalysis, tokens: readonly Token[], mentions: readonly Mention[], lexicon: CompareLexicon): HeldRole[] {
  const people = mentions.filter((m) => m.kind === 'person');
  if (!people.length || tokens.length > LONGEST || tokens.at(-1)?.text === '?') return [];
  const scene = { analysis, tokens, mentions, lexicon };
  return clausesOf(tokens).flatMap((clause): HeldRole[] => {
    const own = tokens.slice(clause.from, clause.to);
    if (!isPlain(scene, own)) return [];
    const office = verbOffice(scene, clause) ?? officeIn(scene, own);
    const mention = office && holderOf(scene, clause, own, office);
    if (!mention) return [];
    return [{ mention, role: { role: office.role, group: office.group, kind: office.kind, of: office.of, time: 'now', span: cover(mention.span, office.span) } }];
  });
}

/** Whether a clause says what is: it denies nothing, means no more than is possible, and is not of the past or of what is to come. */
function isPlain({ analysis, lexicon }: ClauseScene, own: readonly Token[]): boolean {
  const words = departureLexiconOf(analysis.language);
  const states = stateLexiconOf(analysis.language);
  const spoken = ` ${own.map((t) => t.spelling.lower).join(' ')} `;
  const goesOn = own.some((t) => lexicon.serves.has(t.spelling.lower));
  return !own.some((t) => words.unreal.has(t.spelling.lower) || lexicon.past.has(t.spelling.lower) || (lexicon.former.has(t.spelling.lower) && !(goesOn && lexicon.untilNow.has(t.spelling.lower))) || lexicon.future.has(t.spelling.lower) || lexicon.vices.has(t.spelling.lower)) && !states.future.test(spoken) && !states.noMore.test(spoken);
}

/** The one office a clause names without its holder. */
function officeIn({ analysis, mentions, lexicon }: ClauseScene, own: readonly Token[]): LocalOffice | undefined {
  const acts = own.some((t) => lexicon.actsAs.has(t.spelling.lower)) && own.some((t) => lexicon.serves.has(t.spelling.lower));
  const offices = officesAmong(analysis.text, own, mentions, lexicon, acts ? [...KINDS, 'profession'] : KINDS);
  return offices.length === 1 ? offices[0] : undefined;
}

/** The office of somebody whom a relative clause says to hold it by a verb: `X, who chairs the trust`. */
function verbOffice({ tokens, lexicon }: ClauseScene, { from, to }: Clause): LocalOffice | undefined {
  const verb = tokens[from + 1];
  if (!verb || !lexicon.relatives.has(tokens[from]!.spelling.lower)) return undefined;
  const group = lexicon.officeVerbs.get(verb.spelling.lower);
  if (group !== undefined) return { role: group, group, kind: kindOf(group), from: 1, span: cover(tokens[from]!, verb) };
  const closing = tokens[to - 1]!;
  const objects = tokens.slice(from + 1, to - 1).filter((t) => /^\p{Lu}/u.test(t.text));
  const held = lexicon.holdVerbs.find(([word, object]) => word === closing.spelling.lower && objects.some((t) => object.test(t.spelling.lower)));
  return held && { role: held[2], group: held[2], kind: kindOf(held[2]), from: 1, span: cover(tokens[from]!, closing) };
}

/** Who speaks or judges in court holds no office that only one person holds. */
const kindOf = (group: string): RoleClass => (['lawyer', 'prosecutor', 'judge'].includes(group) ? 'bench' : 'office');

/** Who holds the office of a clause, by how the clause is built; undefined where it says nothing of the sort. */
function holderOf(scene: ClauseScene, clause: Clause, own: readonly Token[], office: LocalOffice): Mention | undefined {
  const { analysis, tokens, mentions, lexicon } = scene;
  const people = mentions.filter((m) => m.kind === 'person' && m.span.start >= own[0]!.start && m.span.end <= own.at(-1)!.end);
  const before = own[office.from - 1]?.spelling.lower ?? '';
  const first = lexicon.determiners.has(before) ? (own[office.from - 2]?.spelling.lower ?? '') : before;
  const antecedent = lexicon.relatives.has(own[0]!.spelling.lower) && tokens[clause.from - 1]?.text === ',' ? mentions.find((m) => m.kind === 'person' && m.span.end === tokens[clause.from - 2]?.end) : undefined;
  const copula = own.findIndex((t) => lexicon.copulas.has(t.spelling.lower));
  const serves = lexicon.actsAs.has(first) && own.some((t) => lexicon.serves.has(t.spelling.lower));
  if (antecedent) return people.length === 0 && (isVerbOffice(office, own) || serves || isOnlyThat(scene, own, office, copula, undefined)) ? antecedent : undefined;
  // „Als Kämmerin fordert X …“, “As chair, X said …”
  if (lexicon.actsAs.has(own[0]!.spelling.lower) && lexicon.actsAs.has(first)) return people.length ? behindVerb(scene, own, people) : opening(scene, clause);
  const [person] = people;
  if (people.length !== 1 || !person || isGenitive(analysis, tokens, person)) return undefined;
  return (serves && person.span.end <= office.span.start) || isOnlyThat(scene, own, office, copula, person) ? person : undefined;
}

/** Whether an office is told by the verb of its clause, from the pronoun on. */
const isVerbOffice = (office: LocalOffice, own: readonly Token[]): boolean => office.from === 1 && office.span.start === own[0]!.start;

/** Whether a clause says nothing but that somebody is something: beside the verb, the name and the office it has names, times and small words. */
function isOnlyThat({ analysis, mentions, lexicon }: ClauseScene, own: readonly Token[], office: LocalOffice, copula: number, person: Mention | undefined): boolean {
  if (copula < 0 || own.some((t) => lexicon.actsAs.has(t.spelling.lower) || lexicon.conjunctions.has(t.spelling.lower))) return false;
  // nothing but times and small words parts the verb from what stands behind it: the office, or who holds it
  const behind = office.span.start > own[copula]!.start ? office.span : person?.span;
  const between = behind ? own.slice(copula + 1).filter((t) => t.end <= behind.start) : [];
  if (between.some((t) => t.kind === 'word' && !isStop(t.spelling) && !lexicon.determiners.has(t.spelling.lower) && !mentions.some((m) => m.kind === 'date' && overlaps(m.span, t)))) return false;
  const named = (t: Span): boolean => mentions.some((m) => overlaps(m.span, t)) || overlaps(office.span, t);
  const rest = own.filter((t, i) => t.kind === 'word' && i !== copula && !named(t) && !isStop(t.spelling) && !lexicon.determiners.has(t.spelling.lower));
  const [before, last] = [own[office.from - 1], own.findLast((t) => t.kind === 'word')];
  // „ist vom Aufsichtsrat beurlaubt worden“: in a language that closes its clause with the verb, another verb is what it tells
  const closed = lexicon.compounds && last !== undefined && /^\p{Ll}/u.test(last.text) && !lexicon.copulas.has(last.spelling.lower);
  return rest.length <= MOST && !closed && !departureLexiconOf(analysis.language).prepositions.has(before?.spelling.lower ?? '');
}

/** Other words of a clause that says only what somebody is: `the prosecutor in the case is X`. */
const MOST = 2;

/** The one person that stands right behind a verb: `fordert X`. */
function behindVerb({ tokens }: ClauseScene, own: readonly Token[], people: readonly Mention[]): Mention | undefined {
  const at = own.findIndex((t) => t.end > people[0]!.span.start);
  const before = own[at - 1];
  return people.length === 1 && before?.kind === 'word' && /^\p{Ll}/u.test(before.text) && !isStop(before.spelling) && /t[e]?$/.test(before.text) && tokens.includes(before) ? people[0] : undefined;
}

/** The person with whom the clause behind a comma opens. */
function opening({ tokens, mentions }: ClauseScene, { to }: Clause): Mention | undefined {
  return tokens[to]?.text === ',' ? mentions.find((m) => m.kind === 'person' && m.span.start === tokens[to + 1]?.start) : undefined;
}
