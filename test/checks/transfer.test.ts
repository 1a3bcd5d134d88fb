import { describeFolders, type FolderCase } from './support';

// Short stories written sort by sort, in words of their own, before what they ask for was built: they show whether an ability
// carries over to articles nobody has read. Beside what must be told stands what must not. Cases that are not held yet are
// not here: what stays is what must not be lost, and says nothing of how much of each sort is found.

const BREWERY = 'Altfurt, 4. Mai 2026 (nbd) – Die Brauerei Kettwig AG schließt ihr Sudhaus in Altfurt. ';
const LATER = 'Altfurter Anzeiger, 7. Mai 2026\n\nDie Brauerei Kettwig AG und ihr Sudhaus\n\n';
const OTHER = 'Gerste & Hopfen, 5. Mai 2026\n\nDie Brauerei Kettwig AG gibt in Altfurt auf\n\n';
const DRAFT = 'Die Brauerei Kettwig AG schließt ihr Sudhaus in Altfurt, teilte sie mit. ';
const LIDO = 'SALTWICK, May 4, 2026 (Tern News) - The Saltwick Lido Trust is to close its pool after cracks were found. ';
const LIDO_LATER = 'The Saltwick Post, May 7, 2026\n\nSaltwick Lido Trust and the cracks\n\n';
const LIDO_OTHER = 'Pool & Spa Weekly, May 5, 2026\n\nSaltwick Lido Trust closes\n\n';
const LIDO_DRAFT = 'The Saltwick Lido Trust will close its pool, it said. The town is sad. ';

const hearsay: readonly FolderCase[] = [
  { name: 'an amount that was offered', code: 'hearsay-lost', here: `${DRAFT}Ein Investor hat dafür [14 Millionen Euro|hearsay-lost] geboten.`, sources: [`${BREWERY}Ein Investor soll dafür 14 Millionen Euro geboten haben.`] },
  { name: 'an amount whose firm is named', code: 'hearsay-lost', here: `${DRAFT}Der Getränkehändler Norrhus hat [3 Millionen Euro|hearsay-lost] Anzahlung zurückverlangt.`, sources: [`${BREWERY}Laut Vorstandschefin Ada Quent läuft der Vertrag weiter. Norrhus soll davon 3 Millionen Euro Anzahlung bereits zurückverlangt haben.`] },
  { name: 'a plan by hearsay', code: 'hearsay-lost', here: `${DRAFT}[Der Getränkehändler Norrhus will das Lager am Kanal kaufen|hearsay-lost].`, sources: [`${BREWERY}Dem Vernehmen nach will der Getränkehändler Norrhus das Lager am Kanal kaufen.`] },
  { name: 'who knew, by hearsay', code: 'hearsay-lost', here: `${DRAFT}[Bürgermeister Timo Rask wusste seit Ostern von den Plänen|hearsay-lost].`, sources: [`${BREWERY}Bürgermeister Timo Rask soll seit Ostern von den Plänen gewusst haben.`] },
  { name: 'a threat by the land', code: 'hearsay-lost', here: `${DRAFT}Das Land hat mit der Kündigung der Bürgschaft über [9 Millionen Euro|hearsay-lost] gedroht.`, sources: [`${BREWERY}Das Land soll inzwischen mit der Kündigung der Bürgschaft über 9 Millionen Euro gedroht haben.`] },
  { name: 'English, said to have', code: 'hearsay-lost', here: `${LIDO_DRAFT}Its landlord, Harcombe Estates, offered the trust [£2m|hearsay-lost] to leave early.`, sources: [`${LIDO}Its landlord, Harcombe Estates, is said to have offered the trust £2m to leave early.`] },
  { name: 'English, reportedly', code: 'hearsay-lost', here: `${LIDO_DRAFT}[Harcombe Estates is in talks with a hotel group about the site|hearsay-lost].`, sources: [`${LIDO}Harcombe Estates is reportedly in talks with a hotel group about the site.`] },
  { name: 'English, said to have put up for sale', code: 'hearsay-lost', here: `${LIDO_DRAFT}[Harcombe has put the car park up for sale|hearsay-lost].`, sources: [`${LIDO}Harcombe Estates owns the land. Harcombe is said to have put the car park up for sale.`] },
  { name: 'a draft that keeps it', code: 'hearsay-lost', here: `${DRAFT}Kettwig soll mit zwei Brauern aus Dänemark über einen Verkauf sprechen.`, sources: [`${BREWERY}Kettwig soll mit zwei Brauern aus Dänemark über einen Verkauf sprechen.`] },
  { name: 'what is planned is no hearsay', code: 'hearsay-lost', here: `${DRAFT}Das neue Sudhaus öffnet im Herbst in Bergrade.`, sources: [`${BREWERY}Das neue Sudhaus soll im Herbst in Bergrade öffnen, teilte Kettwig mit.`] },
  { name: 'another article says it flatly', code: 'hearsay-lost', here: `${DRAFT}Ein Investor hat dafür 14 Millionen Euro geboten.`, sources: [`${BREWERY}Ein Investor soll dafür 14 Millionen Euro geboten haben.`, `${OTHER}Ein Investor hat dafür 14 Millionen Euro geboten. Das steht fest.`] },
  { name: 'somebody says it elsewhere', code: 'hearsay-lost', here: `${LIDO_DRAFT}Harcombe Estates offered the trust £2m to leave early.`, sources: [`${LIDO}Harcombe Estates is said to have offered the trust £2m to leave early.`, `${LIDO_OTHER}Harcombe Estates offered the trust £2m to leave early, chairman Ivo Penn said.`] },
  { name: 'another thing that is rumoured of the same firm', code: 'hearsay-lost', here: `${DRAFT}Kettwig verhandelt mit der Gewerkschaft über einen Sozialplan, sagte Betriebsrätin Lena Sorg. Kettwig zahlt Abfindungen.`, sources: [`${BREWERY}Kettwig soll mit zwei Brauern aus Dänemark über einen Verkauf verhandeln.`] },
];

