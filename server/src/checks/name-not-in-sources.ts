import { labelOf } from '../dossier';
import { packOf } from '../language';
import { checkWordsOf } from '../language/checks';
import { msg } from '../message';
import type { Attribution } from '../attribution/attribution';
import type { Mention } from '../recognize/mention';
import { overlaps, textAt, type Span } from '../text/span';
import type { Check, CheckContext } from './check';
import { compatibleElsewhere, isFigure } from './figures';
import type { Finding } from './finding';
import { claimAt, inProse, sentenceAt } from './places';
import { sourcesFor, sourcesHave, wordsIn, wordsOfSources } from './sources';

function find(context: CheckContext): Finding[] {
  const { article, dossier } = context;
  const { analysis } = article;
  const sources = new Set(sourcesFor(dossier, article.file).map((a) => a.file));
  if (!sources.size) return [];
  const words = wordsOfSources(dossier);
  // whom the sources spell otherwise they do name
  const known = new Set(dossier.entities.filter((e) => e.mentions.some((m) => sources.has(m.file))).flatMap((e) => e.mentions.filter((m) => m.file === article.file).map((m) => m.mention)));
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const report = (span: Span, message: Finding['message']): void => {
    findings.push({ code: 'name-not-in-sources', severity: 'warning', file: article.file, span, message, related: [], fixes: [] });
  };
  for (const mention of analysis.mentions) {
    if (!isName(mention) || known.has(mention) || !inProse(analysis, mention.span)) continue;
    const name = mention.name?.base ?? textAt(analysis.text, mention.span);
    const parts = wordsIn(name);
    const key = parts.at(-1) ?? '';
    if (!parts.length || seen.has(key) || parts.some((part) => sourcesHave(words, part) && part.length > 2 && (mention.kind === 'company' || part === key))) continue;
    const attribution = claimAt(analysis, mention.span)?.attribution;
    if (!attribution) continue;
    const speaks = attribution.source !== undefined && overlaps(attribution.source, mention.span);
    // an article kept under the name of its outlet is that outlet's
    if (speaks && [...sources].some((file) => isNameOfFile(name, file))) continue;
    // to whom somebody said it (`told the Talberg Post`) need not have an article here
    if (!speaks && mention.kind === 'company' && packOf(analysis.language).attribution.isMedium(name)) continue;
    seen.add(key);
    report(mention.span, speaks ? msg('“{name}” is cited here, but stands in no article of the folder.', { name }) : msg('“{name}” stands in no article of the folder.', { name }));
  }
  for (const attribution of analysis.attributions) {
    const place = uncitedOutlet(context, attribution);
    if (place && !findings.some((f) => overlaps(f.span, place))) report(place, msg('No article of the folder has this from “{name}”.', { name: textAt(analysis.text, place) }));
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}

function isName({ kind }: Mention): boolean {
  return kind === 'person' || kind === 'company';
}

/**
 * The outlet a draft cites for a figure, where the source articles do have the figure, but none of them is that
 * outlet's and none that has it names the outlet beside it.
 */
function uncitedOutlet(context: CheckContext, { kind, source, reach, cue }: Attribution): Span | undefined {
  const { article, dossier } = context;
  const { analysis } = article;
  if (kind !== 'outlet' || !source || !inProse(analysis, source)) return undefined;
  // a press release is named by who gave it out, if at all
  if (checkWordsOf(analysis.language).releases.test(textAt(analysis.text, source).toLowerCase())) return undefined;
  const figures = analysis.mentions.filter((m) => isFigure(m) && overlaps(m.span, reach));
  const others = figures.flatMap((m) => compatibleElsewhere(context, m));
  if (!others.length) return undefined;
  // „Das berichten A und B“: one of the two is enough
  const sentence = sentenceAt(analysis, cue);
  const joined = reach.start < sentence.start ? sentence : source;
  const cited = wordsIn(textAt(analysis.text, joined)).filter((w) => w.length > 2);
  const named = others.some(({ file, span }) => {
    const from = dossier.articles.find((a) => a.file === file)!;
    const other = from.analysis;
    const paragraph = other.paragraphs.find((p) => overlaps(p, span)) ?? span;
    const around = new Set([...wordsIn(other.text.slice(paragraph.start, paragraph.end)), ...wordsIn(labelOf(from)), ...wordsIn(other.origin.agencies.join(' ')), ...other.origin.evidence.flatMap((e) => wordsIn(textAt(other.text, e))), ...wordsIn(file)]);
    return cited.some((word) => sourcesHave(around, word)) || isNameOfFile(textAt(analysis.text, source), file);
  });
  return named ? undefined : source;
}

/** Letters that the name of an outlet and that of a file must have in common. */
const FEWEST_LETTERS = 4;

/** Whether a file is called after an outlet: `the Harbour Gazette` and `harbourgazette.txt`, `harbour-gazette-2.txt`. */
function isNameOfFile(name: string, file: string): boolean {
  const letters = (words: string): string => words.toLowerCase().replace(/[^\p{L}]/gu, '');
  const own = letters(file.replace(/^.*[/\\]/, '').replace(/\.\p{L}+$/u, ''));
  const called = letters(name);
  return own.length >= FEWEST_LETTERS && called.length >= FEWEST_LETTERS && (called.endsWith(own) || own.startsWith(called));
}

/** `name-not-in-sources`: a draft cites somebody, or somebody for something, that no source of the folder has. */
export const nameNotInSources: Check = {
  code: 'name-not-in-sources',
  title: msg('Name in no source'),
  defaultSeverity: 'warning',
  scope: 'draft',
  explanation: {
    en: `The draft attributes a statement to a person, firm or outlet that no article of the folder mentions, reports a person with a source that no article has, or cites an outlet for a figure that the articles do not have from it.

**Example:** *Naval architect Judith Crane said the design was sound*; nobody of that name is in the folder.

**What you can do:** add the article or document it comes from to the folder, attach the source, or mark it as your own reporting.`,
    de: `Der Entwurf schreibt eine Aussage einer Person, einer Firma oder einem Medium zu, die in keinem Artikel des Ordners vorkommen, nennt mit Quelle eine Person, die kein Artikel kennt, oder beruft sich für eine Zahl auf ein Medium, von dem die Artikel sie nicht haben.

**Beispiel:** *Den Chor leitet laut Theater seit Januar Birgit Osterloh*; der Name steht nirgends im Ordner.

**Was Sie tun können:** den Artikel oder das Dokument in den Ordner legen, die Quelle anhängen oder den Satz als eigene Recherche kennzeichnen.`,
  },
  find,
};
