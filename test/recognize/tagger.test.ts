import assert from 'node:assert/strict';
import { packOf } from '../../server/src/language';
import type { LanguageId } from '../../server/src/language/pack';
import { defaultTagger } from '../../server/src/recognize/tagger';
import { decodeBase64 } from '../../server/src/text/base64';
import { bestPath, ChainWork, freeTransitions, marginals } from '../../server/src/recognize/tagger/chain';
import { HashIndex } from '../../server/src/recognize/tagger/hash-index';
import { labelOf, LABEL_COUNT } from '../../server/src/recognize/tagger/labels';
import { decodeModel, encodeModel } from '../../server/src/recognize/tagger/model';
import { emptyRows, FeatureWeights, PAIRS, setWeight, sumOf } from '../../server/src/recognize/tagger/weights';
import { ALL_LEFT, ALL_RIGHT, FADE, Network, RUN_LEFT, RUN_RIGHT, SENTENCE, VIEWS, WINDOW, type NetworkParts, type NetworkWord } from '../../server/src/recognize/tagger/network';
import { taggedNames } from '../../server/src/recognize/tagger/spans';
import { splitSentences } from '../../server/src/text/sentences';
import { tokenize } from '../../server/src/text/tokens';
import { parseMarks } from '../../scripts/corpus/read';

/** Sentences with the names the tagger has to find alone, marked as in the corpus; unmarked ones have none. */
const SENTENCES: readonly (readonly [LanguageId, string])[] = [
  ['de', '„Das war knapp“, sagte [P1 Ilka Brennecke] am Dienstag.'],
  ['de', 'Vorstandschef [P1 Thorben Quandel] trat zurück.'],
  ['de', 'Nach Angaben von [P1 Marlies Deichgräber] ist das Dach undicht.'],
  ['de', 'Die [C1 Nordwind Logistik GmbH] baut ein Lager.'],
  ['de', 'Der Ausschuss vertagte die Entscheidung über das Schwimmbad.'],
  ['de', 'Am Morgen zog ein Sturm über die Küste.'],
  ['de', 'Die Kosten steigen, weil Holz und Stahl teurer werden.'],
  ['en', '"It was close," said [P1 Imelda Thackery].'],
  ['en', 'The council postponed its decision on the swimming pool.'],
  ['en', 'Prices rose because timber and steel became more expensive.'],
];

function namesIn(text: string, language: LanguageId): string[] {
  const tokens = tokenize(text);
  return splitSentences(tokens, packOf(language).abbreviations).flatMap(({ firstToken, endToken }) => {
    const sentence = tokens.slice(firstToken, endToken);
    return taggedNames(sentence, defaultTagger()!.tag(sentence, language));
  }).filter(({ kind }) => kind === 'person' || kind === 'company').map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
}

describe('tagger', () => {
  for (const [language, marked] of SENTENCES) {
    it(marked, () => {
      const { text, marks } = parseMarks(marked, language);
      assert.deepEqual(namesIn(text, language), marks.map(({ kinds, start, end }) => `${kinds[0]} ${text.slice(start, end)}`));
    });
  }

  it('is sure to a degree between 0 and 1, and the same each time', () => {
    const tokens = tokenize('Der Umsatz der Firma stieg, sagte Jana Roth der Zeitung.');
    const first = defaultTagger()!.tag(tokens, 'de');
    assert.equal(first.length, tokens.length);
    for (const { confidence } of first) assert.ok(confidence >= 0 && confidence <= 1);
    assert.deepEqual(defaultTagger()!.tag(tokens, 'de'), first);
  });

  it('begins a name before it continues one', () => {
    const tags = defaultTagger()!.tag(tokenize('ANNA MÜLLER-LANG GRÜNDET A.B.C. & CO. -- „“ 12.'), 'de');
    tags.forEach((tag, i) => {
      if (tag.kind && !tag.begins) assert.equal(tags[i - 1]?.kind, tag.kind);
    });
  });

  it('takes any tokens', () => {
    for (const text of ['', ' ', '\u0000', '💥'.repeat(50), 'A'.repeat(5000), '-'.repeat(300), '„„„“““']) {
      for (const language of ['de', 'en'] as const) assert.equal(defaultTagger()!.tag(tokenize(text), language).length, tokenize(text).length);
    }
  });
});

