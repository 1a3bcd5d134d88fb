import { msg, type Message } from '../../message';
import { cover, textAt } from '../../text/span';
import type { DossierArticle, Evidence, FigureFact, Note, Relation } from '../dossier';
import type { FigureLink } from '../figures/compare';
import type { Candidate } from '../figures/candidate';
import { isSwapped, nominal } from '../figures/value';
import { onlyHereNotes } from './only-here';
import { isTrifle } from './trifles';

/** The notes on figures: one a group of equal figures, one a pair of groups that differ, one a figure no other article has. */
export function figureNotes(candidates: readonly Candidate[], links: readonly FigureLink[], articles: readonly DossierArticle[], originsOfFacts: (facts: readonly FigureFact[]) => number): Note[] {
  const texts = new Map(articles.map((a) => [a.file, a.analysis.text]));
  // the hedge is part of the evidence: „über 9 Milliarden Euro“
  const readEvidence = (i: number): Evidence => {
    const { file, mention, value } = candidates[i]!.fact;
    // „goes up to £2.60“ is no bound
    const span = mention.hedge && value.bound !== 'exact' ? cover(mention.hedge, mention.span) : mention.span;
    return { file, span, text: textAt(texts.get(file) ?? '', span) };
  };
  const known: Evidence[] = [];
  const evidence = (i: number): Evidence => (known[i] ??= readEvidence(i));
  const dates = new Map(articles.map((a) => [a.file, a.analysis.origin.date]));
  const dated = (i: number): string | undefined => dates.get(candidates[i]!.fact.file);
  const group = groupsOf(candidates.length, links, false);
  const members = listsOf(group);
  const facts = (list: readonly number[]): FigureFact[] => list.map((i) => candidates[i]!.fact);
  const files = (list: readonly number[]): Set<string> => new Set(list.map((i) => candidates[i]!.fact.file));
  const notes: Note[] = [];

  for (const list of members.values()) {
    // repetition inside a file corroborates nothing
    if (files(list).size > 1) {
      notes.push({ relation: 'agrees', subject: 'figure', members: list.map(evidence), origins: originsOfFacts(facts(list)), rule: 'figure.same', message: msg('{count} articles give {figure}', { count: files(list).size, figure: evidence(list[0]!).text }) });
    }
  }
  for (const list of listsOf(groupsOf(candidates.length, links.filter((l) => !l.stray), true)).values()) {
    // nobody asks who says that there are two ships, or how old somebody is
    const { fact } = candidates[list[0]!]!;
    if (fact.unit === 'date' || fact.unit === 'age' || isTrifle(fact)) continue;
    const bare = list.filter((i) => candidates[i]!.fact.attribution === undefined);
    const borne = list.filter((i) => candidates[i]!.fact.attribution !== undefined).sort((a, b) => Number(candidates[a]!.fact.attribution === 'hearsay') - Number(candidates[b]!.fact.attribution === 'hearsay'));
    if (!bare.length || !borne.length) continue;
    const bearing = files(borne);
    const lost = bare.filter((i) => !bearing.has(candidates[i]!.fact.file));
    if (lost.length) {
      notes.push(sides('attributionLost', lost, borne, 'figure.source', msg('{figure} stands here without a source; elsewhere: {source}', { figure: evidence(lost[0]!).text, source: candidates[borne[0]!]!.fact.source ?? '–' })));
    }
  }

  const between = new Map<string, { kind: FigureLink['kind']; left: Set<number>; right: Set<number>; whole: boolean; superseded: boolean }>();
  for (const link of links) {
    if (link.kind === 'same' || (link.stray && (link.kind === 'hedgeLost' || link.kind === 'hedgeAdded'))) continue;
    const turned = link.kind === 'hedgeLost';
    // the earlier state first, where one takes the other's place
    const order = link.kind === 'differs' && !link.superseded ? orderOf(link) : 0;
    const late = order < 0;
    const [a, b] = turned || late ? [link.b, link.a] : [link.a, link.b];
    const kind = link.kind === 'hedgeAdded' ? 'hedgeLost' : link.kind;
    const key = `${kind} ${link.superseded ? 'later ' : ''}${group(a)} ${group(b)}`;
    const entry = between.get(key) ?? { kind, left: new Set<number>(), right: new Set<number>(), whole: false, superseded: false };
    between.set(key, entry);
    // what holds for one holds for all that give the same value of the same thing
    const alone = kind === 'otherThing' || !!link.superseded || !!link.shown;
    if (alone) {
      entry.left.add(a);
      entry.right.add(b);
    } else if (!entry.whole) {
      entry.whole = true;
      // a slip of a draft is its own: who by accident has the same number is not drawn in
      const own = (i: number): readonly number[] => (candidates[i]!.draft && (kind === 'differs' || kind === 'scale') ? [i] : members.get(group(i))!);
      for (const i of own(a)) entry.left.add(i);
      for (const i of own(b)) entry.right.add(i);
    }
    entry.superseded ||= !!link.superseded || order !== 0;
  }
  for (const { kind, left, right, superseded } of between.values()) {
    const [l, r] = [[...left].sort((p, q) => p - q), [...right].sort((p, q) => p - q)];
    const own = evidence(l[0]!).text;
    const other = evidence(r[0]!).text;
    switch (kind) {
      case 'hedgeLost': notes.push(sides('hedgeLost', l, r, 'figure.hedge', msg('{other} elsewhere: the bound is missing in {figure}', { figure: own, other }))); break;
      case 'morePrecise': notes.push(sides('morePrecise', l, r, 'figure.rounding', msg('More precise elsewhere: {other}', { other }))); break;
      case 'rounder': notes.push(sides('rounder', l, r, 'figure.rounding', msg('Rounder elsewhere: {other}', { other }))); break;
      case 'scale': notes.push({ ...sides('conflicts', l, r, 'figure.scale', msg('A factor of 1,000 or more apart: {figure} and {other}', { figure: own, other })), scaleSlip: true }); break;
      case 'differs': notes.push({ ...sides('conflicts', l, r, 'figure.value', superseded ? msg('Later: {other} instead of {figure}', { figure: own, other }) : msg('Other articles give {other}, not {figure}', { figure: own, other })), ...(superseded ? { superseded } : {}) }); break;
      case 'otherThing': notes.push(sides('otherThing', l, r, 'figure.otherThing', msg('The same number for something else: {other}', { other }))); break;
    }
  }

  notes.push(...onlyHereNotes(candidates, links, articles, evidence));
  return notes;

  /**
   * Whether the second figure of a link takes the first one's place (1), or the other way round (-1), at its later day: two
   * dates of one thing, a count of its day, a date that has moved. A draft is as old as the articles that say the same.
   */
  function orderOf({ a, b }: FigureLink): -1 | 0 | 1 {
    const isDate = candidates[a]!.fact.unit === 'date';
    const [from, to] = [dayOf(a), dayOf(b)];
    // what its own article tells as what was before takes no other's place
    if (from !== undefined && to !== undefined && candidates[from > to ? a : b]!.successor !== undefined) return 0;
    // two digits in each other's place are a slip, not a new count
    if (!isDate && isSwapped(nominal(candidates[a]!.fact.value), nominal(candidates[b]!.fact.value))) return 0;
    if (from !== undefined && to !== undefined && from !== to && (isDate || candidates[from > to ? a : b]!.current || candidates[from > to ? b : a]!.running)) return from > to ? -1 : 1;
    const [x, y] = [candidates[a]!, candidates[b]!];
    return isDate && x.current !== y.current && !x.draft && !y.draft ? (x.current ? -1 : 1) : 0;
  }

  function dayOf(i: number): string | undefined {
    if (!candidates[i]!.draft) return dated(i);
    return members.get(group(i))!.map(dated).filter((d) => d !== undefined).sort()[0];
  }

  function listsOf(of: (i: number) => number): Map<number, number[]> {
    const lists = new Map<number, number[]>();
    candidates.forEach((_, i) => {
      const list = lists.get(of(i));
      if (list) list.push(i);
      else lists.set(of(i), [i]);
    });
    return lists;
  }

  function sides(relation: Relation, first: readonly number[], second: readonly number[], rule: string, message: Message): Note {
    return { relation, subject: 'figure', members: [...first, ...second].map(evidence), split: first.length, origins: originsOfFacts(facts([...first, ...second])), rule, message };
  }
}

/** Groups of figures that say the same value of the same thing; `bounded` puts the bare number with the bounded one. */
function groupsOf(count: number, links: readonly FigureLink[], bounded: boolean): (i: number) => number {
  const parent = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const link of links) if (link.kind === 'same' || (bounded && (link.kind === 'hedgeLost' || link.kind === 'hedgeAdded'))) parent[find(link.b)] = find(link.a);
  return find;
}
