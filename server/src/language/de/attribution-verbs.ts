import type { VerbForm, VerbUse } from '../attribution';

/** How something was said: with a quotation or a clause of what was said, and with nothing else. */
const MANNER = 'kontern notieren frotzeln unken sticheln raunen knurren seufzen flüstern brummen höhnen stöhnen grummeln meckern maulen nörgeln sinnieren tönen schnauben prahlen lästern wettern frohlocken grinsen lachen lächeln nicken schmunzeln zetern beschwichtigen beruhigen trösten relativieren grübeln ulken donnern mosern';

/**
 * Weak verbs of stating, by infinitive; `|` marks a separable word. All inflected forms are made from these rows.
 * The groups say why a verb is here.
 */
const WEAK: readonly (readonly [VerbUse, string])[] = [
  // plain saying and announcing
  ['say', 'sagen aus|sagen voraus|sagen erklären mit|teilen an|kündigen verkünden äußern antworten erwidern entgegnen erzählen erläutern an|merken an|drohen hinzu|fügen ergänzen formulieren kommentieren twittern posten mailen signalisieren berichten vermelden resümieren konstatieren'],
  ['say', 'an|regen an|zweifeln an|klagen attackieren verlautbaren ab|lehnen'],
  ['say', 'bekannt|machen publik|machen öffentlich|machen klar|machen klar|stellen richtig|stellen deutlich|machen'],
  // insisting, admitting, denying
  ['say', 'betonen behaupten versichern bekräftigen bekunden beteuern ein|räumen dementieren leugnen verneinen beklagen bemängeln kritisieren monieren rügen bedauern loben würdigen verurteilen tadeln missbilligen an|prangern'],
  // demanding, warning, estimating
  ['say', 'munkeln tuscheln kolportieren fordern verlangen ein|fordern auf|fordern appellieren mahnen warnen plädieren argumentieren urteilen schätzen beziffern prognostizieren spekulieren mutmaßen folgern schlussfolgern bilanzieren vermuten an|mahnen beschuldigen bezichtigen spotten witzeln scherzen schimpfen jubeln schwärmen nach|fragen dozieren orakeln poltern ätzen murmeln skandieren prophezeien präzisieren konkretisieren auf|schlüsseln zu|sichern zu|sagen wiederholen beantragen bei|pflichten zurück|fordern zurück|verlangen'],
  ['say', 'ermahnen'],
  // how something was said: only with the words
  ['say', MANNER],
  // what things do, too
  ['state', 'verteidigen bezweifeln befürworten zitieren bestätigen begründen melden schildern begrüßen attestieren bescheinigen garantieren ein|wenden veranschlagen hin|deuten deklarieren proklamieren taxieren erwähnen testieren zählen ab|winken'],
  // believing and the like: only with what is believed or said
  ['think', 'aus|drücken klagen nach|rechnen glauben meinen hoffen fürchten befürchten erwarten rechnen bezweifeln zweifeln wünschen bewerten werten ein|schätzen beurteilen ahnen wundern freuen ärgern staunen ermitteln bemerken fest|stellen dar|stellen informieren unterrichten rechtfertigen entschuldigen bedanken beantworten referieren fragen reden an|deuten dar|legen verdächtigen zu|stimmen zurück|weisen beschweren erhoffen unterstellen erinnern errechnen aus|rechnen garantieren überzeugen mahnen ermutigen ein|schränken vereinbaren entdecken auf|decken'],
  // what documents and investigations do
  ['show', 'zeigen belegen dokumentieren enthüllen auf|listen nahe|legen errechnen verzeichnen vermerken auf|zählen auf|zeigen erhärten vor|rechnen aus|sagen fest|legen regeln dar|legen fest|stellen warnen registrieren erfassen'],
];

