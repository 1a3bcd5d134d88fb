import { describeFolders, type FolderCase } from './support';

// Short stories for what an editor sees in a draft, written sort by sort, in words of their own, before what they ask for was
// built (as in `transfer.test.ts`): what must be told, and beside it what must not.

const FERRY = 'Norderhaven, 4. Mai 2026 (kpd) – Die Reederei Wiebrand AG stellt ihre Fähre nach Sandoog ein. ';
const FERRY_SAID = FERRY.replace(/\. $/, ', teilte sie mit. ');
const FERRY_LATER = 'Norderhavener Kurier, 11. Mai 2026\n\nDie Reederei Wiebrand AG und ihre Fähre\n\n';
const FERRY_OTHER = 'Schiff & Strom, 6. Mai 2026\n\nDie Reederei Wiebrand AG gibt Sandoog auf\n\n';
const FERRY_DRAFT = 'Die Reederei Wiebrand AG stellt ihre Fähre nach Sandoog ein, teilte sie mit. ';
const MUSEUM = 'HOLLINGBY, May 4, 2026 (Plover News) - The Hollingby Glass Museum is to close after mould was found. ';
const MUSEUM_LATER = 'The Hollingby Echo, May 11, 2026\n\nHollingby Glass Museum and the mould\n\n';
const MUSEUM_OTHER = 'Galleries Monthly, May 6, 2026\n\nHollingby Glass Museum closes\n\n';
const MUSEUM_DRAFT = 'The Hollingby Glass Museum will close, it said. The town is sad. ';

const offices: readonly FolderCase[] = [
  { name: 'whom somebody follows, with what the office was', code: 'superseded', here: `${FERRY_DRAFT}[Bauhofleiter Ocke Brahms|superseded] bedauert das.`, sources: [`${FERRY}Bauhofleiter Ocke Brahms bedauert das.`, `${FERRY_LATER}Der Ort hat den Bauhofleiter ausgetauscht: Auf Ocke Brahms folgt Silke Thoms.`] },
  { name: 'the successor of', code: 'superseded', here: `${FERRY_DRAFT}[Geschäftsführer Ocke Brahms|superseded] bedauert das.`, sources: [`${FERRY}Geschäftsführer Ocke Brahms bedauert das.`, `${FERRY_LATER}Seit Montag ist Silke Thoms Geschäftsführerin. Sie ist Nachfolgerin von Ocke Brahms, der früher als geplant gegangen ist.`] },
  { name: 'the successor of, in one sentence', code: 'superseded', here: `${FERRY_DRAFT}[Vorstandschef Ocke Brahms|superseded] bedauert das.`, sources: [`${FERRY}Vorstandschef Ocke Brahms bedauert das.`, `${FERRY_LATER}Silke Thoms ist als Nachfolgerin von Ocke Brahms neue Vorstandschefin, sagte Aufsichtsrat Nis Dahl.`] },
  { name: 'English, succeeds', code: 'superseded', here: `${MUSEUM_DRAFT}“We are sorry,” said [Hilda Marsh, the museum's director|superseded].`, sources: [`${MUSEUM}“We are sorry,” said Hilda Marsh, the museum's director.`, `${MUSEUM_LATER}The museum has a new director. Tom Okell succeeds Hilda Marsh, the council said.`] },
  { name: 'English, the successor to', code: 'superseded', here: `${MUSEUM_DRAFT}“We are sorry,” said [Hilda Marsh, the museum's director|superseded].`, sources: [`${MUSEUM}“We are sorry,” said Hilda Marsh, the museum's director.`, `${MUSEUM_LATER}Since Friday the director has been Tom Okell, the successor to Hilda Marsh.`] },
  { name: 'a successor who is sought', code: 'superseded', here: `${FERRY_DRAFT}Geschäftsführer Ocke Brahms bedauert das.`, sources: [`${FERRY}Geschäftsführer Ocke Brahms bedauert das.`, `${FERRY_LATER}Wer Nachfolger von Ocke Brahms wird, ist offen.`] },
  { name: 'a successor of next year', code: 'superseded', here: `${FERRY_DRAFT}Geschäftsführer Ocke Brahms bedauert das.`, sources: [`${FERRY}Geschäftsführer Ocke Brahms bedauert das.`, `${FERRY_LATER}Silke Thoms wird im Herbst Nachfolgerin von Ocke Brahms.`] },
  { name: 'one speaker after another', code: 'superseded', here: `${FERRY_DRAFT}Geschäftsführer Ocke Brahms bedauert das.`, sources: [`${FERRY}Geschäftsführer Ocke Brahms bedauert das.`, `${FERRY_LATER}Auf Ocke Brahms folgt am Rednerpult Silke Thoms.`] },
  { name: 'whom he once succeeded', code: 'superseded', here: `${FERRY_DRAFT}Geschäftsführer Ocke Brahms bedauert das.`, sources: [`${FERRY}Geschäftsführer Ocke Brahms bedauert das.`, `${FERRY_LATER}Geschäftsführer Ocke Brahms ist seit 2019 Nachfolger von Silke Thoms.`] },
  { name: 'a party rid of its treasurer, as the draft says itself', code: 'superseded', here: `${FERRY_DRAFT}Ihren Finanzvorstand Ocke Brahms ist die Reederei los, wie sie mitteilte.`, sources: [`${FERRY}Finanzvorstand Ocke Brahms bedauert das.`, `${FERRY_LATER}Ocke Brahms ist nicht mehr Finanzvorstand der Reederei.`] },
  { name: 'the office is told as one that is over', code: 'superseded', here: `${FERRY_DRAFT}Von ihrem Finanzvorstand Ocke Brahms hat sich die Reederei getrennt.`, sources: [`${FERRY}Finanzvorstand Ocke Brahms bedauert das.`, `${FERRY_LATER}Ocke Brahms ist nicht mehr Finanzvorstand der Reederei.`] },
];

