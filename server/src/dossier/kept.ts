import type { Claim } from '../claims/claim';
import { shiftMention, type Mention } from '../recognize/mention';
import { lowerWords, type Paragraph } from '../text/paragraphs';
import { countWhile } from '../text/search';
import type { Span } from '../text/span';

/** A paragraph with all that a reader of it looks at. */
export interface ParagraphScene {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** What else the reader depends on, each compared by identity. */
  readonly also: readonly unknown[];
}

/** Where things of a paragraph are now that were read when it stood elsewhere. */
export interface Moved {
  readonly by: number;
  span(span: Span): Span;
  /** The mention that stands for one of then; one that the reader made is moved. */
  mention(mention: Mention): Mention;
  claim(claim: Claim): Claim;
}

/** Code units before and behind a paragraph that a reader may look at: what introduces its first figure, what follows its last. */
const AROUND = 64;

interface Kept<T> {
  readonly scene: ParagraphScene;
  readonly around: string;
  readonly read: T;
}

/**
 * Keeps what a reader makes of a paragraph as long as that and all the reader looks at stay the same but for their place: while an article is
 * written, every letter typed moves what stands behind it and changes one paragraph. `read` must look at nothing but the scene, the text AROUND the paragraph, and
 * of a name only its kind, place and words; `move` makes of its result what it would make now.
 */
export class PerParagraph<T> {
  readonly #kept = new WeakMap<readonly string[], Kept<T>>();

  constructor(private readonly move: (read: T, moved: Moved) => T) {}

  of(scene: ParagraphScene, read: () => T): T {
    // the same list for a paragraph found again further on
    const words = lowerWords(scene.paragraph.tokens);
    const around = aroundOf(scene);
    const known = this.#kept.get(words);
    const made = known && known.around === around && isSame(known.scene, scene) ? this.move(known.read, new Move(known.scene, scene)) : read();
    this.#kept.set(words, { scene, around, read: made });
    return made;
  }
}

/** The mentions of a paragraph, or of another stretch, out of those of its article. */
export function mentionsWithin(mentions: readonly Mention[], { start, end }: Span): readonly Mention[] {
  const from = countWhile(mentions, (m) => m.span.end <= start);
  return mentions.slice(from, countWhile(mentions, (m) => m.span.start < end));
}

function aroundOf({ text, paragraph: { start, end } }: ParagraphScene): string {
  return `${text.slice(Math.max(0, start - AROUND), start)}\n${text.slice(end, end + AROUND)}`;
}

function isSame(a: ParagraphScene, b: ParagraphScene): boolean {
  const by = b.paragraph.start - a.paragraph.start;
  return a.paragraph.kind === b.paragraph.kind && a.mentions.length === b.mentions.length && a.claims.length === b.claims.length && a.also.length === b.also.length
    && a.also.every((x, i) => x === b.also[i]) && a.mentions.every((m, i) => isSameMention(m, b.mentions[i]!, by)) && a.claims.every((c, i) => isSameClaim(c, b.claims[i]!, by));
}

function isMoved(a: Span | undefined, b: Span | undefined, by: number): boolean {
  return a === undefined || b === undefined ? a === b : a.start + by === b.start && a.end + by === b.end;
}

/** Figures keep their values and dates when their paragraph moves; names are decided anew over the article. */
function isSameMention(a: Mention, b: Mention, by: number): boolean {
  return a.kind === b.kind && isMoved(a.span, b.span, by) && a.value === b.value && a.date === b.date && a.optional === b.optional && isMoved(a.hedge, b.hedge, by)
    && a.name?.base === b.name?.base && a.name?.full === b.name?.full && a.name?.given === b.name?.given && a.name?.family === b.name?.family && (a.name !== undefined || a.rule === b.rule);
}

function isSameClaim(a: Claim, b: Claim, by: number): boolean {
  const [x, y] = [a.attribution, b.attribution];
  return isMoved(a.span, b.span, by) && isMoved(a.sentence, b.sentence, by) && (x === undefined) === (y === undefined) && isMoved(x?.source, y?.source, by) && x?.sourceName === y?.sourceName;
}

class Move implements Moved {
  readonly by: number;
  readonly #mentions: Map<Mention, Mention>;
  readonly #claims: ReadonlyMap<Claim, Claim>;

  constructor(from: ParagraphScene, to: ParagraphScene) {
    this.by = to.paragraph.start - from.paragraph.start;
    this.#mentions = new Map(from.mentions.map((m, i) => [m, to.mentions[i]!]));
    this.#claims = new Map(from.claims.map((c, i) => [c, to.claims[i]!]));
  }

  span({ start, end }: Span): Span {
    return { start: start + this.by, end: end + this.by };
  }

  mention(mention: Mention): Mention {
    let moved = this.#mentions.get(mention);
    if (!moved) this.#mentions.set(mention, (moved = this.by ? shiftMention(mention, this.by) : mention));
    return moved;
  }

  claim(claim: Claim): Claim {
    return this.#claims.get(claim)!;
  }
}
