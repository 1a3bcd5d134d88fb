import { strict as assert } from 'node:assert';
import { findAttributions } from '../../server/src/attribution';
import type { LanguageId } from '../../server/src/language/pack';
import { readVoices } from '../support/voices';

/** Each quotation of the line in order: `role` or `role by source`; names are given as in `readVoices`. */
const cases: readonly (readonly [LanguageId, string, readonly string[]])[] = [
  ['de', '„Wir bauen um“, sagte [p Anna Roth].', ['speech by Anna Roth']],
  ['de', '[p Anna Roth] sagte: „Wir bauen um.“', ['speech by Anna Roth']],
  ['de', '„Wir bauen um“, sagte [p Anna Roth], „und zwar bald.“', ['speech by Anna Roth', 'speech by Anna Roth']],
  ['de', '»Wir bauen um«, sagt sie. [p Anna Roth] lacht.', ['speech by sie']],
  ['de', '[p Anna Roth] reagierte gelassen: „Das war zu erwarten.“', ['speech by Anna Roth']],
  ['de', '[p Anna Roth] nannte den Plan „mutig“.', ['partial by Anna Roth']],
  ['de', 'Das Gebot sei „fair und gut für die Stadt“, sagte [p Anna Roth].', ['partial by Anna Roth']],
  ['de', '[p Anna Roth] wies die Kritik zurück. „Wir haben alles getan. ¶¶Mehr geht nicht.“', ['speech by Anna Roth', 'speech by Anna Roth']],
  ['de', '[p Anna Roth] wies die Kritik zurück. „Mehr geht nicht.“ ¶¶So ein „Aus“ ist bitter.', ['speech by Anna Roth', 'term']],
  ['de', '[p Anna Roth] bezeichnete den Besuch als ein „gutes Zeichen“.', ['partial by Anna Roth']],
  ['de', 'Der Roman „Das stille Haus“ verkauft sich gut.', ['title']],
  ['de', 'Auf der Seite des Vereins „Boote für alle“ steht nichts.', ['title']],
  ['de', 'Sie arbeitet an der sogenannten „Superbatterie“.', ['term']],
  ['de', 'Das „Haus am See“-Team reist ab.', ['term']],
  ['de', 'Der »Küstenbote« berichtete über den Fall.', ['title']],
  ['de', '„Hauptsache, die Hallen bleiben voll.“', ['speech']],
  ['de', 'Es regnete. „So baut man sich arm.“', ['speech']],
  ['en', '“We will rebuild,” [p Anna Webb] said.', ['speech by Anna Webb']],
  ['en', '“We will rebuild,” [p Anna Webb] said. “It takes time.”', ['speech by Anna Webb', 'speech by Anna Webb']],
  ['en', '[p Anna Webb] said the dock was “a wreck of a dock”. ¶“It takes years to mend.” Harbour master [p Tom Reed] left.', ['partial by Anna Webb', 'speech by Anna Webb']],
  ['en', '[p Tom Reed] said it was a shame, and [p Anna Webb] said the dock was “a wreck of a dock”. ¶“It takes years to mend.”', ['partial by Anna Webb', 'speech']],
  ['en', '[p Anna Webb] said the dock was “a wreck of a dock”. It rained. ¶“It takes years to mend.” [p Tom Reed] left.', ['partial by Anna Webb', 'speech']],
  ['en', '[p Anna Webb] said the dock was “a wreck of a dock”. ¶“It takes years to mend,” said [p Tom Reed].', ['partial by Anna Webb', 'speech by Tom Reed']],
  ['en', '"We will rebuild," [p Anna Webb] said. "It takes years to mend. "It takes money, too."', ['speech by Anna Webb', 'speech by Anna Webb', 'speech by Anna Webb']],
  ['en', '[p Anna Webb] said: "It takes years." "Not that long," said [p Tom Reed]. He laughed. "We will rebuild it all by then."', ['speech by Anna Webb', 'speech by Tom Reed', 'speech by Tom Reed']],
  ['en', '[p Anna Webb] called the plan “bold”.', ['partial by Anna Webb']],
  ['en', 'The novel “A Quiet House” sells well.', ['title']],
  ['en', 'The car has a so-called “superbattery”.', ['term']],
];

describe('quotations and their speakers', () => {
  for (const [language, line, expected] of cases) {
    it(line, () => {
      const { input } = readVoices(line, language);
      const { attributions, quotations } = findAttributions(input);
      const found = quotations.map((q) => (q.attribution === undefined ? q.role : `${q.role} by ${attributions[q.attribution]!.sourceName}`));
      assert.deepEqual(found, expected);
    });
  }
});
