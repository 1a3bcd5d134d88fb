import { ordinariness } from '../../language/lexicon';
import type { LanguagePack } from '../../language/pack';
import { KINDS } from '../tagger/labels';
import type { NameCandidate } from './candidate';

const K = KINDS.length;
const PERSON = KINDS.indexOf('person');
const COMPANY = KINDS.indexOf('company');

/** A firm with its class word before it, and the same firm without. */
interface Pair {
  readonly whole: number;
  readonly bare: number;
  readonly kind: 'trade' | 'kind';
}

/**
 * Settles whether a class word before a firm's name belongs to it. A kind of firm never does (`Modekette Tarnow`), a trade does before a family
 * name (`Töpferei Sandkuhl`), unless the article also calls the firm by the rest alone. Other cases stay as they are. Scores are changed in place.
 */
export function settleClassWords(candidates: readonly NameCandidate[], scores: number[][], families: ReadonlySet<string>, pack: LanguagePack): void {
  const pairs = pairsOf(candidates, pack);
  if (!pairs.length) return;
  const held = new Set(pairs.map(({ bare }) => bare));
  const alone = new Set(candidates.filter(({ inner }, i) => !inner && !held.has(i) && isFirm(scores[i]!)).map(({ stem }) => stem));
  for (const { whole, bare, kind } of pairs) {
    const one = scores[whole]!;
    const other = scores[bare]!;
    const name = candidates[bare]!;
    if (kind === 'kind') prefer(other, one);
    else if (!alone.has(name.stem) && (families.has(name.stem) || isFamilyName(name, pack))) prefer(one, other);
  }
}

/** Gives a stretch the place of another that is a firm, or a person behind a trade, and stands before it. */
function prefer(own: number[], other: number[]): void {
  const most = Math.max(...other);
  if (most <= Math.max(0, ...own) || (other[COMPANY] !== most && other[PERSON] !== most)) return;
  other.splice(0, K, ...own);
  own[COMPANY] = most;
}

function isFirm(scores: readonly number[]): boolean {
  return scores[COMPANY]! > 0 && scores[COMPANY] === Math.max(...scores);
}

/** Candidates that begin with a class word, each with the candidate that is the rest of it, where that is one word. */
function pairsOf(candidates: readonly NameCandidate[], { names: { classWords } }: LanguagePack): Pair[] {
  const pairs: Pair[] = [];
  candidates.forEach(({ words, inner, span }, whole) => {
    const space = words.indexOf(' ');
    if (!inner || space !== words.lastIndexOf(' ')) return;
    const first = words.slice(0, space);
    const kind = classWords.kind.test(first) ? 'kind' : classWords.trade.test(first) ? 'trade' : undefined;
    if (!kind) return;
    // candidates come in order of their starts
    for (let bare = whole + 1; bare < candidates.length && candidates[bare]!.span.start < span.end; bare++) {
      const rest = candidates[bare]!;
      if (rest.span.end === span.end && !rest.inner) pairs.push({ whole, bare, kind });
    }
  });
  return pairs;
}

/** Whether a word is a name by its letters and no word of the dictionary nor put together of some: `Sandkuhl` may be, `Mehlwurm` is not. */
function isFamilyName({ words }: NameCandidate, pack: LanguagePack): boolean {
  return words.split('-').every((part) => /^\p{Lu}\p{Ll}+$/u.test(part) && ordinariness(part, pack.id) === 'unknown');
}
