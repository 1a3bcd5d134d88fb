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
      if (!mention || !(isComparable(mention) || article.role === 'draft')) return [];
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
