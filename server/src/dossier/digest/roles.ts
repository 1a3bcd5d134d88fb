import type { CompareLexicon, RoleClass } from '../../language/compare';
import type { Mention } from '../../recognize/mention';
import { cover, textAt, type Span } from '../../text/span';
import type { Token } from '../../text/tokens';
import { fold, isStop } from '../words';
import { compose, held, readRole, timeOf, type Found, type RoleTime } from './role-words';

/** A role somebody has by the words of one article. */
export interface LocalRole {
  readonly role: string;
  readonly group: string;
  readonly kind: RoleClass;
  /** The firm or body, as written. */
  readonly of?: string;
  readonly time: RoleTime;
  /** Told together with another office or field of one holder, whom one of them alone does not name: `President and CEO`, `Gesundheits- und Arbeitsminister`. */
  readonly joint?: boolean;
  /** From the role's first word to the end of the name, or the other way round. */
  readonly span: Span;
}

/** A role, and the place at which its holder is named. */
export interface HeldRole {
  readonly mention: Mention;
  readonly role: LocalRole;
}

/** The roles that stand beside the people of a sentence: before the name, behind it as an apposition, in a compound with a firm. */
export function rolesOf(text: string, tokens: readonly Token[], mentions: readonly Mention[], lexicon: CompareLexicon): HeldRole[] {
  const found: HeldRole[] = [];
  const holders = mentions.filter((m) => m.kind !== 'date' && m.kind !== 'money' && m.kind !== 'percent' && m.kind !== 'quantity');
  let at = 0;
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    while (at < tokens.length && tokens[at]!.end <= mention.span.start) at++;
    let end = at;
    while (end < tokens.length && tokens[end]!.start < mention.span.end) end++;
    const scene = { text, tokens, holders, lexicon };
    const role = roleBefore(scene, at, mention) ?? roleBefore(scene, beforeTitles(scene, at), mention) ?? officeBefore(scene, beforeTitles(scene, at), mention);
    if (role && isOfHolder(scene, role, mention)) continue;
    for (const one of role ? [role] : rolesBehind(scene, end, mention)) found.push({ mention, role: one });
  }
  return found;
}

/** Whether a person in the genitive is whom the holder of a role before the name belongs to: `loyaler Fürsprecher Ohms`, not `Präsident Ohms`. */
function isOfHolder({ text, tokens, lexicon }: Scene, { kind, span }: LocalRole, { name, span: place }: Mention): boolean {
  if (!lexicon.compounds || !name || !textAt(text, place).endsWith('s') || name.base.endsWith('s')) return false;
  const before = tokens.findLast((t) => t.end <= span.start);
  return kind === 'profession' || before?.kind === 'word' && (lexicon.determiners.has(before.spelling.lower) || /^\p{Ll}.*(?:e|en|er|em|es)$/u.test(before.text));
}

