import { compareLexiconOf, compareLexicons } from '../../language/compare';
import { HOUSE_OF_OFFICE, LADDERS, MINISTRIES, TRADES, TRADES_TOGETHER } from '../../language/ladders';
import { msg } from '../../message';
import { rememberWords } from '../../text/remember';
import { textAt } from '../../text/span';
import type { DossierArticle, Evidence, Note } from '../dossier';
import type { Digest } from '../digest';
import { DEPUTY } from '../digest/role-words';
import type { LocalRole } from '../digest/roles';
import type { MergedEntity } from '../names/entities';
import { fold, stem } from '../words';

interface Held {
  readonly article: number;
  readonly role: LocalRole;
  readonly evidence: Evidence;
}

/** The notes on roles: the same office in several articles, two offices that exclude each other, founder or co-founder. */
export function roleNotes(merged: readonly MergedEntity[], articles: readonly DossierArticle[], digests: readonly Digest[], related: (a: number, b: number) => boolean, originsOf: (files: Iterable<string>) => number): Note[] {
  const notes: Note[] = [];
  const held = holdersOf(merged);
  const offices = digests.flatMap((d, article) => d.offices.map((role) => ({ article, role, evidence: { file: articles[article]!.file, span: role.span, text: textAt(articles[article]!.analysis.text, role.span) } })));
  for (const one of merged) {
    const { entity, names } = one;
    if (entity.kind !== 'person') continue;
    const named: Held[] = names.flatMap(({ article, name }) => name.roles.map((role) => {
      const { file, analysis } = articles[article]!;
      return { article, role, evidence: { file, span: role.span, text: textAt(analysis.text, role.span) } };
    }));
    // „der Ostwerk-Chef“ is who holds that office by another article, where it is one person
    const unnamed = offices.filter((o) => named.some((h) => isOffice(h.role, o.role) && related(h.article, o.article)) && held(o.role) === 1);
    const all = [...named, ...unnamed];
    const groups = new Map<string, Held[]>();
    const houses = new Set(all.map((h) => houseOf(h.role)).filter((house) => house !== undefined));
    for (const has of all) {
      const house = houses.size > 1 ? houseOf(has.role) : undefined;
      const body = has.role.group === 'head' && has.role.of ? ` ${fold(has.role.of).slice(0, 5)}` : '';
      const key = house !== undefined ? `${has.role.time} ${house} house` : `${has.role.time}${body} ${leadsAll(has.role.group) && has.role.kind === 'office' ? (presides(has.role) && all.some((h) => h.role.group === 'managing director') ? 'presides' : 'ceo') : broadest(has.role, all)}`;
      const list = groups.get(key);
      if (list) list.push(has);
      else groups.set(key, [has]);
    }
    const origins = (list: readonly Held[]): number => originsOf(list.map((h) => h.evidence.file));
    const sets = [...groups.values()];
    for (const list of sets) {
      if (new Set(list.map((h) => h.article)).size < 2) continue;
      notes.push({ relation: 'agrees', subject: 'role', members: list.map((h) => h.evidence), origins: origins(list), rule: 'role.same', message: msg('{count} articles call {name} {role}', { count: new Set(list.map((h) => h.article)).size, name: entity.name, role: list[0]!.role.role }) });
    }
    for (const list of sets) {
      // „home affairs spokesman“, „Liberal spokesman“: who gives both says that they are one
      const bridged = (h: Held): boolean => list.some((k) => k.role.of !== undefined && [[list[0]!, h], [h, list[0]!]].some(([a, b]) => fieldOf(a!.role) && k.role.group === a!.role.group && b!.role.of !== undefined && samePlace(k.role, b!.role)));
      const drafted = list.find((h) => articles[h.article]!.role === 'draft' && ofOtherFirm(h, list, merged));
      const isOther = (h: Held): boolean => ofOtherUnion(list[0]!, h, digests, articles) && !bridged(h) || drafted !== undefined && (h === drafted) !== (list[0] === drafted) && h.role.of !== undefined && !samePlace(h.role, list[0]!.role);
      const strangers = list.find(isOther);
      if (!strangers || !related(list[0]!.article, strangers.article)) continue;
      const isStranger = (h: Held): boolean => h.role.of !== undefined && !samePlace(h.role, list[0]!.role) || isOther(h);
      const [first, second] = [list.filter((h) => !isStranger(h)), list.filter(isStranger)];
      // who gives both bodies holds them to be compatible
      if (first.some((h) => second.some((k) => k.article === h.article))) continue;
      notes.push({
        relation: 'conflicts', subject: 'role', members: [...first, ...second].map((h) => h.evidence), split: first.length, origins: origins(list), rule: 'role.body',
        message: msg('{name}: {role} here, {other} elsewhere', { name: entity.name, role: withBody(first[0]!.role), other: withBody(strangers.role) }),
      });
    }
    for (let i = 0; i < sets.length; i++) {
      for (let j = 0; j < i; j++) {
        // what was comes after what is: the first side is out of date
        const [first, second] = isEarlier(sets[i]![0]!.role, sets[j]![0]!.role) ? [sets[i]!, sets[j]!] : [sets[j]!, sets[i]!];
        const [x, y] = [first[0]!, second[0]!];
        const borrowed = isBorrowed(x, y, merged, one, articles) || isBorrowed(y, x, merged, one, articles);
        const clash = excludes(x.role, y.role) ?? (borrowed || ofOtherBody(x, y, digests, articles) ? 'conflict' : undefined);
        if (!clash) continue;
        // who gives both roles holds them to be compatible, but for two sides in court
        const both = x.role.kind !== 'bench' && first.some((h) => second.some((k) => k.article === h.article));
        const meet = first.some((h) => second.some((k) => related(h.article, k.article) && (borrowed || clash === 'conflict' && (x.role.group === 'head' || y.role.group === 'head' && houseOf(y.role) !== undefined || houseOf(x.role) !== undefined && houseOf(y.role) !== undefined) || samePlace(h.role, k.role))));
        // who is told to hold another beside it may be called by either
        const joint = clash === 'conflict' && x.role.kind !== 'bench' && [...first, ...second].some((h) => h.role.joint);
        if (both || joint || !meet) continue;
        notes.push({
          relation: 'conflicts', subject: 'role', members: [...first, ...second].map((h) => h.evidence), split: first.length, origins: origins([...first, ...second]), rule: first[0]!.role.kind === 'founder' ? 'founding.more' : 'role.differs',
          ...(clash === 'superseded' ? { superseded: true } : {}),
          message: msg('{name}: {role} here, {other} elsewhere', { name: entity.name, role: first[0]!.role.role, other: second[0]!.role.role }),
        });
      }
    }
  }
  return notes;
}

