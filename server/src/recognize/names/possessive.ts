import type { Token } from '../../text/tokens';
import type { Tag } from '../tagger/tagger';
import { classId, type ClassId } from './words';

/** Words that own nothing and are owned by nobody: behind `Tarnow's` they tell that it is a name as it stands. */
const NOT_OWNED: readonly ClassId[] = [
  classId('acting'), classId('speaking'), classId('firmVerb'), classId('preposition'), classId('placePreposition'), classId('from'), classId('at'), classId('and'), classId('function'), classId('pronoun'), classId('article'),
];
/** A sign that ends a part of a sentence; a quotation mark may open what is owned. */
const ENDS = /^[.,;:!?)\]–—|•…/]$/;

/**
 * The tags with an `'s` at the end of a name left outside it: the name is `Tarnow` in `Tarnow's shares`. It stays where a listed name has one, and where a firm's or body's
 * name ends in one and nothing follows that it could own: `sold at Tarnow's.`, `Tarnow's has two hundred shops`.
 */
export function withoutPossessive(tags: readonly Tag[], tokens: readonly Token[], classes: readonly (readonly ClassId[])[], listedAt: Float64Array): readonly Tag[] {
  return tags.map((tag, i) => {
    if (!tag.kind || tag.begins || listedAt[i]! >= 0 || !isPossessive(tokens[i]!)) return tag;
    const next = tags[i + 1];
    const goesOn = next?.kind === tag.kind && !next.begins;
    return goesOn || ((tag.kind === 'company' || tag.kind === 'organisation') && !ownsNext(tokens, classes, i)) ? tag : OUTSIDE;
  });
}

const OUTSIDE: Tag = { begins: false, confidence: 1 };

/** Whether a token is an `'s` that stands apart from its word. */
export function isPossessive({ text }: Token): boolean {
  return text.length === 2 && /^['’]s$/.test(text);
}

/** Whether something stands behind an `'s` that may be owned: `Tarnow's shares`, `Tarnow's new owner`. */
function ownsNext(tokens: readonly Token[], classes: readonly (readonly ClassId[])[], i: number): boolean {
  const next = tokens[i + 1];
  return !!next && !ENDS.test(next.text) && (/^\p{Lu}/u.test(next.text) || !classes[i + 1]!.some((id) => NOT_OWNED.includes(id)));
}
