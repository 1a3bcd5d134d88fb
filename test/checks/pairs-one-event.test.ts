import { describeFolders, describePairs } from './support';

// What several papers write of one event in ways of their own, which contradict nothing; and what still does.

const C = 'CORRAN VALE, May 4, 2026 (Plover News) - The Corran Vale Dairy is to close its creamery, it said. ';
const CD = 'The Corran Vale Dairy is to close its creamery, it said. ';
const W = 'Wesselbach, 4. Mai 2026 (kpd) – Die Brauerei Lindwart AG schließt ihr Sudhaus in Wesselbach, teilte sie mit. ';
const D = 'Die Brauerei Lindwart AG schließt ihr Sudhaus in Wesselbach, teilte sie mit. ';

describePairs('role-conflict', [
  // a title begins where the capitals do
  { here: `${CD}Farmers hope to defeat President Ada Quitz.`, sources: [`${C}Farmers support President Ada Quitz.`] },
  { here: `${CD}He spoke after meeting president Ada Quitz.`, sources: [`${C}The guest was Corran President Ada Quitz.`] },
  { here: `${CD}[Sheriff Ada Quitz|role-conflict] lost.`, sources: [`${C}Farmers support Mayor Ada Quitz.`] },
  // who holds two offices may be called by either
  { here: `${CD}Una Pell, president of the dairy, spoke.`, sources: [`${C}Dairy President and CEO Una Pell spoke.`] },
  { here: `${CD}Health Secretary Una Pell spoke.`, sources: [`${C}Health and Family Services Secretary Una Pell spoke.`] },
  { here: `${D}Arbeitsminister Jens Olthoff sagte ab.`, sources: [`${W}Gesundheits- und Verkehrsminister Jens Olthoff sagte ab.`] },
  { here: `${D}[Verkehrsminister Jens Olthoff|role-conflict] sagte ab.`, sources: [`${W}Gesundheitsminister Jens Olthoff sagte ab.`] },
  { here: `${D}Bundesagrarministerin Petra Quandt sagte ab.`, sources: [`${W}Bundeslandwirtschaftsministerin Petra Quandt sagte ab.`] },
  { here: `${D}Sozialministerin Petra Quandt sagte ab.`, sources: [`${W}Gesundheitsministerin Petra Quandt sagte ab.`] },
  // the chair of a body of many beside an office of government
  { here: `${D}Petra Quandt, Präsidentin der Schulkonferenz, sagte ab.`, sources: [`${W}Bildungsministerin Petra Quandt sagte ab.`] },
  { here: `${CD}Governor Tess Holm spoke.`, sources: [`${C}Tess Holm, chair of the governors association, spoke.`] },
  { here: `${D}[Landrat Jens Olthoff|role-conflict] sagte ab.`, sources: [`${W}Bürgermeister Jens Olthoff sagte ab.`] },
  // for whom somebody speaks
  { here: `${CD}Police spokeswoman Una Pell spoke.`, sources: [`${C}The police came. Una Pell, a spokeswoman for the department, spoke.`] },
  { here: `${CD}Una Pell, director of the Centre for Milk, spoke.`, sources: [`${C}Una Pell, director of the trust's Centre for Milk, spoke.`] },
  { here: `${D}Petra Quandt gilt als mögliche Nachfolgerin Olthoffs.`, sources: [`${W}Landrat Jens Olthoff sagte ab.`, `${W}Jens Olthoff tritt ab.`] },
]);

