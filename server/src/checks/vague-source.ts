import type { ArticleAnalysis } from '../analysis';
import type { Attribution } from '../attribution/attribution';
import { quotable } from '../dossier';
import { msg } from '../message';
import { textAt } from '../text/span';
import type { Check, CheckContext } from './check';
import { quoted } from './evidence';
import type { Finding } from './finding';
import { claimAt, inProse, sentenceAt } from './places';
import { carrierFixes } from './repair';
import { isKnown, isNoWord } from './known';
import { carriedElsewhere, wordsOf } from './unnamed';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  return analysis.attributions
    // what a named source carries, too, is not vague: „wie das Blatt unter Berufung auf Insider meldet“
    .filter((a) => a.kind === 'anonymous' && inProse(analysis, a.cue) && isWeakest(analysis, claimAt(analysis, a.cue)?.attribution) && !goesOn(analysis, a) && !isKnown(analysis, a))
    .map((attribution) => {
      const span = wordsOf(context, attribution);
      const { named, unnamed } = carriedElsewhere(context, attribution.reach);
      const source = quotable(textAt(analysis.text, span), analysis.language);
      return {
        code: 'vague-source',
        severity: article.role === 'draft' && !named.length ? 'warning' : 'information',
        file: article.file,
        span,
        message: named.length
          ? msg('“{source}”: unnamed people. Another article names a source: {evidence}', { source, evidence: quoted(dossier, named) })
          : article.role === 'draft'
            ? msg('“{source}”: unnamed people, and no article of the folder names anyone for it.', { source })
            : msg('“{source}”: unnamed people.', { source }),
        related: [...named, ...unnamed],
        fixes: carrierFixes(dossier, article, span, named),
      };
    });
}

/** Whether nobody stronger carries a statement; who only denies it, or says nothing, does not: `Insidern zufolge geht Voss; Voss bestreitet das`. */
function isWeakest(analysis: ArticleAnalysis, carrier: Attribution | undefined): boolean {
  const kind = carrier?.kind;
  return kind === undefined || kind === 'anonymous' || kind === 'hearsay' || isNoWord(analysis, carrier!);
}

/** `Das sagen Händler. Sie rechnen demnach mit mehr`: what goes on with people of a sentence before is told there. */
function goesOn(analysis: ArticleAnalysis, { source, cue, rule }: Attribution): boolean {
  return rule === 'continuing' && source !== undefined && source.start < sentenceAt(analysis, cue).start;
}

/** `vague-source`: unnamed people as source. */
export const vagueSource: Check = {
  code: 'vague-source',
  title: msg('Unnamed people as source'),
  defaultSeverity: 'information',
  scope: 'all',
  explanation: {
    en: `The statement rests on people who are not named: insiders, experts, people familiar with the matter.

It is information, since there may be good reasons; in a draft it is a warning where no article of the folder names a source for it.

**Example:** *Insiders say the council has refused to pay more.*

**What you can do:** name the source another article names, say how the unnamed people know it, or leave it and ignore the finding.`,
    de: `Die Aussage stützt sich auf ungenannte Personen: Insider, Experten, mit der Sache vertraute Personen.

Es ist eine Information, denn es kann gute Gründe geben; im Entwurf eine Warnung, wo kein Artikel des Ordners eine Quelle dafür nennt.

**Beispiel:** *Insidern zufolge will der Rat nicht mehr zahlen.*

**Was Sie tun können:** die Quelle nennen, die ein anderer Artikel nennt, sagen, woher die Ungenannten es wissen, oder den Befund ignorieren.`,
  },
  find,
};