/** Strong and irregular verbs: use, infinitive, third person present, preterite, participle. */
const STRONG: readonly (readonly [VerbUse, string])[] = [
  ['say', 'schreiben schreibt schrieb geschrieben'], ['state', 'beschreiben beschreibt beschrieb beschrieben'], ['state', 'unterstreichen unterstreicht unterstrich unterstrichen'], ['think', 'erwägen erwägt erwog erwogen'], ['show', 'messen misst maß gemessen'],
  ['say', 'bekannt|geben gibt gab gegeben'], ['say', 'an|geben gibt gab gegeben'], ['say', 'zu|geben gibt gab gegeben'], ['say', 'kund|geben gibt gab gegeben'], ['state', 'wieder|geben gibt gab gegeben'],
  ['state', 'nennen nennt nannte genannt'], ['think', 'erkennen erkennt erkannte erkannt'],
  ['think', 'sprechen spricht sprach gesprochen'], ['state', 'versprechen verspricht versprach versprochen'], ['say', 'widersprechen widerspricht widersprach widersprochen'],
  ['say', 'zu|rufen ruft rief gerufen'], ['say', 'vor|werfen wirft warf geworfen'], ['say', 'vor|schlagen schlägt schlug geschlagen'], ['say', 'hervor|heben hebt hob gehoben'], ['say', 'heraus|streichen streicht strich gestrichen'],
  ['say', 'hin|weisen weist wies gewiesen'], ['say', 'zurück|weisen weist wies gewiesen'], ['state', 'verweisen verweist verwies verwiesen'],
  ['show', 'vor|sehen sieht sah gesehen'], ['show', 'aus|weisen weist wies gewiesen'], ['show', 'nach|weisen weist wies gewiesen'], ['think', 'ein|werfen wirft warf geworfen'], ['think', 'beschwören beschwört beschwor beschworen'], ['say', 'zu|raten rät riet geraten'], ['think', 'heraus|lesen liest las gelesen'], ['think', 'vor|lesen liest las gelesen'], ['think', 'ab|lesen liest las gelesen'], ['think', 'verlesen verliest verlas verlesen'],
  ['say', 'raten rät riet geraten'], ['say', 'ab|raten rät riet geraten'], ['think', 'verraten verrät verriet verraten'], ['say', 'empfehlen empfiehlt empfahl empfohlen'],
  ['think', 'rufen ruft rief gerufen'], ['say', 'auf|rufen ruft rief gerufen'], ['state', 'bitten bittet bat gebeten'],
  ['say', 'bestreiten bestreitet bestritt bestritten'], ['say', 'ein|gestehen gesteht gestand gestanden'], ['think', 'gestehen gesteht gestand gestanden'], ['think', 'zu|gestehen gesteht gestand gestanden'],
  ['think', 'vor|bringen bringt brachte gebracht'], ['say', 'ein|wenden wendet wandte gewandt'], ['think', 'fest|halten hält hielt gehalten'], ['think', 'entgegen|halten hält hielt gehalten'], ['think', 'vor|halten hält hielt gehalten'],
  ['say', 'vor|rechnen rechnet rechnete gerechnet'], ['think', 'aus|führen führt führte geführt'], ['think', 'an|führen führt führte geführt'], ['say', 'ab|streiten streitet stritt gestritten'],
  ['think', 'finden findet fand gefunden'], ['state', 'an|preisen preist pries gepriesen'], ['think', 'schwören schwört schwor geschworen'], ['think', 'vor|tragen trägt trug getragen'], ['think', 'durch|geben gibt gab gegeben'],
  ['think', 'aus|rufen ruft rief gerufen'], ['say', 'fort|fahren fährt fuhr gefahren'], ['say', 'zurück|geben gibt gab gegeben'], ['say', 'nach|schieben schiebt schob geschoben'],
  ['think', 'wissen weiß wusste gewusst'], ['think', 'denken denkt dachte gedacht'], ['think', 'bedenken bedenkt bedachte bedacht'], ['think', 'aus|gehen geht ging gegangen'], ['think', 'an|nehmen nimmt nahm genommen'],
  ['say', 'heraus|finden findet fand gefunden'], ['say', 'befinden befindet befand befunden'], ['think', 'an|bieten bietet bot geboten'], ['think', 'entscheiden entscheidet entschied entschieden'], ['think', 'fest|schreiben schreibt schrieb geschrieben'],
  ['state', 'aus|schließen schließt schloss geschlossen'], 
  ['show', 'aus|führen führt führte geführt'], ['show', 'fest|halten hält hielt gehalten'], ['show', 'aus|gehen geht ging gegangen'], ['show', 'ergeben ergibt ergab ergeben'], ['show', 'besagen besagt besagte besagt'],
  ['show', 'ein|tragen trägt trug getragen'], ['show', 'auf|führen führt führte geführt'], ['show', 'vor|schreiben schreibt schrieb geschrieben'],
  ['impersonal', 'hervor|gehen geht ging gegangen'], ['impersonal', 'stehen steht stand gestanden'], ['impersonal', 'erfahren erfährt erfuhr erfahren'], ['impersonal', 'auf|tauchen taucht tauchte getaucht'], ['impersonal', 'verlauten verlautet verlautete verlautet'],
];

