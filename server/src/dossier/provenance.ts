import type { ArticleAnalysis } from '../analysis';
import type { Attribution } from '../attribution/attribution';
import { packOf } from '../language';
import type { DossierArticle, Evidence, FigureFact, Provenance } from './dossier';
import { compareLexicons, type CompareLexicon } from '../language/compare';
import { digestOf } from './digest';
import { revealsOf } from './revealed';
import { fold, isStopWord } from './words';
import { perSpelling, rememberWords } from '../text/remember';
import { overlaps, textAt, type Span } from '../text/span';

/** Where the articles of a folder come from. */
export interface ProvenanceReading {
  readonly provenance: readonly Provenance[];
  /** How many independent origins some articles go back to; a draft is none. */
  readonly originsOf: (files: Iterable<string>) => number;
  /** The same for figures: one that another outlet is cited for counts as that outlet's. */
  readonly originsOfFacts: (facts: readonly FigureFact[]) => number;
}

/** Shared five-word runs, as a share of the shorter text, from which two texts are one. */
const SAME_TEXT = 0.4;

/** Articles with one run of words up to which all are held against each other; beyond, each against so many of the first. */
const MANY = 20;
const FIRST = 4;

/** Names of outlets whose keys are kept: those that the articles of a folder cite, some again and again. */
const NAMES = 5000;

/** The key of an outlet's or agency's name: `der »Küstenbote«` and `Küstenbote` are one. */
export const outletKey = rememberWords(readOutletKey, NAMES);

function readOutletKey(name: string): string {
  const words = fold(name).replace(/[^\p{L}\d. -]+/gu, '').trim().split(/\s+/);
  // „der Nachrichtenagentur wna“ is „wna“
  while (words.length > 1 && compareLexicons.some((l) => l.determiners.has(words[0]!) || isOutletWord(words[0]!, l))) words.shift();
  while (words.length > 1 && compareLexicons.some((l) => l.outletWords.has(words.at(-1)!))) words.pop();
  // „nach Recherchen des Funkhauses Talberg“ is of the „Funkhaus Talberg“
  if (/[^s]s$/.test(words[0]!)) words[0] = words[0]!.replace(/(?<=(?:aus|tt|dienst|brief|magazin|forum|portal))(?:es|s)$/, '');
  return words.join(' ');
}

/** Whether a word says that an outlet follows, in the genitive, too: `des Branchendienstes`. */
function isOutletWord(word: string, { outletWords, compounds }: CompareLexicon): boolean {
  return outletWords.has(word) || (compounds && outletWords.has(word.replace(/(?:es|s)$/, '')));
}

