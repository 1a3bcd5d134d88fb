import type { ArticleAnalysis } from '../../analysis';
import type { CompareLexicon } from '../../language/compare';
import { departureLexiconOf } from '../../language/departures';
import type { Mention } from '../../recognize/mention';
import { cover, overlaps, textAt } from '../../text/span';
import type { Token } from '../../text/tokens';
import { isStop } from '../words';
import { clausesOf, isGenitive, LONGEST, type ClauseScene } from './clauses';
import type { HeldRole } from './roles';

/** What is led: a firm or a committee, and where it ends. */
interface Body {
  readonly kind: 'firm' | 'committee' | 'union' | 'house';
  /** Missing where a board names no firm of its own. */
  readonly of?: string;
  readonly end: number;
}

/** Words of the body somebody leads, at most: `the county council's pension committee`. */
const BODY = 6;
/** Words between a name and the clause about it, at most: `X, a Conservative who chairs …`. */
const APART = 5;

/**
 * Who leads a firm or committee by a verb of a clause, and not by the word for an office: `X führt die Sparkasse seit 2018`,
 * `An der Spitze der Bank steht X`, `X, the Conservative who heads the committee`, `X, who is in charge of the firm`.
 */
export function leadsOf(analysis: ArticleAnalysis, tokens: readonly Token[], mentions: readonly Mention[], lexicon: CompareLexicon): HeldRole[] {
  if (tokens.length > LONGEST || tokens.at(-1)?.text === '?' || !mentions.some((m) => m.kind === 'person')) return [];
  const scene = { analysis, tokens, mentions, lexicon };
  const unreal = departureLexiconOf(analysis.language).unreal;
  // a word for whoever is at the top: the first officer of a union may be its president or general secretary
  const loose = [...lexicon.looseOffices][0]!;
  const found: HeldRole[] = [];
  for (const { from, to } of clausesOf(tokens)) {
    const passive = isSo(from, to, to) ? ledBy(scene, from, to) : undefined;
    if (passive) found.push(passive);
    for (let at = from; at < to; at++) {
      const office = lexicon.officeVerbs.get(lowerAt(tokens, at));
      const lead = lexicon.leads.find(([words]) => words.every((w, i) => lowerAt(tokens, at + i) === w));
      // right behind its comma `who chairs` is read where clauses are
      if (!lead && (office === undefined || at - 1 <= from)) continue;
      const end = at + (lead ? lead[0].length : 1);
      if (!isSo(from, end, to)) continue;
      const isPlace = lead !== undefined && lexicon.compounds && lead[0].length > 1;
      const body = lead ? bodyIn(scene, from, at, end, to) : undefined;
      if (lead && !body) continue;
      // „has run“ goes on only where it says since when
      if (lead?.[0][0] === 'has' && !tokens.slice(from, to).some((t) => lexicon.since.has(t.spelling.lower))) continue;
      const mention = isPlace ? standingIn(scene, from, to) : leaderOf(scene, from, at, office !== undefined);
      if (!mention) continue;
      const role = office ?? (body!.kind === 'committee' ? 'chair' : body!.kind === 'union' ? loose : lead![1]);
      // of a house its head is read by what the house is
      const group = office ?? (body!.kind === 'committee' ? 'chair' : body!.kind === 'house' ? 'head' : 'ceo');
      found.push({ mention, role: { role, group, kind: 'office', of: body?.of, time: 'now', span: cover(mention.span, tokens[(body?.end ?? end) - 1]!) } });
      break;
    }
  }
  return found;

  /** Whether a clause says what is, in the part that its verb is in: `heads the firm and gave no figure`. */
  function isSo(from: number, verb: number, to: number): boolean {
    let end = verb;
    while (end < to && !lexicon.conjunctions.has(lowerAt(tokens, end))) end++;
    return !tokens.slice(from, end).some(({ spelling: { lower } }) => unreal.has(lower) || lexicon.past.has(lower) || lexicon.former.has(lower) || lexicon.until.has(lower) || lexicon.vices.has(lower));
  }
}

/** Who leads a firm by a clause in the passive, which opens with the firm: `Der Konzern wird von X geführt`. */
function ledBy(scene: ClauseScene, from: number, to: number): HeldRole | undefined {
  const { tokens, mentions, lexicon } = scene;
  const words = tokens.slice(from, to).map((t) => t.spelling.lower);
  const pair = lexicon.ledBy.find(([auxiliary, participle]) => words.includes(auxiliary) && words.lastIndexOf(participle) > words.indexOf(auxiliary));
  if (!pair) return undefined;
  const by = from + words.findIndex((w, i) => lexicon.agent.has(w) && mentions.some((m) => m.kind === 'person' && m.span.start === tokens[from + i + 1]?.start));
  const auxiliary = from + words.indexOf(pair[0]);
  const body = by >= auxiliary ? bodyIn(scene, from, from, from, auxiliary) : undefined;
  const mention = body && mentions.find((m) => m.kind === 'person' && m.span.start === tokens[by + 1]!.start);
  if (!mention) return undefined;
  const chairs = body.kind === 'committee';
  return { mention, role: { role: chairs ? 'chair' : 'ceo', group: chairs ? 'chair' : 'ceo', kind: 'office', of: body.of, time: 'now', span: cover(tokens[from]!, tokens[to - 1]!) } };
}

