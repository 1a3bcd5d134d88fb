import type { Evidence } from '../dossier';
import type { QuotedSpeech } from '../attribution/attribution';
import { overlaps, textAt } from '../text/span';
import type { CheckContext } from './check';
import { distinct, notesAt } from './evidence';
import { inProse } from './places';

/** A quotation of an article that other articles have otherwise. */
export interface OtherQuotation {
  readonly speech: QuotedSpeech;
  /** The quotation in the source articles, without its marks. */
  readonly others: readonly Evidence[];
  /** Source articles that have it in the same way, by their files. */
  readonly same: ReadonlySet<string>;
}

/** The quotations of an article that the notes of one rule contradict. */
export function quotationsOtherwise(context: CheckContext, rule: string): OtherQuotation[] {
  const { analysis } = context.article;
  const found: OtherQuotation[] = [];
  for (const speech of analysis.quotations) {
    const { span, depth } = speech.quotation;
    if (depth > 0 || !inProse(analysis, span)) continue;
    const notes = notesAt(context, span, 'quotation');
    const others = distinct(notes.filter(({ note }) => note.relation === 'conflicts' && note.rule === rule).flatMap((n) => n.others));
    if (!others.length) continue;
    const same = new Set(notes.filter(({ note }) => note.relation === 'agrees').flatMap((n) => n.others.map((o) => o.file)));
    found.push({ speech, others, same });
  }
  return found;
}

/** Who says the quotation a piece of evidence is, as its own article has it. */
export function speakerAt({ dossier }: CheckContext, { file, span }: Evidence): string | undefined {
  const analysis = dossier.articles.find((a) => a.file === file)?.analysis;
  const speech = analysis?.quotations.find((q) => q.quotation.depth === 0 && overlaps(q.quotation.span, span));
  const said = speech?.attribution === undefined ? undefined : analysis?.attributions[speech.attribution];
  return said?.sourceName ?? (analysis && said?.source && textAt(analysis.text, said.source));
}
