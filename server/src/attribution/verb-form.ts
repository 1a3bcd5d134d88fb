import type { VerbForm } from '../language/attribution';
import { hasAny } from './content';
import { closesAt, isCapital, moodOf, type Clause, type SentenceView } from './sentence';

/** Which of the forms a word may be is meant here, if it is a statement at all. */
export function chooseForm(view: SentenceView, clause: Clause, token: number, forms: readonly VerbForm[], auxiliary: 'perfect' | 'being' | undefined): VerbForm | undefined {
  const lexicon = view.pack.attribution;
  const joined = forms.find((f) => f.form === 'joined');
  if (joined && closesAt(view, token, clause.end) && !(joined.plural && hasAny(view, clause.first, clause.end, lexicon.modals))) return joined;
  // „bekannt gibt“ at the end of its clause, but not „Gründe zu geben“
  const apart = forms.find((f) => f.form === 'finite' && f.particle !== undefined && f.particle === view.lower[token - 1] && f.particle !== lexicon.infinitiveMark && closesAt(view, token, clause.end));
  if (apart) return apart;
  const participle = forms.find((f) => f.form === 'participle' && f.needs) ?? forms.find((f) => f.form === 'participle');
  if (participle && auxiliary === 'perfect') return participle;
  // „war bekannt geworden, dass …“
  if (participle && auxiliary === 'being') return participle.use === 'impersonal' ? participle : undefined;
  const infinitive = forms.find((f) => f.form === 'infinitive');
  const before = view.lower[token - 1] ?? '';
  if (before === lexicon.infinitiveMark && token > clause.first) return lexicon.statingVerbs.has(view.lower[token - 2] ?? '') || leadOf(view, clause, token) < token ? forms.find((f) => f.form === 'finite') : undefined;
  // „hatte Voss ausrichten lassen“: behind another infinitive it stands for the participle
  if (infinitive?.needs?.has(before) && auxiliary === undefined && closesAt(view, token, clause.end) && hasAny(view, clause.first, token, lexicon.perfect)) return infinitive;
  // an infinitive and a plural read alike: with a modal in the clause it is no statement, unless somebody declines
  const modal = lexicon.capitalNouns && lexicon.modals.has(view.lower[token + 1] ?? '') && token + 1 < clause.end;
  if (infinitive && (modal || closesAt(view, token, clause.end)) && hasAny(view, clause.first, clause.end, lexicon.modals)) {
    if (hasAny(view, clause.first, clause.end, lexicon.compelled)) return infinitive;
    return hasAny(view, clause.first, clause.end, lexicon.declining) && hasAny(view, clause.first, clause.end, lexicon.negations) ? infinitive : undefined;
  }
  // “the Echo can reveal that …”: only a medium says so
  if (!lexicon.capitalNouns && lexicon.modals.has(before) && !isCapital(view.tokens[token - 1])) {
    const told = lexicon.possible.has(before) ? forms.find((f) => f.form === 'finite' && f.use === 'say' && lexicon.reporting.has(f.lemma)) : undefined;
    return told && { ...told, media: true };
  }
  // “is not taking calls”: the object of a verb in -ing
  if (!lexicon.capitalNouns && before.length > 4 && before.endsWith('ing') && hasAny(view, Math.max(clause.first, token - 4), token - 1, lexicon.passive)) return undefined;
  const particle = findParticle(view, token, clause);
  const finite = forms.filter((f) => f.form === 'finite');
  const separated = particle === undefined ? undefined : finite.find((f) => f.particle === view.lower[particle] && f.needs) ?? finite.find((f) => f.particle === view.lower[particle]) ?? finite.find((f) => f.needs?.has(view.lower[particle]!));
  if (separated || (particle !== undefined && lexicon.capitalNouns && !lexicon.predicates.has(view.lower[particle]!))) return separated;
  return finite.find((f) => f.needs && !f.particle) ?? finite.find((f) => !f.particle && !f.needs);
}

/** The token of a separated word of the verb: the last word before a break; behind an insertion, the last of a clause without a verb. */
function findParticle(view: SentenceView, token: number, clause: Clause): number | undefined {
  const lexicon = view.pack.attribution;
  if (!lexicon.capitalNouns) {
    for (let i = token + 1; i < Math.min(clause.end, token + 3); i++) if (lexicon.particles.has(view.lower[i]!)) return i;
    return undefined;
  }
  const to = Math.min(view.sentence.endToken, token + 45);
  for (let i = token + 1; i < to; i++) {
    if (view.quotedBy[i]! >= 0 || !lexicon.particles.has(view.lower[i]!)) continue;
    if (!(closesAt(view, i, view.sentence.endToken) || lexicon.conjunctions.has(view.lower[i + 1]!))) continue;
    // „als ein „Zeichen““: an article before quoted words
    if (view.quotedBy[i + 1]! >= 0 && (lexicon.determiners.has(view.lower[i]!) || lexicon.prepositions.has(view.lower[i]!))) continue;
    if (i < clause.end) return i;
    const own = view.clauses.find((c) => c.first <= i && i < c.end);
    if (!own || (own.opener !== undefined && !lexicon.determiners.has(own.opener)) || own.mark === ':' || moodOf(view, own)) return undefined;
    // „…, so steht es dort, fallen weg“: the particle of a verb of its own
    if (i > own.first && !isCapital(view.tokens[i - 1]) && /(?:en|t|te)$/.test(view.lower[i - 1]!) && !lexicon.fillers.has(view.lower[i - 1]!) && !lexicon.pronouns.has(view.lower[i - 1]!) && !(i - 2 >= own.first && lexicon.determiners.has(view.lower[i - 2]!))) return undefined;
    for (let k = own.first; k < i; k++) if (lexicon.auxiliaries.has(view.lower[k]!) || lexicon.verbs.has(view.lower[k]!)) return undefined;
    return i;
  }
  return undefined;
}

