import type { HearsayRow } from '../language/attribution';
import type { Cue } from './cue';
import type { Clause, SentenceView } from './sentence';
import { readSource, type Speakers } from './source';

/** Hearsay markers, reporting modals and links to documents. */
export function findMarkerCues(view: SentenceView, speakers: Speakers): Cue[] {
  return [...hearsay(view), ...modals(view), ...documents(view), ...sayings(view, speakers)];
}

const rowsByFirst = new WeakMap<readonly HearsayRow[], ReadonlyMap<string, readonly { parts: readonly string[]; row: HearsayRow }[]>>();

function indexOf(rows: readonly HearsayRow[]): ReadonlyMap<string, readonly { parts: readonly string[]; row: HearsayRow }[]> {
  const known = rowsByFirst.get(rows);
  if (known) return known;
  const index = new Map<string, { parts: readonly string[]; row: HearsayRow }[]>();
  for (const row of rows) {
    const parts = row.words.split(' ');
    index.set(parts[0]!, [...(index.get(parts[0]!) ?? []), { parts, row }]);
  }
  rowsByFirst.set(rows, index);
  return index;
}

function hearsay(view: SentenceView): Cue[] {
  const index = indexOf(view.pack.attribution.hearsay);
  const cues: Cue[] = [];
  for (const clause of view.clauses) {
    for (let i = clause.first; i < clause.end; i++) {
      const match = index.get(view.lower[i]!)?.find(({ parts }) => i + parts.length <= clause.end && parts.every((part, k) => view.lower[i + k] === part));
      if (!match) continue;
      const own = match.row.scope === 'clause' && clause.opener !== undefined;
      cues.push({ first: i, end: i + match.parts.length, kind: 'hearsay', reachFirst: own ? clause.first : view.sentence.firstToken, reachEnd: own ? clause.end : view.sentence.endToken, verbal: match.row.scope === 'sentence', rule: `hearsay:${match.row.words}` });
      break;
    }
  }
  return cues;
}

/** `soll` reports with a perfect infinitive or a state, and plans with anything else. */
function modals(view: SentenceView): Cue[] {
  const lexicon = view.pack.attribution;
  const cues: Cue[] = [];
  for (const clause of view.clauses) {
    for (let i = clause.first; i < clause.end; i++) {
      if (!lexicon.reportModals.has(view.lower[i]!)) continue;
      if (!reports(view, clause, i)) continue;
      const own = clause.opener !== undefined && clause.first !== view.sentence.firstToken;
      cues.push({ first: i, end: i + 1, kind: 'hearsay', reachFirst: own ? clause.first : view.sentence.firstToken, reachEnd: own ? clause.end : view.sentence.endToken, verbal: false, rule: `modal:${view.lower[i]}` });
    }
  }
  return cues;
}

function reports(view: SentenceView, clause: Clause, modal: number): boolean {
  const lexicon = view.pack.attribution;
  // the words that close the clause, past an insertion: „soll, so heißt es, … haben“
  const end = verbEnd(view, clause, modal);
  const last = view.lower[end - 1] === view.lower[modal] ? view.lower[end - 2] : view.lower[end - 1];
  const before = view.lower[end - 1] === view.lower[modal] ? view.lower[end - 3] : view.lower[end - 2];
  if (last === undefined) return false;
  const participle = before !== undefined && /^(?:[a-zäöü]*ge[a-zäöüß]+(?:t|en)|(?:be|ver|er|ent|zer|über|unter|wider|emp|miss)[a-zäöüß]+(?:t|en)|[a-zäöüß]+iert|worden|gewesen)$/.test(before);
  if (lexicon.perfectAuxiliaries.has(last)) {
    if (last === 'haben') return participle;
    if (last === 'sein') return participle && /^(?:worden|gewesen|[a-zäöü]*ge(?:kommen|gangen|blieben|worden|fallen|stiegen|sunken|storben|flohen|scheitert|schehen|reist|fahren|flogen|wachsen|wesen|wechselt|troffen|platzt|stürzt|laufen|zogen)|verschwunden|verstorben|entstanden|verwickelt|beteiligt|involviert|bekannt|interessiert|betroffen|erschienen|entkommen|ver[a-zäöü]+|ge[a-zäöü]+)$/.test(before!);
    return false;
  }
  if (!lexicon.stative.has(last)) return false;
  for (let i = clause.first; i < clause.end; i++) if (lexicon.planned.has(view.lower[i]!) && i !== modal) return false;
  return true;
}

function verbEnd(view: SentenceView, clause: Clause, modal: number): number {
  const index = view.clauses.indexOf(clause);
  if (modal + 1 < clause.end || index + 1 >= view.clauses.length) return clause.end;
  return view.clauses[index + 1]!.end;
}

const FOOTNOTE = /^\d{1,3}$/;

/** A web address, a Markdown link or a footnote mark in the sentence. */
function documents(view: SentenceView): Cue[] {
  for (let i = view.sentence.firstToken; i < view.sentence.endToken; i++) {
    const token = view.tokens[i]!;
    const footnote = token.kind === 'number' && FOOTNOTE.test(token.text) && view.tokens[i - 1]?.text === '[' && view.tokens[i + 1]?.text === ']';
    const reference = token.text === '^' && view.tokens[i - 1]?.text === '[';
    if (!(token.kind === 'url' && !token.text.includes('@')) && !footnote && !reference) continue;
    const span = { start: token.start, end: token.end };
    return [{ first: i, end: i + 1, source: { span, kind: 'document', name: token.text }, kind: 'document', reachFirst: view.sentence.firstToken, reachEnd: view.sentence.endToken, verbal: false, rule: footnote || reference ? 'footnote' : 'link' }];
  }
  return [];
}

/** `heißt es im Bericht`, `aus Kreisen verlautete`, `geht aus dem Papier hervor`: who stands behind an impersonal saying. */
function sayings(_view: SentenceView, _speakers: Speakers): Cue[] {
  void readSource;
  return [];
}
