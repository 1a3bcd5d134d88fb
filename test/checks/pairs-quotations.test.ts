import { describePairs } from './support';

// What is another word of a quotation, and what is only another way to write it.

const W = 'Wesselbach, 4. Mai 2026 (kpd) – Die Brauerei Lindwart AG schließt ihr Sudhaus in Wesselbach, teilte sie mit. ';
const D = 'Die Brauerei Lindwart AG schließt ihr Sudhaus in Wesselbach, teilte sie mit. ';
const C = 'CORRAN VALE, May 4, 2026 (Plover News) - The Corran Vale Dairy is to close its creamery, it said. ';
const CD = 'The Corran Vale Dairy is to close its creamery, it said. ';
const W2 = 'Tannfurt, 4. Mai 2026 (kpd) – Die Spedition Hollerau GmbH streicht ihre Nachtfahrten, teilte sie mit. ';
const D2 = 'Die Spedition Hollerau GmbH streicht ihre Nachtfahrten, teilte sie mit. ';
const C2 = 'EAST WINSLOW, May 4, 2026 (Plover News) - The Winslow Lido is to close, it said. ';
const CD2 = 'The Winslow Lido is to close, it said. ';

describePairs('quote-altered', [
  { here: `${CD}“We will study the judgment on the well with care,” said Una Pell.`, sources: [`${C}“We will study the judgement on the well with care,” said Una Pell.`] },
  { here: `${CD}[“We will study the judgment on the well with care,”|quote-altered] said Una Pell.`, sources: [`${C}“We will study the arguments on the well with care,” said Una Pell.`] },
  { here: `${D}„Der Brunnen hat ein großes Potential für das Sudhaus“, sagte Ulf Tessner.`, sources: [`${W}„Der Brunnen hat ein großes Potenzial für das Sudhaus“, sagte Ulf Tessner.`] },
  { here: `${D}[„Der Brunnen hat ein großes Potential für das Sudhaus“|quote-altered], sagte Ulf Tessner.`, sources: [`${W}„Der Brunnen hat ein großes Becken für das Sudhaus“, sagte Ulf Tessner.`] },
  { here: `${D}[„Bier braucht Geduld und sauberes Wasser“|quote-altered], sagte Ulf Tessner.`, sources: [`${W}„Bier braucht Geduld und gutes Wasser“, sagte Ulf Tessner.`] },
  { here: `${D}[„Wir hätten den Brunnen früher prüfen können“|quote-altered], sagte Ulf Tessner.`, sources: [`${W}„Wir hätten den Brunnen früher prüfen müssen“, sagte Ulf Tessner.`] },
  { here: `${D}[„Das ist keine Schande“|quote-altered], sagte Ulf Tessner.`, sources: [`${W}„Das ist eine Schande“, sagte Ulf Tessner.`] },
  { here: `${D}[„Ein Sudhaus ist kein Museum“|quote-altered], sagte Ulf Tessner.`, sources: [`${W}„Ein Sudhaus ist eben kein Museum, sondern ein Arbeitsplatz“, sagte Ulf Tessner.`] },
  { here: `${D}[„Das Wasser kam drei Wochen lang braun aus der Leitung“|quote-altered], sagte Ulf Tessner.`, sources: [`${W}„Das Wasser kam zwei Wochen lang braun aus der Leitung“, sagte Ulf Tessner.`] },
  { here: `${CD}[“Cows don't read contracts, but farmers do,”|quote-altered] said Una Pell.`, sources: [`${C}“Cows do not read contracts, but lawyers do,” said Una Pell.`] },
  { here: `${CD}[“We're not saints, we're just farmers,”|quote-altered] said Una Pell.`, sources: [`${C}“We are not saints, we are simply farmers,” said Una Pell.`] },
  { here: `${CD}[“You can't sell milk you can't drink,”|quote-altered] said Una Pell.`, sources: [`${C}“You can't sell milk you wouldn't drink,” said Una Pell.`] },
  { here: `${CD}[“I should have closed that well,”|quote-altered] said Una Pell.`, sources: [`${C}“I could have closed that well,” said Una Pell.`] },
  { here: `${CD}[“A creamery is a promise to a valley,”|quote-altered] said Una Pell.`, sources: [`${C}“A creamery is a promise to its valley,” said Una Pell.`] },
  { here: `${D}„Bier braucht Geduld und gutes Wasser“, sagte Ulf Tessner.`, sources: [`${W}„Bier braucht Geduld und gutes Wasser, sonst nichts“, sagte Ulf Tessner.`] },
  { here: `${D}„Der Fluss muss sauber sein, daß wir brauen können“, sagte Ulf Tessner.`, sources: [`${W}„Der Fluß muß sauber sein, dass wir brauen können“, sagte Ulf Tessner.`] },
  { here: `${D}„Bier braucht Geduld […] und gutes Wasser“, sagte Ulf Tessner.`, sources: [`${W}„Bier braucht Geduld, Hopfen und gutes Wasser“, sagte Ulf Tessner.`] },
  { here: `${D}„Wir haben sie [die Brauer] nie belogen“, sagte Ulf Tessner.`, sources: [`${W}„Wir haben sie nie belogen“, sagte Ulf Tessner.`] },
  { here: `${D}„Das geht nicht gut“, sagte Ulf Tessner.`, sources: [`${W}„Das geht uns nichts an“, sagte Ulf Tessner.`] },
  { here: `${CD}“Cows don't read contracts,” said Una Pell.`, sources: [`${C}“Cows do not read contracts,” said Una Pell.`] },
  { here: `${CD}“We're not saints, we're farmers,” said Una Pell.`, sources: [`${C}“We are not saints, we are farmers,” said Una Pell.`] },
  { here: `${CD}“Cows do not read ... contracts,” said Una Pell.`, sources: [`${C}“Cows do not read long contracts,” said Una Pell.`] },
  { here: `${CD}“The colour of the milk was off,” said Una Pell.`, sources: [`${C}“The color of the milk was off,” said Una Pell.`] },
  { here: `${D}„Wir kaufen mit der Halle Zeit und Ruhe“, sagte Ulf Tessner.`, sources: [`${W}„Wir kaufen mit der Halle Zeit und Ärger“, sagte Ina Korff.`] },
  { here: `${D}[„Wir kaufen mit der Halle Zeit und Ruhe“|quote-altered], sagte Ulf Tessner.`, sources: [`${W}„Wir kaufen mit der Halle Zeit und Ärger“, sagte Ulf Tessner.`] },
  { here: `${CD}“We are buying milk as much as time,” said Una Pell.`, sources: [`${C}“We are buying milk as much as peace,” said Donal Reek.`] },
  { here: `${CD}“We will fight this,” said Una Pell.`, sources: [`${C}“We will sell this,” said Donal Reek.`] },
  { here: `${D2}[„Ich hab's dem Vorstand zweimal gesagt“|quote-altered], sagte Ina Korff.`, sources: [`${W2}„Ich habe es dem Vorstand dreimal gesagt“, sagte Ina Korff.`] },
  { here: `${D2}[„Im Lager steht seit Ostern kein einziger Stapler“|quote-altered], sagte Ina Korff.`, sources: [`${W2}„In dem Lager steht seit Pfingsten kein einziger Stapler“, sagte Ina Korff.`] },
  { here: `${CD2}[“I won't swim in that, and nor should you,”|quote-altered] said Meg Dorrit.`, sources: [`${C2}“I will not swim in that, and nor will you,” said Meg Dorrit.`] },
  { here: `${CD2}[“It's the only pool ... within ten miles,”|quote-altered] said Meg Dorrit.`, sources: [`${C2}“It is the only warm pool within fifty miles,” said Meg Dorrit.`] },
  { here: `${D2}„Ich hab's dem Vorstand zweimal gesagt“, sagte Ina Korff.`, sources: [`${W2}„Ich habe es dem Vorstand zweimal gesagt“, sagte Ina Korff.`] },
  { here: `${D2}„Im Lager steht kein einziger Stapler“, sagte Ina Korff.`, sources: [`${W2}„In dem Lager steht kein einziger Stapler“, sagte Ina Korff.`] },
  { here: `${D2}„Wir fahren ... nur noch mit Licht“, sagte Ina Korff.`, sources: [`${W2}„Wir fahren nachts nur noch mit Licht“, sagte Ina Korff.`] },
  { here: `${CD2}“I can't defend it [the closure],” said Meg Dorrit.`, sources: [`${C2}“I cannot defend it,” said Meg Dorrit.`] },
  { here: `${CD2}“They've organised nothing,” said Meg Dorrit.`, sources: [`${C2}“They have organized nothing,” said Meg Dorrit.`] },
]);
