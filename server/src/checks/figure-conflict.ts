import type { DossierArticle, Evidence } from '../dossier';
import { fold } from '../dossier/words';
import { checkWordsOf } from '../language/checks';
import { compareLexiconOf } from '../language/compare';
import { msg } from '../message';
import { textAt, type Span } from '../text/span';
import type { Check, CheckContext } from './check';
import { boundedSpan, comparedAt, conflictsOf, isMinority, isOvertaken } from './conflicts';
import { notesAt, quoted } from './evidence';
import { isComparable } from './figures';
import type { Finding } from './finding';
import { inProse } from './places';
import { takeOverFixes } from './repair';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  return conflictsOf(context, 'figure', (note) => !note.scaleSlip && !note.superseded)
    .filter((conflict) => conflict.others.length && inProse(article.analysis, conflict.span) && !isAlteredWord(context, conflict.span) && isMinority(context, conflict, 'figure') && !isOvertaken(context, conflict))
    .flatMap(({ span: place, others }): Finding[] => {
      const mention = comparedAt(context, place);
      if (!mention || !(isComparable(mention) || article.role === 'draft' || haveOneAnchor(context, mention.span, others))) return [];
      const { span } = mention;
      return [{
        code: 'figure-conflict',
        severity: 'warning',
        file: article.file,
        span,
        message: msg('Here “{here}”, elsewhere otherwise: {evidence}', { here: textAt(article.analysis.text, span), evidence: quoted(dossier, others) }),
        related: others,
        fixes: takeOverFixes(dossier, article, boundedSpan(mention), others),
      }];
    });
}

/** Whether a stretch of time is counted from what the other articles count it from, too: `neun Tage nach dem Leck`, `elf Tage nach dem Leck`. */
function haveOneAnchor({ article, dossier }: CheckContext, place: Span, others: readonly Evidence[]): boolean {
  const own = anchorOf(article, place);
  return own !== undefined && others.every(({ file, span }) => {
    const other = dossier.articles.find((a) => a.file === file);
    return other !== undefined && anchorOf(other, span) === own;
  });
}

/** What a stretch of time is counted from, folded: the noun behind `nach dem`, `after the`. */
function anchorOf({ analysis: { text, language } }: DossierArticle, { end }: Span): string | undefined {
  const words = /^\s+(\p{L}+)\s+(\p{L}+)\s+(\p{L}{4,})/u.exec(text.slice(end, end + ANCHOR));
  return words && checkWordsOf(language).anchors.has(words[1]!.toLowerCase()) && compareLexiconOf(language).determiners.has(words[2]!.toLowerCase()) ? fold(words[3]!) : undefined;
}

/** The words behind a stretch of time that are looked at. */
const ANCHOR = 60;

/** Whether a figure stands in a quotation that other articles have with other words: that is what is told. */
function isAlteredWord(context: CheckContext, place: Span): boolean {
  return notesAt(context, place, 'quotation').some(({ note }) => note.rule === 'quotation.words');
}

/** `figure-conflict`: the sources give another amount, share or count for the same thing. */
export const figureConflict: Check = {
  code: 'figure-conflict',
  title: msg('Another figure for the same thing'),
  defaultSeverity: 'warning',
  scope: 'all',
  explanation: {
    en: `Another article of the folder gives another amount, share or count for the same thing, and both cannot hold: rounding, ranges and words such as *about*, *more than*, *up to* have been allowed for.

A draft is told in any case. Among the other articles the odd one out is told; where it is one against one, both.

**Example:** *The operator employs 350 people.* Two articles say *310 people*.

**What you can do:** take over the value of another article, or name the source of yours. Beleg does not know which figure is right.`,
    de: `Ein anderer Artikel des Ordners nennt für dieselbe Sache einen anderen Betrag, Anteil oder eine andere Anzahl, und beides zugleich geht nicht: Rundung, Spannen und Wörter wie *rund*, *mehr als*, *bis zu* sind berücksichtigt.

Ein Entwurf wird immer gemeldet, unter den anderen Artikeln der abweichende; steht es eins zu eins, beide.

**Beispiel:** *Die Reederei beschäftigt 350 Menschen.* Zwei Artikel sagen *310 Menschen*.

**Was Sie tun können:** den Wert eines anderen Artikels übernehmen oder die Quelle des eigenen nennen. Beleg weiß nicht, welche Zahl stimmt.`,
  },
  find,
};
