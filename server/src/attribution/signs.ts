import type { LanguagePack } from '../language/pack';
import { perSpelling, type Spelling } from '../text/remember';

/** What a word may open or be in a cue, whatever stands around it; bits. */
export const Sign = { verb: 1, before: 2, behind: 4, withStatement: 8, parenthesis: 16, continuing: 32, hearsay: 64, modal: 128, nominal: 256, mood: 512, viewpoint: 1024, finding: 2048 } as const;
/** A word with none of these begins no phrase that names a source. */
export const PHRASE = Sign.before | Sign.behind | Sign.withStatement | Sign.parenthesis | Sign.continuing;

const readers = new WeakMap<LanguagePack, (spelling: Spelling) => number>();

/** Reads the signs of a word, as it is written. */
export function signReader(pack: LanguagePack): (spelling: Spelling) => number {
  let reader = readers.get(pack);
  if (!reader) readers.set(pack, (reader = perSpelling(readerOf(pack))));
  return reader;
}

function readerOf({ attribution }: LanguagePack): (word: string) => number {
  const first = (phrases: Iterable<string>): ReadonlySet<string> => new Set(Array.from(phrases, (words) => words.split(' ', 1)[0]!));
  const tables: readonly (readonly [{ has(word: string): boolean }, number])[] = [
    [attribution.verbs, Sign.verb], [first(attribution.before), Sign.before], [first(attribution.trusting.map(([opens]) => opens)), Sign.before], [first(attribution.behind), Sign.behind], [first(attribution.withStatement), Sign.withStatement],
    [first(attribution.parenthesis), Sign.parenthesis], [attribution.continuing, Sign.continuing], [attribution.continuingPaper, Sign.continuing], [first(attribution.hearsay.map((row) => row.words)), Sign.hearsay],
    [attribution.reportModals, Sign.modal], [attribution.claimModals, Sign.modal], [first(attribution.nominals), Sign.nominal], [attribution.viewpoints, Sign.viewpoint], [attribution.findings, Sign.finding],
  ];
  return (word) => {
    const lower = word.toLowerCase();
    let signs = attribution.mayHaveMood(word) ? Sign.mood : 0;
    for (const [words, sign] of tables) if (words.has(lower)) signs |= sign;
    return signs;
  };
}

const ofParagraphs = new WeakMap<readonly string[], Uint16Array>();

/** The signs of a paragraph's tokens; `lower` are their words in lower case, by which a paragraph that did not change is known. */
export function signsOf(tokens: readonly { readonly spelling: Spelling }[], lower: readonly string[], pack: LanguagePack): Uint16Array {
  let signs = ofParagraphs.get(lower);
  if (!signs) {
    const read = signReader(pack);
    signs = new Uint16Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) signs[i] = read(tokens[i]!.spelling);
    ofParagraphs.set(lower, signs);
  }
  return signs;
}