const lost: readonly FolderCase[] = [
  { name: 'an accusation', code: 'attribution-lost', here: `${DRAFT}[Kettwig kannte seit dem Winter die schlechten Messwerte|attribution-lost].`, sources: [`${BREWERY}Betriebsrätin Lena Sorg wirft der Brauerei vor, seit dem Winter die schlechten Messwerte gekannt zu haben.`] },
  { name: 'a count as a verb and as a noun', code: 'attribution-lost', here: `${DRAFT}[230 Kunden|attribution-lost] haben sich beschwert.`, sources: [`${BREWERY}Bei der Verbraucherzentrale gingen nach deren Angaben bis Ende April 230 Beschwerden ein.`] },
  { name: 'the second half of what she said', code: 'attribution-lost', here: `${LIDO_DRAFT}[Two swimming clubs moved their races to Dunmere|attribution-lost].`, sources: [`${LIDO}She has 400 names on a petition, manager Helen Finch said, and two swimming clubs have moved their races to Dunmere.`] },
  { name: 'a sentence of the writer behind what she said', code: 'attribution-lost', here: `${LIDO_DRAFT}Two swimming clubs would have to move their races to Dunmere.`, sources: [`${LIDO}The lido must close, manager Helen Finch said. Two swimming clubs would have to move their races to Dunmere.`] },
  { name: 'in the passive', code: 'attribution-lost', here: `${DRAFT}[Die Kessel wurden seit Jahren nicht geprüft|attribution-lost].`, sources: [`${BREWERY}Die Kessel seien seit Jahren nicht geprüft worden, sagte Betriebsrätin Lena Sorg.`] },
  { name: 'named in the draft', code: 'attribution-lost', here: `${DRAFT}Betriebsrätin Lena Sorg sagt, die Kessel seien seit Jahren nicht geprüft worden.`, sources: [`${BREWERY}Die Kessel seien seit Jahren nicht geprüft worden, sagte Betriebsrätin Lena Sorg.`] },
  { name: 'other facts about the same pump', code: 'attribution-lost', here: `${LIDO_DRAFT}A new pump will be fitted in the spring.`, sources: [`${LIDO}Two former lifeguards told the Tern News that a pump had been fitted upside down.`] },
];

