import type { Hedge, NumberWords, QuantityWords, ScaleWord, CurrencyWord } from './numbers';
import type { AloneLexicon } from './alone';
import type { DerivationLexicon } from './derivation';
import type { AttributionLexicon } from './attribution';
import type { GenreLexicon } from './genre';
import type { FormLexicon } from '../text/form';
import type { Abbreviations } from '../text/sentences';
import type { NameLexicon } from './names';
import type { PostedLexicon } from './posted';
import type { VoiceLexicon } from './voice';

export type LanguageId = 'de' | 'en';

/** All that Beleg knows of a language, as data. Nothing outside `language/` names a word of a language. */
export interface LanguagePack {
  readonly id: LanguageId;
  readonly abbreviations: Abbreviations;
  /** Frequent function words that tell this language from others. */
  readonly functionWords: ReadonlySet<string>;
  /** Twelve and more: the other names of months begin again with the first. */
  readonly months: readonly string[];
  /** Months cut short, by their lowercase letters without the stop; they are read beside a day only. */
  readonly shortMonths: ReadonlyMap<string, number>;
  readonly weekdays: readonly string[];
  readonly numbers: NumberWords;
  readonly scales: readonly ScaleWord[];
  readonly currencies: readonly CurrencyWord[];
  readonly hedges: readonly Hedge[];
  readonly quantities: QuantityWords;
  readonly names: NameLexicon;
  readonly attribution: AttributionLexicon;
  readonly genre: GenreLexicon;
  readonly alone: AloneLexicon;
  readonly posted: PostedLexicon;
  readonly derivation: DerivationLexicon;
  readonly voice: VoiceLexicon;
  readonly form: FormLexicon;
}
