import type { CreditedRow, HearsayRow, PronounRow, RumouredRow } from './attribution-rows';
import type { CitedPaperLexicon } from './cited-paper';
import type { IdiomLexicon } from './idiom';
import type { ReachLexicon } from './reach';

/**
 * What a verb needs to carry a statement: `say` states by itself and has a human subject (`sagte`, `kündigte … an`); `state` does so with a subject that
 * is known to speak (`bestätigt`, `nennt`: things do that, too); `think` carries only a content clause, a quotation or reported speech (`glaubt, dass …`);
 * `show` is what documents do (`zeigt`, `ergab`); `impersonal` has its source behind a preposition (`geht aus X hervor`, `heißt es in X`).
 */
export type VerbUse = 'say' | 'state' | 'think' | 'show' | 'impersonal';

/** One form of a verb that can carry a statement. */
export interface VerbForm {
  readonly lemma: string;
  readonly use: VerbUse;
  /** `joined` is a separable verb written as one word, as at the end of a clause: `mitteilte`. */
  readonly form: 'finite' | 'joined' | 'participle' | 'infinitive';
  readonly plural: boolean;
  /** The separated word that must stand later in the clause: `mit` for `teilte`, `bekannt` for `gab`. */
  readonly particle?: string;
  /** In the passive with an infinitive somebody is asked to do something, and nothing is said: was `asked` by X to leave. */
  readonly asks?: boolean;
  /** It always has an object right behind it, so that before a preposition it is a participle: people `accused` of theft. */
  readonly objected?: boolean;
  /** With a form of being it is no passive but says what its subject is saying: “is `forecasting`”. */
  readonly progressive?: boolean;
  /** At least one of these words must stand in the sentence: `überzeugt` for `zeigte sich`. */
  readonly needs?: ReadonlySet<string>;
  /** With a reflexive pronoun it means something else: `meldete sich`, `verspricht sich`. */
  readonly bare?: boolean;
  /** A word of the clause with which, without anything said, it is another act: `forderte Todesopfer`, `für ungültig erklärt`. */
  readonly not?: RegExp;
  /** What it says comes out of papers: `geht aus X hervor`. */
  readonly emerges?: boolean;
  /** It means nothing else, whatever follows it: `verlautete` aus X. */
  readonly tells?: boolean;
  /** Its subject is a medium, and has it from the source behind the preposition: `erfuhr` die Zeitung aus X. */
  readonly learns?: boolean;
  /** Only with a document behind its preposition: `steht in einem Vermerk`. */
  readonly placed?: boolean;
  /** Only with a quotation, reported speech or a content clause: `findet`. */
  readonly quoted?: boolean;
  /** The same, but a number among what follows is enough: `suggests` a rise of 4%. */
  readonly sized?: boolean;
  /** Its passive reports what is held against somebody, and by nobody: `ihm wird vorgeworfen, …`. */
  readonly accuses?: boolean;
  /** Its passive gives what somebody has named, a figure or a name: die Zahl `wird` mit 40 `genannt`. */
  readonly names?: boolean;
  /** With a negation in its clause it says nothing: davon `war` nicht die Rede. */
  readonly negatable?: boolean;
  /** Its passive names who is told, and that is who carries it, where it is one of `needs`: `the court was told`. */
  readonly heard?: boolean;
  /** Behind `at`, one of its `needs`, stands what a thing is put at: put the toll `at 14`, not `at the door`. */
  readonly priced?: boolean;
  /** It states only with a subject that is unnamed and has one of `needs` in it: `people familiar with the lease named it`. */
  readonly knowing?: boolean;
  /** Its subject is a medium, which tells what it knows: the Echo `understands`, `has been told`. */
  readonly media?: boolean;
  /** In the passive it announces without saying who: `wurde bekannt gegeben`, then only its agent makes it an attribution. */
  readonly announces?: boolean;
}

/** What a noun says about a speaker. */
export type SourceClass =
  | 'document' | 'person' | 'spokesperson' | 'organisation' | 'outlet' | 'anonymous' | 'rumour' | 'statement' | 'time' | 'thing';

