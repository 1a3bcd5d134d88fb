import type { Claim } from '../claims/claim';
import { checkWordsOf } from '../language/checks';
import type { Mention } from '../recognize/mention';
import { msg } from '../message';
import { lastStartingBefore } from '../text/search';
import { textAt } from '../text/span';
import type { ArticleAnalysis } from '../analysis';
import { goesOnWithSource, isAskedFigure, isPublicFigure, isWeightyAct, liesAlone } from './alone';
import { isToldOn } from './at-hand';
import type { Check, CheckContext } from './check';
import { distinct, quoted } from './evidence';
import { asksForSource, compatibleNotes, figureKey, isSmallCount } from './figures';
import type { Finding } from './finding';
import { leadsOver } from './leads-over';
import { inProse } from './places';
import { carrierFixes } from './repair';
import { unmarkedFigures } from './unmarked';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const alone = liesAlone(context);
  const spoken = analysis.quotations.filter((q) => q.role === 'speech' && q.quotation.depth === 0).map((q) => q.quotation.span);
  const isSpoken = ({ span }: Mention): boolean => (lastStartingBefore(spoken, span.start)?.end ?? 0) >= span.end;
  for (const claim of analysis.claims) {
    const figures = claim.mentions.filter(asksForSource);
    if (claim.attribution || isToldOn(analysis, claim)) {
      // an article that has named its source need not name it again for the same figure
      for (const mention of figures) seen.add(figureKey(mention));
      continue;
    }
    if (!claim.types.includes('figure') || claim.exempt || claim.selfEvident) continue;
    for (const mention of figures) {
      const key = figureKey(mention);
      // beside another figure, where somebody does something, and of things that are no news a small count is none: „orders two ferries for £62 million“
      if (isSmallCount(mention) && (figures.length > 1 || (claim.types.includes('act') && !isWeightyCount(analysis, claim, mention)) || !isAskedFigure(analysis, claim, mention)) && !isCarriedElsewhere(context, mention)) continue;
      if (seen.has(key) || !inProse(analysis, mention.span)) continue;
      seen.add(key);
      // whose words they are is asked of the quotation, or is plain
      if (alone && isSpoken(mention)) continue;
      if (isInPassing(analysis, claim, mention) || isPublicFigure(analysis, claim, mention) || isExample(analysis, claim, mention) || isConverted(context, claim, mention) || isReckoned(context, mention) || (alone && (!isAskedFigure(analysis, claim, mention) || goesOnWithSource(analysis, claim)))) continue;
      findings.push(report(context, mention));
    }
  }
  // of a draft that lies alone only what is marked is asked
  if (!alone) for (const mention of unmarkedFigures(context)) if (!seen.has(figureKey(mention)) && seen.add(figureKey(mention))) findings.push(report(context, mention));
  return findings;

  function report(at: CheckContext, mention: Mention): Finding {
    const same = compatibleNotes(at, mention);
    const independent = same.filter(({ note }) => article.role === 'draft' || note.origins > 1);
    const others = distinct((independent.length ? independent : same).flatMap(({ others }) => others));
    const figure = textAt(analysis.text, mention.span);
    return {
      code: 'unsourced-figure',
      severity: others.length && independent.length ? 'information' : 'warning',
      file: article.file,
      span: mention.span,
      message: !others.length
        ? msg('No source is named for “{figure}”, and no other article has it.', { figure })
        : independent.length
          ? msg('No source is named for “{figure}”; other articles have it, too: {evidence}', { figure, evidence: quoted(dossier, others) })
          : msg('No source is named for “{figure}”; other articles have it, but not independently: {evidence}', { figure, evidence: quoted(dossier, others) }),
      related: others,
      fixes: carrierFixes(dossier, article, mention.span, others),
    };
  }
}

/** Up to this many of a thing are what the act is about, whatever its weight: “sold two yards”. */
const FEW = 3;

/** `Unbekannte entwendeten sieben Räder`: what was done is of weight, and so is to how many. */
function isWeightyCount(article: ArticleAnalysis, claim: Claim, { value }: Mention): boolean {
  return (value?.max ?? 0) > FEW && isWeightyAct(article, claim);
}

/** `Vier Loks stehen still`, where another article has the same count from somebody: what one asked about is news. Of a draft `attribution-lost` says so. */
function isCarriedElsewhere(context: CheckContext, mention: Mention): boolean {
  return context.article.role === 'source' && compatibleNotes(context, mention).some(({ note, others }) => note.relation === 'attributionLost' && others.length > 0);
}

/** From this many on a count is none in passing. */
const PASSING = 1000;

/** “Ada Quitz, who opened the fair before 900 people, picked up at once. “I am done,” she said.”: of whom the next sentence lets speak, and no money. */
function isInPassing(analysis: ArticleAnalysis, claim: Claim, { kind, value }: Mention): boolean {
  return kind === 'quantity' && (value?.max ?? Infinity) < PASSING && leadsOver(analysis, claim);
}

/** “$186 a year on a $200,000 house”: beside another figure, what stands for all of its sort. */
function isExample({ text, language }: ArticleAnalysis, { mentions }: Claim, { kind, span }: Mention): boolean {
  const { exampleBefore, exampleBehind } = checkWordsOf(language);
  if (kind !== 'money' || mentions.filter(asksForSource).length < 2) return false;
  return exampleBefore.test(text.slice(Math.max(0, span.start - NEAR), span.start).toLowerCase()) && exampleBehind.test(text.slice(span.end, span.end + NEAR).toLowerCase());
}

/** So far before an amount, in code units, stands the word that it is converted. */
const NEAR = 40;

