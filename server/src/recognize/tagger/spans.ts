import type { Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import type { NameKind, Tag } from './tagger';

/** A name as the tagger sees it; its confidence is that of its least sure token. */
export interface TaggedName extends Span {
  readonly kind: NameKind;
  readonly confidence: number;
}

/** The names in a tagged stretch of tokens, in order. */
export function taggedNames(tokens: readonly Token[], tags: readonly Tag[]): TaggedName[] {
  const names: TaggedName[] = [];
  let open: { kind: NameKind; start: number; end: number; confidence: number } | undefined;
  tags.forEach((tag, i) => {
    const token = tokens[i]!;
    if (open && tag.kind === open.kind && !tag.begins) {
      open.end = token.end;
      open.confidence = Math.min(open.confidence, tag.confidence);
      return;
    }
    if (open) names.push(open);
    open = tag.kind && { kind: tag.kind, start: token.start, end: token.end, confidence: tag.confidence };
  });
  if (open) names.push(open);
  return names;
}
