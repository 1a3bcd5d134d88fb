import type { ConceptRow } from '../compare';

const row = (concept: string, words: string): ConceptRow => ({ concept, words: words.split(' ') });

/** Nouns of which several count one thing: what one article calls `shops` another calls `stores`. The concepts are the same in every language. */
export const things: readonly ConceptRow[] = [
  row('people', 'individuals citizens names adults'),
  row('electors', 'electors electorate'),
  row('bidders', 'bidders bidder contenders contender suitors suitor'),
  row('inmates', 'inmates inmate prisoners prisoner detainees'),
  row('police', 'officers policemen police'),
  row('firefighters', 'firefighters firefighter crew-members'),
  row('refugees', 'refugees asylum-seekers migrants'),
  row('missing', 'missing'),
  row('arrested', 'arrests suspects detained'),
  row('volunteers', 'volunteers'),
  row('soldiers', 'soldiers troops'),
  row('tenants', 'tenants renters leaseholders'),
  row('applicants', 'applicants candidates'),
  row('visitors', 'fans supporters'),
  row('shops', 'shops shop stores store branches branch outlets outlet'),
  row('homes', 'flats flat apartments apartment homes home'),
  row('buildings', 'buildings building houses house'),
  row('aircraft', 'aircraft planes plane jets jet airliners'),
  row('cars', 'cars car vehicles vehicle'),
  row('ships', 'ships ship vessels vessel boats boat'),
  row('paintings', 'paintings painting pictures picture canvases'),
  row('lawsuits', 'lawsuits lawsuit suits'),
  row('signatures', 'signatures signatories'),
  row('applications', 'applications claims'),
  row('tips', 'tips tip-offs'),
  row('infections', 'infections infected'),
  row('seats', 'seats seat'),
];
