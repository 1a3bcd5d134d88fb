import { strict as assert } from 'node:assert';
import { findAttributions } from '../../server/src/attribution';
import { findClaims } from '../../server/src/claims';
import { genreOf } from '../../server/src/claims/genre';
import type { Claim } from '../../server/src/claims/claim';
import type { LanguageId } from '../../server/src/language/pack';
import { readVoices } from '../support/voices';

function claimsOf(line: string, language: LanguageId): { readonly text: string; readonly claims: readonly Claim[] } {
  const { input } = readVoices(line, language);
  const found = findAttributions(input);
  return { text: input.text, claims: findClaims(input, found, genreOf(input, found)) };
}

/** A line and its claims: types, who carries them (`none`), and why they are exempt. */
const cases: readonly (readonly [LanguageId, string, readonly string[]])[] = [
  ['de', 'Der Umbau kostet drei Millionen Euro.', ['figure none']],
  ['de', 'Der Umbau koste drei Millionen Euro, sagte [p Anna Roth].', ['figure,act person']],
  ['de', '[c Feldmann] kaufte das Haus.', ['act none']],
  ['de', 'Das Haus steht am Fluss.', []],
  ['de', '[l LOHNE] ([c lok]). Es regnet.', []],
  ['de', '[l LEIPZIG] ([c lok]).', []],
  ['de', '[l FRANKFURT] ([c lok]) - Am Markt ging es ruhig zu.', []],
  ['de', 'Verluste gab es bei den Aktien des Zulieferers [c Feldmann].', []],
  ['de', 'Die Chefin des Zulieferers [c Feldmann] kaufte ein Haus.', ['act none']],
  ['de', '12 der 14 Brücken sind gesperrt.', ['figure none arithmetic']],
  ['de', '17 der 190 Brücken sind gesperrt.', ['figure none']],
  ['de', 'Sechs der sieben Brücken sind gesperrt.', ['figure none arithmetic']],
  ['de', 'Zwei von sieben Kindern lesen nicht.', ['figure none']],
  ['en', 'Six of the seven bridges are closed.', ['figure none arithmetic']],
  ['en', 'Six of 190 bridges are closed.', ['figure none']],
  // a sentence that only leads over to what its person says states nothing
  ['de', 'Investor [p Jan Feld] sieht das anders. Er sagte, der Bau koste drei Millionen Euro.', ['figure,act person']],
  ['de', 'Investor [p Jan Feld] hält davon wenig. Es regnet.', ['act none voiced']],
  ['de', 'Investor [p Jan Feld] kaufte das Haus. Er sagte, es koste drei Millionen Euro.', ['act none', 'figure,act person']],
  ['de', '[c Feldmann] zahlt.', ['act none']],
  ['de', 'Wer zahlt die drei Rechnungen?', ['figure none commonKnowledge']],
  ['de', 'Wer soll das bezahlen?', []],
  ['de', 'Ich halte [c Feldmann] für gut geführt.', []],
  ['de', '[c Feldmann] wird das Haus verkaufen.', []],
  ['de', '[c Feldmann] wird das Haus für drei Millionen Euro verkaufen.', ['figure,act none']],
  ['de', '¶# [c Feldmann] kauft Haus für drei Millionen Euro¶Es regnet.', []],
  ['de', '[p Anna Roth] ist 28 Jahre alt und wurde in Lohne geboren.', ['act none biography']],
  ['de', 'Es regnete in [l Lohne].', []],
  ['de', '„So baut man sich arm.“', ['quotation none']],
  ['de', 'Das Modell, das angeblich drei Millionen Euro kostete, steht im Hof der Stadt.', ['figure,act hearsay']],
  ['de', '[c Feldmann] zahlte drei Millionen Euro für das Modell, das angeblich der Stadt gehörte.', ['figure,act none', 'act hearsay']],
  ['de', '[o Der Rat] billigte den Plan mit 34 gegen 11 Stimmen.', ['figure,act none result']],
  ['de', 'Die Liste erhielt 12.340 Stimmen.', ['figure none']],
  ['de', 'Torwart [p Anna Roth] hielt 37 Schüsse.', ['figure,act none result']],
  ['de', 'Im Hof lagen 37 Fässer.', ['figure none']],
  ['en', '[p Anna Webb] made 37 saves.', ['figure,act none result']],
  ['en', '[p Anna Webb] made 37 crates.', ['figure,act none']],
  ['de', '[o Der Rat] billigte mit 34 Stimmen 3 Millionen Euro.', ['figure,act none']],
  ['de', 'Rufen Sie die Polizei unter 110 an.', []],
  ['de', 'Eintritt: 12 Euro.', []],
  ['de', 'Karten zu 12 Euro unter Telefon 0431 12345.', []],
  ['de', 'Tickets kosten 12 Euro.', ['figure none price']],
  ['de', 'Melden sich 12.000 Kunden, zahlt [c Feldmann] drei Millionen Euro.', ['figure,act none']],
  // somebody known by a pronoun or a role does something, too
  ['de', '[p Anna Roth] leitet das Haus. Den Prozess bezahlte sie mit Spenden.', ['act none', 'act none']],
  ['de', '[p Anna Roth] leitet das Haus. Sie lacht laut.', ['act none']],
  ['de', 'Das Haus steht am Fluss. Mit Spenden bezahlt wird es nicht.', []],
  ['de', 'Die Brücke steht am Fluss. Sie trägt seit gestern keine Züge mehr.', []],
  ['de', 'Das Unternehmen prüft die Fahrer inzwischen per Video.', ['act none']],
  ['de', 'Der Firma gelang das bisher in keinem Jahr.', []],
  ['de', 'Das Wetter blieb am Montag den ganzen Tag schlecht.', []],
  ['de', 'Gebaut wird die Halle von der [c Feldmann AG] aus Lohne.', ['act none']],
  ['de', 'Das Foto stammt von [p Anna Roth].', []],
  ['de', 'Kamera: [p Anna Roth], [p Karl Voss]', []],
  // what somebody becomes is no outlook; behind whom somebody comes
  ['de', 'Zum 1. Mai wird [p Karl Voss] Geschäftsführer.', ['act none']],
  ['de', 'Zum 1. Mai wird [p Karl Voss] gewählt.', []],
  ['de', 'Gebaut wird bei [c Feldmann] in Lohne.', []],
  ['de', 'Auf [p Anna Roth] folgt im Mai der frühere Kämmerer [p Karl Voss].', ['act none']],
  ['de', 'Das Haus gehört zur Hälfte der Witwe [p Anna Roth].', []],
  // a body without a name, where it does something of weight
  ['de', 'Das Landratsamt hat die Erlaubnis entzogen.', ['act none']],
  ['de', 'Das Landratsamt liegt am Fluss.', []],
  ['de', 'Behörden können Erlaubnisse entziehen.', []],
  ['de', 'Die Behörden haben Erlaubnisse entzogen.', ['act none']],
  ['en', 'Courts may impose fines.', []],
  ['en', 'The court imposed fines.', ['act none']],
  ['de', 'Beide Seiten haben Stillschweigen vereinbart.', ['act none']],
  ['en', 'The council has withdrawn the licence.', ['act none']],
  ['en', 'The council meets in the old mill.', []],
  ['en', 'Investigators seized the computers.', ['act none']],
  ['en', 'Three former directors have been charged.', ['figure,act none']],
  // who is only named by a phrase carries what somebody demands in it
  ['en', 'The thieves demanded $3 million, according to a person close to the talks.', ['figure,act anonymous']],
  ['en', 'The thieves demanded $3 million, according to [p Anna Webb].', ['figure,act person']],
  // an entry of a list states nothing
  ['de', '[c Volksbank Lohne eG], [l Lohne].', []],
  ['de', '[p Karl Voss] (parteilos), 71, Waldbesitzer.', []],
  ['de', '[p Karl Voss] (parteilos), 71, kaufte Wald.', ['act none']],
  ['en', '[p Anna Webb] (left), Leeds.', []],
  ['en', '[p Anna Webb] (left) sold Leeds.', ['act none']],
  ['de', 'Kosten: 3 Millionen Euro.', ['figure none']],
  ['de', '[p Karl Voss] verlor mit 24:27.', ['act none result']],
  ['de', '[p Karl Voss] erzielte 14 Tore.', ['figure,act none result']],
  ['de', '[p Karl Voss] kam um 20:15 Uhr an.', ['act none']],
  ['en', '[p Anna Webb] runs the yard. She has now had both hips replaced.', ['act none', 'act none']],
  ['en', 'The yard is old. It has now had both gates replaced.', []],
  ['en', '[c Leeds Albion] lost 3-1 at home.', ['act none result']],
  ['de', '[p Karl Voss] sprach am Montag im Rat. Er sagte, der Bau koste drei Millionen Euro.', ['figure,act person']],
  ['de', '[p Karl Voss] sprach am Montag im Rat. Es regnete.', ['act none']],
  ['en', '[p Anna Webb] spoke at a meeting on Monday. She said the yard had lost $3 million.', ['figure,act person']],
  // a piece in the first person: the writer was there; a quotation is somebody else's
  ['de', 'Ich ging hin. Mein Rad stand im Hof. Mir war kalt. [p Karl Voss] reparierte die Bremse.', ['act none ownReporting']],
  ['de', 'Ich ging hin. Mein Rad stand im Hof. Mir war kalt. [c Feldmann] zahlt drei Millionen Euro.', ['figure,act none']],
  ['de', '[p Karl Voss] reparierte die Bremse. Es war kalt. Es regnete. Dann schien die Sonne.', ['act none']],
  ['en', 'I went there. My bike stood outside. It made me laugh. [p Karl Voss] mended the brake.', ['act none ownReporting']],
  ['en', 'Elizabeth I. came. Henry I. came. James I. came. [p Karl Voss] mended the brake.', ['act none']],
  // who was asked and did not answer was asked by the writer
  ['de', '[c Feldmann] ließ eine Anfrage unbeantwortet.', ['act organisation']],
  ['de', '[c Feldmann] schickte eine Anfrage an die Stadt.', ['act none']],
  // a report of the market
  ['de', 'Der Dax stieg um 0,4 Prozent auf 24.871 Punkte. Am Aktienmarkt blieb es ruhig. Die Aktien von [c Feldmann] verloren 3,3 Prozent. Die Anleger warten ab.', ['figure none market', 'figure none market']],
  ['de', 'Der Dax stieg um 0,4 Prozent. Am Aktienmarkt blieb es ruhig. Die Anleger warten ab. [c Feldmann] übernimmt für 212 Millionen Euro die Werft.', ['figure none market', 'figure,act none']],
  ['de', 'Die Zahl der Schüler stieg um 0,4 Prozent. Es regnet. Die Halle ist alt. Das Dach ist dicht.', ['figure none']],
  ['en', 'The FTSE rose 0.4% on Monday. Stocks were mixed. Shares of [c Halden] fell 3%. Traders shrugged.', ['figure none market', 'figure none market']],
  ['en', 'The FTSE rose 0.4% on Monday. Stocks were mixed. Traders shrugged. [c Halden] bought the yard for $212 million.', ['figure none market', 'figure,act none']],
  // what anybody is asked for it
  ['de', 'Testsieger ist das Modell von [c Feldmann] (399 Euro).', ['figure none price']],
  ['de', '[c Feldmann] verkaufte die Werft (399 Millionen Euro).', ['figure,act none']],
  ['de', '[p Karl Voss] kaufte das Haus für 900 Euro.', ['figure,act none']],
  ['en', 'Prices range widely, and the cheapest goes for $12.', ['figure none price']],
  // history in a piece about the past; a founding year beside the news is none
  ['de', '1861 baute [p Karl Voss] die Mühle. 1871 brannte sie ab. 1890 kaufte [c Feldmann] das Gelände. Sie errichtete dort eine Fabrik.', ['act none history', 'act none history']],
  ['de', '1861 baute [p Karl Voss] die Mühle. 1871 brannte sie ab. 1890 kam das Ende. Heute gehört das Gelände [c Feldmann].', ['act none history', 'act none']],
  ['de', '[c Feldmann] wurde 1911 gegründet und baute Schiffe.', ['act none']],
  ['en', 'In 1861 [p Karl Voss] built the mill. In 1871 it burned down. In 1890 [c Halden] bought the land.', ['act none history', 'act none history']],
  ['en', 'In 1861 the mill was built. In 1871 it burned down. In 1890 it was rebuilt. [c Halden], founded in 1911, bought the land.', ['act none']],
  // money that is no more
  ['de', '[p Karl Voss] kaufte das Haus für 900 Gulden.', ['figure,act none history']],
  ['de', '[p Karl Voss] kaufte das Haus für 900 Kronen.', ['figure,act none']],
  // an entry of an encyclopedia opens with the years of a life
  ['de', '[p Karl Voss] (* 3. März 1871 in Lohne; † 1940) war Maler. Er erbte eine Mühle mit 40 Kühen.', ['act none history', 'figure,act none history']],
  ['de', '[p Karl Voss] (parteilos) war Maler. Er erbte eine Mühle mit 40 Kühen.', ['act none', 'figure,act none']],
  // the partner of an interview answers
  ['de', 'Wie fing es an?¶Mit 40 Kühen. Ich war jung.¶Und dann?¶Da kaufte ich ein Haus. [c Feldmann] zahlte 3 Millionen Euro.¶Hat es sich gelohnt?¶Mir schon.', ['figure none interview', 'figure,act none interview']],
  ['de', 'Wie fing es an?¶Mit 40 Kühen. Es war Winter.¶Und dann?¶[c Feldmann] zahlte 3 Millionen Euro.¶Hat es sich gelohnt?¶Kaum.', ['figure none', 'figure,act none']],
  // a rubric names the source
  ['de', '¶# Aus dem Polizeibericht¶Ein Dieb nahm 40 Uhren mit.', ['figure none rubric']],
  ['de', '¶# Aus dem Garten¶Ein Dieb nahm 40 Uhren mit.', ['figure none']],
  // counted in open session
  ['de', 'Am Ende standen 34 Ja gegen 11 Nein.', ['figure none result']],
  // scenes before the writer's eyes
  ['de', '[p Karl Voss] steht am Tor und wartet. [p Anna Roth] schiebt den Wagen. [p Ute Kern] bringt zwei Eimer.', ['act none scene', 'act none scene', 'figure,act none scene']],
  ['de', '[p Karl Voss] steht am Tor und wartet. [p Anna Roth] schiebt den Wagen. [c Feldmann] kauft das Gelände.', ['act none scene', 'act none scene', 'act none']],
  ['de', '[p Karl Voss] steht vor Gericht. [p Anna Roth] zieht in den Vorstand ein.', ['act none', 'act none']],
  ['en', '[p Karl Voss] waits by the gate. [p Anna Webb] carries a chair. [p Joan Pell] brings two buckets.', ['act none scene', 'act none scene', 'figure,act none scene']],
  ['en', '[p Karl Voss] stands trial. [p Anna Webb] holds a stake.', ['act none', 'act none']],
  // what the writer saw
  ['de', '[p Karl Voss] nickt und lächelt in die Runde.', []],
  ['de', '[p Karl Voss] kaufte das Haus am Fluss. Er sitzt in einem Café am Bahnhof.', ['act none']],
  ['de', '[p Karl Voss] kaufte das Haus am Fluss. Er leitet seit Jahren das Museum.', ['act none', 'act none']],
  ['de', '[p Karl Voss] stapelt Kisten.', ['act none scene']],
  ['de', '[c Feldmann] stapelt Kisten.', ['act none']],
  ['en', '[p Anna Webb] folds the map along its crease.', ['act none scene']],
  ['en', '[p Anna Webb] folded the map along its crease.', ['act none']],
  ['en', '[c Halden] folds its arm in Leeds into the main business.', ['act none']],
  ['en', '¶How big is it?¶We have 400 boats.¶Who pays?¶We do.¶Why?¶Because we like 400 boats.', ['figure none interview', 'figure none interview']],
  ['en', '¶How big is it?¶It has 400 boats.¶Who pays?¶The town does.¶Why?¶Nobody knows.', ['figure none']],
  ['en', '[p Anna Webb] smiled at the crowd outside.', []],
  ['en', '[p Anna Webb] bought the yard. She sits by the window of a café.', ['act none']],
  ['en', 'Click here to donate $12.', []],
  ['en', 'The plan passed by 34 votes to 11.', ['figure none result']],
  ['en', 'Tickets: $12 at the door.', []],
  ['en', 'Call centres cost the firm $12 million.', ['figure none']],
  ['en', 'The bakery is at 12 Baker Street.', []],
  ['en', 'The bridge cost $3 million.', ['figure none']],
  ['en', 'The bridge cost $3 million, [p Anna Webb] said.', ['figure,act person']],
  ['en', '[c Halden] sold the yard.', ['act none']],
  ['en', 'I think [c Halden] is well run.', []],
  ['en', 'It rained all day.', []],
];

