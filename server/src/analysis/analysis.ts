import type { Attribution, QuotedSpeech } from '../attribution/attribution';
import type { Claim } from '../claims/claim';
import type { Genre } from '../claims/genre';
import type { LanguageId } from '../language/pack';
import type { Mention } from '../recognize/mention';
import type { KnownName } from '../recognize/names/candidate';
import type { Tagger } from '../recognize/tagger/tagger';
import type { ArticleLook } from '../text/article';
import type { FrontMatter, Origin } from '../text/origin';
import type { Paragraph } from '../text/paragraphs';
import type { Span } from '../text/span';

/** What `analyze` depends on besides the text. */
export interface AnalysisOptions {
  /** `auto` detects it from the text; front matter (`language: en`) wins over both. */
  readonly language?: LanguageId | 'auto';
  readonly tagger?: Tagger;
  /** Names the user or the folder's other articles have settled. */
  readonly knownNames?: readonly KnownName[];
}

/** A part of the analysis that failed and was left out; the rest stands. */
export interface Failure {
  readonly part: string;
  readonly error: string;
}

/** All that Beleg knows of one article by itself. All spans are UTF-16 offsets into `text`. */
export interface ArticleAnalysis {
  readonly text: string;
  readonly language: LanguageId;
  readonly look: ArticleLook;
  readonly origin: Origin;
  readonly frontMatter?: FrontMatter;
  readonly paragraphs: readonly Paragraph[];
  /** In the order of the text, without overlaps. */
  readonly mentions: readonly Mention[];
  readonly quotations: readonly QuotedSpeech[];
  readonly attributions: readonly Attribution[];
  /** What kind of piece it is. */
  readonly genre: Genre;
  readonly claims: readonly Claim[];
  /** Stretches that are not the article. */
  readonly boilerplate: readonly Span[];
  readonly failures: readonly Failure[];
}