const tallies: readonly FolderCase[] = [
  { name: 'now so many, behind the noun', code: 'superseded', here: `${FERRY_DRAFT}[54 Mieter|superseded] haben Klage eingereicht, sagte ein Sprecher des Amtsgerichts.`, sources: [`${FERRY}54 Mieter haben Klage eingereicht, sagte ein Sprecher des Amtsgerichts.`, `${FERRY_LATER}Die Kläger, inzwischen 67, vertritt Anwältin Frauke Henning.`] },
  { name: 'now so many, by one noun', code: 'superseded', here: `${FERRY_DRAFT}[31 Anleger|superseded] fordern laut Anwältin Frauke Henning ihr Geld zurück.`, sources: [`${FERRY}31 Anleger fordern laut Anwältin Frauke Henning ihr Geld zurück.`, `${FERRY_LATER}Die Anleger, mittlerweile 44, wollen laut Anwältin Frauke Henning vor Gericht.`] },
  { name: 'a value measured again', code: 'superseded', here: `${FERRY_DRAFT}Im Hafenbecken fand das Institut Halden laut Bericht [26,4 Mikrogramm|superseded] Blei je Liter.`, sources: [`${FERRY}Im Hafenbecken fand das Institut Halden laut Bericht 26,4 Mikrogramm Blei je Liter.`, `${FERRY_LATER}Das Institut fand im April im Hafenbecken 26,4 µg/l Blei. Eine neue Messung vom 9. Mai ergab 17,3 µg/l.`] },
  { name: 'a share measured again', code: 'superseded', here: `${FERRY_DRAFT}Der Salzgehalt im Hafenbecken liegt laut Institut Halden bei [3,8 Prozent|superseded].`, sources: [`${FERRY}Der Salzgehalt im Hafenbecken liegt laut Institut Halden bei 3,8 Prozent.`, `${FERRY_LATER}Am 20. April lag der Salzgehalt bei 3,8 Prozent. Die Nachmessung vom 9. Mai ergab 3,1 Prozent.`] },
  { name: 'English, a second test', code: 'superseded', here: `${MUSEUM_DRAFT}The cellar had [480 spores|superseded] in a litre of air, the lab Dunford Analytics found.`, sources: [`${MUSEUM}The cellar had 480 spores in a litre of air, the lab Dunford Analytics found.`, `${MUSEUM_LATER}In April the lab found 480 spores in a litre of air. A second test on May 9 found 310 spores.`] },
  { name: 'a measure of another place', code: 'superseded', here: `${FERRY_DRAFT}Im Hafenbecken fand das Institut Halden laut Bericht 26,4 Mikrogramm Blei je Liter.`, sources: [`${FERRY}Im Hafenbecken fand das Institut Halden laut Bericht 26,4 Mikrogramm Blei je Liter.`, `${FERRY_LATER}Im Hafenbecken fand das Institut 26,4 µg/l Blei, im Fluss 17,3 µg/l.`] },
  { name: 'a draft that knows the second measure', code: 'superseded', here: `${FERRY_DRAFT}Im Hafenbecken fand das Institut Halden laut Bericht erst 26,4, später 17,3 Mikrogramm Blei je Liter.`, sources: [`${FERRY}Im Hafenbecken fand das Institut Halden laut Bericht 26,4 Mikrogramm Blei je Liter.`, `${FERRY_LATER}Im April fand das Institut 26,4 µg/l Blei. Eine neue Messung vom 9. Mai ergab 17,3 µg/l.`] },
  { name: 'an age behind the noun', code: 'superseded', here: `${FERRY_DRAFT}54 Mieter haben Klage eingereicht, sagte ein Sprecher des Amtsgerichts.`, sources: [`${FERRY}54 Mieter haben Klage eingereicht, sagte ein Sprecher des Amtsgerichts.`, `${FERRY_LATER}Die Klägerin, inzwischen 67, vertritt Anwältin Frauke Henning.`] },
];