/** Whether an office is told of an earlier time than another: who is to hold it, holds it, has held it. */
function isEarlier(a: LocalRole, b: LocalRole): boolean {
  const times = ['future', 'now', 'former'];
  return times.indexOf(a.time) < times.indexOf(b.time);
}

/** Words that many people of one story may be called. */
const COMMON: ReadonlySet<string> = new Set(compareLexicons.flatMap((l) => [...l.roles.filter((r) => r.kind === 'profession').map((r) => r.group), ...l.roleHeads.filter((r) => r.kind === 'profession').map((r) => r.group)]));

/**
 * Whether a role that one article alone gives a person is another's by the other articles, which give this person another
 * one: `Kunsthändler X`, who is the head of an insurer elsewhere, beside a dealer Y; the spokeswoman as the head of finance.
 * What a draft says who holds it takes it from nobody.
 */
function isBorrowed(role: Held, other: Held, merged: readonly MergedEntity[], self: MergedEntity, articles: readonly DossierArticle[]): boolean {
  const trade = role.role.kind === 'profession';
  // „Ressortchef“ is any minister
  if (isLoosely(role.role, other.role) || isLoosely(other.role, role.role) || speaksByOffice(role.role, other.role) || speaksByOffice(other.role, role.role) || other.role.role.endsWith(role.role.role)) return false;
  if (trade ? other.role.kind !== 'office' || COMMON.has(role.role.group) : role.role.kind !== 'office' || (isVague(role.role) && !isElsewhere(role.role, other.role)) || role.role.group === other.role.group) return false;
  if (role.role.time !== other.role.time) return false;
  // „Fire District Chief X“, where another is the chief of the fire district
  const isHeld = (one: LocalRole): boolean => (one.group === role.role.group || one.role === role.role.role || (!trade && one.of !== undefined && leads(one.group) && isFieldOf(role.role, one.of))) && one.time === role.role.time && samePlace(one, role.role) && (isNamed(one) && isNamed(role.role) || !isOneOfMany(role.role));
  const givers = new Set(self.names.filter(({ name }) => name.roles.some(isHeld)).map((n) => n.article));
  if (givers.size !== 1) return false;
  // one article may know several dealers, but one head of finance
  return merged.some((m) => m !== self && m.entity.kind === 'person' && m.names.some(({ article, name }) => article !== role.article && articles[article]!.role === 'source' && name.roles.some(isHeld)) && !(trade && m.names.some(({ article, name }) => article === role.article && name.roles.some(isHeld))));
}

