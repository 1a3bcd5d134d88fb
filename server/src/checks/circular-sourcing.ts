import { msg } from '../message';
import type { Attribution } from '../attribution/attribution';
import type { DossierArticle, Evidence, Provenance } from '../dossier';
import { cover, textAt, type Span } from '../text/span';
import type { Check, CheckContext } from './check';
import { articleOf, quoted } from './evidence';
import type { Finding } from './finding';
import { inProse, sentenceAt } from './places';
import { sourcesFor, sourcesHave, wordsIn } from './sources';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  const sources = sourcesFor(dossier, article.file);
  const origins = dossier.provenance.filter((p) => p.by === 'cited' && p.files.some((f) => f !== article.file));
  if (!origins.length) return [];
  return analysis.attributions.flatMap((attribution): Finding[] => {
    if (attribution.kind !== 'outlet' || !attribution.source || !inProse(analysis, attribution.source)) return [];
    const place = placeOf(context, attribution, attribution.source);
    const words = new Set(wordsIn(textAt(analysis.text, place)));
    const cited = sources.filter((source) => isNamed(source, words));
    if (!cited.length) return [];
    const sentence = new Set(contentWords(textAt(analysis.text, sentenceAt(analysis, attribution.cue))));
    for (const origin of origins) {
      // two articles that have it from one origin, or the origin and an article that has it from there
      const own = wordsIn(origin.origin).filter((w) => w.length > 2);
      if (cited.length + Number(own.length > 0 && own.every((w) => sourcesHave(words, w))) < 2) continue;
      if (!cited.every((source) => origin.files.includes(source.file))) continue;
      const evidence = sameThing(context, origin, cited, sentence);
      if (!evidence) continue;
      return [{
        code: 'circular-sourcing',
        severity: 'information',
        file: article.file,
        span: place,
        message: msg('Two names, one origin: both have it from {origin}: {evidence}', { origin: origin.origin, evidence: quoted(dossier, evidence) }),
        related: evidence,
        fixes: [],
      }];
    }
    return [];
  });
}

/** The words that name the outlets: source and cue, in one sentence. */
function placeOf({ article }: CheckContext, { cue }: Attribution, source: Span): Span {
  const sentence = sentenceAt(article.analysis, source);
  const both = cover(cue, source);
  return both.start >= sentence.start && both.end <= sentence.end && both.end - both.start < 160 ? both : source;
}

/** Whether the words name an article by its outlet or agency. */
function isNamed({ analysis }: DossierArticle, words: ReadonlySet<string>): boolean {
  const { outlet, agencies } = analysis.origin;
  if (agencies.some((agency) => wordsIn(agency).some((w) => w.length > 1 && words.has(w)))) return true;
  const parts = wordsIn(outlet ?? '').filter((w) => w.length > 2);
  // an outlet's line may carry a slogan or a date behind the name: its first words are the name
  const name = parts.slice(0, 3);
  return name.length > 0 && name.filter((w) => sourcesHave(words, w)).length >= Math.min(2, name.length);
}

function contentWords(text: string): string[] {
  return wordsIn(text).filter((w) => w.length > 4 || /\d/.test(w));
}

/** Where the cited articles name the origin for what the draft says; undefined where it is about something else. */
function sameThing({ dossier }: CheckContext, origin: Provenance, cited: readonly DossierArticle[], sentence: ReadonlySet<string>): Evidence[] | undefined {
  const found: Evidence[] = [];
  for (const { file } of cited) {
    const best = origin.evidence.find((evidence) => {
      if (evidence.file !== file) return false;
      const analysis = articleOf(dossier, file)!.analysis;
      const { start, end } = sentenceAt(analysis, evidence.span);
      const paragraph = analysis.paragraphs.find((p) => p.start <= start && start < p.end);
      // „Das berichtet der Sender X“ speaks of the sentence before
      const before = paragraph?.sentences.filter((s) => s.end <= start).at(-1)?.start ?? start;
      return contentWords(textAt(analysis.text, { start: before, end })).filter((w) => sentence.has(w)).length >= 2;
    });
    if (!best) return undefined;
    found.push(best);
  }
  return found;
}

/** `circular-sourcing`: a draft names two articles that both have it from one origin. */
export const circularSourcing: Check = {
  code: 'circular-sourcing',
  title: msg('Two sources, one origin'),
  defaultSeverity: 'information',
  scope: 'draft',
  explanation: {
    en: `The draft names two outlets as if they confirmed each other, but both articles go back to one report.

**Example:** *as the portal and the agency report*, where both cite *Radio Werntal*.

**What you can do:** name the origin instead.`,
    de: `Der Entwurf nennt zwei Medien, als bestätigten sie einander, aber beide Artikel gehen auf einen Bericht zurück.

**Beispiel:** *wie das Portal und die Agentur melden*, wo beide sich auf *Radio Werntal* berufen.

**Was Sie tun können:** stattdessen den Ursprung nennen.`,
  },
  find,
};