/** What a house or a firm has said to expect, so that who changes it says something. */
const AIMS = 'kursziel prognose prognosen wachstumsprognose konjunkturprognose jahresprognose gewinnprognose umsatzprognose ergebnisprognose absatzprognose ausblick jahresziel';

/** Verbs that state only together with one of these words: use, principal parts, the words. */
const FIXED: readonly (readonly [VerbUse, string, string])[] = [
  ['state', 'zeigen zeigt zeigte gezeigt', 'überzeugt zufrieden unzufrieden enttäuscht erfreut optimistisch zuversichtlich besorgt erleichtert empört verwundert überrascht offen skeptisch entsetzt betroffen erschüttert bestürzt verärgert beeindruckt gesprächsbereit kämpferisch selbstbewusst siegessicher dankbar begeistert gelassen verständnisvoll unbeeindruckt unnachgiebig verständnis'],
  // judging: what somebody takes a thing for
  ['state', 'sehen sieht sah gesehen', 'als'], ['state', 'sehen sieht sah gesehen', 'vorteil nachteil recht unrecht pflicht aufwind hintertreffen'], ['state', 'an|sehen sieht sah gesehen', 'als'], ['state', 'betrachten betrachtet betrachtete betrachtet', 'als'], ['state', 'werten wertet wertete gewertet', 'als'], ['state', 'bewerten bewertet bewertete bewertet', 'als'],
  ['state', 'ein|stufen stuft stufte gestuft', 'als'], ['state', 'ein|schätzen schätzt schätzte geschätzt', 'als'], ['state', 'empfinden empfindet empfand empfunden', 'als'], ['state', 'beschreiben beschreibt beschrieb beschrieben', 'als'], ['state', 'beurteilen beurteilt beurteilte beurteilt', 'als'], ['state', 'feiern feiert feierte gefeiert', 'als'],
  ['state', 'zu|schreiben schreibt schrieb geschrieben', 'verdienst verantwortung schuld'], ['state', 'geben gibt gab gegeben', 'schuld mitschuld'],
  ['show', 'kommen kommt kam gekommen', 'auf'], ['show', 'sehen sieht sah gesehen', 'bei'], ['think', 'machen macht machte gemacht', 'illusionen'], ['think', 'schlagen schlägt schlug geschlagen', 'alarm'], ['think', 'gehen geht ging gegangen', 'gericht'], ['say', 'geben gibt gab gegeben', 'bedenken'], ['state', 'erteilen erteilt erteilte erteilt', 'absage abfuhr'], ['state', 'bringen bringt brachte gebracht', 'gespräch'], ['state', 'an|setzen setzt setzte gesetzt', 'bei mit'], ['state', 'korrigieren korrigiert korrigierte korrigiert', 'zahl zahlen angaben prognose schätzung'], ['state', 'zu|ordnen ordnet ordnete geordnet', 'tat taten straftaten fälle delikte'], ['state', 'zu|schreiben schreibt schrieb geschrieben', 'tat taten straftaten fälle delikte'], ['think', 'bleiben bleibt blieb geblieben', 'dabei'], ['think', 'auf|machen macht machte gemacht', 'rechnung gegenrechnung'], ['state', 'legen legt legte gelegt', 'last'],
  // drawing a conclusion; a house that closes says nothing
  ['think', 'schließen schließt schloss geschlossen', 'daraus hieraus dass darauf appell worten hinweis satz'],
  // a view of one's own
  ['state', 'sehen sieht sah gesehen', 'schuld ursache'],
  // insisting and pleading for something
  ['say', 'beharren beharrt beharrte beharrt', 'auf darauf'], ['say', 'pochen pocht pochte gepocht', 'auf darauf'], ['say', 'bestehen besteht bestand bestanden', 'darauf'], ['say', 'drängen drängt drängte gedrängt', 'auf darauf'], ['say', 'legen legt legte gelegt', 'wert'],
  ['say', 'aus|drücken drückt drückte gedrückt', 'verwunderung hoffnung bedauern sorge dank anerkennung freude mitgefühl überzeugung'],
  ['state', 'an|schließen schließt schloss geschlossen', 'forderung forderungen kritik meinung auffassung einschätzung protest'],
  // what analysts do to the price they hold for right
  ['state', 'stören stört störte gestört', 'sich'],
  // owning up to a deed, and denying it
  ['say', 'ab|legen legt legte gelegt', 'geständnis teilgeständnis rechenschaft'],
  ['state', 'weisen weist wies gewiesen', 'sich'], ['state', 'verwahren verwahrt verwahrte verwahrt', 'sich'],
  ['state', 'bekennen bekennt bekannte bekannt', 'sich'], ['state', 'bezichtigen bezichtigt bezichtigte bezichtigt', 'sich'], ['state', 'reklamieren reklamiert reklamierte reklamiert', 'sich'],
  // what somebody holds another capable of
  ['state', 'zu|trauen traut traute getraut', 'prozent euro dollar franken pfund million millionen milliarde milliarden plus minus wachstum umsatz gewinn kursziel'],
  ['state', 'zurück|nehmen nimmt nahm genommen', AIMS], ['state', 'herauf|setzen setzt setzte gesetzt', AIMS], ['state', 'herab|setzen setzt setzte gesetzt', AIMS], ['state', 'hoch|setzen setzt setzte gesetzt', AIMS], ['state', 'stutzen stutzt stutzte gestutzt', AIMS],
  ['state', 'an|heben hebt hob gehoben', AIMS], ['state', 'heben hebt hob gehoben', AIMS], ['state', 'senken senkt senkte gesenkt', AIMS], ['state', 'erhöhen erhöht erhöhte erhöht', AIMS], ['state', 'reduzieren reduziert reduzierte reduziert', AIMS], ['state', 'kürzen kürzt kürzte gekürzt', AIMS], ['state', 'belassen belässt beließ belassen', AIMS],
  ['state', 'reagieren reagiert reagierte reagiert', 'empört verärgert verhalten gelassen erleichtert enttäuscht erfreut skeptisch entsetzt zurückhaltend überrascht bestürzt verwundert kühl gereizt scharf ablehnend abwehrend wütend fassungslos ungehalten'],
  ['say', 'halten hält hielt gehalten', 'dagegen entgegen'], ['say', 'rechnen rechnet rechnete gerechnet', 'dagegen'], ['state', 'rechnen rechnet rechnete gerechnet', 'mit damit'], ['state', 'datieren datiert datierte datiert', 'auf'],
  ['state', 'geben gibt gab gegeben', 'überzeugt zuversichtlich optimistisch gelassen kämpferisch unbeirrt unbeeindruckt zugeknöpft kampfbereit reumütig siegessicher zurückhaltend protokoll kenntnis auskunft'],
  ['state', 'bringen bringt brachte gebracht', 'ausdruck'], ['state', 'machen macht machte gemacht', 'geltend vorwürfe luft verantwortlich vorschlag geheimnis hehl'],
  ['state', 'nehmen nimmt nahm genommen', 'stellung'], ['state', 'stellen stellt stellte gestellt', 'abrede aussicht'], ['state', 'erheben erhebt erhob erhoben', 'vorwürfe vorwurf anschuldigungen'],
  ['state', 'üben übt übte geübt', 'kritik'], ['state', 'lassen lässt ließ gelassen', 'wissen verlauten mitteilen erklären ausrichten durchblicken verbreiten offen unbeantwortet'],
  ['state', 'bezeichnen bezeichnet bezeichnete bezeichnet', 'als'], ['state', 'sein ist war gewesen', 'meinung ansicht auffassung überzeugung'], ['state', 'aus|gehen geht ging gegangen', 'von vom'], ['state', 'vertreten vertritt vertrat vertreten', 'meinung ansicht auffassung standpunkt these position'],
  ['say', 'sprechen spricht sprach gesprochen', 'von vom'], ['state', 'aus|sprechen spricht sprach gesprochen', 'für gegen dafür dagegen'],
  ['think', 'sein ist war gewesen', 'überzeugt sicher zuversichtlich'], ['state', 'ziehen zieht zog gezogen', 'bilanz fazit schluss schlussfolgerung'],
  ['state', 'kommen kommt kam gekommen', 'schluss ergebnis'], ['state', 'gelangen gelangt gelangte gelangt', 'schluss ergebnis'], ['state', 'drohen droht drohte gedroht', 'mit damit'], ['state', 'zurück|führen führt führte geführt', 'auf darauf'], ['state', 'klagen klagt klagte geklagt', 'über darüber'], ['state', 'aus|weisen weist wies gewiesen', 'umsatz gewinn verlust überschuss fehlbetrag defizit jahresüberschuss jahresfehlbetrag ergebnis'], ['state', 'an|führen führt führte geführt', 'grund gründe begründung argument ursache beispiel'], ['state', 'halten hält hielt gehalten', 'zugute'], ['state', 'werten wertet wertete gewertet', 'strafmildernd strafverschärfend positiv negativ'], ['say', 'wollen will wollte gewollt', 'wissen'], ['impersonal', 'ergeben ergibt ergab ergeben', 'sich'], ['impersonal', 'werden wird wurde worden', 'bekannt'], ['impersonal', 'werden wird wurde geworden', 'bekannt'],
  ['state', 'halten hält hielt gehalten', 'für'], ['state', 'äußern äußert äußerte geäußert', 'kritik zweifel vorbehalte verständnis bedauern hoffnung vermutung sorge meinung'], ['state', 'berufen beruft berief berufen', 'auf'],
  ['say', 'erwarten erwartet erwartete erwartet', 'insider insidern experten beobachter fachleute analysten kenner branchenkenner branchenexperten marktbeobachter'], ['impersonal', 'heißen heißt hieß geheißen', 'es'], ['impersonal', 'sein ist war gewesen', 'rede'], ['impersonal', 'sein ist war gewesen', 'ersichtlich lesen nachzulesen'], ['impersonal', 'finden findet fand gefunden', 'sich'], ['impersonal', 'werden wird wurde geworden', 'deutlich ersichtlich erkennbar'], ['impersonal', 'stehen steht stand gestanden', 'wörtlich es nachzulesen'], ['impersonal', 'stehen steht stand gestanden', 'das dies'],
];

