import type { Attribution } from '../attribution/attribution';
import type { Finding } from '../checks';
import { labelOf, type Dossier, type DossierArticle, type Entity, type Evidence, type Note, type Provenance, type Relation, type Role } from '../dossier';
import type { Mention } from '../recognize/mention';
import { LineIndex } from '../text/lines';
import { countWhile } from '../text/search';
import { contains, overlaps, type Span } from '../text/span';

/** Words of an article with what a reader needs to find and judge them. */
export interface Quote extends Evidence {
  /** From 1. */
  readonly line: number;
  /** The sentence the words stand in, without line breaks, and where in it they are (UTF-16). */
  readonly sentence: string;
  readonly mark: Span;
  /** The figure, where the words are one. */
  readonly mention?: Mention;
  /** Who carries it in its article. */
  readonly carrier?: Carrier;
}

/** Who carries a statement, by the article's words. */
export interface Carrier {
  readonly kind: Attribution['kind'];
  readonly name?: string;
}

/** One column of the sheet. */
export interface SheetArticle {
  readonly file: string;
  /** The outlet or agency, where the article names one, else the name of the file. */
  readonly label: string;
  readonly article: DossierArticle;
}

/** What the articles say about one thing: one row of the matrix. */
export interface Fact {
  readonly subject: Note['subject'];
  /** The most precise words for it. */
  readonly label: string;
  /** The relations its notes have, the gravest first. */
  readonly relations: readonly Relation[];
  readonly notes: readonly Note[];
  /** By file, in the order of the text. */
  readonly cells: ReadonlyMap<string, readonly Quote[]>;
  readonly origins: number;
}

/** A person or firm with the roles each article gives. */
export interface SheetEntity {
  readonly entity: Entity;
  /** By file. */
  readonly roles: ReadonlyMap<string, readonly Role[]>;
  /** How often each article names it, by file. */
  readonly counts: ReadonlyMap<string, number>;
}

/** All a fact sheet shows, before it has a form. */
export interface FactSheet {
  readonly articles: readonly SheetArticle[];
  /** Conflicts first. */
  readonly facts: readonly Fact[];
  readonly people: readonly SheetEntity[];
  readonly companies: readonly SheetEntity[];
  /** Claims nobody carries, in the order of articles and text. */
  readonly unsourced: readonly Quote[];
  readonly findings: readonly Finding[];
  readonly provenance: readonly Provenance[];
}

/** Relations from the gravest to the most harmless. */
const GRAVITY: readonly Relation[] = ['conflicts', 'hedgeLost', 'attributionLost', 'spelling', 'morePrecise', 'rounder', 'agrees', 'otherThing', 'onlyHere'];

/** Makes the fact sheet of a dossier. Pure; linear in articles and notes. */
export function factSheet(dossier: Dossier, findings: readonly Finding[]): FactSheet {
  const quoters = new Map(dossier.articles.map((a) => [a.file, new Quoter(a)]));
  const quote = (e: Evidence): Quote => quoters.get(e.file)?.quote(e) ?? { ...e, line: 1, sentence: e.text, mark: { start: 0, end: e.text.length } };
  const entities = dossier.entities.map((entity) => sheetEntity(entity));
  const unsourced = dossier.articles.flatMap(({ file, analysis }) =>
    analysis.claims.filter((c) => !c.attribution && !c.exempt && !c.selfEvident).map((c) => quote({ file, span: c.span, text: analysis.text.slice(c.span.start, c.span.end) })),
  );
  return {
    articles: dossier.articles.map((article) => ({ file: article.file, label: labelOf(article), article })),
    facts: factsOf(dossier.notes, quote),
    people: entities.filter((e) => e.entity.kind === 'person'),
    companies: entities.filter((e) => e.entity.kind === 'company'),
    unsourced,
    findings,
    provenance: dossier.provenance,
  };
}

function sheetEntity(entity: Entity): SheetEntity {
  const roles = new Map<string, Role[]>();
  for (const role of entity.roles) push(roles, role.evidence.file, role);
  const counts = new Map<string, number>();
  for (const { file } of entity.mentions) counts.set(file, (counts.get(file) ?? 0) + 1);
  return { entity, roles, counts };
}

