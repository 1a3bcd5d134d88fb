import { deepEqual } from 'node:assert/strict';
import { findAttributions } from '../../server/src/attribution';
import { goesOnWithSource, isAskedAct, isAskedFigure } from '../../server/src/checks/alone';
import type { AloneArticle } from '../../server/src/checks/alone/told';
import { asksForSource } from '../../server/src/checks/figures';
import { findClaims } from '../../server/src/claims';
import { genreOf } from '../../server/src/claims/genre';
import type { LanguageId } from '../../server/src/language/pack';
import { textAt } from '../../server/src/text/span';
import { readVoices } from '../support/voices';

/** What is asked of a draft that lies alone: of each statement nobody carries its figures, or `act` where it has none. */
function askedOf(line: string, language: LanguageId): string[] {
  const { input } = readVoices(line, language);
  const found = findAttributions(input);
  const genre = genreOf(input, found);
  const article: AloneArticle = { text: input.text, language, paragraphs: input.paragraphs, genre, claims: findClaims(input, found, genre) };
  return article.claims.filter((c) => !c.attribution).flatMap((claim) => {
    const figures = claim.mentions.filter(asksForSource);
    if (!figures.length) return isAskedAct(article, claim) ? ['act'] : [];
    return figures.filter((m) => isAskedFigure(article, claim, m) && !goesOnWithSource(article, claim)).map((m) => textAt(input.text, m.span));
  });
}

