import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../../server/src/analysis';
import { Counts, type Miss, type Result, type Suite } from '../score';
import { loadTagger } from '../tagger';

type Pair = readonly [number, number];

interface Quote {
  readonly type: string;
  readonly nested: boolean;
  readonly quote: readonly Pair[];
  readonly speaker: readonly Pair[];
  readonly frame: readonly Pair[];
  readonly speakerText: string;
}

interface Article {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly Pair[];
  readonly quotes: readonly Quote[];
}

const meet = (a: Pair, b: Pair): boolean => a[0] < b[1] && b[0] < a[1];

/** The span without marks, dots and white space at its ends: the two sides draw them in differently. */
function bare(text: string, [start, end]: Pair): Pair {
  while (start < end && /[\s"„“”»«‚‘’'.,!?…:;()-]/.test(text[start]!)) start++;
  while (end > start && /[\s"„“”»«‚‘’'.,!?…:;()-]/.test(text[end - 1]!)) end--;
  return [start, end];
}

/** Types that stand for no words: an act of speaking retold, and a plan or a thought told in the article's own indicative. */
const NARRATED = new Set(['Reported', 'FreeIndirect']);

/**
 * Where the two conventions differ, in a row of its own beside the full count. Acts of stating with a noun for what is said
 * (`forderte eine Untersuchung`) are attributions to Beleg; the gold marks some of them as `Reported` and most not at all.
 * `sollen` for a plan is no hearsay to Beleg (annotation rules); the gold calls it `FreeIndirect` behind a plan's owner.
 * A sentence with nothing else, on the side that marks it, is set aside.
 */
function setAside(quotes: readonly Quote[], attributions: readonly { readonly rule: string; readonly reach: { readonly start: number; readonly end: number } }[], sentence: Pair): boolean {
  const gold = quotes.filter((q) => [...q.quote, ...q.frame].some((g) => meet(g, sentence)));
  const own = attributions.filter((a) => meet([a.reach.start, a.reach.end], sentence));
  return gold.every((q) => NARRATED.has(q.type)) && own.every((a) => a.rule.startsWith('act:')) && gold.length + own.length > 0;
}

/**
 * German Wikinews with quotations, speakers and cues. A sentence is attributed in the gold where it meets any quotation
 * or frame, and for Beleg where it meets the reach of an attribution or quoted speech. A direct quotation is
 * right where its span is the gold's but for marks and dots; its speaker, where the words meet or share a name.
 * The training part is for work, with its misses; of the other part only figures are printed.
 */
export function quotesSuite(part: 'train' | 'dev'): Suite {
  return {
    id: part === 'dev' ? 'quotes' : 'quotes-train',
    named: part === 'train',
    run({ shared }): Result | undefined {
      const file = join(shared, 'data', 'quotes-de', `${part}.jsonl`);
      if (!existsSync(file)) return undefined;
      const tagger = loadTagger();
      const sentences = new Counts();
      const reported = new Counts();
      const spans = new Counts();
      const speakers = new Counts();
      const misses: Miss[] = [];
      for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
        const article = JSON.parse(line) as Article;
        const { text } = article;
        const miss = (at: number, what: string): void => void (part === 'train' && misses.push({ where: `${article.name.slice(0, 7).trim()}:${at}`, what }));
        const analysis = analyze(text, { tagger, language: 'de' });
        const reaches = [
          ...analysis.attributions.map((a) => [a.reach.start, a.reach.end] as const),
          ...analysis.quotations.filter((q) => q.role === 'speech').map((q) => [q.quotation.span.start, q.quotation.span.end] as const),
        ];
        const gold = article.quotes.flatMap((q) => [...q.quote, ...q.frame]);
        for (const sentence of article.sentences) {
          const [wanted, got] = [gold.some((g) => meet(g, sentence)), reaches.some((r) => meet(r, sentence))];
          if (wanted && got) sentences.right++;
          else if (wanted) sentences.missed++;
          else if (got) sentences.wrong++;
          if (!setAside(article.quotes, analysis.attributions, sentence)) {
            if (wanted && got) reported.right++;
            else if (wanted) reported.missed++;
            else if (got) reported.wrong++;
          }
          if (wanted !== got) {
            const type = article.quotes.find((q) => [...q.quote, ...q.frame].some((g) => meet(g, sentence)))?.type;
            const rule = analysis.attributions.find((a) => meet([a.reach.start, a.reach.end], sentence))?.rule;
            miss(sentence[0], `${wanted ? `missed ${type}` : `wrong ${rule}`}: ${text.slice(...sentence).replace(/\s+/g, " ")}`);
          }
        }
        for (const quote of article.quotes) {
          if (quote.type !== 'Direct' || quote.nested || quote.quote.length === 0) continue;
          const whole = bare(text, [quote.quote[0]![0], quote.quote.at(-1)![1]]);
          const parts = quote.quote.map((q) => bare(text, q));
          const found = analysis.quotations.filter((q) => q.quotation.depth === 0 && meet([q.quotation.span.start, q.quotation.span.end], whole));
          const same = found.filter((q) => {
            const inner = bare(text, [q.quotation.inner.start, q.quotation.inner.end]);
            return [whole, ...parts].some((p) => p[0] === inner[0] && p[1] === inner[1]) && (q.role === 'speech' || q.role === 'partial');
          });
          if (same.length) spans.right++;
          else {
            spans.missed++;
            miss(whole[0], `quotation ${found.map((f) => `${f.role} ${text.slice(f.quotation.inner.start, f.quotation.inner.end)}`).join(' / ') || 'not found'}: ${text.slice(...whole).replace(/\s+/g, " ")}`);
            continue;
          }
          if (!quote.speaker.length) continue;
          const attribution = same[0]!.attribution === undefined ? undefined : analysis.attributions[same[0]!.attribution];
          const names = new Set(quote.speakerText.match(/\p{Lu}\p{L}+/gu) ?? []);
          const right = attribution && (quote.speaker.some((s) => attribution.source && meet(s, [attribution.source.start, attribution.source.end]))
            || (attribution.sourceName?.match(/\p{Lu}\p{L}+/gu) ?? []).some((w) => names.has(w)));
          if (right) speakers.right++;
          else {
            speakers.missed++;
            if (attribution) speakers.wrong++;
            miss(whole[0], `speaker ${attribution?.sourceName ?? 'none'}, gold ${quote.speakerText}: ${text.slice(Math.max(0, whole[0] - 150), whole[1] + 100).replace(/\n/g, '¶')}`);
          }
        }
      }
      return {
        rows: [
          { data: `quotes-de ${part}`, what: 'sentences attributed', counts: sentences },
          { data: `quotes-de ${part}`, what: 'the same, without what is only narrated', counts: reported },
          { data: `quotes-de ${part}`, what: 'direct quotations: span', counts: spans },
          { data: `quotes-de ${part}`, what: 'direct quotations: speaker, span found', counts: speakers },
          { data: `quotes-de ${part}`, what: 'direct quotations: span and speaker', value: `${speakers.right} of ${spans.missed + speakers.right + speakers.missed} (${((100 * speakers.right) / (spans.missed + speakers.right + speakers.missed)).toFixed(1)} %)` },
        ],
        misses,
      };
    },
  };
}
