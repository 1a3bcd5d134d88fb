import type { LanguageId } from '../language/pack';
import type { ParagraphFacts } from './facts';

/** Remembers the paragraphs of one article between two analyses; what an analysis does not use is forgotten by `sweep`. */
export class ParagraphCache {
  private old = new Map<string, ParagraphFacts>();
  private current = new Map<string, ParagraphFacts>();
  private head?: { readonly text: string; readonly language: LanguageId };

  /** What `detect` says of the beginning of a text; asked again only when that has changed. */
  languageOf(beginning: string, detect: (beginning: string) => LanguageId): LanguageId {
    if (this.head?.text !== beginning) this.head = { text: beginning, language: detect(beginning) };
    return this.head.language;
  }

  get(key: string): ParagraphFacts | undefined {
    const facts = this.current.get(key) ?? this.old.get(key);
    if (facts) this.current.set(key, facts);
    return facts;
  }

  set(key: string, facts: ParagraphFacts): void {
    this.current.set(key, facts);
  }

  /** Ends an analysis: only what it read stays. */
  sweep(): void {
    this.old = this.current;
    this.current = new Map();
  }
}
