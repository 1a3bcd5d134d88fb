import { compare as de } from './de/compare';
import { compare as en } from './en/compare';
import type { Bound } from './numbers';
import type { LanguageId } from './pack';
import type { SenseRow } from './senses';
import type { VoteLexicon } from './votes';

/** Words for one concept; `words` are lower case, of any inflection, matched by their stem, in German as the head of a compound too. */
export interface ConceptRow {
  /** The same id in every language, so that articles in two languages can be compared: `revenue`. */
  readonly concept: string;
  readonly words: readonly string[];
}

/** A part of a year: the words that name it, and its first and last month. */
export interface YearPart {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Words that say how many times the earlier value the later one is. */
export interface Multiple {
  readonly factor: number;
  readonly words: readonly string[];
}

/** What kind of role a word names: two `office`s exclude each other, so do two parts in court (`bench`) and two boards of one firm (`seat`); anything else stands beside them. */
export type RoleClass = 'office' | 'founder' | 'bench' | 'seat' | 'profession';

/** Role words of one meaning, lower case, without the feminine ending. */
export interface RoleRow {
  /** The same id in every language: `ceo`, `founder`. */
  readonly group: string;
  readonly kind: RoleClass;
  readonly words: readonly string[];
}

/** Shares told by their place in a row: `jede fünfte`, `one in five`. */
export interface NthLexicon {
  /** The word before an ordinal that makes a share of it. */
  readonly each?: RegExp;
  /** Ordinals, without their inflection, by the parts they make. */
  readonly ordinals: ReadonlyMap<string, number>;
  /** What stands between the two numbers of such a share, as words in a row. */
  readonly between: readonly (readonly string[])[];
  /** What is told by its place in time or on a list behind them, and is no share: `jeden dritten Montag`. */
  readonly notParts: RegExp;
  /** Right before a half, make it one of a match, a year, a street: `die zweite Hälfte`. */
  readonly notHalves: RegExp;
  /** Between an article and a fraction, say on which side of it the share is: `ein gutes Drittel`. */
  readonly sides: ReadonlyMap<string, Bound>;
}

/** What the language knows for comparing articles. All words are lower case. */
export interface CompareLexicon {
  /** Words that say nothing about what a figure measures. */
  readonly stopWords: ReadonlySet<string>;
  /** Inflection endings, the longest first. */
  readonly endings: readonly string[];
  /** Whether the last part of a compound is its head, and compounds are written in one word. */
  readonly compounds: boolean;
  /** Nouns for what a figure measures; two figures of different measures are different things. */
  readonly measures: readonly ConceptRow[];
  /** Nouns of which several count one thing; they say nothing about what money or a share measures. */
  readonly things: readonly ConceptRow[];
  /** Nouns that count by the piece whatever stands before them: `25 Stück`. */
  readonly pieces: ReadonlySet<string>;
  /** What words mean, for words of one meaning that have another stem; read when first asked for. */
  readonly senses: () => readonly SenseRow[];
  /** Verbs around a figure: they bring figures together, but keep none apart. */
  readonly acts: readonly ConceptRow[];
  /** Roles by their whole word or words. */
  readonly roles: readonly RoleRow[];
  /** Heads of role words: `chef`, `director`; what stands before is the field: `finanz`, `finance`. */
  readonly roleHeads: readonly RoleRow[];
  /** Fields before a head, to one name: `finanz` → `finance`; the empty name means the whole firm. */
  readonly roleFields: ReadonlyMap<string, string>;
  /** First parts of a field that name the state it is of: `bundes`. */
  readonly realms: readonly string[];
  /** An adjective that makes of a speaker a member of parliament who speaks on a field: `agrarpolitischer`. */
  readonly politicalField: RegExp;
  /** How bodies of many are called over which one of them presides beside his own office: `conference`, `konferenz`; in German as the end of a compound. */
  readonly assemblies: RegExp;
  /** Words around a figure, in lower case between spaces, that make it tell how far a count has come, or how sure it is: `nach auszählung von`, `margin of error`. */
  readonly ofCount: RegExp;
  /** Words around a figure that make it what several come to together: `between them`. */
  readonly jointly: RegExp;
  /** Words around a figure that make it the part somebody has not got: `does not already hold`. */
  readonly lacking: RegExp;
  /** Right before the base of a rate: `je` 100.000 Einwohner. */
  readonly rateBefore: ReadonlySet<string>;
  /** Behind a result, sets it against what stands there, and against no figure before: `mehr als erwartet`, `more than in June`. */
  readonly comparing: RegExp;
  /** Tells that a sentence goes on to something else: `also leads by 23 points`. */
  readonly besides: RegExp;
  readonly former: ReadonlySet<string>;
  /** Opens the time from which on somebody holds an office, between the name and the office: `seit 2019 Bürgermeisterin`. */
  readonly since: ReadonlySet<string>;
  /** Opens the time until which somebody held one: `until last week the treasurer`. */
  readonly until: ReadonlySet<string>;
  /** Behind one of `until`, sets the end in the days before the article: `until Monday`, never `until 2027`. */
  readonly lately: ReadonlySet<string>;
  /** May stand between a name and the comma of its apposition: `Sarg dagegen, bislang Kassier`. */
  readonly connectives: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Verbs by which somebody is something now: `ist`, `remains`. */
  readonly copulas: ReadonlySet<string>;
  /** Before what somebody acts as: `als`, `as`; and verbs that with it are a copula: `serves as`. */
  readonly actsAs: ReadonlySet<string>;
  readonly serves: ReadonlySet<string>;
  /** Verbs by which somebody holds an office: `chairs` → `chair`. */
  readonly officeVerbs: ReadonlyMap<string, string>;
  /** Verbs that close a clause about somebody by which he holds a role, with what they are done to: `die den Verwaltungsrat präsidiert`, `der den Angeklagten verteidigt`. */
  readonly holdVerbs: readonly (readonly [verb: string, object: RegExp, group: string])[];
  /** Verbs with which a word of what was so until now tells what is: `der bislang als Finanzchef amtiert`. */
  readonly untilNow: ReadonlySet<string>;
  /** Words by which somebody leads the firm or body that they are about, with the word for the office; a loose one may mean any at the top: `runs`, `is in charge of`. */
  readonly leads: readonly (readonly [words: readonly string[], role: string])[];
  /** The same in the passive, an auxiliary and a participle: `wird … geführt`, `is run`. */
  readonly ledBy: readonly (readonly [auxiliary: string, participle: string])[];
  /** What a firm or body is called that is led so: `firm`, `committee`, which has a chair, or `union`, whose first officer may be called anything; in German as the head of a compound, too. */
  readonly ledBodies: ReadonlyMap<string, 'firm' | 'committee' | 'union'>;
  /** Houses that have one head, by their kind, the same in every language: `klinikum` → `hospital`; in German as the end of a compound, too. */
  readonly institutions: ReadonlyMap<string, string>;
  /** Beginnings of adjectives that name the field of a head, with the office it is: `technisch` → `cto`. */
  readonly adjectiveFields: readonly (readonly [stem: string, group: string])[];
  /** Changes the role without making another time: `deputy`, `interims`. */
  readonly deputies: ReadonlySet<string>;
  /** Of those the ones that make another office of it: a deputy mayor is not the mayor, an interim one is. */
  readonly vices: ReadonlySet<string>;
  /** Offices by the looser word, which may be any at the top: `boss`. */
  readonly looseOffices: ReadonlySet<string>;
  /** Before a role, tell how high somebody stands and name no office: `top law officer`. */
  readonly ranks: ReadonlySet<string>;
  /** First parts of a word that do the same: `Vizebürgermeister`. */
  readonly vicePrefixes: readonly string[];
  /** First part of a word that makes an office of a profession: `Chefjuristin`. */
  readonly chiefPrefix?: string;
  /** Offices that a town or county has once, so that nobody says whose it is: `stadtkämmerer`, `fire chief`. */
  readonly townOffices: ReadonlySet<string>;
  /** Words that tell that an office has changed hands: `neue`, `successor`. */
  readonly handovers: ReadonlySet<string>;
  /** Between a role and the firm it is held in: `von`, `of`. */
  readonly roleOf: ReadonlySet<string>;
  /** Houses and bodies that somebody is the head of, no subjects, where words are written apart: `head of school`. */
  readonly houses: ReadonlySet<string>;
  /** Articles and possessives that may open an apposition: `der`, `the`. */
  readonly determiners: ReadonlySet<string>;
  /** Titles between a role and the name: `Landrätin Dr. …`, `Flight director Colonel …`. */
  readonly titles: ReadonlySet<string>;
  /** Words before a name that are no role: `herr`, `zufolge`. */
  readonly notRoles: ReadonlySet<string>;
  /** Endings that make an unlisted word before a name a role: `erin`, `ist`. */
  readonly roleEndings: readonly string[];
  /** Verbs and nouns of what people and firms do: words of one row say the same. */
  readonly events: readonly ConceptRow[];
  /** Between an amount and the share it buys: `18 Millionen Euro für 25 Prozent`. */
  readonly exchange: ReadonlySet<string>;
  /** Before who did what is told in the passive: `von`, `by`. */
  readonly agent: ReadonlySet<string>;
  /** Before who did it, too: `mit`, `with`. */
  readonly companion: ReadonlySet<string>;
  /** Before `companion`, says that there were several: `gemeinsam`, `together`. */
  readonly together: ReadonlySet<string>;
  /** Opens a clause about the person before it: `der`, `who`. */
  readonly relatives: ReadonlySet<string>;
  /** Stands for the subject of the sentence: `er`, `she`. */
  readonly subjects: ReadonlySet<string>;
  /** First parts of verbs that stand at the end of a clause: `tritt … zurück`. */
  readonly particles: ReadonlySet<string>;
  /** Words that set a figure in an earlier time than the article's: `ursprünglich`, `previously`. */
  readonly earlier: ReadonlySet<string>;
  /** Sets a sentence years before the day: `vor sieben Jahren`. */
  readonly ago: RegExp;
  /** Right before a figure, make it a bar that is to be reached and no count of anything: `rentabel ab etwa 600`, `needs at least 600`. */
  readonly threshold: RegExp;
  /** With one of `past` beside it, `stillThen` sets a figure in an earlier time, too: `hatte … noch 51 Millionen genannt`. */
  readonly past: ReadonlySet<string>;
  readonly stillThen: ReadonlySet<string>;
  /** Between the earlier and the later value of one thing: `von` … `auf`. */
  readonly changeFrom: string;
  readonly changeTo: ReadonlySet<string>;
  /** Before what a value changes by: `um`, `by`. */
  readonly changeBy: ReadonlySet<string>;
  /** Right before a stretch of time, make it one that ends or begins with the day: `the last three months`. */
  readonly windows: ReadonlySet<string>;
  /** Behind a stretch of time, tell how far off something was: `four days after`. */
  readonly offBehind: ReadonlySet<string>;
  /** How a stretch of time is told that is the length of something: `three-day`. */
  readonly lasting: RegExp;
  /** Words beside a share that make it a change: `up 4%`, `a 4% gain`. */
  readonly moving: ReadonlySet<string>;
  /** Before `from`, make two values the ends of a range, and no change: `ranging from £19 to £29`. */
  readonly ranging: ReadonlySet<string>;
  /** Verbs by which a figure is what somebody expects. */
  readonly expecting: ReadonlySet<string>;
  /** Goods that are traded by the day, and what they are traded by: `Rohöl`, `barrel`. */
  readonly quotedGoods: ReadonlySet<string>;
  /** Right before the name of a place, set something there: `in Talberg`. */
  readonly located: ReadonlySet<string>;
  /** Verbs and nouns by which a figure is what rules lay down or threaten with, and nothing that was imposed: `stipulates`, `droht`. */
  readonly ruling: ReadonlySet<string>;
  /** The days of the week. */
  readonly weekdays: ReadonlySet<string>;
  /** Verbs that take the first word of a bound as their own: `goes up to £2.60` is no `up to £2.60`. */
  readonly moves: ReadonlySet<string>;
  /** Parts of a year before it, with their months from 0: `Frühjahr 2027`, `first quarter of 2026`. */
  readonly yearParts: readonly YearPart[];
  /** After a number of years, makes it an age: `54 Jahre alt`. */
  readonly aged: ReadonlySet<string>;
  /** An age that stands for somebody it does not name: behind its article, with a verb or a mark behind it. */
  readonly agedSomebody: RegExp;
  /** An age behind the article that points to somebody known: `der 54-Jährige`, `des 54-jährigen Stürmers`. */
  readonly agedPointer: RegExp;
  /** An age that brings somebody in, at the end of the stretch looked at: `ein 54-Jähriger`. */
  readonly agedNewcomer: RegExp;
  /** Makes a figure a part of the one before it: `davon`, `of which`. */
  readonly portion: readonly string[];
  /** The same right behind a comma: `, von dem 4 Millionen an die Stadt gingen`. */
  readonly portionRelative: readonly string[];
  /** Says that a count goes on and is of its day: `bisher`, `so far`, `inzwischen`. */
  readonly tally: readonly string[];
  /** Says that a count goes on: what a later article counts takes its place: `bisher`, `so far`. */
  readonly running: readonly string[];
  /** Says with the subject behind it who made something known: `enthüllt hatte`, `broke the story`; lower case. */
  readonly revealing: RegExp;
  /** Nouns that are many, and what may stand before them: `die Kläger`, `the plaintiffs`; no woman is told so. */
  readonly manyOf: RegExp;
  readonly manyArticles: ReadonlySet<string>;
  /** A measurement or count made once more: what it finds takes the place of what the first one found. */
  readonly anew: RegExp;
  /** Tells what is now or will be, against what was: `künftig`, `by now`. */
  readonly henceforth: readonly string[];
  /** Says that an amount comes on top of another: `hinzu`, `besides`. */
  readonly onTop: ReadonlySet<string>;
  /** Verbs that stand with any figure and say nothing of what it is: `steht bei`, `stands at`. */
  readonly lightVerbs: ReadonlySet<string>;
  /** Behind a number, says that it comes on top of others: `zwei weitere`, `two more`. */
  readonly further: ReadonlySet<string>;
  /** Words that set one case beside another: `damals flogen ebenfalls 30 Händler auf`, `a similar trial with 900 patients`. */
  readonly likened: ReadonlySet<string>;
  /** Says that a date takes another's place: `verschoben`, `postponed`. */
  readonly moved: ReadonlySet<string>;
  /** Before the day to which something has moved, beside those of any change: `until`. */
  readonly movedTo: ReadonlySet<string>;
  /** Ends the words before a figure where its hedge says what a paper is for, and sets no limit: `eine Haftung über`; lower case. */
  readonly madeOutFor: RegExp;
  /** What one value has turned into another by: `geworden`, `become`; and, in German, what stands before the first one: `aus`. */
  readonly becomes: ReadonlySet<string>;
  readonly outOf: ReadonlySet<string>;
  /** Opens the earlier value after the later one: `nach`, `up from`. */
  readonly changeAfter: readonly string[];
  /** Right before the value that another takes the place of: `statt`, `up from`. */
  readonly replaced: readonly string[];
  /** Right before a value that is denied, and right before the one that holds instead: `nicht` … `sondern`. */
  readonly denied: ReadonlySet<string>;
  readonly instead: ReadonlySet<string>;
  /** Before an amount, never before a year: `bei`, `at`. */
  readonly amountBefore: ReadonlySet<string>;
  /** Makes an amount one of several equal ones: `je`, `each`. */
  readonly each: ReadonlySet<string>;
  /** Between two parts of a sentence that go on to something else. */
  readonly conjunctions: ReadonlySet<string>;
  /** What outlets are called, beside their name: `zeitung`, `agentur`. */
  readonly outletWords: ReadonlySet<string>;
  /** Those of them behind which an agency's name stands. */
  readonly agencyWords: ReadonlySet<string>;
  /** Behind an outlet's name, says which part of it: `online`, `business`. */
  readonly outletSections: ReadonlySet<string>;
  /** Parts of a whole by their name: `drittel` → 3, `quarter` → 4; an article or a number stands before, in English `of` or a comparison behind. */
  readonly fractions: ReadonlyMap<string, number>;
  readonly nths: NthLexicon;
  readonly votes: VoteLexicon;
  /** Words for a multiple: `verdoppelt`, `das Dreifache`, `halved`. */
  readonly multiples: readonly Multiple[];
  /** Between a part and its percentage: `das sind`, `or`. */
  readonly thatIs: readonly string[];
  /** Between a part and its whole: `von`, `of`. */
  readonly partOf: ReadonlySet<string>;
  /** Behind a number that leaves out its noun, says where or when it counts: `in`, `im`. */
  readonly locators: ReadonlySet<string>;
  /** Right behind a number without a noun, shows that it counts what was counted before: `have` in `9,000 have applied`. */
  readonly finite: ReadonlySet<string>;
  /** Right before such a number: `deren 120`. */
  readonly theirs: ReadonlySet<string>;
  /** Right behind a number without a noun, make it people: `of us`. */
  readonly ofUs: readonly string[];
  /** Stands for what the sentence before counts: `es`, `it`. */
  readonly resumes: ReadonlySet<string>;
  /** Moments of trading, and what is no price of the day: a share stands elsewhere at each. */
  readonly moments: ReadonlyMap<string, string>;
  /** Behind an amount, for how long it is, with the unit: `im Monat`. */
  readonly perPeriods: readonly (readonly [phrase: string, unit: string])[];
  /** Contractions and what they stand for, over folded text with straight apostrophes: who writes them out has changed no word of a quotation. */
  readonly contractions: readonly (readonly [form: RegExp, whole: string])[];
  /** Spellings of one word, of which none is another word: `colour`, `color`. */
  readonly variants: readonly (readonly [form: RegExp, other: string])[];
  /** Words that make another measure of the noun they stand with, by what they make of it: `operating`, `pre-tax` profit. Lower case. */
  readonly qualifiers: readonly (readonly [words: RegExp, kind: string])[];
  /** How words end that say what a firm is and stand before its name: `Weberei Lindhof`. */
  readonly tradeEndings: readonly string[];
  /** Words that announce a sum: `zusammen`, `insgesamt`, `in total`. */
  readonly sum: ReadonlySet<string>;
  /** The same in several words: `in all`. */
  readonly sumPhrases: readonly string[];
  /** Right before an amount, say that it is what two others differ by: `fehlen damit`, `a gap of`. */
  readonly differences: readonly string[];
  /** What a limit is called that a multiple is of: `Grenzwert von 100`. */
  readonly limits: ReadonlySet<string>;
  /** Before what is counted, with the count behind: `die Zahl der`, `the number of`. */
  readonly numberOf: ReadonlySet<string>;
  /** Right before a count, say that it is what is left of an earlier one: `nur noch 12`, `down to 12`. */
  readonly remaining: RegExp;
  /** Makes an amount the mean of several: `im Schnitt`, `average`. */
  readonly average: ReadonlySet<string>;
  /** Before the whole that a percentage is of: `on a salary of`. */
  readonly wholeOf: ReadonlySet<string>;
  /** Behind a number of a list, before what this part is for: `15 for the valley`. */
  readonly partFor: ReadonlySet<string>;
  /** Opens a list that need not be all: `darunter`, `among them`. */
  readonly someOf: readonly string[];
  /** Opens and joins two times of day that something lasted between: `zwischen` … `und`. */
  readonly betweenTimes: readonly (readonly [open: string, join: string])[];
  /** A time of day as written, with its hour, minute and half of the day. */
  readonly clock: RegExp;
  readonly up: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
  /** Before the base of a percentage: `gemessen am`. */
  readonly base: readonly string[];
  /** Words that alone, without brackets, make an amount a conversion: `umgerechnet`. */
  readonly convertedFirst: ReadonlySet<string>;
  /** Of the words that announce a conversion, those that say at whose rate: `damals etwa`. */
  readonly convertedThen: ReadonlySet<string>;
  /** Words by which a conversion is announced inside or before brackets: `umgerechnet`. */
  readonly converted: ReadonlySet<string>;
}

const lexicons: Readonly<Record<LanguageId, CompareLexicon>> = { de, en };

/** Every language's words for comparing. */
export const compareLexicons: readonly CompareLexicon[] = Object.values(lexicons);

/** The words for comparing of one language. */
export function compareLexiconOf(id: LanguageId): CompareLexicon {
  return lexicons[id];
}
