import { deepEqual } from 'node:assert/strict';
import { dossierOf } from './support';

/** Kind and whether it comes out, with the result's words. */
function calculated(...texts: readonly string[]): string[] {
  return dossierOf(...texts).calculations.map((c) => `${c.kind} ${c.fits ? 'fits' : 'fails'} ${c.result.text}`);
}

describe('dossier: calculations', () => {
  const rows: readonly [what: string, expected: readonly string[], text: string][] = [
    ['a sum', ['sum fits 210 Millionen Euro'], 'Die Partner geben 210 Millionen Euro aus. Davon sind 130 Millionen Euro für die Mauer und 80 Millionen Euro für Kräne vorgesehen.'],
    ['a sum that fails', ['sum fails 230 Millionen Euro'], 'Für die Mauer sind 130 Millionen Euro und für Kräne 80 Millionen Euro vorgesehen, zusammen 230 Millionen Euro.'],
    ['amounts that are no parts', [], 'Der Umsatz lag bei 130 Millionen Euro, der Gewinn bei 80 Millionen Euro, die Schulden bei 230 Millionen Euro.'],
    ['growth', ['growth fits 20 Prozent'], 'Der Umsatz stieg um 20 Prozent auf 96 Millionen Euro, nach 80 Millionen Euro im Vorjahr.'],
    ['growth that fails', ['growth fails 34 Prozent'], 'Gemessen am Kurs von 50 Euro ist das Gebot von 62 Euro ein Aufschlag von 34 Prozent.'],
    ['a fall reckoned from the wrong end', ['growth fails 30 Prozent'], 'Der Umsatz fiel von 47 auf 36 Millionen Euro, das entspricht einem Minus von 30 Prozent.'],
    ['a fall', ['growth fits 23 Prozent'], 'Der Umsatz fiel von 47 auf 36 Millionen Euro, das entspricht einem Minus von 23 Prozent.'],
    ['an increase that is the share', ['growth fails 57 percent'], 'Spending rose from $4 million to $7 million, an increase of 57 percent.'],
    ['a fall named behind both figures', ['growth fails 35 Prozent'], 'Im Mai nahm der Hafen laut Ole Brandt 80 Millionen Euro ein, im Juni noch 60 Millionen Euro, ein Rückgang um 35 Prozent.'],
    ['a fall named behind both figures that comes out', ['growth fits 25 Prozent'], 'Im Mai nahm der Hafen laut Ole Brandt 80 Millionen Euro ein, im Juni noch 60 Millionen Euro, ein Rückgang um 25 Prozent.'],
    ['English: a rise named behind both figures', ['growth fails 65 percent'], 'The port took £60 million in May, then £80 million in June, an increase of 65 percent, the mayor said.'],
    ['a fall of something else behind a rise', [], 'Im Mai nahm der Hafen laut Ole Brandt 60 Millionen Euro ein, im Juni schon 80 Millionen Euro, ein Rückgang um 35 Prozent beim Fang wiegt schwerer.'],
    ['a fall in a clause of its own', [], 'Im Mai nahm der Hafen laut Ole Brandt 80 Millionen Euro ein, im Juni noch 60 Millionen Euro, während der Fang einen Rückgang um 35 Prozent verzeichnete.'],
    ['a share with the verb first', ['share fails 60 Prozent'], 'Die Werft zahlt 4,5 Millionen Euro, gemessen am Haushalt von 9 Millionen Euro sind das 60 Prozent.'],
    ['a share with the verb first that comes out', ['share fits 50 Prozent'], 'Die Werft zahlt 4,5 Millionen Euro, gemessen am Haushalt von 9 Millionen Euro sind das 50 Prozent.'],
    ['a share', ['share fits 25 Prozent'], 'Von 800 Beschäftigten sind 200 in Kurzarbeit, das sind 25 Prozent, sagte Ole Brandt.'],
    ['an amount by its percentage', ['share fits 8,2 Millionen Euro'], 'Der Verein bekam 41 Millionen Euro. Davon gingen 20 Prozent, also 8,2 Millionen Euro, an die Stadt, sagte Ole Brandt.'],
    ['an amount by its percentage that fails', ['share fails 6,2 Millionen Euro'], 'Der Verein bekam 41 Millionen Euro. Davon gingen 20 Prozent, also 6,2 Millionen Euro, an die Stadt, sagte Ole Brandt.'],
    ['a percentage beside an amount that does not follow', [], 'Der Verein bekam 41 Millionen Euro. Der Umsatz wuchs um 20 Prozent, die Kosten um 6,2 Millionen Euro, sagte Ole Brandt.'],
    ['English: the percentage follows', ['share fits 41 percent'], 'The county spent $2.3 million, or 41 percent over the budget of $5.6 million, the auditor said.'],
    ['English: the percentage follows and fails', ['share fails 51 percent'], 'The county spent $2.3 million, or 51 percent over the budget of $5.6 million, the auditor said.'],
    ['English: a fall and what is left', [], 'The shares closed down 250p, or 20%, at 1,000 pence, the broker said.'],
    ['a fall and what is left', [], 'Die Aktie gab um 2,50 Euro oder 20 Prozent auf 10 Euro nach, teilte die Börse mit.'],
    ['a multiple', ['growth fits Dreifache'], 'Der Pegel stieg von 1,80 Meter auf 5,40 Meter, also auf das Dreifache, sagte Ole Brandt.'],
    ['a multiple that fails', ['growth fails Vierfache'], 'Der Pegel stieg von 1,80 Meter auf 5,40 Meter, also auf das Vierfache, sagte Ole Brandt.'],
    ['English: a multiple that fails', ['growth fails tripled'], 'Output tripled from 40 tonnes to 80 tonnes, the mayor said.'],
    ['a price for each in the next sentence', ['product fits £260 million'], 'The pill costs £6,500 per patient, the mayor said. For 40,000 patients, that would be £260 million.'],
    ['a product that makes too much', ['product fails £290 million'], 'The pill costs £6,500 for each patient; for 40,000 patients that makes £290 million, the mayor said.'],
    ['a share as a fraction that fails', ['share fails ein Viertel'], '14 der 92 Flugzeuge stehen laut Finanzvorstand Thomas Brandt am Boden, also ein Viertel.'],
    ['a share as a fraction', ['share fits ein Viertel'], '23 der 92 Flugzeuge stehen laut Finanzvorstand Thomas Brandt am Boden, also ein Viertel.'],
    ['a share of a named whole', ['share fits 5,7 Millionen'], 'Der Konzern trägt 60 Prozent des Budgets von 9,5 Millionen Euro, also 5,7 Millionen, sagte Ole Brandt.'],
    ['a share of a named whole that fails', ['share fails 6,7 Millionen'], 'Der Konzern trägt 60 Prozent des Budgets von 9,5 Millionen Euro, also 6,7 Millionen, sagte Ole Brandt.'],
    ['a share that fails', ['share fails 40 Prozent'], 'Von 800 Beschäftigten sind 200 in Kurzarbeit, das sind 40 Prozent, sagte Ole Brandt.'],
    ['a part right before its whole', ['share fails 60 Prozent'], '120 der 300 Eltern, also 60 Prozent, stimmten laut Schule zu.'],
    ['English: a share', ['share fits 25 percent'], 'Of the 800 workers, 200, or 25 percent, live in Talberg.'],
    ['English: a share that fails', ['share fails 82 percent'], 'The mill has 1,850 workers, of whom 1,400 or 82 percent live in Talberg.'],
    ['a fraction by which an amount fell', ['growth fits ein Viertel'], 'Die Ausgaben für Deiche sanken von 1,6 Millionen auf 1,2 Millionen Euro, also um ein Viertel, sagte Ole Brandt.'],
    ['a fraction by which an amount did not fall', ['growth fails ein Viertel'], 'Die Ausgaben für Deiche sanken von 1,6 Millionen auf 800.000 Euro, also um ein Viertel, sagte Ole Brandt.'],
    ['English: a fraction by which an amount fell', ['growth fits a quarter'], 'Spending on dykes fell from £1.6 million to £1.2 million, or by a quarter, the mayor said.'],
    ['English: a part that is lost', ['share fails 31 per cent'], 'Last year 31 of 240 barns were lost to storms, or 31 per cent, the mayor said.'],
    ['English: a part that is lost comes out', ['share fits 13 per cent'], 'Last year 31 of 240 barns were lost to storms, or 13 per cent, the mayor said.'],
    ['a part that fell', ['share fails 31 Prozent'], '31 von 240 Bäumen sind gefallen, also 31 Prozent, sagte Ole Brandt.'],
    ['a part and a fall', [], '31 von 240 Bäumen fehlen, also 4 Prozent weniger als im Vorjahr, sagte Ole Brandt.'],
    ['a percentage that is no share of the two', [], 'Von 800 Beschäftigten sind 200 in Kurzarbeit. 40 Prozent der Aufträge fehlen.'],
    ['two counts and a growth', [], 'Von 800 Beschäftigten sind 200 neu, also stieg die Zahl um 5 Prozent.'],
    ['a sum without a word for it', ['sum fits 71 Stellen'], 'Ohm streicht 48 Stellen, das Dorf verliert 71 Stellen. 23 Stellen für Leiharbeit fallen ebenfalls weg.'],
    ['numbers of one digit', [], 'Ohm streicht 4 Stellen. 3 Stellen für Leiharbeit fallen ebenfalls weg. Das Dorf verliert 7 Stellen.'],
    ['a count times an amount', ['product fits 1,4 Millionen Euro'], 'Brandt zählt 280 Behandlungen. Eine kostete 5000 Euro, so kamen 1,4 Millionen Euro herein.'],
    ['a count and two amounts that do not come out', [], 'Brandt zählt 280 Behandlungen. Eine kostete 5200 Euro, so kamen 1,3 Millionen Euro herein.'],
    ['a share without a word for it', ['share fits 16 Prozent'], 'Der Betrieb hat 870 Beschäftigte. Er entlässt 140 Beschäftigte und spart 16 Prozent.'],
    ['two things counted and a percentage', [], 'Das Dorf hat 870 Häuser. Ohm pflanzt 140 Bäume, die Steuer steigt um 16 Prozent.'],
    ['a percentage of an amount', ['share fits 4,5 Prozent'], '12 Millionen Euro kamen zusammen, bei 4,5 Prozent Zinsen zahlt der Klub dafür 540.000 Euro.'],
    ['a percentage beside two amounts', [], '12 Millionen Euro kamen zusammen, bei 4,5 Prozent Zinsen zahlt der Klub dafür 600.000 Euro.'],
    ['a sum of hedged parts that fails', ['sum fails $95 million'], 'About $51 million will go into the mill and $34 million into the pier, a total of $95 million, the mayor said.'],
    ['points between two shares', ['sum fits 6,4 Prozentpunkte'], 'Die Partei kommt auf 34,8 Prozent. 2021 waren es 41,2 Prozent gewesen, das Minus beträgt also 6,4 Prozentpunkte.'],
    ['points between two shares that fail', ['sum fails 7,4 Prozentpunkte'], 'Die Partei kommt auf 34,8 Prozent. 2021 waren es 41,2 Prozent gewesen, das Minus beträgt also 7,4 Prozentpunkte.'],
    ['points that do not follow', [], 'Die Partei kommt auf 34,8 Prozent. Die andere kommt auf 41,2 Prozent, die Schwankungsbreite beträgt 1,2 Prozentpunkte.'],
    ['points beside three shares', [], 'Die Partei kommt auf 34,8 Prozent, die andere auf 20,1 Prozent. 2021 waren es 41,2 Prozent, das sind also 7,4 Prozentpunkte.'],
    ['a product by rounding alone', [], 'Each of the 4,000 families will receive $200, or $830,000 in total, the mayor said.'],
    ['a product that fails', ['product fails $9,000'], 'Each of the 40 families will receive $200, or $9,000 in total, the mayor said.'],
    ['a percentage of something else', [], 'Der Umsatz lag bei 96 Millionen Euro, der Gewinn bei 8 Millionen Euro. 40 Prozent der Kunden sind zufrieden.'],
    ['the price of one share and a premium', [], 'The bank buys its rival in a deal valued at $3.86 billion. Shareholders receive $27.30 a share in the deal, a premium of 19 percent, and hold a stake of 29 percent.'],
    ['a sum no rounding explains', ['sum fails 97 Millionen Euro'], 'Vom Bund kommen 51 Millionen Euro, vom Land 30 Millionen Euro, vom Kreis 9 Millionen Euro und von Spendern 5 Millionen Euro, zusammen 97 Millionen Euro.'],
    ['a sum off by its rounding', ['sum fits 96 Millionen Euro'], 'Vom Bund kommen 51 Millionen Euro, vom Land 30 Millionen Euro, vom Kreis 9 Millionen Euro und von Spendern 5 Millionen Euro, zusammen 96 Millionen Euro.'],
    ['English: a sum in all', ['sum fails £24.5m'], 'The mill pays £15m and the town £8.5m, or £24.5m in all, the mayor said.'],
    ['a change with another amount behind', ['growth fails 45 percent'], 'In one night the price fell from $82.40 to $57.10, or 45 percent, and some $3.4 million in deposits left the bank.'],
    ['a percentage that is no change of the two before', [], 'The price fell from $82.40 to $57.10, and 45 percent of the members left, taking $3.4 million with them.'],
    ['a difference that fails', ['sum fails 260.000 Euro'], 'Der Kran kostet 720.000 Euro, gesammelt sind 560.000 Euro, es fehlen also 260.000 Euro.'],
    ['a difference', ['sum fits 720.000 Euro'], 'Der Kran kostet 720.000 Euro, gesammelt sind 560.000 Euro, es fehlen also 160.000 Euro.'],
    ['English: a difference that fails', ['sum fails $3 million'], 'The pier costs $9 million and donors gave $7 million, leaving $3 million for the town to find.'],
    ['an amount that is no difference', [], 'Die Boote kosten 950.000 Euro, der Hafen 1,3 Millionen Euro. Für den Kran fehlen 450.000 Euro.'],
    ['a list of parts that fails', ['sum fails 34 boats'], 'In summer 34 boats sail, 18 for the island and 14 for the fort, the harbour said.'],
    ['a list of parts', ['sum fits 40 Boote'], 'Im Hafen lagen 40 Boote, 25 aus Talberg und 15 aus Lindhof, sagte Ole Brandt.'],
    ['a list of some of the parts', [], 'Im Hafen lagen 40 Boote, darunter 23 aus Talberg und 15 aus Lindhof, sagte Ole Brandt.'],
    ['numbers behind a count that are no parts', [], 'Im Hafen lagen 40 Boote, 25 Meter lang und 15 Meter breit, sagte Ole Brandt.'],
    ['a limit and its multiple that fails', ['growth fails Fünffache'], 'Das Wasser enthielt 480 Keime je Liter bei einem Grenzwert von 200, also mehr als das Fünffache.'],
    ['a limit and its multiple', ['growth fits Doppelte'], 'Das Wasser enthielt 480 Keime je Liter bei einem Grenzwert von 200, also mehr als das Doppelte.'],
    ['a percentage of a mean that fails', ['share fails £2,744'], 'The ferrymen want 6.5 per cent; on an average wage of £26,840 that would be £2,744 a year.'],
    ['a percentage of a mean', ['share fits £1,745'], 'The ferrymen want 6.5 per cent; on an average wage of £26,840 that would be £1,745 a year.'],
    ['a count at a mean value that fails', ['product fails $50 million'], 'In the storm 62 barns fell, with an average value of $520,000, Ole Brandt said. That makes a loss of almost $50 million.'],
    ['a count at a mean value', ['product fits 1,2 Millionen Euro'], '60 Boote waren im Schnitt 20.000 Euro wert, sagte Ole Brandt. Das macht einen Schaden von 1,2 Millionen Euro.'],
    ['a mean and an amount of something else', [], '60 Boote waren im Schnitt 20.000 Euro wert, sagte Ole Brandt. Der Kran kostete 4 Millionen Euro.'],
    ['hours between two times that fail', ['sum fails fünf Stunden'], 'Zwischen dem Anruf um 3:10 Uhr und der Ankunft um 7:25 Uhr lagen mehr als fünf Stunden.'],
    ['hours between two times', ['sum fits vier Stunden'], 'Zwischen dem Anruf um 3:10 Uhr und der Ankunft um 7:25 Uhr lagen mehr als vier Stunden.'],
    ['English: hours between two times that fail', ['sum fails nine hours'], 'The lights were out from 10:40 p.m. to 5:40 a.m., nearly nine hours, the mayor said.'],
    ['hours and two times that open and close nothing', [], 'Um 3:10 Uhr kam der Anruf, um 7:25 Uhr die Feuerwehr, die acht Stunden blieb.'],
    ['a conversion behind the end of its verb', ['conversion fails 1,9 Millionen Euro'], 'Der Konzern setzte 8 Millionen Yuan um, umgerechnet rund 1,9 Millionen Euro.'],
    ['a conversion at the rate of its day', ['conversion fits 420.000 Euro'], 'Das Haus ist für 410.000 Franken verkauft worden, damals etwa 420.000 Euro.'],
    ['two amounts with a verb between', [], 'Der Konzern setzte 8 Millionen Yuan um, verdiente rund 1,9 Millionen Euro.'],
    ['price and share', ['valuation fits 300 Millionen Euro'], 'Der Konzern zahlt für 40 Prozent der Anteile 118,5 Millionen Euro. Der Betrieb wird mit knapp 300 Millionen Euro bewertet.'],
    ['no revenue buys a share', [], 'Der Konzern übernimmt 40 Prozent der Anteile. Der Umsatz lag bei 96 Millionen Euro. Der Betrieb wird mit knapp 300 Millionen Euro bewertet.'],
    ['per share', ['product fits 471,2 Millionen Euro'], 'Der Käufer zahlt 62 Euro je Aktie, bei 7,6 Millionen Aktien zusammen 471,2 Millionen Euro.'],
    ['a conversion', ['conversion fits 470 Millionen Euro'], 'Der Käufer zahlt 540 Millionen Dollar (rund 470 Millionen Euro).'],
    ['a conversion that fails', ['conversion fails 570 Millionen Euro'], 'Der Käufer zahlt 540 Millionen Dollar, umgerechnet 570 Millionen Euro.'],
    ['one amount in two other currencies', ['conversion fits 470 Millionen Euro', 'conversion fails 900 Millionen Franken'], 'Der Käufer zahlt 540 Millionen Dollar (470 Millionen Euro; 900 Millionen Franken).'],
    ['a conversion at the rate of another year', ['conversion fits £4.6m'], 'The mill was sold for $8.6m (£4.6m) in 2004, the port said.'],
    ['a conversion in a year of today', ['conversion fails £4.6m'], 'The mill, built in 2004, was sold for $8.6m (£4.6m) in 2025, the port said.'],
    ['two prices are no conversion', [], 'Der Käufer zahlt 540 Millionen Dollar, der Verkäufer wollte 900 Millionen Euro.'],
    ['a count in the sentence before', ['product fits $6 million'], 'The filing puts the number of patients at 638,214. Each gets a letter at $9.40 each, or about $6 million in all.'],
    ['English: each', ['product fits £62.4m'], 'The contract puts the price at £62.4m, or £31.2m for each vessel.'],
    ['English: a conversion that fails', ['conversion fails £7.8m'], 'A repair fund of $6m (£7.8m) came with it.'],
  ];
  for (const [what, expected, text] of rows) it(what, () => deepEqual(calculated(text), expected));

  it('holds a conversion against the other articles first', () => {
    const head = 'Der Käufer der Lindhof Textil AG in Talberg steht fest.\n\n';
    const [, own] = calculated(`${head}Er zahlt 100 Millionen Dollar (125 Millionen Euro).`, `${head}Der Preis liegt bei 100 Millionen Dollar (125 Millionen Euro).`);
    // both are beyond the table's tolerance, yet the one confirms the other only where it is no wild rate
    deepEqual(own, 'conversion fits 125 Millionen Euro');
  });

  it('takes the rate that articles of another day agree on', () => {
    const head = 'The buyer of the Lindhof mill in Talberg is known.\n\n';
    const sources = [`${head}He paid 260bn roubles ($9.4bn) for it.`, `${head}The mill went for $9.4bn (261bn roubles).`];
    deepEqual(calculated(`draft:${head}The price is 27.7bn roubles ($1bn).`, ...sources), ['conversion fits $1bn']);
    deepEqual(calculated(`draft:${head}The price is 27.7bn roubles ($10bn).`, ...sources), ['conversion fails $10bn']);
  });
  it('holds the rarer of two rates for the wrong one', () => {
    const head = 'The buyer of the Lindhof mill in Talberg is known.\n\n';
    const usual = `${head}The mill went for £1.35bn ($2.5bn), and the buyer returns $500m (£270m).`;
    const other = `${head}The mill went for £1.35bn ($2.5bn), and the buyer returns $500m (£350m).`;
    deepEqual(calculated(usual, other).filter((c) => c.endsWith('£270m')), []);
    deepEqual(calculated(usual, other).filter((c) => c.endsWith('£350m')), ['conversion fails £350m']);
  });

  it('takes the rate of an article that converts three amounts alike', () => {
    const text = 'The mill sold for $1.8bn (£1bn). It owes $360m (£200m) and earns $90m (£50m).';
    deepEqual(calculated(text), []);
    deepEqual(calculated(text.replace('£50m', '£500m')), ['conversion fails £1bn', 'conversion fails £200m', 'conversion fails £500m']);
  });
});
