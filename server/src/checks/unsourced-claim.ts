import { revealsOf } from '../dossier';
import { msg } from '../message';
import type { ArticleAnalysis } from '../analysis';
import type { Claim } from '../claims/claim';
import type { Mention } from '../recognize/mention';
import { overlaps, textAt } from '../text/span';
import { checkWordsOf } from '../language/checks';
import { concernsMany, isAskedAct, isAskedOfReport, liesAlone } from './alone';
import { isToldOn } from './at-hand';
import type { Check, CheckContext } from './check';
import { quoted } from './evidence';
import type { Finding } from './finding';
import { leadsOver } from './leads-over';
import { eventElsewhere } from './lost';
import { inProse, withoutEndMark } from './places';
import { hasPlainSpeaker } from './plain-speaker';
import { carrierFixes } from './repair';
import { asksForSource, isSmallCount } from './figures';
import { isToldSomewhere } from './told';
import { hasBodyBefore } from './voices';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  const draft = article.role === 'draft';
  // beside no other article a draft's statements are all alone: a warning at each would drown the figures, and only what is of weight is asked for
  const alone = liesAlone(context);
  // who made something known is who says so
  const revealed = revealsOf(analysis).map(({ sentence }) => sentence);
  const { answering } = checkWordsOf(analysis.language);
  const seen = new Set<string>();
  return analysis.claims
    .filter((claim) => !claim.attribution && !claim.exempt && !claim.selfEvident && claim.types.includes('act') && !claim.mentions.some(speaksForItself) && inProse(analysis, claim.span) && (alone ? isAskedAct(analysis, claim) : concernsMany(analysis, claim)))
    // an article that reports is asked for what has weight alone: papers tell much that they have seen, looked up or know
    .filter((claim) => draft || isAskedOfReport(analysis, claim))
    .filter((claim) => !isToldOn(analysis, claim) && !leadsOver(analysis, claim) && !isSpokenPlainly(analysis, claim))
    .filter(({ span }) => !answering.test(textAt(analysis.text, span).toLowerCase()))
    .filter(({ span }) => !revealed.some((sentence) => overlaps(sentence, span)))
    .filter(({ span }) => {
      // a teaser and the sentence it was taken from are one statement
      const words = textAt(analysis.text, span).replace(/[^\p{L}\d]+/gu, ' ').trim();
      return !seen.has(words) && seen.add(words);
    })
    .map((claim) => {
      const span = withoutEndMark(analysis.text, claim.span);
      const others = draft ? eventElsewhere(context, claim) : [];
      const unknown = draft && !alone && !others.length && !isToldSomewhere(context, claim);
      return {
        code: 'unsourced-claim',
        severity: unknown ? 'warning' : 'information',
        file: article.file,
        span,
        message: others.length
          ? msg('No source is named for this; other articles have it, too: {evidence}', { evidence: quoted(dossier, others) })
          : unknown ? msg('No source is named for this, and no article of the folder says it.') : msg('No source is named for this.'),
        related: others,
        fixes: carrierFixes(dossier, article, span, others),
      };
    });
}

/** `„…“: Mit diesem Satz hat Ada Quitz gestanden`: whose words are quoted is plain, and the statement is that they said so. */
function isSpokenPlainly(analysis: ArticleAnalysis, { types, sentence }: Claim): boolean {
  if (!types.includes('quotation')) return false;
  // „Der Verband will den Teich „ohne Wenn und Aber“ zurück“
  if (analysis.quotations.some((q) => q.role === 'partial' && q.attribution === undefined && overlaps(q.quotation.span, sentence) && hasBodyBefore(analysis, q.quotation.span))) return true;
  const [first] = analysis.quotations.filter((q) => q.quotation.depth === 0 && overlaps(q.quotation.span, sentence));
  return first !== undefined && first.quotation.span.start === sentence.start && /^:/.test(analysis.text.slice(first.quotation.span.end)) && hasPlainSpeaker(analysis, first.quotation.span, false);
}

/** Figures that are reported themselves, and ages, which need no source. */
function speaksForItself(mention: Mention): boolean {
  return (asksForSource(mention) && !isSmallCount(mention)) || mention.value?.unit === 'age';
}

/** `unsourced-claim`: a person or firm doing, owning or becoming something that nobody carries. */
export const unsourcedClaim: Check = {
  code: 'unsourced-claim',
  title: msg('Statement without a source'),
  defaultSeverity: 'information',
  scope: 'all',
  explanation: {
    en: `A person or a firm does, owns or becomes something, and the sentence does not say who says so.

It is information; in a draft that lies beside other articles it is a warning where none of them says it either. A sentence with an unsourced figure is reported for the figure only. By default nothing is reported where nobody would ask who says it: what a person does where no firm or authority takes part and nothing of weight is done, published prices and levels in reports of the market, pieces in the first person, scenes before the writer's eyes, judgements of the writer, words that show somebody speaking though they name no source, prices on a shelf or at the door, interviews, and history. In an article that reports, and is nobody's draft, only acts of weight are reported (buying, selling, suing, dismissing, leaving, hiding): papers tell much that they have seen or looked up. In a draft that lies alone only acts on which much hangs are reported; not what a court has pronounced, what goes on with what a document or a body has told, what happened years ago, what happens in a match or a work of art, nor a lead whose next sentence names who says so.

**Example:** *The ferry line has sold its offices in the harbour.*

**Better:** *The ferry line has sold its offices in the harbour, its chairman said.*

**What you can do:** insert the source another article names, attach a source, or mark the sentence as your own reporting or as common knowledge.`,
    de: `Eine Person oder Firma tut, besitzt oder wird etwas, und der Satz sagt nicht, wer das sagt.

Es ist eine Information; in einem Entwurf, der neben anderen Artikeln liegt, eine Warnung, wo es auch von ihnen keiner sagt. Ein Satz mit einer Zahl ohne Quelle wird nur wegen der Zahl gemeldet. Von sich aus nicht gemeldet wird, wovon niemand wissen will, wer es sagt: was jemand tut, ohne dass eine Firma oder Behörde beteiligt wäre oder etwas von Gewicht geschähe, veröffentlichte Kurse und Stände in Marktberichten, Texte in der ersten Person, Szenen vor den Augen des Verfassers, Urteile des Verfassers, Worte, aus denen jemand spricht, ohne dass sie eine Quelle nennen, Preise am Regal oder an der Kasse, Interviews und Geschichte. In einem Artikel, der niemandes Entwurf ist, werden nur Taten von Gewicht gemeldet (kaufen, verkaufen, klagen, entlassen, gehen, verbergen): Zeitungen erzählen vieles, was sie gesehen oder nachgeschlagen haben. In einem Entwurf, der allein liegt, werden nur Taten gemeldet, an denen viel hängt; nicht, was ein Gericht verkündet hat, was fortführt, was ein Dokument oder eine Stelle gesagt hat, was Jahre zurückliegt, was in einem Spiel oder einem Kunstwerk geschieht, und kein Einstieg, dessen nächster Satz sagt, von wem er stammt.

**Beispiel:** *Die Reederei hat ihre Büros am Hafen verkauft.*

**Besser:** *Die Reederei hat ihre Büros am Hafen verkauft, sagte der Aufsichtsratschef.*

**Was Sie tun können:** die Quelle einsetzen, die ein anderer Artikel nennt, eine Quelle anhängen oder den Satz als eigene Recherche oder Allgemeinwissen kennzeichnen.`,
  },
  find,
};
