import type { ArticleAnalysis } from '../../analysis';
import { compareLexiconOf } from '../../language/compare';
import { msg } from '../../message';
import type { Mention } from '../../recognize/mention';
import { textAt } from '../../text/span';
import type { Digest } from '../digest';
import { DEPUTY } from '../digest/role-words';
import type { LocalRole } from '../digest/roles';
import type { DossierArticle, Evidence, Note } from '../dossier';
import type { MergedEntity } from '../names/entities';
import { fold, isStopWord } from '../words';

/** Offices that one person holds in one body, where the words name the body. */
const SINGLE: ReadonlySet<string> = new Set([
  'ceo', 'cfo', 'cto', 'coo', 'chair', 'works council', 'mayor', 'president', 'prime minister', 'artistic director', 'state governor', 'governor', 'secretary-general', 'treasurer', 'commander', 'police chief', 'fire chief',
  'sheriff', 'attorney general', 'city attorney', 'county attorney', 'ambassador', 'rector', 'principal', 'district administrator', 'building head', 'ombudsman', 'general counsel', 'chief of staff', 'head',
]);

/** Somebody who holds an office that nobody else holds, by one article. */
interface Holder {
  readonly article: number;
  readonly person: MergedEntity;
  readonly role: LocalRole;
  /** Whose office it is by the words with it, folded; missing where the reader knows the town. */
  readonly body?: string;
}

/** The notes on two people whom two articles give one office of one body: `Frauenbeauftragte der Werft` is this one here and that one there. */
export function holderNotes(merged: readonly MergedEntity[], articles: readonly DossierArticle[], digests: readonly Digest[], related: (a: number, b: number) => boolean, originsOf: (files: Iterable<string>) => number): Note[] {
  const byOffice = new Map<string, Holder[]>();
  const towns = articles.map((article) => once(townSets, article.analysis, () => townsOf(article)));
  for (const holder of holdersIn(merged, articles)) {
    const { group, of } = holder.role;
    const key = holder.body === undefined ? group : `${group} of`;
    if (of === undefined && holder.body === undefined && !isTownOffice(holder, articles)) continue;
    byOffice.set(key, [...(byOffice.get(key) ?? []), holder]);
  }
  const sharedPeople = (a: number, b: number): number => merged.filter((m) => m.entity.kind === 'person' && m.names.some((n) => n.article === a) && m.names.some((n) => n.article === b)).length;
  const notes: Note[] = [];
  for (const holders of byOffice.values()) {
    for (let j = 1; j < holders.length; j++) {
      for (let i = 0; i < j; i++) {
        const [first, second] = [holders[i]!, holders[j]!];
        if (!isRival(first, second) || !related(first.article, second.article) || !isOneBody(first, second, towns, sharedPeople)) continue;
        if (holders.some((h) => (h.article === first.article && h.person !== first.person) || (h.article === second.article && h.person !== second.person))) continue;
        if ([first, second].some((h) => tellsChange(h, articles, digests))) continue;
        const members = [first, second].map((h) => evidenceOf(h, articles));
        notes.push({
          relation: 'conflicts', subject: 'role', members, split: 1, origins: originsOf(members.map((m) => m.file)), rule: 'role.holder',
          message: msg('{role}: {name} here, {other} elsewhere', { role: first.role.role, name: first.person.entity.name, other: second.person.entity.name }),
        });
      }
    }
  }
  return notes;
}

/** Whoever holds a single office now by the words beside a full name; a person whom any article gives that office for another time holds it no more, or not yet. */
function holdersIn(merged: readonly MergedEntity[], articles: readonly DossierArticle[]): Holder[] {
  const found: Holder[] = [];
  for (const person of merged) {
    if (person.entity.kind !== 'person') continue;
    const roles = person.names.flatMap(({ article, name }) => name.roles.map((role) => ({ article, role, full: name.parts.length > 1 })));
    for (const { article, role, full } of roles) {
      if (!full || !isSingle(role) || roles.some((r) => r.role.time !== 'now' && r.role.group === role.group)) continue;
      if (found.some((h) => h.person === person && h.article === article && h.role.group === role.group)) continue;
      // „chief executive of Marchbank Freight“, where the name was taken for shorter than it is
      if (role.of !== undefined && /^[\s-]+\p{Lu}/u.test(articles[article]!.analysis.text.slice(role.span.end, role.span.end + 3)) && !compareLexiconOf(articles[article]!.analysis.language).compounds) continue;
      found.push({ article, person, role, body: once(bodies, role, () => bodyOf(role, articles[article]!)) });
    }
  }
  return found;
}

/** Whether one person at a time holds a role: no deputy, no spokesperson, no member; a head only of what it names. */
function isSingle({ group, kind, time, of }: LocalRole): boolean {
  if (kind !== 'office' || time !== 'now' || group.startsWith(DEPUTY)) return false;
  return group === 'head' ? of !== undefined : SINGLE.has(group) || group.endsWith(' head');
}

