import { analyze } from '../../../server/src/analysis';
import { packOf } from '../../../server/src/language';
import type { LanguageId } from '../../../server/src/language/pack';
import { splitSentences } from '../../../server/src/text/sentences';
import { tokenize } from '../../../server/src/text/tokens';
import { readCorpus } from '../../corpus/read';
import { Counts, scoreMarks, type Mark, type Result, type Row, type Suite } from '../score';
import { loadTagger } from '../tagger';
import { nameSets, scoreNames, type FindNames, type NameSet } from './names';

/** A tool from npm, or Beleg, and the kinds it finds in a language. */
interface Finder {
  readonly name: string;
  readonly languages: readonly LanguageId[];
  readonly names?: FindNames;
  readonly money?: FindNames;
}

/**
 * The peers from npm beside Beleg, in the same run on the same texts, scored alike. Where a peer counts a leading article, a hedge, an
 * `'s` or a full stop in, these are taken off before it is scored: what is left out by our rules is not its fault.
 */
export const peersSuite: Suite = {
  id: 'peers',
  async run({ shared }): Promise<Result> {
    const finders = [beleg(), await compromise(), await recognizers()];
    const rows: Row[] = [];
    for (const set of nameSets(shared)) {
      for (const language of ['de', 'en'] as const) {
        const articles = set.articles?.filter((a) => a.language === language);
        if (!articles?.length) continue;
        const only: NameSet = { ...set, kinds: ['person', 'company'], articles };
        for (const { name, names, languages } of finders) {
          if (!names || !languages.includes(language)) continue;
          const began = performance.now();
          const scores = scoreNames(names, only, []);
          const speed = speedOf(articles.map((a) => a.text), began);
          const data = set.name.endsWith(language) ? set.name : `${set.name} ${language}`;
          for (const [kind, counts] of scores) rows.push({ data, what: `${kind === 'company' && set.together ? 'company or organisation' : kind}, ${name}`, counts });
          rows.push({ data, what: `names, ${name}`, value: speed });
        }
      }
    }
    for (const language of ['de', 'en'] as const) {
      const articles = readCorpus('.', [language]).filter((a) => a.heldout);
      for (const { name, money, languages } of finders) {
        if (!money || !languages.includes(language)) continue;
        const counts = new Counts();
        const began = performance.now();
        for (const { text, marks } of articles) {
          const gold = marks.filter((m) => m.money).map((m): Mark => ({ kind: 'money', start: m.start, end: m.end, optional: m.optional }));
          counts.add(scoreMarks(gold, money(text, language), 'money'));
        }
        rows.push({ data: `corpus held-out ${language}`, what: `money, ${name}`, counts });
        rows.push({ data: `corpus held-out ${language}`, what: `money, ${name}`, value: speedOf(articles.map((a) => a.text), began) });
      }
    }
    return { rows, misses: [] };
  },
};

/** Tokens a second since `began`, in one pass, cold. */
function speedOf(texts: readonly string[], began: number): string {
  const seconds = (performance.now() - began) / 1000;
  const tokens = texts.reduce((sum, text) => sum + tokenize(text).length, 0);
  return `${Math.round(tokens / seconds).toLocaleString('en')} tokens/s, one pass`;
}

function beleg(): Finder {
  const tagger = loadTagger();
  const find = (named: boolean): FindNames => (text, language) => analyze(text, { tagger, language }).mentions
    .filter((m) => !m.optional && (named ? m.name : m.kind === 'money')).map((m) => ({ kind: m.kind, ...m.span }));
  return { name: 'Beleg', languages: ['de', 'en'], names: find(true), money: find(false) };
}

interface View {
  json(options: object): readonly { text: string; offset: { start: number; length: number } }[];
}

async function compromise(): Promise<Finder> {
  const { default: nlp } = (await import('compromise')) as unknown as { default: (text: string) => { money(): View; people(): View; organizations(): View } };
  const marks = (view: View, kind: string, text: string): Mark[] => view.json({ offset: true }).map(({ offset }) => trimmed(text, { kind, start: offset.start, end: offset.start + offset.length }));
  return {
    name: 'compromise', languages: ['en'],
    names: (text) => {
      const doc = nlp(text);
      return [...marks(doc.people(), 'person', text), ...marks(doc.organizations(), 'company', text)];
    },
    money: (text) => marks(nlp(text).money(), 'money', text),
  };
}

async function recognizers(): Promise<Finder> {
  const module = await import('@microsoft/recognizers-text-number-with-unit');
  // CommonJS: what it exports stands below `default` or not, by the loader
  const recognize = ((module as unknown as { default?: typeof module }).default ?? module).recognizeCurrency;
  return {
    name: 'recognizers-text', languages: ['de', 'en'],
    // the time it takes grows with the square of the text: it gets one sentence at a time
    money: (text, language) => {
      const tokens = tokenize(text);
      return splitSentences(tokens, packOf(language).abbreviations).flatMap(({ start, end }) =>
        recognize(text.slice(start, end), language === 'de' ? 'de-de' : 'en-us').map((found): Mark => trimmed(text, { kind: 'money', start: start + found.start, end: start + found.end + 1 })));
    },
  };
}

const LEADING = /^(?:[\s"'“”„‘’([–—-]+|(?:the|a|an|about|around|nearly|almost|roughly|over|more than|less than|at least|up to|rund|etwa|knapp|mehr als|über|bis zu)\s+)+/i;
const TRAILING = /(?:['’]s?|(?<!\b(?:Inc|Corp|Ltd|Co|Jr|Sr|Bros))\.|[\s,;:!?"“”)\]–—-])+$/;

/** A mark without what our rules leave outside. */
function trimmed(text: string, { kind, start, end }: Mark): Mark {
  const surface = text.slice(start, end);
  const lead = kind === 'money' && /^(?:a|an)\s/i.test(surface) ? 0 : (LEADING.exec(surface)?.[0].length ?? 0);
  const tail = TRAILING.exec(surface.slice(lead))?.[0].length ?? 0;
  return { kind, start: start + lead, end: end - tail };
}
