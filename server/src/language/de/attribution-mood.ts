import type { Mood, MoodContext } from '../attribution';

/** A set of words, those with ß also as they are written in Switzerland. */
const words = (list: string): ReadonlySet<string> => new Set([...list.split(' '), ...list.replaceAll('ß', 'ss').split(' ')]);

/** Irregular Konjunktiv I that no indicative shares. */
const PLAIN = words('sei seien habe werde könne solle wolle müsse dürfe wisse');

/** Konjunktiv II that no indicative shares; in a run of reported speech it stands in for a Konjunktiv I that looks like the indicative. */
const SUBSTITUTE = words('möge mögen würde würden müsste müssten könnten dürften sollten wüsste wüssten bräuchte bräuchten brächte brächten hielte');

/** Konjunktiv II of strong verbs: with an umlaut in both numbers; without one the plural is a preterite. */
const STRONG_SUBSTITUTE = /(?:hätt|wär|käm|gäb|läg|läs|säh|säß|nähm|spräch|bräch|stäch|träf|fänd|bänd|schwänd|gewänn|gewönn|begänn|ränn|stünd|ständ|zög|böt|flög|flöss|schlöss|verlör|bög|wög|trüg|schlüg|wüchs|stürb|würf|hülf|verdürb|geläng|säng|spräng|zwäng|trät|bät|vergäß|gält|gölt|sänk|dräng|kläng|befähl|empfähl|würb|schmölz|schwöll|lüd|schüf|höb|grüb)en?$|^(?:[a-zäöü]{2,8})?(?:ließ|lief|fiel|rief|schrieb|blieb|ging|hing|fing|stieg|schien|mied|litt|wich)e$/;

/**
 * Verb stems in -t, -d and -er: their Konjunktiv I (`koste`, `wandere`) ends like a weak preterite, an adjective or a
 * comparative, so that only a list tells them apart. All other stems are told by form and place.
 */
const T_STEMS = words('biete koste erwarte arbeite halte enthalte erhalte behalte unterhalte bestreite leite bedeute betrachte berichte richte verrichte unterrichte leiste fürchte befürchte trete vertrete betrete rate gelte laute warte starte teste achte beachte verbreite bereite reite beobachte vernichte verzichte errichte bearbeite verbiete gestalte beinhalte veranstalte schalte verwalte spalte falte leide finde befinde empfinde verbinde werde wende verwende sende binde melde meide entscheide unterscheide scheide rede lade schade bilde ende beende gründe begründe dulde fahnde lande gefährde bescheinige antworte verantworte hafte dichte verpflichte belaste entlaste ernte bestätige ermitte gestatte erstatte bestatte hoffe vermute miete vermiete kämpfe tue verhafte beauftrage verdichte trachte entwerte werte bewerte verwerte fordere fördere ändere verändere wandere verhindere behindere vermindere verringere steigere versteigere ersteigere verlagere lagere zögere weigere schildere plündere gliedere erinnere verbessere verschlechtere erweitere verlängere verkleinere vergrößere scheitere erleichtere bewundere wundere kümmere erobere säubere mildere');

/** Lower-case words in -e that are no verbs or only adjectives, adverbs, pronouns. */
const NO_VERB = words('sowie einzelne etliche inne inklusive siehe exklusive alle beide eine keine meine deine seine ihre unsere eure diese jene jede welche solche viele einige manche mehrere andere wenige etliche sämtliche heute gerade ohne gerne lange leise böse müde bitte weise nahe spitze ende pleite beinahe fortan sache solange ebene lose irgendeine derweile ferne zuhause hause bange alleine rosa manche inzwischen vorne hinten bislange laute weite breite hohe neue gute große kleine ganze eigene erste zweite dritte vierte letzte nächste ehemalige heutige damalige weitere deutsche europäische russische amerikanische beliebige knappe gute satte solide folge zuge stande lande grunde zugunsten schade halbe einzige gesamte gemeinsame frühere spätere zahlreiche verschiedene solche derartige sonstige übrige hundertste rund umgehende welche preise tausende hunderte dutzende millione etwaige mögliche nötige gewisse sogenannte zusätzliche je die wie sie nie eine knie zuliebe anstelle infrage zutage zuwege imstande zugrunde mithilfe beispielsweise ehe keinerlei');

const ARTICLE = words('der die das den dem des ein eine einen einem einer eines kein keine keinen keiner mein meine sein seine seinen seiner ihr ihre ihren ihrer unser unsere dieser diese dieses diesen jede jeder alle viele einige mehrere beide zwei drei für mit von zu in an auf bei aus als um ohne gegen durch über und oder');

/**
 * Konjunktiv by morphology: the third person singular of a verb ends in -e where its indicative ends in -t. A lower-case
 * word in -e is a verb and no adjective where the clause closes behind it, or where it stands second and no article leads to it.
 */