const units: readonly FolderCase[] = [
  { name: 'milligrams for micrograms', code: 'scale-slip', here: `${FERRY_DRAFT}Der Grenzwert für Blei liegt laut Gesundheitsamt bei [zehn Milligramm|scale-slip].`, sources: [`${FERRY}Der Grenzwert für Blei liegt laut Gesundheitsamt bei 10 Mikrogramm.`, `${FERRY_OTHER}Der Grenzwert für Blei von 10 µg/l ist laut Gesundheitsamt streng.`] },
  { name: 'kilograms for tonnes', code: 'scale-slip', here: `${FERRY_DRAFT}Die Fähre lud laut Reederei zuletzt [85 Kilogramm|scale-slip] Post.`, sources: [`${FERRY}Die Fähre lud laut Reederei zuletzt 85 Tonnen Post.`] },
  { name: 'gigawatts for megawatts', code: 'scale-slip', here: `${FERRY_DRAFT}Der neue Motor leistet laut Reederei [4,5 Gigawatt|scale-slip].`, sources: [`${FERRY}Der neue Motor leistet laut Reederei 4,5 Megawatt.`] },
  { name: 'English, milligrams for micrograms', code: 'scale-slip', here: `${MUSEUM_DRAFT}The limit for arsenic is [six milligrams|scale-slip], the health board says.`, sources: [`${MUSEUM}The limit for arsenic is 6 micrograms, the health board says.`] },
  { name: 'one value in two units', code: 'scale-slip', here: `${FERRY_DRAFT}Der Grenzwert für Blei liegt laut Gesundheitsamt bei 0,01 Milligramm.`, sources: [`${FERRY}Der Grenzwert für Blei liegt laut Gesundheitsamt bei 10 Mikrogramm.`] },
  { name: 'two substances', code: 'scale-slip', here: `${FERRY_DRAFT}Eine Tablette enthält laut Apothekerin Wiebke Ahrens 5 Milligramm Salz.`, sources: [`${FERRY}Der Grenzwert für Blei liegt laut Gesundheitsamt bei 5 Mikrogramm.`] },
  { name: 'tonnes and kilograms of two things', code: 'scale-slip', here: `${FERRY_DRAFT}Jeder Gast darf laut Reederei 20 Kilogramm Gepäck mitnehmen.`, sources: [`${FERRY}Der Kran am Kai hebt laut Reederei 20 Tonnen.`] },
];