/** Whether each body or country has one of an office: of two presidents, two ministers none need be the other. */
const isOneOfMany = ({ group }: LocalRole): boolean => LED.has(group) || /(?:^| )(?:minister|coach|captain)$/.test(group);

/** Whether a role names whose it is. */
const isNamed = ({ of }: LocalRole): boolean => of !== undefined;

/** Whether two roles name two firms or bodies: `managing director of the yard`, `general secretary of the union`. */
const isElsewhere = (a: LocalRole, b: LocalRole): boolean => a.group !== 'head' && a.of !== undefined && b.of !== undefined && !samePlace(a, b);

/** Whether an article has a stem, or one a letter shorter: the stem of `Amts` is `amt`, that of `Amt` one less. */
const tells = ({ words }: Digest, body: string): boolean => words.has(body) || words.has(body.slice(0, -1));

/** Whether many people of one story may hold an office of this name: a head of something, a `Sprecher`. */
function isVague({ group }: LocalRole): boolean {
  return group === 'head' || group === 'ceo' || group === 'managing director';
}

/**
 * Whether two heads head two bodies, of which one is known to the other article as something else: `Leiter der
 * Lebensmittelaufsicht` and `Leiter des Gesundheitsamts`, where the first article tells of that office, too.
 */
function ofOtherBody(a: Held, b: Held, digests: readonly Digest[], articles: readonly DossierArticle[]): boolean {
  if (a.role.group !== 'head' || b.role.group !== 'head' || a.role.time !== b.role.time || !a.role.of || !b.role.of || samePlace(a.role, b.role)) return false;
  const bodyOf = ({ article, role }: Held): string => stem(role.of!.split(/\s+/).at(-1)!, compareLexiconOf(articles[article]!.analysis.language));
  const [x, y] = [bodyOf(a), bodyOf(b)];
  return x.length > 5 && y.length > 5 && !x.endsWith(y) && !y.endsWith(x) && (tells(digests[a.article]!, y) || tells(digests[b.article]!, x));
}

/** Words of a body's name with less letters than this say nothing of whose it is. */
const TELLING = 4;

/**
 * Whether somebody leads or speaks for two bodies by one office, where the article that names the one knows the other, too, as
 * whose it is: `president of the cooks' union`, by a source that tells of that union, `president of the Waiters Guild`.
 */
function ofOtherUnion(a: Held, b: Held, digests: readonly Digest[], articles: readonly DossierArticle[]): boolean {
  const speaks = isSpokesperson(a.role) && isSpokesperson(b.role);
  if (!(speaks || LED.has(a.role.group)) || a.role.time !== b.role.time || samePlace(a.role, b.role) && !(speaks && (fieldOf(a.role) || fieldOf(b.role)))) return false;
  // „a spokeswoman for the department“ names no department
  const named = ({ article, role: { of } }: Held): boolean => of === undefined || compareLexiconOf(articles[article]!.analysis.language).compounds || !/^\p{Ll}+$/u.test(of);
  if (!named(a) || !named(b)) return false;
  const bodyOf = ({ article, role }: Held): string[] => ((role.of ?? (speaks ? fieldOf(role) : '')).match(/\p{L}+/gu) ?? []).map((w) => stem(w, compareLexiconOf(articles[article]!.analysis.language))).filter((w) => w.length >= TELLING);
  const [x, y] = [bodyOf(a), bodyOf(b)];
  if (!x.length || !y.length) return false;
  const knows = ({ article }: Held, body: readonly string[]): boolean => body.length > (speaks ? 0 : 1) && body.every((word) => tells(digests[article]!, word));
  return !x.some((word) => y.some((other) => word === other || speaks && (word.includes(other) || other.includes(word)))) && (knows(a, y) || knows(b, x));
}

