import assert from 'node:assert/strict';
import { clusterForm, clusterOf, decodeClusters, encodeClusters } from '../../server/src/recognize/tagger/clusters';
import { hashText } from '../../server/src/recognize/tagger/hash';
import { KEPT_BITS } from '../../server/src/recognize/tagger/bytes';

const fine = (cluster: number): number => cluster & 0xffff;
const use = (cluster: number): number => cluster >>> 24;

/** Words that lie in one cluster, and one each that does not. */
const ALIKE: readonly (readonly [string, string, string])[] = [
  ['volkswagen', 'daimler', 'professor'],
  ['gaspard', 'renard', 'wednesday'],
  ['wednesday', 'thursday', 'gaspard'],
  ['goalkeeper', 'midfielder', 'shareholder'],
];

describe('clusters of words', () => {
  for (const [one, other, apart] of ALIKE) {
    it(`${one} is like ${other}, not like ${apart}`, () => {
      assert.notEqual(clusterOf(one, 'en'), 0);
      assert.equal(fine(clusterOf(one, 'en')), fine(clusterOf(other, 'en')));
      assert.notEqual(fine(clusterOf(one, 'en')), fine(clusterOf(apart, 'en')));
    });
  }

  /** Words used as the same kind of name, and one each that is used as another: none of them stands in our corpus. */
  const USED_ALIKE: readonly (readonly [string, string, string])[] = [
    ['gauthier', 'lefebvre', 'tuesday'],
    ['tennessee', 'nebraska', 'gauthier'],
  ];
  for (const [one, other, apart] of USED_ALIKE) {
    it(`${one} is used like ${other}, not like ${apart}`, () => {
      assert.equal(use(clusterOf(one, 'en')), use(clusterOf(other, 'en')));
      assert.notEqual(use(clusterOf(one, 'en')), use(clusterOf(apart, 'en')));
    });
  }

  it('knows no word that is none', () => {
    for (const word of ['', 'xqzzlvprt', '—', '12', '💥']) assert.equal(clusterOf(word, 'en'), 0, word);
  });

  it('looks up names in German, not what is written small', () => {
    assert.equal(clusterOf('war', 'de'), 0);
    assert.notEqual(clusterOf('war', 'en'), 0);
    assert.equal(clusterOf('Hamburg', 'de'), clusterOf('hamburg', 'en'));
    assert.equal(clusterOf('Kowalczyks', 'de'), clusterOf('Kowalczyk', 'de'));
  });

  it('takes letters with accents for those without', () => {
    assert.equal(clusterForm('Müller-Çelik'), 'muller-celik');
    assert.equal(clusterOf('Müller', 'de'), clusterOf('Muller', 'en'));
  });

  it('comes back from its bytes as it was', () => {
    const hashes = Uint32Array.from(['a', 'b', 'c'].map((word) => (hashText(word) & KEPT_BITS) >>> 0)).sort();
    const read = decodeClusters(encodeClusters({ coarse: [0, 7, 9, ...new Array<number>(509).fill(31)], hashes, fine: Uint16Array.of(1, 2, 511), profile: Uint8Array.of(5, 127, 1) }));
    assert.deepEqual([...hashes].map((hash) => read(hash)), [1 | (7 << 16) | (5 << 24), 2 | (9 << 16) | (127 << 24), 511 | (31 << 16) | (1 << 24)]);
    assert.equal(read(hashText('d')), 0);
  });
});
