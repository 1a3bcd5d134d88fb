import type { Claim } from '../claims/claim';
import type { Dossier, DossierArticle, Evidence } from '../dossier';
import { sensesOf } from '../dossier/senses';
import { compareLexiconOf } from '../language/compare';
import { textAt } from '../text/span';
import type { CheckContext } from './check';
import { withoutEndMark } from './places';
import { saidToSentences } from './said-to';
import { perSources } from './sources';
import { contentStems } from './stems';

/**
 * Finds the sentences of source articles that say what a sentence of the draft says, in much the same words. The notes
 * of a dossier compare figures, names, roles and quotations; a sentence without any of them is compared here, by the
 * stems it shares with a claim of a source. Drafts are written from the sources, so their words are near.
 */
export function echoesOf({ dossier, article }: CheckContext, claim: Claim): readonly Evidence[] {
  let known = echoes.get(dossier);
  if (!known) echoes.set(dossier, (known = new WeakMap()));
  let found = known.get(claim);
  if (!found) known.set(claim, (found = readEchoes(dossier, article, claim)));
  return found;
}

/** By dossier and claim: several checks ask the same. */
const echoes = new WeakMap<Dossier, WeakMap<Claim, readonly Evidence[]>>();

function readEchoes(dossier: Dossier, article: DossierArticle, claim: Claim): Evidence[] {
  const index = indexOf(dossier);
  const own = contentStems(article.analysis, claim);
  let total = 0;
  for (const isName of own.values()) total += isName ? NAME : WORD;
  const shared = new Map<number, { weight: number; words: number }>();
  const lexicon = compareLexiconOf(article.analysis.language);
  for (const [word, isName] of own) {
    const said = new Set(index.places.get(`${article.analysis.language} ${word}`) ?? []);
    if (!isName) {
      const meant = new Set(sensesOf(word, lexicon).flatMap((c) => index.places.get(`≈${c}`) ?? []).filter((i) => !said.has(i)));
      for (const i of meant) {
        const score = shared.get(i) ?? { weight: 0, words: 0 };
        score.weight += MEANT;
        score.words += 1;
        shared.set(i, score);
      }
    }
    for (const i of said) {
      const score = shared.get(i) ?? { weight: 0, words: 0 };
      score.weight += isName ? NAME : WORD;
      score.words += isName ? 0 : 1;
      shared.set(i, score);
    }
  }
  const found: { evidence: Evidence; score: number }[] = [];
  for (const [i, { weight, words }] of shared) {
    const entry = index.entries[i]!;
    if (entry.article.file === article.file || weight / total < ENOUGH || words < (weight / total < CLOSE && !entry.rumour ? FEWEST : FEWEST - 1)) continue;
    const { analysis, file } = entry.article;
    const span = withoutEndMark(analysis.text, entry.claim.span);
    found.push({ evidence: { file, span, text: textAt(analysis.text, span) }, score: weight / total });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, MOST).map((f) => f.evidence);
}

/** Share of a draft's sentence, by weight of its words, that a source's sentence must have. */
const ENOUGH = 0.6;
/** From this share on, a word less is enough: `has reportedly offered to resign`. */
const CLOSE = 0.75;
/** Shared words, names not counted: a firm and a verb alone make no echo. */
const FEWEST = 3;
const MOST = 4;
const NAME = 0.5;
const WORD = 1;
/** What another word of one meaning weighs. */
const MEANT = 0.7;
/** A word in more sentences than this says nothing about one of them; it also bounds the cost. */
const COMMON = 60;

interface Entry {
  readonly article: DossierArticle;
  readonly claim: Claim;
  /** What is only rumoured: of that there is little, so fewer words tell which of it a sentence repeats. */
  readonly rumour: boolean;
}

interface Index {
  readonly entries: readonly Entry[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Sentences that only report and are no claims for want of a name somebody knows: `Der Konkurrent X soll Interesse haben`, `Er soll im Herbst wechseln`. */
function rumours(analysis: DossierArticle['analysis']): Claim[] {
  const { claims, attributions, paragraphs } = analysis;
  const claimed = new Set(claims.map((c) => c.sentence.start));
  const saidTo = saidToSentences(analysis).filter((s) => !claimed.has(s.start)).map((sentence): Claim => ({ span: sentence, sentence, types: ['act'], mentions: [] }));
  const reported = attributions.filter((a) => a.kind === 'hearsay').flatMap((attribution): Claim[] => {
    const sentence = paragraphs.find((p) => p.start <= attribution.cue.start && attribution.cue.start < p.end)?.sentences.find((s) => s.start <= attribution.cue.start && attribution.cue.start < s.end);
    return sentence && !claimed.has(sentence.start) ? [{ span: sentence, sentence, types: ['act'], mentions: [], attribution }] : [];
  });
  return [...reported, ...saidTo];
}

/** The sentences of the sources by their words. */
const indexOf = perSources((sources): Index => {
  const entries: Entry[] = [];
  const places = new Map<string, number[]>();
  for (const article of sources) {
    const saidTo = new Set(saidToSentences(article.analysis).map((s) => s.start));
    for (const claim of [...article.analysis.claims, ...rumours(article.analysis)]) {
      const i = entries.push({ article, claim, rumour: claim.attribution?.kind === 'hearsay' || saidTo.has(claim.sentence.start) }) - 1;
      for (const word of contentStems(article.analysis, claim).keys()) {
        const key = `${article.analysis.language} ${word}`;
        const list = places.get(key);
        if (list) list.push(i);
        else places.set(key, [i]);
      }
      const lexicon = compareLexiconOf(article.analysis.language);
      for (const concept of new Set([...contentStems(article.analysis, claim)].flatMap(([word, isName]) => (isName ? [] : sensesOf(word, lexicon))))) {
        const list = places.get(`≈${concept}`);
        if (list) list.push(i);
        else places.set(`≈${concept}`, [i]);
      }
    }
  }
  for (const [key, list] of places) if (list.length > COMMON) places.delete(key);
  return { entries, places };
});
