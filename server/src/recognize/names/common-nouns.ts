import type { LanguagePack } from '../../language/pack';
import type { Paragraph } from '../../text/paragraphs';
import type { Token } from '../../text/tokens';

/** By the tokens of a paragraph, which stay the same list until it is edited. */
const byParagraph = new WeakMap<readonly Token[], readonly string[]>();

/**
 * Words that an article uses as common nouns, in small letters: behind an indefinite article, with or without an adjective (`eine Perle`, `keine echte
 * Perle`). A firm may be called so all the same, but hardly where an article stands before it.
 */
export function commonNounsOf(paragraphs: readonly Paragraph[], pack: LanguagePack): ReadonlySet<string> {
  const all = new Set<string>();
  if (!pack.names.capitalNouns) return all;
  for (const { tokens } of paragraphs) {
    let nouns = byParagraph.get(tokens);
    if (!nouns) byParagraph.set(tokens, (nouns = commonNounsIn(tokens, pack)));
    for (const noun of nouns) all.add(noun);
  }
  return all;
}

function commonNounsIn(tokens: readonly Token[], { names: { indefinite }, attribution: { adjective } }: LanguagePack): readonly string[] {
  const nouns: string[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const { text, spelling } = tokens[i]!;
    // the first part of a compound is a name as often as not: `ein Tannhorn-Wagen`
    if (!/^\p{Lu}\p{Ll}/u.test(text) || (tokens[i + 1]?.text === '-' && !tokens[i + 1]!.spaced)) continue;
    let before = i - 1;
    if (before > 0 && !indefinite.has(tokens[before]!.spelling.lower) && /^\p{Ll}/u.test(tokens[before]!.text) && adjective.test(tokens[before]!.text)) before--;
    if (indefinite.has(tokens[before]!.spelling.lower)) nouns.push(spelling.lower);
  }
  return nouns;
}
