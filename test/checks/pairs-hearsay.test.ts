import { describePairs } from './support';

// What somebody is only said to do or be, and a draft states as a fact; and what it leaves open, or has from elsewhere.

const D = 'Die Brauerei Lindwart AG schließt ihr Sudhaus in Wesselbach, teilte sie mit. ';
const L = 'Wesselbacher Anzeiger, 11. Mai 2026\n\nDie Brauerei Lindwart AG und ihr Sudhaus\n\nDie Lindwart AG schließt ihr Sudhaus, teilte sie mit. ';
const W = 'Wesselbach, 4. Mai 2026 (kpd) – Die Brauerei Lindwart AG schließt ihr Sudhaus in Wesselbach, teilte sie mit. ';
const CD = 'The Corran Vale Dairy is to close its creamery, it said. ';
const C = 'CORRAN VALE, May 4, 2026 (Plover News) - The Corran Vale Dairy is to close its creamery, it said. ';
const CL = 'The Lorne Packet, May 11, 2026\n\nCorran Vale Dairy and the creamery\n\nThe Corran Vale Dairy is to close its creamery. ';
const D2 = 'Die Bergbahn Moosrain AG baut 14 Stellen ab, teilte sie mit. ';
const L2 = 'Moosrainer Tagblatt, 6. Mai 2026\n\nDie Bergbahn Moosrain AG und ihre Gondel\n\nDie Bergbahn Moosrain AG baut 14 Stellen ab, teilte sie mit. ';
const W2 = 'Moosrain, 4. Mai 2026 (kpd) – Die Bergbahn Moosrain AG baut 14 Stellen ab, teilte sie mit. ';
const CD2 = 'Ellison Tramways is to cut 14 jobs, it said. ';
const C2 = 'PORT ELLISON, May 4, 2026 (Plover News) - Ellison Tramways is to cut 14 jobs, it said. ';
const CL2 = 'The Ellison Echo, May 6, 2026\n\nEllison Tramways and the depot\n\nEllison Tramways is to cut 14 jobs, it said. ';