const roles: readonly FolderCase[] = [
  { name: 'two ranks of one ladder', code: 'role-conflict', here: `${DRAFT}[Oberarzt Jens Wirth|role-conflict] warnt vor dem Dampf.`, sources: [`${BREWERY}Chefarzt Jens Wirth warnt vor dem Dampf.`] },
  { name: 'two departments of a town', code: 'role-conflict', here: `${DRAFT}[Stadtkämmerin Ute Brandl|role-conflict] bedauert das.`, sources: [`${BREWERY}Stadtbaurätin Ute Brandl bedauert das.`] },
  { name: 'two ministers', code: 'role-conflict', here: `${LIDO_DRAFT}[Rhona Teal, the health minister|role-conflict], is sorry.`, sources: [`${LIDO}Rhona Teal, the sports minister, is sorry.`] },
  { name: 'two ministers before the name', code: 'role-conflict', here: `${DRAFT}[Umweltminister Pit Harms|role-conflict] hofft auf Käufer.`, sources: [`${BREWERY}Wirtschaftsminister Pit Harms hofft auf Käufer.`] },
  { name: 'president of two unions', code: 'role-conflict', here: `${LIDO_DRAFT}“It will hurt us all,” said [Wesley Kittle, president of the lifeguards' union|role-conflict].`, sources: [`${LIDO}Wesley Kittle, president of the Coastal Teachers Guild, said it would hurt them all. The lifeguards' union did not comment.`] },
  { name: 'a union by its name and by its trade', code: 'role-conflict', here: `${LIDO_DRAFT}“It will hurt us all,” said Wesley Kittle, president of the lifeguards' union.`, sources: [`${LIDO}Wesley Kittle, president of the Poolside Workers Guild, said it would hurt them all.`] },
  { name: 'a head of one field and another', code: 'role-conflict', here: `${LIDO_DRAFT}[Helen Finch, head of marketing at Harcombe Estates|role-conflict], said she had ten offers.`, sources: [`${LIDO}Helen Finch, Harcombe's finance director, said she had ten offers.`] },
  { name: 'the other side', code: 'role-conflict', here: `${LIDO_DRAFT}“We kept this town afloat,” said [Maud Ferris, managing director of Harcombe Estates|role-conflict].`, sources: [`${LIDO}“We kept this town afloat,” said SWU general secretary Maud Ferris. Harcombe Estates managing director Ivo Penn did not comment.`] },
  { name: 'a rank of the police', code: 'role-conflict', here: `${DRAFT}[Polizeipräsidentin Meike Tolle|role-conflict] ermittelt.`, sources: [`${BREWERY}Polizeisprecherin Meike Tolle sagte, man ermittle.`] },
  { name: 'a dean and a rector', code: 'role-conflict', here: `${DRAFT}[Rektorin Elke Maas|role-conflict] lobte den Plan.`, sources: [`${BREWERY}Dekanin Elke Maas lobte den Plan.`] },
  { name: 'the office in full and in short', code: 'role-conflict', here: `${DRAFT}Gewerkschaftschefin Lena Sorg bedauert das.`, sources: [`${BREWERY}Lena Sorg, Chefin der Gewerkschaft der Brauer und Mälzer, bedauert das.`] },
  { name: 'a doctor and a senior doctor', code: 'role-conflict', here: `${DRAFT}Der Arzt Jens Wirth warnt vor dem Dampf.`, sources: [`${BREWERY}Oberarzt Jens Wirth warnt vor dem Dampf.`] },
  { name: 'a minister without the field', code: 'role-conflict', here: `${LIDO_DRAFT}Rhona Teal, the minister, is sorry.`, sources: [`${LIDO}Rhona Teal, the sports minister, is sorry.`] },
  { name: 'a minister whose field has two words', code: 'role-conflict', here: `${LIDO_DRAFT}Rhona Teal, the sports minister, is sorry.`, sources: [`${LIDO}Rhona Teal, the culture and sports minister, is sorry.`] },
  { name: 'the head of a school', code: 'role-conflict', here: `${LIDO_DRAFT}Helen Finch, head of school at Dunmere, said she had ten offers.`, sources: [`${LIDO}Helen Finch, Dunmere's principal, said she had ten offers.`] },
  { name: 'a subject told as a chief', code: 'role-conflict', here: `${LIDO_DRAFT}Helen Finch, head of design at Harcombe Estates, said she had ten offers.`, sources: [`${LIDO}Helen Finch, design chief of Harcombe Estates, said she had ten offers.`] },
  { name: 'two posts that nobody else holds', code: 'role-conflict', here: `${LIDO_DRAFT}Maud Ferris, chair of the Saltwick Rowing Club, did not comment.`, sources: [`${LIDO}SWU general secretary Maud Ferris is angry. Harcombe Estates managing director Ivo Penn did not comment.`] },
  { name: 'a union by its name and by its members', code: 'role-conflict', here: `${LIDO_DRAFT}“It will hurt us all,” said Wesley Kittle, president of the lifeguards' union.`, sources: [`${LIDO}Wesley Kittle, president of the National Lifeguards Union, said it would hurt them all.`] },
];

