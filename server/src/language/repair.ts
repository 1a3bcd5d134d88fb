import { repairWords as de } from './de/repair';
import { repairWords as en } from './en/repair';
import type { LanguageId } from './pack';

/**
 * Words a fix puts into an article. `{source}` stands for the source as the other article names it; all go before the
 * end mark of a sentence, so that no word order of the sentence changes.
 */
export interface RepairWords {
  /** A source that speaks: a person, a firm, an authority. */
  readonly saidBy: string;
  /** An outlet that reported it. */
  readonly reportedBy: string;
  /** A document. */
  readonly writtenIn: string;
  /** Forms for a source that stands in another case than the nominative, told by the word it begins with (lower case). */
  readonly oblique: readonly { readonly begins: readonly string[]; readonly form: string }[];
  /** Nobody is known who says it. */
  readonly hearsay: string;
  /** The marks of a quotation in this language: opening and closing. */
  readonly marks: readonly [string, string];
}

/** The words of fixes in a language of articles. */
export function repairWordsOf(language: LanguageId): RepairWords {
  return language === 'de' ? de : en;
}
