import type { ArticleAnalysis } from '../analysis';
import type { Attribution } from '../attribution/attribution';
import { quotable } from '../dossier';
import { packOf } from '../language';
import { checkWordsOf } from '../language/checks';
import { msg } from '../message';
import { lastStartingBefore } from '../text/search';
import { textAt, type Span } from '../text/span';
import type { Check, CheckContext } from './check';
import { quoted } from './evidence';
import type { Finding } from './finding';
import { claimsIn, inProse, paragraphAt, sentenceAt } from './places';
import { carrierFixes } from './repair';
import { carriedElsewhere } from './unnamed';

/** Rules of attributions that carry on what was said before. */
const GOES_ON: ReadonlySet<string> = new Set(['reportedSpeech', 'continuing']);

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  const findings: Finding[] = [];
  let last = -1;
  for (const attribution of analysis.attributions) {
    const { kind, cue, reach } = attribution;
    // what only goes on in reported speech has no word that says so
    if (kind !== 'hearsay' || GOES_ON.has(attribution.rule) || !inProse(analysis, cue) || isInferred(analysis, cue) || isCharge(analysis, attribution) || isReported(analysis, attribution)) continue;
    // „soll angeblich“ is one hearsay, and what a stronger source carries is none
    const sentence = sentenceAt(analysis, cue);
    if (sentence.start === last || !claimsIn(analysis, cue).some((c) => c.attribution?.kind === 'hearsay')) continue;
    last = sentence.start;
    const { named, unnamed } = carriedElsewhere(context, reach);
    const words = quotable(textAt(analysis.text, cue), analysis.language);
    findings.push({
      code: 'hearsay',
      severity: article.role === 'draft' && !named.length ? 'warning' : 'information',
      file: article.file,
      span: cue,
      message: named.length
        ? msg('“{words}”: hearsay. Another article names a source: {evidence}', { words, evidence: quoted(dossier, named) })
        : article.role === 'draft'
          ? msg('“{words}”: hearsay, and no article of the folder names a source for it.', { words })
          : msg('“{words}”: hearsay, nobody is named who says it.', { words }),
      related: [...named, ...unnamed],
      fixes: carrierFixes(dossier, article, cue, named),
    });
  }
  return findings;
}

/** `Die Glocke hängt offenbar schief`: the writer infers it, and has heard it from nobody. */
function isInferred(analysis: ArticleAnalysis, cue: Span): boolean {
  return checkWordsOf(analysis.language).inferring.has(textAt(analysis.text, cue).toLowerCase());
}

/** `Bekannt wurde das, weil der „Inselbote“ darüber berichtete`: its own sentence names who told of it. */
function isReported(analysis: ArticleAnalysis, { cue, reach }: Attribution): boolean {
  const { proforms } = packOf(analysis.language).attribution;
  return analysis.attributions.some((a) => a.kind !== 'hearsay' && a.kind !== 'anonymous' && a.cue.start > cue.end && a.cue.end <= reach.end && sentenceAt(analysis, a.cue).end === sentenceAt(analysis, cue).end
    && textAt(analysis.text, { start: a.reach.start, end: a.cue.end }).toLowerCase().split(/[^\p{L}]+/u).some((w) => proforms.has(w)));
}

/** `Die Staatsanwaltschaft hat ihn angeklagt. Er soll …`: a charge, with who brings it in the sentence, before or behind. */
function isCharge(analysis: ArticleAnalysis, { rule, cue }: Attribution): boolean {
  if (!rule.startsWith('modal:')) return false;
  const paragraph = paragraphAt(analysis, cue.start);
  if (!paragraph) return false;
  const sentence = sentenceAt(analysis, cue);
  const before = lastStartingBefore(paragraph.sentences, sentence.start - 1) ?? sentence;
  const behind = lastStartingBefore(paragraph.sentences, sentence.end + 1) ?? sentence;
  return checkWordsOf(analysis.language).accusing.test(analysis.text.slice(before.start, behind.end).toLowerCase());
}

/** `hearsay`: no source but a marker of hearsay. */
export const hearsay: Check = {
  code: 'hearsay',
  title: msg('Hearsay'),
  defaultSeverity: 'information',
  scope: 'all',
  explanation: {
    en: `Nobody carries the statement, only a word that marks it as hearsay: *reportedly*, *allegedly*, *is said to have*.

It is information; in a draft it is a warning where no article of the folder names a source for it.

**Example:** *She has reportedly offered to resign.*

**What you can do:** name the source another article names, find one, or leave the sentence out.`,
    de: `Niemand trägt die Aussage, nur ein Wort kennzeichnet sie als Hörensagen: *soll … haben*, *angeblich*, *dem Vernehmen nach*, *Berichten zufolge*.

Es ist eine Information, im Entwurf eine Warnung, wo kein Artikel des Ordners eine Quelle dafür nennt.

**Beispiel:** *Sie soll ihren Rücktritt angeboten haben.*

**Was Sie tun können:** die Quelle nennen, die ein anderer Artikel nennt, eine suchen oder den Satz streichen.`,
  },
  find,
};
