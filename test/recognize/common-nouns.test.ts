import assert from 'node:assert/strict';
import { packOf } from '../../server/src/language';
import type { LanguageId } from '../../server/src/language/pack';
import { commonNounsOf } from '../../server/src/recognize/names/common-nouns';
import { tokenize } from '../../server/src/text/tokens';

/** A text, and the words of it that are used as common nouns. */
const CASES: readonly (readonly [string, readonly string[], LanguageId?])[] = [
  ['Eine Muschel lag da.', ['muschel']],
  ['Sie fand eine glatte Muschel.', ['muschel']],
  ['Keine Muschel war zu sehen.', ['muschel']],
  ['Die Muschel lag da.', []],
  ['Muschel liefert ein neues Werk.', ['werk']],
  ['Er fuhr einen Muschel-Wagen.', []],
  ['Ein Wagen von Muschel.', ['wagen']],
  ['Ein CEO kam.', []],
  ['A Shell lay there.', [], 'en'],
];

describe('common nouns of an article', () => {
  for (const [text, nouns, language = 'de'] of CASES) {
    it(text, () => {
      const found = commonNounsOf([{ kind: 'body', start: 0, end: text.length, tokens: tokenize(text), sentences: [] } as never], packOf(language));
      assert.deepEqual([...found], nouns);
    });
  }
});