/** Reads which articles share an agency, an outlet or a text, and which reports they cite. */
export function readProvenance(articles: readonly DossierArticle[]): ProvenanceReading {
  const sources = articles.filter((a) => a.role === 'source');
  const groups = new Map<string, { origin: string; by: Provenance['by']; evidence: Evidence[] }>();
  const add = (key: string, origin: string, by: NonNullable<Provenance['by']>, evidence: Evidence): void => {
    const group = groups.get(key) ?? { origin, by, evidence: [] };
    groups.set(key, group);
    group.evidence.push(evidence);
  };
  const root = new Map(articles.map((a) => [a.file, a.file]));
  const papers: { readonly origin: string; readonly evidence: Evidence }[] = [];
  for (const { file, analysis } of sources) {
    const { origin } = analysis;
    const { agency } = origin;
    const named = agency ?? origin.outlet;
    const whole = origin.evidence.find((e) => named !== undefined && textAt(analysis.text, e).includes(named)) ?? origin.evidence[0] ?? { start: 0, end: 0 };
    if (agency) {
      add(outletKey(agency), agency, 'agency', { file, span: whole, text: textAt(analysis.text, whole) });
      root.set(file, outletKey(agency));
    } else if (origin.outlet) {
      add(outletKey(origin.outlet), origin.outlet, 'outlet', { file, span: whole, text: textAt(analysis.text, whole) });
      root.set(file, outletKey(origin.outlet));
    }
    for (const said of analysis.attributions) {
      if (!said.source || !(said.kind === 'outlet' || isReported(analysis, said) || isPaper(said))) continue;
      const span = nameOf(analysis, said.source);
      const name = span === said.source ? (said.sourceName ?? textAt(analysis.text, span)) : textAt(analysis.text, span);
      // “the newspaper said”: which one it is, the sentence before says
      if (compareLexicons.some((l) => l.outletWords.has(outletKey(name)))) continue;
      const cited = { origin: name, evidence: { file, span, text: textAt(analysis.text, span) } };
      if (isPaper(said) && !isResearched(analysis, said)) papers.push(cited);
      else add(outletKey(name), name, 'cited', cited.evidence);
    }
  }
  // who made it known is cited, though nobody says that he reports: „Enthüllt hatte das der ‚Inselbote‘“
  for (const { file, analysis } of sources) for (const { name } of revealsOf(analysis)) {
    const text = name && textAt(analysis.text, name);
    if (text && !groups.get(outletKey(text))?.evidence.some((e) => e.file === file && overlaps(e.span, name))) add(outletKey(text), text, 'cited', { file, span: name, text });
  }
  mergeGenitives(groups);
  mergeShort(groups);
  for (const { origin, evidence } of agenciesNamed(sources)) if (!groups.get(outletKey(origin))?.evidence.some((e) => e.file === evidence.file)) add(outletKey(origin), origin, 'cited', evidence);
  for (const { origin, evidence } of papers) if (groups.has(outletKey(origin))) add(outletKey(origin), origin, 'cited', evidence);
  for (const { file, span, text, origin } of namedOutlets(sources, [...groups.values()].filter((g) => g.by === 'cited').map((g) => g.origin))) {
    if (!groups.get(outletKey(origin))?.evidence.some((e) => e.file === file && e.span.start < span.end && span.start < e.span.end)) add(outletKey(origin), origin, 'cited', { file, span, text });
  }
  for (const [a, b] of sameTexts(sources)) root.set(b.file, root.get(a.file)!);
  const provenance = [...groups.values()].map(({ origin, by, evidence }) => ({ origin, by, evidence, files: [...new Set(evidence.map((e) => e.file))] }));
  for (const article of articles) if (article.role === 'draft') root.delete(article.file);
  const count = (keys: readonly (string | undefined)[]): number => new Set(keys.filter((k) => k !== undefined)).size;
  return {
    provenance,
    originsOf: (files) => count([...files].map((f) => root.get(f))),
    originsOfFacts: (facts) => count(facts.map((f) => (root.has(f.file) && f.attribution === 'outlet' && f.source ? outletKey(f.source) : root.get(f.file)))),
  };
}

/** `des Küstenboten` cites the `Küstenbote`, where another article names it so. */
function mergeGenitives(groups: Map<string, { readonly evidence: Evidence[] }>): void {
  for (const [key, { evidence }] of groups) {
    const bare = [key.slice(0, -1), key.slice(0, -2)].find((k) => /(?:s|en?|n)$/.test(key.slice(k.length)) && k.length > SHORTEST && groups.has(k));
    if (bare === undefined) continue;
    groups.get(bare)!.evidence.push(...evidence);
    groups.delete(key);
  }
}

/** `the Ledger` cites the `Dunmore Ledger`, where no other article is of a paper that ends so. */
function mergeShort(groups: Map<string, { readonly by: Provenance['by']; readonly evidence: Evidence[] }>): void {
  for (const [key, { by, evidence }] of groups) {
    if (by !== 'cited' || key.includes(' ')) continue;
    const whole = [...groups].filter(([other, group]) => group.by === 'outlet' && other.endsWith(` ${key}`));
    if (whole.length !== 1) continue;
    // who names itself so cites nobody
    const [own] = whole[0]![1].evidence;
    whole[0]![1].evidence.push(...evidence.filter((e) => e.file !== own?.file));
    groups.delete(key);
  }
}

