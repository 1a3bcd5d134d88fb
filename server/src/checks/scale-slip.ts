import { msg } from '../message';
import { textAt } from '../text/span';
import type { Check, CheckContext } from './check';
import { boundedSpan, comparedAt, conflictsOf, isMinority } from './conflicts';
import { quoted } from './evidence';
import type { Finding } from './finding';
import { inProse } from './places';
import { takeOverFixes } from './repair';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  return conflictsOf(context, 'figure', (note) => note.scaleSlip === true)
    .filter((conflict) => conflict.others.length && inProse(article.analysis, conflict.span) && isMinority(context, conflict, 'figure'))
    .map(({ span: place, others }) => {
      const mention = comparedAt(context, place);
      const span = mention?.span ?? place;
      return {
        code: 'scale-slip',
        severity: 'error',
        file: article.file,
        span,
        message: msg('“{here}” is off by a factor of 1,000 or more from the other articles: {evidence}', { here: textAt(article.analysis.text, span), evidence: quoted(dossier, others) }),
        related: others,
        fixes: takeOverFixes(dossier, article, mention ? boundedSpan(mention) : span, others),
      };
    });
}

/** `scale-slip`: a factor of 1,000, or Million taken for Milliarde, billion for Billion, lakh for crore. */
export const scaleSlip: Check = {
  code: 'scale-slip',
  title: msg('Off by a factor of 1,000'),
  defaultSeverity: 'error',
  scope: 'all',
  explanation: {
    en: `The figure has the same digits as in the other articles, but stands a factor of 1,000 or more apart: million and billion, thousand and million, *billion* (10⁹) and German *Billion* (10¹²), lakh and crore.

**Example:** *£40bn* in the draft, *£40 million* in the sources.

**What you can do:** take over the other articles' figure.`,
    de: `Die Zahl hat dieselben Ziffern wie in den anderen Artikeln, liegt aber um den Faktor 1.000 oder mehr daneben: Million und Milliarde, Tausend und Million, englisch *billion* (10⁹) und deutsch *Billion* (10¹²), Lakh und Crore.

**Beispiel:** *54,6 Milliarden Euro* im Entwurf, *54,6 Millionen Euro* in den Quellen.

**Was Sie tun können:** die Zahl der anderen Artikel übernehmen.`,
  },
  find,
};