describe('tagger model', () => {
  const linear = {
    scale: 0.5,
    features: Uint32Array.of(0x300, 0x20000, 0x70000, 0xffffff00),
    rows: Int8Array.from({ length: 4 * LABEL_COUNT }, (_, i) => (i % 3 ? i - 20 : 0)),
  };
  const network: NetworkParts = {
    width: 2, units: 3, features: Uint32Array.of(0x500, 0x90000, 0xb2d05e00), rows: Int8Array.of(-31, 31, 0, 7, 1, -1), scales: Uint8Array.of(0, 8, 255), rowScale: 0.25,
    views: Int16Array.from({ length: VIEWS * 6 }, (_, i) => (i % 7) * 900 - 2700), viewScale: 2 ** -10,
    edge: Float32Array.of(0.5, -0.25), bias: Float32Array.of(0, 1, -1), labels: Float32Array.from({ length: 3 * LABEL_COUNT }, (_, i) => (i % 5) - 2),
  };
  const parts = {
    linear, network,
    transitions: new Float64Array((LABEL_COUNT + 1) * LABEL_COUNT).fill(0.25),
    words: Uint32Array.of(0x900, 0xee6b2800),
    classes: Uint16Array.of(0x0211, 0x0301),
  };

  it('comes back from its bytes as it was', () => {
    const model = decodeModel(encodeModel(parts));
    linear.features.forEach((hash, row) => {
      const sums = new Int32Array(PAIRS);
      model.weights.add(hash | 0, sums, 0);
      assert.deepEqual(Array.from({ length: LABEL_COUNT }, (_, label) => sumOf(sums, 0, label)), [...linear.rows.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)]);
    });
    assert.equal(model.classes(0x9ff), 0x0211);
    assert.equal(model.classes(0xee6b2800 | 0), 0x0301);
    assert.equal(model.classes(0xa00), 0);
    assert.equal(model.scale, 0.5);
    assert.deepEqual([...model.network.word(Int32Array.of(0x500)).told], [-31 * 0.25, 31 * 0.25]);
    assert.deepEqual([...model.network.word(Int32Array.of(0x500, 0x90011, 0x7700)).told], [-31 * 0.25, 31 * 0.25 + 7 * 0.5]);
    assert.deepEqual(scoresOf(model.network), scoresOf(new Network(network)));
  });

  /** The network's scores, added up as the formula has it: no word's say is kept, nothing is done step by step. */
  it('scores a sentence as the sum of what each word says in each view', () => {
    const net = new Network(network);
    const view = (word: NetworkWord, at: number, unit: number): number => [0, 1].reduce((sum, k) => sum + word.told[k]! * network.views[(at * 2 + k) * 3 + unit]! * 2 ** -10, 0);
    const expected = WORDS.flatMap((_, i) => {
      const units = [0, 1, 2].map((u) => {
        let sum = network.bias[u]!;
        WINDOW.forEach((step, p) => (sum += view(WORDS[i + step] ?? net.edge, p, u)));
        sum += view(WORDS[RUNS.runStart[i]! - 1] ?? net.edge, RUN_LEFT, u) + view(WORDS[RUNS.runEnd[i]! + 1] ?? net.edge, RUN_RIGHT, u);
        WORDS.forEach((word, j) => {
          if (j < i) sum += view(word, ALL_LEFT, u) * FADE ** (i - 1 - j);
          if (j > i) sum += view(word, ALL_RIGHT, u) * FADE ** (j - i - 1);
          sum += view(word, SENTENCE, u) / WORDS.length;
        });
        return Math.max(0, sum);
      });
      return Array.from({ length: LABEL_COUNT }, (_, l) => 0.5 * units.reduce((sum, value, u) => sum + value * network.labels[u * LABEL_COUNT + l]!, 0));
    });
    scoresOf(net).forEach((score, i) => assert.ok(Math.abs(score - expected[i]!) < 1e-4, `${i}: ${score}, ${expected[i]}`));
  });

  it('says the same of words however many others it has met since, asked for now and then or not for long', () => {
    const others = Array.from({ length: 1000 }, (_, i) => i);
    const runs = { runStart: Int32Array.from(others), runEnd: Int32Array.from(others) };
    const net = new Network(network);
    const words = WORDS.map(({ told }) => wordOf(...told));
    const scored = (): number[] => {
      const scores = new Float64Array(words.length * LABEL_COUNT);
      net.score(words, RUNS, scores, 0.5);
      return [...scores];
    };
    const first = scored();
    for (const pause of [1, 1, 1, 1, 1, 1, 12, 1, 5, 5, 5]) {
      for (let round = 0; round < pause; round++) net.score(others.map((i) => wordOf(i, -i)), runs, new Float64Array(others.length * LABEL_COUNT), 0.5);
      assert.deepEqual(scored(), first, `after ${pause}`);
    }
  });

  const wordOf = (...told: number[]): NetworkWord => ({ told: Float32Array.from(told), place: 0, turn: -1 });
  const WORDS = [wordOf(1, 0), wordOf(-0.5, 2), wordOf(0.25, 0.25), wordOf(0, -1)];
  const RUNS = { runStart: Int32Array.of(0, 1, 1, 3), runEnd: Int32Array.of(0, 2, 2, 3) };
  function scoresOf(net: Network): number[] {
    const scores = new Float64Array(WORDS.length * LABEL_COUNT);
    net.score(WORDS.map(({ told }) => wordOf(...told)), RUNS, scores, 0.5);
    return [...scores];
  }

  it('is refused where the bytes are none', () => {
    assert.throws(() => decodeModel(new Uint8Array(40)), RangeError);
  });

  it('is read from Base64', () => {
    for (const text of ['', 'a', 'ab', 'abc', 'abcd', 'ÿþ\u0000']) {
      assert.deepEqual([...decodeBase64(Buffer.from(text, 'latin1').toString('base64'))], [...Buffer.from(text, 'latin1')]);
    }
  });
});

