import assert from 'node:assert/strict';
import { parseCorpus } from '../../scripts/corpus/read';
import { profiles, USES, usesOf } from '../../scripts/train/profiles';
import { Random } from '../../scripts/train/random';

const silent = (): void => {};

/** Words near one of two corners: those of even numbers are surnames, the others towns. Of the last ten nobody knows the use. */
function twoCorners(): { readonly words: { word: string; vector: Float32Array }[]; readonly uses: Map<string, Float64Array> } {
  const random = new Random(3);
  const words = Array.from({ length: 2010 }, (_, i) => {
    const vector = Float32Array.of(i % 2, 1 - (i % 2), (random.next() - 0.5) / 2, (random.next() - 0.5) / 2);
    return { word: `word${i}`, vector };
  });
  const uses = new Map(words.slice(0, 2000).map(({ word }, i) => [word, Float64Array.from(USES, (use) => (use === (i % 2 ? 'place' : 'surname') ? 3 : 0))]));
  return { words, uses };
}

describe('what words are used as', () => {
  it('is told of words nobody knows from those they are like', () => {
    const { words, uses } = twoCorners();
    const told = profiles(words, uses, new Random(1), silent);
    for (const [i, row] of told.entries()) {
      const sum = row.reduce((a, b) => a + b, 0);
      assert.ok(Math.abs(sum - 1) < 1e-3, `probabilities of ${words[i]!.word} add up to ${sum}`);
      const use = i % 2 ? 'place' : 'surname';
      assert.ok(row[USES.indexOf(use)]! > 0.8, `${words[i]!.word}: ${use} ${row[USES.indexOf(use)]}`);
    }
  });

  it('does not trust what it knows by heart: a word alone in its corner is judged by its neighbours', () => {
    const { words, uses } = twoCorners();
    uses.set(words[0]!.word, Float64Array.from(USES, (use) => (use === 'company' ? 3 : 0)));
    assert.ok(profiles(words, uses, new Random(1), silent)[0]![USES.indexOf('company')]! < 0.2);
  });

  it('is counted inside sentences: the given name, the surname, and what is no name', () => {
    const [article] = parseCorpus('=== en-probe-01 | business | wire\nNew plant\n\nThe mayor met [P1 Jettine Harmsen] of [C1 Quorbel] in [L1 Zellford] on Monday.\n', 'en');
    const uses = usesOf({ de: [], en: [{ article: article!, weight: 1, own: true }] });
    const used = (word: string): string[] => USES.filter((_use, at) => (uses.get(word)?.[at] ?? 0) > 0);
    assert.deepEqual(['jettine', 'harmsen', 'quorbel', 'zellford', 'met', 'the'].map((word) => used(word).join()), ['given', 'surname', 'company', 'place', 'none', '']);
  });

  it('asks German for names alone: its other words mean something else in English', () => {
    const [article] = parseCorpus('=== de-probe-01 | wirtschaft | local\nNeues Werk\n\nEin Gift fand [P1 Jettine Harmsen] im Handy.\n', 'de');
    const uses = usesOf({ en: [], de: [{ article: article!, weight: 1, own: true }] });
    assert.equal(uses.get('gift'), undefined);
    assert.ok(uses.get('harmsen'));
  });
});