describePairs('quote-altered', [
  { here: `${CD}“[Q]uestions about the well remain open and must be answered,” said Una Pell.`, sources: [`${C}“Questions about the well remain open and must be answered,” said Una Pell.`] },
  { here: `${CD}“These (local) farmers have far too much milk,” said Una Pell.`, sources: [`${C}“These farmers have far too much milk,” said Una Pell.`] },
  { here: `${CD}“We will not re-fight old battles over common-sense rules,” said Una Pell.`, sources: [`${C}“We will not refight old battles over commonsense rules,” said Una Pell.`] },
  { here: `${CD}“There is a 2 in 3 chance that the well is saved,” said Una Pell.`, sources: [`${C}“There is a two-in-three chance that the well is saved,” said Una Pell.`] },
  { here: `${CD}[“There is a 2 in 4 chance that the well is saved,”|quote-altered] said Una Pell.`, sources: [`${C}“There is a two-in-three chance that the well is saved,” said Una Pell.`] },
  { here: `${CD}“Milk is life. A hard day of work deserves a fair price,” said Una Pell.`, sources: [`${C}“A hard day of work deserves a fair price. That is at the heart of it,” said Una Pell.`] },
  { here: `${CD}“I don't know. I don't know,” said Una Pell.`, sources: [`${C}“I bet most of us do not want that well and I do not,” said Una Pell.`] },
  { here: `${D}[„Der Brunnen gehört allen Bürgern dieser Stadt“|quote-altered], sagte Ulf Tessner.`, sources: [`${W}„Der Brunnen gehört allen Bauern dieser Stadt“, sagte Ulf Tessner.`] },
]);

describePairs('quote-speaker', [
  { here: `${CD}Una Pell said on “Good Morning Corran” that it would close.`, sources: [`${C}Donal Reek said on “Good Morning Corran” that it would not.`] },
]);

describePairs('attribution-lost', [
  { here: 'Ned Hale set a May date for the sale of the Weldon mill.', sources: ['Ned Hale set a May date for the sale of the Weldon mill and repeated that nothing else had changed.'] },
  { here: 'Alle seien erschöpft von der langen Suche im Brenntal.', sources: ['Alle seien erschöpft von der langen Suche im Brenntal, sagte Bürgermeister Emil Radtke.'] },
  { here: 'I was proud to save the old mill at Weldon for everyone.', sources: ['The council was proud to save the old mill at Weldon for everyone, Ada Quitz said.'] },
  { here: '[Alle waren erschöpft von der langen Suche im Brenntal|attribution-lost].', sources: ['Alle seien erschöpft von der langen Suche im Brenntal, sagte Bürgermeister Emil Radtke.'] },
]);

describeFolders('one event', [
  { name: 'apostrophes of two kinds', code: 'name-spelling', here: `${CD}Danny O'Connor spoke.`, sources: [`${C}Danny O’Connor spoke.`] },
  { name: 'a paper in two cases', code: 'name-spelling', here: `${D}Das berichtet die „Wesselbacher Neue Presse“.`, sources: [`${W}Das berichtet die Zeitung „Wesselbacher Neuer Presse“.`] },
  { name: 'a letter too many', code: 'name-spelling', here: `${CD}[Danny O'Connnor|name-spelling] spoke.`, sources: [`${C}Danny O’Connor spoke.`] },
  { name: 'few beside many thousand', code: 'scale-slip', here: `${D}Am Abend wurden 13 Personen festgenommen.`, sources: [`${W}Auf der Insel leben 13.000 Menschen in Zelten.`] },
  { name: 'an amount off by a thousand', code: 'scale-slip', here: `${D}Das Sudhaus kostete [54,6 Milliarden Euro|scale-slip].`, sources: [`${W}Das Sudhaus kostete 54,6 Millionen Euro.`] },
  { name: 'a level beside a change', code: 'derived-mismatch', here: `${CD}It said that it had raised its stake in the Orla Mill to 83% and the price from $90 to $95 a share.`, sources: [] },
  { name: 'points against what no one tells', code: 'derived-mismatch', here: `${D}Erwartet wird ein Rückgang um 6,0 Prozent. Im Süden sind es 1,9 Prozent, das sind 0,9 Prozentpunkte mehr als im Juni.`, sources: [] },
  { name: 'going on to other shares', code: 'derived-mismatch', here: `${CD}He has 43% of their vote compared with 31% for Pell. He also leads by 23 percentage points with the young.`, sources: [] },
]);
