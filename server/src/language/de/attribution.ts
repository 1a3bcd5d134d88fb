import type { AttributionLexicon, HearsayRow, PronounRow } from '../attribution';
import { infinitiveOf, mood } from './attribution-mood';
import { classOf, isMedium } from './attribution-sources';
import { verbForms } from './attribution-verbs';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const rows = (scope: HearsayRow['scope'], list: string): HearsayRow[] => list.split('|').map((phrase) => ({ words: phrase, scope }));
const pronouns = (to: PronounRow['to'], list: string): (readonly [string, PronounRow['to']])[] => list.split(' ').map((word) => [word, to] as const);
const determiners = (kind: 'definite' | 'indefinite' | 'plural' | 'oblique' | 'possessive', list: string): (readonly [string, typeof kind])[] => list.split(' ').map((word) => [word, kind] as const);

/** Who says what, in German. */
export const attribution: AttributionLexicon = {
  verbs: verbForms(),
  particles: words('ab an auf aus bei dar ein fest fort frei her heraus hervor hin hinaus hinzu kund los mit nach nieder um vor voran voraus weg zu zurück zusammen bekannt klar richtig deutlich entgegen durch nahe wahr teil statt bevor'),
  passive: words('wird wurde werden wurden worden'),
  perfect: words('hat haben hatte hatten'),
  being: words('ist sind war waren sei seien'),
  auxiliaries: words('hat haben hatte hatten habe hätte hätten ist sind war waren bin wird werden wurde wurden will wollte wollten möchte kann können konnte konnten könnte muss müssen musste mussten soll sollen sollte sollten darf dürfen gibt geht kommt steht bleibt macht'),
  modals: words('will wollen wollte wollten soll sollen sollte sollten kann können konnte konnten könnte könnten muss müssen musste mussten darf dürfen durfte durften möchte möchten werden wird würde würden lassen lässt ließ'),
  declining: words('will wollen wollte wollten mochte mochten möchte möchten'),
  negations: words('nicht kein keine keinen niemand nichts'),
  infinitiveMark: 'zu',
  statingVerbs: words(''),
  agents: words('von durch vom'),
  classOf,
  isMedium,
  pronouns: new Map([...pronouns('person', 'er ihr ihm dieser jener letzterer ersterer diejenige derjenige'), ...pronouns('either', 'sie'), ...pronouns('organisation', 'es'), ...pronouns('group', 'andere einige manche viele mehrere man wir beide')]),
  demonstratives: words('das dies dieses'),
  determiners: new Map([
    ...determiners('definite', 'der die das dieser diese dieses jener jene jenes derselbe dieselbe derjenige'),
    ...determiners('indefinite', 'ein eine kein keine irgendein jeder jede'),
    ...determiners('plural', 'einige mehrere viele manche etliche zahlreiche andere beide zwei drei vier fünf sechs wenige alle'),
    ...determiners('oblique', 'den dem des einen einem einer eines keinen keinem diesen diesem jenem jenen seinen seinem seines ihren ihrem ihres ihrer seiner unseren unserem mehrerer beider einiger vieler zahlreicher aller'),
    ...determiners('possessive', 'sein seine ihr ihre unser unsere mein meine dessen deren'),
  ]),
  genitives: words('der des eines einer dieser dieses jener ihrer ihres seiner seines unserer unseres deren dessen beider mehrerer einiger vieler zahlreicher aller zweier dreier'),
  genitivePlurals: words('mehrerer einiger vieler zahlreicher aller zweier dreier'),
  possessives: words('sein seine seinen seiner seinem seines ihr ihre ihren ihrer ihrem ihres'),
  ofWords: words('von vom bei beim der des aus im in für'),
  nameParticles: words('von van de der den zu al bin'),
  impersonalPlaces: words('aus in im von vom seitens bei beim'),
  unnamedPlaces: words('aus'),
  nameEnds: words(''),
  compoundOwner: (word) => /^(.+?)(?:s|n)?(?:angaben|informationen|bericht|berichten|berichte|mitteilung|ansicht|auskunft|einschätzung|schätzungen|darstellung|sicht|kreisen)$/.exec(word)?.[1],
  prepositions: words('in im an am auf aus bei beim mit nach von vom zu zum zur für gegen über unter um vor zwischen durch ohne seit während wegen trotz bis ab ans ins aufs neben hinter innerhalb außerhalb statt anstatt angesichts anlässlich aufgrund dank samt gegenüber per pro binnen hinsichtlich bezüglich infolge mithilfe mittels entlang nahe laut gemäß zufolge außer entgegen inklusive seitens als wie'),
  subordinators: words('dass ob weil da wenn als nachdem bevor ehe während obwohl obgleich damit sodass falls sofern solange sobald indem seit wobei wonach woraufhin worauf wodurch wofür wozu womit wie wer was wo warum weshalb wieso welche welcher welches welchen der die das den dem deren dessen denen'),
  content: words('dass ob'),
  conjunctions: words('und oder aber doch sondern denn jedoch sowie'),
  before: ['laut', 'gemäß', 'unter berufung auf', 'mit verweis auf', 'unter verweis auf', 'mit bezug auf', 'unter bezug auf', 'berufen auf', 'beruft sich auf'],
  behind: words('zufolge'),
  withStatement: words('nach gemäß laut'),
  events: words('ankündigung ankündigungen erklärung stellungnahme pressekonferenz äußerung äußerungen behauptung behauptungen urteil mitteilung pressemitteilung befund'),
  inverting: words(''),
  own: words('eigenen eigener eigenem'),
  parenthesis: words('so'),
  asClause: words('wie'),
  continuing: words('demnach demzufolge'),
  hearsay: [
    ...rows('clause', 'angeblich|offenbar|anscheinend|dem vernehmen nach|gerüchteweise'),
    ...rows('sentence', 'wie es heißt|wie es hieß|man hört|ist zu hören|war zu hören|wie zu hören|wird vermutet|wurde vermutet|wird gemunkelt|wird spekuliert|wurde spekuliert|wird befürchtet|wurde befürchtet|wurde bekannt|bekannt wurde|war bekannt geworden|wird berichtet|wurde berichtet|berichtet wurde|wird erwartet|wird angenommen|wurde angenommen|wird davon ausgegangen|wurde mitgeteilt|wurde angegeben|wird nachgesagt|nachgesagt wird|wird kolportiert|wird vorgeworfen|wurde vorgeworfen|vorgeworfen wird|vorgeworfen wurde|werden beschuldigt|wird beschuldigt|wurde beschuldigt'),
  ],
  reportModals: words('soll sollen'),
  infinitiveOf,
  planned: words('künftig künftigen zukünftig ab bis um damit demnächst bald später nächste nächsten nächstes kommende kommenden kommendes morgen zunächst ermöglichen helfen jährlich wieder dann'),
  titled: words('buch roman film album song lied serie sendung stück oper zeitschrift zeitung magazin blatt tageszeitung artikel titel band podcast ausstellung dokumentation kolumne projekt programm aktion kampagne schiff gasthaus hotel restaurant preis theaterstück musical studie spiel wochenzeitung nachrichtenmagazin portal initiative verein bündnis modell reihe gruppe motto überschrift thema festival show drama single boot zug hurrikan sturm mission sonde satellit operation marke tabloid onlinemagazin fernsehsender sender agentur partei konzert erzählung gedicht'),
  termed: words('sogenannt sogenannte sogenannten sogenannter sogenanntes sogenanntem genannt genannte genannten namens betitelt getauft heißt heißen name namen begriff wort wörter bezeichnung spitznamen spitzname als beinamen schlagwort stichwort titel kurz'),
  fillers: words('auch jedoch aber nun dann dabei dazu später gestern heute bereits schon noch weiter ferner zudem außerdem zugleich gleichzeitig wiederum daraufhin damals schließlich zunächst hingegen dagegen etwa indes indessen unterdessen selbst deshalb daher nur sich ihm ihr uns mir ihnen gegenüber vorab kürzlich erst zuletzt einmal wörtlich abschließend'),
  reflexives: words('sich'),
  postpositive: words(''),
  openers: words('stattdessen auch doch aber und denn nach nachdem als da so wie wenn weil dass in im an am auf aus bei mit von vom zu zum zur für gegen über unter um vor durch ohne seit während wegen trotz bis ab laut gemäß dann dabei dazu später gestern heute bereits schon noch weiter ferner zudem außerdem zugleich gleichzeitig daraufhin damals schließlich zunächst hingegen dagegen etwa indes unterdessen deshalb daher nur dort hier jetzt nun inzwischen mittlerweile derzeit zuvor anschließend allerdings dennoch trotzdem jedoch nicht immer zwar somit damit davon daran darauf dafür dagegen darüber darin hierzu insgesamt außer ebenso ebenfalls vielleicht angeblich offenbar wörtlich konkret ursprünglich bislang bisher seitdem künftig einerseits andererseits demnach danach anders entsprechend zusätzlich gegenüber erst zuletzt weder entweder sowohl gerade sogar obwohl obgleich falls ob wer was wo warum weshalb wann welche welcher kein keine es er sie wir ich man das dies dieses diese dieser der die ein eine einer eines einem einen sein seine ihr ihre'),
  writer: words('ich mich mir meine meiner meines meinem meinen wir uns unsere unserer unserem'),
  forecasts: words('wird werden dürfte dürften könnte könnten würde würden soll sollen sollte sollten möchte möchten'),
  biography: words('geboren aufgewachsen studierte studiert verheiratet verwitwet verstarb gestorben heiratete wuchs promovierte promoviert absolvierte'),
  timeUnits: words('h min s tag woche monat jahr jahrzehnt uhr age jahrhundert minuten stunden'),
  partOf: words('der von den'),
  capitalNouns: true,
  mood,
};
