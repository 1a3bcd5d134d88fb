import { inWords } from '../words';
import type { VoiceLexicon } from '../voice';

/** What may stand between a verb and its second part. */
const REST = '[^.;:!?]{0,80}?';
/** Inside one clause. */
const CLAUSE = '[^,.;:!?]{0,80}?';
/** The beginning of a word. */
const WORD = '(?<!\\p{L})';
/** Behind a judgement its clause ends, or says of what. */
const CLOSES = '(?=[,.;:–!]|$| (?:genug|geworden|gewesen|über|mit|auf|gegenüber|wegen|was|zu|für|und|aber))';
const COPULA = '(?:ist|sind|war|waren|bleibt|bleiben|blieb|blieben|wirkt|wirken|wirkte|wirkten|klingt|klingen|klang|klangen|(?:zeigt|zeigen|zeigte|zeigten|gibt|geben|gab|gaben) sich|scheint|schien)';

/** How somebody takes a thing. */
const ATTITUDES =
  'skeptisch|vorsichtig|optimistisch|zuversichtlich|pessimistisch|gelassen|zurückhaltend|empört|enttäuscht|erleichtert|begeistert|überzeugt|unsicher|besorgt|verärgert|sauer|wütend|zornig|stolz|froh|zufrieden|unzufrieden|entsetzt|überrascht|bestürzt|erschüttert|verwundert|ratlos|sprachlos|dankbar|kämpferisch|hoffnungsvoll|mitgenommen|gefasst|nervös|müde|unbeeindruckt|unbeirrt|reserviert|wortkarg|einsilbig|verhalten|bedeckt|zugeknöpft|deutlich|diplomatisch|nachdenklich|versöhnlich|entspannt|unnachgiebig|milde|streng|streitbar|verständnisvoll|kritisch|nüchtern|zwiespältig|gespalten|misstrauisch|ungeduldig|beunruhigt|irritiert|verblüfft|verbittert|gereizt|amüsiert|beeindruckt|gerührt|bescheiden|selbstkritisch|selbstbewusst|siegessicher|angriffslustig|kurz angebunden|guter dinge|hin- und hergerissen';

/** What the writer holds of things. */
const VALUES =
  'richtig|falsch|plausibel|einleuchtend|teuer|billig|günstig|leicht|schwer|schwierig|einfach|kompliziert|heikel|knifflig|gut|schlecht|schlimm|wichtig|entscheidend|unwichtig|nötig|unnötig|überfällig|klar|unklar|offen|ungewiss|umstritten|strittig|selten|häufig|üblich|unüblich|normal|alltäglich|ungewöhnlich|außergewöhnlich|seltsam|kurios|merkwürdig|erstaunlich|bemerkenswert|überraschend|verständlich|logisch|folgerichtig|mutig|ehrgeizig|riskant|gefährlich|verlockend|naheliegend|beliebt|begehrt|berühmt|legendär|ruhig|still|angespannt|gedrückt|gereizt|gut gefüllt|trist|trostlos|schön|hübsch|hässlich|traurig|bitter|tragisch|ärgerlich|peinlich|grotesk|absurd|kein wunder|kein zufall|keine kleinigkeit|kein einzelfall|keine ausnahme|keine seltenheit|nicht allein|nicht die einzigen?|nicht der einzige|nichts ungewöhnliches|nichts neues|eine ausnahme|ein einzelfall|ein glücksfall|ein erfolg|ein misserfolg|ein desaster|ein debakel|ein rätsel|ein problem|ein ärgernis|ein albtraum|ein segen|ein fluch|ein schlag|ein spagat|ein kraftakt|ein balanceakt|ein fremdwort|geschmackssache|ansichtssache|vertrauenssache|eine frage d(?:er|es)|zum greifen|zum zerreißen';

