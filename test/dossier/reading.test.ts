import { equal } from 'node:assert/strict';
import { analyze } from '../../server/src/analysis';
import { digestOf } from '../../server/src/dossier/digest';
import type { LanguageId } from '../../server/src/language/pack';
import { defaultTagger } from '../../server/src/recognize/tagger';

/** Before a value, the bound its words set. */
const BOUNDS: Readonly<Record<string, string>> = { exact: '', about: '~', atLeast: '>=', moreThan: '>', atMost: '<=', lessThan: '<' };

/**
 * Sentences with the figures the comparison reads in them, dates left out: `[words|value unit]`, the unit in its base, a count by what it counts,
 * an age in years, an hour in minutes since midnight, a term of prison in months. What is not marked must not be read.
 */
const rows: readonly (readonly [language: LanguageId, marked: string])[] = [
  // a number that takes up a count told before
  ['de', 'Das Krankenhaus hatte [340 Betten|340 bett]. Derzeit seien es [210|210 bett].'],
  ['de', 'Gezählt wurden [48 Störche|48 storch], 2019 waren es [39|39 storch].'],
  ['en', 'The hospital had [340 beds|340 beds]. It now has [210|210 beds].'],
  ['en', 'Volunteers counted [48 storks|48 stork]; in 2019 there were [39|39 stork].'],
  // clauses of one shape that say their unit once
  ['de', 'Die Quote liegt in Talberg bei [19 Prozent|19 %], in Ohlstedt bei [14|14 %] und in Lindach bei [5|5 %].'],
  ['de', 'Die Arbeitslosigkeit sank in Talberg um [zwölf Prozent|12 %], in Ohlstedt um [acht|8 %], in Lindach um [drei|3 %].'],
  ['de', 'Die Sozialdemokraten kamen auf [31 Prozent|31 %], die Grünen auf [22|22 %] und die Liberalen auf [9|9 %].'],
  ['de', 'Das Land trägt [40 Prozent|40 %], der Bund [35|35 %] und die Stadt [25|25 %].'],
  ['de', 'Bei den Frauen sind es [63 Prozent|63 %], bei den Männern [48|48 %].'],
  ['de', 'Gezählt wurden [48 Störche|48 storch], im Vorjahr [39|39 storch].'],
  ['de', 'Im Januar wurden [120 Anträge|120 applications] gestellt, im Februar [95|95 applications], im März [140|140 applications].'],
  ['de', 'Der Verein hat [340 Mitglieder|340 members], der Nachbarverein [410|410 members].'],
  ['de', 'Im Süden fielen [30 Liter|30 l] Regen, im Norden nur [12|12 l].'],
  ['de', 'Die Stadt zahlt [1,2 Millionen Euro|1200000 EUR], das Land [3,4|3400000 EUR] und der Bund [5|5000000 EUR].'],
  ['de', 'Der Eintritt kostet [zwölf Euro|12 EUR], für Kinder [acht|8 EUR].'],
  ['de', 'Der Eintritt kostet [zwölf Euro|12 EUR], ermäßigt [acht|8 EUR].'],
  ['de', 'Der Strompreis liegt bei [32 Cent|0.32 EUR], der Gaspreis bei [11|0.11 EUR].'],
  ['de', 'Tagsüber wurden [34 Grad|34 °] gemessen, nachts [21|21 °].'],
  ['de', 'Der Umsatz stieg um [12 Prozent|12 %], der Gewinn um [8|8 %].'],
  ['en', 'The rate is [19 percent|19 %] in Talberg, [14|14 %] in Ohmstead and [5|5 %] in Lindale.'],
  ['en', 'Support fell by [12 percent|12 %] in Talberg, by [eight|8 %] in Ohmstead and by [three|3 %] in Lindale.'],
  ['en', 'Labour took [31 percent|31 %], the Greens [22|22 %] and the Liberals [nine|9 %].'],
  ['en', 'Sales rose [8 percent|8 %] in May and [14|14 %] in June.'],
  // no such clauses: names of things, hours, years, verbs of their own
  ['de', 'Die Arbeitslosigkeit sank um [zwölf Prozent|12 %], der Rat trifft sich um acht.'],
  ['de', 'Der Umsatz stieg um [12 Prozent|12 %], der Gewinn auf 8.'],
  ['de', 'Die Miete steigt um [zwölf Prozent|12 %], in der Linie 14 fehlt Personal.'],
  ['de', 'Die Miete stieg um [zwölf Prozent|12 %], die Buslinie 14 hält nicht mehr.'],
  ['de', 'Die Wahl endete mit [12 Prozent|12 %] für Ohm, im Wahlkreis 5 und im Norden fehlt viel.'],
  ['de', 'Die Stadt zahlt [1,2 Millionen Euro|1200000 EUR], die Straße 5.'],
  ['de', 'Es gab [30 Verletzte|30 injured], im ICE 14.'],
  ['de', 'Es gab [30 Verletzte|30 injured], auf der A 14.'],
  ['de', 'Die Partei kam auf [31 Prozent|31 %], der Gegner auf Platz 4.'],
  ['de', 'Die Firma verkaufte [300 Wagen|300 cars], die Baureihe 5 und die Baureihe 7 laufen aus.'],
  ['de', 'Das Team verlor [40 Meter|40 m] vor dem Ziel, beim Start waren es 12.'],
  ['en', 'Prices rose [12 percent|12 %] in May, route 14 in Weldon was shut.'],
  ['en', 'Prices rose by [12 percent|12 %], and by eight the square was empty.'],
  // side by side
  ['de', 'Die Täter waren [17|17 age] und [19 Jahre alt|19 age].'],
  ['de', 'Die Jungen sind [12|12 age], [14|14 age] und [15 Jahre alt|15 age].'],
  ['de', 'Die Brücke ist [312 Meter|312 m] lang und [18|18 m] breit.'],
  ['en', 'The boys were [12|12 age] and [14 years old|14 age].'],
  ['en', 'The bridge is [312 metres|312 m] long and [18|18 m] wide.'],
  ['de', 'Die Klasse 5 und [12 Prozent|12 %] der Lehrer fehlten.'],
  ['de', 'Sie wohnt in Haus 12 und [14 Meter|14 m] weiter steht ein Turm.'],
  ['en', 'The bridge is [312 metres|312 m] long and [18 cars|18 cars] crossed it.'],
  // what is allowed, what an instrument shows
  ['de', 'Gemessen wurden [126 km/h|126 km/h], erlaubt sind dort [70|70 km/h].'],
  ['de', 'Zugelassen sind [3,5 Tonnen|3500 kg], die Waage zeigte [5,2|5200 kg].'],
  ['en', 'The scale showed [14 kilos|14 kg], the limit for bags is [12|12 kg].'],
  ['de', 'Gemessen wurden [126 km/h|126 km/h], beteiligt waren 12.'],
  ['de', 'Das Thermometer zeigte [14 Grad|14 °], der Zug kam um 5.'],
  // some of many
  ['de', '[Drei|3 ships] der Boote sanken im Hafen.'],
  ['de', '[Sieben|7 injured] der Verletzten liegen im Krankenhaus.'],
  ['de', '[Zwölf|12 tier] der geretteten Tiere starben.'],
  ['de', '[14|14 residents] der Bewohner kamen ins Krankenhaus.'],
  ['en', '[Three|3 ships] of the boats sank in the harbour.'],
  ['en', '[Seven|7 injured] of the injured are in hospital.'],
  ['en', '[Fourteen|14 residents] of the residents were taken to hospital.'],
  ['en', '[Five|5 staff] of his staff resigned.'],
  ['de', 'Von [80 Bewerbern|80 applicants] wurden [12|12 applicants] genommen.'],
  ['de', 'Von den [340 Wohnungen|340 homes] sind [120|120 homes] belegbar.'],
  ['en', 'Of the [340 flats|340 homes], [120|120 homes] are empty.'],
  ['en', 'Of the [twelve councillors|12 councillor], [three|3 councillor] were absent.'],
  ['de', 'Um drei der Nacht brannte es.'],
  ['de', 'Platz drei der Tabelle ist sicher.'],
  ['de', 'Er kam auf Rang 3 der Liste.'],
  ['en', 'One of the boats sank.'],
  ['en', 'At three of the clock it rang.'],
  // in place of another
  ['de', 'Statt der geplanten [40 Wohnungen|40 homes] entstehen nur [28|28 homes].'],
  ['de', 'Statt [340 Gästen|340 visitors] kamen [120|120 visitors].'],
  ['en', 'Instead of the [40 homes|40 homes] planned, only [28|28 homes] will be built.'],
  ['de', 'Statt der geplanten [40 Wohnungen|40 homes] entsteht bis 2028 ein Park.'],
  ['de', 'Statt [40 Euro|40 EUR] zahlt er im Haus 12 nichts.'],
  // measures with what they measure in one word
  ['de', 'Das Skigebiet bietet [48 Pistenkilometer|48000 m].'],
  ['de', 'Das Netz umfasst [120 Streckenkilometer|120000 m].'],
  ['de', 'Das Schiff trieb [40 Seemeilen|74080 m] vor der Küste.'],
  ['de', 'Geerntet wurden [5.000 Festmeter|5000000 l] Holz.'],
  ['de', 'Die Bahn leistete [900 Personenkilometer|900 personenkilome].'],
  ['de', 'Die Beschäftigten haben [40.000 Überstunden|40000 uberstund] angesammelt.'],
  // shares
  ['de', '[Vier von fünf|80 %] Befragten sind dafür.'],
  ['de', '[Neun von zehn|90 %] Befragten sind dafür.'],
  ['de', '[Jeder Zehnte|10 %] im Kreis hat keinen Hausarzt.'],
  ['de', 'Fast [jeder Zweite|<50 %] zahlt keine Miete.'],
  ['en', '[Every third|33 %] household is in debt.'],
  ['en', '[Four in five|80 %] respondents agree.'],
  ['de', 'Zwei von [drei Verletzten|3 injured] wurden entlassen.'],
  ['de', 'Zwei von [drei Kindern|3 deaths] starben.'],
  // ages
  ['de', 'Sie starb im Alter von [81 Jahren|81 age].'],
  ['de', 'Sie starb mit [81|81 age].'],
  ['de', 'Mit [34 Jahren|34 age] kam er nach Talberg.'],
  ['en', 'A man, aged [81|81 age], died.'],
  ['en', 'Men aged [17|17 age] and [19|19 age] were held.'],
  ['de', 'Sie starb mit [81 Gästen|81 visitors] an Bord.'],
  ['de', 'Sie gewann mit 81 zu 70.'],
  ['en', 'She died at [5 a.m|300 uhr]. on Monday.'],
  ['en', 'She died at 14 Mill Lane.'],
  // what an amount is told for
  ['de', 'Der Lohn steigt auf [14,20 Euro|14.2 EUR/hour] die Stunde.'],
  ['de', 'Der Preis liegt bei [3.400 Euro|3400 EUR/m²] pro Quadratmeter.'],
  ['en', 'Rent is [€11|11 EUR/m²] per square metre.'],
  ['en', 'Pay rises to [€14.20|14.2 EUR/hour] an hour.'],
  ['en', 'The loss was [$2.4 million|2400000 USD] a year earlier.'],
  // hours, how often, frost, terms of prison, room for people
  ['de', 'Das Feuer brach um [2.40 Uhr|160 uhr] aus.'],
  ['de', '[Zum dritten Mal|3 nth] stand die Bahn still.'],
  ['de', 'In der Nacht sank das Thermometer auf minus [14 Grad|-14 °].'],
  ['de', 'Das Gericht verurteilte ihn zu [vier Jahren|48 term] Haft.'],
  ['de', 'Die Anklage forderte [vier Jahre|4 jahr] Haft.'],
  ['de', 'Die Halle fasst [14.000 Zuschauer|14000 seats].'],
  ['en', 'It was [7:50 a.m|470 uhr]. when the ferry closed its doors.'],
  ['en', '[For the third time|3 nth] the railway stood still.'],
  ['en', 'She was sentenced to [18 months|18 term] in prison.'],
  ['en', 'The season-ticket count is [13,400|13400 fare].'],
  ['en', 'Planners approved a [96-bedroom|96 bedroom] hotel.'],
  ['en', '[Four|4 deaths] were killed and [eleven|11 injured] injured.'],
  ['de', '[Vier|4 deaths] wurden getötet und [elf|11 injured] verletzt.'],
  // what it was at another time, what is usual
  ['de', 'Das Defizit beträgt [3,4 Prozent|3.4 %], im Vorjahr waren es [2,9|2.9 %].'],
  ['de', 'Das Defizit beträgt [3,4 Prozent|3.4 %] nach [2,9|2.9 %] im Vorjahr.'],
  ['de', 'Der Pegel steht bei [7,20 Metern|7.2 m], zuvor waren es [6,80|6.8 m].'],
  ['de', 'Der Fluss stieg auf [7,20 Meter|7.2 m], üblich sind [3,50|3.5 m].'],
  ['en', 'The deficit is [3.4 percent|3.4 %], compared with [2.9|2.9 %] a year ago.'],
  ['en', 'The river rose to [7.2 metres|7.2 m], against a normal [3.5|3.5 m].'],
  ['de', 'Er lief [7,20 Meter|7.2 m], nach 6 war er müde.'],
  ['de', 'Die Quote lag bei [12 Prozent|12 %], nach [14 Spielen|14 spiel] war Schluss.'],
  ['de', 'Die Quote lag bei [12 Prozent|12 %], früher waren es [14 Fälle|14 fall].'],
  ['en', 'The rate was [12 percent|12 %], against [14 clubs|14 club].'],
];

/** A sentence with the figures that were read in it marked. */
function read(language: LanguageId, text: string): string {
  let marked = '';
  let at = 0;
  for (const { mention: { span }, value: { min, max, bound, per }, unit } of digestOf(analyze(text, { tagger: defaultTagger(), language })).figures) {
    if (unit === 'date') continue;
    marked += `${text.slice(at, span.start)}[${text.slice(span.start, span.end)}|${BOUNDS[bound] ?? bound}${min === max ? min : `${min}–${max}`} ${unit.replace(/^(?:count|money):/, '')}${per ? `/${per}` : ''}]`;
    at = span.end;
  }
  return marked + text.slice(at);
}

describe('dossier: figures of a sentence', () => {
  for (const [language, marked] of rows) {
    it(marked, () => equal(read(language, marked.replace(/\[([^|\]]+)\|[^\]]*\]/g, '$1')), marked));
  }
});
