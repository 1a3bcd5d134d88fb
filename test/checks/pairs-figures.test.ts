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