export function mood({ word, first, previous, next, closes, position, opens, behindNoun }: MoodContext): Mood | undefined {
  const code = word.charCodeAt(0);
  // written with a capital: only a verb that opens the sentence, `Habe`, `Sei`; too rare to tell from a noun
  if (code < 97 || (code > 122 && code < 223)) return undefined;
  // „…, als dürfe nichts verrutschen“: what only seems so
  if (previous === 'als' && position === 1) return undefined;
  if (PLAIN.has(word)) {
    if (previous === 'ich' || next === 'ich') return undefined;
    // „es sei denn“, „sei es“
    return word === 'sei' && (next === 'denn' || (next === 'es' && position === 0 && opens)) ? undefined : 'reported';
  }
  if (SUBSTITUTE.has(word) || STRONG_SUBSTITUTE.test(word)) return 'substitute';
  if (word.charCodeAt(word.length - 1) !== 101 || word.length < 4 || NO_VERB.has(word) || word.endsWith('weise') || word.endsWith('weile') || (/[^fiu]ere$/.test(word) && !T_STEMS.has(word)) || previous === 'ich' || next === 'ich') return undefined;
  const listed = T_STEMS.has(word);
  if (/[td]e$/.test(word) && !listed) return undefined;
  if ((ADJECTIVE.test(word) && !listed && !VERB_SHAPE.test(word)) || PREFIXED_ADJECTIVE.test(word)) return undefined;
  // „Das koste die Bank 40 Euro“, „Das bedeute, dass …“: behind a demonstrative that opens its clause, a word no adjective has the form of
  if (position === 1 && DEMONSTRATIVE.has(previous) && (listed ? !INFLECTED.has(word) : STEM.test(word) && !HOT.test(word))) return 'reported';
  if (closes) return ARTICLE.has(previous) || /^\p{Lu}/u.test(next) || position === 0 ? undefined : 'reported';
  // „Das gehe zu weit“, „Dieser bestehe aus …“
  if (position === 1 && DEMONSTRATIVE.has(previous) && !/^\p{Lu}/u.test(next)) return VERB_SHAPE.test(word) ? 'reported' : undefined;
  // „Jedoch ruhe die Arbeit“: between two words that belong to no common noun phrase stands the verb
  if (position > 0 && INVERTED.has(next) && !ARTICLE.has(previous) && (!/(?:e|en|er|es|em)$/.test(previous) || STEM.test(word))) return 'reported';
  // „400 Stellen sage er zu“: before a pronoun stands no adjective
  if (position > 0 && BEHIND_PRONOUN.has(next) && !ARTICLE.has(previous)) return 'reported';
  // „Die Decke schlage mit drei Millionen zu Buche“: behind a noun and before no noun phrase stands no adjective
  if (behindNoun && position > 0 && BEHIND_VERB.has(next)) return 'reported';
  // „Das Geld stecke Feldmann in Batterien“: behind article and noun of the sentence stands nothing but its verb
  if (opens && position === 2 && behindNoun && SUBJECT_ARTICLE.has(first) && /^\p{Lu}/u.test(next)) return 'reported';
  // second place: behind the first part of the clause, not inside a noun phrase
  if (position > 9 || ARTICLE.has(previous)) return undefined;
  // behind a subordinate clause: „In der Halle, die leer steht, zahle man …“
  if (position === 0) return listed || VERB_SHAPE.test(word) ? 'reported' : undefined;
  if (/^\p{Lu}/u.test(next)) return listed || (position === 1 && PRONOUN.test(previous) && VERB_SHAPE.test(word)) ? 'reported' : undefined;
  return PRONOUN.test(previous) || listed || VERB_SHAPE.test(word) ? 'reported' : undefined;
}

/** Whether a word may be a verb in Konjunktiv, by itself: everything `mood` tells by the word alone. */
export function mayHaveMood(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 97 || (first > 122 && first < 223)) return false;
  return PLAIN.has(word) || SUBSTITUTE.has(word) || (word.endsWith('e') && !NO_VERB.has(word)) || STRONG_SUBSTITUTE.test(word);
}

const PRONOUN = /^(?:er|sie|es|man|dies|das)$/;
const DEMONSTRATIVE = words('das dies dieser dieses diese');
/** Verbs that are numerals or adjectives, too: `das achte Mal`, `das heiße Wasser`. */
const INFLECTED = words('achte bereite');
const HOT = /^hei(?:ß|ss)e$/;
/** Articles of what stands first in a main clause. */
const SUBJECT_ARTICLE = words('der die das ein eine sein seine ihr ihre dieser diese dieses');
/** Prepositions and adverbs that may follow a verb, but no adjective. */
const BEHIND_VERB = words('mit bei in im an am auf aus von vom zu zum zur für gegen über unter um vor durch seit bis ab nach nicht sich auch noch nun bereits gegenüber künftig jährlich täglich insgesamt inzwischen jetzt dann aber jedoch weiter zudem erst nur schon kaum wieder allein darauf davon daran damit dazu dafür dagegen daher deshalb dort hier ihm ihn ihr ihnen rund etwa mehr knapp mindestens');
/** Opens the subject behind its verb. */
const INVERTED = words('der die das ein eine man er es sie dieser diese kein keine sich');