const speech: readonly FolderCase[] = [
  { name: 'a line at the end, behind unnamed people', code: 'unsourced-quote', here: `${FERRY_DRAFT}\n\nAn Bord wird viel geredet. Zwölf Matrosen wollen laut Kapitänin Rieke Lorenz kündigen. Insidern zufolge wird auch das Terminal verkauft. [„Uns hat keiner gefragt.“|unsourced-quote]`, sources: [FERRY] },
  { name: 'who will not speak, and says why', code: 'unsourced-quote', here: `${FERRY_DRAFT}\n\nKapitänin Rieke Lorenz will das nicht bewerten. „Da müssen Sie die Reederei fragen.“`, sources: [FERRY] },
  { name: 'English, by insiders', code: 'unsourced-quote', here: `${MUSEUM_DRAFT}\n\nAccording to insiders, the roof leaks, too. [“Nobody ever asked us.”|unsourced-quote]`, sources: [MUSEUM] },
  { name: 'one who is not named, but speaks', code: 'unsourced-quote', here: `${FERRY_DRAFT}\n\nEine Verkäuferin, die nicht genannt werden will, erzählt von der letzten Fahrt. „Uns hat keiner gefragt.“`, sources: [FERRY] },
  { name: 'insiders who are quoted', code: 'unsourced-quote', here: `${FERRY_DRAFT}\n\nInsidern zufolge war es „ein Trauerspiel“. „Uns hat keiner gefragt.“`, sources: [FERRY] },
  { name: 'a line at the end, behind facts', code: 'unsourced-quote', here: `${FERRY_DRAFT}\n\nDie Fähre fuhr laut Fahrplan zuletzt viermal am Tag. Im Winter fuhr sie einmal. [„Wir saßen da wie auf einer Sandbank.“|unsourced-quote]`, sources: [FERRY] },
  { name: 'English, a line at the end', code: 'unsourced-quote', here: `${MUSEUM_DRAFT}\n\nThe mould was found in March, according to the council. Two guards have left, and a third wants to. [“Nobody ever asked us.”|unsourced-quote]`, sources: [MUSEUM] },
  { name: 'whose speech goes on', code: 'unsourced-quote', here: `${FERRY_DRAFT}\n\nKapitänin Rieke Lorenz ist enttäuscht. „Uns hat keiner gefragt.“`, sources: [FERRY] },
  { name: 'whose speech goes on behind a quotation', code: 'unsourced-quote', here: `${FERRY_DRAFT}\n\n„Das ist bitter“, sagt Kapitänin Rieke Lorenz. „Uns hat keiner gefragt.“`, sources: [FERRY] },
  { name: 'whose speech goes on behind reported speech', code: 'unsourced-quote', here: `${FERRY_DRAFT}\n\nKapitänin Rieke Lorenz sagt, sie habe es aus der Zeitung erfahren. „Uns hat keiner gefragt.“`, sources: [FERRY] },
  { name: 'who stands before a colon', code: 'unsourced-quote', here: `${FERRY_DRAFT}\n\nKapitänin Rieke Lorenz schüttelt den Kopf: „Uns hat keiner gefragt.“`, sources: [FERRY] },
  { name: 'English, whose speech goes on', code: 'unsourced-quote', here: `${MUSEUM_DRAFT}\n\nHilda Marsh, the director, is furious. “Nobody ever asked us.”`, sources: [MUSEUM] },
];

const origins: readonly FolderCase[] = [
  { name: 'two that reported on it', code: 'circular-sourcing', here: `${FERRY_DRAFT}Bekannt wurde der Verkauf des Terminals, weil der [„Inselbote“ und die Agentur kpd darüber berichteten|circular-sourcing].`, sources: [`${FERRY}Das Terminal wird verkauft. Den Verkauf des Terminals publik gemacht hatte der „Inselbote“.`, `${FERRY_LATER}Den Verkauf des Terminals hatte der „Inselbote“ enthüllt.`] },
  { name: 'English, as both reported', code: 'circular-sourcing', here: `${MUSEUM_DRAFT}The letter about the mould came to light in April, as [the Marsh Lane Gazette and Plover News reported|circular-sourcing].`, sources: [`${MUSEUM}The letter about the mould was first reported by the Marsh Lane Gazette.`, `${MUSEUM_LATER}Back in April the Marsh Lane Gazette reported on a letter about the mould.`] },
  { name: 'two that looked by themselves', code: 'circular-sourcing', here: `${FERRY_DRAFT}Bekannt wurde der Verkauf des Terminals, weil der „Norderhavener Kurier“ und die Agentur kpd darüber berichteten.`, sources: [`${FERRY}Das Terminal wird verkauft, sagte Ocke Brahms der kpd.`, `${FERRY_LATER}Den Verkauf des Terminals bestätigte Ocke Brahms dem „Kurier“.`] },
  { name: 'two that have another thing from one', code: 'circular-sourcing', here: `${MUSEUM_DRAFT}The cracks in the roof came to light in April, as the Marsh Lane Gazette and Plover News reported.`, sources: [`${MUSEUM}The pay of the guards was first reported by the Marsh Lane Gazette.`, `${MUSEUM_LATER}The roof has cracks.`] },
];

