import { describePairs } from './support';

// Figures of one thing that a later article has otherwise, slips among roundings, and stretches of time counted from one thing.

const D = 'Die Molkerei Grasbeck AG hat in Ohlstedt Ärger mit dem Bau. ';
const W = 'Ohlstedt, 4. Mai 2026 (kpd) – Die Molkerei Grasbeck AG hat in Ohlstedt Ärger mit dem Bau. ';
const W2 = 'Ohlstedt, 6. Mai 2026 (evd) – Die Molkerei Grasbeck AG hat in Ohlstedt Ärger mit dem Bau. ';
const L = 'Ohlstedter Rundschau, 11. Mai 2026\n\nDie Molkerei Grasbeck AG und ihr Bau\n\nDie Molkerei Grasbeck AG hat in Ohlstedt Ärger mit dem Bau. ';
const CD = 'Harborough Quarry is in trouble over its pit at Weldon. ';
const C = 'WELDON, May 4, 2026 (Plover News) - Harborough Quarry is in trouble over its pit at Weldon. ';
const C2 = 'WELDON, May 6, 2026 (Tern Wire) - Harborough Quarry is in trouble over its pit at Weldon. ';
const CL = 'The Weldon Post, May 11, 2026\n\nHarborough Quarry and its pit\n\nHarborough Quarry is in trouble over its pit at Weldon. ';

describePairs('figure-conflict', [
  { here: `${L}Das Leck sei erst [sechs Tage|figure-conflict] nach dem Unfall gemeldet worden, sagte Landrätin Ute Kolb.`, sources: [`${W}Die Meldung habe sie erst acht Tage nach dem Unfall erreicht, sagte Landrätin Ute Kolb.`], role: 'source' },
  { here: `${CL}The leak was reported [six days|figure-conflict] after the accident, said Ruth Amery, the inspector.`, sources: [`${C}The leak was reported eight days after the accident, said Ruth Amery, the inspector.`], role: 'source' },
  { here: `${CD}The county board has put aside [$236,000|figure-conflict] for the repairs, said Ruth Amery, its chairwoman.`, sources: [`${C}The repairs will cost about $240,000, Ned Hale said. The county board has set aside $263,000, said Ruth Amery, its chairwoman.`] },
  { here: `${L}Das Leck sei erst sechs Tage nach dem Unfall gemeldet worden, sagte Landrätin Ute Kolb.`, sources: [`${W}Die Meldung habe sie erst acht Tage nach der Wahl erreicht, sagte Landrätin Ute Kolb.`], role: 'source' },
  { here: `${L}Das Leck war nach sechs Tagen dicht, sagte Landrätin Ute Kolb.`, sources: [`${W}Das Leck war nach acht Tagen dicht, sagte Landrätin Ute Kolb.`], role: 'source' },
  { here: `${CD}The county board has put aside $236,000 for the repairs, said Ruth Amery, its chairwoman.`, sources: [`${C}The county board has set aside about $240,000, said Ruth Amery, its chairwoman.`] },
]);

describePairs('superseded', [
  { here: `${D}[210.000 Kunden|superseded] sind nach Angaben der Firma von dem Diebstahl betroffen.`, sources: [`${W}Diebe haben Daten von 210.000 Kunden gestohlen, teilte die Firma mit.`, `${L}Inzwischen sind es 248.000 Menschen, deren Daten gestohlen wurden, räumte Jan Roth ein.`] },
  { here: `${CD}Ruth Amery leads by [26 votes|superseded], the clerk said.`, sources: [`${C}Ruth Amery leads by 26 votes, the clerk said.`, `${C2}Ruth Amery leads by 26 votes, said Ned Hale.`, `${CL}Ruth Amery leads by 14 votes, the clerk said.`] },
  { here: `${CD}Ruth Amery leads by 26 votes, the clerk said.`, sources: [`${C}Ruth Amery leads by 14 votes, the clerk said.`, `${C2}Ruth Amery leads by 26 votes, said Ned Hale.`, `${CL}Ruth Amery leads by 26 votes, the clerk said.`] },
  { here: `${D}210.000 Kunden sind nach Angaben der Firma von dem Diebstahl betroffen.`, sources: [`${W}Diebe haben Daten von 210.000 Kunden gestohlen, teilte die Firma mit.`, `${W2}In der Stadt wohnen inzwischen 248.000 Menschen.`] },
]);

