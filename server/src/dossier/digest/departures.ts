import type { ArticleAnalysis } from '../../analysis';
import type { CompareLexicon } from '../../language/compare';
import { departureLexiconOf, type DepartureLexicon, type DepartureVerb } from '../../language/departures';
import type { Mention } from '../../recognize/mention';
import { cover, overlaps, textAt, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { clausesOf, isGenitive, isLongPast, isTold, LONGEST, peopleOf, type Clause, type Scene } from './clauses';
import { eachSentence } from './names';
import { officesAmong, rolesOf, type LocalOffice } from './roles';

/** Somebody is out of an office, by one clause of an article: `Finanzchefin Ines Ahlers ist zurückgetreten`. */
export interface LocalDeparture {
  readonly person: Mention;
  /** The clause, with the name where it stands in the same sentence. */
  readonly span: Span;
  /** The offices it names; with none, it may be any the person holds. */
  readonly offices: readonly LocalOffice[];
  /** The firm or body it names, as written. */
  readonly of?: string;
}

/** Tokens of a clause between a verb and its separated part, at most. */
const REACH = 40;

/**
 * Who is out of which office by the sentences of an article. Told must be what has happened: no demand, rumour, denial,
 * condition or wish, nothing of another year and nothing yet to come.
 */
export function departuresOf(analysis: ArticleAnalysis, lexicon: CompareLexicon): LocalDeparture[] {
  const words = departureLexiconOf(analysis.language);
  const forms = formsOf(words);
  const found: LocalDeparture[] = [];
  let before: readonly Mention[] = [];
  eachSentence(analysis, (tokens, mentions) => {
    const scene = { analysis, tokens, mentions, lexicon, words };
    if (tokens.length <= LONGEST && tokens.some((t) => forms.has(t.spelling.lower)) && isTold(analysis, tokens, mentions, words)) for (const clause of clausesOf(tokens)) found.push(...departureIn(scene, clause, before), ...succeededIn(scene, clause));
    before = peopleOf(mentions);
  });
  return found;
}

const formsByLexicon = new WeakMap<DepartureLexicon, ReadonlySet<string>>();

/** Every word that may be the verb of a departure, and those that say that an office is held no longer. */
function formsOf(words: DepartureLexicon): ReadonlySet<string> {
  let forms = formsByLexicon.get(words);
  if (!forms) {
    forms = new Set([...words.successors, ...words.noLonger.map((w) => w.split(' ').at(-1)!), ...words.verbs.flatMap((v) => [v.present, v.past, v.participle].flatMap((f) => (v.particle ? [f, v.particle + f] : [f])))]);
    formsByLexicon.set(words, forms);
  }
  return forms;
}

const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.spelling.lower ?? '';

/** How a verb stands in a clause. */
interface Told {
  readonly verb: DepartureVerb;
  readonly at: number;
  readonly passive: boolean;
}

/** The first verb of a clause that tells a departure, in a form that says it has happened. */
function verbIn({ tokens, lexicon, words }: Scene, { from, to }: Clause): Told | undefined {
  const has = (set: ReadonlySet<string>): boolean => tokens.slice(from, to).some((t) => set.has(t.spelling.lower));
  const passive = has(words.passive);
  for (let at = from; at < to; at++) {
    const word = lowerAt(tokens, at);
    for (const verb of words.verbs) {
      const joined = lexicon.compounds && verb.particle !== undefined && word.startsWith(verb.particle) ? word.slice(verb.particle.length) : undefined;
      const form = joined ?? word;
      const isParticiple = form === verb.participle;
      const isFinite = form === verb.present || form === verb.past;
      if (!isParticiple && !isFinite) continue;
      // with another's separated part it is another verb: „räumt ein“
      if (!verb.particle && lexicon.compounds && isFinite && lexicon.particles.has(lowerAt(tokens, to - 1))) continue;
      if (verb.particle && joined === undefined && (!hasParticle(tokens, at, to, verb.particle, lexicon.compounds) || words.motion.has(lowerAt(tokens, at + 2)) && lexicon.determiners.has(lowerAt(tokens, at + 3)))) continue;
      if (form === verb.present && form !== verb.past && tokens.slice(from, to).some((t) => words.later.has(t.spelling.lower))) continue;
      // a participle needs its auxiliary, `hat niedergelegt`, unless it is the past as well, `resigned`
      if (!isFinite && !passive && !has(words.perfect)) continue;
      const done = verb.gone === 'object' && isParticiple && passive && !tokens.slice(from, to).some((t) => words.active.has(t.spelling.lower));
      if (verb.needs && ![...verb.needs].some((n) => tokens.slice(from, to).some((t) => t.spelling.lower === n))) continue;
      return { verb, at, passive: done };
    }
  }
  return undefined;
}

/** Whether the separated part of a verb follows it: at the end of its clause, or right behind it. */
function hasParticle(tokens: readonly Token[], at: number, to: number, particle: string, atEnd: boolean): boolean {
  const last = atEnd ? Math.min(to, at + REACH) : at + 2;
  for (let i = at + 1; i < last; i++) if (lowerAt(tokens, i) === particle) return true;
  return false;
}

/** The departure a clause tells, of whom its grammar makes the one who is out. */
function departureIn(scene: Scene, clause: Clause, before: readonly Mention[]): LocalDeparture[] {
  const { tokens, words, analysis } = scene;
  const own = tokens.slice(clause.from, clause.to);
  const spoken = ` ${own.map((t) => t.spelling.lower).join(' ')} `;
  const over = own.some((t) => words.passive.has(t.spelling.lower)) ? words.noLonger.find((w) => spoken.includes(` ${w} `)) : undefined;
  const told: Told | undefined = over ? { verb: { present: '', past: '', participle: '', gone: 'subject', post: true }, at: clause.from + own.findIndex((t) => words.passive.has(t.spelling.lower)), passive: false } : verbIn(scene, clause);
  if (!told || words.reported.test(spoken) || own.some((t) => words.unreal.has(t.spelling.lower) && !over?.split(' ').includes(t.spelling.lower))) return [];
  if (isLongPast(scene.analysis, scene.mentions, cover(own[0]!, own.at(-1)!), scene.lexicon)) return [];
  const person = goneIn(scene, clause, told, before);
  if (!person) return [];
  // who follows whom may stand behind a colon, and in what before it: „Der Verein wechselt den Trainer: Auf X folgt Y“
  const [about, from] = told.verb.from ? [tokens, 0] : [own, clause.from];
  const offices = officesAmong(analysis.text, about, scene.mentions, scene.lexicon).filter((o) => !isAgent(scene, from + o.from));
  const mine = rolesOf(analysis.text, tokens, scene.mentions, scene.lexicon).filter((r) => r.mention === person && r.role.kind === 'office').map((r) => r.role);
  const given = offices.filter((o) => !mine.some((r) => overlaps(r.span, o.span)));
  const named = officeNamed(own, words);
  const body = bodyIn(scene, clause);
  const posted = given.length > 0 || named !== undefined || own.some((t) => isPost(t, scene));
  if (told.verb.post && !posted && !(body && !over)) return [];
  // „aus dem Krankenhaus entlassen“
  if (told.verb.gone === 'object' && own.some((t) => words.outOf.has(t.spelling.lower)) && !told.verb.from && !posted && !body) return [];
  const all: LocalOffice[] = given.length ? given : named ? [{ role: named, group: named, kind: 'office', from: 0, span: cover(own[0]!, own.at(-1)!) }] : mine.map((r) => ({ ...r, from: 0 }));
  const inside = tokens.some((t) => t.start === person.span.start);
  const span = cover(own[0]!, own.at(-1)!);
  return [{ person, span: inside ? cover(person.span, span) : span, offices: all, of: body && (body.name?.base ?? textAt(analysis.text, body.span)) }];
}

/**
 * Whose successor somebody is by a clause, or by an apposition to a name: `Sie ist Nachfolgerin von X`, `Y, the successor to X`.
 * One who is sought, or of whom there may be others, is none.
 */
function succeededIn(scene: Scene, clause: Clause): LocalDeparture[] {
  const { tokens, mentions, lexicon, words } = scene;
  const own = tokens.slice(clause.from, clause.to);
  const at = clause.from + own.findIndex((t, i) => words.successors.has(t.spelling.lower) && words.successorOf.has(lowerAt(tokens, clause.from + i + 1)));
  if (at < clause.from) return [];
  const before = [at - 1, at - 2].filter((i) => i >= clause.from).map((i) => lowerAt(tokens, i));
  if (words.anyOne.has(before[0] ?? '') || before.some((w) => words.prepositions.has(w))) return [];
  if (own.some((t) => words.unreal.has(t.spelling.lower) || words.later.has(t.spelling.lower)) || isLongPast(scene.analysis, scene.mentions, cover(own[0]!, own.at(-1)!), scene.lexicon)) return [];
  const inClause = mentions.filter((m) => m.kind === 'person' && m.span.start >= tokens[clause.from]!.start && m.span.end <= tokens[clause.to - 1]!.end);
  const person = inClause.find((m) => m.span.start > tokens[at + 1]!.start && leadIn(scene, m, clause) === lowerAt(tokens, at + 1));
  if (!person) return [];
  const named = mentions.some((m) => m.kind === 'person' && tokens[clause.from - 2] && m.span.end === tokens[clause.from - 2]!.end);
  const isApposition = named && tokens[clause.from - 1]!.text === ',' && at - clause.from <= 1;
  const isPredicate = own.some((t) => words.passive.has(t.spelling.lower)) && (inClause.length > 1 || own.some((t) => lexicon.subjects.has(t.spelling.lower)));
  if (!isApposition && !isPredicate) return [];
  return [{ person, span: cover(own[0]!, own.at(-1)!), offices: [] }];
}

/** The firm or body a clause names as what is left or led: no subject, no agent and no source. */
function bodyIn(scene: Scene, { from, to }: Clause): Mention | undefined {
  const { analysis, tokens, mentions, lexicon } = scene;
  return mentions.find((m) => {
    if (m.kind !== 'company' && m.kind !== 'organisation') return false;
    const at = tokens.findIndex((t) => t.end > m.span.start);
    const opens = at === from || (at === from + 1 && lexicon.determiners.has(lowerAt(tokens, from)));
    return at >= from && at < to && !opens && !isAgent(scene, at) && !analysis.attributions.some((a) => a.source && overlaps(a.source, m.span));
  });
}

/** The office that a noun of the clause names by itself: `gibt die Geschäftsführung ab`. */
function officeNamed(own: readonly Token[], words: DepartureLexicon): string | undefined {
  return own.map((t) => words.offices.get(t.spelling.lower)).find((o) => o !== undefined);
}

/** Whether a word is one for an office or its body, in a language of compounds by its head. */
function isPost(token: Token, { words, lexicon }: Scene): boolean {
  const { lower } = token.spelling;
  return words.posts.some((p) => lower === p || (lexicon.compounds && /^\p{Lu}/u.test(token.text) && lower.endsWith(p)));
}

/** Whether a place of a sentence stands behind the one who did it: `vom Aufsichtsrat abberufen`, `by the board`. */
function isAgent({ tokens, lexicon, words }: Scene, at: number): boolean {
  const prior = [tokens[at - 1], tokens[at - 2]].map((t) => t?.spelling.lower ?? '');
  return words.agents.has(prior[0]!) || (words.agents.has(prior[1]!) && lexicon.determiners.has(prior[0]!));
}

/** Who is out by a clause: its subject, or its object where others act; for a pronoun the one person told of before. */
function goneIn(scene: Scene, clause: Clause, told: Told, before: readonly Mention[]): Mention | undefined {
  const { tokens, mentions, lexicon, words } = scene;
  const people = mentions.filter((m) => m.kind === 'person' && m.span.start >= tokens[clause.from]!.start && m.span.end <= tokens[clause.to - 1]!.end);
  if (told.verb.from) {
    const open = people.filter((m) => leadIn(scene, m, clause) === told.verb.from);
    return open.length === 1 ? open[0] : undefined;
  }
  const free = people.filter((m) => leadIn(scene, m, clause) === undefined && !isGenitive(scene.analysis, tokens, m));
  if (told.verb.gone === 'object' && !told.passive) return objectOf(scene, free, told);
  const subject = subjectAmong(scene, clause, free, told);
  if (subject || people.length) return subject;
  const previous = clause.from > 0 ? antecedent(scene, clause) : undefined;
  if (previous) return previous;
  const own = tokens.slice(clause.from, clause.to);
  const earlier = peopleOf(mentions.filter((m) => m.span.end <= tokens[clause.from]!.start));
  const known = earlier.length ? earlier : before;
  if (known.length !== 1) return undefined;
  if (own.some((t) => lexicon.subjects.has(t.spelling.lower))) return known[0];
  // „Die Grüne hat ihr Amt niedergelegt“: a word for whom the sentence before names
  const described = !earlier.length && clause.from === 0 && lexicon.determiners.has(lowerAt(tokens, 0)) && own.some((t, i) => words.own.has(t.spelling.lower) && own.slice(i + 1, i + 3).some((p) => isPost(p, scene)));
  return described && !officesAmong(scene.analysis.text, tokens.slice(0, 3), mentions, lexicon).length ? known[0] : undefined;
}

/** The person that an apposition or a relative clause parts from the verb: `Owen Sarg, the treasurer, resigned`, `Sarg, who resigned`. */
function antecedent({ tokens, mentions, lexicon, words }: Scene, { from }: Clause): Mention | undefined {
  const comma = tokens[from - 1];
  if (comma?.text !== ',') return undefined;
  const endsAt = (i: number): Mention | undefined => mentions.find((m) => m.kind === 'person' && tokens[i] && m.span.end === tokens[i]!.end);
  if (lexicon.relatives.has(lowerAt(tokens, from))) return endsAt(from - 2);
  const verb = lowerAt(tokens, from);
  if (!words.passive.has(verb) && !words.perfect.has(verb) && !formsOf(words).has(verb)) return undefined;
  let open = from - 2;
  while (open > 0 && !/^[,;:]$/.test(tokens[open]!.text)) open--;
  if (tokens[open]?.text !== ',') return undefined;
  // „Owen Sarg, 52, the treasurer, …“
  return endsAt(open - 1) ?? (tokens[open - 1]?.kind === 'number' && tokens[open - 2]?.text === ',' ? endsAt(open - 3) : undefined);
}

/** Words before a name that may stand between it and a preposition, at most: `von der früheren Finanzchefin X`. */
const LEAD = 4;

/** The preposition a name stands behind, with no verb and no time between the two. */
function leadIn({ tokens, mentions, words }: Scene, person: Mention, clause: Clause): string | undefined {
  const forms = formsOf(words);
  const at = tokens.findIndex((t) => t.end > person.span.start);
  for (let i = at - 1; i >= Math.max(clause.from, at - LEAD); i--) {
    const token = tokens[i]!;
    const { lower } = token.spelling;
    if (token.kind === 'number' || forms.has(lower) || words.passive.has(lower) || words.perfect.has(lower) || mentions.some((m) => m.kind !== 'company' && m.kind !== 'organisation' && overlaps(m.span, token))) return undefined;
    if (words.prepositions.has(lower) || words.outOf.has(lower)) return lower;
  }
  return undefined;
}

/** The subject of a clause among its people: the only one, or the only one on the verb's side of an `und`. */
function subjectAmong({ tokens, lexicon, words }: Scene, { from, to }: Clause, free: readonly Mention[], { at }: Told): Mention | undefined {
  let start = at;
  while (start > from && !lexicon.conjunctions.has(lowerAt(tokens, start - 1))) start--;
  let end = at + 1;
  while (end < to && !lexicon.conjunctions.has(lowerAt(tokens, end))) end++;
  const beside = free.filter((m) => m.span.start >= tokens[start]!.start && m.span.end <= tokens[end - 1]!.end);
  // the verb of a second part needs its subject there, but where it opens it: „bleibt Rat und legt das Amt nieder“
  const opens = formsOf(words).has(lowerAt(tokens, start)) || words.passive.has(lowerAt(tokens, start)) || words.perfect.has(lowerAt(tokens, start));
  const among = beside.length || start === from || !opens ? beside : free.filter((m) => m.span.end <= tokens[start]!.start);
  if (lexicon.compounds) return among.length === 1 ? among[0] : undefined;
  const subject = among.filter((m) => m.span.end <= tokens[at]!.start).at(-1);
  const next = subject ? tokens.findIndex((t) => t.start >= subject.span.end) : -1;
  const word = lowerAt(tokens, next);
  return subject && (next === at || words.between.test(word) || words.prepositions.has(word) || lexicon.conjunctions.has(word)) ? subject : undefined;
}

/** Tokens from a verb to the object behind it, at most: `dismissed its chief executive X`. */
const OBJECT = 3;

/** Whom an active verb is done to: who stands right behind it, or, in German, behind an accusative. */
function objectOf({ analysis, tokens, mentions, lexicon, words }: Scene, free: readonly Mention[], { at }: Told): Mention | undefined {
  const object = free.find((m) => m.span.start > tokens[at]!.start) ?? free.find((m) => words.accusative?.test(lowerAt(tokens, tokens.findIndex((t) => t.end > m.span.start) - 2)));
  if (!object) return undefined;
  const first = tokens.findIndex((t) => t.end > object.span.start);
  const role = rolesOf(analysis.text, tokens, mentions, lexicon).find((r) => r.mention === object)?.role;
  const opens = role && role.span.start < object.span.start ? tokens.findIndex((t) => t.end > role.span.start) : first;
  return (words.accusative ? words.accusative.test(lowerAt(tokens, opens - 1)) : opens - at <= OBJECT) ? object : undefined;
}