/** `38 Millionen Kronen, umgerechnet rund 3,4 Millionen Euro`, `$9m (£7m; 8m euros)`: the amount before asks for the source. */
function isConverted({ article, dossier }: CheckContext, claim: Claim, { kind, span }: Mention): boolean {
  const { text, language } = article.analysis;
  if (kind !== 'money') return false;
  if (dossier.calculations.some((c) => c.kind === 'conversion' && c.result.file === article.file && c.result.span.start === span.start)) return true;
  if (isBracketed(text, claim, span.start)) return true;
  return checkWordsOf(language).converted.test(textAt(text, { start: Math.max(claim.span.start, span.start - NEAR), end: span.start }).toLowerCase());
}

/** `Es fehlen 900.000 Euro, dazu 400.000 Euro Löhne. Zusammen sind das 1,3 Millionen Euro`: it comes out of other figures of the article, which are asked themselves. */
function isReckoned({ article, dossier }: CheckContext, { kind: of, span }: Mention): boolean {
  return of === 'money' && dossier.calculations.some(({ kind, fits, result, operands }) => kind === 'sum' && fits && result.file === article.file && result.span.start === span.start && operands.every((o) => o.file === article.file && o.span.start < span.start));
}

/** `40m naira (£20,000; $30,000)`: in a bracket right behind an amount of another currency, with others of its kind before it or none. */
function isBracketed(text: string, { mentions }: Claim, start: number): boolean {
  const amounts = mentions.filter((m) => m.kind === 'money');
  for (let k = amounts.findIndex((m) => m.span.start === start); k > 0; k--) {
    const [first, second] = [amounts[k - 1]!, amounts[k]!];
    const between = textAt(text, { start: first.span.end, end: second.span.start });
    if (first.value?.currency === second.value?.currency) return false;
    // a year may stand between: `3bn yuan in 2004 ($365m; £190m)`
    if (/^(?:\s\p{Ll}+\s\d{4})?\s*\($/u.test(between)) return true;
    if (!/^\s*[;,/]\s*$/.test(between)) return false;
  }
  return false;
}

/** `unsourced-figure`: a figure nobody carries. */
export const unsourcedFigure: Check = {
  code: 'unsourced-figure',
  title: msg('Figure without a source'),
  defaultSeverity: 'warning',
  scope: 'all',
  explanation: {
    en: `The sentence states an amount, a percentage or a count, and nobody carries it: no “according to”, no quotation, no reported speech that reaches it.

It is a warning where no other article of the folder has the figure, and information where one has it. A figure that is repeated is reported once; ages, dates, results and plain arithmetic are not reported. By default nothing is reported either where nobody would ask who says it: published prices and levels in reports of the market, forecasts of the weather, pieces in the first person, scenes before the writer's eyes, words that show somebody speaking though they name no source, prices on a shelf, on a menu, at the door or at an auction, how a share or a market closed, the size of a thing in the hand and the way to a place, what a law lays down, votes and polls, what a match counts, interviews, history, and a few things counted in passing. In a draft that lies alone small sums, measures, small counts of things, prizes and donations, how many live in a place, fines a court has pronounced, charges whose accuser is named, leads whose next sentences name who says so, prices of the day, what somebody expects, and what goes on with what a document or a body has told are not reported either.

**Example:** *The operator carries 1.2 million passengers a year.*

**Better:** *The operator carries 1.2 million passengers a year, according to its annual report.*

**What you can do:** insert the source another article names, attach a source, or mark the sentence as your own reporting or as common knowledge.`,
    de: `Der Satz nennt einen Betrag, einen Anteil oder eine Zahl, und niemand trägt sie: kein „laut“, kein Zitat, keine indirekte Rede, die bis hierher reicht.

Eine Warnung ist es, wo kein anderer Artikel des Ordners die Zahl hat, eine Information, wo einer sie hat. Eine wiederholte Zahl wird einmal gemeldet; Alter, Daten, Ergebnisse und einfache Rechnungen werden nicht gemeldet. Von sich aus nicht gemeldet wird auch, wovon niemand wissen will, wer es sagt: veröffentlichte Kurse und Stände in Marktberichten, Wetterberichte, Texte in der ersten Person, Szenen vor den Augen des Verfassers, Worte, aus denen jemand spricht, ohne dass sie eine Quelle nennen, Preise am Regal, auf der Karte, an der Kasse oder auf einer Auktion, wie eine Aktie oder ein Markt schloss, die Größe von Dingen, die man in die Hand nimmt, und der Weg zu einem Ort, was ein Gesetz festlegt, Stimmen und Umfragen, was in einem Spiel gezählt wird, Interviews, Geschichte und ein paar beiläufig gezählte Dinge. In einem Entwurf, der allein liegt, auch kleine Summen, Maße, kleine Stückzahlen, Preisgelder und Spenden, Einwohnerzahlen, Strafen, die ein Gericht verkündet hat, Anklagen, deren Urheber genannt ist, Einstiege, deren nächste Sätze sagen, von wem sie stammen, Kurse, was jemand erwartet, und was fortführt, was ein Dokument oder eine Stelle gesagt hat, nicht.

**Beispiel:** *Die Reederei befördert 1,2 Millionen Fahrgäste im Jahr.*

**Besser:** *Die Reederei befördert laut Geschäftsbericht 1,2 Millionen Fahrgäste im Jahr.*

**Was Sie tun können:** die Quelle einsetzen, die ein anderer Artikel nennt, eine Quelle anhängen oder den Satz als eigene Recherche oder Allgemeinwissen kennzeichnen.`,
  },
  find,
};
