import type { NameKind } from './tagger';

/** The kinds of names, in the order of their labels. */
export const KINDS: readonly NameKind[] = ['person', 'company', 'organisation', 'place', 'product'];

const BLANK: readonly number[] = KINDS.map(() => 0.5);

/** Room for one number a kind. A list that is made whole takes half the memory of one that grows, and one of fractions need not become one. */
export function roomForKinds(): number[] {
  return BLANK.slice();
}

/** Label 0 is outside; label 1 + 2k begins a name of kind k, label 2 + 2k continues it. */
export const LABEL_COUNT = 1 + 2 * KINDS.length;

/** The label that begins (or continues) a name of a kind. */
export function labelOf(kind: NameKind, begins: boolean): number {
  return 1 + 2 * KINDS.indexOf(kind) + (begins ? 0 : 1);
}

/** Whether a label may follow another: a name is continued only by its own kind. `before` is -1 at the start of a sentence. */
export function mayFollow(before: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return before === label || before === label - 1;
}
