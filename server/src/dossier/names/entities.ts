import type { LanguagePack } from '../../language/pack';
import { languages } from '../../language';
import type { Entity, PlacedMention } from '../dossier';
import type { LocalName } from '../digest/names';
import { textAt } from '../../text/span';
import type { DossierArticle } from '../dossier';
import { compareLexicons } from '../../language/compare';
import { distance, fold, heardOf, softened, soundOf } from '../words';

/** A name of one article, with the place of the article in the folder. */
export interface PlacedName {
  readonly article: number;
  readonly name: LocalName;
}

/** An entity with the articles' own names for it. */
export interface MergedEntity {
  readonly entity: Entity;
  readonly names: readonly PlacedName[];
}

const LEGAL: ReadonlySet<string> = new Set(languages.flatMap((l: LanguagePack) => l.names.legalForms).flatMap((f) => f.toLowerCase().split(/\s+/)).map((f) => f.replace(/[.,]/g, '')).concat('&', ...compareLexicons.flatMap((l) => [...l.conjunctions])));

const TRADES = compareLexicons.flatMap((l) => l.tradeEndings).map(fold);

/** Whether a folded word says what a firm is, and may stand before its name: `weberei`. */
const isTrade = (word: string): boolean => TRADES.some((ending) => word.endsWith(ending));

/** The words of a firm's name without its legal form. */
export function firmParts(parts: readonly string[]): readonly string[] {
  let end = parts.length;
  while (end > 1 && LEGAL.has(parts[end - 1]!.replace(/\./g, ''))) end--;
  return parts.slice(0, end);
}

/**
 * Brings together the names that mean one person or firm: full name and surname, long and short form, with and without
 * legal form, and spellings of one name where role or neighbours support it.
 * @param related whether two articles tell one story
 */