/** Verbs that mean something else with a reflexive pronoun. */
const BARE = new Set(['verteidigen', 'melden', 'versprechen', 'entschuldigen', 'anbieten', 'versichern', 'halten', 'bestätigen', 'nennen', 'befinden']);
/** Verbs whose passive announces: their agent is a source even without content. */
const ANNOUNCES = new Set('mitteilen bekanntgeben bekanntmachen berichten bestätigen ankündigen melden angeben verkünden vermelden dementieren'.split(' '));
/** Words of the clause with which a verb is another act where nothing is said: lives claimed, sentences passed, states declared, matches played. */
const ANOTHER_ACT: ReadonlyMap<string, RegExp> = new Map([
  ['fordern', /(?:eintritt|opfern?|menschenleben|leben|tote|toten|verletzte|tribut)$/],
  ['begrüßen', /(?:gäste|gästen|besucher|besucherinnen|teilnehmer|teilnehmerinnen|zuschauer|zuhörer|mitglieder|freunde|freundinnen|kinder|publikum|anwesenden|delegation|jahr)$/],
  ['zurückweisen', /(?:klagen?|beschwerden?|anträge|antrag|berufung|revision|einspruch|einsprüche|annahme)$/],
  ['verkünden', /(?:urteile?|strafmaß)$/],
  ['ausschließen', /^(?:vom|mitglieder?|spieler|bewerber)$/],
  ['bestätigen', /^amt$/],
  ['melden', /^(?:vermisst|gestohlen|krank|arbeitslos|arbeitssuchend|insolvenz|konkurs)$/],
  ['meinen', /^(?:gut|ernst)$/],
  ['sprechen', /^(?:gegen|für|dagegen|dafür)$/],
  ['erklären', /^(?:zu[mr]|(?:un)?gültig|(?:un)?zulässig|nichtig|hinfällig|beendet|eröffnet|(?:un)?schuldig|insolvent|unabhängig|verbindlich|tot|verfassungswidrig|rechtswidrig)$/],
  ['verurteilen', /^(?:zu[mr]?|wegen)$|strafen?$/],
  ['verteidigen', /(?:titel|führung|vorsprung|platz|rang|stadt|land|stellungen?|haus|tor|angeklagten?|mandanten?|mandantin|rekord|trikot|heimat|grenzen?|gebiet|meisterschaft|pokal|weltmeistertitel)s?$/],
  ['drohen mit damit', /(?:strafe|haft|gefängnis|schaden|verlust|aus)$/],
  ['ablehnen', /(?:angebote?|anträge|antrag|klage|beschwerde|gesuch|kandidatur|einladung|berufung|revision|eilantrag|eilanträge|vorschlag)$/],
  ['bestreiten', /(?:spiel|spiele|partie|match|rennen|saison|finale|duell|turnier|lebensunterhalt)$/],
  ['aufrufen', /(?:seiten?|videos?|clips?|profile?)$/],
  ['erzählen', /^geschichten?$/],
  ['schreiben', /^(?:briefe?|postkarten?|seiten?|zeilen?|artikel|titel|anträge|antrag|bücher|buch|romane?|lied|lieder|musik|geschichte|drehbuch|drehbücher|songs?|gedichte?|stücke?|zahlen|verluste?|gewinne?|minus|plus)$/],
  ['einräumen', /(?:kredit(?:linie|rahmen)?|darlehen|option|nachlass|aufschub|zahlungsziel|bedenkzeit|rechte?|möglichkeit|priorität|vorrang|frist|rabatt)$/],
  ['ansetzen bei mit', /^(?:termin|sitzung|treffen|fest|verhandlung|prozess|spiel|messer|hebel|tage?)$/],
  ['bringen gespräch', /^sich$/],
  ['verlangen', /^(?:eintritt|kilo|stück|liter|miete|pfand|maut|gebühr(?:en)?|parkgebühr(?:en)?|startgeld|aufpreis|zuschlag)$/],
  ['nennen', /^(?:tochter|sohn|kind|boot|schiff|hund|katze|pferd|band|baby|gruppe|sorte)$/],
  ['halten für', /(?:rekorde?s?|bestmarken?|anteile?n?|beteiligung|aktien|prozent|titel|vorträge|vortrag|reden?|tiere|hunde|kühe|hühner)$/],
  ['sprechen von vom', /^(?:urteile?|recht|machtwort|gebet|gebete)$/],
  ['erheben vorwürfe vorwurf anschuldigungen', /(?:klage|anklage|gebühren?|daten|einspruch)$/],
  ['aussprechen für gegen dafür dagegen', /(?:kündigung|kündigungen|verbot|sperre|urteil|strafe)$/],
  ['zählen', /(?:einwohnern?|mitgliedern?|mitarbeitern?|beschäftigten?|schülern?|einträgen?|zu[mr]?)$/],
  ['kommen auf', /^(?:es|zustande|gleis|platz|trab|idee)$|(?:beschäftigten?|mitarbeitern?|mitarbeiterinnen|mitgliedern?|einwohnern?|sitzen?|toren?|treffern?|siegen?|punkten?|spielen?)$/],
  ['zusagen', /^(?:euro|franken|dollar|mio|mrd|mittel|geld(?:er)?)$|million(?:en)?$|milliarden?$/],
  ['bekennen sich', /^(?:ist|sind|war|waren|wird|wurden?|gemacht|macht|machten?|gegeben|als|für)$/],
  ['sehen schuld ursache', /^aus$/],
  ['sehen als', /^aus$/],
  ['weisen sich', /^(?:aus|als|weg)$/],
  ['beantragen', /(?:visum|visa|pass|personalausweis)$/],
]);
/** Impersonal verbs that say nothing without a document: `So steht es im Vertrag`. */
const PLACED = new Set(['stehen', 'ergeben', 'finden', 'auftauchen']);
/** Verbs that mean something else without a quotation or a clause that is said. */
const QUOTED = new Set(['finden', 'wiederholen', 'befinden', 'rufen', 'zurufen', 'wollen', 'werden', 'fortfahren', 'nachschieben', 'zurückgeben', ...MANNER.split(' ')]);
/** Verbs whose passive reports an accusation of nobody's. */
const ACCUSES = new Set('vorwerfen beschuldigen bezichtigen verdächtigen unterstellen nachsagen zuschreiben'.split(' '));
/** Words written apart from their verb: `bekannt gegeben`, `klar gemacht`. */
const APART = new Set(['bekannt', 'publik', 'öffentlich', 'klar', 'richtig', 'deutlich']);

