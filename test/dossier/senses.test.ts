import { strict as assert } from 'node:assert';
import { sensesOf } from '../../server/src/dossier/senses';
import { stem } from '../../server/src/dossier/words';
import { compareLexiconOf } from '../../server/src/language/compare';
import type { LanguageId } from '../../server/src/language/pack';

// Words that news writes for each other, and words of one topic that it does not.

const ALIKE: Readonly<Record<LanguageId, readonly string[]>> = {
  de: [
    'Verbindlichkeiten Schuldenberg', 'Läden Filialen', 'Gemälde Ölgemälde', 'Arbeitsplätze Stellen', 'gestohlen entwendete', 'Kündigung entlassen', 'Einsturz eingestürzt', 'Unterschriften Unterschrift',
    'Kaufpreis Übernahmepreis', 'verschieben vertagt', 'Rückruf zurückgerufen', 'stilllegen Stilllegung', 'zurückgetreten Rücktritt', 'Brand Feuer', 'freigesprochen Freispruch', 'Anbau Erweiterung',
  ],
  en: [
    'layoffs dismissals', 'headcount staff', 'bought purchase', 'shops stores', 'scrapped abandoned', 'resigned resignation', 'demolish demolition', 'blaze fire', 'acquitted acquittal', 'flats apartments', 'rose climbed', 'injured hurt',
  ],
};

const APART: Readonly<Record<LanguageId, readonly string[]>> = {
  de: [
    'Umsatz Gewinn', 'Verletzte Tote', 'Gewinn Verlust', 'gestiegen gefallen', 'geöffnet geschlossen', 'Forderung Zahlung', 'Anklage Urteil', 'Bewerber Bewohner', 'Kauf Verkauf', 'Miete Lohn',
    'Unternehmen nehmen', 'Strafe Straße', 'verurteilt freigesprochen', 'Mieter Käufer', 'Zuschauer Spieler', 'Betrieb Getriebe',
  ],
  en: ['revenue profit', 'injured killed', 'rose fell', 'opened closed', 'convicted acquitted', 'tenant owner', 'buyer seller', 'wage rent', 'goalkeeper match', 'applicants members', 'rain rail'],
};

const sensesIn = (word: string, language: LanguageId): readonly string[] => sensesOf(stem(word, compareLexiconOf(language)), compareLexiconOf(language));
const meet = (pair: string, language: LanguageId): boolean => {
  const [a, b] = pair.split(' ');
  return sensesIn(a!, language).some((c) => sensesIn(b!, language).includes(c));
};

describe('senses', () => {
  for (const language of ['de', 'en'] as const) {
    for (const pair of ALIKE[language]) it(`${pair}: may stand for each other`, () => assert.ok(meet(pair, language)));
    for (const pair of APART[language]) it(`${pair}: are two things`, () => assert.ok(!meet(pair, language), sensesIn(pair.split(' ')[0]!, language).join(' ')));

    it(`${language}: every row has words, and the row it is a case of is there`, () => {
      const rows = compareLexiconOf(language).senses();
      const concepts = new Set(rows.map((r) => r.concept));
      for (const { concept, words, broader } of rows) {
        assert.match(concept, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        assert.ok(words.length && words.every((w) => w === w.toLowerCase() && /^[\p{L}\d_'’.&/-]+$/u.test(w)), `${concept}: ${words.join(' ')}`);
        assert.ok(broader === undefined || (broader !== concept && concepts.has(broader)), `${concept} < ${broader}`);
      }
    });
  }

  it('an empty stem means nothing', () => assert.deepEqual(sensesOf('', compareLexiconOf('de')), []));

  it('a word that may mean anything means nothing', () => assert.deepEqual(sensesIn('withdraw', 'en'), []));
});
