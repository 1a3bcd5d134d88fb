import { describePairs } from './support';

// What nobody carries in a draft or a source, and what only looks like it.

const D = 'Die Werft Lindwart AG schließt ihr Dock, teilte sie mit. ';
const W = 'Wesselbach, 4. Mai 2026 (kpd) – Die Werft Lindwart AG schließt ihr Dock in Wesselbach, teilte sie mit. ';
/** Another article beside a source that is looked at. */
const O = 'Wesselbacher Anzeiger, 5. Mai 2026\n\nDas Dock\n\nDie Lindwart AG schließt ihr Dock, teilte sie mit.';
const P = 'The Lorne Packet, May 5, 2026\n\nThe creamery\n\nThe Corran Vale Dairy is to close its creamery, it said.';
const E = 'The Corran Vale Dairy is to close its creamery, it said. ';
const C = 'CORRAN VALE, May 4, 2026 (Plover News) - The Corran Vale Dairy is to close its creamery, it said. ';

describePairs('hearsay', [
  { here: `${W}\n\nDie Gewerkschaft Kunst und Medien (GKM) kündigte Streiks an.`, sources: [O], role: 'source' },
  { here: `${W}\n\nVon Entlassungen war damals keine Rede.`, sources: [O], role: 'source' },
  { here: `${W}\n\nAuf dem Tisch liegt der Prüfbericht. Die Decke trage nichts mehr, steht darin. 14 Pfeiler müssten demnach ersetzt werden.`, sources: [O], role: 'source' },
  { here: `${W}\n\nVollzogen werden soll der Kauf im Juli. Den Preis von 3 Millionen Euro meldet die „Volkszeitung“; Lindwart wollte sich dazu nicht äußern.`, sources: [O], role: 'source' },
  { here: `${W}\n\nDer Werkleiter [soll|hearsay] die Akten verbrannt haben.`, sources: [O], role: 'source' },
  { here: `${W}\n\n[Angeblich|hearsay] liegt der Preis bei 3 Millionen Euro.`, sources: [O], role: 'source' },
  { here: `${C}\n\nNobody has said where the money went.`, sources: [P], role: 'source' },
  { here: `${C}\n\nCracks were reported to managers in May.`, sources: [P], role: 'source' },
  { here: `${C}\n\nThe owner [is reported to have|hearsay] left for Spain.`, sources: [P], role: 'source' },
]);

describePairs('vague-source', [
  { here: `${W}\n\nOhm übernimmt die Mälzerei Voss. Das teilten beide Häuser mit. Voss zahlt demnach 4 Millionen Euro.`, sources: [O], role: 'source' },
  { here: `${W}\n\nAus [Regierungskreisen verlautet|vague-source], der Minister wolle gehen; er selbst bestreitet das.`, sources: [O], role: 'source' },
  { here: `${W}\n\nAus Regierungskreisen verlautet, der Minister wolle gehen, wie Sprecherin Ada Quitz bestätigte.`, sources: [O], role: 'source' },
  { here: `${C}\n\nNineteen kilns are still in use, according to a register kept by the county archive.`, sources: [P], role: 'source' },
  { here: `${C}\n\n[Insiders expect|vague-source] the chairman to go.`, sources: [P], role: 'source' },
  { here: `${W}\n\nNach Angaben beider Vereine kamen 3400 Menschen.`, sources: [O], role: 'source' },
  { here: `${W}\n\n[Nach Angaben zweier Händler|vague-source] kostet der Liter 3 Euro.`, sources: [O], role: 'source' },
  { here: `${C}\n\nSix in ten drivers speed, according to a test run by the motorists' club.`, sources: [P], role: 'source' },
]);

describePairs('unsourced-figure', [
  { here: `${W}\n\nDie Stadtwerke legten am Montag ihre Bilanz vor. Der Gewinn sank auf 2 Millionen Euro.`, sources: [O], role: 'source' },
  { here: `${W}\n\nDie Stadtwerke feierten am Montag ihr Jubiläum. Der Gewinn sank auf [2 Millionen Euro|unsourced-figure].`, sources: [O], role: 'source' },
  { here: `${C}\n\nThe council published its accounts on Monday. They show a deficit of £4m.`, sources: [P], role: 'source' },
  { here: `${C}\n\nThe council opened a museum on Monday. It has a deficit of [£4m|unsourced-figure].`, sources: [P], role: 'source' },
  { here: `${C}\n\nThe fair earns £9m a year, according to the chamber of commerce. Schools had been promised [£60,000|unsourced-figure].`, sources: [P], role: 'source' },
  { here: `${C}\n\n“They let it rot,” said Walt Sund, a roofer.\n\nThe bill would have come to [$186|unsourced-figure] a year on a $200,000 house.`, sources: [P], role: 'source' },
  { here: `${C}\n\nEvery idle week costs the mine [£2.6 million|unsourced-figure]. The mine is shut. The mine is old.`, sources: [P], role: 'source' },
  { here: `${C}\n\nAda Laff, who started the fair before 900 people, answered at once. “I am done,” she said.`, sources: [P], role: 'source' },
]);

describePairs('unsourced-quote', [
  { here: `${W}\n\nDer Bauernverband stellte sich „ohne jedes Wenn und Aber“ hinter die Prüfer.`, sources: [O], role: 'source' },
  { here: `${W}\n\nIm Saal war es still. [„So geht man nicht mit uns um.“|unsourced-quote]`, sources: [O], role: 'source' },
]);

describePairs('figure-not-in-sources', [
  { here: `${D}Der Erlös lag laut Abschluss bei 118 Millionen Euro, sechs Millionen weniger als 2024.`, sources: [`${W}Der Erlös lag laut Abschluss bei 118 Millionen Euro, nach 124 Millionen Euro im Jahr davor.`] },
  { here: `${D}Der Erlös lag laut Abschluss bei 118 Millionen Euro, [sieben Millionen|figure-not-in-sources] weniger als 2024.`, sources: [`${W}Der Erlös lag laut Abschluss bei 118 Millionen Euro, nach 124 Millionen Euro im Jahr davor.`] },
  { here: `${E}It lost [£7m|figure-not-in-sources], manager Rory Blane said.`, sources: [`${C}It lost money, manager Rory Blane said.`] },
]);