/** Where a separable verb goes on behind an insertion: `Dies gab heute – nach langer Prüfung – Professor Ohm bekannt`. */
export function restOf(view: SentenceView, clause: Clause, token: number): Clause | undefined {
  const particle = findParticle(view, token, clause);
  return particle === undefined || particle < clause.end ? undefined : view.clauses.find((c) => c.first <= particle && particle < c.end);
}

/** “put the toll at 14”, “at a dozen”; “put the coins at the door” and “at Hull” name a place. */
function isPriced({ lower, quotedBy, tokens, pack }: SentenceView, clause: Clause, at: ReadonlySet<string>): boolean {
  for (let i = clause.first; i < clause.end; i++) {
    if (quotedBy[i]! >= 0 || !at.has(lower[i]!)) continue;
    const kind = pack.attribution.determiners.get(lower[i + 1] ?? '');
    if (kind !== 'definite' && kind !== 'possessive' && !(isCapital(tokens[i + 1]) && tokens[i + 2]?.kind !== 'number')) return true;
  }
  return false;
}

/** So many tokens has what leads to a clause and stands alone before it: `Zu dem Ergebnis, dass …, kommt die Studie`. */
const LEAD = 5;

/** Whether one of the words a verb needs stands where it may: in its clause, behind an insertion, or at the head of the sentence before one. */
export function hasNeeds(view: SentenceView, clause: Clause, form: VerbForm): boolean {
  if (form.priced && !isPriced(view, clause, form.needs!)) return false;
  if (!form.needs || hasAny(view, clause.first, clause.end, form.needs)) return true;
  // „Auf einen Fehler, der alt ist, führt Voss den Schaden zurück“: what opens the sentence before an insertion
  const [main] = view.clauses;
  if (view.pack.attribution.capitalNouns && main !== clause && !main!.opener && clause.mark === ',' && view.clauses[view.clauses.indexOf(clause) - 1]?.opener && (form.needs.has(view.lower[main!.first]!) || (main!.end - main!.first < LEAD && hasAny(view, main!.first, main!.end, form.needs)))) return true;
  // behind an insertion only words that mean nothing else: `zufrieden`, not `für`
  // what a colon leads to is no part of the verb: „zeigen: 40 Leute sind betroffen“
  for (let i = clause.end; i < view.sentence.endToken && view.tokens[i]!.text !== ':'; i++) if (view.quotedBy[i]! < 0 && view.lower[i]!.length > 6 && form.needs.has(view.lower[i]!)) return true;
  return false;
}

/** A participle has the word of its verb beside it: `bekannt gegeben` before, “has put it bluntly” behind. */
export function standsApart(view: SentenceView, token: number, form: VerbForm): boolean {
  if (form.form !== 'participle' || form.particle === undefined) return true;
  return view.pack.attribution.capitalNouns ? view.lower[token - 1] === form.particle : view.lower[token + 1] === form.particle.split(' ')[0];
}

/** A word of the clause outside quotations shows that the verb means something else there. */
export function isAnotherAct(view: SentenceView, clause: Clause, token: number, words: RegExp): boolean {
  const { capitalNouns, prepositions, particles, auxiliaries } = view.pack.attribution;
  // “added 40 people had been hurt”: what is counted has a verb of its own
  if (!capitalNouns && (view.tokens[token + 1]?.kind === 'number' || view.tokens[token + 2]?.kind === 'number')) {
    for (let i = token + 3; i < clause.end; i++) if (auxiliaries.has(view.lower[i]!) && !isCapital(view.tokens[i])) return false;
  }
  // in English its object stands right behind it: “dismissed its head of finance”, not “dismissed claims by staff”
  for (let i = capitalNouns && !actsFirst(view, clause, token) ? clause.first : token + 1; i < clause.end; i++) {
    // “counted on them”, not “counted 40 boats on one day”
    if (words.test(view.lower[i]!) && (capitalNouns || i === token + 1 || (i === token + 2 && particles.has(view.lower[token + 1]!)) || !(prepositions.has(view.lower[i]!) || particles.has(view.lower[i]!)))) return true;
    // “claimed 40 of the seats”
    if (!capitalNouns && prepositions.has(view.lower[i]!) && view.tokens[i - 1]!.kind !== 'number') return false;
  }
  return false;
}