/** Agencies that the running text of several articles names as such, in whatever words: `erfuhr die Agentur mdn`, `nach einem Bericht der Nachrichtenagentur mdn`. */
function agenciesNamed(articles: readonly DossierArticle[]): { readonly origin: string; readonly evidence: Evidence }[] {
  const found: { readonly origin: string; readonly evidence: Evidence }[] = [];
  for (const { file, analysis } of articles) {
    const own = new Set(analysis.origin.agencies.map(outletKey));
    for (const { kind, tokens } of analysis.paragraphs) {
      if (kind !== 'body' && kind !== 'list') continue;
      tokens.forEach((token, i) => {
        const next = tokens[i + 1];
        if (next?.kind !== 'word' || token.kind !== 'word' || !isAgencyWord(token.spelling) || !isAgencyName(next.text) || own.has(outletKey(next.text))) return;
        found.push({ origin: next.text, evidence: { file, span: { start: next.start, end: next.end }, text: next.text } });
      });
    }
  }
  // one article that names it says nothing of where another has it from
  return found.filter((f) => found.some((o) => o.evidence.file !== f.evidence.file && outletKey(o.origin) === outletKey(f.origin)));
}

const isAgencyWord = perSpelling((word) => compareLexicons.some((l) => l.agencyWords.has(fold(word))));

/** Whether a word behind `Agentur` may be its name: in capitals, or an abbreviation as agencies write themselves. */
const isAgencyName = (word: string): boolean => /^\p{Lu}/u.test(word) || (word.length <= 4 && !isStopWord(fold(word)));

/** A name of fewer letters may be another with an ending. */
const SHORTEST = 6;

/** Whether a body that is none of those known reports, as media do: `PharmaSignal reported that`, `the Morning Dispatch revealed`, “first reported by the Calder Current”. */
function isReported({ text, language, mentions }: ArticleAnalysis, { kind, rule, source, cue }: Attribution): boolean {
  const { reporting, verbs, determiners } = packOf(language).attribution;
  const lemmas = rule === 'passive' ? (verbs.get(textAt(text, cue).toLowerCase()) ?? []).map((f) => f.lemma) : [/^verb:(.+)$/.exec(rule)?.[1] ?? ''];
  if (kind !== 'organisation' || !lemmas.some((lemma) => reporting.has(lemma))) return false;
  const [first = '', ...rest] = textAt(text, source!).split(' ');
  const name = determiners.has(first.toLowerCase()) ? rest.join(' ') : [first, ...rest].join(' ');
  return /^\p{Lu}/u.test(name) && !/^\p{Lu}\p{Ll}+$/u.test(name) && !mentions.some((m) => m.kind === 'organisation' && m.span.start < source!.end && source!.start < m.span.end);
}

/** Whether something written is cited, which by its name may be an outlet: `der Zulieferbrief`. */
const isPaper = ({ kind }: Attribution): boolean => kind === 'document';

/** Whether what is cited has informants: `nach Informationen des Zulieferbriefs` cites an outlet, whatever its name looks like. */
function isResearched({ text, language }: ArticleAnalysis, { cue }: Attribution): boolean {
  const { researched } = packOf(language).attribution;
  return textAt(text, cue).toLowerCase().split(/\s+/).some((word) => researched.has(word));
}

