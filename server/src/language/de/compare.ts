import type { CompareLexicon } from '../compare';
import { measures, acts } from './measures';
import { roleFields, roleHeads, roles } from './roles';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const compare: CompareLexicon = {
  stopWords: words(
    'der die das den dem des ein eine einen einem einer eines und oder aber auch als wie bei mit von vom zu zum zur auf für im in am an aus nach vor um über unter bis durch gegen ohne seit zwischen ab je pro ' +
    'ist sind war waren sei seien wird werden wurde wurden worden hat haben hatte hatten habe kann können konnte soll sollen sollte will wollen wollte muss müssen müsse darf dürfte könnte würde würden ' +
    'er sie es sich ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dessen deren dies diese dieser diesen diesem dieses jene jener man wir ich uns euch ihm ihn ihnen was wer welche welcher ' +
    'nicht kein keine keinen nur noch schon bereits so sehr mehr weniger rund etwa knapp fast gut derzeit nun dann damit dafür davon dazu dabei daran darauf zudem außerdem jedoch allerdings weil dass wenn ob denn ' +
    'prozent euro dollar franken kronen pfund million millionen milliarde milliarden mio mrd tausend us insgesamt zusammen laut zufolge angaben sagte sagt erklärte teilte mitteilte berichtet berichtete so heißt hieß nannte kündigte ' +
    'neue neuen neuer neues große großen gesamte gesamten ganze ganzen vergangenen vergangene letzten nächsten jahr jahre jahren monat woche tag heute gestern dort hier da wo ersten erste zwei drei',
  ),
  endings: ['innen', 'ungen', 'ern', 'tem', 'ten', 'ter', 'tes', 'est', 'end', 'em', 'en', 'er', 'es', 'te', 'et', 'st', 'in', 'e', 'n', 's', 't'],
  compounds: true,
  measures,
  acts,
  roles,
  roleHeads,
  roleFields,
  former: words('ex früher frühere früherer früheren ehemals ehemalige ehemaliger ehemaligen damalige damaliger damaligen einstige einstiger einstigen vormalige vormaliger alt langjährige langjährigen vorherige vorheriger bisherige bisheriger scheidende scheidender zuvor einst'),
  future: words('designierte designierter designierten künftige künftiger künftigen zukünftige zukünftiger kommende kommender angehende angehender gewählte'),
  deputies: words('stellvertretende stellvertretender stellvertretenden vize interims interim kommissarische kommissarischer'),
  roleOf: words('von vom der des bei beim für'),
  determiners: words('der die das dem den des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer dessen deren'),
  titles: words('dr prof professor dipl ing med phil jur rer nat habil pd hc h c mag graf gräfin freiherr freifrau baron baronin prinz prinzessin pater oberst general leutnant major frau herr'),
  notRoles: words('herr herrn frau dr prof familie firma konzern unternehmen startup start-up zeitung agentur magazin sender portal angaben worten foto bild text autor kind sohn tochter bruder schwester vater mutter ehefrau ehemann frauen männer januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag'),
  roleEndings: ['rat', 'amme', 'erin', 'istin', 'orin', 'forscher', 'händler', 'prüfer', 'entwickler', 'leser', 'arbeiter', 'lehrer', 'fahrer', 'spieler', 'sprecher', 'entin', 'antin', 'ologin', 'ologe', 'eurin', 'eur', 'ist', 'ator', 'ärin', 'wirt', 'wirtin', 'meister', 'meisterin', 'träger', 'trägerin', 'rätin', 'anwalt', 'anwältin', 'beamte', 'beamter', 'arzt', 'ärztin'],
  events: [
    { concept: 'join', words: ['wechselt', 'wechselte', 'gewechselt', 'geht', 'ging', 'gegangen', 'gekommen', 'kommt', 'abgeworben', 'wechseln', 'wechsele', 'heuert', 'anheuert', 'wechsel', 'neuzugang', 'verpflichtung', 'verpflichtet', 'abwerbung'] },
    { concept: 'leave', words: ['verlässt', 'verließ', 'verlassen', 'verlasse', 'kündigt', 'gekündigt', 'ausscheidet', 'ausscheiden', 'ausschied', 'ausgeschieden', 'zurücktritt', 'zurücktrat', 'zurücktreten', 'zurücktrete', 'zurückgetreten', 'rücktritt', 'weggang'] },
    { concept: 'buy', words: ['übernimmt', 'übernahm', 'übernommen', 'übernehmen', 'kauft', 'kaufte', 'kaufen', 'gekauft', 'erwirbt', 'erwarb', 'erwerben', 'erworben', 'übernahme', 'zukauf'] },
    { concept: 'found', words: ['gründete', 'gründeten', 'gegründet', 'gründet', 'mitgegründet', 'mitbegründet'] },
    { concept: 'lead', words: ['leitet', 'leitete', 'geleitet', 'führt', 'führte'] },
    { concept: 'sue', words: ['verklagt', 'verklagte', 'klagt', 'klagte'] },
    { concept: 'replace', words: ['ersetzt', 'ersetzte', 'ablöst', 'abgelöst', 'nachfolgt', 'beerbt'] },
    { concept: 'merge', words: ['fusioniert', 'fusionierte', 'fusionieren'] },
  ],
  exchange: words('für'),
  agent: words('von durch'),
  companion: words('mit'),
  together: words('gemeinsam zusammen'),
  relatives: words('der die das'),
  subjects: words('er sie'),
  particles: words('ab an auf aus ein zurück vor mit weg fort über los bei nach'),
  earlier: words('ursprünglich ursprünglichen zuvor bisher bisherigen früher einst damals vorjahr vorjahres vorher vorherigen davor baubeginn anfangs zunächst vormals'),
  past: words('hatte hatten war waren lag lagen betrug'),
  stillThen: words('noch'),
  changeFrom: 'von',
  changeTo: words('auf'),
  moves: words('geht ging hoch rauf'),
  yearParts: [
    { words: ['ersten quartal', 'erstes quartal', 'erste quartal', '1. quartal'], from: 0, to: 2 },
    { words: ['zweiten quartal', 'zweites quartal', 'zweite quartal', '2. quartal'], from: 3, to: 5 },
    { words: ['dritten quartal', 'drittes quartal', 'dritte quartal', '3. quartal'], from: 6, to: 8 },
    { words: ['vierten quartal', 'viertes quartal', 'vierte quartal', '4. quartal', 'schlussquartal'], from: 9, to: 11 },
    { words: ['ersten halbjahr', 'erstes halbjahr', 'erste halbjahr', '1. halbjahr', 'ersten jahreshälfte'], from: 0, to: 5 },
    { words: ['zweiten halbjahr', 'zweites halbjahr', 'zweite halbjahr', '2. halbjahr', 'zweiten jahreshälfte'], from: 6, to: 11 },
    { words: ['frühjahr', 'frühling'], from: 2, to: 4 }, { words: ['sommer'], from: 5, to: 7 }, { words: ['herbst'], from: 8, to: 10 },
    { words: ['anfang', 'jahresanfang', 'jahresbeginn'], from: 0, to: 1 }, { words: ['mitte', 'jahresmitte'], from: 4, to: 7 }, { words: ['ende', 'jahresende'], from: 10, to: 11 },
  ],
  portion: ['davon', 'darunter', 'hiervon', 'von denen', 'von ihnen', 'wovon', 'daraus'],
  tally: ['bisher', 'bislang', 'bis heute', 'bis jetzt', 'inzwischen', 'mittlerweile', 'derzeit', 'aktuell', 'zuletzt', 'nun', 'bis zum', 'bis mittwoch', 'stand', 'neuerdings', 'jetzt', 'gekürzt', 'reduziert', 'aufgestockt', 'nachgebessert', 'neues', 'neue', 'neuen'],
  moved: words('verlegt verschoben verschiebt vertagt verspätet verzögert vorverlegt vorgezogen verlängert nun'),
  changeAfter: ['nach', 'gegenüber', 'verglichen mit', 'im vergleich zu', 'statt', 'anstatt'],
  conjunctions: words('und sowie oder'),
  outletWords: words('agentur nachrichtenagentur zeitung tageszeitung wochenzeitung sender senders rundfunksender fernsehsender magazin magazins portal portals onlineportal blatt blattes zeitschrift wirtschaftsmagazin bericht berichts informationen berichten newsletter dienst branchendienst'),
  replaced: ['statt', 'anstatt', 'anstelle von', 'statt der', 'statt bisher'],
  amountBefore: words('bei auf'),
  each: words('je pro jeweils jede jeder jedes per'),
  multiples: [
    { factor: 0.5, words: ['halbiert', 'halbierte', 'halbieren', 'halbierung'] },
    { factor: 2, words: ['verdoppelt', 'verdoppelte', 'verdoppelten', 'verdoppelung', 'doppelte', 'zweifache'] },
    { factor: 3, words: ['verdreifacht', 'verdreifachte', 'dreifache'] },
    { factor: 4, words: ['vervierfacht', 'vervierfachte', 'vierfache'] },
    { factor: 5, words: ['verfünffacht', 'verfünffachte', 'fünffache'] },
    { factor: 10, words: ['verzehnfacht', 'verzehnfachte', 'zehnfache'] },
  ],
  thatIs: ['das sind', 'oder', 'also', 'entspricht', 'mithin', 'das macht', 'somit'],
  partOf: words('von davon darunter'),
  sum: words('zusammen insgesamt summe summiert summieren gesamt gesamtsumme addiert addieren unterm macht'),
  up: words('plus anstieg zuwachs wachstum wuchs wachsen gewachsen stieg steigt stiegen gestiegen zulegte legte zugelegt mehr höher aufschlag aufpreis erhöht erhöhte kletterte teurer über steigerung'),
  down: words('minus rückgang sank sinkt sanken gesunken fiel fallen gefallen weniger niedriger geringer abschlag schrumpfte verlor einbruch nachlass rabatt'),
  base: ['gemessen am', 'gemessen an', 'gegenüber', 'verglichen mit', 'im vergleich zu'],
  convertedFirst: words('umgerechnet entspricht'),
  converted: words('umgerechnet das sind nach heutigem aktuellem kurs derzeitigem rund etwa ca circa knapp gut entspricht also gleich'),
};
