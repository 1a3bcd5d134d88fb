import assert from 'node:assert/strict';
import { packOf } from '../../server/src/language';
import type { LanguageId } from '../../server/src/language/pack';
import type { NameCandidate } from '../../server/src/recognize/names/candidate';
import { settleClassWords } from '../../server/src/recognize/names/class-words';
import { stemOf } from '../../server/src/recognize/names/document';
import { KINDS } from '../../server/src/recognize/tagger/labels';

/** A stretch: where it stands in `text`, the kind that speaks for it, how much. */
type Row = readonly [words: string, kind: string, score: number];

/** The stretch of several words stands first, what is inside it behind it; the last column is what is taken for a name. */
const CASES: readonly { readonly what: string; readonly language?: LanguageId; readonly families?: readonly string[]; readonly rows: readonly Row[]; readonly taken: string }[] = [
  { what: 'a trade with a family name', rows: [['Töpferei Sandkuhn', 'company', 1], ['Sandkuhn', 'company', 3]], taken: 'company Töpferei Sandkuhn' },
  { what: 'a trade with what was taken for a person', rows: [['Töpferei Sandkuhn', 'company', -1], ['Sandkuhn', 'person', 3]], taken: 'company Töpferei Sandkuhn' },
  { what: 'a compound trade with a hyphenated family name', rows: [['Holzwerkstatt Jürn-Ohlrogg', 'company', 1], ['Jürn-Ohlrogg', 'company', 3]], taken: 'company Holzwerkstatt Jürn-Ohlrogg' },
  { what: 'a trade with a word that is a family name in the article', families: ['Regenbogen'], rows: [['Töpferei Regenbogen', 'company', 1], ['Regenbogen', 'company', 3]], taken: 'company Töpferei Regenbogen' },
  { what: 'a trade with a word of the dictionary', rows: [['Töpferei Regenbogen', 'company', 1], ['Regenbogen', 'company', 3]], taken: 'company Regenbogen' },
  { what: 'a trade with words put together', rows: [['Töpferei Tonscherbe', 'company', 1], ['Tonscherbe', 'company', 3]], taken: 'company Tonscherbe' },
  { what: 'a trade of a firm that is also called by the rest alone', rows: [['Töpferei Sandkuhn', 'company', 1], ['Sandkuhn', 'company', 3], ['Sandkuhn ', 'company', 2]], taken: 'company Sandkuhn' },
  { what: 'such a firm where more speaks for the whole', rows: [['Töpferei Sandkuhn', 'company', 3], ['Sandkuhn', 'company', 1], ['Sandkuhn ', 'company', 2]], taken: 'company Töpferei Sandkuhn' },
  { what: 'a trade whose owner is also called by the family name', rows: [['Töpferei Sandkuhn', 'company', 1], ['Sandkuhn', 'company', 3], ['Sandkuhn ', 'person', 2]], taken: 'company Töpferei Sandkuhn' },
  { what: 'a kind of firm', rows: [['Modekette Sandkuhn', 'company', 3], ['Sandkuhn', 'company', 1]], taken: 'company Sandkuhn' },
  { what: 'a kind of firm by itself', rows: [['Firma Sandkuhn', 'company', 3], ['Sandkuhn', 'person', 1]], taken: 'company Sandkuhn' },
  { what: 'a kind of firm before a name that goes on', rows: [['Firma Sandkuhn', 'company', -2], ['Sandkuhn', 'company', 1]], taken: 'company Sandkuhn' },
  { what: 'a kind of bank', rows: [['Direktbank Sandkuhn', 'company', 3], ['Sandkuhn', 'company', 1]], taken: 'company Sandkuhn' },
  { what: 'a bank by itself, which may belong to its name', rows: [['Bank Sandkuhn', 'company', 3], ['Sandkuhn', 'company', 1]], taken: 'company Bank Sandkuhn' },
  { what: 'what a firm is to another', rows: [['Konkurrent Sandkuhn', 'company', 3], ['Sandkuhn', 'company', 1]], taken: 'company Sandkuhn' },
  { what: 'a group by itself', rows: [['Gruppe Sandkuhn', 'company', 3], ['Sandkuhn', 'company', 1]], taken: 'company Sandkuhn' },
  { what: 'a group with what it does, which may belong to its name', rows: [['Verlagsgruppe Sandkuhn', 'company', 3], ['Sandkuhn', 'company', 1]], taken: 'company Verlagsgruppe Sandkuhn' },
  { what: 'a haulier with a family name', rows: [['Spedition Sandkuhn', 'company', 1], ['Sandkuhn', 'company', 3]], taken: 'company Spedition Sandkuhn' },
  { what: 'a haulier that is also called by the rest alone', rows: [['Spedition Sandkuhn', 'company', 1], ['Sandkuhn', 'company', 3], ['Sandkuhn ', 'company', 2]], taken: 'company Sandkuhn' },
  { what: 'a shipping line before its name', rows: [['Reederei Sandkuhn', 'company', 3], ['Sandkuhn', 'company', 1]], taken: 'company Sandkuhn' },
  { what: 'a shipping line, which is no trade of a family', rows: [['Reederei Sandkuhn', 'company', 1], ['Sandkuhn', 'company', 3]], taken: 'company Sandkuhn' },
  { what: 'no firm at all', rows: [['Töpferei Sandkuhn', 'company', -2], ['Sandkuhn', 'place', 3]], taken: 'place Sandkuhn' },
  { what: 'nothing there', rows: [['Töpferei Sandkuhn', 'company', -2], ['Sandkuhn', 'company', -1]], taken: '-' },
  { what: 'a language whose class words stand behind the name', language: 'en', rows: [['Bakery Sandkuhn', 'company', 1], ['Sandkuhn', 'company', 3]], taken: 'company Sandkuhn' },
];

describe('class words before a firm', () => {
  for (const { what, language = 'de', families = [], rows, taken } of CASES) {
    it(`${what}: ${taken}`, () => {
      const [whole] = rows[0]!;
      const candidates = rows.map(([written, kind, score], i): NameCandidate => {
        const words = written.trim();
        const start = written !== words ? 100 : i === 0 ? 0 : whole.length - words.length;
        const inner = words.includes(' ') ? ([stemOf(words.slice(words.indexOf(' ') + 1)), words.slice(0, words.lastIndexOf(' '))] as const) : undefined;
        return { span: { start, end: start + words.length }, words, stem: stemOf(words), inner, flags: 0, rules: { each: () => undefined }, scores: [], likely: [kind === 'none' ? 1 : 0, score] };
      });
      const scores = rows.map(([, kind, score]) => KINDS.map((k) => (k === kind ? score : -6)));
      settleClassWords(candidates, scores, new Set(families), packOf(language));
      const best = scores.slice(0, 2).map((own) => Math.max(...own));
      const at = best[0]! > best[1]! ? 0 : 1;
      assert.equal(best[at]! > 0 ? `${KINDS[scores[at]!.indexOf(best[at]!)]} ${candidates[at]!.words}` : '-', taken);
    });
  }
});