/** Mood of the word at a place: `reported` is unambiguous reported speech, `substitute` only within a run of it. */
export type Mood = 'reported' | 'substitute';

/** What the mood of a word is read from; neighbours are lower case where not said otherwise, '' at the ends. */
export interface MoodContext {
  /** As written. */
  readonly word: string;
  /** The first word of its clause. */
  readonly first: string;
  readonly previous: string;
  /** As written. */
  readonly next: string;
  /** A comma, a full stop, a quotation mark or the end stands behind the word. */
  readonly closes: boolean;
  /** A word with a capital stands before it. */
  readonly behindNoun: boolean;
  /** Place among the words of its clause, from 0. */
  readonly position: number;
  /** Its clause opens the sentence. */
  readonly opens: boolean;
}

/** What the language knows of who says what: data, and the morphology that only this language has. */
export interface AttributionLexicon extends ReachLexicon, IdiomLexicon, CitedPaperLexicon {
  /** Every form of every verb that can carry a statement, lower case. */
  readonly verbs: ReadonlyMap<string, readonly VerbForm[]>;
  /** Words that, separated at the end of a clause, make another verb of the one before. */
  readonly particles: ReadonlySet<string>;
  /** Those that are adjectives, too: nannte den Plan `richtig` beside stellte ihn `richtig`. */
  readonly predicates: ReadonlySet<string>;
  /** Forms of the passive auxiliary. */
  readonly passive: ReadonlySet<string>;
  /** Forms of the auxiliary of the perfect. */
  readonly perfect: ReadonlySet<string>;
  /** Forms of being that make a state of a participle. */
  readonly being: ReadonlySet<string>;
  /** Every auxiliary and modal: a word that shows that its clause has a verb. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Modals that make an infinitive of the verb before them. */
  readonly modals: ReadonlySet<string>;
  /** Forms of the auxiliary of a denial that stand between a subject and its verb: “Brandle doesn't say”. */
  readonly doing: ReadonlySet<string>;
  /** Words that stand before a time: “last week”. */
  readonly timeLeads: ReadonlySet<string>;
  /** Modals with which a passive tells what may or must be done: `kann` verlangt werden. */
  readonly possible: ReadonlySet<string>;
  /** Modals of declining: `wollte` sich nicht äußern. */
  readonly declining: ReadonlySet<string>;
  /** Verbs of talking, lemmas: somebody who declines to has stated that, without anything said. */
  readonly talking: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Before an infinitive: `zu`, `to`. */
  readonly infinitiveMark: string;
  /** Before an infinitive clause that names a purpose or what is left out, and nothing said: `um`, `ohne`. */
  readonly infinitiveLeads: ReadonlySet<string>;
  /** Verbs that may govern an infinitive of saying and make it a statement: `declined` to comment. */
  readonly statingVerbs: ReadonlySet<string>;
  /** Forms in which a clause without a subject of its own says what its sentence's subject said: “…, saying”. */
  readonly participial: ReadonlySet<string>;
  /** The same of verbs that do other things, too, only with what is said behind them: “…, adding that”; not “…, adding forty jobs”. */
  readonly participialWorded: ReadonlySet<string>;
  /** Those of them that name to whom it is said first: “…, telling the press that”. */
  readonly participialTold: ReadonlySet<string>;
  /** Before such a form within a clause: “after saying”. */
  readonly participialLeads: ReadonlySet<string>;
  /** Who acts in a passive: `von`, `durch`, `by`. */
  readonly agents: ReadonlySet<string>;
  /** Behind such a word no agent but the way it was said or a time: said by `phone`. */
  readonly means: ReadonlySet<string>;
  /** Nouns of a statement in writing, which speaks for itself where nobody is named: `laut Mitteilung`. */
  readonly written: RegExp;
  /** The class of a noun, inflected or the end of a compound. */
  classOf(word: string): SourceClass | undefined;
  /** Three words of a compound with a preposition in it, before its noun: a `freedom of information` request; lower case. */
  readonly phrasal: ReadonlySet<string>;
  /** What leads to somebody's word and the words behind them that say so: `if` X `is to be believed`; lower case. */
  readonly credited: readonly CreditedRow[];
  /** Words that make the name they stand in a medium: `Zeitung`, `Times`, `Tagblatt`. */
  isMedium(name: string): boolean;
  /** A medium whose name ends in a word for a document: `Radmarkt-Brief`, `the Sunday Ledger`. */
  readonly newsletter: RegExp;
  /** An apposition right behind a name that calls it a medium: `, a local news site,`. */
  readonly calledMedium: RegExp;
  readonly pronouns: ReadonlyMap<string, PronounRow['to']>;
  /** Subjects that stand for everybody or nobody: only what they say counts, not what they call or expect. */
  readonly generic: ReadonlySet<string>;
  /** Subjects that are nobody, and say nothing: `niemand` hat gesagt, `no` councillor would say; lower case. */
  readonly nobody: ReadonlySet<string>;
  /** Participles that are no pasts, which tell who made a thing: a register `drawn` up by the port; lower case. */
  readonly irregularParticiples: ReadonlySet<string>;
  /** A demonstrative that stands for the statement before: `das`, `dies`, `that`. */
  readonly demonstratives: ReadonlySet<string>;
  /** Stand for what was said before, also behind a preposition: hält `davon` nichts; with them a sentence may be a mere answer. */
  readonly proforms: ReadonlySet<string>;
  /** Forms of verbs of speaking that say nothing of what was said: X `sprach` im Rat. */
  readonly takesFloor: ReadonlySet<string>;
  /** Determiners, lower case, with what they say of the noun. */
  readonly determiners: ReadonlyMap<string, 'definite' | 'indefinite' | 'plural' | 'oblique' | 'possessive'>;
  readonly prepositions: ReadonlySet<string>;
  /** Determiners of a genitive that belongs to the noun before. */
  readonly genitives: ReadonlySet<string>;
  /** `einer`, `eines`: one of those a genitive behind it names (`einer der Männer`). Lower case. */
  readonly oneOf: ReadonlySet<string>;
  /** Genitive quantifiers with a plural noun behind: `mehrerer`. */
  readonly genitivePlurals: ReadonlySet<string>;
  /** `seiner`, `ihren`: whose statement it is has been said before. */
  readonly possessives: ReadonlySet<string>;
  /** Possessives of the first person, some of which look like a verb: `meinen`. */
  readonly ownPossessives: ReadonlySet<string>;
  /** Behind a noun of reports, before whose they are: reports `from` an agency. */
  readonly reportedBy: ReadonlySet<string>;
  /** Join a role to what it belongs to: ein Sprecher `von`, Analystin `vom`. */
  readonly ofWords: ReadonlySet<string>;
  /** Titles of courtesy before a surname, lower case. */
  readonly honorifics: ReadonlySet<string>;
  /** Inside a person's name: `von`, `van`. */
  readonly nameParticles: ReadonlySet<string>;
  /** Stands for the place of what was named before: heißt es `darin`. */
  readonly therein: ReadonlySet<string>;
  /** Before the source of an impersonal saying: `aus`, `in`. */
  readonly impersonalPlaces: ReadonlySet<string>;
  /** Among them, those behind which a body has only unnamed people speaking: `aus`. */
  readonly unnamedPlaces: ReadonlySet<string>;
  /** People together, of whom none is named where one of these is the place of an impersonal saying: `aus der Belegschaft heißt es`. Lower case. */
  readonly unnamedGroups: ReadonlySet<string>;
  /** Says that something was not said aloud: `hinter vorgehaltener Hand`; lower case. */
  readonly whispered: RegExp;
  /** Words behind which a speaker's name is over: `in`, `on`, `when`. */
  readonly nameEnds: ReadonlySet<string>;
  /** Nouns that stand for the firm or body named last: `der Konzern`, `the company`; not `die Polizei`, which names itself. Lower case. */
  readonly standIns: ReadonlySet<string>;
  /** Nouns of unnamed people who speak for the body they belong to: `Vertreter` der Stadt, company `officials`; lower case. */
  readonly representatives: RegExp;
  /** Whether article and noun, as a subject, mean one person: `die Medizinerin`, not `die Mediziner`; lower case. */
  isOne(determiner: string, noun: string): boolean;
  /** Whether article and noun mean several people: `den Gutachtern`; lower case. */
  isMany(determiner: string, noun: string): boolean;
  /** Statements only an authority makes where nobody else is named: `Ermittlungen` zufolge. */
  readonly official: RegExp;
  /** Statements a body itself gives out, so that `aus` leads to the body and not to unnamed people in it: `Angaben` aus dem Amt. */
  readonly formal: ReadonlySet<string>;
  /** What media have found out: behind `Recherchen von` a bare name is a medium. */
  readonly researched: ReadonlySet<string>;
  /** Branches of an administration before such a noun: `fire` officials. */
  readonly branches: ReadonlySet<string>;
  /** What is left of a compound such as `Polizeiangaben` without its second part. */
  compoundOwner(word: string): string | undefined;
  /** Opens a clause that depends on another one. */
  readonly subordinators: ReadonlySet<string>;
  /** Opens a relative clause. */
  readonly relatives: ReadonlySet<string>;
  /** Opens a clause that stands beside what its sentence says: relative clauses, `nachdem`, `after`. */
  readonly detached: ReadonlySet<string>;
  /** Opens a clause that holds what is said: `dass`, `that`. */
  readonly content: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Before the source: `laut`, `according to`, `unter Berufung auf`; lower case, single spaces. */
  readonly before: readonly string[];
  /** Nouns that, alone behind them, name no source: according to `plan`. */
  readonly unsourced: ReadonlySet<string>;
  /** Those of them that only name the source, and no medium that has it from there: `laut`. */
  readonly naming: ReadonlySet<string>;
  /** Behind the source: `zufolge`; one word or two. */
  readonly behind: ReadonlySet<string>;
  /** Before a noun of stating: `nach` Angaben, `in` a statement. */
  readonly withStatement: ReadonlySet<string>;
  /** Nouns of documents that, behind `nach`, are the source and no point in time: `nach` einer Studie; lower case. */
  readonly citable: RegExp;
  /** The same only behind `einer`: with `der` they name an event. */
  readonly citableOne: ReadonlySet<string>;
  /** Articles of one paper, which `nach` cites with whose it is: `nach einem Bericht des Prüfamts fehlen …`. */
  readonly citedOne: ReadonlySet<string>;
  /** Modals of what somebody had to admit: `musste` einräumen. */
  readonly compelled: ReadonlySet<string>;
  /** Nouns of stating that, behind `nach`, name an event and no source: `nach der Ankündigung`. */
  readonly events: ReadonlySet<string>;
  /** Adjectives that make such a noun a stretch of time or work: nach `monatelangen` Ermittlungen. */
  readonly prolonged: RegExp;
  /** Nouns whose clause says what was said: die Sorge, `dass` …; lower case, inflected. */
  readonly contentNouns: ReadonlySet<string>;
  /** What somebody does with an objection or a reproach that opens its sentence, by the form of the verb, with the word that closes its clause, or empty: `ließ` X nicht `gelten`. */
  readonly answering: ReadonlyMap<string, string>;
  /** Nouns of what somebody asks, promises or alleges, whose infinitive clause says what: die Forderung, den Bau `zu stoppen`; lower case, inflected. */
  readonly askingNouns: ReadonlySet<string>;
  /** Before such a noun, with what somebody does something: `mit` der Bitte, … */
  readonly bearing: ReadonlySet<string>;
  /** Nouns of filings and reports in which somebody states: in einer `Pflichtmitteilung`, in a trading `update`; letters and posts are none. */
  readonly filings: RegExp;
  /** Before such a noun: `in`, `im`. */
  readonly within: ReadonlySet<string>;
  /** Nouns of an act of stating, which with their owner are one: die `Forderung` von X; lower case, inflected. */
  readonly nominals: ReadonlySet<string>;
  /** Participles of what others hold of a thing, which before `to be` never have it as their subject: a toll `reported` to be 12. */
  readonly heldToBe: ReadonlySet<string>;
  /** Lemmas of verbs in whose passive the subject speaks: X `wird zitiert`. */
  readonly quoting: ReadonlySet<string>;
  /** What media do with news, lemmas: an unknown name that does it is an outlet's (`schrieb der Tagblitz`). */
  readonly reporting: ReadonlySet<string>;
  /** What one does with a rumour, lemmas: `erzählt man sich`, `everyone says`. */
  readonly rumouring: ReadonlySet<string>;
  /** Lemmas of what somebody does with the eyes: `bemerken`; in a clause of time it is part of what happened. */
  readonly noticing: ReadonlySet<string>;
  /** Open a clause of time, in which something happens before something else: `als`, `nachdem`. */
  readonly temporal: ReadonlySet<string>;
  /** Open a clause whose subject may be all that the one before tells: `…, was den Verlust erklärt`. */
  readonly sentential: ReadonlySet<string>;
  /** Lemmas with which somebody stands by what was told before: Pell `confirmed` this. */
  readonly affirming: ReadonlySet<string>;
  /** For what was told before, with its verb and speaker behind it: `so` says Pell. */
  readonly inverted: ReadonlySet<string>;
  /** Open what is asked: `ob`. */
  readonly asking: ReadonlySet<string>;
  /** Lemmas of settling: with `ob` it is not settled yet. */
  readonly settling: ReadonlySet<string>;
  /** Articles of nouns that hardly ever mean a person: `das`. */
  readonly neuter: ReadonlySet<string>;
  /** Endings of nouns for people, as written. */
  readonly personal: RegExp;
  /** Lemmas of verbs whose subject may follow them behind a comma: `…, says X`. */
  readonly inverting: ReadonlySet<string>;
  /** `eigenen`, `its own`: the source is the subject of the sentence. */
  readonly own: ReadonlySet<string>;
  /** A short parenthesis naming the speaker: `so`. */
  readonly parenthesis: ReadonlySet<string>;
  /** Behind such a word it gives an example or a measure: so `auch`, so `viele`. */
  readonly exemplifies: ReadonlySet<string>;
  /** Opens a comparison clause that names the source: `wie`, `as`. */
  readonly asClause: ReadonlySet<string>;
  /** The same right behind a document, and a point of time elsewhere: `danach`. */
  readonly continuingPaper: ReadonlySet<string>;
  /** Forms that in a run of reported speech say what would be, since its own form is another: `müsste` beside `müsse`. */
  readonly irreal: ReadonlySet<string>;
  /** Auxiliaries of a past that is reported where nothing makes it unreal: `hätten`. */
  readonly reportedPast: ReadonlySet<string>;
  /** Words that make such a past unreal: `sonst`, `beinahe`, `ohne`. */
  readonly unreal: ReadonlySet<string>;
  /** Whether a word is a participle of the perfect: `gebilligt`; lower case. */
  isPerfect(word: string): boolean;
  /** Nouns of papers that lay down what is to be: nach dem `Konzept` sollen … */
  readonly bindingPapers: RegExp;
  /** Modals of what is to be, in the present: `soll`, `müssen`. */
  readonly obliging: ReadonlySet<string>;
  /** Whether a verb can only be a present: `gilt`, `sinkt`; lower case. */
  isPresent(word: string): boolean;
  /** Nouns of what somebody has found, whose it is behind: das `Ergebnis` der Studie; lower case, inflected. */
  readonly findings: ReadonlySet<string>;
  /** With such a word a noun of stating is in the air, and nobody's: Vorwürfe wurden `laut`, stehen im `Raum`. */
  readonly afloat: ReadonlySet<string>;
  /** Leads to whose view a sentence gives: `für` X steht fest, `in` X's view. */
  readonly viewpoints: ReadonlySet<string>;
  /** Before whose figures open a sentence: `on` Reed's figures. */
  readonly reckonedOn: ReadonlySet<string>;
  /** Before whose view it is that a thing is settled: `for` Reed the answer is clear: …. */
  readonly viewedBy: ReadonlySet<string>;
  /** With such a word, what is so for somebody is what they say: steht `fest`, ist `klar`. */
  readonly settled: ReadonlySet<string>;
  /** Nouns of a view or a reckoning, behind whose it is: Reed's `estimate`. */
  readonly viewNouns: RegExp;
  /** People who put a value on things by order, in writing: an estimate by `surveyors` is a paper, though they have no name; lower case. */
  readonly assessors: RegExp;
  /** Ends of what people are called who examine things by trade: auditors found £3m; lower case. */
  readonly examiners: RegExp;
  /** Lemmas of what they do, which of others is an act: `find`. */
  readonly discovering: ReadonlySet<string>;
  /** Behind such a word they have looked for something: found homes `for` 40 bees. */
  readonly sought: ReadonlySet<string>;
  /** Who was `first` to say a thing; lower case, empty where an infinitive follows no such word. */
  readonly foremost: ReadonlySet<string>;
  /** Participles of who has read a paper: `seen` by X. */
  readonly handed: ReadonlySet<string>;
  /** Polls, behind `in` or `bei` the source of what was found: in einer `Umfrage`; lower case. */
  readonly polls: RegExp;
  /** Nouns of what somebody puts out in writing, in which they do what is told: per `Pressemitteilung`; lower case. */
  readonly releases: RegExp;
  /** Prepositions of the means by which something is put out: `per` Pressemitteilung. */
  readonly conveyed: ReadonlySet<string>;
  /** Nouns of what has been agreed or enacted, which lay down what follows: under the `contract`; lower case. */
  readonly deeds: RegExp;
  /** Nouns of papers that state what follows them: In a `letter`, X …; lower case. */
  readonly papers: RegExp;
  /** With an impersonal verb they go on with what somebody has said: hieß es `weiter`. */
  readonly goesOn: ReadonlySet<string>;
  /** With it they are all that a body has said that the sentence before has answer or keep silent: hieß es `lediglich`. */
  readonly goesOnBare: ReadonlySet<string>;
  /** Opens a sentence that goes on with what was reported before: `demnach`. */
  readonly continuing: ReadonlySet<string>;
  readonly hearsay: readonly HearsayRow[];
  /** What words beside a verb turn its plan into a rumour: soll `bereits` mit einem Verein `verhandeln`. */
  readonly rumoured: readonly RumouredRow[];
  /** What somebody has though nobody planned it: soll ein `Angebot` aus Kiel haben. */
  readonly held: ReadonlySet<string>;
  /** Behind who speaks, in lower case: they do not want to be named. */
  readonly unwilling: RegExp;
  /** Modal forms that report when they go with what has happened or is: `soll`. */
  readonly reportModals: ReadonlySet<string>;
  /** Modal forms with which, before a perfect infinitive, the subject claims: `will` nichts gewusst haben. */
  readonly claimModals: ReadonlySet<string>;
  /** What the words that close a clause with such a modal speak of: what has happened, a state, or neither. */
  infinitiveOf(last: string, before: string): 'perfect' | 'state' | undefined;
  /** Words that make a modal a plan or a duty: `künftig`, `ab`, `bis`, `um`. */
  readonly planned: ReadonlySet<string>;
  /** Before a colon, and in a bracket or a line of its own, it names the source: `Quelle`: Statistikamt. */
  readonly sourceLabels: ReadonlySet<string>;
  /** Nouns before a quotation that make it a title: `Buch`, `film`. */
  readonly titled: ReadonlySet<string>;
  /** Nouns of works that have a title and say nothing: stellte ihre neue `Platte` vor: „…“; lower case, also as the end of a compound. */
  readonly works: ReadonlySet<string>;
  /** Words before a quotation that make it a term: `sogenannt`, `namens`. */
  readonly termed: ReadonlySet<string>;
  /** Among them, words that lead to a speaker's judgement where somebody speaks: bezeichnete … `als`. */
  readonly judged: ReadonlySet<string>;
  /** Small words that may stand between a verb and its speaker: `auch`, `later`. */
  readonly fillers: ReadonlySet<string>;
  /** An adverb by its form alone: `flatly`. */
  isAdverb(word: string): boolean;
  /** A past by its form alone: `agreed`. */
  isPast(word: string): boolean;
  /** Pasts no ending shows: `came`, `fell`. */
  readonly irregularPasts: ReadonlySet<string>;
  /** Behind such a word a participle compares: better `than` expected. */
  readonly comparing: ReadonlySet<string>;
  /** Endings of an inflected adjective before its noun. */
  readonly adjective: RegExp;
  /** Endings of nouns that name no people and no body, unless they have a class of their own: `Kaution`, `Freiheit`. */
  readonly abstract: RegExp;
  /** Endings of feminine nouns, before which `der` is no nominative: `der Opposition`. */
  readonly feminine: RegExp;
  /** People by the ending of a plural: `campaigners`. */
  readonly people: RegExp;
  /** Endings of a participle before its noun. */
  readonly participle: RegExp;
  /** Reflexive pronouns. */
  readonly reflexives: ReadonlySet<string>;
  /** Adjectives that follow their noun: people `familiar` with. */
  readonly postpositive: ReadonlySet<string>;
  /** Words that open a sentence and are no noun though written with a capital. */
  readonly openers: ReadonlySet<string>;
  /** The writer speaks, or to the reader: `ich`, `meiner Meinung`, `lesen Sie`. */
  readonly writer: ReadonlySet<string>;
  /** The first person: its verb has no mood of reported speech. */
  readonly firstPerson: ReadonlySet<string>;
  /** Forms of verbs of look and gesture, which paint a scene the writer saw: `lacht`, “nodded”. */
  readonly gestures: ReadonlySet<string>;
  /** Forms of verbs of posture, which do so where nobody and nothing is named: er `sitzt` am Fenster. */
  readonly postures: ReadonlySet<string>;
  /** Two words that mean those who deal with each other: `beide Seiten`, “both sides”; lower case. */
  readonly parties: ReadonlySet<string>;
  /** What anybody is free or bound to do by law: Gerichte `dürfen` Zeugen vereidigen, courts `may` hear witnesses. */
  readonly permits: ReadonlySet<string>;
  /** Pronouns for a person as the subject. */
  readonly actors: ReadonlySet<string>;
  /** Auxiliaries and modals of what is still to come or only possible. */
  readonly forecasts: ReadonlySet<string>;
  /** Participles and nouns of a life: born, studied, married; no news, and asked of nobody. */
  readonly biography: ReadonlySet<string>;
  /** The name of a street, as one word or its last: `Hauptstraße`, `Street`; lower case. */
  readonly street: RegExp;
  /** Whether the number of a house stands before its street: `12 Baker Street`. */
  readonly numberFirst: boolean;
  /** Verbs that, at the head of a sentence and with one of `addressed` behind, tell the reader what to do; lower case. */
  readonly imperatives: RegExp;
  readonly addressed: ReadonlySet<string>;
  /** Nouns that open a line of service: `Eintritt: 12 Euro`, `Tickets: $12`; lower case. */
  readonly service: ReadonlySet<string>;
  /** Words of a service line behind such a noun: `unter`, `telefon`. */
  readonly serviceLeads: ReadonlySet<string>;
  /** Units of time as recognized quantities name them: durations ask for no source. */
  readonly timeUnits: ReadonlySet<string>;
  /** The result of a match or a vote: `24:27`, “3-1”. */
  readonly score: RegExp;
  /** Units of a vote or a match as recognized quantities name them. */
  readonly voteUnits: ReadonlySet<string>;
  /** Small numbers in words. */
  readonly countWords: ReadonlySet<string>;
  /** Between a part and its whole: zwei `der` drei, two `of` the three. */
  readonly partOf: ReadonlySet<string>;
  /** Whether common nouns are written with a capital. */
  readonly capitalNouns: boolean;
  mood(context: MoodContext): Mood | undefined;
  /** Whether a word as written has a mood in any context; words without one need no look at theirs. */
  mayHaveMood(word: string): boolean;
}
