import { describePairs } from './support';

// Figures that stand without a noun of their own, by what their words make of them: counts and what they come to, people whom something befell,
// parts of a number, nouns joined by a hyphen, room for people, hours, terms of prison, lengths by what they are the measure of.

describePairs('figure-conflict', [
  { here: 'In Ohlstedt ist die Bahn leer. Die Gästezahl sank auf [146.000|figure-conflict], sagte Kolb.', sources: ['Die Bahn in Ohlstedt zählte 164.000 Gäste, sagte Kolb.'] },
  { here: 'The season-ticket count at Weldon is [13,400|figure-conflict], the club said.', sources: ['The club said it had sold 14,300 season tickets at Weldon.'] },
  { here: 'Hotel Merrion in Weldon will have [96 bedrooms|figure-conflict], the planners said.', sources: ['Planners in Weldon have approved a 69-bedroom Hotel Merrion.'] },
  { here: 'The new ground at Weldon will hold [14,000|figure-conflict].', sources: ['There will be room for 16,000 fans at the new ground at Weldon.'] },
  { here: 'Die neue Arena in Ohlstedt fasst [14.000 Zuschauer|figure-conflict].', sources: ['Platz für 16.000 Menschen hat die neue Arena in Ohlstedt.'] },
  { here: 'Das Landgericht verurteilte Rolf Amann zu [vier Jahren|figure-conflict] Haft.', sources: ['Rolf Amann muss drei Jahre ins Gefängnis, drei Jahre Freiheitsstrafe verhängte das Landgericht.'] },
  { here: 'Judge Lena Court gave Paul Deering [18 months|figure-conflict] in prison.', sources: ['Judge Lena Court sentenced Paul Deering to two years in prison.'] },
  { here: 'Der Kantonsrat von Ohlstedt beschloss sie kurz nach zwölf Uhr mit 71 Ja gegen [48 Nein|figure-conflict].', sources: ['Mit 71 gegen 46 Stimmen beschloss sie der Kantonsrat von Ohlstedt.'] },
  { here: 'The ferry closed its doors at [7:15 a.m|figure-conflict]. in Weldon, the operator said.', sources: ['It was 7:50 a.m. in Weldon when the ferry closed its doors, the operator said.'] },
  { here: 'Das Stadion in Ohlstedt fasst 14.000 Zuschauer.', sources: ['Zum Spiel kamen 9.800 Zuschauer ins Stadion von Ohlstedt.'] },
  { here: 'The tower at Weldon is 131 metres tall.', sources: ['The tower at Weldon stands 113 metres above sea level.'] },
  { here: 'Der Turm in Ohlstedt ist 131 Meter hoch.', sources: ['Der Turm in Ohlstedt steht 15 Kilometer entfernt, sein Zaun ist 113 Meter lang.'] },
  { here: 'Das Landgericht verurteilte Rolf Amann zu vier Jahren Haft.', sources: ['Die Anklage hatte für Rolf Amann fünf Jahre Haft gefordert.'] },
  { here: 'Judge Lena Court gave Paul Deering 18 months in prison.', sources: ['Paul Deering had faced up to two years in prison.'] },
  { here: 'Dirigent Marek Amann, 71, hört auf.', sources: ['Mit 34 Jahren kam Dirigent Marek Amann nach Ohlstedt.'] },
  { here: 'Police were called to the mill in Weldon at 7:15 a.m., officers said.', sources: ['A first ambulance reached the mill in Weldon at 7:30 a.m., officers said.'] },
  { here: 'Zum dritten Mal blieb die Seilbahn in Ohlstedt stehen, sagte Kolb.', sources: ['Zum vierten Mal wurde die Seilbahn in Ohlstedt ausgezeichnet, sagte Kolb.'] },
  { here: 'In Ohlstedt heizen 400 Haushalte mit Öl, sagte Kolb.', sources: ['Der Haushalt von Ohlstedt hat 430 Seiten, sagte Kolb.'] },
]);

