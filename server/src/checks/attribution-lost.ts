import type { Evidence } from '../dossier';
import { msg } from '../message';
import type { Check, CheckContext } from './check';
import { quoted } from './evidence';
import type { Finding } from './finding';
import { flatStatements } from './lost';
import { claimAt, sentenceAt } from './places';
import { carrierFixes } from './repair';
import { widened } from './widen';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const told = new Set<string>();
  return flatStatements(context)
    // where as many articles state it flatly, nothing was lost
    .filter(({ carried, flat }) => filesOf(carried) > filesOf(flat))
    // two figures of one sentence that lost the same source lost it once; what nobody carries at all is told one by one
    .filter(({ span, carried }) => {
      const keys = carried.map((e) => `${sentenceAt(article.analysis, span).start} ${e.file} ${widened(dossier, e, sentenceAt).span.start}`);
      const again = keys.every((key) => told.has(key));
      for (const key of keys) told.add(key);
      return !again || !claimAt(article.analysis, span)?.attribution;
    })
    .map(({ span, carried }) => ({
      code: 'attribution-lost',
      severity: 'warning',
      file: article.file,
      span,
      message: msg('Stated as fact here; the sources say who says it: {evidence}', { evidence: quoted(dossier, carried.map((e) => widened(dossier, e, sentenceAt))) }),
      related: carried,
      fixes: carrierFixes(dossier, article, span, carried),
    }));
}

const filesOf = (evidence: readonly Evidence[]): number => new Set(evidence.map((e) => e.file)).size;

/** `attribution-lost`: a draft states flatly what its sources attribute. */
export const attributionLost: Check = {
  code: 'attribution-lost',
  title: msg('Source lost'),
  defaultSeverity: 'warning',
  scope: 'draft',
  explanation: {
    en: `The draft states as fact what an article of the folder reports as somebody's words: the *according to*, the *she said* or the reported speech has been lost on the way.

**Example:** *1,900 subscribers were lost*, where the article says *the theatre had lost 1,900 subscribers, its director said*.

**What you can do:** put the source back in; the fix takes it from the article.`,
    de: `Der Entwurf stellt fest, was ein Artikel des Ordners als Aussage von jemandem wiedergibt: das *laut*, das *sagte sie* oder die indirekte Rede ist unterwegs verloren gegangen.

**Beispiel:** *1.900 Abonnenten gingen verloren*, wo der Artikel schreibt: *Das Theater habe 1.900 Abonnenten verloren, sagte die Intendantin*.

**Was Sie tun können:** die Quelle wieder einsetzen; die Korrektur nimmt sie aus dem Artikel.`,
  },
  find,
};
