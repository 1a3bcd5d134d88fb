import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../server/src/analysis';
import { formLexicon, packOf, detectLanguage } from '../../../server/src/language';
import { gazetteer } from '../../../server/src/language/gazetteer';
import type { LanguageId } from '../../../server/src/language/pack';
import { taggedNames } from '../../../server/src/recognize/tagger/spans';
import type { NameKind, Tagger } from '../../../server/src/recognize/tagger/tagger';
import { splitBlocks } from '../../../server/src/text/blocks';
import { splitSentences } from '../../../server/src/text/sentences';
import { tokenize } from '../../../server/src/text/tokens';
import { isFresh, type CorpusArticle } from '../../corpus/article';
import { readCorpus } from '../../corpus/read';
import type { Convention } from '../../corpus/conventions';
import { readShared } from '../../corpus/shared';
import { taggerCost } from '../tagger-cost';
import { Counts, scoreMarks, type Mark, type Miss, type Result, type Row, type Suite } from '../score';
import { loadTagger } from '../tagger';

/** What finds names in a text: the tagger alone, the whole pipeline, a peer. */
export type FindNames = (text: string, language: LanguageId) => Mark[];

/** The tagger alone, on the sentences the analysis would give it. */
export function taggerNames(tagger: Tagger): FindNames {
  return (text, language) => splitBlocks(text, formLexicon).flatMap((block) => {
    const tokens = tokenize(text, block.start, block.end);
    return splitSentences(tokens, packOf(language).abbreviations).flatMap(({ firstToken, endToken }) => {
      const sentence = tokens.slice(firstToken, endToken);
      return taggedNames(sentence, tagger.tag(sentence, language));
    });
  });
}

/** A set of annotated names. */
export interface NameSet {
  readonly name: string;
  readonly kinds: readonly NameKind[];
  /** Kinds that count as one: the data does not tell firms from other bodies. */
  readonly together?: boolean;
  readonly articles: readonly CorpusArticle[] | undefined;
}

/** All sets of annotated names; those whose data is not here have no articles. */
export function nameSets(shared: string): NameSet[] {
  const corpus = existsSync('corpus') ? readCorpus('.').filter((a) => a.heldout) : undefined;
  const all: readonly NameKind[] = ['person', 'company', 'organisation', 'place', 'product'];
  return [
    { name: 'shared articles', kinds: ['person', 'company'], articles: readArticles(join(shared, 'articles')) },
    { name: 'corpus held-out de', kinds: all, articles: corpus?.filter((a) => a.language === 'de' && !isFresh(a)) },
    { name: 'corpus held-out en', kinds: all, articles: corpus?.filter((a) => a.language === 'en' && !isFresh(a)) },
    { name: 'corpus fresh de', kinds: all, articles: corpus?.filter((a) => a.language === 'de' && isFresh(a)) },
    { name: 'corpus fresh en', kinds: all, articles: corpus?.filter((a) => a.language === 'en' && isFresh(a)) },
    { name: 'smartdata dev', kinds: all.slice(0, 4), articles: readShared(shared, 'smartdata dev') },
    { name: 'GermEval dev', kinds: ['person', 'company'], together: true, articles: readShared(shared, 'germeval dev') },
    { name: 'wikigold', kinds: ['person', 'company'], together: true, articles: readShared(shared, 'wikigold test') },
    { name: 'UNER EWT dev', kinds: ['person', 'company'], together: true, articles: readShared(shared, 'uner dev') },
  ];
}

function readArticles(dir: string): CorpusArticle[] | undefined {
  if (!existsSync(dir)) return undefined;
  return readdirSync(dir).filter((f) => f.endsWith('.gold.json')).sort().map((file) => {
    const gold = JSON.parse(readFileSync(join(dir, file), 'utf8')) as {
      file: string; mentions: { type: string; start: number; end: number; optional: boolean }[]; boilerplate?: [number, number][];
    };
    const text = readFileSync(join(dir, gold.file), 'utf8').replace(/^\uFEFF/, '');
    const marks = gold.mentions.filter((m) => m.type !== 'money').map((m) => ({ ...m, kinds: [m.type as NameKind] }));
    const aside = (gold.boilerplate ?? []).map(([start, end]) => ({ start, end, kinds: [], optional: true }));
    return { id: gold.file, language: detectLanguage(text), desk: '', style: '', heldout: false, text, marks: [...marks, ...aside] };
  });
}

