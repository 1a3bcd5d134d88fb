import { describePairs } from './support';

// Roles that a clause says somebody has, beside those that stand with a name; and what only has the words of one in it.

const D = 'Die Brauerei Lindwart AG schließt ihr Sudhaus in Wesselbach, teilte sie mit. ';
const L = 'Wesselbacher Anzeiger, 11. Mai 2026\n\nDie Brauerei Lindwart AG und ihr Sudhaus\n\nDie Lindwart AG schließt ihr Sudhaus, teilte sie mit. ';
const W = 'Wesselbach, 4. Mai 2026 (kpd) – Die Brauerei Lindwart AG schließt ihr Sudhaus in Wesselbach, teilte sie mit. ';
const CD = 'The Corran Vale Dairy is to close its creamery, it said. ';
const C = 'CORRAN VALE, May 4, 2026 (Plover News) - The Corran Vale Dairy is to close its creamery, it said. ';
const D2 = 'Die Bergbahn Moosrain AG baut 14 Stellen ab, teilte sie mit. ';
const W2 = 'Moosrain, 4. Mai 2026 (kpd) – Die Bergbahn Moosrain AG baut 14 Stellen ab, teilte sie mit. ';
const CD2 = 'Ellison Tramways is to cut 14 jobs, it said. ';
const C2 = 'PORT ELLISON, May 4, 2026 (Plover News) - Ellison Tramways is to cut 14 jobs, it said. ';

