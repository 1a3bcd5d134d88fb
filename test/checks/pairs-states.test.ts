import { describePairs } from './support';

// States that a draft tells as going on and a later article as over, and what only looks like one.

const L = 'Wesselbacher Anzeiger, 11. Mai 2026\n\nDie Brauerei Lindwart AG und ihr Sudhaus\n\nDie Lindwart AG schließt ihr Sudhaus, teilte sie mit. ';
const D = 'Die Brauerei Lindwart AG schließt ihr Sudhaus in Wesselbach, teilte sie mit. ';
const W = 'Wesselbach, 4. Mai 2026 (kpd) – Die Brauerei Lindwart AG schließt ihr Sudhaus in Wesselbach, teilte sie mit. ';
const C = 'CORRAN VALE, May 4, 2026 (Plover News) - The Corran Vale Dairy is to close its creamery, it said. ';
const CL = 'The Lorne Packet, May 11, 2026\n\nCorran Vale Dairy and the creamery\n\nThe Corran Vale Dairy is to close its creamery. ';
const CD = 'The Corran Vale Dairy is to close its creamery, it said. ';
const L2 = 'Tannfurter Bote, 11. Mai 2026\n\nDie Spedition Hollerau GmbH und die Nacht\n\nDie Hollerau GmbH streicht ihre Nachtfahrten, teilte sie mit. ';
const D2 = 'Die Spedition Hollerau GmbH streicht ihre Nachtfahrten, teilte sie mit. ';
const W2 = 'Tannfurt, 4. Mai 2026 (kpd) – Die Spedition Hollerau GmbH streicht ihre Nachtfahrten, teilte sie mit. ';
const C2 = 'EAST WINSLOW, May 4, 2026 (Plover News) - The Winslow Lido is to close, it said. ';
const CL2 = 'The Winslow Argus, May 11, 2026\n\nWinslow Lido and the cracks\n\nThe Winslow Lido is to close, it said. ';
const CD2 = 'The Winslow Lido is to close, it said. ';
const L22 = 'Moosrainer Tagblatt, 11. Mai 2026\n\nDie Bergbahn Moosrain AG und ihre Gondel\n\nDie Bergbahn Moosrain AG baut 14 Stellen ab, teilte sie mit. ';
const D22 = 'Die Bergbahn Moosrain AG baut 14 Stellen ab, teilte sie mit. ';
const W22 = 'Moosrain, 4. Mai 2026 (kpd) – Die Bergbahn Moosrain AG baut 14 Stellen ab, teilte sie mit. ';
const C22 = 'PORT ELLISON, May 4, 2026 (Plover News) - Ellison Tramways is to cut 14 jobs, it said. ';
const CL22 = 'The Ellison Echo, May 11, 2026\n\nEllison Tramways and the depot\n\nEllison Tramways is to cut 14 jobs, it said. ';
const CD22 = 'Ellison Tramways is to cut 14 jobs, it said. ';