describePairs('hearsay-lost', [
  { here: `${D}[Die Verlegung der Abfüllung nach Kaltenhof ist beschlossen|hearsay-lost].`, sources: [W, `${L}Angeblich wurde schon beschlossen, die Abfüllung nach Kaltenhof zu verlegen.`] },
  { here: `${D}[Braumeister Ulf Tessner hat gekündigt|hearsay-lost].`, sources: [W, `${L}Berichten zufolge hat Braumeister Ulf Tessner bereits gekündigt.`] },
  { here: `${D}[Schon im Februar war Lindwart zahlungsunfähig|hearsay-lost].`, sources: [W, `${L}Dem Vernehmen nach war die Lindwart AG schon seit Februar zahlungsunfähig.`] },
  { here: `${D}[Braumeister Ulf Tessner wechselt zur Konkurrenz nach Hopfgau|hearsay-lost].`, sources: [W, `${L}Braumeister Ulf Tessner ist seit Montag krank. Er soll zur Konkurrenz in Hopfgau wechseln.`] },
  { here: `${CD}[The dairy is negotiating with the Harrow cheese group|hearsay-lost].`, sources: [C, `${CL}The dairy is understood to be in negotiations with the Harrow cheese group.`] },
  { here: `${CD}[Its landlord has offered the dairy a loan|hearsay-lost].`, sources: [C, `${CL}The dairy has reportedly been offered a loan by its landlord.`] },
  { here: `${CD}[Una Pell, the finance director, is leaving for a rival in Perth|hearsay-lost].`, sources: [C, `${CL}Una Pell, the finance director, is said to be leaving for a rival in Perth.`] },
  { here: `${CD}[The herd will be moved to Kintyre in the autumn|hearsay-lost].`, sources: [C, `${CL}Rumour has it that the herd will be moved to Kintyre in the autumn.`] },
  { here: `${D}Die Familie soll ihre Anteile an einen Investor aus Prag verkaufen wollen.`, sources: [W, `${L}Die Familie soll ihre Anteile an einen Investor aus Prag verkaufen wollen.`] },
  { here: `${D}Braumeister Ulf Tessner hat gekündigt.`, sources: [W, `${L}Berichten zufolge hat Braumeister Ulf Tessner gekündigt.`, `Brau & Malz, 12. Mai 2026\n\nLindwart AG verliert Braumeister\n\nBraumeister Ulf Tessner hat gekündigt, bestätigte die Lindwart AG.`] },
  { here: `${D}Das Gesetz entlastet kleine Brauereien.`, sources: [W, `${L}Das Gesetz soll kleine Brauereien entlasten, sagte Wirtschaftsminister Kai Rohde.`] },
  { here: `${D}Ulf Tessner arbeitet seit 1998 im Sudhaus.`, sources: [W, `${L}Ulf Tessner arbeitet seit 1998 im Sudhaus. Angeblich hat er gekündigt.`] },
  { here: `${D}Das Sudhaus wird im Herbst abgerissen.`, sources: [W, `${L}Das Sudhaus soll im Herbst abgerissen werden.`] },
  { here: `${CD}The dairy may be negotiating with the Harrow cheese group.`, sources: [C, `${CL}The dairy is understood to be in negotiations with the Harrow cheese group.`] },
  { here: `${CD}Whether finance director Una Pell is leaving for a rival in Perth is unclear.`, sources: [C, `${CL}Una Pell, the finance director, is said to be leaving for a rival in Perth.`] },
  { here: `${CD}The herd will be moved to Kintyre in the autumn.`, sources: [C, `${CL}The herd will be moved to Kintyre in the autumn. Reportedly, the drivers are unhappy about it.`] },
  { here: `${D}Die Familie hat den Investor aus Prag abgewiesen, sagte Ulf Tessner.`, sources: [W, `${L}Die Familie soll ihre Anteile an einen Investor aus Prag verkaufen wollen.`] },
  { here: `${D2}[Bahnchef Leo Zant sucht im Ausland nach Geldgebern|hearsay-lost].`, sources: [W2, `${L2}Bahnchef Leo Zant soll im Ausland nach Geldgebern suchen.`] },
  { here: `${D2}Leo Zant schweigt. [Er zieht im Sommer nach Kanada|hearsay-lost].`, sources: [W2, `${L2}Leo Zant schweigt. Er soll im Sommer nach Kanada ziehen.`] },
  { here: `${D2}[Die Gondel war nicht versichert|hearsay-lost].`, sources: [W2, `${L2}Angeblich war die Gondel nicht einmal versichert.`] },
  { here: `${CD2}[The depot was promised to a hotel chain|hearsay-lost].`, sources: [C2, `${CL2}The depot is rumoured to have been promised to a hotel chain.`] },
  { here: `${CD2}[Gail Orrin has hired a private detective|hearsay-lost].`, sources: [C2, `${CL2}Gail Orrin is believed to have hired a private detective.`] },
  { here: `${D2}Ob Bahnchef Leo Zant im Ausland nach Geldgebern sucht, ist offen.`, sources: [W2, `${L2}Bahnchef Leo Zant soll im Ausland nach Geldgebern suchen.`] },
  { here: `${D2}Die Talstation wird im Herbst abgerissen.`, sources: [W2, `${L2}Die Talstation soll im Herbst abgerissen werden.`] },
  { here: `${CD2}The depot may have been promised to a hotel chain.`, sources: [C2, `${CL2}The depot is rumoured to have been promised to a hotel chain.`] },
  { here: `${CD2}Gail Orrin has hired a private detective.`, sources: [C2, `${CL2}Gail Orrin has hired a private detective, the council said.`] },
]);

describePairs('hearsay', [
  { here: `${D}Hinter dem Brief [soll|hearsay] ein früherer Brauer stecken.`, sources: [W], role: 'source' },
  { here: `${D}Die Familie [soll|hearsay] längst mit einem Händler aus Prag verhandeln.`, sources: [W], role: 'source' },
  { here: `${D}Die Lindwart AG [soll|hearsay] derzeit sogar eine Klage prüfen.`, sources: [W], role: 'source' },
  { here: `${D}Der Braumeister [soll|hearsay] von dem Keim seit Ostern wissen.`, sources: [W], role: 'source' },
  { here: `${D}Ein Investor aus Prag [soll|hearsay] die Kessel übernehmen.`, sources: [W], role: 'source' },
  { here: `${D}Ein Gutachter soll nun die Kessel prüfen.`, sources: [W], role: 'source' },
  { here: `${D}Das Land soll Geld in die Brauschule stecken.`, sources: [W], role: 'source' },
  { here: `${D}Ein Team aus Prag soll die Leitung übernehmen.`, sources: [W], role: 'source' },
  { here: `${D}Der Betriebsrat soll bis Mai mit der Lindwart AG verhandeln.`, sources: [W], role: 'source' },
  { here: `${D}Der Lehrling soll schon wissen, wie man maischt.`, sources: [W], role: 'source' },
]);