describe('claims', () => {
  for (const [language, line, expected] of cases) {
    it(line, () => {
      const { claims } = claimsOf(line, language);
      assert.deepEqual(claims.map((c) => [c.types.join(), c.attribution?.kind ?? 'none', c.exempt, c.selfEvident].filter(Boolean).join(' ')), expected);
    });
  }

  const report = [
    ['Die [c Feldmann AG] baut in [l Lohne] ein zweites Werk.', 'Das teilte das Unternehmen am Montag mit.'],
    ['Der Bau koste 30 Millionen Euro,', 'sagte Vorstandschefin [p Anna Roth].'],
    ['Rund 200 Menschen sollten dort arbeiten,', 'sagte [p Roth].'],
    ['Im vergangenen Jahr setzte [c Feldmann] 140 Millionen Euro um,', 'wie aus dem Geschäftsbericht hervorgeht.'],
    ['Die Stadt gibt 4 Millionen Euro dazu,', 'sagte ein Sprecher der Stadt.'],
  ] as const;

  it('a clean agency report is carried throughout', () => {
    const { text, claims } = claimsOf(report.map((parts) => parts.join(' ')).join(' '), 'de');
    assert.deepEqual(claims.filter((c) => !c.attribution).map((c) => text.slice(c.span.start, c.span.end)), []);
  });

  for (const [cut, [statement]] of report.entries()) {
    it(`the same report without the source of „${statement}“ has one claim that nobody carries`, () => {
      const line = report.map((parts, i) => (i === cut ? `${parts[0].replace(/,$/, '').replace('koste ', 'kostet ').replace('sollten dort arbeiten', 'arbeiten dort').replace(/\.$/, '')}.` : parts.join(' '))).join(' ');
      const { claims } = claimsOf(line, 'de');
      assert.equal(claims.filter((c) => !c.attribution && !c.exempt).length, 1);
    });
  }

  /** Sentences with their source, and without. */
  const wire = [
    ['[c Albers Line] lost $3 million last year, the company said on Monday.', '[c Albers Line] lost $3 million last year.'],
    ['Chief executive [p Jens Ohm] told reporters that 40 jobs had been cut.', 'Last month 40 jobs were cut.'],
    ['The line has 12 ships, its annual report shows.', 'The line has 12 ships.'],
    ['“We feed 40 families,” union leader [p Joan Pell] said.', 'The line feeds 40 families.'],
    ['Some 300 jobs depend on the line, according to the town.', 'Some 300 jobs depend on the line.'],
  ] as const;

  it('a clean wire report in English is carried throughout', () => {
    const { text, claims } = claimsOf(wire.map(([sourced]) => sourced).join(' '), 'en');
    assert.deepEqual(claims.filter((c) => !c.attribution).map((c) => text.slice(c.span.start, c.span.end)), []);
  });

  for (const [cut, [, plain]] of wire.entries()) {
    it(`the same with “${plain}” has one claim that nobody carries`, () => {
      const { text, claims } = claimsOf(wire.map(([sourced, bare], i) => (i === cut ? bare : sourced)).join(' '), 'en');
      assert.deepEqual(claims.filter((c) => !c.attribution && !c.exempt).map((c) => text.slice(c.span.start, c.span.end)), [plain.replace(/\[c (.*?)\]/, '$1')]);
    });
  }
});