describe('index of hashes', () => {
  const LISTS: readonly (readonly [string, readonly number[]])[] = [
    ['nothing', []],
    ['one', [77]],
    ['the least and the greatest', [0, 4_294_967_295]],
    ['neighbours in one bucket', [5, 6, 7, 8, 9, 2_000_000_000, 2_000_000_001, 2_000_000_003]],
    ['many', Array.from({ length: 3000 }, (_, i) => i * 1_400_000 + (i % 7))],
  ];
  for (const [what, hashes] of LISTS) {
    it(`finds each of ${what}, and nothing else`, () => {
      const index = new HashIndex(Uint32Array.from(hashes));
      const asked = Int32Array.from(hashes.flatMap((h) => [h - 1, h, h + 1]).concat(3, 1_000_000_007));
      const expected = [...asked].map((h) => hashes.indexOf(h >>> 0));
      assert.deepEqual([...asked].map((h) => index.placeOf(h)), expected);
      const places = new Int32Array(asked.length);
      const which = new Int32Array(asked.length);
      const found = index.placesOf(asked, asked.length, places, which);
      assert.deepEqual([...which.subarray(0, found)], expected.flatMap((place, i) => (place < 0 ? [] : [i])));
      assert.deepEqual([...places.subarray(0, found)], expected.filter((place) => place >= 0));
    });
  }
});

describe('sums of weights', () => {
  it('stay apart though two share one integer', () => {
    const rows = emptyRows(2);
    const weights = [[127, -128, 5, 0, -1, 90, -90, 127, -127, 1, -2], [-127, -128, 127, 0, -1, -90, 90, 127, -127, 1, 2]];
    weights.forEach((row, feature) => row.forEach((weight, label) => setWeight(rows, feature, label, weight)));
    const table = new FeatureWeights(new HashIndex(Uint32Array.of(10, 20)), rows);
    const sums = new Int32Array(3 * PAIRS);
    table.addAll(Int32Array.of(10, 20, 10, 30, 20), Int32Array.of(0, 0, 2, 2, 2), 5, sums);
    for (let n = 0; n < 100; n++) table.add(10, sums, PAIRS);
    for (let label = 0; label < LABEL_COUNT; label++) {
      const [one, two] = [weights[0]![label]!, weights[1]![label]!];
      assert.deepEqual([0, 1, 2].map((token) => sumOf(sums, token * PAIRS, label)), [one + two, 100 * one, one + two]);
    }
  });
});

describe('chain of labels', () => {
  const person = labelOf('person', true);
  const more = labelOf('person', false);

  it('never continues what has not begun', () => {
    const scores = new Float64Array(2 * LABEL_COUNT);
    scores[more] = 9;
    scores[LABEL_COUNT + more] = 9;
    assert.deepEqual([...bestPath(scores, 2, freeTransitions()).slice(0, 2)], [person, more]);
  });

  it('gives each token probabilities that sum to one', () => {
    const scores = Float64Array.from({ length: 5 * LABEL_COUNT }, (_, i) => Math.sin(i * 7));
    const out = new Float64Array(5 * LABEL_COUNT);
    marginals(scores, 5, freeTransitions().map(Math.exp), out, new ChainWork());
    for (let i = 0; i < 5; i++) {
      const sum = out.subarray(i * LABEL_COUNT, (i + 1) * LABEL_COUNT).reduce((a, b) => a + b, 0);
      assert.ok(Math.abs(sum - 1) < 1e-9);
    }
  });

  it('says so where no path is allowed', () => {
    const allowed = Int32Array.of(1 << more);
    assert.equal(marginals(new Float64Array(LABEL_COUNT), 1, freeTransitions().map(Math.exp), new Float64Array(LABEL_COUNT), new ChainWork(), allowed), -Infinity);
  });
});