export function mergeNames(articles: readonly DossierArticle[], local: readonly (readonly LocalName[])[], related: (a: number, b: number) => boolean): MergedEntity[] {
  const placed: PlacedName[] = local.flatMap((names, article) => names.map((name) => ({ article, name })));
  const parent = placed.map((_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  const union = (a: number, b: number): void => {
    parent[find(b)] = find(a);
  };
  const near = (a: PlacedName, b: PlacedName): boolean => a.article === b.article || related(a.article, b.article);

  const buckets = new Map<string, number[]>();
  const put = (key: string, i: number): void => {
    const list = buckets.get(key);
    if (list) list.push(i);
    else buckets.set(key, [i]);
  };
  const core = placed.map(({ name }) => (name.kind === 'company' ? firmParts(name.parts) : name.parts));
  placed.forEach(({ name }, i) => {
    const parts = core[i]!;
    if (!parts.length) return;
    put(`${name.kind}=${parts.join(' ')}`, i);
    if (name.kind === 'person' && parts.length > 1) {
      put(`family=${parts.at(-1)!}`, i);
      // „Aegerter“ is put to „Ägerter“ and to „Egerter“
      const initials = new Set([parts.at(-1)!, parts[1]!].flatMap((p) => [p[0]!, softened(p)[0]!]));
      for (const initial of initials) put(`given=${parts[0]!.split('-')[0]!} ${initial}`, i);
    }
    if (name.kind === 'company') for (const start of new Set([parts[0]!.slice(0, 4), heardOf(parts[0]!).slice(0, 4)])) put(`firm=${start}`, i);
    if (name.kind === 'company' && parts.length > 1 && isTrade(parts[0]!)) put(`traded=${parts.slice(1).join(' ')}`, i);
  });

  // the same words: the same person in related articles, the same firm anywhere
  for (const [key, list] of buckets) {
    if (!/^(?:person|company)=/.test(key)) continue;
    const whole = key.startsWith('company=') || core[list[0]!]!.length > 1;
    for (let i = 1; i < list.length; i++) {
      if (whole) union(list[0]!, list[i]!);
      else for (let j = 0; j < i; j++) if (near(placed[list[i]!]!, placed[list[j]!]!)) union(list[j]!, list[i]!);
    }
  }
  const apart = apartFirms(articles, placed, core);
  const shared = sharedFirstWords(placed, core);
  // spellings of one full name
  for (const [key, list] of buckets) {
    if (!/^(?:family|given|firm)=/.test(key)) continue;
    for (let i = 0; i < list.length; i++) {
      for (let j = 0; j < i; j++) {
        const [a, b] = [placed[list[i]!]!, placed[list[j]!]!];
        if (find(list[i]!) === find(list[j]!) || !near(a, b)) continue;
        const same = a.name.kind === 'person' ? samePerson(a, b) || (isAlone(a) && isAlone(b) && isSlip(a, b)) : sameFirm(a, b, core[list[i]!]!, core[list[j]!]!) && !isShared(core[list[i]!]!, core[list[j]!]!) && !apart.has(pairKey(core[list[i]!]!, core[list[j]!]!));
        if (same) union(list[j]!, list[i]!);
      }
    }
  }
  // „Weberei Lindhof AG“ and „Lindhof AG“, unless another trade bears the name, too
  for (const [key, list] of buckets) {
    if (!key.startsWith('traded=') || new Set(list.map((i) => core[i]![0])).size > 1) continue;
    for (const j of buckets.get(`company=${key.slice('traded='.length)}`) ?? []) {
      for (const i of list) if (near(placed[i]!, placed[j]!)) union(i, j);
    }
  }
  /** Whether only drafts, or only sources, have a name: a draft's that no source has is rather one of theirs, misspelled. */
  function isAlone({ name }: PlacedName): boolean {
    const all = buckets.get(`person=${name.parts.join(' ')}`) ?? [];
    return new Set(all.map((i) => articles[placed[i]!.article]!.role)).size === 1;
  }
  function isSlip(a: PlacedName, b: PlacedName): boolean {
    const [x, y] = [a.name.parts, b.name.parts];
    const [p, q] = [x.at(-1)!, y.at(-1)!];
    return articles[a.article]!.role !== articles[b.article]!.role && x.length === y.length && x[0] === y[0] && p !== q && p[0] === q[0] && Math.min(p.length, q.length) >= 5 && distance(p, q, 2) <= 2;
  }
  function isShared(x: readonly string[], y: readonly string[]): boolean {
    return x.length !== y.length && shared.has((x.length < y.length ? x : y).join(' '));
  }
  // a surname alone: the one person of that surname in the story
  placed.forEach((one, i) => {
    if (one.name.kind !== 'person' || core[i]!.length !== 1) return;
    const full = (buckets.get(`family=${core[i]![0]!}`) ?? []).filter((k) => near(placed[k]!, one));
    const inside = full.filter((k) => placed[k]!.article === one.article);
    const roots = new Set((inside.length ? inside : full).map(find));
    if (roots.size === 1) union([...roots][0]!, i);
  });

  const groups = new Map<number, PlacedName[]>();
  placed.forEach((one, i) => {
    const list = groups.get(find(i));
    if (list) list.push(one);
    else groups.set(find(i), [one]);
  });
  const used = new Map<string, number>();
  return [...groups.values()].map((names) => ({ names, entity: entityOf(names, articles, used) }));
}

const pairKey = (a: readonly string[], b: readonly string[]): string => [a.join(' '), b.join(' ')].sort((x, y) => x.length - y.length || (x < y ? -1 : 1)).join('\n');

/**
 * Pairs of a short and a long firm name that are two firms: an article that has both has the short one first and more
 * often (`Tannhorn`, later `Tannhorn Marine`), while a firm is introduced by its long name. Headlines may run ahead.
 */
function apartFirms(articles: readonly DossierArticle[], placed: readonly PlacedName[], core: readonly (readonly string[])[]): ReadonlySet<string> {
  const apart = new Set<string>();
  const byArticle = new Map<number, number[]>();
  placed.forEach(({ article, name }, i) => {
    if (name.kind !== 'company') return;
    const list = byArticle.get(article);
    if (list) list.push(i);
    else byArticle.set(article, [i]);
  });
  for (const [article, list] of byArticle) {
    const body = articles[article]!.analysis.paragraphs.find((p) => p.kind === 'body')?.start ?? 0;
    // „Tannhorn Marine“ and „Tannhorn Marine Inc.“ are one name here
    const byCore = new Map<string, number[]>();
    for (const i of list) {
      const key = core[i]!.join(' ');
      byCore.set(key, [...(byCore.get(key) ?? []), ...placed[i]!.name.mentions.map((m) => m.span.start).filter((s) => s >= body)].sort((x, y) => x - y));
    }
    const places = (i: number): readonly number[] => byCore.get(core[i]!.join(' '))!;
    for (const i of list) {
      for (const j of list) {
        if (core[i]!.length >= core[j]!.length || !core[i]!.every((p, k) => p === core[j]![k])) continue;
        const [short, long] = [places(i), places(j)];
        if (short.length > long.length && long.length && short[0]! < long[0]!) apart.add(pairKey(core[i]!, core[j]!));
      }
    }
  }
  return apart;
}

/** First words that begin names of different firms (`Tolling Bank`, `Tolling Courier`): a place, or a name too short to tell whose. */
function sharedFirstWords(placed: readonly PlacedName[], core: readonly (readonly string[])[]): ReadonlySet<string> {
  const next = new Map<string, Set<string>>();
  placed.forEach(({ name }, i) => {
    const [first, second] = core[i]!;
    if (name.kind !== 'company' || first === undefined || second === undefined) return;
    next.set(first, (next.get(first) ?? new Set<string>()).add(second));
  });
  return new Set([...next].filter(([, seconds]) => seconds.size > 1).map(([first]) => first));
}

function supported(a: LocalName, b: LocalName): boolean {
  return a.roles.some((r) => b.roles.some((s) => s.group === r.group)) || [...a.neighbours].some((n) => b.neighbours.has(n));
}

function samePerson(a: PlacedName, b: PlacedName): boolean {
  const [x, y] = [a.name.parts, b.name.parts];
  const familyX = x.at(-1)!;
  const familyY = y.at(-1)!;
  // two people of one sentence are two
  if (a.article === b.article && (a.name.neighbours.has(`person:${b.name.parts.join(' ')}`) || familyX !== familyY)) return false;
  const initial = (p: string, q: string): boolean => p.length === 1 && q.startsWith(p);
  const given = (p: string): string => p.split('-')[0]!;
  if (familyX === familyY) {
    if (given(x[0]!) === given(y[0]!) || initial(x[0]!, y[0]!) || initial(y[0]!, x[0]!)) return true;
    const shorter = Math.min(x[0]!.length, y[0]!.length);
    if (shorter >= 4 && soundOf(x[0]!) === soundOf(y[0]!)) return true;
    const steps = distance(x[0]!, y[0]!, 2);
    if (steps > (shorter >= 7 ? 2 : 1) || shorter < 3) return false;
    // feminine and masculine forms of one given name are two people unless something else ties them
    return supported(a.name, b.name) || (shorter >= 6 && !/[ae]$/.test(x[0]!) === !/[ae]$/.test(y[0]!));
  }
  // „Hans-Jochen“ and „Hans Jochen“ are one
  if (given(x[0]!) !== given(y[0]!)) return false;
  if (isDoubled(x.slice(1).join('-'), y.slice(1).join('-'))) return true;
  const shorter = Math.min(familyX.length, familyY.length);
  if (soundsAlike(familyX, familyY, shorter)) return true;
  const steps = distance(familyX, familyY, 2);
  if (steps > (shorter >= 8 ? 2 : 1)) return false;
  return supported(a.name, b.name) || (shorter >= 5 && familyX[0] === familyY[0]);
}

/**
 * Whether two family names are one to the ear: `Rotheck` and `Rothegg`, and, where they are long enough to be no two common
 * names (`Bohl`, `Pohl`), `Pirkner` and `Birkner`.
 */
function soundsAlike(x: string, y: string, shorter: number): boolean {
  if (shorter < 4) return false;
  return heardOf(x) === heardOf(y) || soundOf(x) === soundOf(y) || (shorter >= 6 && heardOf(softened(x)) === heardOf(softened(y)));
}

/** Whether two family names of two halves are one: the same with and without a hyphen, or with one half spelled otherwise (`Pemberton-Shaw`, `Pemberton-Shore`). */
function isDoubled(x: string, y: string): boolean {
  const [p, q, ...more] = x.split('-');
  const [r, s, ...others] = y.split('-');
  if (!q || !s || more.length || others.length) return false;
  const near = (a: string, b: string): boolean => a[0] === b[0] && distance(a, b, 3) <= Math.min(3, Math.max(a.length, b.length) - 2);
  return (p === r && (q === s || near(q, s))) || (q === s && near(p!, r!));
}

function sameFirm(a: PlacedName, b: PlacedName, x: readonly string[], y: readonly string[]): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length < long.length) return short.every((p, i) => p === long[i]) && short.join('').length >= 3;
  if (a.article === b.article) return false;
  const [p, q] = [short.join(' '), long.join(' ')];
  if (/\d/.test(p + q)) return false;
  const shorter = Math.min(p.length, q.length);
  const alike = (shorter >= 8 && soundOf(p) === soundOf(q)) || (shorter >= 7 && heardOf(p) === heardOf(q));
  return shorter >= 6 && (alike || (distance(p, q, 1) === 1 && supported(a.name, b.name)));
}

