import type { LanguageId } from '../../server/src/language/pack';
import { KINDS, LABEL_COUNT } from '../../server/src/recognize/tagger/labels';
import type { TagOdds, Tagger } from '../../server/src/recognize/tagger/tagger';
import type { Token } from '../../server/src/text/tokens';

const L = LABEL_COUNT;

/** What teachers make of a sentence: for each token how likely each label is, LABEL_COUNT a token. */
export type Teacher = (tokens: readonly Token[]) => Float32Array;

/** The mean of what several taggers make of a sentence: they err in different places, so together they err less than each. */
export function teacherOf(taggers: readonly Tagger[], language: LanguageId): Teacher {
  return (tokens) => {
    const mean = new Float32Array(tokens.length * L);
    for (const tagger of taggers) addLabels(mean, tagger.tag(tokens, language).map(({ odds }) => odds), 1 / taggers.length);
    return mean;
  };
}

/** Adds how likely each label is by the odds of a tagger: a name goes on where it began or went on before, and then goes on. */
function addLabels(to: Float32Array, tags: readonly (TagOdds | undefined)[], share: number): void {
  let began: readonly number[] = [];
  let wentOn: readonly number[] = [];
  tags.forEach((odds, i) => {
    to[i * L]! += share * (odds?.outside ?? 1);
    const goesOn = odds ? KINDS.map((_, k) => (began[k] ?? 0) * odds.goesOn[k]! + (wentOn[k] ?? 0) * odds.goesOnInside[k]!) : [];
    odds?.begins.forEach((begins, k) => {
      to[i * L + 1 + 2 * k]! += share * begins;
      to[i * L + 2 + 2 * k]! += share * goesOn[k]!;
    });
    began = odds?.begins ?? [];
    wentOn = goesOn;
  });
}
