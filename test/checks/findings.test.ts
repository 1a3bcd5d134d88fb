import { deepEqual, ok } from 'node:assert/strict';
import { plain } from '../../server/src/message';
import { findingsIn, foundIn, readExpectation } from './support';

interface Case {
  readonly name: string;
  readonly codes: readonly string[];
  /** The text in question, with its marks; a draft unless said otherwise. */
  readonly here: string;
  readonly sources?: readonly string[];
  readonly role?: 'source';
}

const MILL = 'Weberau, 3. März 2025 (olm) – Die Papierfabrik Brenntal baut laut Geschäftsbericht ein neues Kraftwerk für 48,5 Millionen Euro. Die Fabrik beschäftigt 620 Menschen, sagte Geschäftsführerin Martina Hölscher.';
const MILL_TOO = 'Weberauer Kurier, 5. März 2025\n\nDas neue Kraftwerk der Papierfabrik Brenntal kostet 48,5 Millionen Euro, wie Geschäftsführerin Martina Hölscher im Gespräch bestätigte. In der Fabrik arbeiten 620 Menschen, sagte sie.';

const cases: readonly Case[] = [
  { name: 'a figure nobody carries', codes: ['unsourced-figure'], here: 'Die Brücke über die Lenne kostete [12,4 Millionen Euro|unsourced-figure]. Sie steht seit dem Herbst.' },
  { name: 'a figure somebody carries', codes: ['unsourced-figure'], here: 'Die Brücke über die Lenne kostete laut Stadtverwaltung 12,4 Millionen Euro. Sie steht seit dem Herbst.' },
  { name: 'a figure in reported speech', codes: ['unsourced-figure'], here: 'Die Brücke sei fertig, sagte Bürgermeisterin Ulrike Senft. Sie habe 12,4 Millionen Euro gekostet.' },
  { name: 'a figure repeated is told once', codes: ['unsourced-figure'], here: 'Die Brücke kostete [12,4 Millionen Euro|unsourced-figure]. Der Rat stritt lange.\n\nAm Ende standen 12,4 Millionen Euro auf der Rechnung.' },
  { name: 'an English figure', codes: ['unsourced-figure'], here: 'The new pier cost [£3.2 million|unsourced-figure]. The old pier was repaired with £400,000, according to the harbour board.' },
  { name: 'a trifle in a draft that lies alone', codes: ['unsourced-figure'], here: 'The new pier has opened to the public. A cup of tea there costs the visitor about £4 and the wall runs for 300 metres. It was built with [£3.2 million|unsourced-figure] of public money.' },
  { name: 'people in a draft that lies alone, however few', codes: ['unsourced-figure'], here: 'The new pier has opened to the public. The yard behind it lost [16 jobs|unsourced-figure] in the course of the work.' },
  {
    name: 'beside another article every figure is asked for', codes: ['unsourced-figure'], here: 'The new pier has opened to the public. The wall runs along the bay for [300 metres|unsourced-figure].',
    sources: ['The council of Wexmouth met on Monday, said Mayor Joan Pell. The new pier is a mile long, she said.'],
  },
  { name: 'a private matter in a draft that lies alone', codes: ['unsourced-claim'], here: 'The new pier has opened to the public. Joan Pell kept bees on the hill for years.' },
  { name: 'what is held against somebody in a draft that lies alone', codes: ['unsourced-claim'], here: 'The new pier has opened to the public. [Joan Pell was arrested on the hill|unsourced-claim].' },
  // a draft that lies alone is asked for what is of weight
  { name: 'alone: acts on which much hangs, and nothing else that a firm does', codes: ['unsourced-claim'], here: 'Die Reederei Nordkamp AG baut im Hafen eine neue Halle. [Karl Voss wurde im Mai fristlos entlassen|unsourced-claim].' },
  { name: 'alone: where somebody lives and worked', codes: ['unsourced-claim'], here: 'Karl Voss wohnt mit seiner Frau am Hafen. Er war lange Koch bei der Nordkamp AG. Betreiber der Halle ist die Nordkamp AG.' },
  { name: 'beside others: what concerns a firm or a body, and what persons do of weight', codes: ['unsourced-claim'], here: '[Betreiber der Halle ist die Nordkamp AG|unsourced-claim]. [Karl Voss wohnt mit seiner Frau in der alten Werft|unsourced-claim]. [Karl Voss hat den Vorsitz niedergelegt|unsourced-claim].', sources: [MILL] },
  { name: 'beside others: what concerns a person alone', codes: ['unsourced-claim'], here: 'Karl Voss wohnt mit seiner Frau am Hafen. Chef-Ermittler Karl Voss bleibt gelassen.', sources: [MILL] },
  { name: 'alone: sums and shares, people', codes: ['unsourced-figure'], here: 'Der Hafen verlor [31 Prozent|unsourced-figure] seiner Fracht. Dort arbeiten [640 Menschen|unsourced-figure]. Im Schnitt kostet ein Liegeplatz [14 Euro|unsourced-figure].' },
  { name: 'alone: small sums, measures, things counted', codes: ['unsourced-figure'], here: 'Ein Liegeplatz kostet 14 Euro. Die Mole ist 214 Meter lang. Am Kai stehen 80 Kisten. Der Ort hat 12.000 Einwohner.' },
  { name: 'a few things counted in passing', codes: ['unsourced-figure'], here: 'Auf dem Putz sind vier helle Flecken. Die Akte hat elf Anhänge. Es gab [sieben Verletzte|unsourced-figure].', sources: [MILL] },
  { name: 'a few things to which something of weight is done', codes: ['unsourced-figure'], here: 'Unbekannte entwendeten [sieben Räder|unsourced-figure]. Die Polizei lobte sieben Kinder. Seit Mai stehen [fünf Loks|unsourced-figure] still.', sources: [MILL] },
  { name: 'people aboard', codes: ['unsourced-figure'], here: 'The old ferry had [90 people|unsourced-figure] aboard. There were two away games.', sources: [MILL] },
  { name: 'what a firm owns does nothing of weight', codes: ['unsourced-claim'], here: "The bank's windows were dark on Monday. [The bank closed its old branch on Monday|unsourced-claim].", sources: [MILL] },
  { name: 'beside others: whom the writer hides', codes: ['unsourced-claim'], here: 'Seit Jahren kauft Herr K. denselben Tee. Frau M. hat die Sorte gewechselt.', sources: [MILL] },
  { name: 'beside others: whom the police hide', codes: ['unsourced-claim'], here: '[Karl K. hat die Sparkasse überfallen|unsourced-claim].', sources: [MILL] },
  { name: 'beside others small sums are asked, too', codes: ['unsourced-figure'], here: 'Ein Liegeplatz kostet seit Mai schon [14 Euro|unsourced-figure].', sources: [MILL] },
  { name: 'alone: prizes, verdicts, quotations, votes', codes: ['unsourced-figure', 'unsourced-claim'], here: 'Der Preis ist mit 20.000 Euro dotiert. Das Landgericht Lohne verurteilte Karl Voss zu 90.000 Euro. Die Aktie fiel um 4,2 Prozent auf 88,40 Euro. Bei der Stichwahl kam Karl Voss auf 57,8 Prozent.' },
  { name: 'alone: the size of a firm in passing', codes: ['unsourced-figure'], here: 'Die Werft mit 480 Beschäftigten liegt am Fluss. Am Ende verloren [480 Beschäftigte|unsourced-figure] ihre Arbeit.' },
  { name: 'alone: a lead whose next sentence names who says so', codes: ['unsourced-claim', 'unsourced-figure'], here: 'Die Reederei Nordkamp AG verkauft ihre Werft. Die Halle werde im Mai geräumt, teilte sie mit.' },
  { name: 'alone: a lead nobody stands for', codes: ['unsourced-figure'], here: 'Die Reederei Nordkamp AG kauft für [40 Millionen Euro|unsourced-figure] zwei Fähren. Die Schiffe liegen im Hafen.' },
  { name: 'figures without their unit', codes: ['unsourced-figure'], here: 'Das Minus beziffert die Nordkamp AG auf 11 Millionen Euro. Im Vorjahr waren es [7,9 Millionen|unsourced-figure].', sources: [MILL] },
  { name: 'figures without their unit that somebody carries', codes: ['unsourced-figure'], here: 'Das Minus liege bei 11 Millionen Euro, sagte Karl Voss. Im Vorjahr seien es 7,9 Millionen gewesen.', sources: [MILL] },
  { name: 'parts of a whole', codes: ['unsourced-figure'], here: 'Karl Voss kürzte die Mittel für die Werft um [ein Viertel|unsourced-figure]. Karl Voss verkaufte die Hälfte der Werft.', sources: [MILL] },
  { name: 'a year counts nothing', codes: ['unsourced-figure'], here: 'Karl Voss war seit 2005 Mitglied des Stadtrats, vom Schuljahr 2006/2007 an dessen Sprecher.', sources: [MILL] },
  { name: 'what stands in a table', codes: ['unsourced-figure', 'unsourced-claim'], here: 'Calder Rovers sit 21st in the table, two points above the drop. They sit two points off the top. [Calder Rovers sold the ground|unsourced-claim].', sources: [MILL] },
  { name: 'a fraction by which something differs', codes: ['unsourced-figure'], here: 'Das Hallenbad verkauft [ein Drittel|unsourced-figure] mehr Karten. Ein Drittel der Karten ist blau.', sources: [MILL] },
  { name: 'a paper told page by page', codes: ['unsourced-figure', 'unsourced-claim'], here: 'Die Akte umfasst 412 Seiten. Besichert war das Darlehen mit 38 Tonnen Bronze. Karl Voss verkaufte davon 17 Tonnen an die Nordkamp AG.\n\nDie Nordkamp AG besitzt [55 Tonnen|unsourced-figure] Kupfer.', sources: [MILL] },
  { name: 'a paper until somebody speaks', codes: ['unsourced-figure'], here: 'The indictment runs to 84 pages. A chart went for £64,000. Joan Pell said she had seen it. The frame cost [£3,000|unsourced-figure].', sources: [MILL] },
  { name: 'who goes on about themselves', codes: ['unsourced-figure'], here: 'Joan Pell says she drew 140 charts. She spent £2m on horses. The yard spent [£4m|unsourced-figure] on boats.', sources: [MILL] },
  { name: 'who leads to their own words', codes: ['unsourced-claim'], here: 'Karl Voss von der Werft geht jeden Morgen am Kai entlang. „Es war kein Plan“, sagt Karl Voss. [Karl Voss von der Werft wurde im Mai entlassen|unsourced-claim]. „Es war kein Plan“, sagt Karl Voss.', sources: [MILL] },
  { name: 'a deck above the byline', codes: ['unsourced-claim'], here: 'Die letzte Glocke\n\nDie Nordkamp AG wollte läuten und bekam Risse. Ein Ausverkauf.\n\nVon Anna Berger\n\n[Die Nordkamp AG hat die Werft gekauft|unsourced-claim].', sources: [MILL] },
  { name: 'words read out behind a colon', codes: ['unsourced-quote', 'unsourced-claim'], here: 'Im Saal wurde es still.\n\n„So geht man mit Nachbarn nicht um“: Mit diesem Satz hat Karl Voss gestanden. Dann ging die Sitzung weiter.', sources: [MILL] },
  { name: 'who watched', codes: ['unsourced-figure'], here: 'Vor 4.100 Zuschauern verlor der FC Lohne. Der FC Lohne schuldet der Bank [4.100 Euro|unsourced-figure].', sources: [MILL] },
  { name: 'points nobody has published', codes: ['unsourced-figure', 'unsourced-claim'], here: 'Der FC Lohne steht mit 14 Punkten auf Platz zwölf. [Der FC Lohne steht vor der Pleite|unsourced-claim]. Der FC Lohne schuldet der Bank [14 Millionen Euro|unsourced-figure].', sources: [MILL] },
  { name: 'an amount in other money', codes: ['unsourced-figure'], here: 'Die Fähre kostete [38 Millionen Kronen|unsourced-figure], umgerechnet rund 3,4 Millionen Euro.' },
  { name: 'no figure in a heading', codes: ['unsourced-figure'], here: 'Brücke kostet 12 Millionen Euro\n\nDer Rat hat lange gestritten, sagte Bürgermeisterin Ulrike Senft. Das Ergebnis gefällt ihr.' },
  { name: 'an age asks for no source', codes: ['unsourced-figure', 'unsourced-claim'], here: 'Ulrike Senft ist 52 Jahre alt. Sie lebt in Hagen.' },
  { name: 'a quotation alone', codes: ['unsourced-quote'], here: 'Im Saal wurde es still.\n\n[„So geht man mit Nachbarn nicht um.“|unsourced-quote]\n\nDann ging die Sitzung weiter.' },
  { name: 'a quotation with its speaker', codes: ['unsourced-quote'], here: 'Im Saal wurde es still. „So geht man mit Nachbarn nicht um“, sagte Ulrike Senft. Dann ging die Sitzung weiter.' },
  { name: 'unnamed people', codes: ['vague-source'], here: '[Insidern zufolge|vague-source] steht der Verkauf der Fabrik kurz bevor. Das Werk gehört der Familie.' },
  { name: 'unnamed people a named paper cites are not vague', codes: ['vague-source'], here: 'Wie die „Lenner Zeitung“ unter Berufung auf Insider berichtet, steht der Verkauf der Fabrik kurz bevor.' },
  { name: 'people who speak for a body are not vague', codes: ['vague-source'], here: 'Vertreter der Stadt sagten, der Verkauf der Fabrik stehe kurz bevor.' },
  { name: 'people who only divine something vouch for nothing', codes: ['vague-source'], here: 'Mehrere Experten ahnten, dass der Verkauf der Fabrik kurz bevorsteht.' },
  { name: 'people who speak for nobody are', codes: ['vague-source'], here: '[Mehrere Experten sagten|vague-source], der Verkauf der Fabrik stehe kurz bevor.' },
  { name: 'what goes on with a statement is no hearsay', codes: ['hearsay'], here: 'Die Stadt teilte mit, die Brücke sei fertig. Sie habe 12,4 Millionen Euro gekostet, hieß es weiter.' },
  { name: 'the writer and everybody are no riddle', codes: ['vague-source'], here: 'Wir sagten, der Verkauf der Fabrik stehe bevor. Im Dorf sagt man, die Fabrik sei alt.' },
  { name: 'people named right behind are no riddle', codes: ['vague-source'], here: 'Mehrere Experten wie Martina Hölscher sagten, der Verkauf der Fabrik stehe kurz bevor.' },
  { name: 'the one person who speaks', codes: ['unsourced-quote'], here: '„Wir bauen das Kraftwerk“, sagte Martina Hölscher. Die Fabrik ist alt.\n\n„Das wird ein langer Winter für uns alle.“' },
  { name: 'one of two who speak is not known', codes: ['unsourced-quote'], here: '„Wir bauen das Kraftwerk“, sagte Martina Hölscher. „Wir nicht“, sagte Emil Radtke.\n\nDie Fabrik ist alt.\n\n[„Das wird ein langer Winter für uns alle.“|unsourced-quote]' },
  { name: 'the answer to a question of the writer', codes: ['unsourced-quote'], here: '„Wir bauen das Kraftwerk“, sagte Martina Hölscher. „Wir nicht“, sagte Emil Radtke. Was er im Winter macht? „Dann heizen wir eben wieder mit Holz.“' },
  { name: 'a question that nobody is there to answer', codes: ['unsourced-quote'], here: 'Was macht man im Winter? [„Dann heizen wir eben wieder mit Holz.“|unsourced-quote]' },
  { name: 'a question of the writer behind several who speak', codes: ['unsourced-quote'], here: '„Wir bauen das Kraftwerk“, sagte Martina Hölscher. „Wir nicht“, sagte Emil Radtke.\n\nWas ging schief? [„Das war ja nun wirklich abzusehen.“|unsourced-quote]' },
  { name: 'a question of the writer behind one who speaks', codes: ['unsourced-quote'], here: '„Wir nicht“, sagte Emil Radtke.\n\n„Wir bauen das Kraftwerk“, sagte Martina Hölscher. Was ging schief? „Das war ja nun wirklich abzusehen.“' },
  { name: 'words of the person of the sentence', codes: ['unsourced-quote'], here: 'Martina Hölscher fand das Kraftwerk „viel zu teuer für so einen Winter“. Es ist [„viel zu groß für so eine Stadt“|unsourced-quote].' },
  { name: 'words of the person of the sentence before', codes: ['unsourced-quote'], here: 'Emil Radtke hebt die Schultern. „Dann heizen wir eben wieder mit Holz.“\n\nMartina Hölscher trägt Gummistiefel. 14 Grad. „Das wird ein langer Winter für uns alle.“' },
  { name: 'words of a pronoun and of a possessive', codes: ['unsourced-quote'], here: 'Emil Radtke kam spät.\n\nDann wartet er am Ofen. „Dann heizen wir eben wieder mit Holz.“\n\nSein Vorrat reicht bis zum März. „Danach sehen wir weiter.“' },
  { name: 'words behind a sentence about no person', codes: ['unsourced-quote'], here: 'Emil Radtke kam spät. Das Kraftwerk steht seit dem Herbst am Fluss. [„Das wird ein langer Winter für uns alle.“|unsourced-quote]' },
  { name: 'words of two who are equally named', codes: ['unsourced-quote'], here: 'Am Fluss trafen sich am Abend Emil Radtke und Martina Hölscher. [„Das wird ein langer Winter für uns alle.“|unsourced-quote]' },
  { name: 'words with a tag behind them', codes: ['unsourced-quote'], here: 'Das Kraftwerk steht.\n\n„Das wird ein langer Winter“, brummelt Emil Radtke. „Wir nicht“, sagte Martina Hölscher.' },
  { name: 'words with a signature', codes: ['unsourced-quote'], here: '„Das wird ein langer Winter für uns alle.“ – Emil Radtke, Hagen\n\n„Dann heizen wir wieder mit Holz.“ Martina Hölscher, Wirtin, beim Fest' },
  { name: 'words read out', codes: ['unsourced-quote'], here: 'Am Tor hing ein Schild. Darauf stand: „Heute wird hier nicht gearbeitet.“ Es schließt sich die Frage an: [„Was wird aus der Fabrik am Fluss?“|unsourced-quote]' },
  { name: 'English words of the person before', codes: ['unsourced-quote'], here: 'Ada Quill looked at the river. "It will be a long winter for all of us."\n\nThe mill is old and has been closed since May. ["It will be a long winter for the town."|unsourced-quote]' },
  { name: 'words behind a paragraph that one person closes', codes: ['unsourced-quote'], here: '"We build," said Cara Holm. The mill is old.\n\nAda Quill says her mill is safe.\n\n"It will be a long winter for all of us.\n\n"No-one has tried before to burn straw."' },
  { name: 'words behind a paragraph that names two', codes: ['unsourced-quote'], here: '"We build," said Cara Holm. The mill is old.\n\nCara Holm knows the mill. Ada Quill says it is safe.\n\n["It will be a long winter for all of us."|unsourced-quote]' },
  { name: 'titles are no speech', codes: ['unsourced-quote'], here: 'Vortrag: „Wie man Brücken baut und wieder verliert“, Stadthalle. Der Sender punktete am Sonntag mit „Das Haus am Wehr“ beim Publikum. Slogan: „Wir backen. Ihr nicht.“' },
  { name: 'parties named before are not vague', codes: ['vague-source'], here: 'Die Papierfabrik Brenntal und die Nordmühle GmbH arbeiten zusammen. Beide bestätigten, dass verhandelt wird. Die Gründerinnen sagten, der Verkauf stehe bevor.' },
  { name: 'a definite group left unnamed before is', codes: ['vague-source'], here: '[Mehrere Insider sagten|vague-source], der Verkauf stehe bevor. [Die Insider sagten|vague-source], der Preis sei hoch.' },
  { name: 'who speaks for somebody known is not vague', codes: ['vague-source'], here: 'Martina Hölscher trat zurück. Ihr Anwalt sagte, der Verkauf der Fabrik stehe kurz bevor.' },
  { name: 'roles before a name are not vague, friends of a name are', codes: ['vague-source'], here: '„Wir verkaufen“, sagt Gründer und Geschäftsführer Emil Radtke. [Freunde von Martina Hölscher sagten|vague-source], der Verkauf stehe bevor.' },
  { name: 'who asks or will not speak is no source', codes: ['vague-source'], here: 'Eine Kundin fragt, ob die Fabrik schließt. [Ein Kunde sagte|vague-source], der Verkauf stehe bevor.' },
  { name: 'named in the next paragraph', codes: ['vague-source'], here: 'A former tutor has told a court that the school hid its accounts.\n\nAda Quill, who worked there until May, said the books were false.' },
  { name: 'not named in the next paragraph', codes: ['vague-source'], here: '[A former tutor has told|vague-source] a court that the school hid its accounts.\n\nThe school was founded in 1931.' },
  { name: 'a charge has an accuser', codes: ['hearsay'], here: 'Die Staatsanwaltschaft hat einen Händler angeklagt. Er soll Bilder gefälscht haben.\n\nDer Händler [soll|hearsay] ein Haus am Fluss gekauft haben. Es steht leer.' },
  { name: 'hearing with ears and hearing of something', codes: ['hearsay'], here: 'Man hört die Glocke, bevor man den Turm sieht. [Man hört|hearsay], dass Emil Radtke das Kraftwerk kaufen wird.' },
  { name: 'what a writer infers', codes: ['hearsay'], here: 'Das Kraftwerk ist offenbar fertig. Emil Radtke hat es [angeblich|hearsay] gekauft.' },
  { name: 'a word and the word that is about', codes: ['hearsay'], here: 'Naming a mill after an ordinary word is cheap. [Word is|hearsay] the Brenntal mill has been sold to Ada Quill.' },
  { name: 'what one might think is no hearsay', codes: ['hearsay'], here: 'Wer die Zeitung liest, könnte meinen, die Fabrik mache morgen zu. Emil Radtke möge bitte einmal vorbeikommen.' },
  { name: 'a named person is not vague', codes: ['vague-source'], here: 'Martina Hölscher zufolge steht der Verkauf der Fabrik kurz bevor.' },
  { name: 'hearsay', codes: ['hearsay'], here: 'The chairman has [reportedly|hearsay] offered to sell his shares. The board will meet on Monday.' },
  { name: 'a scale slip', codes: ['scale-slip', 'figure-conflict'], here: 'Das neue Kraftwerk der Papierfabrik Brenntal kostet laut Geschäftsbericht [48,5 Milliarden Euro|scale-slip].', sources: [MILL, MILL_TOO] },
  { name: 'the same amount in other words is no slip', codes: ['scale-slip', 'figure-conflict'], here: 'Das neue Kraftwerk der Papierfabrik Brenntal kostet laut Geschäftsbericht 48,5 Mio. Euro.', sources: [MILL, MILL_TOO] },
  { name: 'a conflict', codes: ['figure-conflict', 'figure-not-in-sources'], here: 'In der Papierfabrik Brenntal arbeiten nach Angaben der Geschäftsführung [680 Menschen|figure-conflict].', sources: [MILL, MILL_TOO] },
  {
    name: 'a rumour that the outlet of a source is said to report as a fact', codes: ['hearsay-lost'],
    here: '[Dem Aufsichtsrat hatte Karl Ohm den Rücktritt angeboten|hearsay-lost]. Das berichtet das Funkhaus Talberg.',
    sources: ['Funkhaus Talberg, 28.9.2025\n\nDas Gerücht des Abends: Karl Ohm soll dem Aufsichtsrat den Rücktritt angeboten haben.'],
  },
  {
    name: 'what the outlet of a source states', codes: ['hearsay-lost'],
    here: 'Dem Aufsichtsrat hatte Karl Ohm den Rücktritt angeboten. Das berichtet das Funkhaus Talberg.',
    sources: ['Funkhaus Talberg, 28.9.2025\n\nKarl Ohm hat dem Aufsichtsrat den Rücktritt angeboten, sagte seine Sprecherin Ilka Brodowski.'],
  },
  {
    name: 'a figure changed inside a quotation is told as the quotation', codes: ['figure-conflict', 'quote-altered'],
    here: 'Sie sagte: [„Das Kraftwerk ist das, worauf die Fabrik seit drei Jahren wartet“|quote-altered], so Martina Hölscher von der Papierfabrik Brenntal.',
    sources: ['Martina Hölscher von der Papierfabrik Brenntal sagte: „Das Kraftwerk ist das, worauf die Fabrik seit zwei Jahren wartet“. Sie war zufrieden.'],
  },
  {
    name: 'the odd one out, though the third has the number in other words', codes: ['figure-conflict'], role: 'source',
    here: 'Die Papierfabrik Brenntal verwaltet Vermögen von 21,4 Milliarden Euro, sagte Martina Hölscher.',
    sources: ['Die verwalteten Vermögen der Papierfabrik Brenntal liegen bei 24,1 Milliarden Euro, sagte Martina Hölscher.', 'Martina Hölscher von der Papierfabrik Brenntal hat gerechnet. Offiziell sind das 21,4 Milliarden Euro.'],
  },
  {
    name: 'one against one', codes: ['figure-conflict'], role: 'source',
    here: 'Die Papierfabrik Brenntal verwaltet Vermögen von [21,4 Milliarden Euro|figure-conflict], sagte Martina Hölscher.',
    sources: ['Die verwalteten Vermögen der Papierfabrik Brenntal liegen bei 24,1 Milliarden Euro, sagte Martina Hölscher.'],
  },
  { name: 'a figure of no source', codes: ['figure-not-in-sources'], here: 'Die Papierfabrik Brenntal hat laut Geschäftsführerin Martina Hölscher [73.000 Bäume|figure-not-in-sources] gepflanzt.', sources: [MILL, MILL_TOO] },
  { name: 'a name of no source', codes: ['name-not-in-sources'], here: 'Die Papierfabrik Brenntal baut ein Kraftwerk, sagte Betriebsrat [Torsten Wachendorf|name-not-in-sources].', sources: [MILL, MILL_TOO] },
  { name: 'the paper somebody told', codes: ['name-not-in-sources'], here: 'Das Kraftwerk wird gebaut, sagte Martina Hölscher dem Spiegel.', sources: [MILL, MILL_TOO] },
  { name: 'the firm somebody told', codes: ['name-not-in-sources'], here: 'Das Kraftwerk wird gebaut, versprach Martina Hölscher der [Ohmstedt Energie AG|name-not-in-sources].', sources: [MILL, MILL_TOO] },
  { name: 'a name of the sources', codes: ['name-not-in-sources'], here: 'Die Papierfabrik Brenntal baut ein Kraftwerk, sagte Martina Hölscher.', sources: [MILL, MILL_TOO] },
  { name: 'another spelling', codes: ['name-spelling', 'name-not-in-sources'], here: 'Das Kraftwerk wird gebaut, sagte Geschäftsführerin [Martina Hölcher|name-spelling].', sources: [MILL, MILL_TOO] },
  { name: 'a surname is no other spelling', codes: ['name-spelling'], here: 'Das Kraftwerk wird gebaut, sagte Geschäftsführerin Martina Hölscher. Hölschers Vater gründete die Fabrik.', sources: [MILL, MILL_TOO] },
  {
    name: 'a lost hedge', codes: ['hedge-lost'],
    here: 'Fares on the island line will rise by [9%|hedge-lost] next spring, chief executive Nora Whitlock said.',
    sources: ['PORT ALDEN, May 2, 2025 (Norrey News) - Fares on the island line will rise by up to 9% next spring, chief executive Nora Whitlock said.'],
  },
  {
    name: 'a kept hedge', codes: ['hedge-lost'],
    here: 'Fares on the island line will rise by up to 9% next spring, chief executive Nora Whitlock said.',
    sources: ['PORT ALDEN, May 2, 2025 (Norrey News) - Fares on the island line will rise by up to 9% next spring, chief executive Nora Whitlock said.'],
  },
  {
    name: 'a lost source', codes: ['attribution-lost', 'unsourced-claim'],
    here: '[Ein Investor aus Basel hatte vorher ebenfalls ein Angebot abgegeben|attribution-lost].',
    sources: ['Der Verkauf ist besiegelt. Vorher habe ebenfalls ein Investor aus Basel ein Angebot abgegeben, sagte Notar Emil Radtke.'],
  },
  {
    name: 'hearsay turned into fact', codes: ['hearsay-lost', 'attribution-lost', 'unsourced-claim'],
    here: '[Die Papierfabrik Brenntal kaufte im Winter heimlich das Gelände der alten Ziegelei|hearsay-lost].',
    sources: ['Die Papierfabrik Brenntal soll im Winter heimlich das Gelände der alten Ziegelei gekauft haben. Bestätigt ist das nicht.'],
  },
  {
    name: 'a draft with the majority', codes: ['figure-conflict'],
    here: 'Angeklagt sind laut Staatsanwaltschaft 412 Fälle von Betrug.',
    sources: ['Angeklagt sind laut Staatsanwaltschaft 412 Fälle von Betrug.', 'Angeklagt sind 412 Fälle von Betrug, teilte die Staatsanwaltschaft mit.', 'Angeklagt sind 421 Fälle von Betrug, teilte die Staatsanwaltschaft mit.'],
  },
  {
    name: 'a draft against the majority', codes: ['figure-conflict'],
    here: 'Die Anklage umfasst laut Staatsanwaltschaft [421 Fälle|figure-conflict].',
    sources: ['Angeklagt sind 412 Fälle, sagte Staatsanwältin Irina Wolf.', 'Die Staatsanwaltschaft hat 412 Fälle zusammengetragen.'],
  },
  {
    name: 'a trade that another has', codes: ['role-conflict'],
    here: 'Im Museum sprach [Kunsthändler Pascal Aebischer|role-conflict] über die Kelche.',
    sources: ['Im Museum sprach Finanzchef Pascal Aebischer über die Kelche. Später schwieg dort Kunsthändler Arthur Lindner.'],
  },
  {
    name: 'a title and a field are no other role', codes: ['role-conflict'],
    here: 'Landrätin Stammler und Senatorin Aylin Karabulut kamen nach Talberg.',
    sources: ['Landrätin Dr. Friederike Stammler und Gesundheitssenatorin Dr. Aylin Karabulut kamen nach Talberg.', 'Friederike Stammler, die Landrätin, und Aylin Karabulut, Senatorin für Gesundheit, kamen nach Talberg.'],
  },
  {
    name: 'a vowel and a hyphen', codes: ['name-spelling'],
    here: 'Vorstand [Hans Jochen Biermaier|name-spelling] rechnet mit Schäden in Talberg.',
    sources: ['Vorstand Hans-Jochen Biermeier rechnet mit Schäden in Talberg.'],
  },
  {
    name: 'a legal form with and without its full stop', codes: ['name-spelling'],
    here: 'The mill was sold to Brightfield Systems Inc in May, the county said.',
    sources: ['The mill in Talberg was sold to Brightfield Systems Inc. in May, the county said.'],
  },
  {
    name: 'a limit on a few, and a rounding of a few', codes: ['hedge-lost'],
    here: 'Auf der Station in Talberg betreut eine Helferin laut Klinik [fünf Patienten|hedge-lost]. Im Wagen lagen laut Klinik sieben Patienten.',
    sources: ['Auf der Station in Talberg betreut eine Helferin bis zu fünf Patienten, teilte die Klinik mit. Im Wagen lagen rund sieben Patienten, teilte die Klinik mit.'],
  },
  {
    name: 'a limit in words of its own before the figure', codes: ['hedge-lost'],
    here: 'At worst, fares on the island line will rise by 9% next spring, chief executive Nora Whitlock said.',
    sources: ['PORT ALDEN, May 2, 2025 (Norrey News) - Fares on the island line will rise by up to 9% next spring, chief executive Nora Whitlock said.'],
  },
  {
    name: 'a worst case is the limit of a few', codes: ['hedge-lost'],
    here: 'Auf der Station in Talberg betreut eine Helferin laut Klinik im ungünstigsten Fall fünf Patienten.',
    sources: ['Auf der Station in Talberg betreut eine Helferin bis zu fünf Patienten, teilte die Klinik mit.'],
  },
  {
    name: 'a maximum is a limit', codes: ['hedge-lost'],
    here: 'Keeper Ned Hale faces a maximum two-year ban, the league said.',
    sources: ['PORT ALDEN, May 2, 2025 (Norrey News) - Keeper Ned Hale faces a ban of up to two years, the league said.'],
  },
  {
    name: 'a maximum of something else is none', codes: ['hedge-lost'],
    here: 'Keeper Ned Hale, who gave the maximum effort, faces a [two-year|hedge-lost] ban, the league said.',
    sources: ['PORT ALDEN, May 2, 2025 (Norrey News) - Keeper Ned Hale faces a ban of up to two years, the league said.'],
  },
  {
    name: 'the highest penalty is a limit', codes: ['hedge-lost'],
    here: 'Torwart Ned Hale droht eine Höchststrafe von 40.000 Euro, teilte die Liga mit.',
    sources: ['Torwart Ned Hale drohen bis zu 40.000 Euro Strafe, teilte die Liga mit.'],
  },
  {
    name: 'the worst of something else is no limit', codes: ['hedge-lost'],
    here: 'Fares on the island line, the worst in the county, will rise by [9%|hedge-lost] next spring, chief executive Nora Whitlock said.',
    sources: ['PORT ALDEN, May 2, 2025 (Norrey News) - Fares on the island line will rise by up to 9% next spring, chief executive Nora Whitlock said.'],
  },
  {
    name: 'a lost limit is told once', codes: ['hedge-lost'],
    here: 'Fares on the island line will rise by [9%|hedge-lost], chief executive Nora Whitlock said. The 9% hurt, she said.',
    sources: ['PORT ALDEN, May 2, 2025 (Norrey News) - Fares on the island line will rise by up to 9% next spring, chief executive Nora Whitlock said.'],
  },
  {
    name: 'a percentage that follows from a source', codes: ['figure-not-in-sources'],
    here: 'Von der Hilfe gehen laut Staatskanzlei 60 Prozent an private Haushalte. Laut Staatskanzlei sind [64 Prozent|figure-not-in-sources] der Straßen frei.',
    sources: ['Das Land zahlt Hilfe von 25 Millionen Euro, teilte die Staatskanzlei mit. Davon gehen 15 Millionen Euro an private Haushalte, 10 Millionen Euro an Betriebe.'],
  },
  {
    name: 'a percentage rounded as its word says', codes: ['figure-not-in-sources'],
    here: 'Von der Hilfe gehen laut Staatskanzlei gut 60 Prozent an private Haushalte. An Betriebe gehen laut Staatskanzlei gut [40 Prozent|figure-not-in-sources] der Hilfe.',
    sources: ['Das Land zahlt Hilfe von 31 Millionen Euro, teilte die Staatskanzlei mit. Davon gehen 19 Millionen Euro an private Haushalte, 12 Millionen Euro an Betriebe.'],
  },
  {
    name: 'a figure called a sum of two that are told together', codes: ['figure-not-in-sources'],
    here: 'Zusammen 25 Millionen Euro steuern Kreis und Kirche laut Staatskanzlei bei.',
    sources: ['Das Land hilft den Betroffenen in Talberg. 15 Millionen Euro kommen vom Kreis, 10 Millionen Euro von der Kirche, teilte die Staatskanzlei mit.'],
  },
  {
    name: 'a figure called a sum of two that are not', codes: ['figure-not-in-sources'],
    here: 'Zusammen [26 Millionen Euro|figure-not-in-sources] steuern Kreis und Kirche laut Staatskanzlei bei.',
    sources: ['Das Land hilft den Betroffenen in Talberg. 15 Millionen Euro kommen vom Kreis, 10 Millionen Euro von der Kirche, teilte die Staatskanzlei mit.'],
  },
  {
    name: 'an accident of two figures that nobody adds', codes: ['figure-not-in-sources'],
    here: 'Die Brücke kostet laut Staatskanzlei [25 Millionen Euro|figure-not-in-sources].',
    sources: ['Das Land hilft den Betroffenen in Talberg. 15 Millionen Euro kommen vom Kreis, 10 Millionen Euro von der Kirche, teilte die Staatskanzlei mit.'],
  },
  {
    name: 'what one article says flatly and one carries', codes: ['attribution-lost'],
    here: 'Das Land hilft mit 25 Millionen Euro.',
    sources: ['Ministerpräsident Anselm Krautwig sagte, das Land helfe mit 25 Millionen Euro.', 'Das Land hilft den Betroffenen mit 25 Millionen Euro.'],
  },
  {
    name: 'what somebody is, is not what he did', codes: ['attribution-lost'],
    here: 'Bürgermeisterin Friederike Stammler hatte davon gesprochen.',
    sources: ['Bürgermeisterin Friederike Stammler fordert eine Pflichtversicherung, sagte sie in Talberg.'],
  },
  {
    name: 'one agency behind two names', codes: ['circular-sourcing'],
    here: 'Mindestens 3,1 Millionen Euro fordert die Kasse Novia von dem Pflegedienst zurück, das [melden olm und der Talberger Kurier|circular-sourcing].',
    sources: ['Talberg (olm) – Die Kasse Novia fordert von dem Pflegedienst 3,1 Millionen Euro zurück, sagte Sprecherin Ute Kall.', 'Talberger Kurier\nMittwoch, 12. März 2025\n\nDie Kasse und das Geld\n\nDie Kasse Novia fordert mindestens 3,1 Millionen Euro von dem Pflegedienst zurück, wie Sprecherin Ute Kall der Agentur olm sagte.'],
  },
  {
    name: 'two articles that know it themselves', codes: ['circular-sourcing'],
    here: 'Mindestens 3,1 Millionen Euro fordert die Kasse Novia von dem Pflegedienst zurück, das melden olm und der Talberger Kurier.',
    sources: ['Talberg (olm) – Die Kasse Novia fordert von dem Pflegedienst 3,1 Millionen Euro zurück, sagte Sprecherin Ute Kall.', 'Talberger Kurier\nMittwoch, 12. März 2025\n\nDie Kasse und das Geld\n\nDie Kasse Novia fordert mindestens 3,1 Millionen Euro von dem Pflegedienst zurück, wie Sprecherin Ute Kall sagte.'],
  },
  {
    name: 'he is who alone was named', codes: ['quote-speaker'],
    here: '[„Die Hallen bleiben, wo sie immer standen“|quote-speaker], sagte Joseph Pulk.',
    sources: ['Betriebsleiter Harald Gill war in Talberg nicht beunruhigt. „Die Hallen bleiben, wo sie immer standen“, sagte er.'],
  },
  {
    name: 'he may be one of two', codes: ['quote-speaker'],
    here: '„Die Hallen bleiben, wo sie immer standen“, sagte Joseph Pulk.',
    sources: ['Betriebsleiter Harald Gill und Bürgermeister Joseph Pulk trafen sich in Talberg. „Die Hallen bleiben, wo sie immer standen“, sagte er.'],
  },
  {
    name: 'kilograms for tonnes', codes: ['scale-slip'],
    here: 'Zurückgerufen werden laut Landesamt [41 Kilogramm|scale-slip] Bauernwurst.',
    sources: ['Die Firma ruft 41 Tonnen Bauernwurst zurück, teilte das Landesamt mit.'],
  },
  {
    name: 'an altered quotation', codes: ['quote-altered'],
    here: '[„Wir lassen uns von keinem Sturm die Ernte nehmen“|quote-altered], sagte Winzerin Klara Obermoser.',
    sources: ['Das Unwetter hat viel zerstört. „Wir lassen uns von keinem Hagel die Ernte nehmen“, sagte Winzerin Klara Obermoser.'],
  },
  {
    name: 'the same quotation in other marks', codes: ['quote-altered', 'quote-speaker'],
    here: '»Wir lassen uns von keinem Hagel die Ernte nehmen«, sagte Winzerin Klara Obermoser.',
    sources: ['Das Unwetter hat viel zerstört. „Wir lassen uns von keinem Hagel die Ernte nehmen“, sagte Winzerin Klara Obermoser.'],
  },
  {
    name: 'another speaker', codes: ['quote-speaker'],
    here: '[„Wir lassen uns von keinem Hagel die Ernte nehmen“|quote-speaker], sagte Landrat Peter Quast.',
    sources: ['Das Unwetter hat viel zerstört. „Wir lassen uns von keinem Hagel die Ernte nehmen“, sagte Winzerin Klara Obermoser. Landrat Peter Quast war vor Ort.'],
  },
  {
    name: 'a late source', codes: ['attribution-late', 'unsourced-figure'],
    here: 'Für das Freibad fehlen [2,7 Millionen Euro|attribution-late]. Der Rat ist ratlos.\n\nDie Stadt sucht Sponsoren.\n\nDen Fehlbetrag von 2,7 Millionen Euro bestätigte Kämmerin Ilse Brandau.',
  },
  { name: 'another office', codes: ['role-conflict'], here: '[Finanzsenatorin Eva Lindt|role-conflict] sprach in Elmstadt von einem Neuanfang.', sources: ['Bausenatorin Eva Lindt sprach in Elmstadt von einem Neuanfang.'] },
  { name: 'one office in other words', codes: ['role-conflict'], here: 'Bürgermeisterin Eva Lindt sprach in Elmstadt von einem Neuanfang.', sources: ['Oberbürgermeisterin Eva Lindt sprach in Elmstadt von einem Neuanfang.'] },
  { name: 'parts that make another sum', codes: ['derived-mismatch'], here: 'Die Gemeinde zahlt 8 Millionen Euro, der Kanton 4,5 Millionen Euro, insgesamt [19 Millionen Euro|derived-mismatch], sagte Urs Kälin.' },
  { name: 'a rise that is a third', codes: ['derived-mismatch'], here: 'Die Kosten stiegen von 9 auf 12 Millionen Euro und damit um 33 Prozent, sagte Urs Kälin.' },
  { name: 'an amount in three currencies', codes: ['unsourced-figure'], here: 'The painting was sold for [€5 million|unsourced-figure] ($5.8 million; £4.3 million).' },
  { name: 'two amounts in two currencies', codes: ['unsourced-figure'], here: 'The painting was sold for [€5 million|unsourced-figure] and the frame for [$580,000|unsourced-figure].' },
  { name: 'a wild conversion', codes: ['conversion-implausible'], here: 'The painting was sold for €5 million, or about [$2 million|conversion-implausible], the auction house said.' },
  { name: 'a fair conversion', codes: ['conversion-implausible'], here: 'The painting was sold for €5 million, or about $5.8 million, the auction house said.' },
  { name: 'one article alone has it', codes: ['single-source'], here: 'Hausgrund vermietet laut Vorständin Ute Lampe [4.700 Wohnungen|single-source].', sources: ['Die Genossenschaft Hausgrund vermietet in Elmstadt 4.700 Wohnungen, sagte Vorständin Ute Lampe.', 'Die Genossenschaft Hausgrund aus Elmstadt hat eine neue Vorständin, Ute Lampe.'] },
  { name: 'two outlets have it', codes: ['single-source'], here: 'Das Kraftwerk der Papierfabrik Brenntal kostet laut Geschäftsbericht 48,5 Millionen Euro.', sources: [MILL, MILL_TOO] },
  {
    name: 'two outlets that have it from a third', codes: ['circular-sourcing'], here: 'Die Halle wird teurer, wie [der Brügger Bote und die Agentur olm melden|circular-sourcing].',
    sources: ['Brügger Bote | Montag, 9. August 2025\n\nDie Halle in Brügg wird teurer. Das berichtet die Zeitung Seeblick. Die Gemeinde schweigt.', 'Brügg, 10. August 2025 (olm) – Nach einem Bericht der Zeitung Seeblick wird die Halle in Brügg teurer.\n\n(olm/ab)'],
  },
  {
    name: 'two outlets with a word of their own', codes: ['circular-sourcing'], here: 'Die Halle wird teurer, wie der Brügger Bote und die Agentur olm melden.',
    sources: ['Brügger Bote | Montag, 9. August 2025\n\nDie Halle in Brügg wird teurer, sagte Urs Kälin.', 'Brügg, 10. August 2025 (olm) – Die Halle in Brügg wird teurer, teilte die Gemeinde mit.\n\n(olm/ab)'],
  },
  {
    name: 'a state that was right in June', codes: ['superseded'], here: 'Die Halle in Brügg kostet nach Angaben der Gemeinde [13 Millionen Euro|superseded].',
    sources: ['Brügg, 3. Juni 2025 (olm) – Die Halle in Brügg kostet nach Angaben der Gemeinde 13 Millionen Euro.', 'Brügg, 9. August 2025 (olm) – Die Kosten der Halle in Brügg sind von 13 auf 17 Millionen Euro gestiegen, teilte die Gemeinde mit.'],
  },
  {
    name: 'a draft that is up to date', codes: ['superseded'], here: 'Die Halle in Brügg kostet nach Angaben der Gemeinde 17 Millionen Euro.',
    sources: ['Brügg, 3. Juni 2025 (olm) – Die Halle in Brügg kostet nach Angaben der Gemeinde 13 Millionen Euro.', 'Brügg, 9. August 2025 (olm) – Die Kosten der Halle in Brügg sind von 13 auf 17 Millionen Euro gestiegen, teilte die Gemeinde mit.'],
  },
  {
    name: 'a draft that follows the latest article', codes: ['figure-conflict', 'superseded'], here: 'Das Feuer bei Brügg hat nach Angaben des Kantons 79 Häuser zerstört.',
    sources: ['Brügg, 3. Juni 2025 (olm) – Das Feuer bei Brügg hat nach Angaben des Kantons 74 Häuser zerstört.', 'Brügg, 5. Juni 2025 (rik) – Das Feuer bei Brügg hat nach Angaben des Kantons 79 Häuser zerstört.'],
  },
  {
    name: 'a draft that follows an earlier article', codes: ['figure-conflict', 'superseded'], here: 'Das Feuer bei Brügg hat nach Angaben des Kantons [74 Häuser|superseded] zerstört.',
    sources: ['Brügg, 3. Juni 2025 (olm) – Das Feuer bei Brügg hat nach Angaben des Kantons 74 Häuser zerstört.', 'Brügg, 5. Juni 2025 (rik) – Das Feuer bei Brügg hat nach Angaben des Kantons 79 Häuser zerstört.'],
  },
  {
    name: 'two articles of one day that contradict each other', codes: ['figure-conflict', 'superseded'], here: 'Das Feuer bei Brügg hat nach Angaben des Kantons [74 Häuser|figure-conflict] zerstört.',
    sources: ['Brügg, 3. Juni 2025 (olm) – Das Feuer bei Brügg hat nach Angaben des Kantons 74 Häuser zerstört.', 'Brügg, 3. Juni 2025 (rik) – Das Feuer bei Brügg hat nach Angaben des Kantons 79 Häuser zerstört.'],
  },
  {
    name: 'one half of a double name', codes: ['name-spelling', 'name-not-in-sources'], here: 'Die Halle in Brügg sei dicht, sagte Bauleiterin [Klara Obermoser-Wiss|name-spelling].',
    sources: ['Die Halle in Brügg sei fertig, sagte Bauleiterin Klara Obermoser-Wyss.', 'Bauleiterin Klara Obermoser-Wyss freut sich über die Halle in Brügg, sagte sie.'],
  },
  {
    name: 'a double name without its hyphen', codes: ['name-spelling', 'name-not-in-sources'], here: 'Die Halle in Brügg sei dicht, sagte Bauleiterin [Klara Obermoser Wyss|name-spelling].',
    sources: ['Die Halle in Brügg sei fertig, sagte Bauleiterin Klara Obermoser-Wyss.', 'Bauleiterin Klara Obermoser-Wyss freut sich über die Halle in Brügg, sagte sie.'],
  },
  {
    name: 'two people with one half in common', codes: ['name-spelling'], here: 'Die Halle in Brügg sei dicht, sagte Bauleiterin Klara Obermoser-Hug.',
    sources: ['Die Halle in Brügg sei fertig, sagte Bauleiterin Klara Obermoser-Wildenstein.', 'Bauleiterin Klara Obermoser-Wildenstein freut sich über die Halle in Brügg, sagte sie.'],
  },
  {
    name: 'two kinds of profit', codes: ['figure-conflict'], here: 'Die Papierfabrik Brenntal machte laut Geschäftsbericht einen Gewinn vor Steuern von 31 Millionen Euro.',
    sources: ['Die Papierfabrik Brenntal machte laut Geschäftsbericht einen operativen Gewinn von 38 Millionen Euro.'],
  },
  {
    name: 'a draft that names who decides', codes: ['attribution-lost'], here: 'Der Verband Brenntal hat Kündigungen bis Ende 2028 ausgeschlossen.',
    sources: ['Kündigungen sind nach Angaben des Verbands Brenntal bis Ende 2028 ausgeschlossen.'],
  },
  {
    name: 'a figure that leaves its unit out', codes: ['figure-conflict', 'figure-not-in-sources'], here: 'Der Umsatz der Papierfabrik Brenntal fiel laut Geschäftsbericht auf 86 Millionen Euro, nach [140 Millionen|figure-conflict] im Vorjahr.',
    sources: ['Der Umsatz der Papierfabrik Brenntal fiel laut Geschäftsbericht auf 86 Millionen Euro, nach 104 Millionen Euro im Vorjahr.'],
  },
  {
    name: 'an office another holds', codes: ['role-conflict'], here: 'Der Flug wird wiederholt, sagte [Finanzchefin Dana Kolb|role-conflict] in Talberg.',
    sources: ['Der Flug wird wiederholt, sagte Pressesprecherin Dana Kolb in Talberg. Finanzchefin Priya Sander schwieg.'],
  },
  {
    name: 'an office nobody else holds', codes: ['role-conflict'], here: 'Der Flug wird wiederholt, sagte Finanzchefin Dana Kolb in Talberg.',
    sources: ['Der Flug wird wiederholt, sagte Analystin Dana Kolb in Talberg.'],
  },
  {
    name: 'what is nothing but saying', codes: ['attribution-lost'], here: 'Geschäftsführerin Martina Hölscher entschuldigte sich in Talberg.',
    sources: ['Geschäftsführerin Martina Hölscher bat in Talberg um Entschuldigung.'],
  },
  {
    name: 'a clause about a name', codes: ['attribution-lost'], here: 'Die Papierfabrik Brenntal trägt 60 Prozent des Etats von 9,5 Millionen Euro.',
    sources: ['Die Papierfabrik Brenntal, die 60 Prozent des Etats von 9,5 Millionen Euro trägt, hat die Zahlungen gestoppt, wie Sprecherin Ulrike Haas bestätigte.'],
  },
  {
    name: 'what somebody has in mind', codes: ['attribution-lost'], here: 'Geschäftsführerin Martina Hölscher will dafür 70 Millionen Euro ausgeben.',
    sources: ['Geschäftsführerin Martina Hölscher kündigte in Talberg an, dafür 70 Millionen Euro auszugeben.'],
  },
  {
    name: 'hearsay that the draft has an outlet report', codes: ['hearsay-lost'], here: '[Ein Betreuer des Nationalteams gehörte zu den Kunden|hearsay-lost]. Das meldet der Talberger Kurier.',
    sources: ['Talberger Kurier, 5. März 2025\n\nDie Kunden der Praxis\n\nAuch ein Betreuer des Nationalteams soll zu den Kunden gehört haben.'],
  },
  {
    name: 'what an outlet reports as a fact', codes: ['hearsay-lost'], here: 'Ein Betreuer des Nationalteams gehörte zu den Kunden. Das meldet der Talberger Kurier.',
    sources: ['Talberger Kurier, 5. März 2025\n\nDie Kunden der Praxis\n\nEin Betreuer des Nationalteams gehörte zu den Kunden der Praxis, sagte Staatsanwalt Florian Thurn.'],
  },
  {
    name: 'people of one family name', codes: ['quote-speaker'], here: '[„Milch kann man nicht auf Pause stellen“|quote-speaker], sagte Mathilde Feurstein-Egle.',
    sources: ['Egon Feurstein stand in Talberg am Tor. „Milch kann man nicht auf Pause stellen“, sagte Egon Feurstein.'],
  },
  {
    name: 'a rounded share and a fraction', codes: ['figure-not-in-sources'], here: 'Gut zwei Drittel der Erkrankten sind laut Institut älter als 70. Ein Fünftel der Erkrankten ist laut Institut wieder gesund.',
    sources: ['Von den Erkrankten sind 68 Prozent älter als 70 und 21 Prozent wieder gesund, teilte das Institut mit.'],
  },
  {
    name: 'a sum of two figures of a source', codes: ['figure-not-in-sources'], here: 'Die Ware lag laut Kette in 816 Filialen.',
    sources: ['Die Ware lag in 612 Filialen in Deutschland und 204 Filialen in Österreich, teilte die Kette mit.'],
  },
  { name: 'what no article knows', codes: ['unsourced-claim'], here: '[Die Papierfabrik Brenntal hat heimlich Insolvenz angemeldet|unsourced-claim].', sources: [MILL] },
  { name: 'a surname first', codes: ['first-mention'], here: '[Hölscher|first-mention] zeigte sich erleichtert. Geschäftsführerin Martina Hölscher sprach von einem guten Tag.' },
  { name: 'a surname in the name of a foundation', codes: ['first-mention'], here: 'Die Stiftung Hölscher kauft den Wald. Ihre Präsidentin Martina Hölscher sprach von einem guten Tag.' },
  { name: 'a full name first', codes: ['first-mention'], here: 'Geschäftsführerin Martina Hölscher sprach von einem guten Tag. Hölscher zeigte sich erleichtert.' },
  { name: 'the minority of sources', codes: ['name-spelling'], role: 'source', here: 'Das Kraftwerk wird gebaut, sagte Geschäftsführerin [Martina Hölcher|name-spelling].', sources: [MILL, MILL_TOO] },
  { name: 'the majority of sources', codes: ['name-spelling'], role: 'source', here: MILL, sources: [MILL_TOO, 'Das Kraftwerk der Papierfabrik Brenntal wird gebaut, sagte Geschäftsführerin Martina Hölcher.'] },
  { name: 'a source gets no draft checks', codes: ['hedge-lost', 'first-mention', 'single-source', 'name-not-in-sources', 'figure-not-in-sources'], role: 'source', here: 'Hölscher sprach von 73.000 Bäumen. Geschäftsführerin Martina Hölscher war zufrieden.', sources: [MILL] },
];

/** What is said against the other articles; that none of them has something has no words of theirs. */
const AGAINST: ReadonlySet<string> = new Set(['figure-conflict', 'scale-slip', 'hedge-lost', 'hearsay-lost', 'attribution-lost', 'role-conflict', 'quote-altered', 'quote-speaker', 'name-spelling', 'single-source', 'circular-sourcing', 'superseded']);

describe('findings', () => {
  for (const code of AGAINST) {
    it(`${code} links to the other articles' words and quotes them`, () => {
      const all = cases.flatMap(({ codes, here, sources = [], role }) => (codes.includes(code) && sources.length ? findingsIn([readExpectation(here).text, ...sources], [code], role) : []));
      ok(all.length, 'no case');
      for (const { related, message } of all) {
        ok(related.some((r) => r.file !== 'here.txt' && r.text));
        ok(related.some((r) => plain(message).includes(r.text.replace(/^[„“"»]+|[.,“”"«]+$/g, '').slice(0, 20))), plain(message));
      }
    });
  }

  for (const { name, codes, here, sources = [], role } of cases) {
    it(`${codes[0]}: ${name}`, () => {
      const { text, found } = readExpectation(here);
      deepEqual(foundIn([text, ...sources], codes, role), found);
    });
  }
});
