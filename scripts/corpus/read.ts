import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LanguageId } from '../../server/src/language/pack';
import type { NameKind } from '../../server/src/recognize/tagger/tagger';
import type { CorpusArticle, CorpusMark } from './article';

const KIND: Readonly<Record<string, NameKind>> = { P: 'person', C: 'company', O: 'organisation', L: 'place', D: 'product' };
const CLAIM = / ?<(?:document|person|organisation|outlet|anonymous|hearsay|none)(?:: [^<>\n]*)?>/g;

/** Reads our corpus: every article of `corpus/<language>/*.txt`, in order of file and place. */
export function readCorpus(root: string, languages: readonly LanguageId[] = ['de', 'en']): CorpusArticle[] {
  return languages.flatMap((language) => {
    const folder = join(root, 'corpus', language);
    return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort()
      .flatMap((name) => parseCorpus(readFileSync(join(folder, name), 'utf8'), language));
  });
}

/** Parses one file of the corpus; what the format means is told in corpus/README.md. */
export function parseCorpus(file: string, language: LanguageId): CorpusArticle[] {
  const articles: CorpusArticle[] = [];
  for (const part of file.split(/^=== /m).slice(1)) {
    const end = part.indexOf('\n');
    const [id = '', desk = '', style = '', ...flags] = part.slice(0, end).split('|').map((field) => field.trim());
    const body = part.slice(end + 1).replace(CLAIM, '').trim() + '\n';
    articles.push({ id, language, desk, style, heldout: flags.includes('heldout'), ...parseMarks(body, language) });
  }
  return articles;
}

/** Takes the marks out of a text. */
export function parseMarks(body: string, language: LanguageId): { text: string; marks: CorpusMark[] } {
  const marks: CorpusMark[] = [];
  let text = '';
  let last = 0;
  for (const match of body.matchAll(/\[([A-Za-z])(\d*) ([^[\]]*)\]/g)) {
    text += body.slice(last, match.index);
    last = match.index + match[0].length;
    const letter = match[1]!.toUpperCase();
    const kind = KIND[letter];
    let words = match[3]!;
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
      optional: letter !== match[1],
      entity: match[2] ? letter + match[2] : undefined,
    });
    text += words;
  }
  return { text: text + body.slice(last), marks };
}
