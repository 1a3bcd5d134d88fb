import { checkWordsOf } from '../language/checks';
import { msg } from '../message';
import { textAt } from '../text/span';
import type { Check, CheckContext } from './check';
import { quoted } from './evidence';
import type { Finding, Fix } from './finding';
import { flatStatements } from './lost';
import { sentenceAt } from './places';
import { appendAt, replaceFix } from './repair';
import { widened } from './widen';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { text, language } = article.analysis;
  return flatStatements(context)
    // „Ob sie wechselt, ist offen“: what the draft leaves open it has not made a fact
    .filter(({ span, carried, hearsay, flat }) => hearsay.length > 0 && !carried.length && !flat.length && !checkWordsOf(language).leftOpen.test(textAt(text, sentenceAt(article.analysis, span)).toLowerCase()))
    .map(({ span, hearsay }) => {
      const sentence = sentenceAt(article.analysis, span);
      const at = appendAt(text, sentence);
      const words = checkWordsOf(language).hearsay;
      const sentences = hearsay.map((e) => widened(dossier, e, sentenceAt));
      const fixes: Fix[] = [
        { title: msg('Insert “{words}”', { words: words.replace(/^,\s*/, '') }), edits: [{ file: article.file, span: { start: at, end: at }, text: words }], preferred: true },
        replaceFix(article, sentence, sentences[0]!.text),
      ];
      return {
        code: 'hearsay-lost',
        severity: 'warning',
        file: article.file,
        span,
        message: msg('Stated as fact here; the sources have it as hearsay only: {evidence}', { evidence: quoted(dossier, sentences) }),
        related: hearsay,
        fixes,
      };
    });
}

/** `hearsay-lost`: a draft states flatly what its sources only report as hearsay. */
export const hearsayLost: Check = {
  code: 'hearsay-lost',
  title: msg('Hearsay turned into fact'),
  defaultSeverity: 'warning',
  scope: 'draft',
  explanation: {
    en: `The draft states as fact what the articles of the folder only report as hearsay: *reportedly*, *is said to*, *allegedly*.

**Example:** *The group bought the neighbouring plot*, where the article says *the group is said to have bought the neighbouring plot*.

**What you can do:** put the caveat back in, or find a source.`,
    de: `Der Entwurf stellt fest, was die Artikel des Ordners nur als Hörensagen melden: *soll … haben*, *angeblich*, *Berichten zufolge*.

**Beispiel:** *Der Konzern kaufte das Nachbargrundstück*, wo der Artikel schreibt: *Der Konzern soll das Nachbargrundstück gekauft haben*.

**Was Sie tun können:** den Vorbehalt wieder einsetzen oder eine Quelle suchen.`,
  },
  find,
};