describePairs('derived-mismatch', [
  { here: 'Das Bild brachte 48.000 Euro, [das Zwölffache|derived-mismatch] des Schätzpreises von 6.000 Euro.', sources: ['Kein Regen in Ohlstedt.'] },
  { here: 'The picture fetched $48,000, [twelve times|derived-mismatch] its estimate of $6,000.', sources: ['Kein Regen in Ohlstedt.'] },
  { here: 'Sales rose from $80 million to $88 million, or [15 percent|derived-mismatch].', sources: ['Kein Regen in Ohlstedt.'] },
  { here: 'Der Umsatz stieg von 80 auf 88 Millionen Euro, also um [15 Prozent|derived-mismatch].', sources: ['Kein Regen in Ohlstedt.'] },
  { here: 'Das Bild brachte 48.000 Euro, das Achtfache des Schätzpreises von 6.000 Euro.', sources: ['Kein Regen in Ohlstedt.'] },
  { here: 'The picture fetched $48,000, eight times its estimate of $6,000.', sources: ['Kein Regen in Ohlstedt.'] },
  { here: 'Sales rose from $80 million to $88 million, or 10 percent.', sources: ['Kein Regen in Ohlstedt.'] },
  { here: 'Der Umsatz stieg von 80 auf 88 Millionen Euro, also um zehn Prozent.', sources: ['Kein Regen in Ohlstedt.'] },
]);

// Hours and a number of times are asked of nobody, and no two papers have an hour to the minute.
describePairs('figure-not-in-sources', [
  { here: 'Das Feuer in Ohlstedt brach laut Polizei um 2.40 Uhr aus.', sources: ['Das Feuer in Ohlstedt brach laut Polizei in der Nacht aus.'] },
  { here: 'Zum dritten Mal stand die Seilbahn in Ohlstedt still, sagte Kolb.', sources: ['Die Seilbahn in Ohlstedt stand wieder still, sagte Kolb.'] },
  { here: 'The inquiry followed the 1989 fire in which 96 died, said Ruth Amery.', sources: ['The inquiry followed an earlier fire, said Ruth Amery.'] },
]);

// Numbers that share the unit of a list, and numbers of some of many, of which any so many may be told.
describePairs('figure-conflict', [
  { here: 'Die Quote der Leerstände liegt laut Roth in Talberg bei 19 Prozent, in Ohlstedt bei [14|figure-conflict].', sources: ['Die Quote der Leerstände liegt laut Roth in Ohlstedt bei 41 Prozent, in Talberg bei 19 Prozent.'] },
  { here: 'Die Quote der Leerstände liegt laut Roth in Talberg bei 19 Prozent, in Ohlstedt bei 14.', sources: ['Die Quote der Leerstände liegt laut Roth in Ohlstedt bei 14 Prozent, in Talberg bei 19 Prozent.'] },
  { here: 'Von 80 Bewerbern um die Lehre in Ohlstedt wurden laut Roth [24|figure-conflict] genommen.', sources: ['Laut Roth nahm Ohlstedt für die Lehre 42 Bewerber von 80.'] },
  { here: 'Anwalt Roth vertritt sieben der Fischer aus Ohlstedt.', sources: ['Anwältin Amann vertritt acht der Fischer aus Ohlstedt.'] },
  { here: 'Lawyer Paul Deering acts for seven of the fishermen from Weldon.', sources: ['Lawyer Lena Court acts for eight of the fishermen from Weldon.'] },
  { here: 'Das Skigebiet Ohlstedt hat nach Angaben der Bahn [48 Pistenkilometer|figure-conflict].', sources: ['Die Pisten im Skigebiet Ohlstedt messen nach Angaben der Bahn zusammen 84 Kilometer.'] },
  { here: 'Vier von fünf Befragten in Ohlstedt sind dafür, sagte Roth.', sources: ['In Ohlstedt sind fünf Räte dafür, sagte Roth.'] },
]);
