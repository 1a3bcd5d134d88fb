import type { CompareLexicon, RoleClass } from '../../language/compare';
import { fold, perWord } from '../words';

/** What words name as a role. */
export interface Found {
  readonly role: string;
  readonly group: string;
  readonly kind: RoleClass;
}

/** When somebody holds a role, by the words with it. */
export type RoleTime = 'now' | 'former' | 'future';

/** Before the group of an office that a deputy holds. */
export const DEPUTY = 'deputy ';

/** The office of the deputy of whoever holds a role; another kind of role stays what it is. */
function deputised(found: Found): Found {
  return found.kind === 'office' && found.group !== 'head' && !found.group.startsWith(DEPUTY) ? { ...found, group: DEPUTY + found.group } : found;
}

/** A role with the adjectives before it: who deputises holds another office. */
export function held(found: Found, adjectives: readonly string[], lexicon: CompareLexicon): Found {
  return adjectives.some((w) => lexicon.vices.has(w)) ? deputised(found) : found;
}

/** When a role is held by the adjectives before it: `former`, `designate`. */
export function timeOf(adjectives: readonly string[], lexicon: CompareLexicon): RoleTime {
  if (adjectives.some((w) => lexicon.former.has(w))) return 'former';
  return adjectives.some((w) => lexicon.future.has(w)) ? 'future' : 'now';
}

/** Reads words as a role; `open` lets in a noun no list has, by its ending. */
export function readRole(words: readonly string[], lexicon: CompareLexicon, open: boolean): Found | undefined {
  return (open ? openRole : listedRole)(words.length === 1 ? words[0]! : words.join(' '), lexicon);
}

const [listedRole, openRole] = [false, true].map((open) => perWord((lexicon: CompareLexicon) => (joined) => roleIn(joined, lexicon, open))) as [RoleReader, RoleReader];

type RoleReader = (joined: string, lexicon: CompareLexicon) => Found | undefined;

/** @param joined the words with a space between them */
function roleIn(joined: string, lexicon: CompareLexicon, open: boolean): Found | undefined {
  const words = joined.split(' ');
  const lower = joined.toLowerCase();
  // „borrower's finance chief“: whose it is, is no part of what it is
  if (lexicon.notRoles.has(lower) || words.some((w) => /^['’]s?$/.test(w))) return undefined;
  const forms = lexicon.compounds ? [lower, lower.replace(/innen$|in$/, ''), lower.replace(/en$/, ''), lower.replace(/[ens]$/, ''), lower.replace(/(?:es|s)$/, ''), lower.replace(/e$/, 'er')] : [lower, lower.replace(/s$/, '')];
  for (const form of forms) {
    const row = lexicon.roles.find((r) => r.words.includes(form));
    if (row) return { role: form, group: row.group, kind: row.kind };
    const vice = lexicon.vicePrefixes.find((v) => form.startsWith(v));
    const whole = vice && lexicon.roles.find((r) => r.kind === 'office' && r.words.includes(form.slice(vice.length)));
    if (whole) return deputised({ role: form, group: whole.group, kind: whole.kind });
  }
  if (lexicon.compounds) {
    if (!/^\p{Lu}/u.test(joined)) return undefined;
    for (const form of forms) {
      for (const head of lexicon.roleHeads) {
        const word = head.words.find((w) => form.endsWith(w) && (form === w || form.length - w.length >= 3));
        if (!word) continue;
        const field = form.slice(0, form.length - word.length);
        return compose(form, field, head.group, head.kind, lexicon);
      }
    }
    const bare = lower.replace(/in$/, '');
    if (open && lexicon.roleEndings.some((e) => lower.endsWith(e)) && lower.length > 4) return { role: bare, group: fold(bare), kind: lexicon.chiefPrefix && bare.startsWith(lexicon.chiefPrefix) ? 'office' : 'profession' };
    return undefined;
  }
  const whole = withOwner(words, lower, lexicon);
  if (whole) return whole;
  // „president of the teachers“: behind a preposition stands whose office it is
  const last = words.at(-1)!.toLowerCase().replace(/s$/, '');
  const head = words.slice(1, -1).some((w) => lexicon.roleOf.has(w)) ? undefined : lexicon.roleHeads.find((r) => r.words.includes(last));
  if (head) return compose(lower, words.slice(0, -1).join(' ').toLowerCase(), head.group, words.some((w) => lexicon.ranks.has(w.toLowerCase())) ? 'profession' : head.kind, lexicon);
  return open && /^\p{Ll}/u.test(joined) && words.length === 1 && lexicon.roleEndings.some((e) => lower.endsWith(e)) && lower.length > 4 ? { role: lower, group: lower, kind: 'profession' } : undefined;
}

/** A listed office of two words and more with whose it is before it: `council chief executive`, `union general secretary`, `group finance director`. */
function withOwner(words: readonly string[], lower: string, lexicon: CompareLexicon): Found | undefined {
  for (let k = 1; k < words.length - 1; k++) {
    const owner = words[k - 1]!.toLowerCase();
    const vice = lexicon.vices.has(owner);
    if (!vice && !lexicon.roleFields.has(owner) && !lexicon.ledBodies.has(owner) && !lexicon.houses.has(owner)) continue;
    const tail = words.slice(k).join(' ').toLowerCase();
    const row = lexicon.roles.find((r) => r.kind === 'office' && r.words.includes(tail));
    if (row) return vice ? deputised({ role: lower, group: row.group, kind: row.kind }) : { role: lower, group: row.group, kind: row.kind };
  }
  return undefined;
}

/** The field behind the name of a state: `Bundesagrarministerin` is one of farming. */
function fieldOfRealm(field: string, { realms, roleFields }: CompareLexicon): string | undefined {
  const realm = realms.find((r) => field.startsWith(r));
  return realm === undefined ? undefined : roleFields.get(field.slice(realm.length));
}

/** A head with its field, by one name in every language: `Finanzchef`, `finance chief`, `head of design`. */
export function compose(role: string, rawField: string, head: string, kind: RoleClass, lexicon: CompareLexicon): Found {
  // „chief security officer“ heads security
  const bare = head === 'head' && role.startsWith('chief ') ? rawField.replace(/^chief /, '') : rawField;
  const field = lexicon.roleFields.get(bare) ?? lexicon.roleFields.get(bare.replace(/s$/, '')) ?? fieldOfRealm(bare, lexicon) ?? bare;
  // „Chief Engineer“ is an office, an engineer none
  if (head === 'official' && /^chief \p{L}+$/u.test(role)) return { role, group: role, kind: 'office' };
  // „Parkgründer“: what somebody founded makes no other founder of him
  if (kind === 'founder') return { role, group: head, kind };
  if (head === 'head') {
    const named: Readonly<Record<string, string>> = { '': rawField ? 'ceo' : 'head', finance: 'cfo', technology: 'cto', board: 'chair', 'works council': 'works council' };
    return { role, group: named[field] ?? `${field} head`, kind };
  }
  return { role, group: field ? `${field} ${head}` : head, kind };
}