const whispers: readonly FolderCase[] = [
  { name: 'Swiss spelling', code: 'vague-source', here: `${FERRY_DRAFT}Im [Rathaus heisst|vague-source] es hinter vorgehaltener Hand, der Hafenmeister trete noch im Juni zurück.`, sources: [FERRY] },
  { name: 'Swiss spelling, what a paper says', code: 'vague-source', here: `${FERRY_DRAFT}Im Bericht der Reederei heisst es, der Hafenmeister trete noch im Juni zurück.`, sources: [FERRY] },
  { name: 'Swiss spelling, a name', code: 'vague-source', here: `${FERRY_DRAFT}Im Rathaus heisst er nur der Käpten.`, sources: [FERRY] },
];

const known: readonly FolderCase[] = [
  { name: 'made known, by whom', code: 'hearsay', here: `${FERRY_DRAFT}Bekannt wurde der Verkauf, weil die „Norderhavener Rundschau“ darüber berichtete.`, sources: [FERRY] },
  { name: 'made known, by nobody', code: 'hearsay', here: `${FERRY_DRAFT}Wie [bekannt wurde|hearsay], ist auch das Terminal verkauft.`, sources: [FERRY] },
];

const formerRoles: readonly FolderCase[] = [
  { name: 'English, formerly this, formerly that', code: 'role-conflict', here: `${MUSEUM_DRAFT}The man who complained is [Ewan Strick, formerly chief technology officer|role-conflict].`, sources: [`${MUSEUM}Former Chief Financial Officer Ewan Strick complained of it in June.`, `${MUSEUM_LATER}Ewan Strick, once its finance chief, complained.`] },
  { name: 'German, two former offices', code: 'role-conflict', here: `${FERRY_DRAFT}Geklagt hat [Ewald Strick, früher Technikvorstand|role-conflict].`, sources: [`${FERRY}Der frühere Finanzvorstand Ewald Strick hat geklagt.`, `${FERRY_LATER}Ewald Strick, einst Finanzchef der Reederei, hat geklagt.`] },
  { name: 'English, one office told twice', code: 'role-conflict', here: `${MUSEUM_DRAFT}The man who complained is Ewan Strick, formerly chief financial officer.`, sources: [`${MUSEUM}Ewan Strick, once its finance chief, complained.`] },
  { name: 'English, one that he has now and one that he had', code: 'role-conflict', here: `${MUSEUM_DRAFT}The man who complained is Ewan Strick, formerly chief technology officer at Dunford Analytics.`, sources: [`${MUSEUM}Chief Financial Officer Ewan Strick complained of it in June.`] },
  { name: 'English, formerly of two firms', code: 'role-conflict', here: `${MUSEUM_DRAFT}The man who complained is Ewan Strick, formerly chief technology officer of Dunford Analytics.`, sources: [`${MUSEUM}Ewan Strick, formerly chief financial officer of Quell Media, complained.`] },
];

const parts: readonly FolderCase[] = [
  { name: 'a saying counts nothing', code: 'figure-conflict', here: `${MUSEUM_DRAFT}“One donor is a gift. Two donors are a plan,” said Hilda Marsh.`, sources: [`${MUSEUM}“One donor is a gift. Two donors are a plan,” said Hilda Marsh.`, `${MUSEUM_LATER}Treasurer Ewan Strick said that three big donors would sign by June.`] },
  { name: 'votes needed and votes there are', code: 'figure-conflict', here: `${FERRY_DRAFT}Für die Förderung braucht es laut Satzung 23 Stimmen im Rat.`, sources: [`${FERRY}Für die Förderung braucht es laut Satzung 23 der 44 Stimmen im Rat.`, `${FERRY_LATER}Der Rat hat laut Satzung 44 Stimmen.`] },
  { name: 'a small number of a noun with another word before it', code: 'figure-conflict', here: `${FERRY_DRAFT}Zwei Kapitäne sind laut Reederei krank.`, sources: [`${FERRY}Zwei Kapitäne sind laut Reederei krank.`, `${FERRY_LATER}Drei frühere Kapitäne wollen laut Reederei helfen.`] },
  { name: 'English, two counts that do contradict', code: 'figure-conflict', here: `${MUSEUM_DRAFT}[Four guards|figure-conflict] have left the museum since March, the council said.`, sources: [`${MUSEUM}Six guards have left the museum since March, the council said.`] },
];

