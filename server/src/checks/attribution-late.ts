import { msg } from '../message';
import type { ArticleAnalysis } from '../analysis';
import type { FigureFact } from '../dossier';
import { checkWordsOf } from '../language/checks';
import { textAt } from '../text/span';
import type { Check, CheckContext } from './check';
import { evidenceAt, quoted } from './evidence';
import { asksForSource, figureKey, figuresHere } from './figures';
import type { Finding } from './finding';
import { claimAt, inProse, paragraphAt, sentenceAt } from './places';
import { carriedWords, appendAt, carrierOf } from './repair';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  const uses = new Map<string, FigureFact[]>();
  for (const figure of figuresHere(context)) {
    // „340.000 Besucher“, „von 340.000 Besuchern“
    const key = figure.mention.kind === 'quantity' ? `${figure.unit} ${figure.value.min ?? ''} ${figure.value.max ?? ''}` : figureKey(figure.mention);
    const list = uses.get(key);
    if (list) list.push(figure);
    else uses.set(key, [figure]);
  }
  const findings: Finding[] = [];
  for (const [first, ...rest] of uses.values()) {
    const claim = first && claimAt(analysis, first.mention.span);
    if (!first || !claim || !asksForSource(first.mention) || claim.attribution || claim.exempt) continue;
    const lead = paragraphAt(analysis, first.mention.span.start);
    const late = rest.find((f) => (claimAt(analysis, f.mention.span)?.attribution ?? comesFrom(analysis, f)) && paragraphAt(analysis, f.mention.span.start) !== lead && sharesThing(first, f));
    if (!late || !inProse(analysis, first.mention.span)) continue;
    const there = evidenceAt(article, sentenceAt(analysis, late.mention.span));
    const carrier = carrierOf(dossier, late.evidence);
    const words = carrier ? carriedWords(analysis.language, carrier) : '';
    const at = appendAt(analysis.text, sentenceAt(analysis, first.mention.span));
    findings.push({
      code: 'attribution-late',
      severity: 'hint',
      file: article.file,
      span: first.mention.span,
      message: msg('The source comes only paragraphs later: {evidence}', { evidence: quoted(dossier, [there]) }),
      related: [there],
      fixes: !carrier ? [] : [{ title: msg('Insert “{words}”', { words: words.replace(/^,\s*/, '') }), edits: [{ file: article.file, span: { start: at, end: at }, text: words }], preferred: true }],
    });
  }
  return findings;
}

/** So far around a figure, in code units, its sentence may say where it comes from. */
const WITHIN = 400;

/** Whether a sentence says where its figure is from: `The $38 million figure comes from a 2024 study`, `Die Zahl von 52 Millionen stammt aus einem Gutachten`. */
const comesFrom = (analysis: ArticleAnalysis, { mention: { span } }: FigureFact): boolean => {
  const { start, end } = sentenceAt(analysis, span);
  return checkWordsOf(analysis.language).comesFrom.test(textAt(analysis.text, { start: Math.max(start, span.start - WITHIN), end: Math.min(end, span.end + WITHIN) }).toLowerCase());
};

/** Weight of a word of the figure's own sentence. */
const CLOSE = 0.3;

/** Whether two uses of one amount are about one thing: a measure, a word or a name in common. */
function sharesThing(a: FigureFact, b: FigureFact): boolean {
  if (a.measures.some((m) => b.measures.includes(m))) return true;
  // „ein Plus von 60 Prozent“ is no stake of 60 percent: of a round share the sentence before says too little
  const least = a.mention.kind === 'percent' ? CLOSE : 0;
  if (!least && a.entities.some((e) => b.entities.includes(e))) return true;
  for (const [word, weight] of a.words) if (weight >= least && (b.words.get(word) ?? -1) >= least) return true;
  // an amount of two digits and more that carry meaning does not come twice in an article by chance
  return /[1-9]\D?\d*[1-9]/.test(a.evidence.text);
}

/** `attribution-late`: the source of a figure comes paragraphs after its first use. */
export const attributionLate: Check = {
  code: 'attribution-late',
  title: msg('Source comes late'),
  defaultSeverity: 'hint',
  scope: 'draft',
  explanation: {
    en: `The draft states a figure flatly and names who gives it only in a later paragraph. Readers who stop before take it for established.

**Example:** *The yard wants an extra £3.5m* in the lead; *the Harbour Chronicle reported* in the last paragraph.

**What you can do:** name the source at the first use.`,
    de: `Der Entwurf nennt eine Zahl ohne Quelle und sagt erst Absätze später, von wem sie stammt. Wer vorher aufhört zu lesen, hält sie für gesichert.

**Beispiel:** *Es fehlen 1,7 Millionen Euro* im ersten Satz; *das sagte die Baudirektorin* im letzten Absatz.

**Was Sie tun können:** die Quelle bei der ersten Nennung angeben.`,
  },
  find,
};
