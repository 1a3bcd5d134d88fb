import { msg } from '../../message';
import { textAt } from '../../text/span';
import type { Digest } from '../digest';
import { familyOf, type LocalQuote } from '../digest/quotes';
import type { DossierArticle, Evidence, Note } from '../dossier';
import { distance, fold } from '../words';

interface Placed {
  readonly article: number;
  readonly quote: LocalQuote;
}

/** Words two quotations must share, in order, to be one: as a share of the shorter. */
const ONE_QUOTATION = 0.6;

/** The notes on quotations: the same words elsewhere, other words, another speaker. */
export function quoteNotes(articles: readonly DossierArticle[], digests: readonly Digest[], related: (a: number, b: number) => boolean, originsOf: (files: Iterable<string>) => number): Note[] {
  const placed: Placed[] = digests.flatMap((d, article) => d.quotes.map((quote) => ({ article, quote })));
  const evidence = ({ article, quote }: Placed): Evidence => ({ file: articles[article]!.file, span: quote.span, text: textAt(articles[article]!.analysis.text, quote.span) });
  const index = new Map<string, number[]>();
  placed.forEach(({ quote }, i) => {
    for (const key of new Set(pairsOf(quote.words))) {
      const list = index.get(key);
      if (list) list.push(i);
      else index.set(key, [i]);
    }
  });
  const pairs = new Set<number>();
  for (const list of index.values()) {
    if (list.length > 60) continue;
    for (let i = 1; i < list.length; i++) for (let j = 0; j < i; j++) pairs.add(list[j]! * placed.length + list[i]!);
  }
  const notes: Note[] = [];
  const parent = placed.map((_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const pair of pairs) {
    const [i, j] = [Math.floor(pair / placed.length), pair % placed.length];
    const [a, b] = [placed[i]!, placed[j]!];
    if (a.article === b.article || !related(a.article, b.article)) continue;
    const like = compareWords(a.quote.words, b.quote.words);
    if (!like) continue;
    const members = [a, b].map(evidence);
    const origins = originsOf([a, b].map((p) => articles[p.article]!.file));
    if (like === 'altered') {
      notes.push({ relation: 'conflicts', subject: 'quotation', members, split: 1, origins, rule: 'quotation.words', message: msg('The same quotation with other words: {other}', { other: members[1]!.text }) });
    } else parent[find(j)] = find(i);
    if (otherSpeaker(a.quote, b.quote)) {
      notes.push({ relation: 'conflicts', subject: 'quotation', members, split: 1, origins, rule: 'quotation.speaker', message: msg('The same quotation by {other}, here by {speaker}', { speaker: a.quote.speaker!, other: b.quote.speaker! }) });
    }
  }
  const groups = new Map<number, Placed[]>();
  placed.forEach((p, i) => {
    const list = groups.get(find(i));
    if (list) list.push(p);
    else groups.set(find(i), [p]);
  });
  for (const list of groups.values()) {
    const files = new Set(list.map((p) => articles[p.article]!.file));
    if (files.size < 2) continue;
    notes.push({ relation: 'agrees', subject: 'quotation', members: list.map(evidence), origins: originsOf(files), rule: 'quotation.same', message: msg('{count} articles have this quotation in the same words', { count: files.size }) });
  }
  return notes;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((w, i) => `${words[i]!} ${w}`);
}

/** Whether two quotations are one: word for word (or one a part of the other), or with other words. */
export function compareWords(a: readonly string[], b: readonly string[]): 'same' | 'altered' | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return 'same';
  const common = commonWords(short, long);
  if (short.length < 4) return undefined;
  // all but a word or two, in order
  return common >= Math.max(3, Math.ceil(short.length * ONE_QUOTATION)) && long.length <= short.length * 2.5 ? 'altered' : undefined;
}

/** Length of the longest common subsequence. */
function commonWords(a: readonly string[], b: readonly string[]): number {
  let last = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    for (let j = 1; j <= b.length; j++) row.push(word === b[j - 1] ? last[j - 1]! + 1 : Math.max(last[j]!, row[j - 1]!));
    last = row;
  }
  return last[b.length]!;
}

/** Whether both articles name the speaker, and not the same: a role or pronoun may mean anybody, a slip of the pen is no other person. */
function otherSpeaker(a: LocalQuote, b: LocalQuote): boolean {
  if (!a.speaker || !b.speaker || !a.named || !b.named) return false;
  const [x, y] = [familyOf(a.speaker), familyOf(b.speaker)];
  return x !== y && distance(x, y, 2) > (Math.min(x.length, y.length) >= 8 ? 2 : 1) && !fold(a.speaker).includes(y) && !fold(b.speaker).includes(x);
}