/** The offices of a sentence that name no holder, with the firm they are held in: `der Ostwerk-Chef`, `Ostwerk's chief executive`. */
export function unnamedRolesOf(text: string, tokens: readonly Token[], mentions: readonly Mention[], lexicon: CompareLexicon): LocalRole[] {
  const holders = mentions.filter((m) => m.kind === 'company' || m.kind === 'organisation' || m.kind === 'person');
  const scene = { text, tokens, holders, lexicon };
  const found: LocalRole[] = [];
  for (const firm of mentions) {
    if (firm.kind !== 'company') continue;
    let at = tokens.findIndex((t) => t.start >= firm.span.end);
    if (at < 0) continue;
    if (tokens[at]!.text === '-' && !tokens[at]!.spaced || /^['’]s$/.test(tokens[at]!.text)) at++;
    else continue;
    let best: { end: number; found: Found } | undefined;
    for (let n = 1; n <= (lexicon.compounds ? 1 : 4) && tokens[at + n - 1]?.kind === 'word'; n++) {
      const role = readRole(tokens.slice(at, at + n).map((t) => t.text), lexicon, false);
      if (role) best = { end: at + n, found: role };
    }
    if (best?.found.kind !== 'office') continue;
    // a name behind it, with or without a comma, is its holder
    const next = tokens[best.end]?.text === ',' ? best.end + 1 : best.end;
    const before = holderAt(scene, tokens[tokens.findIndex((t) => t.end > firm.span.start) - 2]);
    if (holderAt(scene, tokens[best.end])?.kind === 'person' || holderAt(scene, tokens[next])?.kind === 'person' || before?.kind === 'person') continue;
    const deputy = tokens[tokens.findIndex((t) => t.end > firm.span.start) - 1]?.spelling.lower ?? '';
    found.push({ ...best.found, of: firm.name?.base ?? textAt(text, firm.span), time: timeOf([deputy], lexicon), span: cover(firm.span, tokens[best.end - 1]!) });
  }
  return found;
}

/** An office or seat named in a sentence, with the token it starts at. */
export interface LocalOffice extends Found {
  readonly of?: string;
  readonly from: number;
  readonly span: Span;
}

/** The offices and seats that words name, those of somebody named beside them left out: `ihr Amt als Vorsitzende des Aufsichtsrats`. */
export function officesAmong(text: string, tokens: readonly Token[], mentions: readonly Mention[], lexicon: CompareLexicon, kinds: readonly RoleClass[] = ['office', 'seat']): LocalOffice[] {
  const holders = mentions.filter((m) => m.kind === 'company' || m.kind === 'organisation' || m.kind === 'person');
  const scene = { text, tokens, holders, lexicon };
  const found: LocalOffice[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const best = tokens[from]!.kind === 'word' && !holderAt(scene, tokens[from]) ? longestRole(scene, from) : undefined;
    // read as a role by its last word, a whole clause is none: „she died in her chair“
    if (!best || !kinds.includes(best.found.kind) || tokens.slice(from, best.end).some((t) => isStop(t.spelling))) continue;
    let { end, found: role } = best;
    let of: string | undefined;
    if (lexicon.roleOf.has(tokens[end]?.spelling.lower ?? '')) {
      let k = end + 1;
      while (tokens[k] && lexicon.determiners.has(tokens[k]!.spelling.lower)) k++;
      const holder = holderAt(scene, tokens[k]);
      const whole = tokens[k]?.kind === 'word' && !holder ? ofField(tokens[k]!.text, [tokens[end - 1]!], lexicon) : undefined;
      if (whole) role = whole;
      else if (tokens[k]?.kind === 'word') of = holder ? (holder.name?.base ?? textAt(text, holder.span)) : tokens[k]!.text;
      if (tokens[k]) end = k + 1;
    }
    if (holderAt(scene, tokens[end])?.kind !== 'person') found.push({ ...role, of, from, span: cover(tokens[from]!, tokens[end - 1]!) });
    from = end - 1;
  }
  return found;
}

interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly holders: readonly Mention[];
  readonly lexicon: CompareLexicon;
}

const holderAt = ({ holders }: Scene, token: Token | undefined): Mention | undefined => token && holders.find((m) => m.span.start < token.end && token.start < m.span.end);

/** Past the titles that stand between a role and the name. */
function beforeTitles({ tokens, lexicon }: Scene, at: number): number {
  let first = at;
  while (first > 1 && (tokens[first - 1]!.text === '.' ? lexicon.titles.has(tokens[first - 2]!.spelling.lower) : lexicon.titles.has(tokens[first - 1]!.spelling.lower.replace(/\.$/, '')))) first--;
  return first;
}

function roleBefore(scene: Scene, at: number, mention: Mention): LocalRole | undefined {
  const { tokens, lexicon, text } = scene;
  const last = tokens[at - 1];
  if (!last || last.kind !== 'word' || !last.spaced && tokens[at - 2]?.text !== '-' || holderAt(scene, last)) return undefined;
  // the longest run of plain words that is a role: „chief executive officer“, „union official“
  let best: { first: number; found: Found } | undefined;
  let body: Token | undefined;
  const longest = lexicon.compounds ? 1 : 4;
  for (let n = 1; n <= longest && at - n >= 0; n++) {
    const token = tokens[at - n]!;
    if (token.kind !== 'word' || holderAt(scene, token) || lexicon.notRoles.has(token.spelling.lower) || lexicon.copulas.has(token.spelling.lower) || lexicon.former.has(token.spelling.lower) || lexicon.determiners.has(token.spelling.lower)) break;
    // „will meet Foreign Minister X“: the office begins where the capitals do
    if (n > 1 && /^\p{Ll}/u.test(token.text) && /^\p{Lu}/u.test(tokens[at - n + 1]!.text) && !lexicon.deputies.has(token.spelling.lower)) break;
    // „after meeting president X“: a verb behind a preposition is no field
    if (n > 1 && !lexicon.compounds && /^\p{Ll}+ing$/u.test(token.text) && lexicon.notRoles.has(tokens[at - n - 1]?.spelling.lower ?? '') && !lexicon.roleFields.has(token.spelling.lower) && !lexicon.roles.some((r) => r.words.includes(`${token.spelling.lower} ${tokens[at - n + 1]!.spelling.lower}`))) break;
    const role = readRole(tokens.slice(at - n, at).map((t) => t.text), lexicon, n === 1 && (lexicon.compounds || tokens[at - n]!.start !== tokens[0]!.start));
    // „RWA general secretary X“: letters before an office are whose it is
    if (best && isInitials(token, lexicon)) {
      body = token;
      break;
    }
    if (role) best = { first: at - n, found: role };
  }
  if (!best) return undefined;
  // „the party's Shadow chancellor X“, whatever the word was taken for
  const rank = tokens[best.first - 1];
  const ranked = rank && lexicon.ranks.has(rank.spelling.lower) ? readRole(tokens.slice(best.first - 1, at).map((t) => t.text), lexicon, false) : undefined;
  if (ranked) best = { first: best.first - 1, found: ranked };
  const joint = isSecond(scene, best.first) || undefined;
  let first = best.first;
  let of: string | undefined = body?.text;
  // „Siemens-Chef“: the firm is the first part of the compound
  if (tokens[first - 1]?.text === '-' && !tokens[first]!.spaced) {
    // „Compliance-Chefin“: a field is no firm, whatever it was taken for
    const field = tokens[first - 2]?.spelling.lower ?? '';
    const holder = lexicon.roleFields.get(field) ? undefined : holderAt(scene, tokens[first - 2]);
    if (holder) {
      of = holder.name?.base ?? textAt(text, holder.span);
      first = Math.max(0, first - 2);
    } else {
      const field = tokens[first - 2];
      if (field && field.kind === 'word') {
        const whole = readRole([field.text + tokens[first]!.text], lexicon, false);
        if (fold(field.text) === 'ex' || lexicon.former.has(field.spelling.lower)) {
          return { ...best.found, time: 'former', span: cover(field, mention.span) };
        }
        if (whole) best = { first: first - 2, found: whole };
        first -= 2;
      }
    }
  } else {
    // „Brightmoor's chief executive X“, „Voltmar vice president X“
    const before = tokens[first - 1];
    const genitive = before && /^['’]s?$/.test(before.text) ? first - 2 : first - 1;
    const holder = holderAt(scene, tokens[genitive]);
    if (holder && holder.kind !== 'person' && holder.kind !== 'place' && (genitive === first - 2 || !lexicon.compounds)) of = holder.name?.base ?? textAt(text, holder.span);
  }
  const adjectives = [tokens[first - 1], tokens[first - 2]].map((t) => t?.spelling.lower ?? '');
  return { ...held(best.found, adjectives.slice(0, 1), lexicon), of, time: timeOf(adjectives, lexicon), ...(joint && { joint }), span: cover(tokens[first]!, mention.span) };
}

/** Whether a role before a name is the second of two offices, or its field the second of two: `President and CEO X`, `Health and Human Services Secretary X`, `Gesundheits- und Arbeitsminister X`. */
function isSecond({ tokens, lexicon }: Scene, first: number): boolean {
  if (!lexicon.conjunctions.has(tokens[first - 1]?.spelling.lower ?? '')) return false;
  const before = tokens[first - 2];
  if (before?.text === '-' || before?.text.endsWith('-')) return true;
  if (before?.kind !== 'word') return false;
  return readRole([before.text], lexicon, false)?.kind === 'office' || (!lexicon.compounds && /^\p{Lu}/u.test(before.text) && /^\p{Lu}/u.test(tokens[first]!.text));
}

/** Whether a word is the letters of a body, and no field as `IT` is one. */
const isInitials = ({ text, spelling }: Token, { compounds, roleFields }: CompareLexicon): boolean => !compounds && /^\p{Lu}{2,5}$/u.test(text) && !roleFields.has(spelling.lower);

/** Words of the body an office is held in, at most: `the chairman of the harbour board, …`. */
const BODY = 4;

/** An office with its body before a comma and the name: `der Leiter der Lebensmittelaufsicht, Gernot Wachsmuth`. */
function officeBefore(scene: Scene, at: number, mention: Mention): LocalRole | undefined {
  const { tokens, lexicon, text } = scene;
  if (tokens[at - 1]?.text !== ',') return undefined;
  const own = possessedBefore(scene, at - 1, mention);
  if (own) return own;
  for (let of = at - 3; of >= Math.max(1, at - 3 - BODY); of--) {
    if (!lexicon.roleOf.has(tokens[of]!.spelling.lower)) continue;
    let first = of + 1;
    while (first < at - 2 && lexicon.determiners.has(tokens[first]!.spelling.lower)) first++;
    const body = tokens.slice(first, at - 1);
    if (!body.length || body.some((t) => t.kind !== 'word' && t.text !== '-')) return undefined;
    for (let n = lexicon.compounds ? 1 : 4; n > 0; n--) {
      const words = tokens.slice(Math.max(0, of - n), of);
      const found = words.length === n && words.every((t) => t.kind === 'word' && !holderAt(scene, t) && !lexicon.determiners.has(t.spelling.lower)) ? readRole(words.map((t) => t.text), lexicon, false) : undefined;
      if (!found) continue;
      const holder = holderAt(scene, body[0]);
      if (holder?.kind === 'person') return undefined;
      const whole = body.length === 1 && !holder ? ofField(body[0]!.text, words, lexicon) : undefined;
      if (whole) return { ...whole, of: undefined, time: 'now', span: cover(tokens[of - n]!, mention.span) };
      const adjectives = [tokens[of - n - 1], tokens[of - n - 2]].map((t) => t?.spelling.lower ?? '');
      return { ...held(found, adjectives.slice(0, 1), lexicon), of: holder?.name?.base ?? textAt(text, cover(body[0]!, body.at(-1)!)), time: timeOf(adjectives, lexicon), span: cover(tokens[of - n]!, mention.span) };
    }
  }
  return undefined;
}

/** A head with its field behind it: `Leiter der Forschung`, `Chefin der Gewerkschaft`. */
function ofField(body: string, head: readonly Token[], lexicon: CompareLexicon): Found | undefined {
  const field = body.toLowerCase();
  const linked = [field, field.replace(/s$/, ''), `${field}s`].find((f) => lexicon.roleFields.has(f));
  if (linked === undefined) return undefined;
  const words = head.map((t) => t.spelling.lower);
  return readRole(lexicon.compounds ? [linked[0]!.toUpperCase() + linked.slice(1) + words.at(-1)!] : [linked, words.at(-1)!], lexicon, false);
}

/** Shortest field that a compound of one says to be its last part. */
const LAST_FIELD = 6;

/** The known field that a compound ends in: `Unternehmenskommunikation` is communications. */
function lastField(word: string, { roleFields }: CompareLexicon): string {
  const lower = word.toLowerCase();
  const ends = (field: string): boolean => field.length >= LAST_FIELD && lower.endsWith(field);
  return [...roleFields.keys()].find((f) => ends(f) || ends(f.replace(/s$/, ''))) ?? word;
}

/** A head with its field as an adjective before it: `Technischer Leiter`. */
function ofAdjective(adjective: Token | undefined, found: Found, lexicon: CompareLexicon): Found {
  const field = found.group === 'head' ? lexicon.adjectiveFields.find(([stem]) => adjective?.spelling.lower.startsWith(stem)) : undefined;
  return field ? { role: `${adjective!.spelling.lower} ${found.role}`, group: field[1], kind: found.kind } : found;
}

/** A head with the subject it is the head of behind it, where words are written apart: `head of design`, `director of studies`, not `head of school`. */
function ofSubject(tokens: readonly Token[], at: number, { group }: Found, lexicon: CompareLexicon): Found | undefined {
  const { text, spelling } = tokens[at]!;
  if (lexicon.compounds || group !== 'head' || !/^\p{Ll}{4,}$/u.test(text) || lexicon.houses.has(spelling.lower)) return undefined;
  return compose(`head of ${text}`, spelling.lower, group, 'office', lexicon);
}

/** Past the words that name the body of an office and are no name, where words are written apart: `the lifeguards' union`. */
function bodyEnd(scene: Scene, at: number): number {
  const { tokens, lexicon } = scene;
  let end = at + 1;
  while (end < at + BODY && tokens[end] && (tokens[end]!.kind === 'word' && !isStop(tokens[end]!.spelling) || /^['’]s?$/.test(tokens[end]!.text)) && !holderAt(scene, tokens[end])) end++;
  return lexicon.compounds ? at + 1 : end;
}

/** An office right before a comma and the name, of a firm or body in the genitive or with its article: `Marchbank's chairman, Tobias Penhallow`. */
function possessedBefore(scene: Scene, comma: number, mention: Mention): LocalRole | undefined {
  const { tokens, lexicon, text } = scene;
  for (let n = lexicon.compounds ? 1 : 4; n > 0; n--) {
    const first = comma - n;
    const words = tokens.slice(Math.max(0, first), comma);
    if (first < 1 || words.some((t) => t.kind !== 'word' || holderAt(scene, t))) continue;
    const found = readRole(words.map((t) => t.text), lexicon, false);
    const before = tokens[first - 1]!;
    const genitive = /^['’]s?$/.test(before.text);
    if (!found || !(genitive || lexicon.determiners.has(before.spelling.lower))) continue;
    const holder = genitive ? holderAt(scene, tokens[first - 2]) : undefined;
    if (genitive && (!holder || holder.kind === 'person')) continue;
    return { ...found, of: holder && (holder.name?.base ?? textAt(text, holder.span)), time: 'now', span: cover(tokens[first]!, mention.span) };
  }
  return undefined;
}

/** A hyphen inside a word: `vice-president`. */
const isJoint = (tokens: readonly Token[], i: number): boolean => tokens[i]?.text === '-' && !tokens[i]!.spaced && tokens[i + 1]?.kind === 'word' && !tokens[i + 1]!.spaced;

/** Tokens as words, what hyphens join as one. */
function wordsOf(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { text, spaced } of tokens) {
    if (words.length && !spaced) words[words.length - 1] += text;
    else words.push(text);
  }
  return words;
}

/** Words of a time between a name and an office, at most: `until the end of last week the treasurer`. */
const TIME = 6;

/** The roles behind a name, as an apposition: `Name, chairwoman of Ostwerk`, `Name (52), seit 2019 Bürgermeisterin`, `Name, chairman and CEO of Ostwerk`. */
function rolesBehind(scene: Scene, end: number, mention: Mention): LocalRole[] {
  const { tokens, lexicon, text } = scene;
  let at = end;
  // „Name (52), …“
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3;
  if (lexicon.connectives.has(tokens[at]?.spelling.lower ?? '')) at++;
  if (tokens[at]?.text !== ',') return [];
  at++;
  // „Name, M.D., …“
  const suffix = /^(?:\p{Lu}\p{L}{0,2}\.?){2,4}$/u.test(tokens[at]?.text ?? '') ? tokens.findIndex((t, k) => k > at && k < at + 5 && t.text === ',') : -1;
  if (suffix > 0) at = suffix + 1;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.text === ',') at += 2;
  const adjectives: string[] = [];
  const timed = behindTime(scene, at);
  if (timed) {
    at = timed.at;
    if (timed.over) adjectives.push([...lexicon.former][0]!);
  }
  while (adjectives.length < 3 && tokens[at]?.kind === 'word') {
    const lower = tokens[at]!.spelling.lower;
    if (!lexicon.determiners.has(lower) && !lexicon.former.has(lower) && !lexicon.future.has(lower) && !lexicon.deputies.has(lower) && !(lexicon.compounds && (/^\p{Ll}.*(?:e|en|er)$/u.test(tokens[at]!.text) || lexicon.adjectiveFields.some(([stem]) => lower.startsWith(stem))))) break;
    adjectives.push(lower);
    at++;
  }
  // „Brightmoor's chief executive“ as an apposition
  let of: string | undefined;
  const owner = holderAt(scene, tokens[at]);
  if (owner && owner.kind !== 'person') {
    let k = at;
    while (tokens[k] && tokens[k]!.start < owner.span.end) k++;
    if (/^['’]s?$/.test(tokens[k]?.text ?? '')) k++;
    else if (tokens[k]?.text === '-' && !tokens[k]!.spaced) k++;
    of = owner.name?.base ?? textAt(text, owner.span);
    at = k;
  } else if (/^['’]s$/.test(tokens[at + 1]?.text ?? '')) at += 2; // „the company's chief engineer“
  const bare = longestRole(scene, at) ?? besideTrade(scene, at);
  if (!bare) return [];
  let best = { ...bare, found: ofAdjective(tokens[at - 1], bare.found, lexicon) };
  let stop = best.end;
  // „Leiterin Firmenkunden“, „Leiter Marketing“: in German the field may stand bare behind its head
  const field = lexicon.compounds && best.found.group === 'head' && /^\p{Lu}/u.test(tokens[stop]?.text ?? '') && !holderAt(scene, tokens[stop]) && (/^[,.;:)–—]$/.test(tokens[stop + 1]?.text ?? '.') || lexicon.conjunctions.has(tokens[stop + 1]!.spelling.lower) || lexicon.roleOf.has(tokens[stop + 1]!.spelling.lower)) ? tokens[stop] : undefined;
  if (field) {
    const whole = ofField(lastField(field.text, lexicon), [tokens[stop - 1]!], lexicon);
    if (whole) best = { end: stop + 1, found: whole };
    else of = field.text;
    stop++;
  }
  // „chairman and CEO of Bluestem“: the second of two offices
  let second = lexicon.conjunctions.has(tokens[stop]?.spelling.lower ?? '') ? longestRole(scene, stop + 1) : undefined;
  if (second) stop = second.end;
  if (!of && lexicon.roleOf.has(tokens[stop]?.spelling.lower ?? '')) {
    let k = stop + 1;
    while (tokens[k] && lexicon.determiners.has(tokens[k]!.spelling.lower)) k++;
    // a word for what the firm is may stand before its name: „Chef der Weberei Lindhof“
    const named = holderAt(scene, tokens[k + 1]);
    if (tokens[k]?.kind === 'word' && !holderAt(scene, tokens[k]) && named?.kind === 'company') k++;
    const holder = holderAt(scene, tokens[k]);
    if (holder && holder.kind !== 'person') {
      of = holder.name?.base ?? textAt(text, holder.span);
      while (tokens[stop] && tokens[stop]!.start < holder.span.end) stop++;
    } else if (tokens[k]?.kind === 'word') {
      // „die Vorsitzende des Aufsichtsrats“: the body makes the role
      const whole = ofField(tokens[k]!.text, [tokens[stop - 1]!], lexicon) ?? (k === stop + 1 ? ofSubject(tokens, k, (second ?? best).found, lexicon) : undefined);
      const end = whole ? k + 1 : bodyEnd(scene, k);
      // „spokesman for House Speaker X“ speaks for a person
      if (!whole) of = holderAt(scene, tokens[end])?.kind === 'person' ? undefined : withoutOwner(textAt(text, cover(tokens[k]!, tokens[end - 1]!)));
      else if (second) second = { end, found: whole };
      else best = { end, found: whole };
      stop = end;
      const firm = whole && lexicon.roleOf.has(tokens[stop]?.spelling.lower ?? '') ? holderAt(scene, tokens[stop + 1]) : undefined;
      if (firm && firm.kind !== 'person') {
        of = firm.name?.base ?? textAt(text, firm.span);
        while (tokens[stop] && tokens[stop]!.start < firm.span.end) stop++;
      }
    }
  }
  // „managing director until Monday“
  if (lexicon.until.has(tokens[stop]?.spelling.lower ?? '') && lexicon.lately.has(tokens[stop + 1]?.spelling.lower ?? '')) {
    adjectives.push([...lexicon.former][0]!);
    stop += 2;
  }
  // an apposition ends at a comma, a full stop or a preposition; anything else was a clause
  const closing = tokens[stop]?.text ?? '.';
  if (tokens[at]!.kind === 'word' && !/^[,.;:!?)–—|“”"»«]$/.test(closing) && !of && !adjectives.length && !timed && !lexicon.roleOf.has(closing.toLowerCase())) return [];
  const span = cover(mention.span, tokens[Math.min(stop, tokens.length) - 1]!);
  // „president of the conference and minister in Talberg“, „secretary of health and human services“, „agrarpolitischer Sprecher“, whose office is his seat
  const next = lexicon.conjunctions.has(tokens[stop]?.spelling.lower ?? '') ? tokens[stop + 1] : undefined;
  const joint = (next?.kind === 'word' && (longestRole(scene, stop + 1)?.found.kind === 'office' || (!lexicon.compounds && /^\p{Ll}/u.test(next.text) && of !== undefined && /^\p{Ll}/u.test(of) && !lexicon.determiners.has(next.spelling.lower)))) || adjectives.some((word) => lexicon.politicalField.test(word)) || undefined;
  return [best, ...(second ? [second] : [])].map(({ found }) => ({ ...held(found, adjectives, lexicon), of, time: timeOf(adjectives, lexicon), ...(joint && { joint }), span }));
}

/** A body without the common noun whose it is: `the trust's Centre` is the Centre. */
const withoutOwner = (body: string): string => body.replace(/^\p{Ll}+['’]s (?=\p{Lu})/u, '');

/** The office behind a trade that no list has: `Gastwirt und Präsident des Ruderclubs`, `farmer and chair of the board`. */
function besideTrade(scene: Scene, at: number): { readonly end: number; readonly found: Found } | undefined {
  const { tokens, lexicon } = scene;
  const trade = tokens[at];
  if (trade?.kind !== 'word' || isStop(trade.spelling) || holderAt(scene, trade) || /^\p{Lu}/u.test(trade.text) !== lexicon.compounds || !lexicon.conjunctions.has(tokens[at + 1]?.spelling.lower ?? '')) return undefined;
  const second = longestRole(scene, at + 2);
  return second?.found.kind === 'office' ? second : undefined;
}

/** The longest run of words that is a role, from a token on. */
function longestRole(scene: Scene, at: number): { readonly end: number; readonly found: Found } | undefined {
  const { tokens, lexicon } = scene;
  let best: { end: number; found: Found } | undefined;
  const longest = lexicon.compounds ? 1 : 5;
  for (let n = 1; n <= longest && (tokens[at + n - 1]?.kind === 'word' || isJoint(tokens, at + n - 1)) && !lexicon.conjunctions.has(tokens[at + n - 1]!.spelling.lower); n++) {
    // „a Conservative who chairs“, „who is finance director“: a clause is no part of what somebody is
    if (lexicon.relatives.has(tokens[at + n - 1]!.spelling.lower) && !lexicon.compounds || lexicon.copulas.has(tokens[at + n - 1]!.spelling.lower)) break;
    // the name of a body is no part of what somebody is there: „president of the Valley Teachers Guild“
    if (n > 1 && holderAt(scene, tokens[at + n - 1])) break;
    const role = isJoint(tokens, at + n - 1) ? undefined : readRole(wordsOf(tokens.slice(at, at + n)), lexicon, false);
    if (role) best = { end: at + n, found: role };
  }
  return best;
}

/** Past the time that stands between a name and an office, and whether that is over: `until last week the treasurer`. */
function behindTime(scene: Scene, at: number): { readonly at: number; readonly over: boolean } | undefined {
  const { tokens, lexicon } = scene;
  const word = tokens[at]?.spelling.lower ?? '';
  const over = lexicon.until.has(word);
  if (!over && !lexicon.since.has(word)) return undefined;
  for (let k = at + 2; k <= at + TIME && tokens[k] && tokens[k]!.kind !== 'quote' && !/^[,.;:]$/.test(tokens[k]!.text); k++) {
    const before = tokens[k - 1]!;
    const opens = lexicon.determiners.has(before.spelling.lower);
    // in words written apart the time would be read as a field of the office
    if ((opens || before.kind === 'number' || lexicon.compounds) && longestRole(scene, k)) return { at: opens ? k - 1 : k, over };
  }
  return undefined;
}