describePairs('role-conflict', [
  { here: `${D}[Aufsichtsratschefin Petra Quandt|role-conflict] sagte, der Brunnen sei verkeimt.`, sources: [`${W}Geschäftsführerin der Lindwart AG ist seit 2019 Petra Quandt.`, `${L}Petra Quandt führt die Geschäfte der Lindwart AG.`] },
  { here: `${D}[Personalchefin Petra Quandt|role-conflict] sagte, der Brunnen sei verkeimt.`, sources: [`${W}Als Betriebsratsvorsitzende der Lindwart AG fordert Petra Quandt eine Abfindung.`] },
  { here: `${D}[Personalchefin Petra Quandt|role-conflict] sagte, der Brunnen sei verkeimt.`, sources: [`${W}Petra Quandt ist Betriebsratsvorsitzende der Lindwart AG.`] },
  { here: `${D}[Vorstandschefin Petra Quandt|role-conflict] sagte, der Brunnen sei verkeimt.`, sources: [`${W}Petra Quandt, die dem Aufsichtsrat der Lindwart AG vorsitzt, fordert eine Abfindung.`] },
  { here: `${D}[Landrat Jens Olthoff|role-conflict] sagte, der Brunnen sei verkeimt.`, sources: [`${W}Bürgermeister der Stadt ist Jens Olthoff.`] },
  { here: `${CD}[Una Pell, the chief executive|role-conflict], said the well was tainted.`, sources: [`${C}Una Pell, who chairs the dairy, said the well was fine.`] },
  { here: `${CD}[Una Pell, the dairy's chairwoman|role-conflict], said the well was tainted.`, sources: [`${C}Una Pell is the chief executive of the dairy.`] },
  { here: `${CD}[Defence lawyer Tom Ray|role-conflict] said the well was tainted.`, sources: [`${C}The prosecutor in the case is Tom Ray.`] },
  { here: `${CD}[Treasurer Una Pell|role-conflict] said the well was tainted.`, sources: [`${C}As chair of the dairy, Una Pell said the well was fine.`] },
  { here: `${CD}[Mayor Donal Reek|role-conflict] said the well was tainted.`, sources: [`${C}Donal Reek, who serves as sheriff of the county, said the well was fine.`] },
  { here: `${D}Vorstandschefin Petra Quandt sagte, der Brunnen sei verkeimt.`, sources: [`${W}Petra Quandt ist Chefin der Lindwart AG.`] },
  { here: `${D}Vorstandschefin Petra Quandt sagte, der Brunnen sei verkeimt.`, sources: [`${W}Petra Quandt war bis 2020 Aufsichtsratschefin der Lindwart AG.`] },
  { here: `${D}Vorstandschefin Petra Quandt sagte, der Brunnen sei verkeimt.`, sources: [`${W}Petra Quandt will Bürgermeisterin werden.`] },
  { here: `${D}Vorstandschefin Petra Quandt sagte, der Brunnen sei verkeimt.`, sources: [`${W}Petra Quandt ist nicht Aufsichtsratschefin der Lindwart AG.`] },
  { here: `${D}Vorstandschefin Petra Quandt sagte, der Brunnen sei verkeimt.`, sources: [`${W}Mutter von Petra Quandt ist Bürgermeisterin Ilse Quandt.`] },
  { here: `${CD}Una Pell, the chief executive, said the well was tainted.`, sources: [`${C}Una Pell was mayor of Perth.`] },
  { here: `${CD}Una Pell, the chief executive, said the well was tainted.`, sources: [`${C}As mayor, Donal Reek met Una Pell.`] },
  { here: `${CD}Una Pell, the chief executive, said the well was tainted.`, sources: [`${C}Una Pell could become chair of the dairy.`] },
  { here: `${CD}Una Pell, the chief executive, said the well was tainted.`, sources: [`${C}Una Pell is the boss of the dairy and its founder.`] },
  { here: `${CD}Una Pell, the chief executive, said the well was tainted.`, sources: [`${C}Una Pell is a member of the harbour board, of which Donal Reek is chair.`] },
  { here: `${D2}[Gemeindepräsidentin Vera Lutz|role-conflict] lehnt das ab.`, sources: [`${W2}Vera Lutz ist seit 2021 Generalsekretärin der Gewerkschaft.`] },
  { here: `${D2}[Finanzchef Leo Zant|role-conflict] lehnt das ab.`, sources: [`${W2}Leo Zant, der als Technikchef der Bergbahn amtiert, lehnt das ab.`] },
  { here: `${D2}[Staatsanwältin Nora Bieri|role-conflict] lehnt das ab.`, sources: [`${W2}Verteidigerin in dem Verfahren ist Nora Bieri.`] },
  { here: `${D2}[Finanzchef Leo Zant|role-conflict] lehnt das ab.`, sources: [`${W2}Als Verwaltungsratspräsident verteidigt Leo Zant den Abbau.`] },
  { here: `${D2}[Trainerin Vera Lutz|role-conflict] lehnt das ab.`, sources: [`${W2}Neue Präsidentin des Skiklubs ist Vera Lutz.`] },
  { here: `${CD2}[Sheriff Gail Orrin|role-conflict] opposes the cuts.`, sources: [`${C2}The mayor of Port Ellison is Gail Orrin.`] },
  { here: `${CD2}[Gail Orrin, chief financial officer of Ellison Tramways|role-conflict], opposes the cuts.`, sources: [`${C2}Gail Orrin, who is chief operating officer of Ellison Tramways, opposes the cuts.`] },
  { here: `${CD2}[Ivo Platt, the chief executive|role-conflict], opposes the cuts.`, sources: [`${C2}As chairman of Ellison Tramways, Ivo Platt has opposed the cuts.`] },
  { here: `${CD2}[Judge Ruth Amery|role-conflict] opposes the cuts.`, sources: [`${C2}Ruth Amery is the prosecutor.`] },
  { here: `${CD2}[Governor Tess Holm|role-conflict] opposes the cuts.`, sources: [`${C2}Tess Holm, who remains attorney general, opposes the cuts.`] },
  { here: `${D2}Gemeindepräsidentin Vera Lutz lehnt das ab.`, sources: [`${W2}Vera Lutz ist auch Verwaltungsrätin der Bergbahn.`] },
  { here: `${D2}Finanzchef Leo Zant lehnt das ab.`, sources: [`${W2}Leo Zant war lange Technikchef der Bergbahn.`] },
  { here: `${D2}Finanzchef Leo Zant lehnt das ab.`, sources: [`${W2}Als Technikchef der Bergbahn ist Jonas Frick der Gegenspieler von Leo Zant.`] },
  { here: `${D2}Finanzchef Leo Zant lehnt das ab.`, sources: [`${W2}Leo Zant ist mit der Bürgermeisterin verheiratet.`] },
  { here: `${D2}Finanzchef Leo Zant lehnt das ab.`, sources: [`${W2}Leo Zant ist Bürgermeisterin Vera Lutz noch eine Antwort schuldig.`] },
  { here: `${CD2}Gail Orrin, chief financial officer of Ellison Tramways, opposes the cuts.`, sources: [`${C2}Gail Orrin is the finance chief.`] },
  { here: `${CD2}Gail Orrin, chief financial officer of Ellison Tramways, opposes the cuts.`, sources: [`${C2}Gail Orrin is not the chief executive.`] },
  { here: `${CD2}Gail Orrin, chief financial officer of Ellison Tramways, opposes the cuts.`, sources: [`${C2}Gail Orrin is meeting the mayor on Friday.`] },
  { here: `${CD2}Gail Orrin, chief financial officer of Ellison Tramways, opposes the cuts.`, sources: [`${C2}The mayor is a friend of Gail Orrin.`] },
  { here: `${CD2}Gail Orrin, chief financial officer of Ellison Tramways, opposes the cuts.`, sources: [`${C2}Gail Orrin, who once chaired the trust, opposes the cuts.`] },
  { here: `${CD}Dairy boss Una Pell said the well was foul.`, sources: [`${C}Dairy manager Una Pell said the well was foul.`] },
  { here: `${CD}Industry chief Una Pell said the well was foul.`, sources: [`${C}Industry chairman Una Pell said the well was foul.`] },
  { here: `${CD}The dairy's finance chief, Una Pell, said the well was foul.`, sources: [`${C}Finance director Una Pell said the well was foul.`] },
  { here: `${CD}Dairy [boss Una Pell|role-conflict] said the well was foul.`, sources: [`${C}Finance director Una Pell said the well was foul.`] },
  { here: `${D}Verbandschef Ulf Tessner sagte, der Brunnen sei verkeimt.`, sources: [`${W}Geschäftsführer Ulf Tessner sagte, der Brunnen sei verkeimt.`] },
  { here: `${D}[Finanzchef Ulf Tessner|role-conflict] sagte, der Brunnen sei verkeimt.`, sources: [`${W}Geschäftsführer Ulf Tessner sagte, der Brunnen sei verkeimt.`] },
  { here: `${D}Ressortchefin Petra Quandt sagte, der Brunnen sei verkeimt.`, sources: [`${W}Umweltministerin Petra Quandt sagte, der Brunnen sei verkeimt.`] },
  { here: `${D}Ressortchefin Petra Quandt sagte, der Brunnen sei verkeimt.`, sources: [`${W}Umweltministerin Petra Quandt und Ressortchef Ulf Tessner berieten.`] },
  { here: `${CD}The new chairman of the county board, Donal Reek, said the well was foul.`, sources: [`${C}The chairman of the county board, Donal Reek, said the well was fine.`] },
  { here: `${CD}He will meet Norrish Energy Minister Donal Reek on Friday, the dairy said.`, sources: [`${C}Energy Minister Donal Reek said the well was fine.`] },
  { here: `${CD}She will meet her counterpart Minister Donal Reek on Friday, the dairy said.`, sources: [`${C}Energy Minister Donal Reek said the well was fine.`] },
  { here: `${CD}The county's top law officer, Una Pell, said the well was foul.`, sources: [`${C}Attorney General Una Pell said the well was fine.`] },
  { here: `${CD}Una Pell, director of product at Corran Vale Dairy, said the well was foul.`, sources: [`${C}Una Pell, spokeswoman for Corran Vale Dairy, said the well was fine.`] },
  { here: `${CD}Three players including captain Una Pell said the well was foul.`, sources: [`${C}Team captain Una Pell said the well was fine.`] },
  { here: `${CD}Club president Una Pell said the well was foul. President Donal Reek agreed.`, sources: [`${C}Una Pell, founder of the dairy, said the well was fine. President Donal Reek agreed.`] },
  { here: `${CD}Team captain Una Pell said the well was foul.`, sources: [`${C}Coach Una Pell said the well was fine.`] },
  { here: `${CD}[Team captain Una Pell|role-conflict] said the well was foul.`, sources: [`${C}Treasurer Una Pell said the well was fine.`] },
  { here: `${CD}Petroleum minister Donal Reek said the well was foul.`, sources: [`${C}Oil minister Donal Reek said the well was fine.`] },
  { here: `${CD}[Petroleum minister Donal Reek|role-conflict] said the well was foul.`, sources: [`${C}Health minister Donal Reek said the well was fine.`] },
  { here: `${CD}Spokesman Donal Reek said the well was foul.`, sources: [`${C}The shadow chancellor Donal Reek said the well was fine.`] },
]);