// Votes: for, against and neither are three things, whatever words tell them.
describePairs('figure-conflict', [
  { here: 'Der Rat von Ohlstedt lehnte den Antrag mit [48 Nein|figure-conflict] gegen 31 Ja ab.', sources: ['Der Rat von Ohlstedt lehnte den Antrag ab, 46 Räte stimmten dagegen, 31 dafür.'] },
  { here: 'Der Kreistag billigte den Haushalt mit 23 zu 14 Stimmen bei [zwei Enthaltungen|figure-conflict].', sources: ['Der Kreistag billigte den Haushalt: 23 stimmten dafür, 14 dagegen, fünf enthielten sich.'] },
  { here: 'Die Bürgerschaft beschloss den Verkauf des Werks mit 34:[27|figure-conflict] Stimmen.', sources: ['Mit 34 gegen 25 Stimmen beschloss die Bürgerschaft den Verkauf des Werks.'] },
  { here: 'Der Kreistag lehnte ein Moratorium mit [31|figure-conflict] zu 19 ab.', sources: ['Für ein Moratorium stimmten im Kreistag 19 Abgeordnete, 33 stimmten dagegen.'] },
  { here: 'Voters in Weldon approved the bond by 9,412 to [8,148|figure-conflict].', sources: ['Voters in Weldon approved the bond, 9,412 votes to 8,184.'] },
  { here: 'The council of Weldon rejected the plan by 31 votes to [48|figure-conflict].', sources: ['The council of Weldon rejected the plan: 46 no votes, 31 in favour.'] },
  { here: 'Der Kreistag lehnte ein Moratorium mit 31 zu 19 ab.', sources: ['Für ein Moratorium stimmten im Kreistag 19 Abgeordnete, 31 stimmten dagegen.'] },
  { here: 'Der Rat stimmte mit 23 zu 14 Stimmen für den Haushalt. Den Antrag auf ein Moratorium lehnte er ab.', sources: ['Den Antrag auf ein Moratorium lehnte der Rat mit 20 zu 17 Stimmen ab.'] },
  { here: 'Der FC Ohlstedt gewann das Spiel gegen Ahlen mit 3:1 und steht auf Platz zwei.', sources: ['Der FC Ohlstedt gewann das Spiel gegen Ahlen mit 4:1 und steht auf Platz zwei.'] },
  { here: 'Die Sitzung begann um 20:15 Uhr, die Abstimmung um 22:30 Uhr.', sources: ['Die Sitzung begann um 20:15 Uhr, die Abstimmung um 22:45 Uhr.'] },
  { here: 'The committee voted 6-3 to recommend the bill on Tuesday.', sources: ['The full council voted 8-5 to adopt the bill on Thursday.'] },
  { here: 'Rovers won 2-1 at home, and the fans voted Hale man of the match.', sources: ['Rovers won 3-1 at home, and the fans voted Hale man of the match.'] },
]);

// Shares in words: by their place in a row they are wide, and none contradicts a share of something else.
describePairs('figure-conflict', [
  { here: 'Nach Angaben der Kammer ist in Ohlstedt [jede fünfte|figure-conflict] Apotheke verschwunden.', sources: ['Nach Angaben des Ministeriums sind in Ohlstedt 27 Prozent der Apotheken verschwunden.'] },
  { here: '[Jeder zehnte|figure-conflict] Betrieb im Kreis bildet laut Kammer nicht mehr aus.', sources: ['Laut Kammer bilden 17 Prozent der Betriebe im Kreis nicht mehr aus.'] },
  { here: '[Zwei Drittel|figure-conflict] der Mitglieder stimmten laut Verband für den Streik.', sources: ['Laut Verband stimmten 81 Prozent der Mitglieder für den Streik.'] },
  { here: '[Two-thirds|figure-conflict] of the members backed the strike, the union said.', sources: ['The union said 81 percent of the members backed the strike.'] },
  { here: 'Nach Angaben der Kammer ist in Ohlstedt jede vierte Apotheke verschwunden.', sources: ['Nach Angaben des Ministeriums sind in Ohlstedt 27 Prozent der Apotheken verschwunden.'] },
  { here: 'One in five pharmacies in Weldon has closed, the board said.', sources: ['About 21 percent of pharmacies in Weldon have closed, the ministry said.'] },
  { here: 'In Ohlstedt haben 62 Prozent der Haushalte Glasfaser, sagte Kolb.', sources: ['In Ohlstedt wird die Hälfte der Straßen saniert, sagte Kolb.'] },
  { here: 'Nearly half of voters stayed at home, the clerk said.', sources: ['The clerk said 61 percent of voters are women.'] },
  { here: 'Jeden dritten Montag tagt der Rat, sagte Kolb.', sources: ['48 Prozent der Räte fehlten am Montag, sagte Kolb.'] },
]);