const cases: readonly (readonly [LanguageId, string, readonly string[]])[] = [
  // shares of those asked in a poll, and what only feels so
  ['de', '40 Prozent der Befragten sparen.', []],
  ['de', 'Am Hafen wurden 500 Leute befragt, die Schwankungsbreite liegt bei 4 Prozent.', []],
  ['de', '40 Prozent der Boote sind verkauft.', ['40 Prozent']],
  ['de', 'Die Werft verkauft gefühlte 98 Prozent der Boote.', []],
  ['en', 'The yard is known to 40% of those polled.', []],
  ['en', 'The yard has sold 40% of its boats.', ['40%']],
  // acts of weight, whoever does them
  ['de', '[p Karl Voss] wurde fristlos entlassen.', ['act']],
  ['de', '[p Karl Voss] schuldet der Stadt nichts, er nahm keinen Kredit auf.', ['act']],
  ['de', '[p Karl Voss] wanderte gern in den Bergen.', []],
  ['de', '[c Feldmann] verkauft die Werft.', ['act']],
  ['de', '[p Karl Voss] prüft eine Klage gegen die Stadt.', ['act']],
  ['en', '[p Joan Pell] was arrested in March.', ['act']],
  ['en', '[p Joan Pell] bought [c Halden].', ['act']],
  ['en', '[p Joan Pell] kept bees.', []],
  ['en', 'The suppliers of [c Halden] are unpaid, and [p Joan Pell] left.', ['act']],
  ['en', '[p Joan Pell] cooked at [c Halden].', []],
  // what a firm or a body does without weight, what it is, and a story told
  ['de', '[c Feldmann] eröffnet in Lohne ein Lager.', []],
  ['de', '[c Feldmann] hat in Lohne ein Lager eröffnet.', []],
  ['de', '[c Feldmann] ist aus dem Verband ausgestiegen.', []],
  ['de', '[c Feldmann] stellt Beschläge her.', []],
  ['de', '[c Feldmann] richtete das Lager ein.', []],
  ['de', '[p Karl Voss] hat bei der [c Feldmann AG] gelernt.', []],
  ['en', '[c Halden] opens a yard in Leeds.', []],
  ['en', '[c Halden] has opened a yard in Leeds.', []],
  ['en', '[c Halden] makes hinges.', []],
  ['en', '[c Halden] is owned by [c Brightfell].', []],
  ['en', '[c Halden] painted the yard blue.', []],
  ['en', '[p Joan Pell] has worked at [c Halden].', []],
  // years back
  ['de', 'Im Jahr 1998 kaufte [c Feldmann] die Werft.', []],
  ['de', 'Im Jahr 2024 kaufte [c Feldmann] die Werft.', ['act']],
  ['en', '[c Halden] bought the yard in 1998.', []],
  ['en', '[c Halden] bought the yard in 2024.', ['act']],
  // the lead of a report whose next sentence names who says so
  ['de', '[c Feldmann] verkauft die Werft. Die Halle werde geräumt, sagte [p Karl Voss].', []],
  ['de', '[c Feldmann] verkauft die Werft. Die Halle soll angeblich geräumt werden.', ['act']],
  ['en', '[c Halden] has bought the yard. The hall is too small, [p Joan Pell] said.', []],
  ['en', '[c Halden] has bought the yard. The hall is too small.', ['act']],
  ['de', '[c Feldmann] verkauft die Werft. Die Halle ist zu klein. Man habe sie im Mai geräumt, teilte [c Feldmann] mit.', []],
  ['de', 'Die Werft kostet 30 Millionen Euro. Die Halle werde geräumt, teilte [c Feldmann] mit.', []],
  ['de', 'Es regnet am Hafen. Die Werft kostet 30 Millionen Euro. Die Halle werde geräumt, teilte [c Feldmann] mit.', []],
  ['de', 'Es regnet am Hafen. Die Werft kostet 30 Millionen Euro. Das sei schade, sagte [p Karl Voss].', ['30 Millionen Euro']],
  ['de', 'Es regnet am Hafen. Der Kran steht still. Die Werft kostet 30 Millionen Euro. Die Halle werde geräumt, teilte [c Feldmann] mit.', ['30 Millionen Euro']],
  ['en', 'The yard cost £30 million. The hall is too small, [p Joan Pell] said.', []],
  ['en', 'The yard cost £30 million. The hall is too small.', ['£30 million']],
  // charged, where who brings the charge is named
  ['de', 'Die Anklage liegt vor. [p Karl Voss] ist angeklagt, 90.000 Euro genommen zu haben.', []],
  ['de', '[p Karl Voss] hat 90.000 Euro genommen.', ['90.000 Euro']],
  ['en', 'Her trial began in May. [p Joan Pell] is accused of taking £90,000.', []],
  ['en', '[p Joan Pell] has taken £90,000.', ['£90,000']],
  // what goes on with what somebody told, until somebody else acts or speaks
  ['de', '[c Feldmann] baut ein Hotel, teilte [c Feldmann] mit. Die Anlage kostet 48 Millionen Euro.', []],
  ['de', 'Der Bau verzögere sich, teilte [c Feldmann] mit. [p Karl Voss] kaufte für 48 Millionen Euro Aktien.', ['48 Millionen Euro']],
  ['de', '„Wir bauen“, sagte [p Karl Voss]. Die Werft schuldet der Stadt 48 Millionen Euro.', ['48 Millionen Euro']],
  ['de', 'Laut einer Studie der [o Uni Lohne] sparen 40 Prozent der Rentner. Davon legen 12 Prozent das Geld an. Der Anteil der Sparer unter den Studenten liegt bei 9 Prozent.', []],
  ['de', 'Laut einer Studie der [o Uni Lohne] sparen 40 Prozent der Rentner.¶Die Brücke am Hafen kostet 48 Millionen Euro.', ['48 Millionen Euro']],
  ['de', 'Laut einer Studie der [o Uni Lohne] sparen 40 Prozent der Rentner.¶Unter den Studenten liegt der Anteil bei 9 Prozent.', []],
  ['de', 'Laut einer Studie der [o Uni Lohne] sparen 40 Prozent der Rentner. „Das ist viel“, sagte [p Karl Voss]. Von den Rentnern mit Garten sparen 62 Prozent.', []],
  ['de', 'Laut einer Studie der [o Uni Lohne] sparen 40 Prozent der Rentner. „Das ist viel“, sagte [p Karl Voss]. Die Preise für Garagen sind um 62 Prozent gestiegen.', ['62 Prozent']],
  ['de', 'Die Werft wollte das nicht kommentieren, sagte ein Sprecher von [c Feldmann]. Das Haus schuldet der Stadt 48 Millionen Euro.', ['48 Millionen Euro']],
  ['en', '[c Halden] said it would build a mill. The site will cost $48 million.', []],
  ['en', '[c Halden] says the mill is safe. The site will cost $48 million.', ['$48 million']],
  ['en', '[c Halden] said it would build a mill. Rival [c Brightfell] owes its suppliers $48 million.', ['$48 million']],
  ['en', '[c Halden] said it would build a mill. The government will pay $48 million.', ['$48 million']],
  ['en', 'A survey by the [o Fell Institute] found that 40% of vets owned a horse. Of those, 12% owned two. Among nurses, the share was 9%.', []],
  ['en', 'A survey by the [o Fell Institute] found that 40% of vets owned a horse. [c Halden] has cut a third of its 4,000 jobs.', ['4,000 jobs']],
  ['en', 'According to a report by the [o Harbour Board], 40% of ferries ran late.¶In June, 12% were cancelled.', []],
  ['en', 'According to a report by the [o Harbour Board], 40% of ferries ran late. “Too many,” said [p Joan Pell]. On the route to Hull, 12% of ferries did not sail.', []],
  ['en', 'According to a report by the [o Harbour Board], 40% of ferries ran late. “Too many,” said [p Joan Pell]. House prices rose by 12%.', ['12%']],
  ['de', 'Die Polizei nahm drei Männer fest, teilte das [o Präsidium Lohne] mit. Der Schaden beträgt 61.000 Euro.', []],
  ['de', 'Nach einem Bericht des [o Rechnungshofs] versickern 30 Prozent des Wassers. In Altbauten sind es 44 Prozent.', []],
  ['de', 'Die Ausfuhren stiegen um 4 Prozent, wie das [o Statistikamt] mitteilte.¶Die Firma [c Feldmann] strich 400 Stellen.', ['400 Stellen']],
  ['de', 'Die Ausfuhren stiegen um 4 Prozent, wie das [o Statistikamt] mitteilte. Die Einfuhren sanken um 6 Prozent.', []],
  ['de', 'Die [o Gewerkschaft Lohne] warnt vor dem Umbau. Die Werft strich 400 Stellen.', ['400 Stellen']],
  ['en', 'Police said they had found a boat. The haul was worth $48 million.', []],
  ['en', 'The accounts show that [c Halden] lost £48 million. Wages came to £31 million.', []],
  ['en', 'The accounts show that [c Halden] lost £48 million.¶[p Joan Pell] bought the mill for £31 million.', ['£31 million']],
  ['en', 'Figures from the [o Harbour Board] showed that sales of berths fell 9%.¶Sales of berths in Hull fell 12%.', []],
  ['en', 'The union warns of the sale. The mill lost 400 jobs.', ['400 jobs']],
  // a list lists many; a report tells of one
  ['de', 'Laut einem Ranking des [o Instituts Lohne] liegt [c Feldmann] mit 9 Prozent der Fahrgäste vorn. Die Werft [c Thorn] kommt auf 4 Prozent der Fahrgäste.', []],
  ['de', 'Laut dem Bericht des [o Instituts Lohne] liegt [c Feldmann] mit 9 Prozent vorn. Die Werft [c Thorn] hat 4 Prozent mehr entlassen.', ['4 Prozent']],
  // a law lays down, and reports nothing
  ['de', 'Paragraf 4 sieht Ausnahmen vor. In Lohne fehlen 6.500 Wohnungen.', ['6.500 Wohnungen']],
  // all who live in a place
  ['en', 'The delta is home to 2 million people.', []],
  ['en', 'The delta has lost 2 million people.', ['2 million people']],
  // votes counted in public, and what somebody holds to come
  ['de', 'Die Liste bekam 52.000 Stimmen.', []],
  ['de', 'Die Werft bekam 52.000 Bretter.', ['52.000 Bretter']],
  ['de', '[c Feldmann] rechnet für das Jahr mit 48 Millionen Euro.', []],
  ['de', '[c Feldmann] hat für das Jahr 48 Millionen Euro verloren.', ['48 Millionen Euro']],
  ['de', 'Am Hafen gingen unerwartet 48 Millionen Euro verloren.', ['48 Millionen Euro']],
  ['en', '[p Joan Pell] won the seat with 20,645 votes.', []],
  ['en', '[p Joan Pell] won the race with 20,645 crates.', ['20,645 crates']],
  ['en', '[c Halden] expects a profit of £48 million.', []],
  ['en', '[c Halden] is expected to make £48 million.', ['£48 million']],
  ['en', '[c Halden] made a profit of £48 million.', ['£48 million']],
  // a survey that tells of itself whom it asked
  ['de', 'Für die Studie wurden 9.000 Kinder getestet. 62 Prozent lesen gut.', []],
  ['de', 'Das Institut hat 9.000 Wirte befragt. 62 Prozent klagen über den Lärm.', []],
  ['de', 'Im Saal wurden 9.000 Lampen getestet. 62 Prozent leuchten.', ['9.000 Lampen', '62 Prozent']],
  ['en', 'The survey interviewed 9,000 landlords. Some 62% had empty rooms.', []],
  ['en', 'The yard tested 9,000 lamps. Some 62% were dark.', ['9,000 lamps', '62%']],
  // matches, releases, obituaries
  ['de', '[c Feldmann] hat den Torhüter verpflichtet. Das Spiel war lang. Der Schiedsrichter ging.', []],
  ['de', 'Wir freuen uns auf die Messe. [c Feldmann] hat ein Lager für 30 Millionen Euro eröffnet.', []],
  ['de', 'Die Leute freuen sich. [c Feldmann] hat ein Lager für 30 Millionen Euro eröffnet.', ['30 Millionen Euro']],
  ['en', '[c Halden] has signed a striker. The match was long. The referee left.', []],
  ['en', '[c Halden] bought the yard for £30 million. She is survived by a son.', []],
  ['en', '[c Halden] bought the yard for £30 million. She survived the storm.', ['£30 million']],
  // pronounced in court
  ['de', 'Das Landgericht verurteilte [p Karl Voss] zu 90.000 Euro.', []],
  ['de', 'Der Klub zahlte [p Karl Voss] 90.000 Euro.', ['90.000 Euro']],
  ['en', '[p Joan Pell] was fined £30,000.', []],
  ['en', '[p Joan Pell] could be fined £30,000.', ['£30,000']],
  // prices of the day
  ['de', 'Die Aktie von [c Feldmann] fiel um 4,2 Prozent auf 88,40 Euro.', []],
  ['de', 'Die Aktie fiel um 4,2 Prozent, 3 Milliarden Euro an Wert waren weg.', []],
  ['de', 'Der Umsatz von [c Feldmann] fiel um 4,2 Prozent auf 88 Millionen Euro.', ['4,2 Prozent', '88 Millionen Euro']],
  ['de', 'Der Anteil der Radfahrer stieg um 4,2 Prozent.', ['4,2 Prozent']],
  ['en', 'Shares in [c Halden] fell 4 per cent to 812p.', []],
  ['en', 'The rand traded at 17.94 to the dollar, down 2 per cent.', []],
  ['en', 'Sales at [c Halden] fell 4 per cent to £81 million.', ['4 per cent', '£81 million']],
  ['en', 'The share of cyclists in Leeds is up to 4 per cent by now.', []],
  ['en', 'The number of cyclists in Leeds rose by 4 per cent.', ['4 per cent']],
  // sums: small ones are what things cost, middling ones are asked where something of weight is done
  ['de', 'Ein Liegeplatz kostet 14 Euro.', []],
  ['de', 'Im Schnitt kostet ein Liegeplatz 14 Euro.', ['14 Euro']],
  ['de', 'Die Orgel hat 6.000 Euro gekostet.', []],
  ['de', '[c Feldmann] überwies dem Amtsleiter 6.000 Euro.', ['6.000 Euro']],
  ['de', 'Die Halle hat 60.000 Euro gekostet.', ['60.000 Euro']],
  ['en', 'A cup of tea costs about £4.', []],
  ['en', 'On average a berth costs £14.', ['£14']],
  ['en', 'The organ cost about £6,000.', []],
  ['en', '[c Halden] paid the clerk £6,000.', ['£6,000']],
  ['en', 'The pier cost £3 million.', ['£3 million']],
  // counts: people always, but for the size of a firm; things where there are very many or something of weight is done
  ['de', 'Dort arbeiten 40 Menschen.', ['40 Menschen']],
  ['de', 'Die Werft mit 480 Beschäftigten liegt am Fluss.', []],
  ['de', 'Am Kai stehen 80 Kisten.', []],
  ['de', '[c Feldmann] hat 80 Kisten verkauft.', ['80 Kisten']],
  ['de', 'Am Kai stehen 8.000 Kisten.', ['8.000 Kisten']],
  ['en', 'The yard lost 16 jobs.', ['16 jobs']],
  ['en', 'A yard with 480 employees lies on the river.', []],
  ['en', 'On the quay stand 80 crates.', []],
  ['en', '[c Halden] sold 80 crates.', ['80 crates']],
  ['en', 'On the quay stand 8,000 crates.', ['8,000 crates']],
  // measures, and what is counted in public
  ['de', 'Die Mole ist 214 Meter lang. Der Ort hat 12.000 Einwohner.', []],
  ['de', 'Die Mole hat 12.000 Besucher im Jahr.', ['12.000 Besucher']],
  ['en', 'The wall runs for 300 metres. The book has 1,300 pages.', []],
  ['en', 'The wall has 13,000 visitors a year.', ['13,000 visitors']],
  // given in public, and voted
  ['de', 'Der Preis ist mit 20.000 Euro dotiert.', []],
  ['de', 'Der Preis der Anlage lag bei 20.000 Euro.', ['20.000 Euro']],
  ['de', 'Bei der Stichwahl kam [p Karl Voss] auf 57,8 Prozent.', []],
  ['de', 'Bei den Gebühren kam [p Karl Voss] auf 57,8 Prozent.', ['57,8 Prozent']],
  ['en', 'The raffle raised £24,000 for the lifeboat.', []],
  ['en', 'The yard spent £24,000 on the lifeboat.', ['£24,000']],
  ['en', 'In the by-election [p Joan Pell] got 57 per cent.', []],
  ['en', 'In the accounts [p Joan Pell] got 57 per cent.', ['57 per cent']],
];

describe('a draft that lies alone', () => {
  for (const [language, line, expected] of cases) {
    it(line, () => deepEqual(askedOf(line, language), expected));
  }
});