const bare: readonly FolderCase[] = [
  { name: 'English, of the noun the source has', code: 'figure-not-in-sources', here: `${MUSEUM_DRAFT}Harcott Trust, the largest lender, said in a letter that it had taken back 8.4 million at £2.50 each.`, sources: [`${MUSEUM}Harcott Trust said in a letter that it had taken back 8.4 million beads at £2.50 apiece.`] },
  { name: 'instead of what the source has from … to', code: 'figure-not-in-sources', here: `${FERRY_DRAFT}Die Anlegestelle kostet inzwischen 38 Millionen Euro (rund 41 Millionen Dollar) statt 31 Millionen, wie das Land mitteilt.`, sources: [`${FERRY}Die Kosten der Anlegestelle sind von 31 auf 38 Millionen Euro gestiegen, teilte das Land mit.`] },
  { name: 'a number nobody has', code: 'figure-not-in-sources', here: `${MUSEUM_DRAFT}Harcott Trust, the largest lender, said in a letter that it had taken back [3.7 million|figure-not-in-sources] at £2.50 each.`, sources: [`${MUSEUM}Harcott Trust said in a letter that it had taken back 8.4 million beads at £2.50 apiece.`] },
];

const acts: readonly FolderCase[] = [
  { name: 'who made it known', code: 'unsourced-claim', here: `${FERRY_SAID}Aufgedeckt hatte das im April der „Inselbote“.`, sources: [FERRY_OTHER], role: 'source' },
  { name: 'who made payments known', code: 'unsourced-claim', here: `${FERRY_SAID}Die Rabatte publik gemacht hatte das Magazin „Inselbote“.`, sources: [FERRY_OTHER], role: 'source' },
  { name: 'English, who rejects', code: 'unsourced-claim', here: `${MUSEUM}Marsh, 58, denied the accusations.`, sources: [MUSEUM_OTHER], role: 'source' },
  { name: 'English, who rejects, with an office', code: 'unsourced-claim', here: `${MUSEUM}Hilda Marsh, the director, rejected the charges.`, sources: [MUSEUM_OTHER], role: 'source' },
  { name: 'English, a bid that is rejected is an act', code: 'unsourced-claim', here: `${MUSEUM}[Harcott Trust, the largest lender, has rejected a takeover bid|unsourced-claim].`, sources: [MUSEUM_OTHER], role: 'source' },
  { name: 'who rejects', code: 'unsourced-claim', here: `${FERRY_SAID}Die Reederei wies alle Vorwürfe der Gewerkschaft zurück.`, sources: [FERRY_OTHER], role: 'source' },
  { name: 'a load that is sent back is an act', code: 'unsourced-claim', here: `${FERRY_SAID}[Die Reederei Wiebrand AG hat ein Angebot der Stadt ausgeschlagen|unsourced-claim].`, sources: [FERRY_OTHER], role: 'source' },
  { name: 'what anybody meets', code: 'unsourced-claim', here: `${FERRY_DRAFT}Wer die Wiebrand AG besucht, steht erst einmal vor einem Kran.`, sources: [FERRY] },
  { name: 'what somebody in particular does', code: 'unsourced-claim', here: `${FERRY_DRAFT}[Die Wiebrand AG hat ihren Kran an die Stadt Norderhaven verkauft|unsourced-claim].`, sources: [FERRY] },
  { name: 'never so dear', code: 'unsourced-claim', here: `${FERRY_SAID}So teuer war die Wiebrand AG noch nie.`, sources: [FERRY_OTHER], role: 'source' },
  { name: 'English, how somebody did', code: 'unsourced-claim', here: `${MUSEUM}Harcott Trust did well, by the way.`, sources: [MUSEUM_OTHER], role: 'source' },
  { name: 'who must still agree', code: 'unsourced-claim', here: `${FERRY_SAID}[Die Kommunalaufsicht muss dem Verkauf noch zustimmen|unsourced-claim].`, sources: [FERRY_OTHER], role: 'source' },
  { name: 'what an authority has stopped', code: 'unsourced-claim', here: `${FERRY_SAID}[Das Land hat unterdessen den Zuschuss für das Terminal gestoppt|unsourced-claim].`, sources: [FERRY_OTHER], role: 'source' },
];

describeFolders('transfer: drafts', [...offices, ...tallies, ...units, ...speech, ...origins, ...whispers, ...known, ...formerRoles, ...parts, ...bare, ...acts]);