function entityOf(names: readonly PlacedName[], articles: readonly DossierArticle[], used: Map<string, number>): Entity {
  const kind = names[0]!.name.kind;
  const forms = new Map<string, number>();
  const fulls = new Map<string, number>();
  for (const { name } of names) {
    for (const [form, count] of name.forms) forms.set(form, (forms.get(form) ?? 0) + count);
    fulls.set(name.full, (fulls.get(name.full) ?? 0) + 1);
  }
  const words = (s: string): number => s.split(/\s+/).length;
  // a full name before a surname, then what most articles write
  const name = [...fulls].sort((a, b) => (kind === 'person' ? Math.min(2, words(b[0])) - Math.min(2, words(a[0])) : 0) || b[1] - a[1] || b[0].length - a[0].length)[0]![0];
  const slug = `${kind}:${name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}\d]+/gu, '-').replace(/^-|-$/g, '')}`;
  const count = (used.get(slug) ?? 0) + 1;
  used.set(slug, count);
  const mentions: PlacedMention[] = names.flatMap(({ article, name: n }) => n.mentions.map((mention) => ({ file: articles[article]!.file, mention })));
  return {
    id: count > 1 ? `${slug}-${count}` : slug,
    kind,
    name,
    variants: [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form),
    roles: names.flatMap(({ article, name: n }) => n.roles.map(({ role, group, of, time, span }) => ({
      role, group, of, time, evidence: { file: articles[article]!.file, span, text: textAt(articles[article]!.analysis.text, span) },
    }))),
    mentions,
  };
}