const UNSTRESSED = /^(?:be|ge|er|ver|zer|ent|emp|miss|wider|über|unter(?!schreib))/;
const VOWEL_E = /(?:[dt]|(?:[^aeiouäöülrmnh]|ch)[mn])$/;

interface Parts {
  readonly present: string;
  readonly past: string;
  readonly participle: string;
  readonly infinitive: string;
}

/** The principal parts of a weak verb: `melden` → meldet, meldete, gemeldet. */
function weakParts(infinitive: string, separable: boolean): Parts {
  const stem = infinitive.replace(/e?n$/, '');
  const e = VOWEL_E.test(stem) ? 'e' : '';
  const bare = /ier$/.test(stem) || (UNSTRESSED.test(stem) && !(separable && /^(?:über|unter)/.test(stem)));
  return { infinitive, present: `${stem}${e}t`, past: `${stem}${e}te`, participle: `${bare ? '' : 'ge'}${stem}${e}t` };
}

/** The third persons of a verb, and the infinitive, as [form, plural]. */
function finiteForms(p: Parts): readonly (readonly [string, boolean])[] {
  const pastPlural = /e$/.test(p.past) ? `${p.past}n` : `${p.past}en`;
  const presentPlural = p.infinitive === 'sein' ? 'sind' : p.infinitive;
  return [[p.present, false], [p.past, false], [pastPlural, true], [presentPlural, true]];
}

