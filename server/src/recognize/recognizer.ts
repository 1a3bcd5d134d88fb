import type { LanguagePack } from '../language/pack';
import type { Paragraph } from '../text/paragraphs';
import type { Mention } from './mention';
import type { Tag } from './tagger/tagger';

/** All a recognizer may look at: one paragraph. What needs the whole article is decided in `names/resolve.ts`. */
export interface ParagraphInput {
  /** The whole text; spans are offsets into it. */
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly pack: LanguagePack;
  /** One tag a token, where a tagger is loaded. */
  readonly tags?: readonly Tag[];
}

/** Finds mentions of figures and dates in one paragraph. Total: any text, no exception, no I/O. */
export interface Recognizer {
  readonly id: string;
  recognize(input: ParagraphInput): Mention[];
}
