import assert from 'node:assert/strict';
import { parseCorpus } from '../../scripts/corpus/read';
import { toOurRules, type Convention } from '../../scripts/corpus/conventions';
import type { CorpusArticle } from '../../scripts/corpus/article';
import { DEFAULTS, learnTagger } from '../../scripts/train/learn';
import { readMaterial, type Material } from '../../scripts/train/material';
import { decodeModel } from '../../server/src/recognize/tagger/model';
import { taggedNames } from '../../server/src/recognize/tagger/spans';
import { statisticalTagger } from '../../server/src/recognize/tagger/statistical';
import { tokenize } from '../../server/src/text/tokens';

/** Short articles, alike but for their names, so that a few rounds teach something. */
function material(): Material[] {
  const people = ['Ilka Brennecke', 'Thorben Quandel', 'Marlies Deichgraf', 'Ruben Ostwald', 'Jette Harms', 'Piet Lorenzen'];
  const firms = ['Quorbel', 'Nordlicht', 'Zelia', 'Tarnow Pumpen', 'Vantrix', 'Heidewerk'];
  const text = people.map((person, i) => `=== de-probe-0${i + 1} | wirtschaft | local\nNeues Werk\n\nDie [C1 ${firms[i]} GmbH] baut ein Werk. „Das freut uns“, sagte Geschäftsführerin [P1 ${person}] am Montag. Der Umsatz von [C1 ${firms[i]}] stieg.\n`).join('');
  return parseCorpus(text, 'de').map((article) => ({ article, weight: 1, own: true }));
}

const OPTIONS = { ...DEFAULTS, epochs: 4, variants: 2, rate: 0.5 };
const silent = (): void => {};

describe('training', () => {
  it('gives the same bytes for the same seed, others for another', () => {
    const once = learnTagger('de', material(), OPTIONS, silent);
    assert.deepEqual(learnTagger('de', material(), OPTIONS, silent), once);
    assert.notDeepEqual(learnTagger('de', material(), { ...OPTIONS, seed: 2 }, silent), once);
  });

  it('teaches names nobody has met', () => {
    const model = decodeModel(learnTagger('de', material(), OPTIONS, silent));
    const tokens = tokenize('„Das freut uns“, sagte Geschäftsführerin Wiebke Kornblatt am Montag.');
    const names = taggedNames(tokens, statisticalTagger('probe', () => model).tag(tokens, 'de'));
    assert.deepEqual(names.map((name) => [name.kind, name.start, name.end]), [['person', 41, 57]]);
  });

  it('says which public corpora are not there, and goes on without them', () => {
    const missing: string[] = [];
    const found = readMaterial('de', 'no-such-folder', (name) => missing.push(name));
    assert.deepEqual(missing, ['smartdata train', 'mobie train', 'ler dev']);
    assert.ok(found.length > 0 && found.every(({ own, article }) => own && !article.heldout));
  });
});

describe('marks by other rules', () => {
  /** A mark in brackets, its kind before it; what becomes of it: the words kept, `-` where it is left unjudged, and what was told. */
  const CASES: readonly (readonly [string, string, Convention?])[] = [
    ['person[Frau Harms] kam.', 'Harms', 'title'],
    ['person[Dr. Jette Harms] kam.', 'Jette Harms', 'title'],
    ['person[Jette Harms] kam.', 'Jette Harms'],
    ['person[Bauer] kam.', 'Bauer'],
    ['company[Quorbel] wächst.', 'Quorbel'],
    ['Gruß an @company[Quorbel]!', '-', 'handle'],
    ['Das company[Unternehmen] wächst.', '-', 'class word'],
    ['company[das norwegische Unternehmen] wächst.', '-', 'class word'],
    ['Die company[Quorbel-Tochter] wächst.', 'Quorbel', 'compound'],
    ['Die company[Rhein-Zeitung] meldet es.', 'Rhein-Zeitung'],
    ['Die company[US-Tochter] wächst.', '-', 'compound'],
    ['Um person[17:42] fuhr er.', '-', 'no letters'],
    ['person[Jette Harms:] ein Leben.', 'Jette Harms', 'edge'],
  ];

  for (const [marked, kept, told] of CASES) {
    it(`${marked} → ${kept}`, () => {
      const { index, 1: kind, 2: words } = /(person|company)\[([^\]]+)\]/.exec(marked)! as RegExpExecArray & [string, 'person' | 'company', string];
      const text = marked.replace(/(person|company)\[([^\]]+)\]/, '$2');
      const article: CorpusArticle = { id: 'probe', language: 'de', desk: '', style: '', heldout: false, text, marks: [{ start: index, end: index + words.length, kinds: [kind], optional: false }] };
      const reports: Convention[] = [];
      const [mark] = toOurRules(article, (convention) => reports.push(convention)).marks;
      assert.equal(mark!.optional ? '-' : text.slice(mark!.start, mark!.end), kept);
      assert.deepEqual(reports, told ? [told] : []);
    });
  }
});
