import type { ConceptRow } from '../compare';

const row = (concept: string, words: string): ConceptRow => ({ concept, words: words.split(' ') });

/** Nouns of which several count one thing: what one article calls `Läden` another calls `Filialen`. The concepts are the same in every language. */
export const things: readonly ConceptRow[] = [
  row('people', 'namen köpfe bürger bürgerinnen betroffene betroffenen'),
  row('electors', 'stimmberechtigte stimmberechtigten wahlberechtigte wahlberechtigten'),
  row('bidders', 'bieter bietern bieterinnen interessenten kaufinteressenten'),
  row('inmates', 'häftlinge häftlingen gefangene gefangenen insassen'),
  row('police', 'polizisten polizistinnen polizeibeamte polizeikräfte beamte beamten'),
  row('firefighters', 'feuerwehrleute feuerwehrleuten einsatzkräfte einsatzkräften'),
  row('refugees', 'flüchtlinge flüchtlingen geflüchtete geflüchteten asylsuchende vertriebene'),
  row('missing', 'vermisste vermissten'),
  row('arrested', 'festnahmen verhaftungen festgenommene verhaftete verdächtige verdächtigen'),
  row('volunteers', 'freiwillige freiwilligen ehrenamtliche ehrenamtlichen'),
  row('soldiers', 'soldaten soldatinnen'),
  row('tenants', 'mieter mietern mieterinnen mietparteien'),
  row('applicants', 'bewerber bewerberinnen bewerbungen'),
  row('shops', 'filialen filiale märkte märkten läden geschäfte geschäften standorte standorten niederlassungen verkaufsstellen supermärkte'),
  row('homes', 'wohnungen apartments wohneinheiten'),
  row('buildings', 'gebäude gebäuden häuser häusern'),
  row('aircraft', 'flugzeuge flugzeugen maschinen jets'),
  row('cars', 'autos fahrzeuge fahrzeugen wagen pkw pkws'),
  row('ships', 'schiffe schiffen boote booten'),
  row('paintings', 'gemälde gemälden bilder bildern'),
  row('lawsuits', 'klagen klage'),
  row('signatures', 'unterschriften signaturen'),
  row('applications', 'anträge anträgen gesuche'),
  row('tips', 'hinweise hinweisen'),
  row('infections', 'infektionen ansteckungen infizierte infizierten erkrankungen krankheitsfälle'),
  row('seats', 'sitze sitzen mandate mandaten'),
];
