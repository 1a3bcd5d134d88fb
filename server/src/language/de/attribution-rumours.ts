import type { RumouredRow } from '../attribution-rows';
import { words } from '../words';

/** What somebody does who goes on with it now, and not first to come: `soll längst verhandeln`. */
const ONGOING = /\s(?:bereits|schon|derzeit|gerade|längst|inzwischen|mittlerweile|sogar|heimlich|insgeheim|intern|seit \S+|hinter den kulissen|ernsthaft)\s/;
/** Who comes from outside and is not named though he must be known: `ein Investor aus Graz`. */
const OUTSIDER = /^(?:nun |jetzt |inzwischen )?(?:ein|eine) (?:\S+ )?\S*(?:investor|investorin|käufer|käuferin|interessent|interessentin|unternehmer|unternehmerin|händler|händlerin|geldgeber|geldgeberin|konzern|fonds|bieter|bieterin|gruppe|kette|hersteller|familie|konkurrent) (?:aus|mit sitz in) \S+/;

/** Infinitives behind `soll` that are plans by themselves, and the words beside them that make them what is heard. */
export const rumoured: readonly RumouredRow[] = [
  { verbs: words('prüfen nachdenken überlegen verhandeln planen suchen vorbereiten umsehen drängen feilschen arbeiten sprechen'), clue: ONGOING },
  { verbs: words('stecken stehen'), clue: /(?:^|\s)hinter (?!den kulissen)/ },
  { verbs: words('wissen'), clue: /\s(?:von|vom|seit) / },
  { verbs: words('übernehmen kaufen erwerben bieten mitbieten einsteigen aufkaufen schlucken retten'), clue: OUTSIDER },
];