const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.spelling.lower ?? '';

/** The firm or committee that is led: behind the verb, or before it where the verb closes its clause. */
function bodyIn(scene: ClauseScene, from: number, at: number, end: number, to: number): Body | undefined {
  const { tokens, lexicon } = scene;
  const closes = lexicon.compounds && end === to && lexicon.relatives.has(lowerAt(tokens, from));
  let k = closes ? from + 1 : end;
  while (k < to && (lexicon.determiners.has(lowerAt(tokens, k)) || lexicon.roleOf.has(lowerAt(tokens, k)))) k++;
  // „die seit 2019 die Klinik leitet“
  if (closes && lexicon.since.has(lowerAt(tokens, k))) for (let i = k + 1; i < Math.min(at, k + BODY); i++) if (lexicon.determiners.has(lowerAt(tokens, i))) k = i + 1;
  for (let i = k; i < Math.min(closes ? at : to, k + BODY); i++) {
    const token = tokens[i]!;
    const firm = scene.mentions.find((m) => overlaps(m.span, token));
    if (firm?.kind === 'company') {
      let stop = i + 1;
      while (stop < to && tokens[stop]!.start < firm.span.end) stop++;
      // „runs Marlow's canteen“
      if (/^['’]s?$/.test(tokens[stop]?.text ?? '')) return undefined;
      return { kind: 'firm', of: firm.name?.base ?? textAt(scene.analysis.text, firm.span), end: stop };
    }
    if (firm?.kind === 'person' || token.kind !== 'word' && !/^['’]s?$/.test(token.text)) return undefined;
    // in English the last noun of a group says what it is, in German the first one
    const next = tokens[i + 1];
    const isLast = lexicon.compounds || i + 1 >= to || next?.kind !== 'word' || isStop(next.spelling) || lexicon.roleOf.has(next.spelling.lower) || lexicon.since.has(next.spelling.lower);
    // „heads the teachers' union“
    if (!lexicon.compounds && /^['’]s?$/.test(next?.text ?? '')) continue;
    if (!isLast) continue;
    const kind = lexicon.compounds ? [...lexicon.ledBodies].find(([w]) => /^\p{Lu}/u.test(token.text) && token.spelling.lower.replace(/(?<=ss)es$|(?<!s)e?s$/, '').endsWith(w))?.[1] : lexicon.ledBodies.get(token.spelling.lower);
    const house = kind ?? institutionOf(token, lexicon);
    if (house && !kind) return { kind: 'house', of: token.text, end: i + 1 };
    if (kind) return { kind, of: kind === 'committee' && lexicon.compounds ? undefined : textAt(scene.analysis.text, cover(tokens[k]!, token)), end: i + 1 };
    if (!lexicon.compounds || /^\p{Lu}/u.test(token.text)) return undefined;
  }
  return undefined;
}

/** The kind of house a noun names. */
const institutionOf = ({ text, spelling }: Token, { compounds, institutions }: CompareLexicon): string | undefined => (compounds ? /^\p{Lu}/u.test(text) && [...institutions].find(([word]) => spelling.lower.endsWith(word))?.[1] || undefined : institutions.get(spelling.lower));

/** Who stands at the top by a clause that has one person and no other: `An der Spitze von Ostwerk steht X`. */
function standingIn({ analysis, tokens, mentions }: ClauseScene, from: number, to: number): Mention | undefined {
  const people = mentions.filter((m) => m.kind === 'person' && m.span.start >= tokens[from]!.start && m.span.end <= tokens[to - 1]!.end);
  return people.length === 1 && tokens.slice(from, to).some((t) => /^steht$/.test(t.spelling.lower)) && !isGenitive(analysis, tokens, people[0]!) ? people[0] : undefined;
}

/** The subject of a verb: right before it, or whom a relative clause is about, with no more than an apposition between. */
function leaderOf({ tokens, mentions, lexicon }: ClauseScene, from: number, at: number, office: boolean): Mention | undefined {
  const before = tokens[at - 1];
  const subject = mentions.find((m) => m.kind === 'person' && m.span.end === before?.end);
  if (subject && !office) return subject;
  const relative = lexicon.compounds ? from : at - 1;
  if (!lexicon.relatives.has(lowerAt(tokens, relative))) return undefined;
  const person = mentions.findLast((m) => m.kind === 'person' && m.span.end <= tokens[relative]!.start);
  const first = person ? tokens.findIndex((t) => t.start >= person.span.end) : -1;
  if (!person || first < 0 || relative - first > APART) return undefined;
  const apart = tokens.slice(first, relative);
  if (apart.length && apart[0]!.text !== ',') return undefined;
  // „X, who …“, „X, a Conservative who …“
  const plain = apart.slice(1);
  if (!plain.length) return person;
  return lexicon.determiners.has(plain[0]!.spelling.lower) && plain.every((t) => t.kind === 'word') && !mentions.some((m) => m.kind === 'person' && plain.some((t) => overlaps(m.span, t))) ? person : undefined;
}
