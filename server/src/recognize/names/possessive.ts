import type { Token } from '../../text/tokens';
import type { Tag } from '../tagger/tagger';
import { classId, type ClassId } from './words';

/** Verbs and little words: behind `Tarnow's` they tell that it is a name as it stands, as they can be owned by nobody. */
const VERBS: readonly ClassId[] = [classId('acting'), classId('speaking'), classId('firmVerb')];
const LITTLE_WORDS: readonly ClassId[] = [classId('preposition'), classId('placePreposition'), classId('from'), classId('at'), classId('and'), classId('pronoun'), classId('article')];
/** What is a noun as well: `shares`, `works`; and, by its ending, `plans`. */
const NOUNS: readonly ClassId[] = [classId('firmNoun'), classId('firmHead'), classId('plain')];
const PLURAL = /^.{4,}s$/;
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
    return goesOn || ((tag.kind === 'company' || tag.kind === 'organisation') && endsName(tokens, classes, i)) ? tag : OUTSIDE;
  });
}

const OUTSIDE: Tag = { begins: false, confidence: 1 };

/** Whether a token is an `'s` that stands apart from its word. */
export function isPossessive({ text }: Token): boolean {
  return text.length === 2 && /^['’]s$/.test(text);
}

/** Whether a token is an `'s` behind which nothing stands that may be owned: `at Tarnow's.`, but not `Tarnow's shares`, `Tarnow's new owner`. */
export function endsName(tokens: readonly Token[], classes: readonly (readonly ClassId[])[], i: number): boolean {
  if (!isPossessive(tokens[i]!)) return false;
  const next = tokens[i + 1];
  return !next || ENDS.test(next.text) || (/^\p{Ll}/u.test(next.text) && isNobodys(next.text, classes[i + 1]!));
}

function isNobodys(word: string, classes: readonly ClassId[]): boolean {
  if (classes.some((id) => NOUNS.includes(id))) return false;
  return classes.some((id) => LITTLE_WORDS.includes(id)) || (!PLURAL.test(word) && classes.some((id) => VERBS.includes(id)));
}