/** Where the running text of an article names the outlet or agency of another one, or one that another cites, in whatever words: `sagte der Agentur wna`. */
function namedOutlets(articles: readonly DossierArticle[], cited: readonly string[]): (Evidence & { readonly origin: string })[] {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly origin: string }[]>();
  // a name of one word may be anything, unless an article bears it
  const known = cited.filter((origin) => /^\p{Lu}/u.test(origin) && outletKey(origin).includes(' '));
  for (const origins of [...articles.map(({ analysis: { origin } }) => [...(origin.outlet ? [origin.outlet] : []), ...origin.agencies]), known]) {
    for (const origin of origins) {
      const words = outletKey(origin).split(' ');
      const list = byFirst.get(words[0]!) ?? [];
      if (words.join('').length < 3 || list.some((o) => o.words.join(' ') === words.join(' '))) continue;
      byFirst.set(words[0]!, [...list, { words, origin }]);
    }
  }
  const found: (Evidence & { readonly origin: string })[] = [];
  if (!byFirst.size) return found;
  for (const { file, analysis } of articles) {
    const own = new Set([analysis.origin.outlet ?? '', ...analysis.origin.agencies].map(outletKey));
    for (const paragraph of analysis.paragraphs) {
      if (paragraph.kind !== 'body' && paragraph.kind !== 'list') continue;
      const { tokens } = paragraph;
      tokens.forEach((token, i) => {
        if (token.kind !== 'word') return;
        const first = folded(token.spelling);
        for (const { words, origin } of byFirst.get(first) ?? (INFLECTED.test(first) ? byFirst.get(first.slice(0, -1)) : undefined) ?? []) {
          const last = tokens[i + words.length - 1];
          if (!last || own.has(words.join(' ')) || analysis.origin.evidence.some((e) => e.start <= token.start && token.start < e.end)) continue;
          const text = analysis.text.slice(token.start, last.end);
          // a name is written as one: „Der Monitor“, not „monitor“
          if (bare(outletKey(text)) !== bare(words.join(' ')) || !matchesCase(text, origin)) continue;
          found.push({ file, span: { start: token.start, end: last.end }, text, origin });
        }
      });
    }
  }
  return found;
}

/** A name with an ending: `des Kuriers`, `dem Inselboten`. */
const INFLECTED = /s$|en$/;
const bare = (name: string): string => name.replace(/s$|(?<=e)n$/, '');

const folded = perSpelling(fold);

const matchesCase = (text: string, origin: string): boolean => /^\p{Lu}/u.test(text) || origin.toLowerCase() === origin;

/** The source with its name, where only its kind was taken for it: `die Nachrichtenagentur` before `wna`. */
function nameOf({ text, language }: ArticleAnalysis, source: Span): Span {
  const key = outletKey(textAt(text, source));
  const kind = fold(textAt(text, source)).split(/\s+/).at(-1)!;
  // „das Wiener Blatt »Der Ring«“
  const called = /^\s[»„“"](\p{Lu}[^»«“”"„.,]{1,40})[«“”"]/u.exec(text.slice(source.end, source.end + 46));
  if (called && compareLexicons.some((l) => l.outletWords.has(kind))) return { start: source.end + 2, end: source.end + 2 + called[1]!.length };
  if (!compareLexicons.some((l) => l.outletWords.has(key))) return source;
  const next = /^\s([»„“"]?)([\p{L}\d](?:[\p{L}\d.-]*[\p{L}\d])?)/u.exec(text.slice(source.end, source.end + 40));
  // “the newspaper said” names none
  return next && (next[1] || (isAgencyName(next[2]!) && !packOf(language).attribution.verbs.has(next[2]!))) ? { start: source.start, end: source.end + next[0].length } : source;
}

/** Pairs of articles of which one has much of the other's text word for word; found by runs of five words, each kept by few articles. */
function sameTexts(articles: readonly DossierArticle[]): [DossierArticle, DossierArticle][] {
  if (articles.length < 2) return [];
  const runs = articles.map(({ analysis }) => digestOf(analysis).runs);
  const index = new Map<number, number[]>();
  runs.forEach((set, i) => {
    for (const run of set) {
      const list = index.get(run);
      if (list) list.push(i);
      else index.set(run, [i]);
    }
  });
  const shared = new Map<number, number>();
  for (const list of index.values()) {
    if (list.length < 2) continue;
    // what many articles have is counted against the first of them, and the one before
    for (let i = 1; i < list.length; i++) for (let j = 0; j < i; j = list.length > MANY && j >= FIRST && j < i - 1 ? i - 1 : j + 1) shared.set(list[j]! * articles.length + list[i]!, (shared.get(list[j]! * articles.length + list[i]!) ?? 0) + 1);
  }
  const pairs: [DossierArticle, DossierArticle][] = [];
  for (const [key, count] of shared) {
    const a = Math.floor(key / articles.length);
    const b = key % articles.length;
    if (count >= SAME_TEXT * Math.min(runs[a]!.size, runs[b]!.size)) pairs.push([articles[a]!, articles[b]!]);
  }
  return pairs;
}