/** `Die Stadt verteidigt den Bau`: who speaks stands before the verb, and is not what is done. */
function actsFirst(view: SentenceView, clause: Clause, token: number): boolean {
  const { determiners, classOf } = view.pack.attribution;
  const kind = classOf(view.lower[token - 1] ?? '');
  return !clause.opener && token === clause.first + 2 && determiners.get(view.lower[clause.first]!) === 'definite' && (kind === 'organisation' || kind === 'person') && determiners.has(view.lower[token + 1] ?? '');
}

/** “as the Echo was first to report”, “the Echo was the first to report that”: where the verb of its subject stands, which says who came first to say it; else its own place. */
export function leadOf(view: SentenceView, clause: Clause, token: number): number {
  const { capitalNouns, infinitiveMark, foremost, passive, determiners } = view.pack.attribution;
  if (capitalNouns || view.lower[token - 1] !== infinitiveMark || !foremost.has(view.lower[token - 2] ?? '')) return token;
  const being = determiners.has(view.lower[token - 3] ?? '') ? token - 4 : token - 3;
  return being > clause.first && passive.has(view.lower[being]!) ? being : token;
}

/** What stands with a participle: the auxiliary of the perfect, of the passive, a form of being, or nothing. */
export function auxiliaryOf(view: SentenceView, clause: Clause, index: number, token: number): 'perfect' | 'passive' | 'being' | undefined {
  const lexicon = view.pack.attribution;
  const { lower } = view;
  if (!lexicon.capitalNouns) {
    for (let i = token - 1; i >= clause.first && i >= token - 4; i--) {
      if (lexicon.passive.has(lower[i]!)) return 'passive';
      // “is said to have put it up for sale” reports what it does, not what it says
      if (lexicon.perfect.has(lower[i]!)) return lower[i - 1] === lexicon.infinitiveMark ? 'being' : 'perfect';
      if (!lexicon.fillers.has(lower[i]!) && !lexicon.isAdverb(lower[i]!)) break;
    }
    let next = token + 1;
    while (next < clause.end && (lexicon.fillers.has(lower[next]!) || lexicon.isAdverb(lower[next]!))) next++;
    return lexicon.agents.has(lower[next] ?? '') && !lexicon.means.has(lower[next + 1] ?? '') ? 'passive' : undefined;
  }
  for (let i = clause.first; i < clause.end; i++) if (lexicon.passive.has(lower[i]!) && i !== token) return 'passive';
  for (let i = clause.first; i < clause.end; i++) {
    if (lexicon.perfect.has(lower[i]!)) return 'perfect';
    if (lexicon.being.has(lower[i]!)) return 'being';
  }
  return beforeInsertion(view, index, token) ? 'perfect' : undefined;
}

/** `hat Ministerin Vera Sander (Grüne) gefordert`: the auxiliary of a participle that stands alone behind an insertion. */
function beforeInsertion(view: SentenceView, index: number, token: number): boolean {
  const { perfect, verbs, fillers } = view.pack.attribution;
  const clause = view.clauses[index]!;
  if (clause.opener || clause.mark === ':' || clause.mark === '"' || !closesAt(view, token, clause.end)) return false;
  for (let i = clause.first; i < token; i++) if (!fillers.has(view.lower[i]!) && clause.mark !== ')') return false;
  for (let k = index - 1; k >= 0 && k >= index - 4; k--) {
    const before = view.clauses[k]!;
    if (before.opener && k > 0) continue;
    let auxiliary = false;
    for (let i = before.first; i < before.end; i++) {
      if (perfect.has(view.lower[i]!)) auxiliary = true;
      // an auxiliary with a participle of its own
      else if (auxiliary && !isCapital(view.tokens[i]) && verbs.get(view.lower[i]!)?.some((f) => f.form === 'participle')) return false;
    }
    if (auxiliary) return !/^ge.{2,}(?:t|en)$/.test(view.lower[before.end - 1]!);
  }
  return false;
}

/** “the bank is now forecasting”: the form of being that a progressive stands behind, where its subject ends; undefined without one. */
export function beingBefore(view: SentenceView, clause: Clause, token: number): number | undefined {
  const { passive, perfect, fillers, isAdverb } = view.pack.attribution;
  let at = token - 1;
  while (at > clause.first && (fillers.has(view.lower[at]!) || isAdverb(view.lower[at]!))) at--;
  if (at <= clause.first || !passive.has(view.lower[at]!)) return undefined;
  while (at - 1 > clause.first && (passive.has(view.lower[at - 1]!) || perfect.has(view.lower[at - 1]!))) at--;
  return at;
}

/** Whether a verb has a plural for its subject: an infinitive looks like one, and has it by its auxiliary (`Die Anwältin wollte nichts sagen`). */
export function isPlural(view: SentenceView, clause: Clause, { form, plural }: VerbForm): boolean {
  const { capitalNouns, modals, perfect } = view.pack.attribution;
  if (form !== 'infinitive' || !capitalNouns) return plural;
  for (let i = clause.first; i < clause.end; i++) if (modals.has(view.lower[i]!) || perfect.has(view.lower[i]!)) return view.lower[i]!.endsWith('n');
  return plural;
}
