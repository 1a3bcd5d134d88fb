import type { VerbForm } from '../language/attribution';
import { closesAt, isCapital, moodOf, type Clause, type SentenceView } from './sentence';
import type { Source } from './source';

/** Whether one of the words stands in `[first, end)` outside quotations. */
export function hasAny(view: SentenceView, first: number, end: number, words: ReadonlySet<string>): boolean {
  for (let i = first; i < end; i++) if (view.quotedBy[i]! < 0 && words.has(view.lower[i]!)) return true;
  return false;
}

/** Whether the next clause but one at most opens with `dass` or the like. */
export function hasClause(view: SentenceView, index: number): boolean {
  const next = view.clauses[index + 1];
  return next?.opener !== undefined && view.pack.attribution.content.has(next.opener);
}

/** Whether a clause compares (`wie …`) or has a demonstrative or `es` for what is reported. */
export function points(view: SentenceView, clause: Clause, index: number): boolean {
  const lexicon = view.pack.attribution;
  // „Wie aus einem Papier der Behörde (ABC) hervorgeht“
  let at = index;
  while (at > 1 && view.clauses[at]!.mark === ')') at -= 2;
  if (lexicon.asClause.has(view.clauses[at]!.opener ?? '')) return true;
  for (let i = clause.first; i < clause.end; i++) if (lexicon.demonstratives.has(view.lower[i]!) && !isCapital(view.tokens[i + 1])) return true;
  return false;
}

/** Whether the clause stands behind a quotation and its comma: “…,” told, „…“, sagte. */
export function afterQuotation(view: SentenceView, clause: Clause): boolean {
  return clause.first >= 2 && clause.mark === ',' && view.quotedBy[clause.first - 2]! >= 0;
}

/** Whether what is thought follows or precedes: a content clause, a quotation, a colon, reported speech. */
export function hasContent(view: SentenceView, index: number, token: number): boolean {
  const lexicon = view.pack.attribution;
  const clause = view.clauses[index]!;
  // „…, hat der Verband ausgerechnet“
  if (lexicon.capitalNouns && clause.mark === ',' && lexicon.perfect.has(view.lower[clause.first]!) && closesAt(view, token, clause.end) && saidBefore(view, index)) return true;
  if (token === clause.first && !(lexicon.capitalNouns && clause.mark === ',' && clause.end === token + 1) && (clause.mark === '"' || (clause.mark === ',' && (afterQuotation(view, clause) || saidBefore(view, index))))) return true;
  // “Some 40 rooms were let, the council found.”
  if (isClosing(view, clause, token) && saidBefore(view, index)) return true;
  if (isInserted(view, index, token)) return true;
  // „Das bestätigte X“, „…, das hatte X aufgedeckt“, but not „…, das 40 Tote forderte“, a relative clause
  const hung = lexicon.capitalNouns && index > 0 && clause.mark === ',' && closesAt(view, token, clause.end) && token > clause.first + 1 && !lexicon.perfect.has(view.lower[clause.first + 1]!);
  if (lexicon.demonstratives.has(view.lower[clause.first]!) && !hung && !(lexicon.capitalNouns && isCapital(view.tokens[clause.first + 1]))) return true;
  if (lexicon.asClause.has(clause.opener ?? '') && (index > 0 || lexicon.capitalNouns)) return true;
  // „Wie der Richter, Karl Voss, ausführte“
  if (lexicon.capitalNouns && index >= 2 && clause.first === token && lexicon.asClause.has(view.clauses[index - 2]!.opener ?? '')) return true;
  // „In Wahrheit, davon ist sie überzeugt, …“
  if (lexicon.capitalNouns && index > 0 && clause.mark === ',' && lexicon.proforms.has(view.lower[clause.first]!) && !lexicon.determiners.has(view.lower[clause.first]!)) return true;
  // „…, so glaubt man“
  if (index > 0 && lexicon.parenthesis.has(view.lower[clause.first]!) && token === clause.first + 1) return true;
  for (let i = token + 1; i < clause.end; i++) if (!lexicon.capitalNouns && (lexicon.content.has(view.lower[i]!) || (i > token + 1 && lexicon.auxiliaries.has(view.lower[i]!)))) return true;
  for (let k = index + 1; k < view.clauses.length && k <= index + 2; k++) {
    const next = view.clauses[k]!;
    if (next.opener && lexicon.content.has(next.opener)) return true;
    if (next.mark === ':' || next.mark === '"') return true;
    if (moodOf(view, next)?.mood === 'reported' || (k === index + 1 && isInfinitiveClause(view, next))) return true;
  }
  // a quotation that closes the sentence
  const last = view.clauses.at(-1);
  return last === clause && view.sentence.endToken - clause.end > 2;
}