const overtaken: readonly FolderCase[] = [
  { name: 'a tally that has grown', code: 'superseded', here: `${DRAFT}Bei der Behörde sind nach deren Angaben [70 Hinweise|superseded] eingegangen.`, sources: [`${BREWERY}Bei der Behörde sind nach deren Angaben 70 Hinweise eingegangen.`, `${LATER}Inzwischen sind es schon 190 Hinweise, sagte Behördenleiter Uwe Stahn.`] },
  { name: 'not so many but so many', code: 'superseded', here: `${DRAFT}[3.100 Fässer|superseded] müssen laut Sprecher Uwe Stahn zurück.`, sources: [`${BREWERY}3.100 Fässer müssen laut Sprecher Uwe Stahn zurück.`, `${LATER}Nicht 3.100 Fässer müssen zurück, sondern 4.600: So steht es in einem Gutachten.`] },
  { name: 'not one thing but another', code: 'superseded', here: `${DRAFT}3.100 Fässer müssen laut Sprecher Uwe Stahn zurück.`, sources: [`${BREWERY}3.100 Fässer müssen laut Sprecher Uwe Stahn zurück.`, `${LATER}Nicht 3.100 Fässer stehen im Hof, sagte Uwe Stahn. Er zählte 4.600 Kisten.`] },
  { name: 'English, not so many but so many', code: 'superseded', here: `${LIDO_DRAFT}[1,400 members|superseded] are owed a refund, the trust said.`, sources: [`${LIDO}1,400 members are owed a refund, the trust said.`, `${LIDO_LATER}Not 1,400 members are owed a refund but 1,900, an audit found.`] },
  { name: 'what is now left, after a semicolon', code: 'superseded', here: `${DRAFT}[82 Stellen|superseded] fallen laut Mitteilung der Firma weg.`, sources: [`${BREWERY}82 Stellen fallen laut Mitteilung der Firma weg.`, `${LATER}Laut Ada Quent fallen jetzt noch 54 Stellen weg; Anfang Mai waren es 82 gewesen.`] },
  { name: 'English, more than first thought', code: 'superseded', here: `${LIDO_DRAFT}[Five people|superseded] were hurt, according to Dr Sana Malik.`, sources: [`${LIDO}Five people were hurt, according to Dr Sana Malik.`, `${LIDO_LATER}Eight people were hurt, three more than first thought, the hospital said.`] },
  { name: 'English, an appeal that grows', code: 'superseded', here: `${LIDO_DRAFT}The appeal has brought in [£310,000|superseded], said manager Helen Finch.`, sources: [`${LIDO}The appeal has brought in £310,000, said manager Helen Finch.`, `${LIDO_LATER}The appeal had reached £425,000 by Wednesday, its manager, Helen Finch, said.`] },
  { name: 'another thing counted later', code: 'superseded', here: `${DRAFT}Bei der Behörde sind nach deren Angaben 70 Hinweise eingegangen.`, sources: [`${BREWERY}Bei der Behörde sind nach deren Angaben 70 Hinweise eingegangen.`, `${LATER}Inzwischen liegen 190 Unterschriften gegen die Schließung vor, sagte Lena Sorg.`] },
  { name: 'an earlier article has more', code: 'superseded', here: `${DRAFT}Bei der Behörde sind nach deren Angaben 190 Hinweise eingegangen.`, sources: [`${LATER}Bei der Behörde sind nach deren Angaben 190 Hinweise eingegangen.`, `${BREWERY}Bei der Behörde sind nach deren Angaben 70 Hinweise eingegangen.`] },
  { name: 'a draft that tells both', code: 'superseded', here: `${LIDO_DRAFT}Eight people were hurt, not five, the hospital said.`, sources: [`${LIDO}Five people were hurt, according to Dr Sana Malik.`, `${LIDO_LATER}Eight people were hurt, three more than first thought, the hospital said.`] },
  { name: 'a part that is counted later', code: 'superseded', here: `${LIDO_DRAFT}Five people were hurt, according to Dr Sana Malik.`, sources: [`${LIDO}Five people were hurt, according to Dr Sana Malik.`, `${LIDO_LATER}Five people were hurt. Two people have left hospital, the hospital said.`] },
];