/** Joins the notes that share a place into facts. Notes on other things share no thing: each stays by itself. */
function factsOf(notes: readonly Note[], quote: (e: Evidence) => Quote): Fact[] {
  const parent = notes.map((_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  const owner = new Map<string, number>();
  notes.forEach((note, i) => {
    if (note.relation === 'otherThing') return;
    // calculations are one fact where they come to one figure, which their notes name first
    for (const member of note.subject === 'arithmetic' ? note.members.slice(0, 1) : note.members) {
      const place = `${note.subject}\n${member.file}\n${member.span.start}-${member.span.end}`;
      const other = owner.get(place);
      if (other === undefined) owner.set(place, i);
      else parent[root(i)] = root(other);
    }
  });
  const groups = new Map<number, Note[]>();
  notes.forEach((note, i) => push(groups, root(i), note));
  const facts = [...groups.values()].map((group) => factOf(group, quote));
  const weight = (f: Fact): number => GRAVITY.indexOf(f.relations[0]!);
  // the sort is stable: facts of one weight keep the order the dossier gave them
  return facts.sort((a, b) => weight(a) - weight(b) || b.cells.size - a.cells.size);
}

function factOf(notes: readonly Note[], quote: (e: Evidence) => Quote): Fact {
  const cells = new Map<string, Quote[]>();
  const seen = new Set<string>();
  for (const member of notes.flatMap((n) => n.members)) {
    const place = `${member.file}\n${member.span.start}-${member.span.end}`;
    if (seen.has(place)) continue;
    seen.add(place);
    push(cells, member.file, quote(member));
  }
  for (const quotes of cells.values()) quotes.sort((a, b) => a.span.start - b.span.start);
  const relations = [...new Set(notes.map((n) => n.relation))].sort((a, b) => GRAVITY.indexOf(a) - GRAVITY.indexOf(b));
  const quotes = [...cells.values()].flat();
  return {
    subject: notes[0]!.subject,
    label: notes[0]!.subject === 'arithmetic' ? notes[0]!.members[0]!.text : mostPrecise(quotes),
    relations,
    notes,
    cells,
    origins: Math.max(...notes.map((n) => n.origins)),
  };
}

/** The words of the figure with the finest step; of other things the longest. */
function mostPrecise(quotes: readonly Quote[]): string {
  let best = quotes[0];
  for (const q of quotes) {
    const finer = (q.mention?.value?.step ?? Infinity) < (best?.mention?.value?.step ?? Infinity);
    const longer = !q.mention?.value && !best?.mention?.value && q.text.length > (best?.text.length ?? 0);
    if (finer || longer) best = q;
  }
  return (best?.text ?? '').replace(/\s+/g, ' ');
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Finds lines, sentences, figures and carriers of places in one article, each by binary search. */
class Quoter {
  private readonly lines: LineIndex;
  private readonly sentences: readonly Span[];

  constructor(private readonly article: DossierArticle) {
    this.lines = new LineIndex(article.analysis.text);
    this.sentences = article.analysis.paragraphs.flatMap((p) => p.sentences);
  }

  quote(evidence: Evidence): Quote {
    const { text, mentions, claims } = this.article.analysis;
    const { span } = evidence;
    const own = before(this.sentences, span.start, (s) => s);
    const frame = own && contains(own, span) ? own : span;
    const words = text.slice(frame.start, frame.end);
    const mention = before(mentions, span.end - 1, (m) => m.span);
    const claim = before(claims, span.start, (c) => c.span);
    const carrier = claim && overlaps(claim.span, span) ? claim.attribution : undefined;
    return {
      ...evidence,
      line: this.lines.at(span.start).line + 1,
      sentence: words.replace(/[\r\n\t]/g, ' '),
      mark: { start: span.start - frame.start, end: span.end - frame.start },
      ...(mention?.value && overlaps(mention.span, span) ? { mention } : {}),
      ...(carrier ? { carrier: { kind: carrier.kind, name: carrier.source ? (carrier.sourceName ?? text.slice(carrier.source.start, carrier.source.end)) : undefined } } : {}),
    };
  }
}

/** The last of some sorted places that starts at or before an offset. */
function before<T>(items: readonly T[], offset: number, spanOf: (item: T) => Span): T | undefined {
  return items[countWhile(items, (item) => spanOf(item).start <= offset) - 1];
}
