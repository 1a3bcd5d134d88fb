import { describePairs } from './support';

// Heads of two houses, trades of which somebody has one, verbs by which somebody holds a role; and what goes together.

const D = 'Die Brauerei Lindwart AG schließt ihr Sudhaus in Wesselbach, teilte sie mit. ';
const W = 'Wesselbach, 4. Mai 2026 (kpd) – Die Brauerei Lindwart AG schließt ihr Sudhaus in Wesselbach, teilte sie mit. ';
const CD = 'The Corran Vale Dairy is to close its creamery, it said. ';
const C = 'CORRAN VALE, May 4, 2026 (Plover News) - The Corran Vale Dairy is to close its creamery, it said. ';
const de = (here: string, there: string): { here: string; sources: string[] } => ({ here: D + here, sources: [W + there] });
const en = (here: string, there: string): { here: string; sources: string[] } => ({ here: CD + here, sources: [C + there] });

describePairs('role-conflict', [
  de('[Bauamtsleiter Leo Zant|role-conflict] lehnt das ab.', 'Leo Zant, der Leiter des Ordnungsamts, lehnt das ab.'),
  de('[Kulturdezernentin Vera Lutz|role-conflict] lehnt das ab.', 'Vera Lutz, die das Museum seit 2017 leitet, lehnt das ab.'),
  de('[Betriebsratschefin Vera Lutz|role-conflict] lehnt das ab.', 'Vera Lutz, die seit 2019 die Klinik leitet, lehnt das ab.'),
  de('[Finanzchefin Vera Lutz|role-conflict] lehnt das ab.', 'Vera Lutz, die den Verwaltungsrat präsidiert, lehnt das ab.'),
  de('[Oberstaatsanwältin Vera Lutz|role-conflict] lehnt das ab.', 'Vera Lutz, die den Angeklagten verteidigt, lehnt das ab.'),
  de('[Technikchef Leo Zant|role-conflict] lehnt das ab.', 'Leo Zant, der bislang als Finanzchef amtiert, lehnt das ab.'),
  de('[Treuhänder Leo Zant|role-conflict] lehnt das ab.', 'Rechtsanwalt Leo Zant lehnt das ab.'),
  de('[Der Landwirt Leo Zant|role-conflict] lehnt das ab.'.replace('[Der Landwirt', 'Der [Landwirt'), 'Der Lehrer Leo Zant lehnt das ab.'),
  de('[Torhüter Leo Zant|role-conflict] lehnt das ab.', 'Stürmer Leo Zant lehnt das ab.'),
  en('[Council leader Leon Abara|role-conflict] said no.', 'Depot manager Leon Abara said no.'),
  en('[Una Pell, the finance director|role-conflict], said no.', 'Una Pell, who runs the dairy, said no.'),
  en('[Prosecutor Una Pell|role-conflict] said no.', 'Una Pell, who defended the driver, said no.'),
  en('[Goalkeeper Una Pell|role-conflict] said no.', 'Striker Una Pell said no.'),
  de('Klinikchefin Vera Lutz lehnt das ab.', 'Vera Lutz, die die Klinik leitet, lehnt das ab.'),
  de('Museumsdirektorin Vera Lutz lehnt das ab.', 'Vera Lutz, die das Museum leitet, lehnt das ab.'),
  de('Wehrführer Leo Zant lehnt das ab.', 'Leo Zant, der Chef der Feuerwehr, lehnt das ab.'),
  de('Gemeindepräsident Duri Karst lehnt das ab.', 'Bürgermeister Hannes Ortmann lehnt das ab.'),
  de('Der Landwirt Leo Zant lehnt das ab.', 'Ortsvorsteher Leo Zant lehnt das ab.'),
  de('Der Landwirt Leo Zant lehnt das ab.', 'Der Winzer Leo Zant lehnt das ab.'),
  de('Rechtsanwalt Leo Zant lehnt das ab.', 'Notar Leo Zant lehnt das ab.'),
  de('Die Chirurgin Vera Lutz lehnt das ab.', 'Chefärztin Vera Lutz lehnt das ab.'),
  de('Der Lehrer Leo Zant lehnt das ab.', 'Schulleiter Leo Zant lehnt das ab.'),
  en('Una Pell, who manages the depot, said no.', 'Depot manager Una Pell said no.'),
  en('Team leader Una Pell said no.', 'Una Pell, who heads the rescue team, said no.'),
  en('Una Pell, a historian, said no.', 'Teacher Una Pell said no.'),
]);