/** Inside one clause, amounts in it. */
const AMOUNTS = '(?:[^,.;:!?]|(?<=\\p{N})[.,](?=\\p{N})){0,80}?';
/** What a law does to those it is for. */
const LAW = '(?:\\p{L}*(?:gesetz|gesetze|gesetzbuch|verordnung|satzung|verfassung|richtlinie|hausordnung|spielregeln|bauordnung)|(?:paragraf|paragraph|artikel|absatz) \\p{N}+\\p{L}?)';
const RULES = '(?:begrenzt|begrenzen|deckelt|verlangt|erlaubt|verbietet|regelt|gestattet|bestimmt|verpflichtet|befreit|gewährt|(?:sieht|schreibt|legt|gibt|setzt|räumt|lässt|nimmt) ' + CLAUSE + '(?:vor|fest|ein|aus|zu))';

/** Whether somebody speaks in a German statement that nobody carries, or the writer only judges. */
export const voice: VoiceLexicon = {
  told: inWords(
    '(?:bleibt|bleiben|blieb|gilt|gelten|galt|ist|war) (?:\\p{Ll}+ ){0,2}(?:\\p{L}*geheimnis|geheim|vertraulich|unter verschluss)(?=[,.;:!]|$)',
    // written or said somewhere
    'nachzulesen|nachzuhören|nachlesen lässt|zu lesen|zu hören|zu vernehmen|zu erfahren|zu entnehmen|herauszulesen|dem vernehmen nach',
    '(?:dort|darin|drin) (?:steht|stand|heißt es|heisst es|hieß es|hiess es)(?=[,.;:])|(?:steht|stand|heißt es|heisst es|hieß es|hiess es) (?:dort|darin|drin|geschrieben|schwarz auf weiß|zu lesen)',
    '(?:liest|las|lesen|lasen) ' + CLAUSE + '(?:vor|ab)|vorgelesen|verlesen|verliest|verlas|diktiert\\p{L}*',
    // somebody looks it up in a paper, or has it before the eyes
    '(?:wer|man|der leser) ' + CLAUSE + '(?:nachschlägt|nachliest|nachsieht|nachschaut|blättert|durchblättert|studiert|aufschlägt|liest|durchliest|hineinschaut|hineinsieht|einsieht|vergleicht)|(?:ein|der) (?:\\p{Ll}+ )?blick (?:in|ins|auf|aufs|über) ' + CLAUSE + '(?:zeigt|genügt|verrät|lehrt|offenbart|bestätigt|reicht|hilft|ergibt)',
    '(?:so|das|dies|wie es) (?:steht|stand|stehts?) (?:es )?(?:auch )?(?:im|in|auf|am|bei) \\p{L}+|(?:im|in der|in dem|in den|auf dem|auf der|am|an der) \\p{L}*(?:protokoll|akten?|papier|papieren|unterlagen?|vertrag|verträgen|gutachten|bericht|plan|liste|tafel|aushang|schild|zettel|register|rechnung|quittung|katalog|tabelle|grafik|broschüre|prospekt|heft|anhang|bescheid|entwurf|vorlage|bilanz|abschluss|etat|haushalt|programm|anklageschrift|urteil|brief|schreiben)(?:s|es)? ' + CLAUSE + '(?:vermerkt|verzeichnet|aufgeführt|aufgelistet|eingetragen|festgehalten|ausgewiesen|beziffert|angegeben|angesetzt|veranschlagt|eingeplant|vorgesehen|notiert|erwähnt|genannt|füllt|füllen|nimmt|nehmen|steht|stehen|stand|standen|findet|finden|fehlt|fehlen)',
    // reckoned
    'woraus sich ' + CLAUSE + '(?:ergibt|ergab|ergeben|errechnet|errechnen)|(?:daraus|damit|dabei|so) (?:ergibt|ergab|ergeben|errechnet|errechnete) sich|(?:das|dies) (?:entspricht|entsprach|entspräche|ergibt|ergab|ergäbe) |entspricht (?:das|dies)|entfallen (?:damit|somit)|(?:damit|somit|also|rechnerisch|unterm strich|macht) (?:rund |etwa |knapp |gut |fast )?\\p{N}[\\p{N}.,]* (?:\\p{L}+ )?(?:je|pro)|pro kopf (?:sind|macht|entspricht) |im schnitt also|(?:rechnerisch|umgerechnet auf)|(?:rechnet|rechnete|rechnen|rechneten) ' + CLAUSE + '(?:vor|zusammen|hoch|anders|nach)|(?:vor|zusammen|hoch|nach)gerechnet|(?:mit|hinzu|dazu|zusammen)(?:zählt|zählen|gezählt|zählte)|(?:mit|ein|hinzu|dazu)rechn(?:et|en|ete|eten)|(?:schätzungen|prognosen|angaben|berechnungen|zahlen|meinungen) (?:\\p{L}+ ){0,4}?(?:reichen|reichten|schwanken|schwankten|gehen|gingen|liegen|lagen|variieren|auseinander|widersprechen)|überschlägt|überschlagen',
    '(?:gibt|gab|geben|gaben) ' + CLAUSE + '(?:markt|schätz)?(?:wert|chancen?|aussichten|noten?)(?: von)?',
    // the paper of itself
    '(?:transparenz|offenlegungs|interessen)hinweis|(?:hinweis|anmerkung|anm\\.) d(?:er|\\.) red(?:aktion|\\.)|in eigener sache',
    // a law says so: „Das Gesetz begrenzt …“, „Ihnen drohen bis zu 50.000 Euro Bußgeld“, „Auf Betrug stehen bis zu zehn Jahre“
    LAW + ' (?:\\p{L}+ ){0,3}?' + RULES,
    '(?:droht|drohen|zahlt|zahlen|riskiert|riskieren|kostet|müssen|muss) ' + CLAUSE + '(?:bis zu|höchstens|mindestens|maximal) ' + AMOUNTS + '(?:bu(?:ß|ss)geld|geldbu(?:ß|ss)e|geldstrafe|strafe|haft|gefängnis)|auf \\p{L}+ (?:\\p{L}+ ){0,4}?(?:steht|stehen) (?:bis zu|höchstens|mindestens)',
    // a programme says so
    'auf (?:dem|ihrem|seinem) (?:programm|spielplan|speiseplan|menü|zettel) (?:steht|stehen|standen|stand)(?! \\p{L}*kürzung)',
    // who began a thing, which the writer goes on to tell
    'ins rollen (?:gebracht|brachten?|bringt)|(?:angestoßen|losgetreten|angezettelt|ausgelöst|entfacht|eröffnet) (?:hat|hatte|haben|hatten) (?:ihn|den (?:reigen|streit|kampf|wettstreit|zwist|disput|bieter\\p{L}+)|die (?:debatte|affäre|diskussion|lawine|welle))',
    // what somebody whose trade it is expects
    '(?:analyst|ökonom|volkswirt|konjunkturforscher|marktbeobachter|branchenexperte|finanzexperte|aktienexperte)(?:in)? ' + CLAUSE + '(?:, )?(?:erwartet|erwartete|sieht|sah|kommt auf|kam auf|setzt|setzte|kalkuliert|kalkulierte|geht von|ging von)',
    // what a relative clause says of its noun
    '(?<=, )(?:(?:mit|von|in|bei|auf|aus|über) )?(?:die|den|das|der|denen|dem|welche) ' + CLAUSE + '(?:angibt|angab|angaben|meldet|meldete|meldeten|nennt|nannte|nannten|beziffert|bezifferte|ausweist|auswies|errechnet|errechnete|ausgerechnet|schätzt|schätzte|vermutet|vermutete|aufführt|aufführte|veranschlagt|veranschlagte|behauptet|behauptete|beklagt|beklagte|verspricht|versprach|schildert|schilderte|beschreibt|beschrieb)(?=[,.;:]|$)',
    // made known, discussed, not told
    '(?:weiß|wusste|wissen|wussten) ' + CLAUSE + '(?:niemand|keiner|nicht|keine)|(?:gibt|gab) es keine (?:angaben|auskunft|zahlen|stellungnahme)|(?:kein|ohne) kommentar',
    '(?:lässt|ließ|liess|lassen|ließen|liessen) ' + REST + '(?:wissen|ausrichten|mitteilen|verlauten|durchblicken|verbreiten|verkünden|erklären|bestellen|anklingen|durchsickern|dementieren)',
    '(?:macht|machte|machen|machten) ' + CLAUSE + '(?:kein(?:en|e)? (?:hehl|geheimnis)|deutlich|klar|andeutungen|mut|hoffnung|vorwürfe|luft|eine rechnung auf)',
    'kursier(?:t|en|te|ten)|macht(?:e)? die runde|durchgesickert|sickerte durch|im raum steht|ist die rede|war die rede',
    '(?:antwortet|antworteten?|erwidert|erwiderte|entgegnet|entgegnete|plaudert|plauderte|erzählt|erzählte|erzählen|berichtet|berichtete|schildert|schilderte|witzelt|scherzt|schwärmt|schwärmte|spottet|murrt|brummt|seufzt|schimpft|schimpfte|grübelt|sinniert)',
    '(?:spricht|sprach|redet|redete|sprechen|reden|sprachen) ' + CLAUSE + '(?:klartext|mut zu|offen|frei|ohne (?:manuskript|zettel|umschweife)|von \\p{L}+)',
    '(?:nahm|nimmt|nehmen|nahmen) ' + CLAUSE + '(?:stellung|kein blatt vor den mund|in schutz|das wort)|(?:zieht|zog|ziehen) ' + CLAUSE + '(?:bilanz|fazit)|(?:ergreift|ergriff|hat|hatte) das wort',
    '(?:mag|mochte|mochten|mögen|will|wollte|wollten|wollen|kann|konnte) ' + CLAUSE + '(?:nicht|nichts|niemand|keine[nr]?) ' + CLAUSE + '(?:reden|sprechen|kommentieren|äußern|äussern|danken|beantworten|sagen|verraten|bestätigen|mitteilen|festlegen|ausschließen|spekulieren|bewerten|beurteilen|loben|klagen)',
    'aus (?:\\p{Ll}+ )?sicht d(?:er|es)|in den augen d(?:er|es)|für (?:ihn|sie|die \\p{L}+|den \\p{L}+|das \\p{L}+) (?:steht fest|ist klar)|nach (?:\\p{Ll}+ )?(?:lesart|zählung|rechnung|darstellung|überzeugung|auffassung|meinung|einschätzung)',
  ),
  stance: inWords(
    '(?:passt|passte|schmeckt|schmeckte|behagt|behagte|gefällt|gefiel|missfällt|missfiel|beeindruckt|beeindruckte|überzeugt|überzeugte|beruhigt|beruhigte|genügt|genügte|reicht|reichte) ' + CLAUSE + '(?:nicht|wenig|kaum|gar nicht|keineswegs)(?=[,.;:!]|$)|(?:stößt|stösst|stoßen|stieß|stiess|stießen|trifft|traf|treffen) ' + CLAUSE + 'auf (?:\\p{Ll}+ )?(?:kritik|ablehnung|widerstand|widerspruch|skepsis|unverständnis|protest|proteste|zustimmung|gegenliebe|wohlwollen)',
    '(?:der fall|das|dies|vieles|manches|die lage|die szene|der streit|die geschichte) ' + CLAUSE + 'erinner(?:t|te) ' + CLAUSE + 'an',
    COPULA + ' ' + REST + WORD + '(?:' + ATTITUDES + ')(?:er)?' + CLOSES,
    '(?:' + ATTITUDES + ')(?:er)? (?:ist|sind|war|waren|bleibt|bleiben|blieb|blieben|(?:zeigt|zeigen|zeigte|zeigten|gibt|geben|gab|gaben) sich)(?! mit| von| auf)',
    '(?:sieht|sah|sehen|sahen|beurteilt|beurteilte|bewertet|bewertete|betrachtet|betrachtete|nimmt|nahm) ' + CLAUSE + '(?:anders|ähnlich|genauso|nüchtern|gelassen|kritisch|skeptisch|positiv|negativ|optimistisch|sportlich|entspannt|mit humor|mit fassung)',
    '(?:hält|hielt|halten|hielten) ' + CLAUSE + '(?:nichts|wenig|viel|dagegen|zu (?:ihm|ihr|ihnen))|(?:hält|hielt|halten|hielten) (?:sich )?' + CLAUSE + '(?:bedeckt|zurück)',
    '(?:steht|stand|stehen|standen|stellt|stellte|stellten) ' + CLAUSE + '(?:hinter|auf (?:der|die) seite)|(?:ist|sind|war|waren) ' + CLAUSE + '(?:dafür|dagegen|einverstanden|anderer meinung|der meinung)(?=[,.;:]|$)',
    '(?:lässt|ließ|liess|lassen|ließen) ' + CLAUSE + '(?:nicht gelten|kalt)|(?:hat|hatte|haben) ' + CLAUSE + '(?:(?:wenig|kein|viel|nichts|verständnis|kopfschütteln|achselzucken) ' + CLAUSE + '(?:übrig|verständnis)|kein(?:e|en|erlei)? (?:zweifel|verständnis|bedenken|einwände|hoffnung))|(?:winkt|winkte|winken|wiegelt|wiegelte) ' + CLAUSE + 'ab|(?:schweigt|schwieg|schweigen)|(?:reagiert|reagierte|reagieren|reagierten) ' + CLAUSE + WORD + '(?:' + ATTITUDES + ')|(?:widerspricht|widersprach|widersprechen)|(?:unterstützt|unterstützen|unterstützte|befürwortet|begrüßt|kritisiert|bedauert|lobt|verteidigt) (?:das|dies|den (?:plan|vorschlag|kurs)|die (?:pläne|idee|entscheidung))',
    '(?:wird|wurde|werden|wurden) ' + CLAUSE + WORD + '(?:deutlich|grundsätzlich|konkret|persönlich|emotional|laut|ungehalten|polemisch)(?:er)?(?=[,.;:–]|$)',
    '(?:schlägt|schlug|schlagen|schlugen) ' + CLAUSE + '(?:kerbe|töne|ton)(?: an)?|(?:bläst|blies|stößt|stieß|stiess) ' + CLAUSE + 'horn|(?:legt|legte) ' + CLAUSE + 'nach(?=[,.;:]|$)|(?:geht|ging) ' + CLAUSE + 'ins gericht|(?:setzt|setzte) ' + CLAUSE + 'eins drauf|(?:findet|fand|fanden) ' + CLAUSE + 'worte',
    '(?:wünscht|wünschte|wünschen|erhofft|fürchtet|fürchtete|fürchten|bangt|bangte|hofft|hoffte|hoffen|glaubt|glaubte|träumt|träumte|trauert|schämt|ärgert|ärgerte|freut|freute|wundert|wunderte|sorgt|sorgte|wehrt|wehrte) (?:sich|um|auf|an|von|nun|noch|weiter)|(?:gerät|geriet) ins (?:schwärmen|grübeln|stocken)|(?:dankt|dankte|danken|dankten|gratuliert|gratulierte)',
  ),
  verdict: inWords(
    // how things stand for somebody
    '(?:wird|wurde) ' + CLAUSE + '(?:die luft|das eis|der spielraum|es|die zeit) ' + CLAUSE + '(?:dünn(?:er)?|eng(?:er)?|knapp(?:er)?|brenzlig|ernst)(?=[,.;:!]|$)|^(?:eng|knapp|dünn|brenzlig|ernst) (?:wird|wurde) es|steh(?:t|en) ' + CLAUSE + 'auf dem spiel|(?:gilt|gelten|galt|galten) (?:\\p{L}+ ){0,4}?als',
    // „Wer in die Altstadt will, steht erst einmal im Stau“: of anybody
    '^wer [^.;:!?]{3,80}, (?:landet|findet|steht|sieht|muss|braucht|kommt|geht|trifft|merkt|hört|riecht|spürt|gerät|läuft|fährt|wartet|staunt|begegnet)',
    'so (?:' + VALUES + ') ' + COPULA + ' ' + REST + '(?:noch nie|nie zuvor|schon lange nicht|selten)',
    COPULA + ' ' + REST + WORD + '(?:' + VALUES + ')' + CLOSES,
    '(?:geht|ging) ' + CLAUSE + '(?:die (?:angst|sorge|furcht) um|hoch her|rund|ans eingemachte)|herrsch(?:t|te|en|ten)|lieg(?:t|en) ' + CLAUSE + '(?:blank|in der luft)|brodelt|gärt|kocht (?:hoch|über)|schwelt|(?:hat|hatte|haben) ' + CLAUSE + '(?:seinen|ihren) preis|(?:kommen|kommt|kamen|kam) ' + CLAUSE + '(?:kaum|gerade noch) ' + CLAUSE + '(?:zu[mr]|dazu|nach|hinterher)|(?:hat|haben|hatte) es (?:nicht )?(?:leicht|schwer|eilig)',
    '^dass [^.;:!?]{3,200}, (?:gehört|passt|spricht|sagt|zeigt|macht|mutet|wirkt|grenzt|entbehrt|versteht|überrascht|überraschte|verwundert|erstaunt|liegt auf der hand|ist|war|bleibt)(?!\\p{L})|^es (?:ist|war|bleibt|gehört|hat|entbehrt) [^.;:!?]{0,40}?(?:ironie|pointen?|treppenwitz|tragik|komik|hohn|zufall|wunder|kunststück|kuriosum|eigenart)',
    '(?:unruhige|schwere|harte|goldene|bessere|schlechte|rosige|magere|schwierige|turbulente|stürmische) (?:zeiten|jahre|monate|wochen|tage)',
    'es geht (?:nicht nur |auch |vor allem )?um|dahinter steckt|die zeit drängt|das problem|die frage ist',
  ),
  gesture: inWords(
    '(?:kämpft|kämpfte|kämpfen|kämpften) ' + CLAUSE + 'mit den tränen|(?:ringt|rang|ringen) ' + CLAUSE + '(?:um|nach) (?:fassung|worten?|luft|atem)|(?:sucht|suchte) ' + CLAUSE + 'nach worten|(?:wählt|wählte) ' + CLAUSE + 'worte|(?:ballt|ballte) ' + CLAUSE + '(?:faust|fäuste)|(?:schüttelt|schüttelte) ' + CLAUSE + '(?:kopf|hand|hände)',
    '(?:steigt|stieg|klettert|kletterte|springt|sprang) auf (?:eine|einen|ein|die|den|das)|(?:tritt|trat|stellt|stellte) ' + CLAUSE + 'ans (?:mikrofon|pult|rednerpult|fenster)|(?:tritt|trat) ' + CLAUSE + 'vor (?:die|das) (?:kameras?|mikrofone?|tür|werkstor)|(?:öffnet|öffnete|schließt) ' + CLAUSE + 'die tür|(?:zündet|zündete) sich|(?:faltet|faltete|rückt|rückte|reibt|rieb|massiert|massierte) ' + CLAUSE + '(?:sich|seine?n?|ihre?n?|die|das)',
    '(?:empfängt|empfing) (?:(?:heute|diesmal|gern|lieber|besucher|gäste|uns) )?(?:in|im|am|auf|bei|vor|hinter|zwischen|zum)',
    '(?:führt|führte) ' + CLAUSE + 'durch (?:die|das|den|seine|ihre|sein|ihr) (?:leere|haus|halle|hallen|werkstatt|räume|garten|flur|gänge|wohnung|büro)|(?:bittet|bat) ' + CLAUSE + '(?:herein|an den tisch|in (?:sein|ihr|die|das))|(?:setzt|setzte|lehnt|lehnte) sich|(?:hebt|hob|zuckt|zuckte) ' + CLAUSE + '(?:hand|hände|schultern|augenbrauen?|blick)|(?:räuspert|räusperte|verbeugt|verbeugte) sich|(?:ist|war) (?:auch |ebenfalls )?(?:da|an der reihe|dran|gekommen)(?=[,.;:]|$)|(?:packt|packte) ' + CLAUSE + '(?:kisten|koffer|tasche)',
  ),
};