/** Whether what is thought follows a verb, in its clause or in one of the next two: “is adamant that”, “was blunt: …”. */
export function hasContentBehind(view: SentenceView, index: number, token: number): boolean {
  const { content, auxiliaries } = view.pack.attribution;
  for (let i = token + 1; i < view.clauses[index]!.end; i++) if (content.has(view.lower[i]!) || (i > token + 2 && auxiliaries.has(view.lower[i]!))) return true;
  return view.clauses.slice(index + 1, index + 3).some((c) => (c.opener !== undefined && content.has(c.opener)) || c.mark === ':' || c.mark === '"');
}

/** “…, the council found”: nothing but who thinks it and the verb closes the sentence; in “…, a house nobody knew” and “…, more than the council hoped” the verb belongs to a noun. */
function isClosing(view: SentenceView, { first, end, mark, opener }: Clause, token: number): boolean {
  const { capitalNouns, determiners, pronouns } = view.pack.attribution;
  // “…, the Harbour Office (HO) added.”
  const index = view.clauses.length - 1;
  if (!capitalNouns && mark === ')' && token === first && token === end - 1 && index >= 2 && view.clauses[index]!.end === end) return view.clauses[index - 2]!.mark === ',' && !view.clauses[index - 2]!.opener;
  if (capitalNouns || mark !== ',' || opener || token !== end - 1 || token === first || view.clauses.at(-1)!.end !== end) return false;
  const kind = determiners.get(view.lower[first]!);
  const opens = kind === 'definite' || kind === 'possessive' || view.nameAt[first]! >= 0 || token === first + 1;
  for (let i = first + 1; i < token; i++) if (determiners.has(view.lower[i]!) || pronouns.has(view.lower[i]!)) return false;
  return opens;
}

/** “The budget, Pell reminded the hall, had been overspent”: who says it stands inside what is said, before its verb. */
function isInserted({ clauses, lower, pack }: SentenceView, index: number, token: number): boolean {
  const { capitalNouns, auxiliaries, content, relatives, determiners } = pack.attribution;
  const [before, clause, next] = [clauses[index - 1], clauses[index]!, clauses[index + 1]];
  // “The dog, a collie that reminded Pell of home, was gone”
  if (determiners.get(lower[clause.first]!) === 'indefinite') return false;
  for (let i = clause.first; i < token; i++) if (content.has(lower[i]!) || relatives.has(lower[i]!)) return false;
  return !capitalNouns && before !== undefined && !before.opener && clause.mark === ',' && !clause.opener && token > clause.first && next?.mark === ',' && !next.opener && auxiliaries.has(lower[next.first]!);
}

/** How far from a verb, in tokens, a quotation counts as its own. */
const NEAR = 80;

/** Whether what is said is no clause and no quotation but a noun: `forderte eine Untersuchung`. */
export function isNarrated(view: SentenceView, index: number, token: number): boolean {
  if (!view.pack.attribution.capitalNouns) return false;
  const next = view.clauses[index + 1];
  if (next && next.mark === ',' && !next.opener) return false;
  const from = Math.max(view.sentence.firstToken, token - NEAR);
  for (let i = from; i < Math.min(view.sentence.endToken, token + NEAR); i++) if (view.quotedBy[i]! >= 0) return false;
  return !hasContent(view, index, token);
}

/** Whether a quotation, reported speech or a content clause stands beside a verb: `„So nicht“, findet X`. */
export function hasWords(view: SentenceView, index: number): boolean {
  const clause = view.clauses[index]!;
  if (clause.mark === '"' || afterQuotation(view, clause) || hasClause(view, index) || beforeQuotation(view, clause)) return true;
  return [view.clauses[index - 1], view.clauses[index + 1]].some((c) => c !== undefined && (c.mark === '"' || moodOf(view, c)?.mood === 'reported'));
}

/** Whether a quotation stands right behind a clause, or behind its colon. */
function beforeQuotation(view: SentenceView, clause: Clause): boolean {
  const at = view.tokens[clause.end]?.text === ':' ? clause.end + 1 : clause.end;
  return at < view.sentence.endToken && view.quotedBy[at]! >= 0;
}

/** Whether a clause before holds what is said: a main clause, a content clause, reported speech; `da es regnete, entschied sich X` has none, nor has `als er merkte, dass es regnete, schloss X …`. */
function saidBefore(view: SentenceView, index: number): boolean {
  const { content, temporal } = view.pack.attribution;
  for (let k = index - 1; k >= 0 && k >= index - 6; k--) {
    const { opener } = view.clauses[k]!;
    if (k === 1 && opener && content.has(opener) && temporal.has(view.clauses[0]!.opener ?? '')) return false;
    if (!opener || content.has(opener) || moodOf(view, view.clauses[k]!)) return true;
  }
  return false;
}

