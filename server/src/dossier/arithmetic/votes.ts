import { msg } from '../../message';
import type { Calculation } from '../dossier';
import { textAt } from '../../text/span';
import { amountText } from './amount-text';
import { evidence, exactish, value, type Row, type Sheet } from './sheet';

/** A lead so many times off is of another vote. */
const WIDE = 2.5;
/** Letters from the end of the sentence of a result to that of its lead. */
const BETWEEN = 3;

/** By how many votes one side won: `by 9,412 to 8,148, a margin of 1,264`. Told where one result alone stands in the sentence, or in the one before. */
export function leads({ article, figures }: Sheet): Calculation[] {
  const { text, language } = article.analysis;
  const rows = figures.filter((r) => exactish(r) && SIDES.has(r.local.unit));
  return rows.filter((r) => r.local.unit === 'count:lead').flatMap((lead): Calculation[] => {
    const { sentence } = lead.local;
    const inSentence = rows.filter((r) => r.local.sentence.start === sentence.start);
    const others = (list: readonly Row[]): Row[] => list.filter((r) => r.local.unit !== 'count:lead');
    const result = others(inSentence).length ? others(inSentence) : others(rows.filter((r) => r.local.sentence.end <= sentence.start && sentence.start - r.local.sentence.end < BETWEEN));
    const [ayes, noes] = ['count:ayes', 'count:noes'].map((unit) => result.filter((r) => r.local.unit === unit));
    if (ayes!.length !== 1 || noes!.length !== 1 || inSentence.length - others(inSentence).length !== 1 || [lead, ...result].some((r) => r.local.value.bound !== 'exact')) return [];
    const [high, low] = [ayes![0]!, noes![0]!].sort((a, b) => value(b) - value(a)) as [Row, Row];
    const point = value(high) - value(low);
    const off = value(lead) / point;
    // „eine Mehrheit von 23 Stimmen“ may be all that one side had
    if (point <= 0 || off > WIDE || off < 1 / WIDE || value(lead) === value(high)) return [];
    const fits = point === value(lead);
    const args = { parts: `${textAt(text, high.local.mention.span)} − ${textAt(text, low.local.mention.span)}`, total: evidence(lead).text, sum: amountText(point, lead, language) };
    return [{
      kind: 'sum', operands: [evidence(high), evidence(low)], result: evidence(lead), expected: { min: point, max: point }, fits,
      message: fits ? msg('{parts} make {total}', args) : msg('{parts} make {sum}, not {total}', args),
    }];
  });
}

const SIDES: ReadonlySet<string> = new Set(['count:ayes', 'count:noes', 'count:lead']);
