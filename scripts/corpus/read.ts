import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AttributionKind } from '../../server/src/attribution/attribution';
import { packOf } from '../../server/src/language';
import type { LanguageId } from '../../server/src/language/pack';
import type { NameKind } from '../../server/src/recognize/tagger/tagger';
import { splitSentences } from '../../server/src/text/sentences';
import type { Span } from '../../server/src/text/span';
import { tokenize } from '../../server/src/text/tokens';
import type { CorpusArticle, CorpusMark } from './article';

/** A claim of an article's second layer: a sentence or a clause, and who carries it. */
export interface CorpusClaim extends Span {
  readonly kind: AttributionKind | 'none';
  /** Words of the article that name the source. */
  readonly source?: string;
}

export interface ReadArticle extends CorpusArticle {
  /** Missing where the article has no layer of claims. */
  readonly claims?: readonly CorpusClaim[];
}

/** A tag of the layer of claims: it stands where its claim ends. */
interface Tag {
  readonly at: number;
  readonly kind: CorpusClaim['kind'];
  readonly source?: string;
}

const KIND: Readonly<Record<string, NameKind>> = { P: 'person', C: 'company', O: 'organisation', L: 'place', D: 'product' };
const MARK_OR_TAG = /\[(?<letter>[A-Za-z])(?<number>\d*) (?<words>[^[\]]*)\]| ?<(?<kind>document|person|organisation|outlet|anonymous|hearsay|none)(?:: (?<source>[^<>\n]*))?>/g;

/** Reads our corpus: every article of `corpus/<language>/*.txt`, in order of file and place. */
export function readCorpus(root: string, languages: readonly LanguageId[] = ['de', 'en']): ReadArticle[] {
  return languages.flatMap((language) => {
    const folder = join(root, 'corpus', language);
    return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
      .flatMap((name) => parseCorpus(readFileSync(join(folder, name), 'utf8'), language));
  });
}

/** Parses one file of the corpus; what the format means is told in corpus/README.md. */
export function parseCorpus(file: string, language: LanguageId): ReadArticle[] {
  const articles: ReadArticle[] = [];
  for (const part of file.split(/^=== /m).slice(1)) {
    const end = part.indexOf('\n');
    const [id = '', desk = '', style = '', ...flags] = part.slice(0, end).split('|').map((field) => field.trim());
    const { text, marks, tags } = parseMarks(part.slice(end + 1).trim() + '\n', language);
    const claims = flags.includes('claims') ? claimsOf(text, tags, language) : undefined;
    articles.push({ id, language, desk, style, heldout: flags.includes('heldout'), text, marks, claims });
  }
  return articles;
}

/** Takes the marks, and the tags of the claims, out of a text. */
export function parseMarks(body: string, language: LanguageId): { text: string; marks: CorpusMark[]; tags: Tag[] } {
  const marks: CorpusMark[] = [];
  const tags: Tag[] = [];
  let text = '';
  let last = 0;
  for (const match of body.matchAll(MARK_OR_TAG)) {
    text += body.slice(last, match.index);
    last = match.index + match[0].length;
    const { letter: written, number, kind: carrier, source } = match.groups!;
    if (!written) {
      tags.push({ at: text.length, kind: carrier as Tag['kind'], source });
      continue;
    }
    const letter = written.toUpperCase();
    const kind = KIND[letter];
    let words = match.groups!.words!;
    // some writers took the leading article into English names, others not: it stays outside but for works
    const article = language === 'en' && letter !== 'D' ? /^The (?=.)/.exec(words) : null;
    if (article) {
      text += article[0];
      words = words.slice(article[0].length);
    }
    marks.push({
      start: text.length,
      end: text.length + words.length,
      kinds: kind ? [kind] : [],
      money: letter === 'M',
      optional: letter !== written,
      entity: number ? letter + number : undefined,
    });
    text += words;
  }
  return { text: text + body.slice(last), marks, tags };
}

/** The claims before the tags: each starts with its sentence, or behind the tag before it in the same sentence. */
function claimsOf(text: string, tags: readonly Tag[], language: LanguageId): CorpusClaim[] {
  let lastEnd = 0;
  return tags.map(({ at, kind, source }) => {
    const line = text.lastIndexOf('\n', at - 1) + 1;
    const lineEnd = text.indexOf('\n', at);
    const sentences = splitSentences(tokenize(text, line, lineEnd < 0 ? text.length : lineEnd), packOf(language).abbreviations);
    const start = Math.max(lastEnd, sentences.findLast((sentence) => sentence.start < at)?.start ?? line);
    lastEnd = at;
    return { start: start + /^\s*/.exec(text.slice(start, at))![0].length, end: at, kind, source };
  });
}
