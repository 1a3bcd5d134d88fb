import { departures as de } from './de/departures';
import { departures as en } from './en/departures';
import type { LanguageId } from './pack';

/** A verb by which somebody is out of an office. */
export interface DepartureVerb {
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  /** Its separated part: `zurück` for `trat`, `down` for `stepped`; where words are compounds, it may be joined to its forms, too. */
  readonly particle?: string;
  /** Who is out: who does it (`trat zurück`), or whom others do it to (`was dismissed`). */
  readonly gone: 'subject' | 'object';
  /** It says so only with a word for an office or its body: `verließ das Unternehmen`, not `verließ den Saal`. */
  readonly post?: boolean;
  /** Words of which one must stand in the clause: `on leave` for `was placed`. */
  readonly needs?: ReadonlySet<string>;
  /** Whom it leaves behind stands behind this word: `took over from her`. */
  readonly from?: string;
}

/** What a language knows of offices given up. All words are lower case. */
export interface DepartureLexicon {
  readonly verbs: readonly DepartureVerb[];
  /** Makes a participle a passive. */
  readonly passive: ReadonlySet<string>;
  /** Makes one an act of its subject. */
  readonly perfect: ReadonlySet<string>;
  /** Makes it an act of its subject beyond doubt, whatever else stands beside it: `hat`, not `ist`. */
  readonly active: ReadonlySet<string>;
  /** Before the one who did it: `vom`, `by`. */
  readonly agents: ReadonlySet<string>;
  /** What stands between a subject and its verb beside these: `also`, `abruptly`. */
  readonly between: RegExp;
  /** Before an object that follows its verb no closer than a subject may: articles of the accusative alone, `den`. */
  readonly accusative?: RegExp;
  /** Words for an office, or for the body it is held in; in German as the head of a compound, too. */
  readonly posts: readonly string[];
  /** Words for an office that name it: `geschäftsführung` → `managing director`. */
  readonly offices: ReadonlyMap<string, string>;
  /** Says that an office is held no longer: `nicht mehr`. */
  readonly noLonger: readonly string[];
  /** Words for who holds an office after somebody, and what leads to who held it before: `successor to`. */
  readonly successors: ReadonlySet<string>;
  readonly successorOf: ReadonlySet<string>;
  /** Before a successor of which there may be others: `a successor`. */
  readonly anyOne: ReadonlySet<string>;
  /** Before a noun that is neither subject nor object. */
  readonly prepositions: ReadonlySet<string>;
  /** Of these, the ones behind which somebody is let go from something. */
  readonly outOf: ReadonlySet<string>;
  /** Right behind a verb with its separated part, before an article, make it a movement: `stepped down to the floor`. */
  readonly motion: ReadonlySet<string>;
  /** Possessives by which an office is that of the subject: `legte ihr Amt nieder`. */
  readonly own: ReadonlySet<string>;
  /** Makes a clause no more than possible, negated or asked for. */
  readonly unreal: ReadonlySet<string>;
  /** Words that make a clause what somebody is said to have done: `to have resigned`. */
  readonly reported: RegExp;
  /** Beginnings of words with which a sentence tells of a demand, a rumour or a denial, or two words: `forder`, `gerücht`, `denie`, `called for`. */
  readonly doubt: RegExp;
  /** Behind such a word, takes the doubt away: `mutmaßliche Täter` is what courts call them all. */
  readonly undoubted: ReadonlySet<string>;
  /** Says with a verb of the present that it is yet to come: `zum Jahresende`, `in December`. */
  readonly later: ReadonlySet<string>;
}

/** A row `present past participle particle` as a verb. */
export function departureVerb(gone: DepartureVerb['gone'], row: string, more: Pick<DepartureVerb, 'post' | 'needs' | 'from'> = {}): DepartureVerb {
  const [present, past, participle, particle] = row.split(' ');
  return { present: present!, past: past!, participle: participle!, particle, gone, ...more };
}

const lexicons: Readonly<Record<LanguageId, DepartureLexicon>> = { de, en };

/** What a language knows of offices given up. */
export function departureLexiconOf(id: LanguageId): DepartureLexicon {
  return lexicons[id];
}
