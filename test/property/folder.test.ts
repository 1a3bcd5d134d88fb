// What the comparison keeps of an article, its paragraphs and its sources between two letters typed changes nothing of what is said.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/analysis';
import { ParagraphCache } from '../../server/src/analysis/cache';
import { findFindings } from '../../server/src/checks';
import { compare, type DossierArticle } from '../../server/src/dossier';
import { defaultTagger } from '../../server/src/recognize/tagger';
import { anyEdit, edited } from './texts';

const tagger = defaultTagger();

/** Articles of one story with figures, sums, votes, roles, states and what is only said, for the readers that keep what they read of a paragraph. */
const STORY: readonly (readonly [role: DossierArticle['role'], text: string])[] = [
  ['source', `Werft baut Stellen ab

Kiel, 3. März 2025. Die Fördewerft AG zahlt 12,4 Millionen Euro, sagte Vorstandschefin Johanna Petersen. 2023 waren es noch 10 Millionen Euro, ein Plus von 24 Prozent.

Hintergründe

Von 480 Beschäftigten gehen 120, es bleiben 360. Der Rat stimmte mit 23 zu 14 Stimmen bei drei Enthaltungen zu. Die Brücke ist gesperrt.

Finanzchef Olaf Brandt soll von den Plänen gewusst haben, berichtete der Küstenbote. Gut ein Drittel der Belegschaft, 160 von 480, arbeitet in Teilzeit.
`],
  ['source', `Fördewerft: Rat stimmt zu

Von Anna Berger

Die Fördewerft zahlt 12,9 Millionen Euro. Der Rat nahm den Plan mit 23 gegen 15 Stimmen an. Die Brücke ist wieder frei, teilte die Stadt am 5. März 2025 mit.

Johanna Petersen leitet die Werft seit 2019. Sie beschäftigt 500 Menschen, 20 mehr als im Jahr davor. Nach Angaben des Küstenboten gehen 120 von ihnen.
`],
  ['draft', `Die Fördewerft AG zahlt 12,4 Millionen Euro. Wie der Küstenbote und die Stadt melden, gehen 130 Beschäftigte.

Aufsichtsratschefin Johanna Petersen sagte, es bleiben 350. Die Brücke ist gesperrt. Der Rat stimmte mit 24 zu 14 Stimmen zu.

Finanzchef Olaf Brandt hat von den Plänen gewusst. Im Herbst 2026 soll alles fertig sein.
`],
  ['source', `Yard to cut jobs

The Fördewerft yard will pay $13 million, up from $10 million in 2023. Of 480 workers 120 will go, leaving 360. The council voted 23 to 14 in favour. Chief executive Johanna Petersen declined to comment. The bridge has reopened.
`],
];

/** What is told of a folder, with the articles analysed and compared as one finds them. A property that is undefined is none. */
function told(articles: readonly DossierArticle[]): string {
  const { articles: _, ...dossier } = compare(articles);
  return JSON.stringify([dossier, articles.map((a) => findFindings({ articles, ...dossier }, a.file))], (key, value: unknown) => (key === 'spelling' ? undefined : value instanceof Map || value instanceof Set ? [...value] : value), 1);
}

describe('a folder while one of its articles is written', () => {
  it('is told as if it were read for the first time', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(STORY.length - 1), anyEdit), { minLength: 1, maxLength: 5 }), (edits) => {
      const texts = STORY.map(([, text]) => text);
      const caches = texts.map(() => new ParagraphCache());
      const read = (i: number, cache?: ParagraphCache): DossierArticle => ({ file: String(i), role: STORY[i]![0], analysis: analyze(texts[i]!, { tagger }, cache) });
      const kept = texts.map((_, i) => read(i, caches[i]));
      told(kept);
      for (const [i, edit] of edits) {
        texts[i] = edited(texts[i]!, edit);
        kept[i] = read(i, caches[i]);
        assert.equal(told(kept), told(texts.map((_, k) => read(k))));
      }
    }), { numRuns: 25 });
  });

  it('keeps its figures where a letter moves them', () => {
    const texts = STORY.map(([, text]) => text);
    const caches = texts.map(() => new ParagraphCache());
    const all = (): DossierArticle[] => texts.map((text, i) => ({ file: String(i), role: STORY[i]![0], analysis: analyze(text, { tagger }, caches[i]) }));
    const before = compare(all()).figures;
    texts[0] = `Lage: ${texts[0]}`;
    const after = compare(all()).figures;
    const own = (figures: typeof before): typeof before => figures.filter((f) => f.file === '0');
    assert.deepEqual(own(after).map((f) => [f.evidence.text, f.mention.span.start]), own(before).map((f) => [f.evidence.text, f.mention.span.start + 'Lage: '.length]));
  });
});
