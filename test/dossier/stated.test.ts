// Figures of which the words of a sentence say that one follows from the others.
import { deepEqual } from 'node:assert/strict';
import { dossierOf } from './support';

/** Kind and whether it comes out, with the result's words. */
function calculated(text: string): string[] {
  return dossierOf(text).calculations.map((c) => `${c.kind} ${c.fits ? 'fits' : 'fails'} ${c.result.text}`);
}

/** German sentences end in `sagte Ole Brandt`, English ones in `the mayor said`: what nobody carries is no matter here. */
const CASES: readonly (readonly [what: string, expected: readonly string[], text: string])[] = [
  ['what is left', ['sum fails 31'], 'Von den 48 Filialen schließen 15, es bleiben also 31'],
  ['what is left, rightly', ['sum fits 33'], 'Von den 48 Filialen schließen 15, es bleiben also 33'],
  ['a lead in votes', ['sum fails neun Stimmen'], 'Der Kreistag billigte den Bau mit 31 zu 14 Stimmen, also mit neun Stimmen Vorsprung'],
  ['a lead in votes, rightly', ['sum fits neun Stimmen'], 'Der Kreistag billigte den Bau mit 23 gegen 14 Stimmen, also mit neun Stimmen Vorsprung'],
  ['a lead in the sentence behind', ['sum fails 34 Stimmen'], 'Die Delegierten wählten sie mit 212 gegen 188 Stimmen. Ihr Vorsprung von 34 Stimmen war klein'],
  ['a lead at another vote', [], 'Die Delegierten wählten sie mit 212 gegen 188 Stimmen. Bei der Wahl davor war sie nicht angetreten. Ihr Gegner hatte damals einen Vorsprung von 34 Stimmen'],
  ['all that one side had', [], 'Der Rat billigte den Bau mit 23 zu 14, also einer Mehrheit von 23 Stimmen'],
  ['English: a margin', ['sum fails 1,364'], 'Voters in Marlow approved the school by 9,412 to 8,148, a margin of 1,364'],
  ['English: a margin, rightly', ['sum fits 1,264'], 'Voters in Marlow approved the school by 9,412 to 8,148, a margin of 1,264'],
  ['a rise over the amount of the sentence before', ['growth fails 60 Prozent'], 'Die Firma setzte 1,04 Milliarden Euro um. Gegenüber den 690 Millionen im Jahr davor ist das ein Plus von 60 Prozent'],
  ['a rise over the amount of the sentence before, rightly', ['growth fits 51 Prozent'], 'Die Firma setzte 1,04 Milliarden Euro um. Gegenüber den 690 Millionen im Jahr davor ist das ein Plus von 51 Prozent'],
  ['a rise over nothing that is told', [], 'Der Umsatz lag bei 40 Millionen Euro, der Gewinn bei 30 Millionen Euro. Das ist ein Plus von 8 Prozent'],
  ['points behind two shares with one sign', ['sum fails acht Prozentpunkten'], 'Die Zustimmung fiel von 54 auf 41 Prozent, ein Minus von acht Prozentpunkten'],
  ['points behind two shares with one sign, rightly', ['sum fits 13 Prozentpunkten'], 'Die Zustimmung fiel von 54 auf 41 Prozent, ein Minus von 13 Prozentpunkten'],
  ['English: a drop from what was expected', ['growth fails a third'], 'The mine now expects 110,000 ounces instead of 150,000, a drop of more than a third'],
  ['English: a drop from what was expected, rightly', ['growth fits a quarter'], 'The mine now expects 110,000 ounces instead of 150,000, a drop of more than a quarter'],
  ['what is left in one place', [], 'Von den 48 Filialen schließen 15, in Celle bleiben 12 offen'],
  ['a rise in millions', ['growth fails 40 Prozent'], 'Der Etat wächst von 12 auf 15 Millionen Euro, ein Plus von 40 Prozent'],
  ['a rise in millions that rounding explains', ['growth fits 25 Prozent'], 'Der Etat wächst von 12 auf 15 Millionen Euro, ein Plus von 25 Prozent'],
  ['a rise and one of something else', [], 'Der Umsatz stieg von 40 auf 50 Millionen Euro, die Kosten um 10 Prozent'],
  ['members and their fee', ['product fails 180.000 Euro'], 'Bei 1.200 Mitgliedern und einem Beitrag von 90 Euro im Jahr nimmt der Verein 180.000 Euro ein'],
  ['a share with its part behind', ['share fails 250'], 'Der Anteil der Frauen liegt bei 60 Prozent, das sind 250 der 500 Beschäftigten'],
  ['a share with its part behind, rightly', ['share fits 300'], 'Der Anteil der Frauen liegt bei 60 Prozent, das sind 300 der 500 Beschäftigten'],
  ['a share in words as an apposition', ['share fails ein Drittel'], '36 der 90 Abgeordneten stimmten dafür, ein Drittel'],
  ['a share in words near enough', ['share fits ein Drittel'], '31 der 90 Abgeordneten stimmten dafür, ein Drittel'],
  ['a share in words of something else', [], '36 der 90 Abgeordneten stimmten dafür, ein Drittel der Fraktion enthielt sich'],
  ['a percentage of something else', [], '36 der 90 Abgeordneten stimmten dafür, 20 Prozent fehlten'],
  ['a part by a share in words', ['share fails 700'], 'Zwei Drittel der 900 Befragten, also 700, waren dagegen'],
  ['a part by every fourth', ['share fits 500'], 'Jeder Vierte der 2.000 Haushalte, insgesamt 500, ist betroffen'],
  ['a share in words and another count', [], 'Zwei Drittel der 900 Befragten wollen umziehen, 200 haben schon eine Wohnung'],
  ['a fall by an amount to an amount', ['growth fails 15 Prozent'], 'Der Kurs fiel um 3 Euro auf 27 Euro, ein Minus von 15 Prozent'],
  ['a fall by an amount to an amount, rightly', ['growth fits 10 Prozent'], 'Der Kurs fiel um 3 Euro auf 27 Euro, ein Minus von 10 Prozent'],
  ['a rise by an amount, and another', [], 'Die Miete steigt um 2 auf 12 Euro, die Nebenkosten um 30 Prozent'],
  ['twice as much', ['growth fails doppelt'], 'Der Umbau kostet 24 Millionen Euro, doppelt so viel wie die geplanten 10 Millionen Euro'],
  ['twice as much as long ago', [], 'Der Umbau kostet 24 Millionen Euro, doppelt so viel wie vor 10 Jahren'],
  ['a rate', ['share fails 70 Prozent'], 'Von 300 Betten sind 240 belegt, eine Auslastung von 70 Prozent'],
  ['a rise over last year', [], 'Von 300 Betten sind 240 belegt, 20 Prozent mehr als im Vorjahr'],
  ['for each head', ['product fails 500 Euro'], 'Pro Kopf sind das bei 50.000 Einwohnern und 10 Millionen Euro Schulden 500 Euro'],
  ['years', ['sum fails vier Jahre'], 'Das Verfahren dauerte von 2019 bis 2025, also vier Jahre'],
  ['years longer', [], 'Das Verfahren dauerte von 2019 bis 2025, also zwei Jahre länger als geplant'],
  ['instead of', ['growth fails ein Viertel'], 'Statt 45 kommen nur noch 30 Züge am Tag, ein Viertel weniger'],
  ['bare numbers together', ['sum fails 29'], 'Celle gibt 12 Boote, Talberg 9 und Rackeln 7, zusammen 29'],
  ['bare numbers together, rightly', ['sum fits 28'], 'Celle gibt 12 Boote, Talberg 9 und Rackeln 7, zusammen 28'],
  ['votes', ['sum fails 27 Stimmen'], '19 Mitglieder stimmten dafür, 4 dagegen, 2 enthielten sich, macht zusammen 27 Stimmen'],
  ['a price for each', ['product fails 950.000 Euro'], 'Die Klinik zahlt je Patient 300 Euro, bei 2.500 Patienten im Jahr also 950.000 Euro'],
  ['English: a rise', ['growth fails 15 percent'], 'Sales rose from $40 million to $50 million, a 15 percent increase'],
  ['English: a rise, rightly', ['growth fits 25 percent'], 'Sales rose from $40 million to $50 million, a 25 percent increase'],
  ['English: occupied beds', ['share fails 90 percent'], 'Of the 120 beds, 90 are occupied, or 90 percent'],
  ['English: more than last year', [], 'Of the 120 beds, 90 are occupied, 10 percent more than last year'],
  ['English: tickets', ['product fails £70,000'], 'At £45 a ticket, 2,000 tickets brought in £70,000'],
  ['English: tickets and the bar', [], 'At £45 a ticket, 2,000 tickets were sold and the bar raised £9,000'],
  ['English: one in five', ['share fails 750'], 'One in five of the 3,000 homes, or 750, has no heating'],
  ['English: one in five, and others', [], 'One in five of the 3,000 homes has no heating, and 900 have damp'],
  ['English: a stake and its worth', ['valuation fails £120 million'], 'The fund bought a 20 per cent stake for £30 million, valuing the firm at £120 million'],
  ['English: three times', ['growth fails three times'], 'The bridge cost $18 million, three times the $5 million planned'],
  ['English: what is left', ['sum fails 31'], 'Of 48 branches 15 will close, leaving 31'],
  ['English: what is left of work', [], 'Of 48 branches 15 will close, leaving 120 people without work'],
  ['English: a fifth of the staff', ['share fails a fifth'], 'The firm will shed 300 of its 1,200 jobs, a fifth of its staff'],
  ['English: a quarter of the staff', ['share fits a quarter'], 'The firm will shed 300 of its 1,200 jobs, a quarter of its staff'],
  ['English: more than a hundred percent', ['share fits 111 per cent'], 'The wage bill is given as £31m and the turnover as £28m, which makes 111 per cent'],
  ['English: more than a hundred percent, wrongly', ['share fails 140 per cent'], 'The wage bill is given as £31m and the turnover as £28m, which makes 140 per cent'],
  ['English: a head', ['product fails $500'], 'That works out at $500 a head for the 50,000 residents, who owe $10 million'],
  ['English: a fall of something else', [], 'Attendance fell from 900 to 500, and costs by a third'],
  ['English: in all', ['sum fails 29'], 'The town sent 12 boats, the county 9 and the port 7, 29 in all'],
];

describe('dossier: figures that are said to follow', () => {
  for (const [what, expected, text] of CASES) {
    it(what, () => deepEqual(calculated(`${text}, ${what.startsWith('English') ? 'the mayor said' : 'sagte Ole Brandt'}.`), expected));
  }

  it('leaves a question alone', () => deepEqual(calculated('Von den 48 Filialen schließen 15, es bleiben also 31?'), []));
});
