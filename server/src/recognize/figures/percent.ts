import type { LanguagePack } from '../../language/pack';
import type { Token } from '../../text/tokens';
import type { Mention } from '../mention';
import type { ParagraphInput, Recognizer } from '../recognizer';
import { hedgeOf } from './hedges';
import { numeralsOf } from './numerals';
import { phraseEnd } from './phrases';

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
  const points = phraseEnd(tokens, at, pack.quantities.percentPoints);
  if (points !== undefined) return { unit: 'pp', end: points };
  const share = phraseEnd(tokens, at, pack.quantities.percent);
  return share === undefined ? undefined : { unit: '%', end: share };
}
