import { msg } from '../../message';
import { textAt } from '../../text/span';
import type { Digest } from '../digest';
import { familyOf, GAP, type LocalQuote } from '../digest/quotes';
import type { DossierArticle, Evidence, Note } from '../dossier';
import { distance, fold, isStopWord, soundOf } from '../words';

interface Placed {
  readonly article: number;
  readonly quote: LocalQuote;
}

/** Words two quotations must share, in order, to be one: as a share of the shorter. */
const ONE_QUOTATION = 0.6;
/** From this share on nothing else is asked; below it, what the words tell must be shared, too. */
const MOST_WORDS = 0.7;

/** Words below which two people may say nearly the same by accident, and the share of the longer quotation that both must have. */
const FEW = 6;
const NEARLY_ALL = 0.8;
/** From so many words on one may be another, and it is still one quotation. */
const MANY = 10;

/** Copies of a quotation that are asked whether their articles tell one story. */
const ASKED = 6;

/** The notes on quotations: the same words elsewhere, other words, another speaker. */
export function quoteNotes(articles: readonly DossierArticle[], digests: readonly Digest[], related: (a: number, b: number) => boolean, originsOf: (files: Iterable<string>) => number): Note[] {
  // another article is what every note of these is about
  if (articles.length < 2) return [];
  const placed: Placed[] = digests.flatMap((d, article) => d.quotes.map((quote) => ({ article, quote })));
  const evidence = ({ article, quote }: Placed): Evidence => ({ file: articles[article]!.file, span: quote.span, text: textAt(articles[article]!.analysis.text, quote.span) });
  const parent = placed.map((_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  // the same words of the same speaker are one: copies of a text cost no more than the text
  const copies = new Map<string, number[]>();
  placed.forEach(({ quote }, i) => {
    const speaker = quote.named || quote.excludes ? `${quote.named ? '' : '?'}${familyOf(quote.speaker!)}` : '';
    const key = `${speaker} ${quote.words.join(' ')}`;
    const list = copies.get(key);
    if (list) list.push(i);
    else copies.set(key, [i]);
  });
  const index = new Map<string, number[]>();
  const copiesOf = new Map<number, readonly number[]>();
  for (const list of copies.values()) {
    copiesOf.set(list[0]!, list);
    for (let k = 1; k < list.length; k++) if (list.slice(Math.max(0, k - ASKED), k).some((i) => related(placed[i]!.article, placed[list[k]!]!.article))) parent[find(list[k]!)] = find(list[k - 1]!);
    for (const key of new Set(pairsOf(placed[list[0]!]!.quote.words))) {
      const at = index.get(key);
      if (at) at.push(list[0]!);
      else index.set(key, [list[0]!]);
    }
  }
  const pairs = new Set<number>();
  for (const list of index.values()) {
    if (list.length > 60) continue;
    for (let i = 1; i < list.length; i++) for (let j = 0; j < i; j++) pairs.add(list[j]! * placed.length + list[i]!);
  }
  const notes: Note[] = [];
  for (const pair of pairs) {
    const [left, right] = [Math.floor(pair / placed.length), pair % placed.length].map((i) => copiesOf.get(i)!) as [readonly number[], readonly number[]];
    const [a, b] = [placed[left[0]!]!, placed[right[0]!]!];
    if (!left.slice(0, ASKED).some((x) => right.slice(0, ASKED).some((y) => placed[x]!.article !== placed[y]!.article && related(placed[x]!.article, placed[y]!.article)))) continue;
    const others = otherSpeaker(a.quote, b.quote);
    const like = compareWords(a.quote.words, b.quote.words) ?? (others ? undefined : compareShort(a.quote.words, b.quote.words));
    if (!like || (others && like === 'altered' && !isOwn(a.quote.words, b.quote.words))) continue;
    const members = [...left, ...right].map((i) => evidence(placed[i]!));
    const [own, other] = [members[0]!, members[left.length]!];
    const origins = originsOf(members.map((m) => m.file));
    if (like === 'altered') {
      notes.push({ relation: 'conflicts', subject: 'quotation', members, split: left.length, origins, rule: 'quotation.words', message: msg('The same quotation with other words: {other}', { other: other.text }) });
    } else if (own.file !== other.file) parent[find(right[0]!)] = find(left[0]!);
    if (others) {
      notes.push({ relation: 'conflicts', subject: 'quotation', members, split: left.length, origins, rule: 'quotation.speaker', message: msg('The same quotation by {other}, here by {speaker}', { speaker: a.quote.speaker!, other: b.quote.speaker! }) });
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
  // of three words the one in the middle may be another
  if (words.length === 3) return [`${words[0]!} ${words[1]!}`, `${words[1]!} ${words[2]!}`, `${words[0]!} … ${words[2]!}`];
  return words.slice(1).map((w, i) => `${words[i]!} ${w}`);
}

/** Whether two quotations are one: word for word (or one a part of the other), or with other words. */
export function compareWords(a: readonly string[], b: readonly string[]): 'same' | 'altered' | undefined {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) return 'same';
  if (fillsGaps(a, b) || fillsGaps(b, a) || areOneSpelled(short, long) || (!isRearranged(short, long) && (areWindows(a, b) || areWindows(b, a)))) return 'same';
  const common = commonWords(short, long);
  if (short.length < 4) return undefined;
  // „I don't know“ is part of half of what is said
  if (short.length < MANY && !sharesTelling(short, long)) return undefined;
  if (isRearranged(short, long)) return 'altered';
  // all but a word or two, in order, and not the small words alone
  return common >= Math.max(3, Math.ceil(short.length * ONE_QUOTATION)) && long.length <= short.length * 2.5 && (common >= short.length * MOST_WORDS || sharesContent(short, long)) ? 'altered' : undefined;
}

/** Whether two people can hardly have said both: „Wir kaufen Zeit und Hallen“ and „Wir kaufen Zeit und Versprechen“ are two turns of one phrase. */
function isOwn(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= FEW && commonWords(a, b) >= long.length * NEARLY_ALL && (short.length >= MANY || short.every((word) => isStopWord(word) || long.includes(word)));
}

/** Whether a quotation that shows its gaps has nothing else but what stands in another one, in its order: „Bier braucht Geduld […] und Wasser“. */
function fillsGaps(gapped: readonly string[], whole: readonly string[]): boolean {
  if (!gapped.includes(GAP)) return false;
  const all = ` ${whole.filter((w) => w !== GAP).join(' ')} `;
  let at = 0;
  for (const part of gapped.join(' ').split(` ${GAP} `)) {
    const found = all.indexOf(` ${part} `, at);
    if (found < 0) return false;
    at = found + part.length + 1;
  }
  return true;
}

/** Whether two quotations share most of what the shorter one tells: „Ein Signal an den ganzen Ort“ and „Das ist ein Signal an alle, die noch warten“ share a turn of phrase. */
function sharesContent(short: readonly string[], long: readonly string[]): boolean {
  const telling = short.filter((word) => !isStopWord(word));
  return telling.filter((word) => long.includes(word)).length * 2 > telling.length;
}

/** Whether two quotations have a word in common that any sentence has not; those that have no such word are asked nothing. */
function sharesTelling(short: readonly string[], long: readonly string[]): boolean {
  const telling = short.filter((word) => word !== GAP && !isStopWord(word));
  return telling.length === 0 || telling.filter((word) => long.includes(word)).length * 2 >= telling.length;
}

/** Letters from which on two quotations are one where they differ in nothing but how words are joined: `common-sense`, `commonsense`. */
const JOINED = 12;

/** Whether one quotation is the other, or a part of it, but for hyphens and gaps between its words: `re-fight`, `refight`. */
function areOneSpelled(short: readonly string[], long: readonly string[]): boolean {
  const [part, whole] = [short, long].map((words) => words.filter((w) => w !== GAP));
  const sought = part!.join('');
  if (sought.length < JOINED) return false;
  // „ohne Bremsen“ is not „ohne Bremse“ with more behind it
  const starts = new Set([0]);
  let end = 0;
  for (const word of whole!) starts.add((end += word.length));
  const joined = whole!.join('');
  for (let at = joined.indexOf(sought); at >= 0; at = joined.indexOf(sought, at + 1)) if (starts.has(at) && starts.has(at + sought.length)) return true;
  return false;
}

/** Words that two parts of one speech must have in common where the one ends and the other begins. */
const OVERLAP = 6;

/** Whether one quotation begins inside another and goes on behind it: each is a part of one speech, told word for word. */
function areWindows(first: readonly string[], second: readonly string[]): boolean {
  const [x, y] = [first, second].map((words) => words.filter((w) => w !== GAP));
  for (let n = Math.min(x!.length, y!.length); n >= OVERLAP; n--) if (x!.slice(-n).join(' ') === y!.slice(0, n).join(' ')) return true;
  return false;
}

/** Words from which on a quotation is known by its words in any order, and the share of the longer one that both must have. */
const REARRANGED = 8;
const ALL_BUT_FEW = 0.85;

/** Whether two quotations have nearly all words in common, though their clauses stand in another order. */
function isRearranged(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < REARRANGED || short.length < long.length * ALL_BUT_FEW) return false;
  const left = [...long];
  const common = short.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return common >= long.length * ALL_BUT_FEW;
}

/** Three words of which one is another, though of one stem: „drei ernsthafte Bewerber“ and „drei ernste Bewerber“. Endings are grammar's. */
function compareShort(a: readonly string[], b: readonly string[]): 'altered' | undefined {
  if (a.length !== 3 || b.length !== 3) return undefined;
  const ending = /(?:en|er|em|es|e|n|s)$/;
  const other = a.flatMap((word, i) => (word === b[i] || (word.length > 4 && word.replace(ending, '') === b[i]!.replace(ending, '')) ? [] : [[word, b[i]!] as const]));
  return other.length === 1 && other[0]![0].slice(0, 4) === other[0]![1].slice(0, 4) ? 'altered' : undefined;
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

/** Whether both articles tell the speaker, and not the same: a role may mean anybody, a slip of the pen is no other person. */
function otherSpeaker(a: LocalQuote, b: LocalQuote): boolean {
  if (!a.speaker || !b.speaker) return false;
  if (a.named !== b.named) return a.named ? isExcluded(a.speaker, b) : isExcluded(b.speaker, a);
  if (!a.named || !b.named) return false;
  const [x, y] = [familyOf(a.speaker), familyOf(b.speaker)];
  const [given, other] = [a.speaker, b.speaker].map((s) => fold(s).split(/\s+/)).map((parts) => (parts.length > 1 ? parts[0]! : ''));
  // „Egon Feurstein“ is not „Mathilde Feurstein-Egle“
  if (x !== y && given && other && given[0] !== other[0] && given.length > 2 && other.length > 2 && distance(x, y, 2) > 1) return true;
  return isOtherName(x, y) && !fold(a.speaker).includes(y) && !fold(b.speaker).includes(x);
}

/** Whether who says a quotation in one article by name cannot be who says it in the other by a pronoun or as somebody unnamed. */
function isExcluded(name: string, { speaker, excludes }: LocalQuote): boolean {
  const family = familyOf(name);
  return excludes !== undefined && excludes(family) && isOtherName(family, familyOf(speaker!));
}

/** Whether two family names are more than two spellings of one, and sound apart: `Kerfus` and `Kerphus` are one. */
const isOtherName = (x: string, y: string): boolean => x !== y && soundOf(x) !== soundOf(y) && distance(x, y, 2) > (Math.min(x.length, y.length) >= 8 ? 2 : 1);