/** Whether words are told beside a verb: a quotation, reported speech, a clause of what is said, or of what is asked for. */
export function isWorded(view: SentenceView, index: number, token: number): boolean {
  const next = view.clauses[index + 1];
  const clause = view.clauses[index]!;
  // „40 Stimmen, erklärte das Wahlamt für gültig“
  if (token === clause.first && clause.mark === ',' && saidBefore(view, index)) return true;
  // “added that 40 jobs would go”
  const { capitalNouns, content } = view.pack.attribution;
  if (!capitalNouns && content.has(view.lower[token + 1] ?? '')) return true;
  return hasWords(view, index) || (next !== undefined && isInfinitiveClause(view, next));
}

/** Whether a clause closes with an infinitive and its mark: `den Plan zu prüfen`, `den Plan aufzugeben`. */
export function isInfinitiveClause(view: SentenceView, clause: Clause): boolean {
  const { capitalNouns, infinitiveMark, infinitiveLeads, determiners } = view.pack.attribution;
  if (!capitalNouns || infinitiveLeads.has(view.lower[clause.first]!) || (clause.opener && !determiners.has(clause.opener))) return false;
  for (let i = clause.first; i < clause.end; i++) {
    if (view.lower[i] === infinitiveMark && /n$/.test(view.lower[i + 1] ?? '') && !isCapital(view.tokens[i + 1]) && (!clause.opener || i + 2 >= clause.end)) return true;
    if (i === clause.end - 1 && !isCapital(view.tokens[i]) && /^(?:ab|an|auf|aus|bei|dar|ein|fest|fort|frei|her|hin|mit|nach|nieder|um|vor|weg|zurück|zusammen|teil|heraus|hinaus|voran|durch|zu|los|weiter|wieder|entgegen|hinweg|bereit)zu[a-zäöüß]+n$/.test(view.lower[i]!)) return true;
  }
  return false;
}

/** `Das teilte X mit`, `That is what X said`: the clause has a demonstrative for what was said, and no content of its own. */
export function pointsBack(view: SentenceView, clause: Clause, source: Source, placed = false): boolean {
  const lexicon = view.pack.attribution;
  if (refersBack(view, clause, source)) return true;
  if (clause.first !== view.sentence.firstToken || !(lexicon.demonstratives.has(view.lower[clause.first]!) || (placed && lexicon.parenthesis.has(view.lower[clause.first]!)))) return false;
  if (source.span.start === view.tokens[clause.first]!.start) return false;
  if (lexicon.capitalNouns) return !isCapital(view.tokens[clause.first + 1]) && view.clauses.every((c, k) => k === 0 || !lexicon.content.has(c.opener ?? ''));
  return lexicon.passive.has(view.lower[clause.first + 1] ?? '');
}

/** `Diese Zahl nannte X`, `Zu diesem Schluss kommt X`: a noun for what was said, with a demonstrative, opens the sentence. */
function refersBack(view: SentenceView, clause: Clause, source: Source): boolean {
  const { pointing, prepositions, referents, content } = view.pack.attribution;
  if (clause.first !== view.sentence.firstToken) return false;
  const at = prepositions.has(view.lower[clause.first]!) ? clause.first + 1 : clause.first;
  if (!pointing.has(view.lower[at] ?? '') || !isCapital(view.tokens[at + 1]) || !referents.test(view.lower[at + 1]!)) return false;
  return source.span.start > view.tokens[at + 1]!.start && view.clauses.every((c) => !content.has(c.opener ?? ''));
}

/** `Eine Sprecherin bestätigte das auf Anfrage`: what was told before is the object of an announcing verb, and is not declined. */
export function confirmsIt(view: SentenceView, clause: Clause, index: number, { announces }: VerbForm): boolean {
  const { capitalNouns, demonstratives, negations, content, adjective } = view.pack.attribution;
  if (!capitalNouns || !announces || clause.first !== view.sentence.firstToken || hasAny(view, clause.first, clause.end, negations)) return false;
  if (view.clauses.some((c) => content.has(c.opener ?? '')) || view.clauses[index + 1]?.mark === ':') return false;
  for (let i = clause.first + 1; i < clause.end; i++) {
    const next = i + 1 < clause.end ? view.tokens[i + 1] : undefined;
    if (demonstratives.has(view.lower[i]!) && !isCapital(next) && !(next && adjective.test(view.lower[i + 1]!))) return true;
  }
  return false;
}