const counts: readonly FolderCase[] = [
  { name: 'trees felled and trees fallen', code: 'figure-conflict', role: 'source', here: `${BREWERY}[120 Linden|figure-conflict] wurden laut Stadt gefällt.`, sources: [`${OTHER}160 Linden sind nach Zählung der Anwohner gefallen.`] },
  { name: 'an offer of pay', code: 'figure-conflict', role: 'source', here: `${LIDO}The pay offer on the table is [3 per cent|figure-conflict], said Maud Ferris of the union.`, sources: [`${LIDO_OTHER}Staff were offered 3.5 per cent, the trust said.`, `${LIDO_LATER}The trust's pay offer of 3.5 per cent stands, it said.`] },
  { name: 'jobs kept are not jobs cut', code: 'figure-conflict', role: 'source', here: `${BREWERY}In Altfurt blieben 290 Arbeitsplätze erhalten, sagte Ada Quent.`, sources: [`${OTHER}In Altfurt fallen 165 Stellen weg, sagte Ada Quent.`] },
  { name: 'staff of another time', code: 'figure-conflict', role: 'source', here: `${BREWERY}Auf dem Höhepunkt beschäftigte Kettwig 610 Menschen, sagte Ada Quent.`, sources: [`${OTHER}Kettwig hat 430 Beschäftigte, sagte Ada Quent.`] },
  { name: 'a threshold is no count', code: 'figure-conflict', role: 'source', here: `${BREWERY}Rentabel wird ein Sudhaus nach Meinung von Fachleuten ab etwa 600 Gästen am Tag.`, sources: [`${OTHER}Im Sudhaus wurden im Schnitt 412 Gäste am Tag gezählt, sagte Ada Quent.`] },
  { name: 'a least that is asked for', code: 'figure-conflict', role: 'source', here: `${LIDO}A pool needs at least 600 swimmers a day to pay for itself, the trade body says.`, sources: [`${LIDO_OTHER}The lido had 410 swimmers a day last year, the trust said.`] },
];

