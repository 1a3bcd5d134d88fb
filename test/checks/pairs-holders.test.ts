import { describePairs } from './support';

// One office of one body that one person holds at a time, and two articles that give it to two; and what only looks like it.

const D = 'Die Molkerei Grasbeck AG streicht ihre Nachtschicht in Ohlstedt, teilte sie mit. ';
const L = 'Ohlstedter Rundschau, 11. Mai 2026\n\nDie Molkerei Grasbeck AG und ihre Nachtschicht\n\nDie Molkerei Grasbeck AG streicht ihre Nachtschicht in Ohlstedt, teilte sie mit. ';
const CD = 'Harborough Quarry is to close its pit at Weldon, it said. ';
const CL = 'The Weldon Post, May 11, 2026\n\nHarborough Quarry and its pit\n\nHarborough Quarry is to close its pit at Weldon, it said. ';

describePairs('role-conflict', [
  { here: `${D}[Bernd Tiedke, Gleichstellungsbeauftragter der Grasbeck AG|role-conflict], schwieg dazu.`, sources: [`${L}Ilka Roth, Gleichstellungsbeauftragte der Grasbeck AG, sprach von Willkür.`] },
  { here: `${D}[Klaus Hemmrich, Präsident des Bauernbunds Ohlstedt|role-conflict], schwieg dazu.`, sources: [`${L}Sabine Loose, Präsidentin des Bauernbunds Ohlstedt, sprach von Willkür.`] },
  { here: `${D}[Stadtkämmerer Uwe Ladiges|role-conflict] rechnet mit weniger Steuern.`, sources: [`${L}Stadtkämmerin Ines Gehrke sprach von einem Schlag.`] },
  { here: `${D}[Grasbeck-Finanzchef Olaf Mertin|role-conflict] schwieg dazu.`, sources: [`${L}Grasbeck-Finanzchefin Rita Sommerau sprach von Notwehr.`] },
  { here: `${CD}[Fire Chief Dale Hobson|role-conflict] said the pit was unsafe.`, sources: [`${CL}Fire Chief Norma Ruiz said the pit was safe.`] },
  { here: `${CD}[Owen Barlow, president of the Quarrymen's Guild|role-conflict], said the pit was unsafe.`, sources: [`${CL}Tess Whitlock, president of the Quarrymen's Guild, said the pit was safe.`] },
  { here: `${CD}[County Attorney Ray Nadler|role-conflict] said the pit was unsafe.`, sources: [`${CL}County Attorney Lois Finch said the pit was safe.`] },
  { here: `${D}[Grasbeck-Sprecherin Ute Kolb|role-conflict] schwieg dazu. Der Käsehandel Tornow ist ihr Kunde.`, sources: [`${L}Auch der Käsehandel Tornow, der bei Grasbeck kauft, ist betroffen, so Tornow-Sprecherin Ute Kolb.`] },
  { here: `${D}Grasbeck-Sprecher Bernd Tiedke schwieg dazu.`, sources: [`${L}Grasbeck-Sprecherin Ilka Roth sprach von Notwehr.`] },
  { here: `${D}Stadtkämmerer Uwe Ladiges rechnet mit weniger Steuern.`, sources: [`${L}Die neue Stadtkämmerin Ines Gehrke sprach von einem Schlag.`] },
  { here: `${D}Bürgermeister Uwe Ladiges rechnet mit weniger Steuern.`, sources: [`${L}Ines Gehrke, Bürgermeisterin von Nettelrode, sprach von einem Schlag.`] },
  { here: `${D}Klaus Hemmrich, Präsident des Bauernbunds Ohlstedt, schwieg dazu.`, sources: [`${L}Sabine Loose, Präsidentin des Bauernbunds Ohlstedt, folgte im März auf Klaus Hemmrich.`] },
  { here: `${D}Geschäftsführer Olaf Mertin schwieg dazu.`, sources: [`${L}Geschäftsführerin Rita Sommerau sprach von Notwehr.`] },
  { here: `${CD}Fire Chief Dale Hobson said the pit was unsafe.`, sources: [`${CL}Acting Fire Chief Norma Ruiz said the pit was safe.`] },
  { here: `${CD}Mayor Dale Hobson said the pit was unsafe.`, sources: [`${CL}Kettering Mayor Norma Ruiz said the pit was safe.`] },
  { here: `${CD}Owen Barlow, a member of the Quarrymen's Guild, said the pit was unsafe.`, sources: [`${CL}Tess Whitlock, a member of the Quarrymen's Guild, said the pit was safe.`] },
  { here: `${CD}Councillor Ray Nadler said the pit was unsafe.`, sources: [`${CL}Councillor Lois Finch said the pit was safe.`] },
  { here: `${CD}Owen Barlow, deputy chair of the Quarrymen's Guild, said the pit was unsafe.`, sources: [`${CL}Tess Whitlock, chair of the Quarrymen's Guild, said the pit was safe.`] },
]);

