import type { IdiomLexicon } from '../idiom';
import { words } from '../words';

/** Turns of German papers, agencies and broadcasters. */
export const idiom: IdiomLexicon = {
  trusting: [['glaubt man', ''], ['folgt man', ''], ['vertraut man', ''], ['traut man', ''], ['geht man nach', ''], ['schenkt man', 'glauben'], ['legt man', 'zugrunde'], ['wenn man', 'glaubt'], ['wenn man', 'folgt'], ['wenn man', 'glauben darf'], ['wenn man', 'glauben schenkt'], ['wer', 'glaubt']],
  viewedIn: words('augen worten lesart darstellung wahrnehmung logik erzählung'),
  seenIn: /^(?:tränen?|spiegel|leucht|glänz|funkel|blitz|brenn|sieht|sah|sehen|las|liest|liegt|lag|steht|stand|standen|stehen)/,
  reckoners: /(?:rechnungsh(?:of|ofs|ofes|öfe)|rechnungskammer|rechnungsprüfer|(?:steuerzahler|mieter|naturschutz)bund(?:es)?|institut(?:e|s|es)?|(?:bundes|landes|statistik|gesundheits|umwelt)amt(?:s|es)?|amt(?:s|es)? für statistik|statistik|statistiker(?:in)?|ökonom(?:en|in|innen)?|volkswirt(?:e|en|in)?|analyst(?:en|in|innen)?|(?<!zeit)gutachter(?:in|n|s)?|experten?|expertin|fachleute|forscher(?:in|innen)?|wissenschaftler(?:in|innen)?|bundesagentur|(?:bundes|noten|zentral|national|förder)bank|währungsfonds|kommission|wirtschaftsweisen?|sachverständigenrat(?:s|es)?|ministeriums?|kämmerer|kämmerin|verbraucherzentrale|mieterverein(?:s|e)?|(?:arbeiter|handels|handwerks|wirtschafts)kammer|gewerkschaft|verband(?:s|es)?|wetterdienst(?:es|s)?|(?:erdbeben|wetter)(?:warte|dienst(?:es|s)?)|(?:hilfs|menschenrechts|nichtregierungs|umwelt|welt)organisation|weltgesundheitsorganisation|hilfswerk(?:s|es)?|beratungsfirma|wirtschaftsprüfer|denkfabrik|thinktank)$/,
  forecasters: /(?:institut(?:e|s|es)?|ökonom(?:en|in|innen)?|volkswirt(?:e|en|in)?|analyst(?:en|in|innen)?|(?:bundes|noten|zentral|national)bank|währungsfonds|wirtschaftsweisen?|sachverständigenrat(?:s|es)?|wetterdienst(?:es|s)?|wetterwarte|meteorologen?|forscher(?:in|innen)?|eu-kommission|steuerschätzer)$/,
  tallying: words('kommen ausweisen errechnen ausrechnen ermitteln messen sehen'),
  recording: words('registrieren verzeichnen erfassen dokumentieren'),
  recorders: /(?:polizei|feuerwehr|zoll(?:s|es)?|leitstelle|rettungsdienst(?:es|s)?|wasserwacht|bergwacht|ordnungsamt(?:s|es)?|behörden?|ministeriums?)$/,
  ringing: words('lautet lautete'),
  forecasting: words('erwarten'),
  enquiries: /(?:anfragen?|recherchen?|nachfragen?|abfragen?|rundfragen?)$/,
  yielding: words('ergeben zeigen belegen'),
  gossiping: words('rätseln munkeln tuscheln raunen kolportieren'),
  contracted: words('im beim'),
  verdicts: /^(?:fazit|resümee|diagnose|einschätzung|prognose|these|vermutung|begründung|argument|erklärung|vorwurf|forderung|schätzung|kalkül|botschaft|antwort|ansage|befürchtung|hoffnung|kritik|versprechen|erkenntnis|befund)$/,
  tolls: /^(?:\p{L}*bilanz)$/u,
  onDuty: /(?:polizei|feuerwehr|rettungsdienst(?:es|s)?|zoll(?:s|es)?|wasserwacht|bergwacht|leitstelle|rettungskräfte|veranstalter|ordnungsamt(?:s|es)?)$/,
  referents: /^(?:zahl(?:en)?|summe|angaben?|betrag|einschätzung|ansicht|meinung|auffassung|schätzung|schluss|ergebnis|fazit|befund|erkenntnis|darstellung|prognose)$/,
  pointing: words('diese dieser diesem diesen dieses'),
};
