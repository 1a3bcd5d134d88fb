import { packOf } from '../../server/src/language';
import { gazetteer } from '../../server/src/language/gazetteer';
import { ordinariness } from '../../server/src/language/lexicon';
import type { LanguageId } from '../../server/src/language/pack';
import { classId, wordReader } from '../../server/src/recognize/names/words';
import { spellingOf } from '../../server/src/text/remember';
import type { CorpusArticle, CorpusMark } from './article';

/** Where another corpus marks otherwise than our rules do, and what becomes of such a mark. */
export const CONVENTIONS = ['handle', 'no letters', 'edge', 'title', 'class word', 'compound'] as const;
export type Convention = (typeof CONVENTIONS)[number];

const CLASS_WORDS = ['firmNoun', 'bodyHead', 'role', 'familyNoun'].map((name) => classId(name as 'role'));
const BEFORE_PERSON = ['title', 'role', 'article'].map((name) => classId(name as 'role'));
const TAILS = ['firmNoun', 'firmTail'].map((name) => classId(name as 'role'));
/** What may be a part of the name itself: `Rhein-Zeitung`. */
const PARTS = ['mediaHead', 'firmHead'].map((name) => classId(name as 'role'));

/**
 * Brings marks of a corpus of other rules in line with ours (`annotation.md`), so that what is learned and counted is one thing:
 * - a handle or hashtag (`@name`, `#name`) and a mark without letters are left unjudged;
 * - signs at the edge of a mark, and titles, roles and articles before a person's name, are cut off;
 * - a class word that names nobody (`das Unternehmen`) is left unjudged;
 * - of a compound with a class word (`X-Gruppe`) the name is kept; left unjudged where that is a place or a state's letters.
 * Nothing is taken away because a recognizer errs on it: only the marks are looked at. `report` is told of each change.
 */
export function toOurRules(article: CorpusArticle, report: (convention: Convention, surface: string) => void = () => {}): CorpusArticle {
  const { text, language } = article;
  const marks = article.marks.map((mark): CorpusMark => {
    if (mark.money || mark.optional || !mark.kinds.length) return mark;
    const surface = text.slice(mark.start, mark.end);
    const open = (convention: Convention): CorpusMark => {
      report(convention, surface);
      return { ...mark, optional: true };
    };
    if (/[@#]$/.test(text.slice(0, mark.start)) || /^[@#]/.test(surface)) return open('handle');
    if (!/\p{L}/u.test(surface)) return open('no letters');
    let start = mark.start + /^[^\p{L}\p{N}]*/u.exec(surface)![0].length;
    let end = mark.end - /[\s:;,|–-]*$/.exec(surface)![0].length;
    if (start !== mark.start || end !== mark.end) report('edge', surface);
    if (mark.kinds[0] === 'person' && !isClassWord(text.slice(start, end), true, language)) {
      const cut = personStart(text.slice(start, end), language);
      if (cut) report('title', surface);
      start += cut;
    }
    const isBody = mark.kinds[0] !== 'place' && mark.kinds[0] !== 'product';
    if (isBody && isClassWord(text.slice(start, end), mark.kinds[0] === 'person', language)) return open('class word');
    const hyphen = text.slice(start, end).lastIndexOf('-');
    const head = text.slice(start, start + hyphen);
    const tail = text.slice(start + hyphen + 1, end);
    if (isBody && mark.kinds[0] !== 'person' && hyphen > 1 && !head.includes(' ') && isOneOf(tail, TAILS, language) && !isOneOf(tail, PARTS, language)) {
      if (/^(?:\p{Lu}{2}|\p{Ll}+)$/u.test(head) || gazetteer.find(head)?.kind === 'place') return open('compound');
      report('compound', surface);
      end = start + hyphen;
    }
    return { ...mark, start, end };
  });
  return { ...article, marks };
}

function isOneOf(word: string, classes: readonly number[], language: LanguageId): boolean {
  return wordReader(packOf(language)).read(spellingOf(word)).classes.some((id) => classes.includes(id));
}

/** How many code units of titles, roles and articles stand before a person's name. */
function personStart(surface: string, language: LanguageId): number {
  let at = 0;
  for (;;) {
    const word = /^(\S+)\s+(?=\S)/.exec(surface.slice(at));
    if (!word) return at;
    const bare = word[1]!.replace(/[.,].*$/, '');
    const honorary = at > 0 && /^[hH]\.?$|^[cC]\.$/.test(word[1]!);
    if (!honorary && !isOneOf(bare, BEFORE_PERSON, language)) return at;
    at += word[0].length;
  }
}

/** Whether a mark holds but a class word, with an article or adjectives before it: `das norwegische Unternehmen`. Many surnames are class words, too: a person's needs the article. */
function isClassWord(surface: string, person: boolean, language: LanguageId): boolean {
  const words = surface.split(/\s+/);
  const last = words.pop()!;
  const small = words.every((word) => /^\p{Ll}/u.test(word) || isOneOf(word, [classId('article')], language));
  const ordinary = ordinariness(last, language);
  return small && !last.includes('-') && !gazetteer.find(surface) && isOneOf(last, CLASS_WORDS, language) && (words.length > 0 ? ordinary !== 'unknown' : ordinary === 'noun' && !person);
}