const D2 = 'Die Stadtwerke Hellum GmbH erhöht die Fahrpreise in Hellum, teilte sie mit. ';
const L2 = 'Hellumer Bote, 6. Mai 2026\n\nDie Stadtwerke Hellum und ihre Busse\n\nDie Stadtwerke Hellum GmbH erhöht die Fahrpreise in Hellum, teilte sie mit. ';
const CD2 = 'Trent Ferries is to raise its fares in Dunmore, it said. ';
const CL2 = 'The Dunmore Echo, May 6, 2026\n\nTrent Ferries and its fares\n\nTrent Ferries is to raise its fares in Dunmore, it said. ';

describePairs('role-conflict', [
  { here: `${D2}[Oberbürgermeister Jan Wirsing|role-conflict] verteidigt das.`, sources: [`${L2}Oberbürgermeisterin Dorit Menge nannte es unumgänglich.`] },
  { here: `${D2}[Karl Vent, Wirt und Vorsitzender des Fahrgastverbands|role-conflict], klagt.`, sources: [`${L2}Gesa Timm, Vorsitzende des Fahrgastverbands, nannte es unumgänglich.`] },
  { here: `${D2}Der [Datenschutzbeauftragte der Stadtwerke Hellum, Olaf Pless|role-conflict], klagt.`, sources: [`${L2}Die Datenschutzbeauftragte der Stadtwerke Hellum, Meike Radtke, nannte es unumgänglich.`] },
  { here: `${D2}[Busfahrer-Sprecher Lutz Hamann|role-conflict] klagt.`, sources: [`${L2}Lutz Hamann, Sprecher der Stadtwerke Hellum, nannte es unumgänglich. Die Busfahrer klagen.`] },
  { here: `${CD2}[Ned Yarrow, president of the Dunmore Chamber|role-conflict], objected.`, sources: [`${CL2}Flo Askew, president of the Dunmore Chamber, praised it.`] },
  { here: `${CD2}[Police Chief Ned Yarrow|role-conflict] objected.`, sources: [`${CL2}Police Chief Flo Askew praised it.`] },
  { here: `${CD2}[Ned Yarrow, finance chief of Trent Ferries|role-conflict], objected.`, sources: [`${CL2}Flo Askew, chief financial officer of Trent Ferries, praised it.`] },
  { here: `${D2}Landrat Jan Wirsing verteidigt das.`, sources: [`${L2}Landrätin Dorit Menge, seit Montag im Amt, folgt auf Jan Wirsing.`] },
  { here: `${D2}Abteilungsleiter Jan Wirsing verteidigt das.`, sources: [`${L2}Abteilungsleiterin Dorit Menge nannte es unumgänglich.`] },
  { here: `${D2}Stadträtin Gesa Timm verteidigt das.`, sources: [`${L2}Stadtrat Karl Vent nannte es unumgänglich.`] },
  { here: `${D2}Stadtwerke-Sprecherin Gesa Timm verteidigt das.`, sources: [`${L2}Stadtwerke-Sprecherin Gesa Timm nannte es unumgänglich.`] },
  { here: `${D2}Unternehmenssprecherin Gesa Timm verteidigt das.`, sources: [`${L2}Gesa Timm, Sprecherin der Stadtwerke Hellum, nannte es unumgänglich.`] },
  { here: `${CD2}Ned Yarrow, vice president of Trent Ferries, objected.`, sources: [`${CL2}Flo Askew, vice president of Trent Ferries, praised it.`] },
  { here: `${CD2}Police Chief Ned Yarrow objected.`, sources: [`${CL2}Former police chief Flo Askew praised it.`] },
  { here: `${CD2}Sheriff Ned Yarrow objected.`, sources: [`${CL2}Flo Askew, the sheriff of Kilbride, praised it.`] },
  { here: `${CD2}Ned Yarrow, chair of the Ferry Users' League, objected.`, sources: [`${CL2}Flo Askew, who was elected on Monday, is the chair of the Ferry Users' League.`] },
]);
