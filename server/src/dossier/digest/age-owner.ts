import type { ArticleAnalysis } from '../../analysis';
import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import { textAt, type Span } from '../../text/span';

/** Whose age it is. */
export interface AgeOwner {
  readonly owner?: Mention;
  /** Whether nobody else can be meant: the name stands beside the age, or nobody else is named whom `der 54-Jährige` could mean. */
  readonly ownerSure: boolean;
}

const NOBODY: AgeOwner = { ownerSure: false };
/** UTF-16 units before an age within which the person it stands for is named. */
const POINTS_BACK = 250;
/** The same where one article names nobody else. */
const POINTS_FAR = 700;

/** Whose age it is, where name and age stand side by side (`der 54-jährige Roth`, `Roth, 54,`), or where it stands for who was named before (`sagte der 54-Jährige`). */
export function ownerOfAge(analysis: ArticleAnalysis, mention: Mention, names: readonly Mention[], nearby: readonly Mention[], lexicon: CompareLexicon): AgeOwner {
  const { text } = analysis;
  const { span } = mention;
  const beside = names.find((n) => n.kind === 'person' && (n.span.end <= span.start ? /^[,(\s]{1,3}$/.test(text.slice(n.span.end, span.start)) : /^\s(?:\p{L}+\s){0,3}$/u.test(text.slice(span.end, n.span.start))));
  if (beside) return { owner: beside, ownerSure: true };
  const only = onlyOneMeant(analysis, span, lexicon);
  if (only) return { owner: only, ownerSure: true };
  if (!/^\p{Lu}/u.test(textAt(text, span).replace(/^[\d\s-]+/, ''))) return NOBODY;
  return { owner: nearby.filter((n) => n.kind === 'person' && n.span.end <= span.start && span.start - n.span.end < POINTS_BACK).at(-1), ownerSure: false };
}

/**
 * The person `der 54-Jährige` or `der 54-jährige Stürmer` means beyond doubt: the only one named before it, and whom the article
 * names more often than anybody else. Where it tells ages of several people or brings in `einen 54-Jährigen`, it may be anybody.
 */
function onlyOneMeant({ text, mentions }: ArticleAnalysis, span: Span, lexicon: CompareLexicon): Mention | undefined {
  const pointer = lexicon.agedPointer.exec(text.slice(Math.max(0, span.start - 5), span.end + 16));
  if (!pointer) return undefined;
  const people = mentions.filter((m) => m.kind === 'person');
  const before = people.filter((m) => m.span.end <= span.start && span.start - m.span.end < POINTS_FAR);
  const [first] = before;
  if (!first || before.some((m) => !areOne(text, m, first))) return undefined;
  const times = people.filter((m) => areOne(text, m, first)).length;
  if (people.some((m) => !areOne(text, m, first) && people.filter((n) => areOne(text, n, m)).length >= times)) return undefined;
  const ages = mentions.filter((m) => m.kind === 'quantity' && m.value?.unit === 'age');
  const own = ages.find((m) => m.span.start === span.start)?.value?.min;
  if (ages.some((m) => m.value?.min !== own || lexicon.agedNewcomer.test(text.slice(Math.max(0, m.span.start - 8), m.span.end)))) return undefined;
  return before.at(-1);
}

const familyOf = (text: string, m: Mention): string => (m.name?.base ?? textAt(text, m.span)).toLowerCase().split(/\s+/).at(-1)!;

/** Whether two mentions may be of one person: `Karl Ohm`, `Ohm`, `Ohms`. */
function areOne(text: string, a: Mention, b: Mention): boolean {
  const [x, y] = [familyOf(text, a), familyOf(text, b)];
  return x === y || x === `${y}s` || y === `${x}s`;
}
