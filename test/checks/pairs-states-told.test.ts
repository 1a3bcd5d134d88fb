import { describePairs } from './support';

// What is over by a later article that tells it in other words than the draft, and what is not.

const O1 = 'Aus dem Stadtmuseum Karlow sind Bilder gestohlen worden. ';
const O2 = 'Karlow, 9. März 2026 (nda) – Aus dem Stadtmuseum Karlow sind Bilder gestohlen worden. ';
const O3 = 'Karlower Rundschau, 17. März 2026\n\nWas der Einbruch das Museum kostet\n\nDer Einbruch in das Stadtmuseum Karlow beschäftigt die Ermittler weiter. ';
const O4 = 'Die Weberei Ossmann AG in Brettin sucht einen Käufer. ';
const O5 = 'Brettin, 2. Februar 2026 (nda) – Die Weberei Ossmann AG in Brettin sucht einen Käufer. ';
const O6 = 'Mittelland-Kurier, 13. Februar 2026\n\nNeues von Ossmann\n\nDie Weberei Ossmann AG in Brettin und ihre 340 Beschäftigten. ';
const O7 = 'The harbour tunnel at Penmarrow flooded on Sunday night. ';
const O8 = 'PENMARROW, Jan. 12, 2026 (Severn Wire) - The harbour tunnel at Penmarrow flooded on Sunday night. ';
const O9 = 'The Penmarrow Mercury, January 21, 2026\n\nAfter the flood\n\nThe Penmarrow harbour tunnel was the talk of the town this week. ';
const O10 = 'Kessing Group wants to buy Tollgate Foods, a maker of pies. ';
const O11 = 'LONDON, June 3, 2026 (Severn Wire) - Kessing Group wants to buy Tollgate Foods, a maker of pies. ';
const O12 = 'The Ledger, June 15, 2026\n\nPies and prices\n\nKessing Group and Tollgate Foods have been talking for a fortnight. ';
const O13 = 'Am Gymnasium Lanzin ist Schimmel gefunden worden. ';
const O14 = 'Lanzin, 3. Juni 2026 (kpd) – Am Gymnasium Lanzin ist Schimmel gefunden worden. ';
const O15 = 'Lanziner Bote, 12. Juni 2026\n\nSchule im Ausnahmezustand\n\nDer Schimmel am Gymnasium Lanzin hält die Stadt in Atem. ';
const O16 = 'The Ardley Hospital Trust has lost the records of patients. ';
const O17 = 'ARDLEY, June 3, 2026 (Plover News) - The Ardley Hospital Trust has lost the records of patients. ';
const O18 = 'The Ardley Observer, June 12, 2026\n\nWhere the records went\n\nThe Ardley Hospital Trust is still counting its lost records. ';