describePairs('superseded', [
  { here: `${D}[Das Sudhaus ist gesperrt|superseded].`, sources: [`${W}Das Sudhaus ist gesperrt.`, `${L}Das Sudhaus ist seit Freitag wieder offen.`] },
  { here: `${D}[Die Suche nach dem vermissten Kutscher dauert an|superseded].`, sources: [`${W}Die Suche nach dem vermissten Kutscher dauert an.`, `${L}Der Kutscher wurde am Sonntag wohlbehalten gefunden.`] },
  { here: `${D}[Braumeister Ulf Tessner liegt im Krankenhaus|superseded].`, sources: [`${W}Braumeister Ulf Tessner liegt im Krankenhaus.`, `${L}Ulf Tessner hat die Klinik am Dienstag verlassen.`] },
  { here: `${D}[Die Zustimmung des Kartellamts zum Verkauf steht noch aus|superseded].`, sources: [`${W}Die Zustimmung des Kartellamts zum Verkauf steht noch aus.`, `${L}Das Kartellamt hat dem Verkauf am Mittwoch zugestimmt.`] },
  { here: `${D}[Der Streik der Brauer geht weiter|superseded].`, sources: [`${W}Der Streik der Brauer geht weiter.`, `${L}Der Streik der Brauer ist beendet.`] },
  { here: `${D}[Gegen Braumeister Ulf Tessner ermittelt die Staatsanwaltschaft|superseded].`, sources: [`${W}Gegen Braumeister Ulf Tessner ermittelt die Staatsanwaltschaft.`, `${L}Das Verfahren gegen Ulf Tessner ist eingestellt.`] },
  { here: `${D}[Der Kaufvertrag ist noch nicht unterzeichnet|superseded].`, sources: [`${W}Der Kaufvertrag ist noch nicht unterzeichnet.`, `${L}Am Freitag wurde der Kaufvertrag unterzeichnet.`] },
  { here: `${CD}[The creamery remains shut|superseded].`, sources: [`${C}The creamery remains shut.`, `${CL}The creamery reopened on Sunday.`] },
  { here: `${CD}[Two heifers are still missing|superseded].`, sources: [`${C}Two heifers are still missing.`, `${CL}Both heifers have been found on a beach.`] },
  { here: `${CD}[Farm manager Rory Blane is in custody|superseded].`, sources: [`${C}Farm manager Rory Blane is in custody.`, `${CL}Rory Blane has been released without charge.`] },
  { here: `${CD}[The ban on milk from the valley is in force|superseded].`, sources: [`${C}The ban on milk from the valley is in force.`, `${CL}The ban on milk was lifted on Friday.`] },
  { here: `${CD}[The council has not yet decided on the sale|superseded].`, sources: [`${C}The council has not yet decided on the sale.`, `${CL}The council decided on Thursday to allow the sale.`] },
  { here: `${CD}[Inspector Moira Keld is leading the inquiry|superseded].`, sources: [`${C}Inspector Moira Keld is leading the inquiry.`, `${CL}Moira Keld has handed the inquiry to a colleague.`] },
  { here: `${D}Das Sudhaus war am Montag gesperrt.`, sources: [`${W}Das Sudhaus ist gesperrt.`, `${L}Das Sudhaus ist seit Freitag wieder offen.`] },
  { here: `${D}Das Sudhaus ist gesperrt.`, sources: [`${W}Das Sudhaus ist gesperrt.`, `${L}Der Biergarten ist seit Freitag wieder offen.`] },
  { here: `${D}Der Streik der Brauer geht weiter.`, sources: [`${W}Der Streik der Brauer geht weiter.`, `${L}Der Streik der Brauer ist noch nicht beendet.`] },
  { here: `${D}Der Streik der Brauer geht weiter.`, sources: [`${W}Der Streik der Brauer geht weiter.`, `${L}Der Streik der Brauer soll am Freitag enden.`] },
  { here: `${D}Erst war das Sudhaus gesperrt, nun ist es wieder offen.`, sources: [`${W}Das Sudhaus ist gesperrt.`, `${L}Das Sudhaus ist seit Freitag wieder offen.`] },
  { here: `${D}Das Sudhaus ist gesperrt.`, sources: [`${W}Das Sudhaus ist wieder offen.`, `${L}Das Sudhaus ist seit Freitag gesperrt.`] },
  { here: `${CD}The creamery remains shut.`, sources: [`${C}The creamery remains shut.`, `${CL}The farm shop has reopened.`] },
  { here: `${CD}Farm manager Rory Blane is in custody.`, sources: [`${C}Farm manager Rory Blane is in custody.`, `${CL}A second man, Ewan Tarr, has been released.`] },
  { here: `${CD}Two heifers are still missing.`, sources: [`${C}Two heifers are still missing.`, `${CL}The searchers hope that the heifers will be found.`] },
  { here: `${CD}The ban on milk from the valley is in force.`, sources: [`${C}The ban on milk from the valley is in force.`, `${CL}If the ban on milk is lifted, the creamery could reopen.`] },
  { here: `${D2}[Zwei Lastwagen stecken im Tunnel fest|superseded].`, sources: [`${W2}Zwei Lastwagen stecken im Tunnel fest.`, `${L2}Die beiden Lastwagen wurden am Morgen aus dem Tunnel geborgen.`] },
  { here: `${D2}[Disponentin Ina Korff sitzt in Haft|superseded].`, sources: [`${W2}Disponentin Ina Korff sitzt in Haft.`, `${L2}Ina Korff kam am Donnerstag gegen Auflagen frei.`] },
  { here: `${D2}[Der Betriebsrat hat der Lösung bislang nicht zugestimmt|superseded].`, sources: [`${W2}Der Betriebsrat hat der Lösung bislang nicht zugestimmt.`, `${L2}Am Sonntag stimmte der Betriebsrat der Lösung zu.`] },
  { here: `${D2}[Das Sommerfest ist für den 20. Juni geplant|superseded].`, sources: [`${W2}Das Sommerfest ist für den 20. Juni geplant.`, `${L2}Das Sommerfest hat die Spedition abgesagt.`] },
  { here: `${D2}[Das Depot steht zum Verkauf|superseded].`, sources: [`${W2}Das Depot steht zum Verkauf.`, `${L2}Das Depot ist verkauft.`] },
  { here: `${D2}[Ein Urteil im Mautprozess wird erst im Herbst erwartet|superseded].`, sources: [`${W2}Ein Urteil im Mautprozess wird erst im Herbst erwartet.`, `${L2}Im Mautprozess hat das Gericht geurteilt.`] },
  { here: `${CD2}[The pool is still closed|superseded].`, sources: [`${C2}The pool is still closed.`, `${CL2}Swimmers returned on Monday as the pool opened again.`] },
  { here: `${CD2}[Lifeguard Owen Trask is in intensive care|superseded].`, sources: [`${C2}Lifeguard Owen Trask is in intensive care.`, `${CL2}Owen Trask died on Thursday.`] },
  { here: `${CD2}[The open-air concert is due to take place on June 6|superseded].`, sources: [`${C2}The open-air concert is due to take place on June 6.`, `${CL2}The council has called off the open-air concert.`] },
  { here: `${CD2}[Engineers have yet to inspect the cracks|superseded].`, sources: [`${C2}Engineers have yet to inspect the cracks.`, `${CL2}Engineers inspected the cracks on Friday.`] },
  { here: `${CD2}[The village is without power|superseded].`, sources: [`${C2}The village is without power.`, `${CL2}Power was restored to the village overnight.`] },
  { here: `${CD2}[Councillor Ann Fell is standing for mayor|superseded].`, sources: [`${C2}Councillor Ann Fell is standing for mayor.`, `${CL2}Ann Fell has withdrawn from the race.`] },
  { here: `${D2}Zwei Lastwagen stecken im Tunnel fest.`, sources: [`${W2}Zwei Lastwagen stecken im Tunnel fest.`, `${L2}Ein Bagger wurde am Morgen aus dem Fluss geborgen.`] },
  { here: `${D2}Disponentin Ina Korff saß in Haft.`, sources: [`${W2}Disponentin Ina Korff sitzt in Haft.`, `${L2}Ina Korff kam am Donnerstag gegen Auflagen frei.`] },
  { here: `${D2}Der Betriebsrat hat der Lösung bislang nicht zugestimmt.`, sources: [`${W2}Der Betriebsrat hat der Lösung bislang nicht zugestimmt.`, `${L2}Am Sonntag stimmte der Stadtrat dem Haushalt zu.`] },
  { here: `${D2}Das Sommerfest ist für den 20. Juni geplant.`, sources: [`${W2}Das Sommerfest ist für den 20. Juni geplant.`, `${L2}Das Winterfest hatte die Spedition abgesagt.`] },
  { here: `${D2}Das Depot steht zum Verkauf.`, sources: [`${W2}Das Depot steht zum Verkauf.`, `${L2}Das Depot soll noch im Mai verkauft werden.`] },
  { here: `${D2}Die Verhandlungen laufen.`, sources: [`${W2}Die Verhandlungen laufen.`, `${L2}Sollten die Verhandlungen scheitern, droht ein Streik.`] },
  { here: `${CD2}The pool is still closed.`, sources: [`${C2}The pool is still closed.`, `${CL2}The pool will reopen in June.`] },
  { here: `${CD2}Lifeguard Owen Trask is in intensive care.`, sources: [`${C2}Lifeguard Owen Trask is in intensive care.`, `${CL2}Owen Trask's grandfather died on Thursday.`] },
  { here: `${CD2}The open-air concert is due to take place on June 6.`, sources: [`${C2}The open-air concert is due to take place on June 6.`, `${CL2}The council denied that it had called off the open-air concert.`] },
  { here: `${CD2}Engineers have yet to inspect the cracks.`, sources: [`${C2}Engineers have yet to inspect the cracks.`, `${CL2}Engineers will inspect the cracks on Friday.`] },
  { here: `${CD2}The village is without power.`, sources: [`${C2}Power was restored to the village overnight.`, `${CL2}The village is without power again.`] },
  { here: `${D22}[Von dem Wanderer fehlt jede Spur|superseded].`, sources: [`${W22}Von dem Wanderer fehlt jede Spur.`, `${L22}Der Wanderer ist am Samstag in einer Hütte aufgetaucht.`] },
  { here: `${D22}[Die Talstraße ist unpassierbar|superseded].`, sources: [`${W22}Die Talstraße ist unpassierbar.`, `${L22}Seit Freitag ist die Talstraße wieder befahrbar.`] },
  { here: `${D22}[Der Gemeinderat muss über den Kredit noch abstimmen|superseded].`, sources: [`${W22}Der Gemeinderat muss über den Kredit noch abstimmen.`, `${L22}Mit 14 zu 3 Stimmen hat der Gemeinderat den Kredit bewilligt.`] },
  { here: `${D22}[Bahnchef Leo Zant ist beurlaubt|superseded].`, sources: [`${W22}Bahnchef Leo Zant ist beurlaubt.`, `${L22}Leo Zant ist seit Montag wieder im Dienst.`] },
  { here: `${D22}[Das Fahrverbot gilt weiter|superseded].`, sources: [`${W22}Das Fahrverbot gilt weiter.`, `${L22}Der Kanton hat das Fahrverbot am Freitag aufgehoben.`] },
  { here: `${D22}Nach dem Zeugen wird noch gesucht.`, sources: [`${W22}Nach dem Zeugen wird noch gesucht.`, `${L22}Nach dem Zeugen wird weiter gesucht.`] },
  { here: `${CD22}[Commuters are stuck on the island|superseded].`, sources: [`${C22}Commuters are stuck on the island.`, `${CL22}The commuters were rescued from the island by boat.`] },
  { here: `${CD22}[The merger has not been approved|superseded].`, sources: [`${C22}The merger has not been approved.`, `${CL22}The regulator approved the merger on Friday.`] },
  { here: `${CD22}[Depot manager Gail Orrin is under investigation|superseded].`, sources: [`${C22}Depot manager Gail Orrin is under investigation.`, `${CL22}Gail Orrin was cleared of all charges on Thursday.`] },
  { here: `${CD22}[A parade is planned for June 6|superseded].`, sources: [`${C22}A parade is planned for June 6.`, `${CL22}The mayor has cancelled the parade.`] },
  { here: `${CD22}[The walkout at the depot continues|superseded].`, sources: [`${C22}The walkout at the depot continues.`, `${CL22}The walkout at the depot ended on Saturday, the union said.`] },
  { here: `${D22}Die Talstraße ist unpassierbar.`, sources: [`${W22}Die Talstraße ist unpassierbar.`, `${L22}Die Passstraße ist wieder befahrbar.`] },
  { here: `${D22}Der Gemeinderat muss über den Kredit noch abstimmen.`, sources: [`${W22}Der Gemeinderat muss über den Kredit noch abstimmen.`, `${L22}Der Gemeinderat hat die Sitzung über den Kredit verschoben.`] },
  { here: `${D22}Bahnchef Leo Zant ist beurlaubt.`, sources: [`${W22}Bahnchef Leo Zant ist beurlaubt.`, `${L22}Leo Zant hofft, bald wieder im Dienst zu sein.`] },
  { here: `${D22}Das Fahrverbot gilt weiter.`, sources: [`${W22}Das Fahrverbot gilt weiter.`, `${L22}Anwohner fordern, dass das Fahrverbot aufgehoben wird.`] },
  { here: `${CD22}The merger has not been approved.`, sources: [`${C22}The merger has not been approved.`, `${CL22}Analysts approved of the merger plan's timing, but the regulator has not approved it.`] },
  { here: `${CD22}Depot manager Gail Orrin is under investigation.`, sources: [`${C22}Depot manager Gail Orrin is under investigation.`, `${CL22}Her deputy, Ivo Platt, was cleared on Thursday.`] },
  { here: `${CD22}A parade is planned for June 6.`, sources: [`${C22}A parade is planned for June 6.`, `${CL22}The mayor may cancel the parade.`] },
  { here: `${CD22}The walkout at the depot continues.`, sources: [`${C22}The walkout at the depot continues.`, `${CL22}A walkout at the docks ended on Saturday.`] },
  { here: `${CD22}A parade was planned for June 6 but has been cancelled.`, sources: [`${C22}A parade is planned for June 6.`, `${CL22}The mayor has cancelled the parade.`] },
]);
