import { packOf } from '../language';
import { msg, type Message } from '../message';
import type { DossierArticle, Entity, Evidence } from '../dossier';
import type { Mention } from '../recognize/mention';
import type { Check, CheckContext } from './check';
import { distinct, evidenceAt, quoted } from './evidence';
import type { Finding, Fix } from './finding';
import { isMisspelling, wordsOfName, type NameWord } from './spelling';

/** One way to write one word of a name, and who writes it so. */
interface Spelling {
  readonly word: string;
  readonly files: Set<string>;
  readonly evidence: Evidence[];
}

function find({ article, dossier }: CheckContext): Finding[] {
  const others = new Map(dossier.articles.filter((a) => a.file !== article.file && a.role === 'source').map((a) => [a.file, a]));
  return dossier.entities.filter(spansArticles).flatMap((entity) => findIn(article, entity, others, (evidence) => quoted(dossier, evidence)));
}

/** Only a name that two articles have can be spelled differently. */
function spansArticles({ mentions }: Entity): boolean {
  return mentions.some((m) => m.file !== mentions[0]!.file);
}

function findIn(article: DossierArticle, entity: Entity, others: ReadonlyMap<string, DossierArticle>, quote: (evidence: readonly Evidence[]) => readonly Message[]): Finding[] {
  const spellings = spellingsOf(entity, others);
  const own = entity.mentions.filter((m) => m.file === article.file).sort((a, b) => a.mention.span.start - b.mention.span.start);
  const wrong = new Map<string, { right: Spelling; places: { word: NameWord; mention: Mention }[] }>();
  for (const { mention } of own) {
    for (const word of wordsOfName(article.analysis.text, mention, entity)) {
      const right = betterSpelling(word, (spellings.get(word.slot) ?? []).filter((s) => entity.kind === 'person' || !isInflected(s.word, word.word, packOf(article.analysis.language).attribution.adjective)), article.role === 'draft');
      if (!right) continue;
      const group = wrong.get(word.word) ?? { right, places: [] };
      group.places.push({ word, mention });
      wrong.set(word.word, group);
    }
  }
  return [...wrong.values()].map(({ right, places }) => {
    const { mention } = places[0]!;
    const related = distinct(right.evidence);
    return {
      code: 'name-spelling',
      severity: 'warning',
      file: article.file,
      span: mention.span,
      message: msg('“{name}” is spelled “{other}” by other articles: {evidence}', { name: places[0]!.word.word, other: right.word, evidence: quote(related) }),
      related,
      fixes: fixesFor(article, places.map((p) => p.word), right.word),
    };
  });
}

function spellingsOf(entity: Entity, others: ReadonlyMap<string, DossierArticle>): Map<number, Spelling[]> {
  const slots = new Map<number, Spelling[]>();
  for (const { file, mention } of entity.mentions) {
    const other = others.get(file);
    if (!other) continue;
    for (const { word, slot } of wordsOfName(other.analysis.text, mention, entity)) {
      const list = slots.get(slot) ?? [];
      let spelling = list.find((s) => s.word === word);
      if (!spelling) list.push((spelling = { word, files: new Set(), evidence: [] }));
      if (!spelling.files.has(file)) spelling.evidence.push(evidenceAt(other, mention.span));
      spelling.files.add(file);
      slots.set(slot, list);
    }
  }
  return slots;
}

/** Whether two words are one adjective in two cases, as a paper's name has them: `die Talberger Neue`, `von Talberger Neuer`. */
function isInflected(a: string, b: string, ending: RegExp): boolean {
  return ending.test(a) && ending.test(b) && a.replace(ending, '') === b.replace(ending, '');
}

/**
 * Another spelling of a word that more articles use than this one. Where it is one against one, both sides are told;
 * a draft is told where its own spelling is not the sources' most frequent one.
 */
function betterSpelling({ word }: NameWord, spellings: readonly Spelling[], draft: boolean): Spelling | undefined {
  const same = spellings.find((s) => s.word === word)?.files.size ?? 0;
  const own = draft ? same : same + 1;
  return spellings
    .filter((s) => s.word !== word && isMisspelling(s.word, word) && (draft ? s.files.size > own : s.files.size >= own))
    .sort((a, b) => b.files.size - a.files.size)[0];
}

function fixesFor(article: DossierArticle, words: readonly NameWord[], right: string): Fix[] {
  const edits = words.map(({ span }) => ({ file: article.file, span, text: right }));
  const one: Fix = { title: msg('Write “{name}”', { name: right }), edits: edits.slice(0, 1), preferred: edits.length === 1 };
  const all: Fix = { title: msg('Write “{name}” everywhere in this article ({count} places)', { name: right, count: edits.length }), edits, preferred: true };
  return edits.length > 1 ? [all, one] : [one];
}

/** `name-spelling`: the same person or firm spelled otherwise by the other articles. */
export const nameSpelling: Check = {
  code: 'name-spelling',
  title: msg('Name spelled differently'),
  defaultSeverity: 'warning',
  scope: 'all',
  explanation: {
    en: `The same person or firm is written otherwise by the other articles of the folder. Where most articles agree, the odd one is reported; where it is one against one, both are. Short forms (a surname, a firm without its legal form) and the genitive are not meant.

**Example:** *Callum Reed* in the draft, *Callum Reid* in two articles.

**What you can do:** correct this place or all places of the article, or ignore the name. Beleg does not know which spelling is right; it shows who writes what.`,
    de: `Die anderen Artikel des Ordners schreiben dieselbe Person oder Firma anders. Sind sich die meisten einig, wird der abweichende Artikel gemeldet; steht es eins zu eins, beide. Kurzformen (der Nachname, die Firma ohne Rechtsform) und der Genitiv sind nicht gemeint.

**Beispiel:** *Selim Aydogun* im Entwurf, *Selim Aydogan* in zwei Artikeln.

**Was Sie tun können:** diese Stelle oder alle Stellen des Artikels berichtigen oder den Namen ignorieren. Beleg weiß nicht, welche Schreibweise stimmt; es zeigt, wer was schreibt.`,
  },
  find,
};
