import type { GenreLexicon } from '../genre';
import { inWords, words } from '../words';

/** What kind of piece a German article is. */
export const genre: GenreLexicon = {
  self: words('ich mich mir mein meine meinen meinem meiner meines'),
  numeral: /^$/,
  // compounds end in them: Leitindex, Bankaktien, Rohölpreise; indices by their own names
  market: /(?:aktien?|börsen?|kurse?n?s?|index|indizes|anlegern?|anleihen?|renditen?|händlern?|notierung(?:en)?|feinunze|barrel|devisen|(?:gold|kakao|kaffee|kupfer|silber|weizen)preis(?:e|es)?|papieren?|titeln?|werten?|rohöl|ölpreise?n?|sitzung|handelsschluss|markt|märkten?|schwergewichten?|handelsstart|wall street)$|^(?:[mst]?e?c?dax|smi|atx|dow|nasdaq|ftse|nikkei|zählern?|punkten?|xetra|bitcoin)$/,
  moves: words('plus minus gewann gewannen verlor verloren legte legten stieg stiegen fiel fielen sank sanken büßte büßten kletterte kletterten rutschte rutschten notierte notierten notiert notieren schloss schlossen tendierte tendierten bewegte bewegten hielt hielten verteuerte verteuerten verbilligte verbilligten kostete kosteten stand standen ging gingen beendete eröffnete eröffneten pendelte zulegen zugelegt nachgegeben nachgaben gab gaben unverändert schwächer fester tiefer höher knapp lag lagen zog zogen rückte rückten schnellte schnellten sprang sprangen gaben überwunden kletterten markierte sackte sackten stützte stützten bremste bremsten'),
  business: /(?:übernimmt|übernehmen|übernahme|übernommen|kauft|gekauft|verkauft|meldete|gewinn(?:s|e|warnung)?|umsatz(?:es)?|quartal|insolvenz|entlässt|stellen|auftrag|aufträge|chef|chefin)$/,
  handling: words('sitzt sitzen steht stehen liegt liegen geht gehen läuft laufen lehnt lehnen hockt hocken kniet knien wartet warten pendelt pendeln stapelt stapeln trägt tragen hält halten greift greifen dreht drehen schiebt schieben zieht ziehen gießt gießen schneidet schneiden wischt wischen klopft klopfen hebt heben beugt beugen trinkt trinken schenkt rührt rühren näht nähen klappt lacht lachen lächelt lächeln nickt nicken schaut schauen blickt blicken schweigt seufzt grinst winkt zuckt'),
  figurative: /^(?:gericht|verdacht|kritik|druck|verfügung|spitze|ruhestand|rente|bilanz|debatte|vorstand|aufsichtsrat|amt|verwaltungsrat|aktien?|anteile?n?|prozent|insolvenz|auswahl|haft)$/,
  past: /^(?:war|waren|hatte|hatten|wurde|wurden|ging|gingen|kam|kamen|gab|gaben|fand|stand|standen|lag|lagen|ließ|ließen|nahm|nahmen|begann|trug|trugen|erhielt|verlor|gewann|hielt|zog|zogen|starb|starben|schrieb|rief|trat|traf|bezog|erwarb|verband|schuf|entstand|entließ|[a-zäöüß]{2,}(?:te|ten))$/,
  present: words('ist sind hat haben wird werden will wollen soll sollen bislang bisher gehört'),
  since: words('seit ab bis'),
  bygone: /^(?:gulden|(?:reichs)?talern?|(?:d-|reichs)?mark|dm|schilling|pfennige?n?|kreuzer|dukaten|groschen|lire)$/,
  signed: words('minus plus rund knapp etwa'),
  rubric: /polizei(?:bericht|report|meldung(?:en)?|notiz(?:en)?|ticker)\b/,
  partner: words('ich mich mir mein meine meinen meinem meiner wir uns unser unsere unseren unserem unserer'),
  priced: words('für ab zu kostet kosten kostete kosteten eintritt ermäßigt gebühr'),
  handy: words('mm cm zoll l ml g kg m'),
  ways: words('m km'),
  sizedBefore: /(?<!\p{L})(?:(?:wiegt|wiegen|wog|wogen|misst|messen|maß)(?: \p{Ll}+){0,2}|(?:durchmesser|bildschirm|display|becken|länge|höhe|breite|tiefe|fläche|gewicht|größe|spannweite|umfang) von(?: \p{Ll}+)?|(?:\p{N}+|\p{L}+) mal) $/u,
  sizedBehind: /^(?: mal \p{N}+| (?:groß|größer|größere[nrs]?|grosse?[nrs]?|große[nrs]?|hoch|hohe[nrs]?|lang|lange[nrs]?|breit|breite[nrs]?|tief|tiefe[nrs]?|dick|schwer|schwere[nrs]?)(?!\p{L}))/u,
  awayBehind: /^ (?:weit(?!er)|entfernt|entfernte[nrs]?|nördlich|südlich|östlich|westlich|\p{Ll}+(?:östlich|westlich)|flussaufwärts|flussabwärts|landeinwärts)(?!\p{L})/u,
  unbuilt: inWords('geplante[nrs]?|künftige[nrs]?|vorgesehene[nrs]?'),
  request: /(?:anfragen?|rückfragen?|nachfragen?)$/,
  unanswered: words('unbeantwortet nicht keine'),
  leisure: /^(?:spiel|spiele|tor|tore|toren|treffer|partie|halbzeit|elfmetern?|anpfiff|abpfiff|schiedsrichter|stürmer|verteidiger|mittelfeldspieler|torhüter|torwart|keeper|kapitän|trainer|mannschaft|liga|pokal|finale|halbfinale|viertelfinale|turnier|meisterschaft|medaille|matchball|aufschlag|etappe|peloton|sieg|niederlage|remis|film|films|roman|romans|gedichte?|album|albums|lied|lieder|song|songs|bühne|ensemble|regie|regisseur|regisseurin|inszenierung|premiere|oper|arie|chor|konzert|orchester|dirigent|dirigentin|sopran|tenor|galerie|ausstellung|gemälde|theater|publikum|kino|schauspieler|schauspielerin|spielt|spielte|singt|sang|partitur|libretto)$/,
  weather: /^(?:temperaturen|temperatur|grad|minusgrade|plusgrade|frost|nachtfrost|bodenfrost|glätte|schnee|neuschnee|schneefall|schneefälle|schneeschauer|regen|regenfälle|schauer|niesel|nieselregen|gewitter|wind|windböen|böen|sturmböen|sturm|hagel|nebel|wolken|bewölkung|bewölkt|heiter|sonnig|wolkig|sonne|sonnenschein|niederschlag|niederschläge|hitze|kaltfront|warmfront|hochdruckgebiet|tiefdruckgebiet|höchstwerte|tiefstwerte|tageshöchstwerte|wetterdienst)$/,
  obituary: new Set(['hinterlässt seine', 'hinterlässt ihren', 'wir trauern', 'stiller trauer']),
  release: new Set(['wir freuen', 'freuen uns', 'pressekontakt :']),
  bystanders: /(?:gäste|gästen|besucher(?:innen)?|passanten|schaulustige|neugierige|touristen|urlauber|rentner|schüler|frauen|männer|kinder|jungen|mädchen|kunden|kundinnen|leute|menschen|nachbarn|radfahrer|wanderer|arbeiter|matrosen)$/,
  gathered: words('steht stehen stand standen sitzt sitzen saß saßen wartet warten wartete warteten drängt drängen drängte drängten hockt hocken hockte hockten lehnt lehnen lehnte lehnten'),
  manual: words('stapelt hockt kniet wischt rührt nickt seufzt grinst zuckt klopft'),
};
