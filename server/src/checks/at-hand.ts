import type { ArticleAnalysis } from '../analysis';
import type { Claim } from '../claims/claim';
import { packOf } from '../language';
import { checkWordsOf, type CheckWords } from '../language/checks';
import { perTable, rememberSentences } from '../text/remember';
import { textAt } from '../text/span';

/**
 * Whether a statement nobody is named for goes on with what the writer has at hand: with a paper that is told page by page
 * (`Auf Seite 17 steht … Zwei Jahre später waren noch 21 Tonnen übrig`, “The indictment runs to 84 pages. A chart went for £64,000”),
 * or with what somebody lays before the public (`Die Werft legte ihre Zahlen vor. Der Gewinn sank auf 2 Millionen Euro`), as long as figures follow and nobody else is named;
 * or with what one person tells of themselves (“He made, he says, 140 charts. He spent £2m on horses”). Both end with their paragraph and at the next
 * who is named for something.
 */
export function isToldOn(analysis: ArticleAnalysis, claim: Claim): boolean {
  let told = known.get(analysis);
  if (!told) known.set(analysis, (told = toldOnIn(analysis)));
  return told.has(claim);
}

const known = new WeakMap<ArticleAnalysis, ReadonlySet<Claim>>();

/** Longer sentences are looked at up to here, in code units. */
const LONGEST = 400;

const opensPaper = perTable(({ paperOpen }: CheckWords) => (words) => paperOpen.test(words.toLowerCase()), rememberSentences);

/** Who is named in the statements of a sentence. */
function namesIn(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.flatMap((c) => c.mentions.flatMap((m) => (ACTORS.has(m.kind) && m.name ? [m.name.full] : []))));
}

/** Whether a statement has a figure and names nobody else. */
function isWithin(claim: Claim, names: ReadonlySet<string>): boolean {
  return claim.types.includes('figure') && [...namesIn([claim])].every((name) => names.has(name));
}

const ACTORS: ReadonlySet<string> = new Set(['person', 'company', 'organisation']);

/** The statements that go on with a paper or a teller; found in one walk. */
function toldOnIn(analysis: ArticleAnalysis): ReadonlySet<Claim> {
  const { text, paragraphs, claims, language } = analysis;
  const table = checkWordsOf(language);
  const { actors } = packOf(language).attribution;
  const found = new Set<Claim>();
  let at = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'body') continue;
    let paper = false;
    let teller = false;
    let announced: ReadonlySet<string> | undefined;
    for (const sentence of paragraph.sentences) {
      const own: Claim[] = [];
      while (at < claims.length && claims[at]!.sentence.start < sentence.start) at++;
      for (; at < claims.length && claims[at]!.sentence.start === sentence.start; at++) own.push(claims[at]!);
      const carried = own.filter((c) => c.attribution);
      const words = textAt(text, { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST) });
      if (opensPaper(words, table)) paper = true;
      else if (own.some((c) => c.attribution || c.types.includes('quotation'))) paper = false;
      if (table.announcing.test(words.toLowerCase())) announced = namesIn(own);
      else if (announced && own.some((c) => c.attribution || c.types.includes('quotation') || !isWithin(c, announced!))) announced = undefined;
      const goesOn: boolean = teller && carried.length === 0 && actors.has(paragraph.tokens[sentence.firstToken]?.spelling.lower ?? '') && !own.some((c) => c.mentions.some((m) => m.kind === 'person' || m.kind === 'company'));
      if (paper || goesOn || announced) for (const claim of own) if (!claim.attribution) found.add(claim);
      teller = goesOn || (carried.length > 0 && carried.every((c) => c.attribution!.kind === 'person' && c.attribution!.rule.startsWith('verb:')));
    }
  }
  return found;
}
