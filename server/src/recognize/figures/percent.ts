import type { LanguagePack } from '../../language/pack';
import type { Token } from '../../text/tokens';
import type { Mention } from '../mention';
import type { ParagraphInput, Recognizer } from '../recognizer';
import { hedgeOf } from './hedges';
import { numeralsOf } from './numerals';

/** Percentages and percentage points; the unit is `%` or `pp`. */
export const percent: Recognizer = { id: 'percent', recognize: recognizePercent };

function recognizePercent(input: ParagraphInput): Mention[] {
  const { paragraph: { tokens }, pack } = input;
  const found: Mention[] = [];
  for (const numeral of numeralsOf(input)) {
    let at = numeral.endToken;
    if (tokens[at]?.text === '-' && !tokens[at]!.spaced) at++;
    const unit = unitAt(tokens, at, pack);
    if (!unit) continue;
    const hedge = hedgeOf(tokens, numeral.firstToken, unit.end, pack);
    found.push({
      kind: 'percent',
      span: { start: tokens[numeral.firstToken]!.start, end: tokens[unit.end - 1]!.end },
      rule: `percent.${unit.unit === '%' ? 'share' : 'points'}`,
      value: { min: numeral.min, max: numeral.max, bound: hedge?.bound ?? 'exact', unit: unit.unit, step: numeral.step },
      hedge: hedge?.span,
    });
  }
  return found;
}

function unitAt(tokens: readonly Token[], at: number, pack: LanguagePack): { unit: '%' | 'pp'; end: number } | undefined {
  const reads = (words: string): number | undefined => {
    const parts = words.split(' ');
    return parts.every((p, k) => tokens[at + k]?.spelling.lower === p) ? at + parts.length : undefined;
  };
  for (const [unit, forms] of [['pp', pack.quantities.percentPoints], ['%', pack.quantities.percent]] as const) {
    for (const form of forms) {
      const end = reads(form);
      if (end !== undefined) return { unit, end };
    }
  }
  return undefined;
}
