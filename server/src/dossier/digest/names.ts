import type { ArticleAnalysis } from '../../analysis';
import type { CompareLexicon } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import type { Paragraph } from '../../text/paragraphs';
import { textAt } from '../../text/span';
import { mentionsWithin, PerParagraph } from '../kept';
import { fold } from '../words';
import { leadsOf } from './leads';
import { predicatesOf } from './predicates';
import { rolesOf, unnamedRolesOf, type HeldRole, type LocalRole } from './roles';

/** A person or firm of one article: all mentions the article itself gives one full name. */
export interface LocalName {
  readonly kind: 'person' | 'company';
  /** The fullest base form. */
  readonly full: string;
  /** Its words, folded. */
  readonly parts: readonly string[];
  readonly mentions: readonly Mention[];
  /** The base forms used, with how often. */
  readonly forms: ReadonlyMap<string, number>;
  readonly roles: readonly LocalRole[];
  /** Folded full names that stand in one sentence with it. */
  readonly neighbours: ReadonlySet<string>;
}

/** The words of a name, folded: `O'Neill`, `Müller-Lang` and `J.` are one each. */
export function partsOf(name: string): string[] {
  return fold(name).split(/[\s\u00a0]+/).map((p) => p.replace(/^[^\p{L}\d]+|[^\p{L}\d&+]+$/gu, '')).filter(Boolean);
}

interface Group {
  readonly kind: 'person' | 'company';
  readonly full: string;
  readonly mentions: Mention[];
  readonly forms: Map<string, number>;
  readonly roles: LocalRole[];
  readonly neighbours: Set<string>;
}

/** The people and firms of an article; boilerplate is left out. */
export function namesOf(analysis: ArticleAnalysis, lexicon: CompareLexicon): LocalName[] {
  const groups = new Map<string, Group>();
  const keyOf = new Map<Mention, string>();
  let b = 0;
  for (const mention of analysis.mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'company') continue;
    while (b < analysis.boilerplate.length && analysis.boilerplate[b]!.end <= mention.span.start) b++;
    if (b < analysis.boilerplate.length && analysis.boilerplate[b]!.start <= mention.span.start) continue;
    const words = textAt(analysis.text, mention.span);
    const base = mention.name?.base ?? words;
    // a firm's short form may be another firm: what it is short for is settled below, over the whole folder
    const known = mention.name?.full ?? base;
    const full = mention.kind === 'company' && fold(known).startsWith(fold(base)) ? base : known;
    const key = `${mention.kind}:${fold(full)}`;
    keyOf.set(mention, key);
    const group: Group = groups.get(key) ?? { kind: mention.kind, full, mentions: [], forms: new Map(), roles: [], neighbours: new Set() };
    groups.set(key, group);
    group.mentions.push(mention);
    group.forms.set(base, (group.forms.get(base) ?? 0) + 1);
  }
  eachSentence(analysis, (_, mentions) => {
    const keys = new Set<string>(mentions.flatMap((m) => keyOf.get(m) ?? []));
    for (const key of keys) for (const other of keys) if (key !== other) groups.get(key)!.neighbours.add(other);
  });
  for (const paragraph of analysis.paragraphs) {
    if (!isRead(paragraph)) continue;
    for (const { mention, role } of rolesIn(analysis, paragraph, lexicon)) {
      const key = keyOf.get(mention);
      if (key) groups.get(key)!.roles.push(role);
    }
  }
  return [...groups.values()].map((g) => ({ ...g, parts: partsOf(g.full) }));
}

const keptRoles = new PerParagraph<readonly HeldRole[]>((roles, moved) => roles.map(({ mention, role }) => ({ mention: moved.mention(mention), role: { ...role, span: moved.span(role.span) } })));

/** The roles that a paragraph tells of somebody, as long as it stays the same. */
function rolesIn(analysis: ArticleAnalysis, paragraph: Paragraph, lexicon: CompareLexicon): readonly HeldRole[] {
  const { text } = analysis;
  const mentions = mentionsWithin(analysis.mentions, paragraph);
  return keptRoles.of({ text, paragraph, mentions, claims: [], also: [lexicon] }, () => paragraph.sentences.flatMap((sentence) => {
    const tokens = paragraph.tokens.slice(sentence.firstToken, sentence.endToken);
    const own = mentionsWithin(mentions, sentence);
    return [...rolesOf(text, tokens, own, lexicon), ...predicatesOf(analysis, tokens, own, lexicon), ...leadsOf(analysis, tokens, own, lexicon)];
  }));
}

/** The offices an article names without their holder: `der Ostwerk-Chef`. */
export function officesOf(analysis: ArticleAnalysis, lexicon: CompareLexicon): LocalRole[] {
  const found: LocalRole[] = [];
  eachSentence(analysis, (tokens, mentions) => found.push(...unnamedRolesOf(analysis.text, tokens, mentions, lexicon)));
  return found;
}

const isRead = ({ kind }: Paragraph): boolean => kind !== 'boilerplate' && kind !== 'frontMatter';

/** Calls back for each sentence of the article's prose with its tokens and mentions. */
export function eachSentence(
  analysis: ArticleAnalysis,
  visit: (tokens: ArticleAnalysis['paragraphs'][number]['tokens'], mentions: readonly Mention[], sentence: ArticleAnalysis['paragraphs'][number]['sentences'][number]) => void,
): void {
  let at = 0;
  for (const paragraph of analysis.paragraphs) {
    if (!isRead(paragraph)) continue;
    for (const sentence of paragraph.sentences) {
      while (at < analysis.mentions.length && analysis.mentions[at]!.span.end <= sentence.start) at++;
      const mentions: Mention[] = [];
      for (let i = at; i < analysis.mentions.length && analysis.mentions[i]!.span.start < sentence.end; i++) mentions.push(analysis.mentions[i]!);
      visit(paragraph.tokens.slice(sentence.firstToken, sentence.endToken), mentions, sentence);
    }
  }
}
