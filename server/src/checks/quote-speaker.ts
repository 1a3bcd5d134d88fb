import { msg } from '../message';
import { textAt } from '../text/span';
import type { Check, CheckContext } from './check';
import { inMarks, quoted } from './evidence';
import type { Finding, Fix } from './finding';
import { quotationsOtherwise, speechAt } from './quotes';
import { replaceFix } from './repair';
import { sentenceAt } from './places';
import { widened } from './widen';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  return quotationsOtherwise(context, 'quotation.speaker').map(({ speech, others }) => {
    const said = speech.attribution === undefined ? undefined : analysis.attributions[speech.attribution];
    const here = said?.sourceName ?? (said?.source ? textAt(analysis.text, said.source) : '');
    const speakers = [...new Set(others.map((o) => speechAt(context, o)?.speaker).filter((s) => s !== undefined))];
    const fixes: Fix[] = said?.source ? speakers.slice(0, 2).map((name, i, all) => replaceFix(article, said.source!, name, i === 0 && all.length === 1)) : [];
    return {
      code: 'quote-speaker',
      severity: 'warning',
      file: article.file,
      span: speech.quotation.span,
      message: msg('{quote} is said here by {here}, elsewhere by {other}: {evidence}', {
        quote: inMarks(textAt(analysis.text, speech.quotation.inner), analysis.language),
        here,
        other: speakers.join(', '),
        evidence: quoted(dossier, others.map((o) => widened(dossier, o, sentenceAt))),
      }),
      related: others,
      fixes,
    };
  });
}

/** `quote-speaker`: the same quotation elsewhere with another speaker. */
export const quoteSpeaker: Check = {
  code: 'quote-speaker',
  title: msg('Quotation with another speaker'),
  defaultSeverity: 'warning',
  scope: 'draft',
  explanation: {
    en: `The draft puts a quotation into somebody's mouth that an article of the folder has from somebody else.

**What you can do:** take over the speaker the article names.`,
    de: `Der Entwurf legt jemandem ein Zitat in den Mund, das ein Artikel des Ordners von jemand anderem hat.

**Was Sie tun können:** den Sprecher übernehmen, den der Artikel nennt.`,
  },
  find,
};
