import assert from 'node:assert/strict';
import { clusterForm, clusterOf, decodeClusters, encodeClusters } from '../../server/src/recognize/tagger/clusters';
import { hashText } from '../../server/src/recognize/tagger/hash';
import { KEPT_BITS } from '../../server/src/recognize/tagger/bytes';

const fine = (cluster: number): number => cluster & 0xffff;

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
      assert.equal(clusterOf(one, 'en'), clusterOf(other, 'en'));
      assert.notEqual(fine(clusterOf(one, 'en')), fine(clusterOf(apart, 'en')));
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
    const read = decodeClusters(encodeClusters({ coarse: [0, 7, 9], hashes, fine: Uint16Array.of(1, 2, 1) }));
    assert.deepEqual([...hashes].map((hash) => read(hash)), [1 | (7 << 16), 2 | (9 << 16), 1 | (7 << 16)]);
    assert.equal(read(hashText('d')), 0);
  });
});
