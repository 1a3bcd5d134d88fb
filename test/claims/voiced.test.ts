import { strict as assert } from 'node:assert';
import { findAttributions } from '../../server/src/attribution';
import { findClaims } from '../../server/src/claims';
import { genreOf } from '../../server/src/claims/genre';
import type { LanguageId } from '../../server/src/language/pack';
import { readVoices } from '../support/voices';

/** Why nobody is asked for the source of each claim of a line that nobody carries; `none` where somebody would be. */
function reasonsOf(line: string, language: LanguageId): string[] {
  const { input } = readVoices(line, language);
  const found = findAttributions(input);
  return findClaims(input, found, genreOf(input, found)).filter((c) => !c.attribution).map((c) => c.selfEvident ?? 'none');
}

const cases: readonly (readonly [LanguageId, string, readonly string[]])[] = [
  // somebody speaks in words no attribution is made of
  ['de', '1,2 Millionen Euro, so ist es am Tor zu lesen.', ['voiced']],
  ['de', '[p Anna Roth] kommt auf 40 Stellen, wenn sie die Lehrlinge mitrechnet.', ['voiced']],
  ['de', '[p Anna Roth] bleibt skeptisch.', ['voiced']],
  ['de', '[c Feldmann] hält sich bedeckt.', ['voiced']],
  ['de', '[p Anna Roth] verliest die Liste der 40 Stellen am Werkstor.', ['voiced']],
  ['de', '[p Anna Roth] ist an der Werft beteiligt.', ['none']],
  ['de', '[c Feldmann] hält 40 Prozent der Anteile.', ['none']],
  ['de', '[c Feldmann] ist skeptisch, 40 Stellen fallen weg.', ['none']],
  ['en', 'By the union’s tally 40 jobs are gone.', ['voiced']],
  ['en', '[p Anna Webb] is not convinced.', ['voiced']],
  ['en', '[p Anna Webb] has a theory about the yard and who filled it.', ['voiced']],
  ['en', '[c Halden] is owned by a fund.', ['none']],
  ['en', '[c Halden] put in $3 million.', ['none']],
  ['de', 'Analystin [p Anna Roth] vom Bankhaus [c Thorn] erwartet 3 Millionen Euro Verlust.', ['voiced']],
  ['de', 'Die Werft [c Thorn] erwartet 3 Millionen Euro Verlust.', ['none']],
  ['en', 'Economist [p Anna Webb] of [c Thorn] expects losses of $3 million.', ['voiced']],
  ['en', '[c Thorn] hired economist [p Anna Webb] for $3 million.', ['none']],
  // the paper of itself, and who began what the writer goes on to tell
  ['de', 'Transparenzhinweis: [p Anna Roth] hält keine Aktien von [c Thorn].', ['voiced']],
  ['de', '[p Anna Roth] hält Aktien von [c Thorn].', ['none']],
  ['de', 'Ins Rollen gebracht hat die Sache [c Thorn].', ['voiced']],
  ['en', 'The Harbour Chronicle broke the story of the 40 boats.', ['voiced']],
  ['en', '[p Anna Webb] broke the story of the 40 boats.', ['voiced']],
  ['en', '[c Halden] broke the lease of the 40 boats.', ['none']],
  ['de', 'Losgetreten hat die Debatte [p Anna Roth].', ['voiced']],
  ['de', 'Eröffnet hat die Halle [p Anna Roth].', ['none']],
  ['en', 'Disclosure: [p Anna Webb] owns no shares of [c Halden].', ['voiced']],
  ['en', '[c Halden] owns no shares of the pier.', ['none']],
  // a law lays it down; a contract or a firm that pays is news
  ['de', 'Das Gesetz begrenzt die Miete auf 10 Prozent über dem Spiegel.', ['voiced']],
  ['de', 'Wer dagegen verstößt, zahlt bis zu 50.000 Euro Bußgeld.', ['voiced']],
  ['de', '[c Feldmann] begrenzt die Miete auf 10 Prozent über dem Spiegel.', ['none']],
  ['de', '[c Feldmann] zahlte 50.000 Euro Bußgeld.', ['none']],
  ['en', 'The act caps rents at 10 per cent above the index.', ['voiced']],
  ['en', 'Breaches carry a fine of up to £30,000.', ['voiced']],
  ['en', '[c Halden] caps rents at 10 per cent above the index.', ['none']],
  ['en', '[c Halden] was caught in the act and lost £30,000.', ['none']],
  ['en', '[c Halden] faces losses of up to £30,000.', ['none']],
  // a programme
  ['de', 'Auf dem Programm stehen 40 Lieder der Matrosen.', ['voiced']],
  ['de', 'Auf dem Hof stehen 40 Wagen der Matrosen.', ['none']],
  // how large a thing is and how far a place; not how large a work is
  ['de', 'Das Bild ist 80 mal 60 Zentimeter groß.', ['size']],
  ['de', 'Die Glocke wiegt 90 Kilogramm.', ['size']],
  ['de', 'Die Insel liegt 34 Kilometer entfernt.', ['size']],
  ['de', 'Der Kai ist 870 Meter lang.', ['none']],
  ['de', 'Der geplante Turm ist 74 Meter hoch.', ['none']],
  ['de', 'Im Keller lagen 90 Kilogramm Kupfer.', ['none']],
  ['en', 'The bell weighs 90kg and is 40cm wide.', ['size']],
  ['en', 'The island is 34 miles away.', ['size']],
  ['en', 'The quay is 870 metres long.', ['none']],
  ['en', 'Divers found 90kg of copper.', ['none']],
  // figures of a forecast of the weather, and of what is done about it
  ['de', 'Am Mittwoch sinken die Temperaturen. Im Bergland fallen 20 Zentimeter Schnee. Der Wind frischt auf.', ['weather']],
  ['de', 'Am Mittwoch sinken die Temperaturen. Im Bergland liegt Schnee. Das Räumen kostet 3 Millionen Euro. Der Wind frischt auf.', ['none']],
  ['de', 'Am Mittwoch sinken die Temperaturen. Im Bergland fällt Schnee. Im Lager liegen 1.800 Tonnen Salz. Der Wind frischt auf.', ['none']],
  ['en', 'Temperatures drop on Wednesday. The hills get 12 inches of snow. Winds pick up.', ['weather']],
  ['en', 'The hills get 12 inches of snow.', ['none']],
  // prices side by side, as on a menu
  ['de', 'Die Suppe kostet 5,50 Euro, das Schnitzel 18,90 Euro.', ['price']],
  ['de', 'Eine Schicht brachte 5,50 Euro, eine Nacht 18,90 Euro.', ['none']],
  ['en', 'The crab is £14, the lamb £26.', ['price']],
  ['en', 'The crab made £14, the lamb £26.', ['none']],
  // who stands before the writer on a day
  ['de', 'Am Dienstag steht [p Anna Roth] vor dem Tor der Halle und verteilt Zettel.', ['scene']],
  ['de', 'Am Dienstag steht [p Hans Olten] vor dem Tor und verteilt Zettel.', ['scene']],
  ['de', 'Am Dienstag stand [p Anna Roth] vor dem Tor der Halle und verteilte Zettel.', ['none']],
  ['de', 'Am Dienstag steht [p Anna Roth] vor der Entlassung.', ['none']],
  ['de', '[p Anna Roth] steht seit Mai in der Kritik.', ['none']],
  // the writer judges
  ['de', 'Bei [c Feldmann] herrscht Unruhe, und [p Anna Roth] weicht aus.', ['opinion']],
  ['de', '[c Feldmann] ist kein Einzelfall.', ['opinion']],
  ['de', '[c Feldmann] ist insolvent.', ['none']],
  ['en', '[c Halden] is a success.', ['opinion']],
  ['en', '[c Halden] is the owner of the yard.', ['none']],
  ['en', '[c Halden], which is a success, was sold.', ['none']],
  ['de', 'Dass ausgerechnet [c Feldmann] über ein Blau stolpert, gehört zu den Pointen der Geschichte.', ['opinion']],
  ['de', 'Dass [c Feldmann] die Halle verkauft hat, steht im Register.', ['none']],
  ['en', 'That yard was sold to [c Halden] in the spring.', ['none']],
  ['en', '[p Anna Webb], secretary of the dockers’ union, was no kinder outside.', ['voiced']],
  ['en', '[p Anna Webb], secretary of the dockers’ union, was just as blunt.', ['voiced']],
  ['de', '[p Anna Roth] von der Gewerkschaft wurde noch deutlicher.', ['voiced']],
  ['de', '[p Anna Roth] von der Gewerkschaft wurde im Mai entlassen.', ['none']],
  // somebody moves before the writer's eyes
  ['de', '[p Anna Roth] von der Gewerkschaft ringt um Fassung.', ['scene']],
  ['de', '[p Anna Roth] von der Gewerkschaft leitet den Streik.', ['none']],
  ['de', '[p Anna Roth] von der Gewerkschaft empfängt in einem Zimmer ohne Fenster.', ['scene']],
  ['de', '[p Anna Roth] von der Gewerkschaft empfängt den Kanzler.', ['none']],
  ['en', '[p Anna Webb] of the union receives visitors in a room without a window.', ['scene']],
  ['en', '[p Anna Webb] of the union receives £300 a week.', ['none']],
  // how things stand for somebody, and how somebody takes them
  ['de', '[p Anna Roth] von der Gewerkschaft wird Chefin der Werft.', ['none']],
  ['de', 'Was [p Anna Roth] von der Gewerkschaft verdient, gilt als Geschäftsgeheimnis.', ['voiced']],
  ['de', '[p Anna Roth] von der Gewerkschaft gilt als verschlossen.', ['opinion']],
  ['de', '[p Anna Roth] von der Gewerkschaft gilt als vermisst.', ['none']],
  ['en', 'That did not impress [p Anna Webb] of the union.', ['voiced']],
  ['en', '[p Anna Webb] of the union has split the council.', ['opinion']],
  ['en', '[p Anna Webb] of the union is growing beans.', ['none']],
  // a few people in a place
  ['de', 'An der Theke saßen gestern acht Gäste, jeder mit einem Hut.', ['scene']],
  ['de', 'Vor der Werft warteten acht Frauen.', ['scene']],
  ['de', 'Vor Gericht standen acht Männer.', ['none']],
  ['de', 'Vor der Werft warteten 80 Frauen.', ['none']],
  ['de', 'In der Regierung sitzen acht Frauen.', ['none']],
  ['de', 'Am Montag warteten acht Frauen.', ['none']],
  ['de', 'Auf der Straße standen acht Verletzte.', ['none']],
  ['en', 'Eight guests sat at the counter yesterday.', ['scene']],
  ['en', 'Eighty guests sat at the counter yesterday.', ['none']],
  ['en', '[p Anna Webb] of the union clears her throat.', ['scene']],
  ['en', '[p Anna Webb] of the union clears the debt.', ['none']],
];

describe('statements that are no bare statement of fact', () => {
  for (const [language, line, expected] of cases) {
    it(line, () => assert.deepEqual(reasonsOf(line, language), expected));
  }
});
