import type { Span } from '../text/span';
import type { Token } from '../text/tokens';

/** Gives the tokens that stand outside some spans, sorted by start; asked in the order of the text, so that all questions together look at each span once. */
export function outsideOf(spans: readonly Span[]): (tokens: readonly Token[]) => readonly Token[] {
  let at = 0;
  return (tokens) => {
    const first = tokens[0];
    if (!first) return tokens;
    while (at < spans.length && spans[at]!.end <= first.start) at++;
    if (at === spans.length || spans[at]!.start >= tokens[tokens.length - 1]!.end) return tokens;
    let next = at;
    return tokens.filter((t) => {
      while (next < spans.length && spans[next]!.end <= t.start) next++;
      return next === spans.length || t.start < spans[next]!.start;
    });
  };
}
