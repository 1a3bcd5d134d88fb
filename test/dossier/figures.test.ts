import { deepEqual, equal } from 'node:assert/strict';
import { dossierOf, notesOn } from './support';

const HEAD = 'Die Lindhof Textil AG aus Talberg soll verkauft werden. Vorstandschef Karl Ohm sprach mit der Belegschaft der Lindhof Textil AG.\n\n';
const ENGLISH = 'The weavers of Lindhof Textil have been told that the firm is to be sold.\n\n';

describe('dossier: figures across articles', () => {
  const rows: readonly [what: string, expected: readonly string[], ...texts: readonly string[]][] = [
    ['the same revenue', ['agrees 1:96 Millionen Euro 2:96 Millionen Euro'], 'Die Lindhof Textil AG hatte einen Umsatz von 96 Millionen Euro.', 'Der Umsatz der Lindhof Textil AG lag bei 96 Millionen Euro.'],
    ['the same number on two things', ['otherThing 1:57 Prozent | 2:57 Prozent'], 'Die Familie hält 57 Prozent der Aktien der Lindhof Textil AG.', 'Ins Ausland gehen 57 Prozent der Ausfuhren der Lindhof Textil AG.'],
    ['the bound is lost', ['hedgeLost 2:150 Arbeitsplätze | 1:bis zu 150 Arbeitsplätze'], 'In Talberg entstehen bis zu 150 Arbeitsplätze.', 'In Talberg entstehen 150 Arbeitsplätze.'],
    ['a rounder figure', ['rounder 1:1.214.000 Fahrgäste | 2:rund 1,2 Millionen Fahrgäste'], 'Die Bahn in Talberg beförderte 1.214.000 Fahrgäste.', 'Die Bahn in Talberg beförderte rund 1,2 Millionen Fahrgäste.'],
    ['another revenue', ['conflicts 1:412 Millionen Euro | 2:421 Millionen Euro'], 'Der Umsatz der Lindhof Textil AG lag im vergangenen Jahr bei 412 Millionen Euro.', 'Der Umsatz der Lindhof Textil AG lag im vergangenen Jahr bei 421 Millionen Euro.'],
    ['revenue and profit are two things', [], 'Der Umsatz der Lindhof Textil AG lag bei 412 Millionen Euro.', 'Der Gewinn der Lindhof Textil AG lag bei 42 Millionen Euro.'],
    ['dollars are no firms', ['otherThing 1:200 Millionen Dollar | 2:200 Millionen kleine Unternehmen'], 'Die Lindhof Textil AG kostete 200 Millionen Dollar.', 'Die Lindhof Textil AG beliefert 200 Millionen kleine Unternehmen.'],
    ['a factor of a thousand', ['conflicts 1:9 Millionen Euro | 2:9.000 Euro'], 'Der Betrieb zahlt 9 Millionen Euro Gewerbesteuer.', 'Der Betrieb zahlt 9.000 Euro Gewerbesteuer.'],
    ['people by what they do', ['conflicts 1:640 Menschen | 2:610 Mitarbeiter'], 'Die Lindhof Textil AG beschäftigt in Talberg 640 Menschen.', 'Die Lindhof Textil AG beschäftigt in Talberg 610 Mitarbeiter.'],
    ['people of a kind without the word', ['rounder 1:643 Beschäftigte | 2:640 Frauen'], 'Die Lindhof Textil AG wuchs auf 643 Beschäftigte.', 'Bei der Lindhof Textil AG arbeiten 640 Frauen und Männer.'],
    ['two stakes without the word', ['conflicts 1:20 Prozent | 2:25 Prozent'], 'Der Fonds Altfeld Capital hält seither 20 Prozent der Lindhof Textil AG.', 'Der Fonds Altfeld Capital besitzt 25 Prozent der Lindhof Textil AG.'],
    ['a price for a share', ['conflicts 1:20 Prozent | 2:25 Prozent'], 'Der Fonds Altfeld Capital hält seither 20 Prozent der Lindhof Textil AG.', '18 Millionen Euro für 25 Prozent, so beschreibt der Fonds Altfeld Capital das Geschäft.'],
    ['the measure stands in the heading', ['conflicts 1:34 Millionen Euro | 2:43 Millionen Euro'], 'Die Lindhof Textil AG hat Schulden von 34 Millionen Euro.', 'Wie hoch sind die Schulden?\n\nInzwischen sind es 43 Millionen Euro, sagte Karl Ohm.'],
    ['a heading about something else', [], 'Die Lindhof Textil AG hat Schulden von 34 Millionen Euro.', 'Wie hoch ist der Umsatz?\n\nInzwischen sind es 43 Millionen Euro, sagte Karl Ohm.'],
    ['the bound and the source are lost', ['attributionLost 2:40 Prozent | 1:fast 40 Prozent', 'hedgeLost 2:40 Prozent | 1:fast 40 Prozent'], 'Der Absatz der Weberei brach um fast 40 Prozent ein, sagte Vorstandschef Karl Ohm.', 'Der Absatz der Weberei brach um 40 Prozent ein.'],
    ['English and German', ['agrees 1:96 Millionen Euro 2:€96 million'], 'Der Umsatz der Lindhof Textil AG in Talberg lag bei 96 Millionen Euro.', 'Lindhof Textil AG of Talberg had revenue of €96 million.'],
    ['deaths in few letters', ['conflicts 1:19 Tote | 2:21 Menschen'], 'Bei dem Unglück in Talberg gab es laut Polizei 19 Tote.', 'Bei dem Unglück in Talberg starben nach Angaben der Polizei 21 Menschen.'],
    ['ages of one person', ['conflicts 1:61 Jahre alt | 2:63-jährige'], 'Karl Ohm ist 61 Jahre alt.', 'Der 63-jährige Karl Ohm kam.'],
    ['an age far off, the name beside both', ['conflicts 1:45-jährige | 2:54 Jahre'], 'Der 45-jährige Karl Ohm kam.', 'Der 54 Jahre alte Karl Ohm kam.'],
    ['ages behind the name', ['conflicts 1:82 | 2:81'], 'Dorothy Pell, 82, gasped at the mill in Talberg.', 'The seller of the mill in Talberg, Dorothy Pell, 81, gasped.'],
    ['a number that is no age', [], 'Dorothy Pell, 82 guests and the mill were in Talberg.', 'The seller of the mill in Talberg, Dorothy Pell, 81, gasped.'],
    ['an age of another time', [], 'Karl Ohm kam. Damals war er 19 Jahre alt.', 'Der 54 Jahre alte Karl Ohm kam.'],
    ['days without a year', ['conflicts 1:9. April | 2:16. April'], 'Das Urteil über die Lindhof Textil AG fällt am 9. April.', 'Das Urteil über die Lindhof Textil AG wurde auf den 16. April verschoben.'],
    ['a day with and without its year', ['agrees 1:9. April 2:9. April 2025'], 'Das Urteil über die Lindhof Textil AG fällt am 9. April.', 'Das Urteil über die Lindhof Textil AG fällt am 9. April 2025.'],
    ['two days, two things', [], 'Das Urteil über die Weberei fällt am 9. April.', 'Die Kantine schließt am 16. April für eine Woche.'],
    ['parts of a year', ['conflicts 1:2026 | 2:2026'], 'Die Halle in Talberg soll im zweiten Quartal 2026 eröffnet werden.', 'Die Eröffnung der Halle in Talberg ist jetzt verschoben auf das vierte Quartal 2026.'],
    ['two neighbouring digits swapped, little else in common', ['conflicts 1:21,4 Milliarden Euro | 2:24,1 Milliarden Euro'], 'Die Lindhof Textil AG verwaltet Vermögen von 21,4 Milliarden Euro.', 'Die verwalteten Vermögen liegen bei 24,1 Milliarden Euro.'],
    ['two numbers with other digits, little else in common', [], 'Die Lindhof Textil AG verwaltet Vermögen von 21,4 Milliarden Euro.', 'Die verwalteten Vermögen liegen bei 23,6 Milliarden Euro.'],
    ['two digits swapped, nothing else in common', [], 'Die Lindhof Textil AG hatte einen Umsatz von 21,4 Milliarden Euro.', 'Die Brücke über den Fluss kostet 24,1 Milliarden Euro.'],
    ['a count with a label', ['conflicts 1:412 Filialen | 2:421'], 'Die Lindhof Textil AG hat 412 Filialen.', 'Filialen: 421 in neun Ländern.'],
    ['a label with a noun behind', [], 'Die Lindhof Textil AG hat 412 Filialen.', 'Filialen: 421 Orte haben eine.'],
    ['a value in place of the one given before', ['agrees 1:950 2:950 Stellen', 'conflicts 2:950 Stellen | 1:1.100 Stellen'], 'Die Lindhof Textil AG streicht 1.100 Stellen, nach 950 in der ersten Mitteilung.', 'Die Lindhof Textil AG streicht 950 Stellen.'],
    ['two nouns for one count', ['conflicts 1:412 Filialen | 2:421 Läden'], 'Die Lindhof Textil AG betreibt in Talberg 412 Filialen.', 'Die Lindhof Textil AG betreibt in Talberg 421 Läden.'],
    ['two nouns for two counts', [], 'Die Lindhof Textil AG betreibt in Talberg 412 Filialen.', 'Die Lindhof Textil AG betreibt in Talberg 421 Webstühle.'],
    ['a noun and its compound', ['conflicts 1:74.000 Spindeln | 2:47.000 Garnspindeln'], 'Die Lindhof Textil AG ruft laut Karl Ohm 74.000 Spindeln zurück.', 'Die Lindhof Textil AG ruft laut Karl Ohm 47.000 Garnspindeln zurück.'],
    ['pieces of what stands beside them', ['agrees 1:14.300 Webrahmen 2:14.300 Stück'], 'Die Lindhof Textil AG hat 14.300 Webrahmen verkauft.', 'Bei Webrahmen läuft es, 14.300 Stück hat die Lindhof Textil AG verkauft.'],
    ['a part told as one of them', ['conflicts 1:412 Webstühle | 2:421 davon'], 'Die Lindhof Textil AG hat in Talberg 412 Webstühle.', 'Die Lindhof Textil AG hat 1.800 Webstühle, 421 davon in Talberg.'],
    ['a part of another part', ['agrees 1:40 Weber 2:40 Weber'], 'Vor sieben Jahren prüfte Karl Ohm 40 Weber, elf davon fielen durch.', 'Karl Ohm prüft 40 Weber, neun davon sind neu.'],
    ['parts of one whole', ['agrees 1:180 Stellen 2:180 Stellen', 'conflicts 1:140 | 2:120'], 'Die Lindhof Textil AG streicht 180 Stellen, davon 140 am Stammsitz Talberg.', 'Die Lindhof Textil AG streicht 180 Stellen. Auf den Stammsitz Talberg entfallen deren 120.'],
    ['what comes on top', [], 'In Talberg wurden laut Polizei fünf Weber verletzt.', 'In Talberg wurden laut Polizei vier weitere Weber verletzt.'],
    ['the same digits a thousandfold, little else in common', ['conflicts 1:237 Milliarden Euro | 2:237 Mio. Euro'], 'Der Umbau in Talberg kostet nach Angaben der Firma 237 Milliarden Euro.', 'Für den Neubeginn fallen in Talberg Aufwendungen von 237 Mio. Euro an.'],
    ['a life is no time', ['conflicts 1:vier Gemälde | 2:fünf Bilder'], 'Die Diebe stahlen aus der Weberei in Talberg vier Gemälde der Malerin Ada Quitz (1872-1941).', 'Die Diebe stahlen aus der Weberei in Talberg fünf Bilder der Malerin Ada Quitz.'],
    ['an amount that goes on in the next sentence', ['agrees 1:27,5 Millionen 2:27,5 Millionen Euro', 'morePrecise 1:rund 28 Millionen Euro | 1:27,5 Millionen 2:27,5 Millionen Euro'], 'Die Lindhof Textil AG zahlt rund 28 Millionen Euro für den Turm. Offiziell sind es 27,5 Millionen.', 'Die Lindhof Textil AG zahlt 27,5 Millionen Euro für den Turm.'],
    ['a number of millions that goes on with nothing', ['morePrecise 1:rund 28 Millionen Euro | 2:27,5 Millionen Euro'], 'Die Lindhof Textil AG zahlt rund 28 Millionen Euro für den Turm. In Talberg zählte man 27,5 Millionen.', 'Die Lindhof Textil AG zahlt 27,5 Millionen Euro für den Turm.'],
    ['a turnout that rose and a turnout', ['conflicts 1:66,8 Prozent | 2:68,6 Prozent'], 'Die Beteiligung an der Wahl in Talberg stieg auf 66,8 Prozent.', 'Die Beteiligung an der Wahl in Talberg lag bei 68,6 Prozent.'],
    ['shares that fall and a stake', [], 'Die Aktien der Lindhof Textil AG fielen um 4,1 Prozent.', 'Der Fonds hält einen Anteil von 6 Prozent an der Lindhof Textil AG.'],
    ['a percentage that leaves out its sign', ['agrees 1:71,4 Prozent 2:71,4 Prozent', 'conflicts 1:66,8 | 2:68,6'], 'Die Beteiligung an der Wahl in Talberg stieg von 66,8 auf 71,4 Prozent.', 'Die Beteiligung an der Wahl in Talberg stieg von 68,6 auf 71,4 Prozent.'],
    ['a list that names its sign at the end', ['agrees 1:26,3 2:26,3 Prozent'], 'In Talberg liegen die Bauern mit 26,3, die Fischer mit 19,6 und die Weber mit 5,5 Prozent hinten.', 'In Talberg liegen die Bauern mit 26,3 Prozent vorn.'],
    ['a whole number before a percentage is none', [], 'In Talberg traten 26, also alle Bauern, und 5,5 Prozent der Weber an.', 'In Talberg lagen die Bauern mit 26 Prozent vorn.'],
    ['a count of one noun, two digits changed', ['conflicts 1:412 Fälle | 2:421 Fälle'], 'Angeklagt sind 412 Fälle.', 'Die Anklage führt 421 Fälle auf.'],
    ['a part is not the whole', [], 'Die Lindhof Textil AG rechnet mit einem Schaden von 94 Millionen Euro.', 'Die Lindhof Textil AG rechnet mit einem Schaden; davon trägt die Versicherung 70 Millionen Euro.'],
    ['a nought too few', ['conflicts 1:320 Millionen Euro | 2:32 Millionen Euro'], 'Das Land zahlt der Lindhof Textil AG einen Zuschuss von 320 Millionen Euro.', 'Das Land zahlt der Lindhof Textil AG einen Zuschuss von 32 Millionen Euro.'],
    ['tonnes and kilograms', ['agrees 1:41 Tonnen 2:41.000 Kilogramm'], 'Die Lindhof Textil AG ruft 41 Tonnen Garn zurück.', 'Die Lindhof Textil AG ruft 41.000 Kilogramm Garn zurück.'],
    ['people who had to leave', ['conflicts 1:2.150 Menschen | 2:2.510 Menschen'], 'In Talberg mussten 2.150 Menschen ihre Wohnungen verlassen.', 'In Talberg wurden 2.510 Menschen evakuiert.'],
    ['up from is no bound', ['agrees 1:£160 million 2:£160 million'], 'Lindhof Mills spent £212 million on research, up from £160 million a year ago.', 'Research at Lindhof Mills cost £160 million a year ago.'],
    ['a share told as a fraction', ['conflicts 1:zwei Drittel | 2:56 Prozent'], 'Bei der Lindhof Textil AG stimmten zwei Drittel der Aktionäre für den Verkauf.', 'Bei der Lindhof Textil AG stimmten 56 Prozent der Aktionäre für den Verkauf.'],
    ['a fraction that rounds', ['rounder 1:68 Prozent | 2:Zwei Drittel'], 'Bei der Lindhof Textil AG stimmten 68 Prozent der Aktionäre für den Verkauf.', 'Zwei Drittel der Aktionäre stimmten für den Verkauf der Lindhof Textil AG.'],
    ['a third time is no share', [], 'Die Lindhof Textil AG stand zum dritten Mal vor dem Verkauf.', 'Ein Anteil von 33 Prozent der Lindhof Textil AG stand zum Verkauf.'],
    ['a number that shares the noun before it', ['agrees 1:204 2:204 Filialen'], 'Die Lindhof Textil AG hat 612 Filialen in Deutschland und 204 in Österreich.', 'Die Lindhof Textil AG hat 204 Filialen in Österreich.'],
    ['a number with a noun of its own', [], 'Die Lindhof Textil AG hat 612 Filialen in Deutschland und 204 Garagen in Österreich.', 'Die Lindhof Textil AG hat 204 Filialen in Österreich.'],
    ['a number under two nouns', ['agrees 1:204 Läden 2:204 Geschäfte'], 'Die Lindhof Textil AG hat 204 Läden in Österreich.', 'Die Lindhof Textil AG führt 204 Geschäfte in Österreich.'],
    ['a short number on two sorts of things', [], 'Die Lindhof Textil AG hat 26 Läden in Talberg.', 'Die Lindhof Textil AG hat 26 Prozent mehr Lehrlinge in Ostheim.'],
    ['a long number in other words', ['agrees 1:34,2 Millionen Euro 2:34,2 Millionen Euro'], 'Auf der Baustelle der Weberei fehlen 34,2 Millionen Euro, sagte Karl Ohm.', 'Karl Ohm beziffert die Rechnung auf 34,2 Millionen Euro.'],
    ['a long number of another year', ['otherThing 1:34,2 Millionen Euro | 2:34,2 Millionen Euro'], 'Die Weberei verlor 2016 nach altem Recht 34,2 Millionen Euro.', 'Die Weberei verlor 2024 nach neuem Recht 34,2 Millionen Euro.'],
    ['what the sentence before counts', ['agrees 1:210.000 2:210.000 Fahrgäste'], 'Die Bahn in Talberg beförderte fast sieben Millionen Fahrgäste. In Ostheim waren es im Vorjahr 210.000.', 'In Ostheim beförderte die Bahn aus Talberg 210.000 Fahrgäste.'],
    ['parts of one whole', ['agrees 1:92 Maschinen 2:92 Maschinen', 'conflicts 1:14 | 2:16'], 'Bei der Weberei stehen 14 der 92 Maschinen wegen der Prüfungen still.', 'Von den 92 Maschinen der Weberei stehen derzeit 16 still, weil die Prüfungen dauern.'],
    ['a value that another stands for', [], 'In der Weberei waren nachts 19 statt 25 Wächter im Haus, sagte Karl Ohm.', 'In der Weberei waren nachts 19 Wächter im Haus, sagte Karl Ohm.'],
    ['two moments of trading', [], 'Die Aktie der Lindhof Textil AG gab vorbörslich um 4,1 Prozent nach.', 'Die Aktie der Lindhof Textil AG gab bis Handelsschluss um 6,8 Prozent nach.'],
    ['one moment of trading', ['conflicts 1:4,1 Prozent | 2:6,8 Prozent'], 'Die Aktie der Lindhof Textil AG gab bis Handelsschluss um 4,1 Prozent nach.', 'Die Aktie der Lindhof Textil AG gab bis Handelsschluss um 6,8 Prozent nach.'],
    ['one amount for a month and for a year', ['conflicts 1:650.000 Euro | 2:650.000 Euro'], 'Vorstandschef Karl Ohm verdient bei der Lindhof Textil AG 650.000 Euro im Jahr.', 'Das Gehalt von Karl Ohm bei der Lindhof Textil AG beträgt 650.000 Euro im Monat.'],
    ['a year is no stretch of time', ['agrees 1:650.000 Euro 2:650.000 Euro'], 'Vorstandschef Karl Ohm verdiente bei der Lindhof Textil AG 650.000 Euro im Jahr 2020.', 'Das Gehalt von Karl Ohm bei der Lindhof Textil AG betrug 2020 monatlich oder jährlich 650.000 Euro.'],
    ['another case of another year', [], 'In Talberg stehen 36 Weber unter Verdacht.', 'In Talberg standen 2016 bei einer ähnlichen Sache 36 Weber unter Verdacht.'],
    ['one case of another year', ['agrees 1:36 Weber 2:36 Weber'], 'In Talberg standen 36 Weber unter Verdacht.', 'In Talberg standen 2016 insgesamt 36 Weber unter Verdacht.'],
    ['a month with nothing else in common', [], 'Karl Ohm warnte im Mai vor dem Sturm.', 'Im Mai gastierte der Chor in Ostheim.'],
    ['shares to the tenth in other words', ['agrees 1:7,3 Prozent 2:7,3 Prozent'], 'Die Weber fordern von Karl Ohm 7,3 Prozent.', 'Karl Ohm lehnt die 7,3 Prozent ab.'],
    ['round shares in other words', ['otherThing 1:30 Prozent | 2:30 Prozent'], 'Die Weber fordern 30 Prozent.', 'Der Himmel war zu 30 Prozent bedeckt.'],
    ['a limit far off', [], 'Die Lindhof Textil AG zahlt 27,5 Millionen Euro für den Turm.', 'Der Preis des Turms kann für die Lindhof Textil AG auf bis zu 34 Millionen Euro steigen.'],
    ['a dozen is not seven', ['conflicts 1:ein Dutzend Bieter | 2:7 Bieter'], 'Um die Weberei in Talberg bewarb sich ein Dutzend Bieter.', 'Um die Weberei in Talberg bewarben sich 7 Bieter.'],
    ['an age in brackets', ['agrees 1:34 2:34-jährige'], 'Gesucht wird der Weber Karl Ohm (34) aus Talberg.', 'Der 34-jährige Karl Ohm arbeitete in der Weberei.'],
    ['a number in brackets that is no age', [], 'Gesucht wird der Weber Karl Ohm (Bild 34) aus Talberg.', 'Der 34-jährige Karl Ohm arbeitete in der Weberei.'],
    ['ages of two people', [], 'Der 28-jährige Karl Ohm kam.', 'Der 61-jährige Udo Brand ging.'],
  ];
  for (const [what, expected, ...texts] of rows) it(what, () => deepEqual(notesOn('figure', ...texts.map((t) => HEAD + t)), expected));

  it('holds acres against hectares', () => deepEqual(
    notesOn('figure', 'A fire has burned 9,100 hectares of old forest that belonged to Lindhof Textil AG, Karl Ohm said.', 'Karl Ohm said that the fire had burned 22,480 acres of old forest that belonged to Lindhof Textil AG.'),
    ['morePrecise 1:9,100 hectares | 2:22,480 acres'],
  ));

  it('marks a factor of a thousand', () => {
    const note = dossierOf(`${HEAD}Der Betrieb zahlt 9 Millionen Euro Gewerbesteuer.`, `${HEAD}Der Betrieb zahlt 9.000 Euro Gewerbesteuer.`).notes.find((n) => n.relation === 'conflicts');
    equal(note?.scaleSlip, true);
  });

  it('takes a change an article tells for no contradiction', () => {
    const { notes } = dossierOf(`${HEAD}Das Land bürgt mit 25 Millionen Euro für Talberg.`, `${HEAD}Das Land hat seine Bürgschaft für Talberg von 25 Millionen auf 30 Millionen Euro erhöht.`);
    equal(notes.find((n) => n.relation === 'conflicts' && n.subject === 'figure')?.superseded, true);
  });

  it('takes a later count of its day for the newer state, and no other figure', () => {
    const told = (first: string, second: string): boolean[] => dossierOf(`Talberg, 3. März 2025 (olm) – ${first}`, `Talberg, 9. März 2025 (olm) – ${second}`).notes.filter((n) => n.relation === 'conflicts' && n.subject === 'figure').map((n) => n.superseded === true);
    deepEqual(told('Bisher wurden bei der Weberei in Talberg 1.900 Anträge gestellt.', 'Inzwischen wurden bei der Weberei in Talberg 2.340 Anträge gestellt.'), [true]);
    deepEqual(told('Der Umsatz der Lindhof Textil AG lag im vergangenen Jahr bei 412 Millionen Euro.', 'Der Umsatz der Lindhof Textil AG lag im vergangenen Jahr bei 421 Millionen Euro.'), [false]);
  });

  it('takes a value that another stands in place of for out of date', () => {
    const { notes } = dossierOf(`${HEAD}Die Halle in Talberg kostet laut Stadt 13 Millionen Euro.`, `${HEAD}Die Halle in Talberg kostet nun 17 Millionen Euro statt 13 Millionen Euro, teilte die Stadt mit.`);
    deepEqual(notes.filter((n) => n.superseded).map((n) => n.members.map((m) => m.text)), [['13 Millionen Euro', '17 Millionen Euro']]);
  });

  it('takes a count that goes on for overtaken by a later one', () => {
    const told = (first: string): boolean[] => dossierOf(`Talberg, 3. März 2025 (olm) – ${first}`, 'Talberg, 9. März 2025 (olm) – In Talberg sind 31 Menschen erkrankt, teilte das Land mit.').notes.filter((n) => n.relation === 'conflicts' && n.subject === 'figure').map((n) => n.superseded === true);
    deepEqual(told('In Talberg sind bislang 26 Menschen erkrankt, teilte das Land mit.'), [true]);
    deepEqual(told('In Talberg sind 26 Menschen erkrankt, teilte das Land mit.'), [false]);
  });

  it('reads a count whose noun the sentence before has', () => {
    const first = 'The county of Talberg says 62,000 people applied for the grant.';
    const told = (words: string): string[] => notesOn('figure', first, `The county of Talberg expects 90,000 people in all. ${words}`).filter((l) => l.startsWith('agrees'));
    deepEqual(told('So far 62,000 have applied for the grant.'), ['agrees 1:62,000 people 2:62,000']);
    deepEqual(told('The number 62,000 bus runs past the grant office.'), []);
    deepEqual(dossierOf(`${HEAD}250 Leute kamen. 410 arbeiten nach Angaben des Betriebsrats in Talberg. 380 arbeitslose Weber kamen nicht.`).figures.map((f) => f.evidence.text), ['250 Leute', '410', '380 arbeitslose Weber']);
    deepEqual(dossierOf(`${HEAD}Am Montag waren fünf Personen in Haft. Es sind nun sieben, sagte Karl Ohm. Es ist halb acht.`).figures.map((f) => f.evidence.text), ['fünf Personen', 'sieben']);
  });

  it('takes a figure of a draft for overtaken by what a later article alone has', () => {
    const told = (later: string): string[] => dossierOf(
      'draft:Die Belohnung der Gemeinde Talberg beträgt nach Angaben von Karl Ohm 40.000 Euro.',
      'Talberg, 3. März 2025 (olm) – Die Belohnung der Gemeinde Talberg beträgt 40.000 Euro, sagte Karl Ohm.',
      `Talberg, 9. März 2025 (olm) – ${later}`,
    ).notes.filter((n) => n.relation === 'conflicts' && n.superseded).map((n) => n.members.map((m) => m.text).join(' | '));
    deepEqual(told('Die Belohnung, sagte Karl Ohm in Talberg, liege seit Montag bei 70.000 Euro.'), ['40.000 Euro | 40.000 Euro | 70.000 Euro']);
    // of another thing
    deepEqual(told('Die Suche, sagte Karl Ohm in Talberg, kostete seit Montag 70.000 Euro.'), []);
    // the later article has the old value, too
    deepEqual(told('Die Belohnung, sagte Karl Ohm in Talberg, liege bei 40.000 Euro. Die Belohnung für das Bild liege bei 70.000 Euro.'), []);
    // a value of another order
    deepEqual(told('Die Belohnung, sagte Karl Ohm in Talberg, liege bei 900 Euro.'), []);
  });

  it('holds a figure of a draft that no source has against the one it fits, and no other', () => {
    const source = `${HEAD}Karl Ohm nannte in Talberg einen Absatz von 41.200 Ballen.\n\nDie Kantine gibt am Tag 380 Essen aus.`;
    const told = (words: string): string[] => notesOn('figure', source, `draft:${HEAD}${words}`).filter((l) => l.startsWith('conflicts'));
    deepEqual(told('Verkauft hat man laut Karl Ohm 42.100 Ballen.'), ['conflicts 1:41.200 Ballen | 2:42.100 Ballen']);
    // nothing but a number of another size
    deepEqual(told('Gepflanzt wurden laut Karl Ohm 73.000 Bäume.'), []);
    // what the draft tells as the source does is no slip of something else
    deepEqual(told('Verkauft hat man laut Karl Ohm 41.200 Ballen. Gelagert sind laut Karl Ohm 42.100 Ballen.'), []);
  });

  it('takes one number under two nouns for one count', () => {
    const source = `${HEAD}Am Donnerstag durchsuchten Beamte in Talberg 16 Objekte der Weberei.`;
    deepEqual(notesOn('figure', source, `draft:${HEAD}Beamte durchsuchten am Donnerstag in Talberg 16 Adressen der Weberei.`), ['agrees 1:16 Objekte 2:16 Adressen']);
    deepEqual(notesOn('figure', source, `draft:${HEAD}Der Chor sang abends 16 Lieder.`), []);
  });

  it('takes a sum of two figures of a source for no contradiction', () => {
    const source = `${HEAD}Die Lindhof Textil AG hat 612 Filialen in Deutschland und 204 in Österreich.`;
    deepEqual(notesOn('figure', source, `draft:${HEAD}Die Lindhof Textil AG hat 816 Filialen.`).filter((l) => l.startsWith('conflicts')), []);
    deepEqual(notesOn('figure', source, `draft:${HEAD}Die Lindhof Textil AG hat 621 Filialen in Deutschland.`).filter((l) => l.startsWith('conflicts')).length, 1);
  });

  it('takes a repetition inside one file for no confirmation', () => deepEqual(notesOn('figure', `${HEAD}Der Umsatz lag bei 96 Millionen Euro.\n\nDer Umsatz lag bei 96 Millionen Euro.`, `${HEAD}Der Himmel war blau.`), []));

  it('tells what one article alone has, and no draft makes it two', () => {
    const only = dossierOf(`${HEAD}Der Umsatz lag bei 96 Millionen Euro.`, `draft:${HEAD}Der Umsatz lag bei 96 Millionen Euro.`, `${HEAD}Mehr nicht.`).notes.filter((n) => n.rule === 'figure.onlyHere');
    deepEqual(only.map((n) => n.members[0]!.file), ['1']);
  });

  it('tells no trifle and no stretch of time that only one article has', () => {
    const only = dossierOf(`${HEAD}In vier Jahren entstehen dort drei Hallen und 150 Arbeitsplätze.`, `${HEAD}Mehr nicht.`).notes.filter((n) => n.rule === 'figure.onlyHere');
    deepEqual(only.map((n) => n.members[0]!.text), ['150 Arbeitsplätze']);
  });

  it('gives a number the unit of what takes its place, or whose place it takes', () => {
    const read = (text: string, head = HEAD): unknown[] => dossierOf(head + text).figures.map((f) => [f.evidence.text, f.unit, f.value.min, f.earlier]);
    deepEqual(read('Die Weber erhalten statt neun nur noch sechs Prozent der Erlöse.'), [['neun', '%', 9, true], ['sechs Prozent', '%', 6, false]]);
    deepEqual(read('Statt 2,4 verlangt Karl Ohm 3,1 Millionen Euro.'), [['2,4', 'money:EUR', 2.4e6, true], ['3,1 Millionen Euro', 'money:EUR', 3.1e6, false]]);
    deepEqual(read('Bislang erhalten die Weber neun Prozent der Erlöse, künftig sollen es sechs sein, sagte Karl Ohm.'), [['neun Prozent', '%', 9, true], ['sechs', '%', 6, false]]);
    deepEqual(read('Bislang erhalten die Weber neun Prozent der Erlöse, künftig kommen sechs hinzu, sagte Karl Ohm.').length, 1);
    deepEqual(read('Die Weber erhalten neun Prozent der Erlöse, sie treffen sich künftig um sechs, sagte Karl Ohm.').length, 1);
    deepEqual(read('Statt sechs Webern kamen Gäste, die neun Prozent der Aktien halten.').map((f) => (f as string[])[1]), ['count:weber', '%']);
    deepEqual(read('Lindhof Textil closed 14 mills rather than nine, Karl Ohm said.', ENGLISH), [['14 mills', 'count:mill', 14, false], ['nine', 'count:mill', 9, true]]);
    deepEqual(read('Until now the weavers got nine per cent of sales; in future it will be six.', ENGLISH), [['nine per cent', '%', 9, true], ['six', '%', 6, false]]);
    deepEqual(read('The weavers got nine per cent of sales; in future they meet at six.', ENGLISH).length, 1);
  });

  it('takes an older value told before what is now for out of date', () => {
    const told = (text: string): string[] => dossierOf(`${HEAD}Die Stadt veranschlagt die Kosten der Halle in Talberg auf 13 Millionen Euro.`, HEAD + text).notes.filter((n) => n.superseded).map((n) => n.members.map((m) => m.text).join(' | '));
    deepEqual(told('War im Mai noch von 13 Millionen Euro die Rede, so veranschlagt die Stadt die Kosten der Halle in Talberg mittlerweile auf 17 Millionen.'), ['13 Millionen Euro | 17 Millionen']);
    deepEqual(told('Bisher zahlte die Stadt für die Halle in Talberg 13 Millionen Euro, nun kommen 17 Millionen Euro für den Kran hinzu.'), []);
  });

  it('takes what an article tells as what was before for no newer state', () => {
    const told = dossierOf(`Talberg, 3. März 2025 (olm) – Bislang erhalten die Weber in Talberg neun Prozent der Erlöse.`, `Talberg, 9. März 2025 (olm) – Bisher hätten die Weber in Talberg acht Prozent der Erlöse erhalten, sagte Karl Ohm, nun biete man ihnen sechs.`).notes.filter((n) => n.relation === 'conflicts');
    deepEqual(told.map((n) => [n.members.map((m) => m.text).join(' | '), n.superseded]), [['neun Prozent | acht Prozent', undefined]]);
  });

  it('reads a measure told in two units as one', () => {
    const told = (first: string, second: string): string[] => notesOn('figure', HEAD + first, HEAD + second);
    deepEqual(told('Der Umzug der Weberei dauerte drei Stunden und 20 Minuten.', 'Der Umzug der Weberei dauerte drei Stunden und 20 Minuten.'), ['agrees 1:drei Stunden und 20 Minuten 2:drei Stunden und 20 Minuten']);
    deepEqual(told('Der Umzug der Weberei dauerte zwei Stunden 50 Minuten.', 'Der Umzug der Weberei dauerte nicht ganz drei Stunden.'), ['rounder 1:zwei Stunden 50 Minuten | 2:nicht ganz drei Stunden']);
    deepEqual(told('Der Umzug der Weberei dauerte drei Stunden, und 20 Minuten lang sprach Karl Ohm.', 'Der Umzug der Weberei dauerte drei Stunden.'), ['agrees 1:drei Stunden 2:drei Stunden']);
    deepEqual(notesOn('figure', 'Moving the looms of Lindhof Textil took three hours and 50 minutes, Karl Ohm said.', 'Moving the looms of Lindhof Textil took the better part of four hours, Karl Ohm said.'), ['rounder 1:three hours and 50 minutes | 2:the better part of four hours']);
  });

  it('reads figures that leave their unit out', () => {
    const { figures } = dossierOf(`${HEAD}15 Millionen Euro kommen vom Bund, 12,6 Millionen vom Land.`);
    deepEqual(figures.map((f) => [f.unit, f.value.min]), [['money:EUR', 15e6], ['money:EUR', 12.6e6]]);
  });
});
