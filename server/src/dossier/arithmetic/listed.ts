import { packOf } from '../../language';
import type { CompareLexicon } from '../../language/compare';
import type { LanguagePack } from '../../language/pack';
import { msg } from '../../message';
import type { Calculation, Evidence } from '../dossier';
import { countWhile } from '../../text/search';
import type { Token } from '../../text/tokens';
import { amountText } from './amount-text';
import { numberOf } from './numbers';
import { evidence, exactish, value, type Sheet } from './sheet';
import { spoken } from '../words';

/** Letters between the total and its first part, at most. */
const BEFORE = 60;
/** The parts of a list that leaves something out are further from the total than this part of it. */
const NEAR = 0.2;
/** A total of fewer things is no news. */
const LEAST = 10;
/** Letters behind a total within which its parts are. */
const LONGEST = 400;
/** Parts of one list, at most. */
const MOST = 5;

/** A count whose parts are listed behind it: `40 Boote lagen im Hafen, 25 aus Talberg und 15 aus Lindhof`. */
export function listed({ article, lexicon, figures }: Sheet): Calculation[] {
  const { text, language, paragraphs } = article.analysis;
  const pack = packOf(language);
  return figures.flatMap((total, i): Calculation[] => {
    const { sentence, mention, unit } = total.local;
    if (!unit.startsWith('count:') || !exactish(total) || total.local.value.bound !== 'exact' || mention.rule === 'figure.bare' || value(total) < LEAST) return [];
    if (sentence.end - mention.span.end > LONGEST || figures.slice(i + 1, i + 1 + MOST).some((r) => r.local.sentence.start === sentence.start && r.local.mention.rule !== 'figure.bare')) return [];
    const paragraph = paragraphs[countWhile(paragraphs, (p) => p.end <= sentence.start)];
    if (!paragraph) return [];
    const tokens = paragraph.tokens.slice(countWhile(paragraph.tokens, (t) => t.start < mention.span.end), countWhile(paragraph.tokens, (t) => t.start < sentence.end));
    const parts = partsOf(tokens, lexicon, pack);
    if (!parts || parts[0]!.start - mention.span.end > BEFORE) return [];
    const sum = parts.reduce((s, p) => s + p.n, 0);
    if (Math.abs(sum / value(total) - 1) > NEAR) return [];
    const words = spoken(text.slice(mention.span.end, sentence.end));
    const fits = sum === value(total);
    // „darunter 12 aus Talberg“ lists some of them only
    if (!fits && lexicon.someOf.some((w) => words.includes(` ${w} `))) return [];
    const operands = parts.map(({ start, end }): Evidence => ({ file: article.file, span: { start, end }, text: text.slice(start, end) }));
    const args = { parts: operands.map((o) => o.text).join(' + '), total: evidence(total).text, sum: amountText(sum, total, language) };
    return [{
      kind: 'sum', operands, result: evidence(total), expected: { min: sum, max: sum }, fits,
      message: fits ? msg('{parts} make {total}', args) : msg('{parts} make {sum}, not {total}', args),
    }];
  });
}

interface Part {
  readonly n: number;
  readonly start: number;
  readonly end: number;
}

/** The numbers behind a total where each is one part of a list, with what it is for behind it, and `and` before the last; undefined where any number is something else. */
function partsOf(tokens: readonly Token[], lexicon: CompareLexicon, pack: LanguagePack): readonly Part[] | undefined {
  const parts: Part[] = [];
  let joined = false;
  for (const [i, token] of tokens.entries()) {
    const n = numberOf(token, pack);
    if (n === undefined) continue;
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    const opens = before !== undefined && (/^[,:;–—(]$/.test(before.text) || lexicon.conjunctions.has(before.spelling.lower) || lexicon.portion.includes(before.spelling.lower));
    if (!opens || Number.isNaN(n) || next?.kind !== 'word' || !lexicon.partFor.has(next.spelling.lower)) return undefined;
    joined = lexicon.conjunctions.has(before.spelling.lower);
    parts.push({ n, start: token.start, end: token.end });
  }
  return joined && parts.length >= 2 && parts.length <= MOST ? parts : undefined;
}
