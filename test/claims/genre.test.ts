import { strict as assert } from 'node:assert';
import { findAttributions } from '../../server/src/attribution';
import { genreOf, type Genre } from '../../server/src/claims/genre';
import type { LanguageId } from '../../server/src/language/pack';
import { readVoices } from '../support/voices';

/** The kinds a piece is of. */
function kindsOf(line: string, language: LanguageId): string[] {
  const { input } = readVoices(line, language);
  const { historyUntil, ...kinds }: Genre = genreOf(input, findAttributions(input));
  assert.ok(historyUntil > 1900);
  return Object.entries(kinds).filter(([, found]) => found !== false && found !== undefined).map(([kind]) => kind);
}

const cases: readonly (readonly [LanguageId, string, readonly string[]])[] = [
  ['de', 'Die Werft baut zwei Fähren. Der Rat tagte am Montag. Es regnete.', []],
  ['en', 'The yard builds two ferries. The council met on Monday. It rained.', []],
  // the first person
  ['de', 'Ich ging hin. Mein Rad stand im Hof. Mir war kalt.', ['ownStory']],
  ['de', '„Ich ging hin. Mein Rad stand im Hof. Mir war kalt“, sagte [p Karl Voss].', []],
  ['en', 'I went there. My bike stood outside. It made me laugh.', ['ownStory']],
  ['en', 'The mine opened in May. The mine lost a wall. Every week costs the mine a fortune.', []],
  ['en', 'Henry I. came. James I. came. Peter I. came.', []],
  // the market
  ['de', 'Der Dax stieg. Die Anleger kauften. Die Aktien legten zu.', ['market']],
  ['de', 'Der Dax stieg. Die Halle ist alt. Es regnete.', []],
  ['en', 'The FTSE rose. Stocks were mixed. Traders shrugged.', ['market']],
  ['en', 'The price of bread rose. Bakers were cross. Buyers shrugged.', []],
  // scenes
  ['de', 'Sie steht am Tor und wartet. Er schiebt den Wagen.', ['scenes']],
  ['de', 'Sie steht vor Gericht. Er zieht in den Vorstand ein.', []],
  ['en', 'She waits by the gate. He carries a chair.', ['scenes']],
  ['en', 'She stands trial. He holds a stake.', []],
  // the past
  ['de', '1861 wurde die Mühle gebaut. 1871 brannte sie ab. 1890 wurde sie verkauft.', ['history']],
  ['de', '2021 wurde die Mühle gebaut. 2022 brannte sie ab. 2023 wurde sie verkauft.', []],
  ['en', 'In 1861 the mill was built. In 1871 it burned down. In 1890 it was sold.', ['history']],
  ['en', 'In 2021 the mill was built. In 2022 it burned down. In 2023 it was sold.', []],
  ['de', '[p Karl Voss] (* 3. März 1871 in Lohne; † 1940) war Maler.', ['entry']],
  ['de', '[p Karl Voss] (Grüne) war Maler.', []],
  // matches and works of art
  ['de', 'Der Torhüter hielt. Nach der Halbzeit fiel ein Tor. Der Schiedsrichter pfiff.', ['leisure']],
  ['de', 'Das Tor der Halle klemmte. Der Hausmeister kam. Es regnete.', []],
  ['en', 'The keeper saved. After half-time came a goal. The referee whistled.', ['leisure']],
  ['en', 'The goal is to build. The council met. It rained.', []],
  // the weather to come, not what a storm has done
  ['de', 'Am Mittwoch sinken die Temperaturen. Im Bergland fällt Schnee. Der Wind frischt auf.', ['weather']],
  ['de', 'Der Sturm nahm das Dach. Die Feuerwehr kam. Der Schaden ist groß. Die Nachbarn halfen. Niemand wurde verletzt.', []],
  ['en', 'Temperatures drop on Wednesday. Snow is due in the hills. Winds pick up.', ['weather']],
  ['en', 'The gale took the roof. Firemen came. The damage is large. Neighbours helped. Nobody was hurt.', []],
  // what a firm writes of itself, and of the dead
  ['de', 'Wir freuen uns auf die Messe.', ['release']],
  ['de', 'Die Nachbarn freuen sich auf die Messe.', []],
  ['de', 'Er hinterlässt seine Frau und zwei Töchter.', ['obituary']],
  ['de', 'Der Sturm hinterlässt umgestürzte Bäume.', []],
  ['en', 'We are delighted to announce a fair.', ['release']],
  ['en', 'The neighbours were delighted.', []],
  ['en', 'He is survived by two daughters.', ['obituary']],
  ['en', 'Two daughters survived the storm.', []],
  // a rubric, which has few words and stands at the head
  ['de', '¶# Aus dem Polizeibericht¶Ein Dieb nahm die Uhren.', ['rubric']],
  ['de', '¶# Der Polizeibericht liegt nun doch beim Gericht in Lohne¶Ein Dieb nahm die Uhren.', []],
  // an interview
  ['en', '¶How big is it?¶We have boats.¶Who pays?¶We do.¶Why?¶Because we like boats.', ['interviewFrom']],
  ['en', '¶How big is it?¶It has boats.¶Who pays?¶The town does.¶Why?¶Nobody knows.', []],
];

describe('kinds of piece', () => {
  for (const [language, line, expected] of cases) {
    it(line, () => assert.deepEqual(kindsOf(line, language), expected));
  }
});
