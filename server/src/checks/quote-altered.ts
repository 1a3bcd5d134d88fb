import { quotable } from '../dossier';
import { msg } from '../message';
import { textAt } from '../text/span';
import type { Check, CheckContext } from './check';
import { quoted } from './evidence';
import type { Finding } from './finding';
import { quotationsOtherwise } from './quotes';
import { replaceFix } from './repair';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  return quotationsOtherwise(context, 'quotation.words')
    // among sources the odd one out is told; a draft that follows one source word for word has altered nothing
    .filter(({ others, same }) => (article.role === 'draft' ? same.size === 0 : new Set(others.map((o) => o.file)).size >= same.size + 1))
    .map(({ speech: { quotation }, others }) => ({
      code: 'quote-altered',
      severity: 'warning',
      file: article.file,
      span: quotation.span,
      message: msg('“{quote}”: the same quotation has other words elsewhere: {evidence}', { quote: quotable(textAt(analysis.text, quotation.inner), analysis.language), evidence: quoted(dossier, others) }),
      related: others,
      fixes: [...new Set(others.map((o) => o.text))].slice(0, 3).map((words, i, all) => replaceFix(article, quotation.inner, withEnd(textAt(analysis.text, quotation.inner), words), i === 0 && all.length === 1)),
    }));
}

/** The other article's words with the end mark the quotation has here, since its place in the sentence decides that. */
function withEnd(here: string, words: string): string {
  const end = /[.,!?…]*$/.exec(here)![0];
  return words.replace(/[.,!?…]*$/, '') + end;
}

/** `quote-altered`: the same quotation elsewhere with other words. */
export const quoteAltered: Check = {
  code: 'quote-altered',
  title: msg('Quotation with other words'),
  defaultSeverity: 'warning',
  scope: 'all',
  explanation: {
    en: `Another article of the folder has the same quotation with other words. What stands in quotation marks must be what was said.

**Example:** *“These ships will carry your grandchildren”* in the draft, *“our grandchildren”* in two articles.

**What you can do:** take over the other article's wording, or check the recording.`,
    de: `Ein anderer Artikel des Ordners hat dasselbe Zitat mit anderen Worten. Was in Anführungszeichen steht, muss so gesagt worden sein.

**Beispiel:** *„Ich habe mich getäuscht, und das sage ich offen“* im Entwurf, *„… und das sage ich auch so“* im Artikel.

**Was Sie tun können:** den Wortlaut des anderen Artikels übernehmen oder die Aufnahme prüfen.`,
  },
  find,
};
