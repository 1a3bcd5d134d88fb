import { msg } from '../../message';
import type { Digest } from '../digest';
import type { Calculation, DossierArticle, Note } from '../dossier';
import type { FigureBlock } from '../figures/facts';
import type { Candidate } from '../figures/candidate';
import { digitsOf, nominal } from '../figures/value';
import { calculate, impliedWorths, worthOf, type Implied } from './calculate';
import { conversions } from './conversions';
import { evidence, exactish, sheetOf, value, type Row, type Sheet } from './sheet';

const kept = new WeakMap<FigureBlock, readonly Calculation[]>();

/** The calculations inside one article, kept as long as its figures are the same: an edit in one article leaves those of the others alone. */
function calculatedIn(block: FigureBlock, sheet: Sheet): readonly Calculation[] {
  let known = kept.get(block);
  if (!known) kept.set(block, (known = calculate(sheet)));
  return known;
}

/**
 * The calculations of a folder: inside each article, over related ones, and the conversions.
 * @param candidates the figures of all blocks in one list
 */
export function calculations(articles: readonly DossierArticle[], digests: readonly Digest[], blocks: readonly FigureBlock[], candidates: readonly Candidate[], partners: readonly (readonly number[])[]): Calculation[] {
  let at = 0;
  const sheets = articles.map((article, i) => {
    const locals = digests[i]!.figures;
    const sheet = sheetOf(article, locals, candidates.slice(at, at + locals.length));
    at += locals.length;
    return sheet;
  });
  const found = [...sheets.flatMap((sheet, i) => calculatedIn(blocks[i]!, sheet)), ...conversions(candidates, articles)];
  found.push(...againstModels(found, sheets, partners));
  const worths = sheets.map(impliedWorths);
  const statedWorths = sheets.map((s) => s.figures.filter((r) => r.local.words.has('=value') || r.local.measures[0] === 'valuation'));
  const totals = sheets.map((s) => s.figures.filter((r) => r.local.mention.kind === 'money' && digitsOf(r.local.value) >= 3 && r.local.value.bound === 'exact'));
  const pairs = sheets.map(pairSums);
  articles.forEach((_, a) => {
    if (!worths[a]!.length && !pairs[a]!.size) return;
    for (const b of partners[a]!) {
      const other = articles[b]!;
      if (other.role === 'draft') continue;
      for (const implied of worths[a]!) {
        const own = worths[b]!.filter((w) => sameDeal(w, implied));
        // who gives price and share too needs no other article for them, but the other one's figures come out with them
        if (own.length) join(found, other.file, own, implied);
        else for (const row of statedWorths[b]!) found.push(...worthOf(implied, row, false, other.analysis.language));
      }
      for (const total of totals[b]!) {
        const key = `${total.local.unit} ${nominal(total.local.value)}`;
        // who gives the parts too needs no other article for them
        for (const parts of pairs[b]!.has(key) ? [] : (pairs[a]!.get(key) ?? [])) {
          const [x, y] = parts.map((r) => r.candidate.fact.evidence);
          found.push({
            kind: 'sum', operands: [x!, y!], result: total.candidate.fact.evidence, fits: true, expected: { min: nominal(total.local.value), max: nominal(total.local.value) },
            message: msg('{parts} make {total}', { parts: `${x!.text} + ${y!.text}`, total: total.candidate.fact.evidence.text }),
          });
        }
      }
    }
  });
  return distinct(found);
}

/**
 * Growth that could come out by rounding, where another article has it from the same two figures otherwise: `von 20 auf
 * 24 Millionen, ein Plus von 25 Prozent` beside an article with 20 Prozent.
 */
