import { states as de } from './de/states';
import { states as en } from './en/states';
import type { LanguageId } from './pack';

/**
 * A condition that somebody or something is in and that comes to an end: shut and open again, missing and found. Both sides are
 * looked for in the words of one clause, lower case, a space between them and one at each end.
 */
export interface Condition {
  readonly id: string;
  /** What must be the same for an end to be the end of it: the thing of which it is told, the person, anything that both name, or what it is about, whoever acts: `looks into the deal`. */
  readonly about: 'thing' | 'person' | 'any' | 'matter';
  /** It goes on: ` is in custody `. */
  readonly on: RegExp;
  /** It is over: ` has been released `. */
  readonly off: RegExp;
  /** Whether it is told of what is to come, and so with a verb of plans: ` soll … stattfinden `. */
  readonly planned?: boolean;
}

/** What a language knows of states that end. */
export interface StateLexicon {
  readonly conditions: readonly Condition[];
  /** Turns a condition into its end: ` no longer `. */
  readonly noMore: RegExp;
  /** Denies the end of one, by which it goes on: ` not `. */
  readonly not: RegExp;
  /** Of these, what denies a verb. */
  readonly denial: RegExp;
  /** Says that something has yet to happen: ` not yet `, ` steht … aus `. */
  readonly pending: RegExp;
  /** Makes a clause one of what is to come. */
  readonly future: RegExp;
  /** Verbs that set a state in the past, beside the auxiliaries: `saß`, `remained`. */
  readonly past: RegExp;
  /** Before a participle, makes it what has happened: ` hat `, ` was `. */
  readonly done: RegExp;
  /** How words end that tell what has happened without such a verb, and how the participles behind one do. */
  readonly preterite: RegExp;
  readonly participle: RegExp;
  /** Between a verb's first part and its stem in a participle, and before it: `zugestimmt`, `gewählt`. */
  readonly participleMark?: RegExp;
  /** Endings that make a noun of a verb, and those of its forms: `Genehmigung`, `genehmigt`. */
  readonly derivation: RegExp;
  /** Beginnings of verbs and nouns of what a body decides, which all settle what was to be decided. */
  readonly deciding: RegExp;
  /** Beginnings of nouns for what is said: who rejects a report decides nothing. */
  readonly claims: RegExp;
  /** Beginnings of verbs and nouns by which somebody has yet to answer: any decision of his is an answer. */
  readonly answering: RegExp;
  /** Articles that right behind a noun open one that it belongs to: `der Streik der Fahrer`. */
  readonly genitive: ReadonlySet<string>;
  /** Verbs and adverbs that stand with any state and name nothing: `bleibt`, `remains`, `finally`. */
  readonly links: ReadonlySet<string>;
  /** Words of a set of things or people that is not the same as another: `zweite`, `another`. */
  readonly other: RegExp;
}

const lexicons: Readonly<Record<LanguageId, StateLexicon>> = { de, en };

const signs = new WeakMap<StateLexicon, RegExp>();

/** Whether some words of a clause may be a condition's: most clauses have none, and one look tells. */
export function mayHaveCondition(spoken: string, states: StateLexicon): boolean {
  let sign = signs.get(states);
  if (!sign) signs.set(states, (sign = new RegExp(states.conditions.flatMap(({ on, off }) => [on.source, off.source]).join('|'), 'u')));
  return sign.test(spoken);
}

/** What a language knows of states that end. */
export function stateLexiconOf(id: LanguageId): StateLexicon {
  return lexicons[id];
}

/** A row `id | on | off` as a condition; ` … ` stands for any words between. */
export function condition(about: Condition['about'], row: string, more: Pick<Condition, 'planned'> = {}): Condition {
  const [id, on, off] = row.split(' | ');
  const side = (words: string): RegExp => new RegExp(` (?:${words.replaceAll(' … ', ' (?:.* )?')}) `, 'u');
  return { id: id!, about, on: side(on!), off: side(off!), ...more };
}