/** Whether the town has such an office once, so that the words need not say whose it is: `Stadtkämmerer`, `Fire Chief`. */
function isTownOffice({ role, article }: Holder, articles: readonly DossierArticle[]): boolean {
  return compareLexiconOf(articles[article]!.analysis.language).townOffices.has(role.role);
}

/** Whether two holders are two people, of whom neither article names the other's. */
function isRival(a: Holder, b: Holder): boolean {
  if (a.person === b.person || a.article === b.article) return false;
  const names = (holder: Holder, article: number): boolean => holder.person.names.some((n) => n.article === article);
  const family = ({ person }: Holder): string => fold(person.entity.name).split(/\s+/).at(-1)!;
  return !names(a, b.article) && !names(b, a.article) && family(a) !== family(b);
}

/** How far behind an office the place may stand that has it: `Bürgermeister X (CDU) aus Nettelrode`. */
const BEHIND = 14;
/** The longest name of a place before one. */
const LONGEST = 40;

// what an article alone tells is read once, however often its folder is compared
const bodies = new WeakMap<LocalRole, string | undefined>();
const townSets = new WeakMap<ArticleAnalysis, ReadonlySet<string>>();

function once<K extends object, V>(known: WeakMap<K, V>, key: K, read: () => V): V {
  if (!known.has(key)) known.set(key, read());
  return known.get(key)!;
}

/** Whose office it is: the body the words name, or the place that stands before or behind them. */
function bodyOf({ of, span }: LocalRole, { analysis: { text, mentions, language } }: DossierArticle): string | undefined {
  const lexicon = compareLexiconOf(language);
  if (of !== undefined) return fold(of);
  const isPlace = (m: Mention): boolean => m.kind === 'place' || m.kind === 'organisation' || m.kind === 'company';
  const before = mentions.find((m) => isPlace(m) && m.span.end <= span.start && /^(?:['’]s?)?[\s-]?$/u.test(text.slice(m.span.end, span.start)));
  if (before) return nameOf(before, text);
  // „Nettelroder Bürgermeister“, „Kettering Mayor“
  const named = /(\p{Lu}\p{Ll}{2,})\s+$/u.exec(text.slice(Math.max(0, span.start - LONGEST), span.start))?.[1];
  if (named && !isStopWord(named) && (!lexicon.compounds || /(?:er|s)$/.test(named))) return fold(named).replace(lexicon.compounds ? /(?:er|s)$/ : '', '');
  const behind = mentions.find((m) => m.kind === 'place' && m.span.start >= span.end && m.span.start <= span.end + BEHIND && !/[.;:!?]/.test(text.slice(span.end, m.span.start)));
  return behind && nameOf(behind, text);
}

const nameOf = (mention: Mention, text: string): string => fold(mention.name?.base ?? textAt(text, mention.span));

/** The places an article names, folded, the dateline's among them. */
function townsOf({ analysis: { text, mentions, origin } }: DossierArticle): ReadonlySet<string> {
  return new Set([...mentions.filter((m) => m.kind === 'place').map((m) => nameOf(m, text)), ...(origin.place ? [fold(origin.place)] : [])]);
}

/** Two articles that tell of so many of the same people tell of one town, whatever places they name. */
const PEOPLE = 2;

/** Whether two offices are of one body: both name it, or neither does and the articles are of one town. */
function isOneBody(a: Holder, b: Holder, towns: readonly ReadonlySet<string>[], sharedPeople: (a: number, b: number) => number): boolean {
  if (a.body !== undefined && b.body !== undefined) return a.body === b.body || a.body.startsWith(`${b.body} `) || b.body.startsWith(`${a.body} `);
  // a town has a `Gemeindepräsident` or a `Bürgermeister`, not both
  if (a.body !== undefined || b.body !== undefined || (a.role.group === 'mayor' && a.role.role !== b.role.role)) return false;
  const [x, y] = [towns[a.article]!, towns[b.article]!];
  return !x.size || !y.size || [...x].some((town) => y.has(town)) || sharedPeople(a.article, b.article) >= PEOPLE;
}

/** Whether an article tells that an office has changed hands, where it names its holder: `neue Stadtkämmerin`, `acting fire chief`, `Nachfolger`. */
function tellsChange({ article, person, role }: Holder, articles: readonly DossierArticle[], digests: readonly Digest[]): boolean {
  const { analysis } = articles[article]!;
  const lexicon = compareLexiconOf(analysis.language);
  const mentions = person.names.filter((n) => n.article === article).flatMap((n) => n.name.mentions);
  if (digests[article]!.departures.some((d) => mentions.includes(d.person))) return true;
  return analysis.paragraphs.some((p) => p.sentences.some((s) => (s.start <= role.span.start && role.span.start < s.end || mentions.some((m) => s.start <= m.span.start && m.span.start < s.end))
    && p.tokens.slice(s.firstToken, s.endToken).some((t) => lexicon.handovers.has(t.spelling.lower) || lexicon.deputies.has(t.spelling.lower))));
}

function evidenceOf({ article, role }: Holder, articles: readonly DossierArticle[]): Evidence {
  const { file, analysis } = articles[article]!;
  return { file, span: role.span, text: textAt(analysis.text, role.span) };
}
