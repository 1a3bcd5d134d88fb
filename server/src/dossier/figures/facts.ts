import { rememberWords } from '../../text/remember';
import { textAt } from '../../text/span';
import type { Mention } from '../../recognize/mention';
import type { Digest } from '../digest';
import type { DossierArticle, FigureFact } from '../dossier';
import { CLOCK, NTH_UNIT } from '../digest/hours';
import { fold } from '../words';
import { dollarsOf, isBareDollar } from './dollars';
import type { Candidate } from './candidate';

/** Concepts whose keys are kept: more than the tables of a language have. */
const KEPT = 20_000;

/** The figures of one article, ready to be held against those of another; the same object as long as nothing of it changes. */
export interface FigureBlock {
  /** In the order of the text; successors are indices into this list. */
  readonly candidates: readonly Candidate[];
  readonly draft: boolean;
  /** Indices of the figures by unit. */
  readonly byUnit: ReadonlyMap<string, readonly number[]>;
  /** How many of the figures have a stem beside them. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** What a concept is counted under among the stems: made once, since a string that is put together is hashed anew at each look-up. */
export const senseKey = rememberWords((concept) => `≈${concept}`, KEPT);

interface Kept {
  readonly key: string;
  readonly block: FigureBlock;
}

const blocks = new WeakMap<Digest, Kept>();

/**
 * The figures of each article as facts, with the entities of the folder.
 * @param firms ids of the folder's firms by their folded names
 */
export function blocksOf(articles: readonly DossierArticle[], digests: readonly Digest[], entityOf: ReadonlyMap<Mention, string>, firms: ReadonlyMap<string, string> = new Map()): FigureBlock[] {
  const dollars = dollarsOf(articles, digests);
  return articles.map((article, i) => {
    const { analysis, file, role } = article;
    // a firm may be taken for a place where no other article helps
    const named = new Map<Mention, string>();
    const read = (m: Mention): string => {
      const words = fold(m.name?.base ?? textAt(analysis.text, m.span));
      return entityOf.get(m) ?? firms.get(words) ?? `${m.kind}:${words}`;
    };
    const name = (m: Mention): string => {
      const known = named.get(m) ?? read(m);
      named.set(m, known);
      return known;
    };
    const entities = digests[i]!.figures.map((figure) => [...new Set(figure.names.map(name))]);
    const nearby = digests[i]!.figures.map((figure) => [...new Set(figure.nearby.map(name))]);
    // who is who is settled over the folder: a change there makes other facts
    const owners = digests[i]!.figures.map((figure) => figure.owner && name(figure.owner));
    const holders = digests[i]!.figures.map(({ standing: { holder } }) => holder && name(holder));
    const where = digests[i]!.figures.map(({ standing }) => standing.where.map(name));
    const before = digests[i]!.figures.map((figure) => [...figure.names, ...figure.nearby].filter((m) => m.span.end <= figure.mention.span.start).map(name));
    const key = [file, role, dollars[i] ?? '', ...entities.map((e) => e.join(' ')), ...nearby.map((e) => e.join(' ')), ...owners.map((o) => o ?? ''), ...holders.map((h) => h ?? ''), ...where.map((w) => w.join(' '))].join('\n');
    const kept = blocks.get(digests[i]!);
    if (kept?.key === key) return kept.block;
    const block = blockOf(article, digests[i]!, entities, nearby, owners, holders, where, before, dollars[i]);
    blocks.set(digests[i]!, { key, block });
    return block;
  });
}

function blockOf({ file, role, analysis }: DossierArticle, { figures }: Digest, entities: readonly (readonly string[])[], nearby: readonly (readonly string[])[], owners: readonly (string | undefined)[], holders: readonly (string | undefined)[], where: readonly (readonly string[])[], before: readonly (readonly string[])[], dollar: string | undefined): FigureBlock {
  const byUnit = new Map<string, number[]>();
  const frequency = new Map<string, number>();
  const count = (key: string): void => void frequency.set(key, (frequency.get(key) ?? 0) + 1);
  // „burned 61,000 acres in 2020 and killed three people“: a part of a sentence without a year has that of the others
  const timesOf = new Map<number, string[]>();
  for (const { sentence, times } of figures) {
    const list = timesOf.get(sentence.start);
    if (list) list.push(...times);
    else timesOf.set(sentence.start, [...times]);
  }
  const placeOf = new Map(figures.map(({ mention }, i) => [mention, i] as const));
  const candidates = figures.map((figure, i): Candidate => {
    const regional = isBareDollar(analysis.text, figure.mention, figure.value) ? dollar : undefined;
    const unit = regional ? `money:${regional}` : (figure.comparedUnit ?? figure.unit);
    const fact: FigureFact = {
      file,
      mention: figure.mention,
      evidence: { file, span: figure.mention.span, text: textAt(analysis.text, figure.mention.span) },
      value: regional ? { ...figure.value, currency: regional } : figure.value,
      unit,
      measures: figure.measures,
      words: figure.words,
      senses: figure.senses,
      entities: entities[i]!,
      times: figure.times,
      earlier: figure.earlier,
      claim: figure.claim,
      attribution: figure.claim?.attribution?.kind,
      source: figure.source,
    };
    if (!figure.mention.optional && !figure.standing.rateBase) {
      const list = byUnit.get(unit);
      if (list) list.push(i);
      else byUnit.set(unit, [i]);
    }
    // the hours of a sentence make none of its words a common one
    if (figure.unit !== CLOCK && figure.unit !== NTH_UNIT && figure.mention.rule !== 'figure.elliptic') {
      for (const concept of figure.senses.keys()) count(senseKey(concept));
      for (const key of figure.words.keys()) count(key);
    }
    const later = figure.successor && placeOf.get(figure.successor);
    return { fact, article: 0, draft: role === 'draft', ownMeasure: figure.ownMeasure, ownMeasures: figure.ownMeasures, nearby: nearby[i]!, sentenceStart: figure.sentence.start, portion: figure.portion, current: figure.current, running: figure.running || figure.standing.toll, anew: figure.anew, qualifiers: figure.qualifiers, further: figure.further, likened: figure.likened, replaced: figure.replaced, remaining: figure.remaining, threshold: figure.threshold, owner: owners[i]!, ownerSure: figure.ownerSure ?? false, ...figure.standing, holder: holders[i], where: where[i]!, before: before[i]!, moment: figure.moment, whole: figure.whole, opposite: figure.opposite, shareOf: figure.shareOf, date: analysis.origin.date, longPast: figure.longAgo || isLongPast(figure.times.length || figure.unit === 'age' ? figure.times : timesOf.get(figure.sentence.start) ?? [], analysis.origin.date), successor: later };
  });
  return { candidates, draft: role === 'draft', byUnit, frequency };
}

/** So many years before its article a figure belongs to another time; last year's is often told beside this year's. */
const LONG_PAST = 2;

function isLongPast(times: readonly string[], date: string | undefined): boolean {
  return date !== undefined && times.length > 0 && times.every((t) => Number(t.slice(0, 4)) <= Number(date.slice(0, 4)) - LONG_PAST);
}

/** The figures of all articles in one list: `article` and `successor` by the place in the folder and in the list. */
export function flatten(all: readonly FigureBlock[]): Candidate[] {
  const flat: Candidate[] = [];
  all.forEach(({ candidates }, article) => {
    const offset = flat.length;
    for (const c of candidates) flat.push({ ...c, article, successor: c.successor === undefined ? undefined : offset + c.successor });
  });
  return flat;
}