const sums: readonly FolderCase[] = [
  { name: 'what is left of the whole', code: 'derived-mismatch', here: `${DRAFT}Von 380 Stellen fallen laut Ada Quent 120 weg, [280|derived-mismatch] bleiben erhalten.`, sources: [`${BREWERY}120 Stellen fallen weg, sagte Ada Quent.`] },
  { name: 'what is left in one place', code: 'derived-mismatch', here: `${DRAFT}Von 380 Stellen fallen laut Ada Quent 120 weg, 200 bleiben in Altfurt.`, sources: [`${BREWERY}120 Stellen fallen weg, sagte Ada Quent.`] },
  { name: 'what stays beside what moves', code: 'derived-mismatch', here: `${DRAFT}Von 380 Stellen fallen laut Ada Quent 120 weg, 200 bleiben erhalten, 60 Stellen ziehen um.`, sources: [`${BREWERY}120 Stellen fallen weg, sagte Ada Quent.`] },
  { name: 'English, of the whole', code: 'derived-mismatch', here: `${LIDO_DRAFT}Of the 380 members, 120 will leave, manager Helen Finch said, and [280|derived-mismatch] stay.`, sources: [`${LIDO}Manager Helen Finch said 120 members would leave.`] },
  { name: 'what is left, right', code: 'derived-mismatch', here: `${DRAFT}Von 380 Stellen fallen laut Ada Quent 120 weg, 260 bleiben erhalten.`, sources: [`${BREWERY}120 Stellen fallen weg, sagte Ada Quent.`] },
  { name: 'a part of the others', code: 'derived-mismatch', here: `${DRAFT}Von 380 Stellen fallen laut Ada Quent 120 weg, 90 kommen in Bergrade hinzu.`, sources: [`${BREWERY}120 Stellen fallen weg, sagte Ada Quent.`] },
  { name: 'the others, right', code: 'derived-mismatch', here: `${DRAFT}Neun der 14 Kessel stehen laut Ada Quent still, die übrigen fünf laufen weiter.`, sources: [`${BREWERY}Neun Kessel stehen still, sagte Ada Quent.`] },
  { name: 'votes of which some are missing', code: 'derived-mismatch', here: `${DRAFT}17 Mitglieder stimmten laut Protokoll dafür, 5 dagegen; der Rat hat 28 Sitze.`, sources: [`${BREWERY}17 Mitglieder stimmten dafür.`] },
];

const unnamed: readonly FolderCase[] = [
  { name: 'it is said behind a hand', code: 'vague-source', here: `${DRAFT}Im [Rathaus heißt|vague-source] es hinter vorgehaltener Hand, ein Meister sei schon entlassen.`, sources: [BREWERY] },
  { name: 'it is said among the crew', code: 'vague-source', here: `${DRAFT}Aus [der Belegschaft heißt|vague-source] es, ein zweiter Kessel sei gerissen.`, sources: [BREWERY] },
  { name: 'what is written on a board', code: 'vague-source', here: `${DRAFT}Auf der Tafel im Gang heißt es, ein zweiter Kessel sei gerissen.`, sources: [BREWERY] },
  { name: 'what the crew calls him', code: 'vague-source', here: `${DRAFT}In der Mannschaft heißt er nur Bomber.`, sources: [BREWERY] },
  { name: 'what a paper says', code: 'vague-source', here: `${DRAFT}In der Mitteilung der Brauerei heißt es, ein zweiter Kessel sei gerissen.`, sources: [BREWERY] },
  { name: 'what something is called', code: 'vague-source', here: `${DRAFT}Im Volksmund heißt das Sudhaus Dampfer.`, sources: [BREWERY] },
];

const rumours: readonly FolderCase[] = [
  { name: 'an order that was given', code: 'hearsay', here: `${BREWERY}Der Rat hat einen Gutachter bestellt. Er soll nun die Kessel prüfen.`, sources: [OTHER], role: 'source' },
  { name: 'a plan', code: 'hearsay', here: `${BREWERY}Ab Herbst soll ein Betreiber aus Bergrade das Sudhaus führen.`, sources: [OTHER], role: 'source' },
  { name: 'a talk that is held', code: 'hearsay', here: `${LIDO}The talk at the Mermaid Arms is on Friday, and it is free.`, sources: [LIDO_OTHER], role: 'source' },
];

const scenes: readonly FolderCase[] = [
  { name: 'who has taken a lawyer', code: 'unsourced-claim', here: `${LIDO}[Harcombe Estates, the owner of the land, has hired a law firm|unsourced-claim].`, sources: [LIDO_OTHER], role: 'source' },
];

describeFolders('transfer', [...hearsay, ...lost, ...roles, ...overtaken, ...counts, ...sums, ...unnamed, ...rumours, ...scenes]);
