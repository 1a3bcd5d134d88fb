import type { AttributionLexicon, HearsayRow, Mood, MoodContext, PronounRow } from '../attribution';
import { classOf, isMedium } from './attribution-sources';
import { verbForms } from './attribution-verbs';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const rows = (scope: HearsayRow['scope'], list: string): HearsayRow[] => list.split('|').map((phrase) => ({ words: phrase, scope }));
const pronouns = (to: PronounRow['to'], list: string): (readonly [string, PronounRow['to']])[] => list.split(' ').map((word) => [word, to] as const);
const determiners = (kind: 'definite' | 'indefinite' | 'plural' | 'oblique' | 'possessive', list: string): (readonly [string, typeof kind])[] => list.split(' ').map((word) => [word, kind] as const);

const AUXILIARY = words('would had');

/** Behind `had` a participle, or the adverb before one: `had no idea` is no backshift. */
const PARTICIPLE = /^(?:\w+(?:ed|en|wn)|made|told|said|found|left|lost|sold|bought|paid|kept|held|met|come|become|begun|run|won|put|set|cut|hit|spent|sent|built|gone|done|not|never|already|since|also|long|just|only|\w+ly)$/;

/** Backshift (`would`, `had been`) stands for reported speech only behind an attributed sentence. */
function mood({ word, previous, next }: MoodContext): Mood | undefined {
  if (!AUXILIARY.has(word)) return undefined;
  if (word === 'had' && !(PARTICIPLE.test(next) && previous !== 'has' && previous !== 'have')) return undefined;
  return previous === 'i' || previous === 'you' ? undefined : 'substitute';
}

