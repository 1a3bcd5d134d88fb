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
  const parts = {
    scale: 0.5,
    transitions: new Float64Array((LABEL_COUNT + 1) * LABEL_COUNT).fill(0.25),
    features: Uint32Array.of(3, 200, 70_000, 4_294_967_290),
    rows: Int8Array.from({ length: 4 * LABEL_COUNT }, (_, i) => (i % 3 ? i - 20 : 0)),
    words: Uint32Array.of(9, 4_000_000_000),
    classes: Uint16Array.of(0x0211, 0x0301),
  };

  it('comes back from its bytes as it was', () => {
    const model = decodeModel(encodeModel(parts));
    parts.features.forEach((hash, row) => {
      const sums = new Int32Array(PAIRS);
      model.weights.add(hash | 0, sums, 0);
      assert.deepEqual(Array.from({ length: LABEL_COUNT }, (_, label) => sumOf(sums, 0, label)), [...parts.rows.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)]);
    });
    assert.equal(model.classes(9), 0x0211);
    assert.equal(model.classes(4_000_000_000 | 0), 0x0301);
    assert.equal(model.classes(10), 0);
    assert.equal(model.scale, 0.5);
  });

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
    assert.deepEqual([...bestPath(scores, 2, freeTransitions())], [person, more]);
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