/** Names found against names annotated, strictly by kind, start and end. */
export function scoreNames(find: FindNames, { name, kinds, together, articles = [] }: NameSet, misses: Miss[]): Map<string, Counts> {
  const one = (kind: NameKind): string => (together && kind === 'organisation' ? 'company' : kind);
  const scores = new Map<string, Counts>(kinds.map((kind) => [kind, new Counts()]));
  for (const { text, marks, language, id } of articles) {
    const gold = marks.filter((m) => !m.money).map((m): Mark => ({ start: m.start, end: m.end, kind: m.kinds[0] ? one(m.kinds[0]) : '', optional: m.optional || !m.kinds.length }));
    const found = find(text, language).map((m) => ({ ...m, kind: one(m.kind as NameKind) }));
    for (const [kind, counts] of scores) {
      counts.add(scoreMarks(gold, found, kind, (what, m) => misses.push({
        where: `${name} ${id}:${m.start}`,
        what: `${kind} ${what}: ${text.slice(Math.max(0, m.start - 30), m.start)}[${text.slice(m.start, m.end)}]${text.slice(m.end, m.end + 25)}`.replace(/\s+/g, ' '),
      })));
    }
  }
  return scores;
}

/** The whole pipeline: tagger, rules, gazetteer and document together. */
export function pipelineNames(tagger?: Tagger): FindNames {
  return (text, language) => analyze(text, { tagger, language }).mentions
    .filter((m) => !m.optional && m.name)
    .map((m) => ({ kind: m.kind, ...m.span }));
}

/** What a search finds while the list of known names is shut: the tagger, the rules and the whole document are left. */
function unlisted(find: FindNames): FindNames {
  return (text, language) => {
    const { find: open } = gazetteer;
    // how long a name may be that begins with a word is remembered for good: only what is found changes
    Object.assign(gazetteer, { find: () => undefined });
    try {
      return find(text, language);
    } finally {
      Object.assign(gazetteer, { find: open });
    }
  };
}

/** The tagger alone, the pipeline without the list of known names, and the whole pipeline, on every set of annotated names. */
export const namesSuite: Suite = {
  id: 'names',
  run({ shared }): Result | undefined {
    const tagger = loadTagger();
    if (!tagger) return undefined;
    const rows: Row[] = taggerCost();
    const misses: Miss[] = [];
    for (const set of nameSets(shared)) {
      if (!set.articles) continue;
      const label = (kind: string): string => (set.together && kind === 'company' ? 'company or organisation' : kind);
      for (const [kind, counts] of scoreNames(taggerNames(tagger), set, [])) rows.push({ data: set.name, what: `${label(kind)}, tagger alone`, counts });
      for (const [kind, counts] of [...scoreNames(unlisted(pipelineNames(tagger)), set, [])].slice(0, 2)) rows.push({ data: set.name, what: `${label(kind)}, without the list`, counts });
      for (const [kind, counts] of scoreNames(pipelineNames(tagger), set, misses)) rows.push({ data: set.name, what: `${label(kind)}, whole`, counts });
    }
    rows.push(...conventionRows(shared));
    return { rows, misses };
  },
};

/** How many marks of smartdata dev were brought in line with our rules, so that nobody takes the figures for those of other papers. */
function conventionRows(shared: string): Row[] {
  const counts = new Map<Convention, number>();
  const articles = readShared(shared, 'smartdata dev', (convention) => counts.set(convention, (counts.get(convention) ?? 0) + 1));
  if (!articles) return [];
  const marks = articles.reduce((sum, article) => sum + article.marks.length, 0);
  const value = [...counts].map(([convention, n]) => `${convention} ${n}`).join(', ');
  return [{ data: 'smartdata dev', what: 'marks brought in line with our rules', value: `${value} (of ${marks}; scripts/corpus/conventions.ts)` }];
}