/** Who says what, in English. */
export const attribution: AttributionLexicon = {
  verbs: verbForms(),
  particles: words('out for claims of down it'),
  passive: words('is was are were been being be'),
  perfect: words('has have had'),
  being: words(''),
  auxiliaries: words('wouldn couldn didn doesn hasn hadn won is was are were been has have had will would did does do can could may might must should'),
  modals: words('wouldn couldn won will would can could may might must should'),
  declining: words(''),
  negations: new Set(['not', 'no', 'never', "'t", '’t']),
  infinitiveMark: 'to',
  infinitiveLeads: words(''),
  statingVerbs: words('decline declines declined refuse refuses refused want wanted on continued hastened'),
  agents: words('by'),
  means: words('phone telephone email e-mail text video letter fax radio then now way monday tuesday wednesday thursday friday saturday sunday noon midday midnight mistake'),
  written: /$^/,
  classOf,
  isMedium,
  pronouns: new Map([...pronouns('person', 'he she him her'), ...pronouns('organisation', 'it'), ...pronouns('either', 'they'), ...pronouns('group', 'others some many several we')]),
  generic: words('nobody'),
  demonstratives: words('that this'),
  determiners: new Map([
    ...determiners('definite', 'the this that'),
    ...determiners('indefinite', 'a an another one no'),
    ...determiners('plural', 'some several many few other two three four five both these those most'),
    ...determiners('possessive', 'his her its their our my your'),
  ]),
  oneOf: words(''),
  genitives: words(''),
  genitivePlurals: words(''),
  possessives: words('his her its their'),
  ofWords: words('of for at from with'),
  honorifics: words('mr ms mrs dr sir dame lord lady rev prof mr. ms. mrs. dr.'),
  nameParticles: words('von van de der den al bin'),
  therein: words(''),
  impersonalPlaces: words(''),
  unnamedPlaces: words(''),
  nameEnds: words('in on at during after before when as last this to who which that while said was is has had late early earlier yesterday today'),
  standIns: words('company firm group operator maker manufacturer carmaker retailer bank lender association club charity trust foundation start-up startup business supplier airline brewer insurer publisher developer yard giant hotel owner cooperative corporation venture league'),
  representatives: /^(?:officials?|executives|lawyers|attorneys|analysts|economists|researchers?|scientists?|engineers|experts|doctors|directors|trustees|negotiators|investigators|prosecutors?|inspectors?|officers?|detectives|astronomers|archaeologists|geologists|meteorologists|judge|coroner|authors|organi[sz]ers)$/,
  isOne: () => false,
  official: /$^/,
  branches: words('fire health state federal local election emergency military intelligence transport immigration customs school defence defense law enforcement'),
  compoundOwner: () => undefined,
  prepositions: words('of in on at by for from with to about into over under after before during through against between among as near since until without within across behind toward towards per via including'),
  subordinators: words('that whether if because while when after before although though since as unless until which who whom whose where why how what so once'),
  relatives: words('who which whose whom that'),
  detached: words('who which whose whom that after when while because since although though before if unless'),
  content: words('that whether'),
  conjunctions: words('and or but yet nor'),
  before: ['according to', 'per', 'citing', 'as per', 'in the words of', 'by the count of', 'by the estimate of', 'in the view of', 'in the opinion of', 'in the estimate of'],
  behind: words(''),
  withStatement: words('in'),
  citable: words(''),
  compelled: words(''),
  events: words(''),
  contentNouns: words('claim claims report reports rumour rumours rumor rumors allegation allegations suspicion fear fears concern concerns warning statement belief accusation accusations'),
  filings: /^(?:filings?|update|prospectus|report|accounts|circular)$/,
  within: words('in'),
  nominals: words('announcement claim claims warning warnings statement demand demands admission denial criticism accusation accusations allegation allegations estimate assertion pledge promise testimony complaint'),
  quoting: words('quote'),
  inverting: words('say write'),
  own: words('own'),
  parenthesis: words(''),
  exemplifies: words(''),
  asClause: words('as'),
  viewpoints: words('in by'),
  settled: words(''),
  viewNouns: /^(?:view|opinion|estimates?|estimation|count|reckoning|account|admission|calculations?|telling|words|judge?ment|assessment|figures)$/,
  papers: /^(?:filings?|report|lawsuit|affidavit|letter|e-?mails?|memo|note|papers|documents|complaint|indictment|study|survey|audit|prospectus|dossier|diary|testimony)$/,
  goesOn: words(''),
  continuing: words(''),
  continuingPaper: words(''),
  hearsay: [
    ...rows('clause', 'reportedly|allegedly|apparently|supposedly|purportedly|rumoured|rumored|alleged|said to be|thought to be|believed to be|understood to be|reported to be|rumoured to be|rumored to be'),
    ...rows('sentence', 'it is said|is said to|are said to|was said to|is believed to|are believed to|is understood to|are understood to|is thought to|are thought to|is rumoured to|is rumored to|rumour has it|rumor has it|it is understood|it is believed|it is thought|it is alleged|is accused of|are accused of|was accused of|were accused of|stands accused of|is alleged to|are alleged to|it emerged|it has emerged|word is|we hear that|we understand that'),
  ],
  reportModals: words(''),
  claimModals: words(''),
  infinitiveOf: () => undefined,
  planned: words(''),
  titled: words('book novel film movie album song series show play opera magazine newspaper article podcast exhibition programme program project ship hotel restaurant titled entitled called named documentary single tabloid'),
  termed: words('so-called called dubbed named known termed nicknamed word words term phrase as'),
  judged: words('as'),
  fillers: words('first also later then however still now recently previously again further already once has had have'),
  isAdverb: (word) => word.length > 4 && word.endsWith('ly'),
  isPast: (word) => word.length > 4 && word.endsWith('ed'),
  adjective: /$^/,
  abstract: /(?:tion|ness|ity|ment|ance|ence)s?$/,
  participle: /$^/,
  reflexives: words('himself herself itself themselves'),
  postpositive: words('familiar close briefed involved present aware knowledgeable'),
  openers: words('the a an and but or so in on at by for from with to about after before during as if when while although though since because it he she they we i you this that these those there here then now still yet also however meanwhile instead some many several most both no not what who where why how its his her their our my'),
  writer: words('i me my mine we us our'),
  firstPerson: words(''),
  forecasts: words('seems seem appears appear unclear perhaps maybe probably likely will would could may might should shall'),
  biography: words('born raised studied married widowed died graduated grew attended'),
  street: /^(?:street|st|road|rd|avenue|ave|lane|drive|square|boulevard|blvd|terrace|court|crescent|highway|way|quay)$/,
  numberFirst: true,
  imperatives: /^(?:click|call|email|visit|read|see|send|sign|join|subscribe|book|preheat|add|stir|mix|bake|whisk|pour|bring|follow|register|contact|note|buy|donate|text|dial|write|check|apply|phone|watch|listen|download|share|heat|cook|serve)$/,
  addressed: words('us the a an for on at here your more our this to up it all in and with if out off by'),
  service: words('tickets ticket admission entry price prices cost contact phone tel hotline info information registration open opening doors fee details bookings'),
  serviceLeads: words('at via phone email free from call'),
  timeUnits: words('h min s tag woche monat jahr jahrzehnt uhr age day days week weeks month months year years hour hours minute minutes second seconds decade decades'),
  voteUnits: words('vote votes abstention abstentions'),
  partOf: words('of'),
  capitalNouns: false,
  mood,
  mayHaveMood: (word) => AUXILIARY.has(word),
};