function againstModels(found: readonly Calculation[], sheets: readonly Sheet[], partners: readonly (readonly number[])[]): Calculation[] {
  const told = new Set(found.filter((c) => c.kind === 'growth').map((c) => `${c.result.file} ${c.result.span.start}`));
  const models = sheets.map(() => new Map<string, { given: number; calculation: Calculation }>());
  const keyOf = (a: Row, b: Row): string => `${a.local.unit} ${[value(a), value(b)].sort((x, y) => x - y).join(' ')}`;
  const rowsOf = sheets.map((s) => new Map(s.figures.map((r) => [r.candidate.fact.evidence, r] as const)));
  const sheetOfFile = new Map(sheets.map((s, i) => [s.article.file, i]));
  for (const calculation of found) {
    const at = sheetOfFile.get(calculation.result.file)!;
    if (calculation.kind !== 'growth' || !calculation.fits || sheets[at]!.article.role === 'draft') continue;
    const [a, b, result] = [...calculation.operands, calculation.result].map((e) => rowsOf[at]!.get(e));
    if (a && b && result) models[at]!.set(keyOf(a, b), { given: value(result), calculation });
  }
  return sheets.flatMap((sheet, i) => sheet.figures.flatMap((percent): Calculation[] => {
    if (percent.local.unit !== '%' || !exactish(percent) || told.has(`${sheet.article.file} ${percent.local.mention.span.start}`)) return [];
    const rows = sheet.figures.filter((r) => r.local.sentence.start === percent.local.sentence.start && r.local.mention.kind !== 'percent' && r.local.unit !== 'date' && exactish(r));
    if (rows.length !== 2 || rows[0]!.local.unit !== rows[1]!.local.unit) return [];
    const model = partners[i]!.map((p) => models[p]!.get(keyOf(rows[0]!, rows[1]!))).find((m) => m !== undefined);
    if (!model || Math.abs(model.given - value(percent)) < 1) return [];
    const [from, to] = rows as [Row, Row];
    return [{
      kind: 'growth', operands: [evidence(from), evidence(to)], result: evidence(percent), expected: model.calculation.expected, fits: false,
      message: msg('{from} and {to} are {computed} % apart, not {given}', { from: evidence(from).text, to: evidence(to).text, given: evidence(percent).text, computed: Number(model.calculation.expected.min.toPrecision(4)) }),
    }];
  }));
}

/** Adds the price and share of another article to the calculations on the same deal. */
function join(found: Calculation[], file: string, own: readonly Implied[], { price, share }: Implied): void {
  found.forEach((c, i) => {
    if (c.kind === 'valuation' && c.result.file === file && own.some((w) => c.operands.includes(w.price.candidate.fact.evidence) && c.operands.includes(w.share.candidate.fact.evidence))) {
      found[i] = { ...c, operands: [...c.operands, price.candidate.fact.evidence, share.candidate.fact.evidence] };
    }
  });
}

/** Whether two articles give the same price for the same share. */
function sameDeal(a: Implied, b: Implied): boolean {
  return nominal(a.price.local.value) === nominal(b.price.local.value) && nominal(a.share.local.value) === nominal(b.share.local.value) && a.price.local.unit === b.price.local.unit;
}

/** Sums of two neighbouring amounts of one sentence, by unit and value: what another article may give as one. */
function pairSums({ figures }: Sheet): Map<string, Sheet['figures'][number][][]> {
  const sums = new Map<string, Sheet['figures'][number][][]>();
  for (let i = 0; i + 1 < figures.length; i++) {
    const [a, b] = [figures[i]!, figures[i + 1]!];
    if (a.local.mention.kind !== 'money' || a.local.unit !== b.local.unit || a.local.sentence.start !== b.local.sentence.start || a.local.value.bound !== 'exact' || b.local.value.bound !== 'exact') continue;
    if (digitsOf(a.local.value) < 2 || digitsOf(b.local.value) < 2) continue;
    // decimal fractions in binary: 15 + 12.6 is compared in twelve digits
    const key = `${a.local.unit} ${Number((nominal(a.local.value) + nominal(b.local.value)).toPrecision(12))}`;
    sums.set(key, [...(sums.get(key) ?? []), [a, b]]);
  }
  return sums;
}

function distinct(found: readonly Calculation[]): Calculation[] {
  const seen = new Set<string>();
  return found.filter((c) => {
    const key = [c.kind, ...[...c.operands, c.result].map((e) => `${e.file}:${e.span.start}`).sort()].join(' ');
    return !seen.has(key) && seen.add(key);
  });
}

/** The calculations as notes: what comes out confirms, what does not contradicts. */
export function calculationNotes(found: readonly Calculation[], originsOf: (files: Iterable<string>) => number): Note[] {
  return found.map(({ kind, operands, result, fits, message }) => ({
    relation: fits ? 'agrees' : 'conflicts', subject: 'arithmetic', members: [result, ...operands], origins: originsOf([result, ...operands].map((e) => e.file)), rule: `arithmetic.${kind}`, message,
  }));
}
