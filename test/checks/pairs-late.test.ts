import { describePairs } from './support';

// Sources that come late or are lost, and limits: where they are told, and where a word only looks like it.

describePairs('attribution-late', [
  { here: `[52 Millionen Euro|attribution-late] fehlen der Pensionskasse, und niemand will es gewusst haben.\n\nDie Stadt prüft, wie es dazu kam.\n\nAuf den Betrag kommt ein Gutachten der Prüfer von Hellwig, das dem Rat vorliegt. Es nennt 52 Millionen Euro.`, sources: ['Die Kasse hat ein Loch von 52 Millionen Euro, steht in einem Gutachten.'] },
  { here: `Der Zoo verliert [340.000 Besucher|attribution-late] im Jahr.\n\nSchuld sind die Baustellen.\n\nDie Zahl von 340.000 Besuchern nannte Direktorin Vera Lohse im Ausschuss.`, sources: ['Dem Zoo fehlten 340.000 Besucher, sagte Direktorin Vera Lohse.'] },
  { here: `Some [412 patients|attribution-late] waited more than a day.\n\nThe hospital is short of staff.\n\nThe union blames rota changes. Nurses' leader Ann Pye, who counted the 412 patients, wants an inquiry.\n\nThe figure of 412 comes from the trust's own records, it said.`, sources: ['The trust said 412 patients had waited more than a day.'] },
  { here: `The bridge needs [$38 million|attribution-late] in repairs.\n\nDrivers are used to the noise.\n\nThe $38 million figure comes from a 2024 study by Oakes Engineering.`, sources: ['A 2024 study by Oakes Engineering put the cost at $38 million.'] },
  { here: `Der Zoo verliert nach Angaben der Stadt 340.000 Besucher im Jahr.\n\nSchuld sind die Baustellen.\n\nDie 340.000 Besucher fehlten vor allem im Sommer, sagte Direktorin Vera Lohse.`, sources: ['Dem Zoo fehlten 340.000 Besucher, sagte Direktorin Vera Lohse.'] },
  { here: `The company is 60 percent cheaper than rivals, it says.\n\nThe state owns 60 percent of the company, according to its annual report.`, sources: ['The state owns 60 percent, the annual report says.'] },
  { here: `Das ist ein Plus von 60 Prozent.\n\nDie Werft steht nach eigenen Angaben zu 60 Prozent im Eigentum des Landes.`, sources: ['Die Werft gehört zu 60 Prozent dem Land.'] },
  { here: `Two of the 14 members left the room.\n\nMayor Joan Pell said 14 trees would be felled.`, sources: ['Mayor Joan Pell said 14 trees would be felled.'] },
  { here: `Der Turm kostet [4,7 Millionen Euro|attribution-late].\n\nDie Bürger staunen.\n\nDie Summe von 4,7 Millionen Euro stammt aus einem Papier der Verwaltung.`, sources: ['Der Turm kostet laut Verwaltung 4,7 Millionen Euro.'] },
]);

describePairs('attribution-lost', [
  { here: 'FAIRMONT, Ohio - Nobody wanted this, the mayor insists.', sources: ['FAIRMONT, Ohio, Dec. 10, 2025 (Plains Press) - A town in Ohio will close its pool, Mayor Joan Pell said.'] },
  { here: 'HALVERN. Die Stadt gibt auf. Das Bad bleibt zu.', sources: ['Halvern, 3. März 2026 (nda) – Das Rathaus schließt, sagte Bürgermeister Timo Rast.'] },
  { here: 'LARNE, N.Y. - The mill is gone.', sources: ['LARNE, N.Y., Feb. 3, 2026 (Plains Press) - Larne, N.Y., needs a new road, the council said.'] },
  { here: '[Two of the three loans bypassed the credit committee|attribution-lost].', sources: ['The regulator said two of the three loans had been paid out without the credit committee being asked.'] },
  { here: 'The union said cracks were reported to the managers twice after May.', sources: ['The union said cracks had been reported to management twice since May.'] },
  { here: 'LARNE FALLS, Mich. - Nobody wanted this, the mayor insists.', sources: ['LARNE FALLS, Mich., Dec. 10, 2025 (Plains Press) - A district in Larne Falls, Mich., will close its pool, the mayor said.'] },
]);

describePairs('hearsay-lost', [
  { here: '[Der Investor Corvell bot ebenfalls für die Zeitungen|hearsay-lost].', sources: ['Auch der Investor Corvell soll für die Zeitungen mitgeboten haben.'] },
  { here: 'Der Investor Corvell soll ebenfalls für die Zeitungen geboten haben.', sources: ['Auch der Investor Corvell soll für die Zeitungen mitgeboten haben.'] },
  { here: 'He is in London now.', sources: ['He is said to have been in Portugal.'] },
]);

describePairs('hedge-lost', [
  { here: 'Der Schaden beträgt [2 Millionen Euro|hedge-lost].', sources: ['Der Schaden beträgt bis zu 2 Millionen Euro, sagte die Polizei.'] },
  { here: 'Das Land prüft eine Haftung von 200 Millionen Euro.', sources: ['Das Land prüfe eine Haftung über 200 Millionen Euro.'] },
  { here: 'Wer einmal panscht, dem glaubt der Handel zehn Jahre nicht mehr, sagte er.', sources: ['Kommt Betrug hinzu, drohen bis zu zehn Jahre.'] },
  { here: 'The shares fell from $61.20 to $34.90.', sources: ['The shares plunged to $34.90 from $61.20.'] },
  { here: 'Consultants had wanted to stop at £30m.', sources: ['The consultants had advised no more than £30m.'] },
  { here: 'Die Bank gab einen Kredit von 5 Millionen Euro.', sources: ['Die Bank gab einen Kredit über 5 Millionen Euro.'] },
  { here: 'Der Umsatz liegt bei [200 Millionen Euro|hedge-lost].', sources: ['Der Umsatz liegt bei über 200 Millionen Euro.'] },
]);

describePairs('hearsay-lost', [
  { here: '[Its people have toured the mill, too|hearsay-lost].', sources: ['Brightpath wants the school. The company has reportedly toured the mill as well.'] },
  { here: 'Cracks were reported to the managers twice after May.', sources: ['Cracks were found in May.'] },
]);

describePairs('hedge-lost', [
  { here: '„Dem glaubt der Handel zehn Jahre nicht mehr“, sagte Präsident Ulrich Mahlke über die Strafe.', sources: ['Wer panscht, dem drohen bis zu zehn Jahre Strafe, sagte Präsident Ulrich Mahlke.'] },
]);