/** Offices by which one person runs one firm. */
const RUNS: ReadonlySet<string> = new Set(['ceo', 'cfo', 'coo', 'cto', 'chair', 'president', 'managing director']);

/**
 * Whether a draft gives somebody the office of one firm that all its sources give another firm, where the draft knows that one, too:
 * `Quarm will remain chief executive of Ostley`, in a story of how Ostley buys Quarm's Tennick. Two firms whose leader one source
 * names with both are no two.
 */
function ofOtherFirm(own: Held, list: readonly Held[], merged: readonly MergedEntity[]): boolean {
  const others = list.filter((h) => h.article !== own.article && h.role.of !== undefined);
  if (!RUNS.has(own.role.group) || own.role.of === undefined || own.role.time !== 'now' || !others.length || others.some((h) => samePlace(h.role, own.role))) return false;
  const other = others[0]!.role;
  if (others.some((h) => !samePlace(h.role, other))) return false;
  // „Tennick's chair“ and „Tennick“ are read as one name or as two
  const bare = (name: string): string => fold(name).replace(/['’]?s$/, '');
  const firms = ({ of }: LocalRole): MergedEntity[] => merged.filter((m) => m.entity.kind === 'company' && m.entity.variants.some((v) => bare(v) === bare(of!)));
  const [here, there] = [firms(own.role), firms(other)];
  const has = (list: readonly MergedEntity[], article: number): boolean => list.some((m) => m.names.some((n) => n.article === article));
  // the draft knows both firms, and so do its sources
  return !here.some((m) => there.includes(m)) && has(there, own.article) && here.some((m) => m.names.some((n) => n.article !== own.article));
}

/** The body a spokesperson's word names by itself: `Kassensprecher`; empty for one of whatever house the story is of. */
function fieldOf({ group, of }: LocalRole): string {
  return of === undefined && group.endsWith(' spokesperson') ? group.slice(0, -' spokesperson'.length) : '';
}

const withBody = ({ role, of }: LocalRole): string => (of === undefined ? role : `${role} (${of})`);

/** Offices by which one person leads one body. */
const LED: ReadonlySet<string> = new Set(['president', 'chair', 'secretary-general']);

/** Whether two roles are one office of one firm at one time; the firm must be named in both. */
function isOffice(a: LocalRole, b: LocalRole): boolean {
  return a.group === b.group && a.time === b.time && a.of !== undefined && b.of !== undefined && samePlace(a, b);
}

/** How many people of the folder hold an office. */
function holdersOf(merged: readonly MergedEntity[]): (office: LocalRole) => number {
  const roles = merged.filter((m) => m.entity.kind === 'person').map((m) => m.names.flatMap(({ name }) => name.roles));
  return (office) => roles.filter((list) => list.some((role) => isOffice(role, office))).length;
}

/** The shortest of a person's roles that ends a longer one: a `state attorney general` is the `attorney general`, a `space minister` the `minister`. */
function broadest({ group, kind }: LocalRole, held: readonly Held[]): string {
  // a deputy mayor is no mayor
  if (group.startsWith(DEPUTY)) return group;
  // „Minister X“ is the minister of whatever, but who is one of finance here is none of transport there
  const kinds = (end: string): number => new Set(held.map((h) => h.role.group).filter((g) => g.endsWith(` ${end}`) && !g.startsWith(DEPUTY))).size;
  return held.map((h) => h.role.group).filter((g) => g === group || ((g.includes(' ') || (kind === 'office' && g !== 'head')) && group.endsWith(` ${g}`) && kinds(g) < 2)).sort((a, b) => a.length - b.length)[0] ?? group;
}

function excludes(first: LocalRole, second: LocalRole): 'conflict' | 'superseded' | undefined {
  const [a, b] = [first, second].map(withHouse) as [LocalRole, LocalRole];
  if (a.group === b.group) return a.kind === 'office' && a.time !== b.time ? 'superseded' : undefined;
  if (a.kind === 'founder' && b.kind === 'founder') return 'conflict';
  const [house, elsewhere] = [houseOf(a), houseOf(b)];
  if (house !== undefined && elsewhere !== undefined) return house !== elsewhere && a.time === b.time ? 'conflict' : undefined;
  if (areTrades(a, b)) return a.time === b.time ? 'conflict' : undefined;
  if (areRungs(a, b)) return a.time === b.time ? 'conflict' : undefined;
  if (a.kind === 'bench' && b.kind === 'bench') return a.time === b.time ? 'conflict' : undefined;
  if (speaksForOwn(a, b) || speaksForOwn(b, a) || speaksByOffice(a, b) || speaksByOffice(b, a)) return undefined;
  if (a.time === b.time && (excludesSeat(a, b) || excludesSeat(b, a) || speaksForOther(a, b) || speaksForOther(b, a))) return 'conflict';
  if (a.kind !== 'office' || b.kind !== 'office') return undefined;
  if (directsChair(a, b) || directsChair(b, a) || presidesOver(a, b) || presidesOver(b, a)) return 'conflict';
  if (leadsParty(a, b) || leadsParty(b, a) || presidesBeside(a, b) || presidesBeside(b, a) || areOneMinistry(a, b)) return undefined;
  // the deputy of an office does not hold it; who deputises may well hold another
  const [vice, other] = a.group.startsWith(DEPUTY) ? [a, b] : [b, a];
  if (vice.group.startsWith(DEPUTY)) return vice.time === other.time && (vice.group === DEPUTY + other.group || (LOOSE.has(other.role) && isNamed(vice) && isNamed(other) && samePlace(vice, other))) ? 'conflict' : undefined;
  if (areOneOffice(a, b) || areOneOffice(b, a) || leadTeam(a, b) || leadTeam(b, a) || isLoosely(a, b) || isLoosely(b, a)) return undefined;
  // „Leiter“, „head“ without a field may be any office, „Klinikchefin“ whoever leads the clinic
  if (a.group === 'head' || b.group === 'head' || a.group.endsWith(` ${b.group}`) || b.group.endsWith(` ${a.group}`) || (leadsAll(a.group) && leadsAll(b.group))) return undefined;
  return a.time === b.time ? 'conflict' : undefined;
}

/** Whether two offices may be that of who picks a team: a captain who does not play is its coach. */
const leadTeam = (a: LocalRole, b: LocalRole): boolean => a.group === 'captain' && b.group === 'coach';

/** Words for whoever is at the top, in headlines: `boss`, `chief`. */
const LOOSE: ReadonlySet<string> = new Set(compareLexicons.flatMap((l) => [...l.looseOffices]));
/** Offices under somebody else, whom no such word means. */
const UNDER = /^(?:cfo|cto|coo|vice president|treasurer|authorised officer|works council|captain|.*spokesperson)$/;

/** Offices by which one leads a whole body, whatever it is. */
const TOP: ReadonlySet<string> = new Set(['chair', 'president', 'coach', 'secretary-general', 'minister']);

/** Whether a loose word may mean an office: the `boss` of a club is its manager, the `industry chief` its chair. */
function isLoosely(a: LocalRole, b: LocalRole): boolean {
  if (LOOSE.has(a.role)) return !UNDER.test(b.group);
  return a.group.endsWith(' head') && leadsAll(a.group) && TOP.has(b.group.split(' ').at(-1)!) && [...LOOSE].some((word) => a.role.endsWith(word));
}

/** Fields that one minister often has together. */
const areOneMinistry = (a: LocalRole, b: LocalRole): boolean => MINISTRIES.some((fields) => [a, b].every(({ group }) => group.endsWith(' minister') && fields.includes(group.slice(0, -' minister'.length))));

/** Members of a government, and those who lead a town or state. */
const inGovernment = ({ group }: LocalRole): boolean => /(?:^| )(?:minister|governor|mayor)$/.test(group) && group !== 'prime minister';

/** Whether one presides over a body of many, as who governs may do beside: `Präsidentin der Schulkonferenz`, `chair of the governors association`. */
function presidesBeside(a: LocalRole, b: LocalRole): boolean {
  if (!inGovernment(b)) return false;
  const [field, head] = [a.group.slice(0, a.group.lastIndexOf(' ') + 1).trim(), a.group.slice(a.group.lastIndexOf(' ') + 1)];
  // the leader of a council may be its mayor's rival
  const body = a.of ?? (head === 'chair' || head === 'president' ? field : '');
  return ['chair', 'head', 'president'].includes(head) && ASSEMBLIES.some((name) => name.test(body.toLowerCase()));
}

/** How bodies of many are called, in any language. */
const ASSEMBLIES: readonly RegExp[] = compareLexicons.map((l) => l.assemblies);

/** The head of a house by the kind of it, as one word would say: `die die Klinik leitet` is its `Klinikchefin`. */
function withHouse(role: LocalRole): LocalRole {
  const house = role.group === 'head' ? houseOf(role) : undefined;
  return house === undefined ? role : { ...role, group: `${house} head` };
}

/** Whether two roles are trades of which somebody has one. */
function areTrades(a: LocalRole, b: LocalRole): boolean {
  const [x, y] = [a, b].map(({ group }) => TRADES.find((row) => row.includes(group)));
  return x !== undefined && y !== undefined && x !== y && !TRADES_TOGETHER.some((pair) => pair.includes(a.group) && pair.includes(b.group));
}

/** The kind of house a role is the head of, where its words say so: `Klinikchefin`, `Leiter des Ordnungsamts`, `depot manager`. */
export function houseOf({ kind, group, role, of, time }: LocalRole): string | undefined {
  if (time !== 'now' || group.startsWith(DEPUTY)) return undefined;
  const own = HOUSE_OF_OFFICE.get(group);
  if (own !== undefined) return own;
  if (group.endsWith(' official')) return role.endsWith(' manager') ? houseNamed(role.slice(0, -' manager'.length)) : undefined;
  if (kind !== 'office') return undefined;
  if (group === 'head') return of === undefined ? undefined : houseNamed(of);
  return group.endsWith(' head') ? houseNamed(group.slice(0, -' head'.length)) : undefined;
}

/** The kind of house the last word of a name says it is, in any language; asked again for each pair of roles. */
const houseNamed = rememberWords(readHouse);

function readHouse(name: string): string | undefined {
  const last = name.toLowerCase().split(/[\s-]+/).at(-1)!;
  for (const { institutions, compounds } of compareLexicons) {
    for (const form of compounds ? [last, last.replace(/e?s$/, ''), last.replace(/e?n$/, '')] : [last]) {
      const exact = institutions.get(form);
      if (exact !== undefined) return exact;
      if (!compounds) continue;
      let best: string | undefined;
      for (const word of institutions.keys()) if (word.length > LEAST_HOUSE && form.endsWith(word) && word.length > (best?.length ?? 0)) best = word;
      if (best !== undefined) return institutions.get(best);
    }
  }
  return undefined;
}

/** A shorter word for a house is no telling end of a compound: `Bundesstadt`, `Staatsoper`. */
const LEAST_HOUSE = 4;

/** Whether two roles are rungs of one ladder: `Oberarzt`, `Chefarzt`. */
const areRungs = (a: LocalRole, b: LocalRole): boolean => LADDERS.some((ladder) => ladder.includes(a.group) && ladder.includes(b.group));

/** Who manages a firm, and so does not sit on the board that watches over the management. */
export const MANAGEMENT: ReadonlySet<string> = new Set(['executive board', 'ceo', 'cfo', 'cto', 'coo', 'managing director']);
/** Who watches over a management, and so is no member of it. */
const WATCHERS: ReadonlySet<string> = new Set(['supervisory board', 'chair', 'works council']);

/** Whether a seat on a board of a firm excludes another role there. */
function excludesSeat(seat: LocalRole, { group }: LocalRole): boolean {
  return seat.kind === 'seat' && (seat.group === 'supervisory board' ? MANAGEMENT : WATCHERS).has(group);
}

const isSpokesperson = ({ group }: LocalRole): boolean => /(?:^| )spokesperson$/.test(group);

/** Whether one speaks for those of whom the other is one, who hold an office of a certain name or a seat. */
function speaksForOther(a: LocalRole, b: LocalRole): boolean {
  return isSpokesperson(a) && !isSpokesperson(b) && (b.kind === 'seat' || (b.kind === 'office' && b.group !== 'head'));
}

/** Whether the head of a field speaks for his own house: `director of product at Quillam`, `spokesman for Quillam`. */
function speaksForOwn(a: LocalRole, b: LocalRole): boolean {
  return isSpokesperson(a) && b.group.endsWith(' head') && !leadsAll(b.group) && isNamed(a) && isNamed(b) && samePlace(a, b);
}

/** Whether who heads communications speaks, as such heads do: `Leiterin Kommunikation`, `Sprecherin`. */
const speaksByOffice = (a: LocalRole, b: LocalRole): boolean => isSpokesperson(a) && b.group === 'communications head';

/** Whether one is the director and the other the chair of one body, which both name. */
function directsChair(a: LocalRole, b: LocalRole): boolean {
  return a.group === 'head' && /^dire[ck]tor$/.test(a.role) && b.group === 'chair' && a.time === b.time && a.of !== undefined && b.of !== undefined && samePlace(a, b);
}

/** Whether one presides over a house and the other manages it: `Klubpräsident`, `Geschäftsführer des Klubs`. */
function presidesOver(a: LocalRole, b: LocalRole): boolean {
  return presides(a) && b.group === 'managing director' && a.time === b.time;
}

/** Whether a word names who presides over a house: who manages it is somebody else. */
const presides = ({ group, role }: LocalRole): boolean => group.endsWith(' head') && [...PRESIDENTS].some((word) => role.endsWith(word));

/** The words for a president, in any language. */
const PRESIDENTS: ReadonlySet<string> = new Set(compareLexicons.flatMap((l) => l.roles.find((r) => r.group === 'president')?.words[0] ?? []));

/** Offices of government, which the head of a party may hold beside. */
const GOVERNING: ReadonlySet<string> = new Set(['prime minister', 'state governor', 'governor', 'chancellor', 'president', 'mayor', 'district administrator', 'minister', 'secretary-general']);

/** Whether one leads a party and the other governs: `Parteichef`, `Landeshauptmann`. */
const leadsParty = (a: LocalRole, b: LocalRole): boolean => a.group === 'party head' && (GOVERNING.has(b.group) || b.group.endsWith(' minister'));

/**
 * Whether a role tells the other one shorter: one word ends the other (`Betriebsratschef`, `Gesamtbetriebsratschef`), its
 * field is the body of the other (`Racing-Präsident`, `Council director`), or it is the head of a house, as its chair may be called.
 */
export function areOneOffice(a: LocalRole, b: LocalRole): boolean {
  if (a.role.length > 7 && b.role.endsWith(a.role)) return true;
  if (b.of && isFieldOf(a, b.of)) return true;
  return b.group === 'chair' && a.group.endsWith(' head') && leadsAll(a.group);
}

/** Shortest noun that says what a body is where its name opens with it. */
const BODY_NOUN = 6;

/** Whether the field of a head is the body, or the first or last word of its name: `Gewerkschaftschefin`, `Chefin der Gewerkschaft der Müller`. */
function isFieldOf({ group, role }: LocalRole, body: string): boolean {
  const field = group.endsWith(' head') ? group.slice(0, -' head'.length) : undefined;
  const name = fold(body);
  const [first] = name.split(' ', 1);
  // „central bank head“, „president of the Bank of Talberg“
  const kind = field?.includes(' ') ? field.slice(field.lastIndexOf(' ') + 1) : '';
  if (kind.length > 3 && name.split(' ').includes(kind)) return true;
  return field !== undefined && field.length > 3 && (name === field || name.endsWith(` ${field}`) || role.startsWith(name) || (first!.length >= BODY_NOUN && role.startsWith(first!)));
}

/** The fields a head may have, in any language. */
const FIELDS: ReadonlySet<string> = new Set(compareLexicons.flatMap((l) => [...l.roleFields.values()]));

/** Whether a role leads the whole firm or body; a head of what is no known field leads a house: `Klinikchefin`. */
export function leadsAll(group: string): boolean {
  return group === 'ceo' || group === 'managing director' || (group.endsWith(' head') && !FIELDS.has(group.slice(0, -' head'.length)));
}

/** Whether a role leads the body it is of. */
const leads = (group: string): boolean => group === 'head' || group === 'ceo' || group === 'chair' || group === 'president';

/** Whether two roles may be in one firm: they name the same, or one of them names none. */
export function samePlace(a: LocalRole, b: LocalRole): boolean {
  if (!a.of || !b.of) return true;
  const [x, y] = [fold(a.of), fold(b.of)];
  return x.startsWith(y.slice(0, 5)) || y.startsWith(x.slice(0, 5));
}
