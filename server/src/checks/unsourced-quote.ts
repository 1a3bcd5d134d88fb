import { quotable } from '../dossier';
import { msg } from '../message';
import { textAt } from '../text/span';
import type { Check, CheckContext } from './check';
import { distinct, notesAt, quoted } from './evidence';
import type { Finding } from './finding';
import { hasLostSpeaker } from './lost-speaker';
import { claimAt, inProse } from './places';
import { hasPlainSpeaker } from './plain-speaker';
import { carrierFixes } from './repair';
import { answersQuestion, goesOnSpeaking, hasBodyBefore, hasOneVoice, hasPersonBefore } from './voices';

/** A partial quotation of fewer words may be a term or irony; whole sentences are always speech. */
const FEWEST_WORDS = 4;

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  const onlyVoice = hasOneVoice(analysis);
  const people = analysis.mentions.filter((m) => m.kind === 'person').map((m) => m.span);
  // a question of the writer is answered by whom he or she has let speak
  const firstVoice = analysis.attributions.find((a) => a.kind === 'person')?.cue.start ?? Infinity;
  return analysis.quotations
    .filter((speech) => {
      const { role, attribution, quotation } = speech;
      if (attribution !== undefined && role === 'speech' && inProse(analysis, quotation.span) && quotation.depth === 0 && hasLostSpeaker(analysis, speech)) return true;
      if (attribution !== undefined || quotation.depth > 0 || !inProse(analysis, quotation.span)) return false;
      if (role === 'partial' && (textAt(analysis.text, quotation.inner).split(/\s+/).length < FEWEST_WORDS || claimAt(analysis, quotation.span)?.attribution || hasPersonBefore(analysis, people, quotation.span) || hasBodyBefore(analysis, quotation.span))) return false;
      if (role === 'speech' && (onlyVoice || (quotation.span.start > firstVoice && answersQuestion(analysis, quotation.span)) || goesOnSpeaking(analysis, quotation.span))) return false;
      return (role === 'partial' || role === 'speech') && !hasPlainSpeaker(analysis, quotation.span, role === 'speech');
    })
    .map(({ quotation }) => {
      const others = distinct(notesAt(context, quotation.span, 'quotation').flatMap((n) => n.others));
      const quote = quotable(textAt(analysis.text, quotation.inner), analysis.language);
      return {
        code: 'unsourced-quote',
        severity: 'warning',
        file: article.file,
        span: quotation.span,
        message: others.length
          ? msg('No speaker is named for “{quote}”; another article has the quotation: {evidence}', { quote, evidence: quoted(dossier, others) })
          : msg('No speaker is named for “{quote}”.', { quote }),
        related: others,
        fixes: carrierFixes(dossier, article, quotation.span, others),
      };
    });
}

/** `unsourced-quote`: a quotation without a speaker. */
export const unsourcedQuote: Check = {
  code: 'unsourced-quote',
  title: msg('Quotation without a speaker'),
  defaultSeverity: 'warning',
  scope: 'all',
  explanation: {
    en: `Words stand in quotation marks as speech, and no speaker is named in the sentence, beside it, or in the paragraph before. Terms, titles and single words in quotation marks are not meant.

**Example:** *“It is a scandal, plain and simple.”* in a paragraph of its own.

**What you can do:** name the speaker; where another article has the same quotation, its speaker is offered.`,
    de: `Worte stehen als Rede in Anführungszeichen, und weder im Satz noch daneben noch im Absatz davor wird gesagt, wer sie sagt. Begriffe, Titel und einzelne Wörter in Anführungszeichen sind nicht gemeint.

**Beispiel:** *„Das ist ein Skandal, nichts weiter.“* als eigener Absatz.

**Was Sie tun können:** den Sprecher nennen; wo ein anderer Artikel dasselbe Zitat hat, wird dessen Sprecher angeboten.`,
  },
  find,
};