/** Pronouns that are nothing but a subject. */
const BEHIND_PRONOUN = words('er es man');

/** Endings only adjectives have. */
const ADJECTIVE = /(?:liche|ische|bare|same|lose|volle|hafte|ale|elle|ive|ante|ente|äre|öse|ige|isierte|gente)$/;

/** With an unstressed prefix, but a participle or an adjective: `verlorene`, `erfolglose`. */
const PREFIXED_ADJECTIVE = /^(?:be|ge|ver|er|ent|zer)[a-zäöüß]*(?:[^i]ene|lose|volle|same|ierte|fordliche|forderliche|antwortliche|hebliche|achtliche|bindliche|letzliche|freuliche|staunliche|findliche|geblich|meintliche|trieblich|trächtliche|ruflich|dauerliche|trauliche|dächtige)$/;

/** Shapes only verbs have: prefixes without stress, -iere, and the stems most frequent in reported speech. */
const STEM = /^(?:gehe|komme|gebe|bleibe|stehe|liege|lasse|sehe|nehme|brauche|mache|stelle|setze|lege|zeige|führe|bringe|spiele|fehle|reiche|handle|handele|diene|drohe|falle|steige|sinke|wachse|zahle|kaufe|laufe|schreibe|spreche|glaube|wünsche|freue|denke|meine|fühle|kenne|nutze|suche|sorge|plane|prüfe|rechne|schaffe|stimme|stamme|trage|treffe|wolle|ziehe|hänge|helfe|hei(?:ß|ss)e|höre|lebe|wohne|passe|folge|gehöre|geschehe|hoffe|fahre|fliege|schlie(?:ß|ss)e|rücke|wirke|weise|wechsle|zähle|ziele|gewinne|lehne|lerne|mangle|öffne|regle|schade|schütze|senke|sieche|teile|töte|übe|wage|wiege|zögere|decke|drehe|dränge|leihe|messe|sitze|tage|tauche|trenne|übernehme|unterstütze|überlege|widerspreche)$/;
const VERB_SHAPE = new RegExp(`^(?:be|ver|er|ent|zer)[a-zäöüß]{3,}e$|iere$|${STEM.source}`);

const STATES = words('gehören liegen leben wohnen stehen geben betragen besitzen laufen arbeiten heißen umfassen belaufen befinden stammen handeln kennen existieren verfügen sitzen bestehen verdienen wiegen reichen gelten kontrollieren leiden interessieren tragen fehlen herrschen zurückgehen zurückreichen herrühren erwägen liebäugeln');
/** Participles of the perfect by their form: `gebilligt`, `verhandelt`. */
export const PARTICIPLE = /^(?:[a-zäöü]*ge[a-zäöüß]{2,}(?:t|en)|(?:[a-zäöü]{2,4}|zurück|zusammen|weiter|entgegen|vorweg)?(?:be|ver|er|ent|zer|über|unter|wider|emp|miss)[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]+iert|worden)$/;
/** With `sein`, only verbs of motion and change make a perfect; `soll fertiggestellt sein` is a goal. */
const CHANGED = /^(?:worden|geworden|gewesen|[a-zäöü]*(?:gekommen|gegangen|geblieben|gefallen|gestiegen|gesunken|gestorben|geflohen|gescheitert|geschehen|gereist|gefahren|geflogen|gewachsen|gewechselt|geplatzt|gestürzt|gelaufen|gezogen|geflossen|gelandet|getreten|gerutscht|geschrumpft|gelungen|geraten|gestoßen|gesprungen|geflüchtet|gerast)|scharf|erpicht|verschwunden|verstorben|entstanden|erschienen|entkommen|verwickelt|beteiligt|involviert|interessiert|betroffen|bekannt|verantwortlich|bereit|informiert|passiert|explodiert|kollabiert|eskaliert)$/;

/** With `haben` a state that nobody plans: `soll Interesse haben`. */
export const HELD = words('angebot angebote interesse kenntnis kontakt kontakte schulden verbindungen beziehungen probleme wissen einfluss');

/** What the infinitive that closes a clause with `soll` speaks of: `verhandelt haben` has happened, `gehören` is a state. */
export function infinitiveOf(last: string, before: string): 'perfect' | 'state' | undefined {
  if (last === 'haben') return PARTICIPLE.test(before) || HELD.has(before) ? 'perfect' : undefined;
  if (last === 'sein') return CHANGED.test(before) ? 'perfect' : undefined;
  return STATES.has(last) ? 'state' : undefined;
}
