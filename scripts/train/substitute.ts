import type { CorpusArticle, CorpusMark } from '../corpus/article';
import type { Random } from './random';
import type { Stock } from './stock';

/** Words of a firm's name that tell its trade or form, not which firm it is. */
const TRADE = /^(?:\p{Ll}.*|.*(?:bank|kasse|verlag|holding|gruppe|werke?|bau|handel|versicherung|brauerei|weberei|spedition|reederei|klinik|markt|haus|hotel|zeitung|blatt|anzeiger|gesellschaft)|AG|SE|KG|GmbH|Inc|Corp|Ltd|plc|LLC|Co|Group|Holdings?|Capital|Partners?|Bank|Bancorp|Trust|Media|News|Times|Post|Deutsche[nr]?|First|New|United|National|American|British)$/u;
const PARTICLE = /^(?:von|van|de|der|den|di|da|du|la|le|al|bin|zu|del|dos|ten|ter|el|y|zur|vom|II|III|IV|Jr|Sr|\p{Lu}|\p{Lu}\.)$/u;
const WORD = /\p{L}[\p{L}\d’']*(?:\.(?=\p{L}))?/gu;

/**
 * The same article with other names in the same places, the same for every mention of an entity, inflection kept: persons, firms,
 * towns and short names of bodies. A part of the names stays as it is. Marks that overlap an earlier one are left out.
 */
export function substitute(article: CorpusArticle, stock: Stock, random: Random): CorpusArticle {
  const marks = article.marks.filter((mark, i) => i === 0 || mark.start >= Math.max(...article.marks.slice(Math.max(0, i - 3), i).map((m) => m.end)));
  const renamer = new Renamer(article, marks, stock, random);
  const renamed: CorpusMark[] = [];
  let text = '';
  let last = 0;
  for (const mark of marks) {
    text += article.text.slice(last, mark.start);
    const surface = renamer.rename(mark, article.text.slice(mark.start, mark.end));
    renamed.push({ ...mark, start: text.length, end: text.length + surface.length });
    text += surface;
    last = mark.end;
  }
  return { ...article, text: text + article.text.slice(last), marks: renamed };
}

/** Gives the names of one article their new forms. */
class Renamer {
  /** Old words and their new ones: a surname that is in a firm's name too changes in both. */
  readonly #words = new Map<string, string>();
  readonly #places = new Map<string, string>();
  /** Whole names that change as one. */
  readonly #whole = new Map<string, string>();

  constructor(readonly article: CorpusArticle, marks: readonly CorpusMark[], readonly stock: Stock, readonly random: Random) {
    for (const kind of ['company', 'person', 'place', 'organisation'] as const) {
      const surfaces = new Map<string, string[]>();
      for (const mark of marks) {
        if (mark.kinds[0] !== kind || mark.kinds.length > 1) continue;
        const surface = article.text.slice(mark.start, mark.end);
        const entity = mark.entity ?? surface;
        surfaces.set(entity, [...(surfaces.get(entity) ?? []), surface]);
      }
      for (const names of surfaces.values()) this.#plan(kind, names);
    }
  }

  rename(mark: CorpusMark, surface: string): string {
    if (mark.money || mark.optional || !mark.kinds.length || mark.kinds[0] === 'product') return surface;
    const whole = this.#whole.get(surface);
    if (whole) return whole;
    const words = mark.kinds[0] === 'place' ? this.#places : this.#words;
    return surface.replace(WORD, (word) => renamed(words, word, mark.kinds[0] === 'person'));
  }

  #plan(kind: 'company' | 'person' | 'place' | 'organisation', names: readonly string[]): void {
    const { random, stock } = this;
    if (random.chance(0.15)) return;
    const longest = names.reduce((a, b) => (b.length > a.length ? b : a));
    const words = longest.match(WORD) ?? [];
    if (kind === 'person') {
      const last = words.findLastIndex((w) => !PARTICLE.test(w));
      words.forEach((word, i) => {
        if (this.#words.has(word) || PARTICLE.test(word)) return;
        const surname = i === last || (words.length === 1);
        // a genitive that stands nowhere without its -s keeps it
        const genitive = surname && this.article.language === 'de' && names.every((n) => /[^s]s$/.test(n)) && this.article.text.includes(word.slice(0, -1) + ' ');
        const name = surname ? stock.surname() : stock.givenName();
        this.#words.set(genitive ? word.slice(0, -1) : word, name);
      });
      return;
    }
    if (kind === 'place') {
      if (words.length !== 1 || /[A-ZÄÖÜ]{2}/.test(longest) || !random.chance(0.6)) return;
      const before = this.article.text.slice(0, this.article.text.indexOf(longest)).split(/\s+/).at(-2) ?? '';
      if (!/^(?:der|die|das|den|dem|des|im|am|zum|zur|vom|beim|the)$/i.test(before)) this.#places.set(longest, stock.place());
      return;
    }
    if (kind === 'organisation') {
      if (/^\p{Lu}{2,5}$/u.test(longest) && random.chance(0.5)) this.#words.set(longest, stock.body());
      return;
    }
    const stem = stemOf(names);
    if (!stem || this.#words.has(stem)) return;
    const single = names.every((name) => name === stem || name === `${stem}s`);
    const word = single && random.chance(0.35) ? stock.knownFirm() : stock.firmWord();
    // a firm of one name gets a second word at times, and its genitive with it
    const grown = single && random.chance(0.15) ? `${word} ${stock.firmTail()}` : word;
    this.#words.set(stem, grown);
    if (longest !== stem && longest.startsWith(`${stem} `) && random.chance(0.4)) this.#whole.set(longest, `${word} ${stock.firmTail()}`);
  }
}

/** The word of a firm's names that most of them share and that is not its trade. */
function stemOf(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of new Set(names)) for (const word of name.match(WORD) ?? []) if (!TRADE.test(word) && /^\p{Lu}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: string | undefined;
  for (const [word, count] of counts) if (!best || count > counts.get(best)!) best = word;
  return best;
}

/** The new form of a word: as it is, as a genitive, or in capitals. */
function renamed(words: ReadonlyMap<string, string>, word: string, person: boolean): string {
  const direct = words.get(word);
  if (direct) return direct;
  if (word.length > 2 && word.endsWith('s')) {
    const stem = words.get(word.slice(0, -1));
    if (stem) return /[sxzß]$/.test(stem) ? `${stem}’` : `${stem}s`;
  }
  if (word.length > 3 && word === word.toUpperCase() && person) {
    const lower = words.get(word[0]! + word.slice(1).toLowerCase());
    if (lower) return lower.toUpperCase();
  }
  return word;
}
