import type { CompareLexicon } from '../../language/compare';
import type { LanguagePack } from '../../language/pack';
import { hedgeOf } from '../../recognize/figures/hedges';
import type { Mention } from '../../recognize/mention';
import type { Paragraph } from '../../text/paragraphs';

/** The rounding a fraction allows, as a part of it: `ein Drittel` for 34 percent. */
const STEP = 0.12;

/** Shares of a paragraph told as fractions, as percentages: `gut zwei Drittel`, `a quarter of`. They are figures of the comparison, not marks of the article. */
export function fractionsOf({ tokens }: Paragraph, pack: LanguagePack, lexicon: CompareLexicon): Mention[] {
  const found: Mention[] = [];
  tokens.forEach((token, i) => {
    const parts = token.kind === 'word' ? lexicon.fractions.get(token.spelling.lower) : undefined;
    if (!parts) return;
    const before = tokens[i - 1]?.spelling.lower ?? '';
    const count = pack.numbers.one.has(before) ? 1 : pack.numbers.valueOf(before);
    // „die Hälfte“, „half of“ need no number before them
    const first = count === undefined ? i : i - 1;
    if (count === undefined ? parts !== 2 : count < 1 || count >= parts) return;
    // „a third time“, „in one quarter“ are no shares
    if (!lexicon.compounds && !lexicon.partOf.has(tokens[i + 1]?.spelling.lower ?? '') && tokens[first - 1]?.spelling.lower !== 'by') return;
    if (tokens[i + 1]?.text === '-' && !tokens[i + 1]!.spaced) return;
    const share = (100 * (count ?? 1)) / parts;
    const hedge = hedgeOf(tokens, first, i + 1, pack);
    found.push({
      kind: 'percent', rule: 'figure.fraction', span: { start: tokens[first]!.start, end: token.end }, hedge: hedge?.span,
      value: { min: Number(share.toPrecision(2)), max: Number(share.toPrecision(2)), bound: hedge?.bound ?? 'exact', unit: '%', step: share * STEP },
    });
  });
  return found;
}