describePairs('superseded', [
  { here: `${O1}Die Diebe entwendeten [14 Gemälde|superseded].`, sources: [`${O2}Die Täter nahmen 14 Gemälde mit.`, `${O3}Bei der Inventur stellte sich heraus, dass nicht 14, sondern 17 Gemälde fehlen.`] },
  { here: `${O1}Der Schaden liegt bei rund [2,1 Millionen Euro|superseded].`, sources: [`${O2}Den Schaden schätzt das Museum auf rund 2,1 Millionen Euro.`, `${O3}Der Versicherer beziffert den Schaden nun auf 3,4 Millionen Euro.`] },
  { here: `${O1}[Von den Tätern fehlt bislang jede Spur|superseded].`, sources: [`${O2}Die Täter sind flüchtig.`, `${O3}Die Polizei hat am Montag zwei mutmaßliche Täter festgenommen.`] },
  { here: `${O1}[Das Museum bleibt bis auf Weiteres geschlossen|superseded].`, sources: [`${O2}Das Museum ist vorerst zu.`, `${O3}Seit Samstag empfängt das Museum wieder Besucher.`] },
  { here: `${O1}Die Belohnung beträgt [10.000 Euro|superseded].`, sources: [`${O2}Für Hinweise sind 10.000 Euro Belohnung ausgelobt.`, `${O3}Die Stadt hat die Belohnung auf 25.000 Euro erhöht.`] },
  { here: `${O4}Das Bieterverfahren soll bis Ende [Februar|superseded] abgeschlossen sein.`, sources: [`${O5}Bis Ende Februar soll ein Käufer gefunden sein, sagte der Insolvenzverwalter.`, `${O6}Der Insolvenzverwalter hat die Frist für das Bieterverfahren bis Mitte April verlängert.`] },
  { here: `${O4}[Drei Interessenten|superseded] haben Gebote abgegeben.`, sources: [`${O5}Drei Interessenten haben bislang ein Gebot vorgelegt.`, `${O6}Inzwischen sind nur noch zwei Interessenten im Rennen.`] },
  { here: `${O4}[Die Gläubiger müssen dem Plan noch zustimmen|superseded].`, sources: [`${O5}Die Zustimmung der Gläubiger zu dem Plan steht noch aus.`, `${O6}Die Gläubigerversammlung nahm den Plan am Donnerstag einstimmig an.`] },
  { here: `${O4}[Betriebsratsvorsitzende Rita Sandow|superseded] fordert eine Garantie für die Stellen.`, sources: [`${O5}Betriebsratsvorsitzende Rita Sandow verlangt Garantien.`, `${O6}Rita Sandow hat den Vorsitz des Betriebsrats am Mittwoch an Uwe Kahl übergeben.`] },
  { here: `${O4}Der Schweizer Konzern Rüfli bietet [8 Millionen Euro|superseded] für das Werk.`, sources: [`${O5}Der Schweizer Konzern Rüfli hat für das Werk 8 Millionen Euro geboten.`, `${O6}Rüfli besserte sein Angebot für das Werk auf 9,5 Millionen Euro nach.`] },
  { here: `${O1}Die Diebe entwendeten 14 Gemälde.`, sources: [`${O2}Die Täter nahmen 14 Gemälde mit.`, `${O3}Vor zehn Jahren hatten Einbrecher schon einmal 6 Gemälde aus dem Haus getragen.`] },
  { here: `${O1}Der Schaden liegt bei rund 2,1 Millionen Euro.`, sources: [`${O2}Den Schaden schätzt das Museum auf rund 2,1 Millionen Euro.`, `${O3}Die neue Alarmanlage soll 1,8 Millionen Euro kosten.`] },
  { here: `${O1}Von den Tätern fehlt bislang jede Spur.`, sources: [`${O2}Die Täter sind flüchtig.`, `${O3}Im Nachbarort nahm die Polizei zwei Ladendiebe fest.`] },
  { here: `${O1}Das Museum bleibt bis auf Weiteres geschlossen.`, sources: [`${O2}Das Museum ist vorerst zu.`, `${O3}Die Stadtbibliothek empfängt seit Samstag wieder Besucher.`] },
  { here: `${O1}Das Museum bleibt bis auf Weiteres geschlossen.`, sources: [`${O2}Das Museum ist vorerst zu.`, `${O3}Wann das Museum wieder Besucher empfängt, ist ungewiss.`] },
  { here: `${O4}Drei Interessenten haben Gebote abgegeben.`, sources: [`${O5}Drei Interessenten haben bislang ein Gebot vorgelegt.`, `${O6}Zwei der Interessenten kommen aus der Schweiz.`] },
  { here: `${O4}Die Gläubiger müssen dem Plan noch zustimmen.`, sources: [`${O5}Die Zustimmung der Gläubiger zu dem Plan steht noch aus.`, `${O6}Die Gläubiger wollen im März über den Plan abstimmen.`] },
  { here: `${O4}Betriebsratsvorsitzende Rita Sandow fordert eine Garantie für die Stellen.`, sources: [`${O5}Betriebsratsvorsitzende Rita Sandow verlangt Garantien.`, `${O6}Rita Sandow hat am Mittwoch dem Insolvenzverwalter eine Liste übergeben.`] },
  { here: `${O4}Der Schweizer Konzern Rüfli bietet 8 Millionen Euro für das Werk.`, sources: [`${O5}Der Schweizer Konzern Rüfli hat für das Werk 8 Millionen Euro geboten.`, `${O6}Ossmann setzte im vorigen Jahr 12,5 Millionen Euro um, Rüfli 90 Millionen Euro.`] },
  { here: `${O4}Der Insolvenzverwalter hat die Frist von Ende Februar auf Mitte April verlängert.`, sources: [`${O5}Bis Ende Februar soll ein Käufer gefunden sein, sagte der Insolvenzverwalter.`, `${O6}Der Insolvenzverwalter hat die Frist für das Bieterverfahren bis Mitte April verlängert.`] },
  { here: `${O7}[The tunnel is closed to all traffic|superseded].`, sources: [`${O8}The tunnel has been closed to traffic.`, `${O9}Cars have been using the tunnel again since Saturday.`] },
  { here: `${O7}Repairs are expected to be complete by the end of [January|superseded].`, sources: [`${O8}The council hopes to finish repairs by the end of January.`, `${O9}Repairs will now take until mid-March, the council said.`] },
  { here: `${O7}The bill is put at [£4.2m|superseded].`, sources: [`${O8}Repairs will cost £4.2m, the council said.`, `${O9}The council has raised its estimate of the repair bill to £5.6m.`] },
  { here: `${O7}A total of [62 households|superseded] had to leave their homes.`, sources: [`${O8}Some 62 households were moved out.`, `${O9}The number of households moved out has risen to 88.`] },
  { here: `${O10}Kessing has offered [310p|superseded] a share.`, sources: [`${O11}Kessing is offering 310p a share.`, `${O12}Kessing sweetened its bid to 345p a share on Friday.`] },
  { here: `${O10}The bid values Tollgate at [£46.2m|superseded].`, sources: [`${O11}The approach values the pie maker at £46.2m.`, `${O12}Kessing now values Tollgate at £51m after a second proposal.`] },
  { here: `${O10}[The board of Tollgate has yet to respond|superseded].`, sources: [`${O11}The Tollgate board has not yet given its answer.`, `${O12}The Tollgate board rejected the proposal on Thursday.`] },
  { here: `${O10}[Regulators are looking into the deal|superseded].`, sources: [`${O11}The competition watchdog is looking at the deal.`, `${O12}The competition watchdog closed its inquiry into the deal on Wednesday without conditions.`] },
  { here: `${O10}[Chief executive Hal Brandreth|superseded] said the price was too low.`, sources: [`${O11}Hal Brandreth, the chief executive, called the price too low.`, `${O12}Hal Brandreth, who stepped down on Friday, had called the price too low.`] },
  { here: `${O7}The tunnel is closed to all traffic.`, sources: [`${O8}The tunnel has been closed to traffic.`, `${O9}Cars have been using the old bridge again since Saturday.`] },
  { here: `${O7}Repairs are expected to be complete by the end of January.`, sources: [`${O8}The council hopes to finish repairs by the end of January.`, `${O9}The inquiry into the flood will take until mid-March, the council said.`] },
  { here: `${O7}The bill is put at £4.2m.`, sources: [`${O8}Repairs will cost £4.2m, the council said.`, `${O9}The council raised £5.6m from parking fines last year.`] },
  { here: `${O7}Nobody has been arrested.`, sources: [`${O8}Police have made no arrests.`, `${O9}Police said they might arrest somebody soon.`] },
  { here: `${O7}A total of 62 households had to leave their homes.`, sources: [`${O8}Some 62 households were moved out.`, `${O9}In the flood of 1998 the number of households moved out had been 140.`] },
  { here: `${O10}Kessing has offered 310p a share.`, sources: [`${O11}Kessing is offering 310p a share.`, `${O12}Tollgate closed at 345p a share on Friday.`] },
  { here: `${O10}The board of Tollgate has yet to respond.`, sources: [`${O11}The Tollgate board has not yet given its answer.`, `${O12}The Tollgate board will give its answer on Thursday.`] },
  { here: `${O10}Regulators are looking into the deal.`, sources: [`${O11}The competition watchdog is looking at the deal.`, `${O12}The competition watchdog closed its inquiry into dairy prices on Wednesday.`] },
  { here: `${O10}Chief executive Hal Brandreth said the price was too low.`, sources: [`${O11}Hal Brandreth, the chief executive, called the price too low.`, `${O12}Hal Brandreth stepped down to the factory floor to speak to the bakers on Friday.`] },
  { here: `${O13}Betroffen sind [12 Klassenräume|superseded].`, sources: [`${O14}12 Klassenräume sind befallen.`, `${O15}Mittlerweile sind 19 Klassenräume befallen.`] },
  { here: `${O13}Die Sanierung soll [340.000 Euro|superseded] kosten.`, sources: [`${O14}Die Kosten der Sanierung schätzt die Stadt auf 340.000 Euro.`, `${O15}Die Stadt rechnet für die Sanierung jetzt mit 520.000 Euro.`] },
  { here: `${O13}[Das Gutachten liegt noch nicht vor|superseded].`, sources: [`${O14}Das Gutachten steht noch aus.`, `${O15}Am Freitag legte das Institut sein Gutachten vor.`] },
  { here: `${O13}[Schulleiter Heiner Broß|superseded] spricht von einer Zumutung.`, sources: [`${O14}Schulleiter Heiner Broß sprach von einer Zumutung.`, `${O15}Heiner Broß ist in den Ruhestand gegangen, die Schule leitet nun Eva Lind.`] },
  { here: `${O13}[Zwei Schüler liegen im Krankenhaus|superseded].`, sources: [`${O14}Zwei Schüler sind im Krankenhaus.`, `${O15}Die beiden Schüler durften am Montag nach Hause.`] },
  { here: `${O13}Die zwölf Klassen werden zu Hause unterrichtet.`, sources: [`${O14}Zwölf Klassen haben Fernunterricht.`, `${O15}Die Lehrer sitzen seit Mittwoch an neuen Plänen.`] },
  { here: `${O13}Betroffen sind 12 Klassenräume.`, sources: [`${O14}12 Klassenräume sind befallen.`, `${O15}Das Gebäude hat 40 Klassenräume und zwei Turnhallen.`] },
  { here: `${O13}Die Sanierung soll 340.000 Euro kosten.`, sources: [`${O14}Die Kosten der Sanierung schätzt die Stadt auf 340.000 Euro.`, `${O15}Für die Miete der Container rechnet die Stadt mit 220.000 Euro.`] },
  { here: `${O13}Das Gutachten liegt noch nicht vor.`, sources: [`${O14}Das Gutachten steht noch aus.`, `${O15}Am Freitag will das Institut sein Gutachten vorlegen.`] },
  { here: `${O13}Schulleiter Heiner Broß spricht von einer Zumutung.`, sources: [`${O14}Schulleiter Heiner Broß sprach von einer Zumutung.`, `${O15}Heiner Broß ging am Montag durch die Räume, die nun leer stehen.`] },
  { here: `${O16}The records of [3,400 patients|superseded] are missing.`, sources: [`${O17}The records of 3,400 patients are missing.`, `${O18}The trust now puts the number of patients affected at 5,100.`] },
  { here: `${O16}[Chief nurse Dora Kemp|superseded] apologised.`, sources: [`${O17}Chief nurse Dora Kemp apologised.`, `${O18}Dora Kemp has been replaced as chief nurse.`] },
  { here: `${O16}The fine could be [£200,000|superseded].`, sources: [`${O17}The regulator is considering a fine of £200,000.`, `${O18}The regulator has raised the fine it wants to £350,000.`] },
  { here: `${O16}[The hotline is down|superseded].`, sources: [`${O17}The hotline is not working.`, `${O18}The hotline was back up by Tuesday.`] },
  { here: `${O16}A public meeting is planned for [June 20|superseded].`, sources: [`${O17}The trust will hold a public meeting on June 20.`, `${O18}The public meeting has been put off until July.`] },
  { here: `${O16}The hotline is down.`, sources: [`${O17}The hotline is not working.`, `${O18}The website was back up by Tuesday.`] },
  { here: `${O16}The records of 3,400 patients are missing.`, sources: [`${O17}The records of 3,400 patients are missing.`, `${O18}The hospital treats 61,000 patients a year.`] },
  { here: `${O16}Chief nurse Dora Kemp apologised.`, sources: [`${O17}Chief nurse Dora Kemp apologised.`, `${O18}A ward manager has been replaced, Dora Kemp said.`] },
  { here: `${O16}The fine could be £200,000.`, sources: [`${O17}The regulator is considering a fine of £200,000.`, `${O18}Another trust paid a fine of £350,000 in 2021.`] },
  { here: `${O16}A public meeting is planned for June 20.`, sources: [`${O17}The trust will hold a public meeting on June 20.`, `${O18}A staff party has been put off until July.`] },
]);