/** Every form of every verb of stating, lower case. */
export function verbForms(): ReadonlyMap<string, readonly VerbForm[]> {
  const index = new Map<string, VerbForm[]>();
  const put = (word: string, form: VerbForm): void => {
    // in Switzerland there is no ß: „heisst“, „schliesst“
    if (word.includes('ß')) put(word.replaceAll('ß', 'ss'), form);
    const known = index.get(word);
    if (!known) index.set(word, [form]);
    else if (!known.some((k) => k.lemma === form.lemma && k.use === form.use && k.form === form.form && k.needs === form.needs)) known.push(form);
  };
  const add = (use: VerbUse, row: string, parts: Parts, needs?: ReadonlySet<string>): void => {
    const [particle, base] = row.includes('|') ? (row.split('|') as [string, string]) : [undefined, row];
    const lemma = `${particle ?? ''}${base}`;
    const common = { lemma, use, needs, bare: BARE.has(lemma), announces: ANNOUNCES.has(lemma), accuses: ACCUSES.has(lemma), names: lemma === 'nennen', negatable: lemma === 'sein' && use === 'impersonal', quoted: QUOTED.has(lemma) || (lemma === 'stehen' && !needs), emerges: lemma === 'hervorgehen', learns: lemma === 'erfahren', tells: lemma === 'verlauten', knowing: lemma === 'erwarten' && needs !== undefined, placed: use === 'impersonal' && (PLACED.has(lemma) || needs?.has('ersichtlich') === true), not: ANOTHER_ACT.get(needs ? `${lemma} ${[...needs].join(' ')}` : lemma) };
    for (const [word, plural] of finiteForms(parts)) {
      put(word, { ...common, form: 'finite', plural, particle });
      if (particle) put(`${particle}${word}`, { ...common, form: 'joined', plural });
    }
    put(`${particle ?? ''}${parts.participle}`, { ...common, form: 'participle', plural: false });
    if (particle && APART.has(particle)) put(parts.participle, { ...common, form: 'participle', plural: false, particle });
    put(lemma, { ...common, form: 'infinitive', plural: true });
    if (particle) put(`${particle}zu${base}`, { ...common, form: 'infinitive', plural: false });
  };
  const parse = (row: string): readonly [string, Parts] => {
    const [lemma, present, past, participle] = row.split(' ') as [string, string, string, string];
    return [lemma, { infinitive: lemma.replace(/^.*\|/, ''), present, past, participle }];
  };
  for (const [use, row] of STRONG) add(use, ...parse(row));
  const strong = new Set(STRONG.map(([, row]) => row.split(' ')[0]!));
  for (const [use, rows] of WEAK) {
    for (const row of rows.split(' ')) if (!strong.has(row)) add(use, row, weakParts(row.replace(/^.*\|/, ''), row.includes('|')));
  }
  for (const [use, row, words] of FIXED) add(use, ...parse(row), new Set(words.split(' ')));
  return index;
}
