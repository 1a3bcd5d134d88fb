import { msg } from '../../message';
import type { Calculation } from '../dossier';
import { amountText } from './amount-text';
import { evidence, exactish, opensWithThat, toldReach, value, within, type Row, type Sheet } from './sheet';
import { wordsIn } from './words';

/** Letters before an amount, within which a word makes it the mean of several or one of several equal ones. */
const BEFORE = 40;
/** Letters from the start of the next sentence to what comes out. */
const AHEAD = 60;
/** How far from the product a result may be: a mean is rounded. */
const LOOSE = 0.08;
/** Figures on either side of an amount that are looked at. */
const WINDOW = 6;
/** Beyond this the result is of something else. */
const WIDE = 3;

/**
 * A count at a mean amount, of which the next sentence tells what it comes to: `60 Boote waren im Schnitt 20.000 Euro wert.
 * Das macht einen Schaden von 1,2 Millionen Euro.`
 */
export function averages({ article, lexicon, figures }: Sheet): Calculation[] {
  const { text, language } = article.analysis;
  const rows = figures.filter((r) => exactish(r) && r.local.unit !== 'date' && r.local.unit !== 'age');
  return rows.flatMap((each, i): Calculation[] => {
    const { sentence, mention } = each.local;
    if (mention.kind !== 'money' || !wordsIn(text.slice(Math.max(sentence.start, mention.span.start - BEFORE), mention.span.start), lexicon.average)) return [];
    const near = rows.slice(Math.max(0, i - WINDOW), i + WINDOW + 1);
    const counts = near.filter((r) => r.local.sentence.start === sentence.start && r.local.mention.kind === 'quantity');
    const next = near.filter((r) => r.local.sentence.start >= sentence.end && r.local.sentence.start - sentence.end < 3);
    const [count, total] = [counts[0], next[0]];
    if (counts.length !== 1 || next.length !== 1 || !count || !total || total.local.unit !== each.local.unit || near.some((r) => r !== each && isOther(r, each))) return [];
    if (!opensWithThat(text.slice(total.local.sentence.start, total.local.sentence.end)) || total.local.mention.span.start - total.local.sentence.start > AHEAD) return [];
    const product = value(each) * value(count);
    const off = value(total) / product;
    if (off > WIDE || off < 1 / WIDE) return [];
    const expected = { min: product * (1 - LOOSE), max: product * (1 + LOOSE) };
    const fits = within(toldReach(total.local.value), expected);
    const args = { count: evidence(count).text, unit: evidence(each).text, total: evidence(total).text, computed: amountText(product, total, language) };
    return [{
      kind: 'product', operands: [evidence(each), evidence(count)], result: evidence(total), expected, fits,
      message: fits ? msg('{count} at {unit} make {total}', args) : msg('{count} at {unit} make {computed}, not {total}', args),
    }];
  });
}

/** Whether the sentence of an amount tells another one of its unit. */
function isOther({ local }: Row, each: Row): boolean {
  return local.sentence.start === each.local.sentence.start && local.unit === each.local.unit;
}
