import { describePairs } from './support';

// What several outlets make of one story: firms of two leaders, accents, files called after their outlet, people and things of one number.

const CD = 'Corran Dairies AG is to sell its Tennick Creamery plc to rival Ostley Foods plc, it said. ';
const C = 'CORRAN VALE, May 4, 2026 (Plover News) - Corran Dairies AG is to sell its Tennick Creamery plc to rival Ostley Foods plc, it said. ';

describePairs('role-conflict', [
  { here: `${CD}[Una Pell, chief executive of Ostley Foods|role-conflict], said the well was fine.`, sources: [`${C}Una Pell, chief executive of Tennick Creamery, said the well was fine.`] },
  { here: `${CD}[Una Pell, president of Ostley Foods|role-conflict], said the well was fine.`, sources: [`${C}Una Pell, Tennick Creamery's president, said the well was fine.`] },
  { here: `${CD}Una Pell, chief executive of Tennick, said the well was fine.`, sources: [`${C}Una Pell, chief executive of Tennick Creamery, said the well was fine.`] },
  { here: `${CD}Una Pell, chief executive of Ostley Foods, said the well was fine.`, sources: [`${C}Una Pell, chief executive of Tennick Creamery, said the well was fine.`, `${C}Una Pell, chief executive of Ostley Foods, said the well was fine.`] },
  { here: `${CD}Una Pell, chief executive of Ostley Foods, said the well was fine.`, sources: [`${C}Una Pell, the former chief executive of Tennick Creamery, said the well was fine.`] },
  { here: `${CD}Una Pell, head of design at Ostley Foods, said the well was fine.`, sources: [`${C}Una Pell, chief executive of Tennick Creamery, said the well was fine.`] },
]);

describePairs('name-spelling', [
  { here: `${CD}The well was fine, said [Rene Quarm|name-spelling].`, sources: [`${C}The well was fine, said René Quarm.`, `${C}The well was dry, said René Quarm.`] },
  { here: `${CD}The well was fine, said [Renée Quarm|name-spelling].`, sources: [`${C}The well was fine, said Rene Quarm.`, `${C}The well was dry, said Rene Quarm.`] },
  { here: `${CD}The well was fine, said [Jörn Quarm|name-spelling].`, sources: [`${C}The well was fine, said Jorn Quarm.`, `${C}The well was dry, said Jorn Quarm.`] },
]);

describePairs('name-not-in-sources', [
  { here: `${CD}The well costs $4 million, according to the Source.`, sources: [`${C}The well costs $4 million.`] },
  { here: `${CD}The well costs $4 million, according to the [Valley Echo|name-not-in-sources].`, sources: [`${C}The well costs $4 million.`] },
]);

describePairs('conversion-implausible', [
  { here: `${CD}Ostley pays €105 million (NZ$163 million).`, sources: ['In 2013 Corran Dairies AG said that it had bought Tennick Creamery plc in 2011.'] },
  { here: `${CD}Ostley pays €105 million ([NZ$16 million|conversion-implausible]).`, sources: ['In 2013 Corran Dairies AG said that it had bought Tennick Creamery plc in 2011.'] },
  { here: `${CD}Ostley pays €105 million ([NZ$130 million|conversion-implausible]).`, sources: [C] },
]);

describePairs('vague-source', [
  { here: 'A bridge on the main road through the valley fell, with the damage reported to be $12 million.', sources: [C] },
  { here: '[A sailor from the main yard in the valley reported|vague-source] that the damage was $12 million.', sources: [C] },
]);

describePairs('unsourced-quote', [
  { here: 'Una Pell said: “We have tried it three times, and the well is dry.”\n\nUna Pell at the well. Photo: Corran Press\n\n“So the creamery will close in the spring.”', sources: [C] },
  { here: 'The rain fell on the roof of the creamery.\n\nUna Pell at the well. Photo: Corran Press\n\n[“So the creamery will close in the spring.”|unsourced-quote]\n\nIt rained on. Tom Ray said it was wet.', sources: [C] },
]);

// Targets are no count; one number in two currencies; the age of the only person meant.

const D = 'Die Werft Lundholm verkauft ihre Fähre „Möwe“, wie sie mitteilte. ';
const S = 'TARNHAFEN, 4. Mai 2026 (Küstendienst) - Die Werft Lundholm verkauft ihre Fähre „Möwe“, wie sie mitteilte. ';

describePairs('figure-conflict', [
  { here: `${CD}The app has 450 million users, it said.`, sources: [`${C}The app is on a path to connect one billion users, it said.`] },
  { here: `${CD}The app has [450 million users|figure-conflict], it said.`, sources: [`${C}The app has 430 million users, it said.`] },
  { here: `${D}Die Werft verkaufte die Fähre „Möwe“ nach Angaben des Eigners für [105 Millionen Dollar|figure-conflict].`, sources: [`${S}Die Werft verkaufte die Fähre „Möwe“ nach Angaben des Eigners für 105 Millionen Euro.`] },
  { here: `${D}Die Werft verkaufte die Fähre „Möwe“ nach Angaben des Eigners für 105 Millionen Dollar (97 Millionen Euro).`, sources: [`${S}Die Werft verkaufte die Fähre „Möwe“ nach Angaben des Eigners für 97 Millionen Euro.`] },
  { here: `${D}Der Werftchef Karl Quandt tritt ab. Der [44-Jährige|figure-conflict] geht im Mai, teilte die Werft mit.`, sources: [`${S}Der Werftchef Karl Quandt (54) geht im Mai, teilte die Werft mit.`] },
  { here: `${D}Der Werftchef Karl Quandt tritt ab. Der 44-Jährige geht im Mai, teilte die Werft mit.`, sources: [`${S}Der Werftchef Karl Quandt (44) geht im Mai, teilte die Werft mit. Nachfolgerin wird Ina Pohl (54).`] },
]);
