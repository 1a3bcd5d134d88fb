import { deepEqual } from 'node:assert/strict';
import { notesOn } from './support';

const conflicts = (...texts: readonly string[]): string[] => notesOn('figure', ...texts).filter((n) => n.startsWith('conflicts'));

const ENGLISH = 'The Orla Mill in Haverdon makes cloth. The board of the Orla Mill met in Haverdon.\n\n';
const GERMAN = 'Die Orla Mühlen AG aus Talberg macht Mehl. Der Vorstand der Orla Mühlen AG tagte.\n\n';
const HARBOUR = 'Brinscombe Harbour has a new ferry line. The council of Brinscombe met on the ferry line.\n\n';
const CLINIC = 'Der Kreis Ohmstedt baut eine Klinik. Der Kreistag Ohmstedt beriet über die Klinik.\n\n';

describe('dossier: figures that stand apart', () => {
  const rows: readonly [what: string, expected: readonly string[], ...texts: string[]][] = [
    ['two holders of one firm', [], ENGLISH + 'The Carrow family controls 30% of the Orla Mill.', ENGLISH + 'Denholm Capital swapped its own stake for 20% of the Orla Mill.'],
    ['one holder, two stakes', ['conflicts 1:30% | 2:25%'], ENGLISH + 'Denholm Capital holds a 30% stake in the Orla Mill.', ENGLISH + 'Denholm Capital owns a 25% stake in the Orla Mill.'],
    ['holder unnamed in the other', ['conflicts 1:30% | 2:25%'], ENGLISH + 'Denholm Capital holds a 30% stake in the Orla Mill.', ENGLISH + 'The fund owns a 25% stake in the Orla Mill.'],
    ['a gain and a stake', [], ENGLISH + 'Shares in the Orla Mill made a 4% gain on hopes of a bid.', ENGLISH + 'Denholm Capital took a 6% stake in the Orla Mill.'],
    ['shares of two days', [], ENGLISH + 'Shares in the Orla Mill rose 3% on Tuesday after the bid.', ENGLISH + 'Shares in the Orla Mill jumped 7% on Friday after the bid.'],
    ['shares of one day', ['conflicts 1:3% | 2:4%'], ENGLISH + 'Shares in the Orla Mill rose 3% on Tuesday after the bid.', ENGLISH + 'Shares in the Orla Mill jumped 4% on Tuesday after the bid.'],
    ['lent and paid', [], ENGLISH + 'Denholm Bank lent the Orla Mill $6m for the new weaving hall.', ENGLISH + 'The Orla Mill bought the new weaving hall for $9m.'],
    ['a fair and the days after', [], ENGLISH + 'Tickets for the Haverdon cloth fair sold out four days after the programme was announced.', ENGLISH + 'The three-day Haverdon cloth fair has announced its programme.'],
    ['two windows', [], ENGLISH + 'The Orla Mill sold more cloth in the last three months than ever.', ENGLISH + 'The Orla Mill sold 400 bales of cloth in the past four months.'],
    ['zwei Eigner', [], GERMAN + 'Die Familie Harms hält 30 Prozent der Orla Mühlen AG.', GERMAN + 'Der Fonds Altfeld Capital hält 25 Prozent der Orla Mühlen AG.'],
    ['ein Eigner', ['conflicts 1:30 Prozent | 2:25 Prozent'], GERMAN + 'Der Fonds Altfeld Capital hält 30 Prozent der Orla Mühlen AG.', GERMAN + '25 Prozent der Orla Mühlen AG hält der Fonds Altfeld Capital.'],
    ['zwei Käufer', [], GERMAN + 'Karl Ohm kaufte für 14 Millionen Euro Anteile der Orla Mühlen AG.', GERMAN + 'Ada Quitz kaufte für 16 Millionen Euro Anteile der Orla Mühlen AG.'],
    ['Kursanstieg und Anteil', [], GERMAN + 'Die Aktien der Orla Mühlen AG legten um 4 Prozent zu.', GERMAN + 'Der Fonds hält einen Anteil von 6 Prozent an der Orla Mühlen AG.'],
    ['Kurse zweier Tage', [], GERMAN + 'Die Aktie der Orla Mühlen AG stieg am Dienstag um 3 Prozent.', GERMAN + 'Die Aktie der Orla Mühlen AG stieg am Freitag um 4 Prozent.'],
    ['Mindestzahl ohne Tag', [], GERMAN + 'Bei dem Brand in Talberg starben mindestens 23 Menschen.', GERMAN + 'Bei dem Brand in Talberg starben mindestens 38 Menschen.'],
    ['Zahl der Toten', ['conflicts 1:23 Menschen | 2:28 Menschen'], GERMAN + 'Bei dem Brand in Talberg starben 23 Menschen.', GERMAN + 'Bei dem Brand in Talberg starben 28 Menschen.'],
    ['einer zahlt, einer bekommt', ['conflicts 1:14 Millionen Euro | 2:16 Millionen Euro'], GERMAN + 'Die Orla Mühlen AG zahlt Karl Ohm eine Abfindung von 14 Millionen Euro.', GERMAN + 'Karl Ohm bekommt von der Orla Mühlen AG eine Abfindung von 16 Millionen Euro.'],
    ['counts of two days', [], GERMAN + 'Am Samstag meldete die Orla Mühlen AG 760 Kranke.', GERMAN + 'Am Freitag meldete die Orla Mühlen AG 802 Kranke.'],
    ['how far a count has come', [], CLINIC + 'Für die Klinik stimmten 61 Prozent, teilte der Kreis Ohmstedt nach Auszählung von 99 Prozent der Stimmen mit.', CLINIC + 'Für die Klinik stimmten 61 Prozent, teilte der Kreis Ohmstedt nach Auszählung von 83 Prozent der Stimmen mit.'],
    ['margins of error', [], HARBOUR + 'The poll on the ferry line in Brinscombe has a margin of error of 3.1 percentage points.', HARBOUR + 'The poll on the ferry line in Brinscombe has a margin of error of 3.5 percentage points.'],
    ['the base of a rate', [], CLINIC + 'Im Kreis Ohmstedt leben 135.000 Einwohner.', CLINIC + 'Im Kreis Ohmstedt kamen 50 Kranke auf 100.000 Einwohner.'],
    ['held and not held', [], ENGLISH + 'Denholm Capital holds 31% of the Orla Mill.', ENGLISH + 'Denholm Capital bid for the 50% of the Orla Mill that it does not already hold.'],
    ['range and price', [], ENGLISH + 'The Orla Mill sells scarves at prices ranging from £19 to £29.', ENGLISH + 'The Orla Mill sells a scarf at a price of £25.'],
    ['amount converted', ['conflicts 1:$2m | 2:$3m'], ENGLISH + 'The Orla Mill paid a fine of $2m (£1.1m).', ENGLISH + 'The Orla Mill paid a fine of $3m (£1.6m).'],
    ['maximum fine and fine', [], ENGLISH + 'The council asks for a maximum $3m fine for the Orla Mill.', ENGLISH + 'The Orla Mill has paid a $3.5m fine.'],
    ['what one source expects and another counts', [], GERMAN + 'Die Orla Mühlen AG rechnet auf der Messe mit 5.000 Besuchern.', GERMAN + 'Auf der Messe der Orla Mühlen AG zählte man 6.200 Besucher.'],
    ['what a draft takes for certain', ['conflicts 1:5.000 Besuchern | 2:6.200 Besucher'], GERMAN + 'Die Orla Mühlen AG rechnet auf der Messe mit 5.000 Besuchern.', 'draft:' + GERMAN + 'Auf der Messe der Orla Mühlen AG zählte man 6.200 Besucher.'],
    ['two buyers', [], HARBOUR + 'Nordvale Shipping paid $40m for ferries in Brinscombe Harbour.', HARBOUR + 'Seldon Lines paid $45m for ferries in Brinscombe Harbour.'],
    ['one buyer, pronoun', ['conflicts 1:$40m | 2:$45m'], HARBOUR + 'Nordvale Shipping paid $40m for ferries in Brinscombe Harbour.', HARBOUR + 'It paid $45m for ferries in Brinscombe Harbour, the council said.'],
    ['two scorers', [], HARBOUR + 'Ned Pruett scored in the coast derby with a shot from 18 yards.', HARBOUR + 'Tom Aldous scored in the coast derby with a shot from 22 yards.'],
    ['up by and level', [], HARBOUR + 'Ticket sales of the ferry line rose by 12% in Brinscombe.', HARBOUR + 'Ticket sales of the ferry line stood at 14% of the target in Brinscombe.'],
    ['two rises of sales', ['conflicts 1:12% | 2:14%'], HARBOUR + 'Ticket sales of the ferry line in Brinscombe rose by 12%.', HARBOUR + 'Ticket sales of the ferry line in Brinscombe grew 14%.'],
    ['Kredit und Kaufpreis', [], CLINIC + 'Die Kreisbank lieh dem Kreis Ohmstedt für die Klinik 14 Millionen Euro.', CLINIC + 'Der Kreis Ohmstedt kaufte die Klinik für 16 Millionen Euro.'],
    ['zwei Kredite', ['conflicts 1:14 Millionen Euro | 2:16 Millionen Euro'], CLINIC + 'Die Kreisbank lieh dem Kreis Ohmstedt für die Klinik 14 Millionen Euro.', CLINIC + 'Der Kreis Ohmstedt nahm für die Klinik einen Kredit von 16 Millionen Euro bei der Kreisbank auf.'],
    ['Dauer und Abstand', [], CLINIC + 'Vier Tage nach dem Beschluss zur Klinik trat der Landrat von Ohmstedt auf.', CLINIC + 'Die 3-tägige Messe zur Klinik in Ohmstedt beginnt.'],
    ['Verletzte zweier Zählungen', [], CLINIC + 'Bei dem Einsturz der Klinik wurden mindestens 40 Menschen verletzt.', CLINIC + 'Bei dem Einsturz der Klinik wurden mehr als 60 Menschen verletzt.'],
    ['crowds of two places', [], HARBOUR + 'In Talberg 38,000 visitors watched the coast derby of the harbour.', HARBOUR + 'The coast derby of the harbour was watched by 34,000 visitors in Ohmstedt.'],
    ['a crowd in one place', ['conflicts 1:38,000 visitors | 2:34,000 visitors'], HARBOUR + 'In Talberg 38,000 visitors watched the coast derby of the harbour.', HARBOUR + 'The coast derby of the harbour was watched by 34,000 visitors in Talberg.'],
    ['a place in one sentence only', ['conflicts 1:38,000 visitors | 2:34,000 visitors'], HARBOUR + 'In Talberg 38,000 visitors watched the coast derby of the harbour.', HARBOUR + 'The coast derby of the harbour was watched by 34,000 visitors.'],
    ['oil of two days', [], HARBOUR + 'A barrel of crude oil closed at $51.15 in the Brinscombe market on Tuesday.', HARBOUR + 'A barrel of crude oil closed at $48.20 in the Brinscombe market on Thursday.'],
    ['oil of one day', ['conflicts 1:$51.15 | 2:$48.20'], HARBOUR + 'A barrel of crude oil closed at $51.15 in the Brinscombe market on Tuesday.', HARBOUR + 'A barrel of crude oil closed at $48.20 in the Brinscombe market on Tuesday.'],
    ['the last so many', [], HARBOUR + 'The ferry team of Brinscombe have lost eight of their last 13 matches.', HARBOUR + 'The ferry team of Brinscombe have lost nine of their last 14 matches.'],
    ['a stake and another', [], ENGLISH + 'Denholm Capital offers to buy another 20% stake in the Orla Mill.', ENGLISH + 'Denholm Capital holds a 25% stake in the Orla Mill.'],
    ['zwei Wahlergebnisse nebeneinander', [], CLINIC + 'Bei der Wahl in Ohmstedt erhielten Karl Ohm 52 Prozent und Ada Quitz 14 Prozent der Stimmen.', CLINIC + 'Ada Quitz erhielt 44 Prozent und Karl Ohm 17 Prozent der Stimmen, die Wahl in Ohmstedt ist vorbei.'],
    ['Zuschauer zweier Orte', [], CLINIC + 'Die Eröffnung der Klinik sahen in Ohmstedt 3.800 Zuschauer.', CLINIC + 'Die Eröffnung der Klinik sahen 3.400 Zuschauer in Talberg.'],
    ['Zuschauer eines Ortes', ['conflicts 1:3.800 Zuschauer | 2:3.400 Zuschauer'], CLINIC + 'Die Eröffnung der Klinik sahen in Ohmstedt 3.800 Zuschauer.', CLINIC + 'Die Eröffnung der Klinik sahen 3.400 Zuschauer in Ohmstedt.'],
    ['Ölpreise zweier Tage', [], CLINIC + 'Ein Fass Rohöl kostete in Ohmstedt am Dienstag 51,15 Dollar.', CLINIC + 'Ein Fass Rohöl kostete in Ohmstedt am Freitag 48,20 Dollar.'],
    ['a ban by the rules and one imposed', [], HARBOUR + 'The code of the ferry league stipulates a six-month ban for a first offence of doping.', HARBOUR + 'The ferry league gave Ned Pruett a seven-month ban for a first offence of doping.'],
    ['two bans imposed', ['conflicts 1:six-month | 2:seven-month'], HARBOUR + 'The ferry league gave Ned Pruett a six-month ban for a first offence of doping.', HARBOUR + 'The ferry league gave Ned Pruett a seven-month ban for a first offence of doping.'],
    ['drohende Strafe und Strafe', [], CLINIC + 'Dem Bauleiter der Klinik droht eine Strafe von 40.000 Euro.', CLINIC + 'Der Bauleiter der Klinik zahlt eine Strafe von 35.000 Euro.'],
    ['two people by their ages', [], HARBOUR + 'Ada Quitz is back for the coast marathon. The 29-year-old has finished second to Mary Roth in the coast marathon of Brinscombe.', HARBOUR + 'Mary Roth starts again. The 31-year-old won the coast marathon of Brinscombe and has finished second since.'],
    ['one person by her age', ['conflicts 1:29-year-old | 2:31-year-old'], HARBOUR + 'Mary Roth is back for the coast marathon. The 29-year-old has finished second in the coast marathon of Brinscombe.', HARBOUR + 'Mary Roth starts again. The 31-year-old finished second in the coast marathon of Brinscombe.'],
    ['Höchststrafe und Strafe', [], CLINIC + 'Dem Bauleiter der Klinik droht eine Geldstrafe, das Gesetz sieht eine Höchststrafe von 50.000 Euro vor.', CLINIC + 'Der Bauleiter der Klinik zahlt eine Strafe von 35.000 Euro.'],
  ];
  for (const [what, expected, ...texts] of rows) it(what, () => deepEqual(conflicts(...texts), expected));
});
